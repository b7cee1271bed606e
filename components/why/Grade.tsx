import type { Grade as GradeName } from '#core/engine/contract.ts';
import { useWords } from '../text/text.tsx';

/** How strong the evidence is, in words. */
export function Grade(props: { grade: GradeName }) {
  const words = useWords();
  return <span class="grade">{words.t(`grade.${props.grade}`)}</span>;
}
