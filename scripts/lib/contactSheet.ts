/** All pictures on one page, a row for each scene: what is compared stands side by side. */
export function contactSheet(scenes: string[], modes: string[], store: string[]): string {
  const picture = (name: string) =>
    `<a href="${name}.png"><img loading="lazy" src="${name}.png" alt="${name}"><small>${name}</small></a>`;
  const row = (title: string, names: string[]) => `<h2>${title}</h2><div>${names.map(picture).join('')}</div>`;
  const rows = scenes.map((scene) =>
    row(
      scene,
      modes.map((mode) => `${scene}-${mode}`),
    ),
  );
  const stores = row(
    'store',
    store.flatMap((name) => [`store-${name}-light`, `store-${name}-dark`]),
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pictures</title><style>
body{margin:16px;background:#8a8680;color:#fff;font:14px system-ui}
div{display:flex;gap:12px;overflow-x:auto;align-items:start;padding-block-end:12px}
a{flex:none;inline-size:300px;color:inherit}
img{inline-size:100%;display:block;background:#fff}
</style><h1>Pictures</h1>${stores}${rows.join('')}</html>
`;
}
