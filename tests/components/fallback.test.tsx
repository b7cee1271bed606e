import { render, screen } from '@solidjs/testing-library';
import { expect, it } from 'vitest';
import { Face } from '#components/state/Face.tsx';
import { en } from '#core/texts/en/index.ts';
import { useWords } from '#components/text/text.tsx';
import { galleryLink } from '../gallery/link.ts';
import * as states from '../gallery/states.ts';

it('a face whose language cannot be loaded speaks English, and asks for each no more than once', async () => {
  const asked: string[] = [];
  const texts = {
    id: (language: string) => `other-${language}`,
    load: (language: string) => {
      asked.push(language);
      return language === 'en' ? Promise.resolve(en) : Promise.reject(new Error('no script'));
    },
  };
  const Name = () => <p>{useWords().t('product.disclaimer')}</p>;
  render(() => (
    <Face link={galleryLink(states.state, { ok: true }).link} texts={texts} wanted={['de']}>
      {() => <Name />}
    </Face>
  ));
  await screen.findByText(/^General information/);
  expect(asked).toEqual(['de', 'en']);
});
