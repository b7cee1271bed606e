import type { Profile } from '#core/profile/profile.ts';
import { QuantityField } from '../fields/QuantityField.tsx';
import { useWords } from '../text/text.tsx';
import { limitsOf, profileEntries, type NumberField } from './profileEntries.ts';

/** One number of the profile. */
export function ProfileField(props: { name: NumberField; profile: Profile; onChange: (patch: Partial<Profile>) => void }) {
  const words = useWords();
  const limits = () => limitsOf(props.name, props.profile);
  return (
    <QuantityField
      label={words.t(`profile.${props.name}`)}
      hint={words.has(`profile.${props.name}.hint`) ? words.t(`profile.${props.name}.hint`) : undefined}
      quantity={profileEntries[props.name].quantity}
      low={limits().low}
      high={limits().high}
      value={props.profile[props.name]}
      onValue={(value) => props.onChange({ [props.name]: value })}
    />
  );
}
