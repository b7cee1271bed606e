/** Puts a text into the runner's downloads. */
export type SaveFile = (name: string, text: string, type: string) => void;

/** By the browser's own download of a link: nothing leaves, and no permission is needed. */
export const saveFile: SaveFile = (name, text, type) => {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};
