export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {},
});
