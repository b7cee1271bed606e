import { createSignal, onCleanup, onMount, type Accessor } from 'solid-js';

/** The chapter at the top of what can be seen, by its id: the one that a reader would say they are in. */
export function createCurrent(chapters: readonly string[]): Accessor<string | null> {
  const [current, setCurrent] = createSignal<string | null>(null);
  onMount(() => {
    if (typeof IntersectionObserver === 'undefined') return;
    const seen = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) seen.add(target.id);
          else seen.delete(target.id);
        }
        setCurrent(chapters.find((id) => seen.has(id)) ?? current());
      },
      { rootMargin: '-10% 0px -60% 0px' },
    );
    for (const id of chapters) {
      const chapter = document.getElementById(id);
      if (chapter) observer.observe(chapter);
    }
    onCleanup(() => observer.disconnect());
  });
  return current;
}
