import type { JSX } from 'solid-js';

/** Our own inline icons: strokes in the colour of the text around them, hidden from assistive technology. */
function Icon(props: { size?: number; children: JSX.Element }) {
  return (
    <svg
      width={props.size ?? 18}
      height={props.size ?? 18}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {props.children}
    </svg>
  );
}

type Props = { size?: number };

export const LogoIcon = (props: Props) => (
  <Icon size={props.size}>
    <path d="M2.5 14.5c4.5 0 4-9 8.2-9 3.3 0 3.1 4.5 6.8 4.5" stroke-width="2.2" />
    <circle cx="17" cy="14.5" r="1.3" fill="currentColor" stroke="none" />
  </Icon>
);
export const CheckIcon = (props: Props) => (
  <Icon size={props.size}>
    <path d="M4 10.5 8.2 15 16 5.5" />
  </Icon>
);
export const MinusIcon = (props: Props) => (
  <Icon size={props.size}>
    <path d="M5 10h10" />
  </Icon>
);
export const CornerIcon = (props: Props) => (
  <Icon size={props.size}>
    <rect x="3" y="4" width="14" height="12" rx="2" />
    <rect x="10.5" y="10" width="4" height="3.5" rx=".6" fill="currentColor" stroke="none" />
  </Icon>
);
export const ChevronIcon = (props: Props) => (
  <Icon size={props.size}>
    <path d="m5.5 8 4.5 4.5L14.5 8" />
  </Icon>
);
export const AlertIcon = (props: Props) => (
  <Icon size={props.size}>
    <path d="M10 3 2.5 16.5h15L10 3Z" />
    <path d="M10 8v4M10 14.3v.1" />
  </Icon>
);
export const InfoIcon = (props: Props) => (
  <Icon size={props.size}>
    <circle cx="10" cy="10" r="7.5" />
    <path d="M10 9.5v4M10 6.6v.1" />
  </Icon>
);
export const LockIcon = (props: Props) => (
  <Icon size={props.size}>
    <rect x="4" y="9" width="12" height="8" rx="2" />
    <path d="M7 9V6.5a3 3 0 0 1 6 0V9" />
  </Icon>
);
export const SettingsIcon = (props: Props) => (
  <Icon size={props.size}>
    <path d="M3 6h7M14 6h3M3 14h3M10 14h7" />
    <circle cx="12" cy="6" r="2" />
    <circle cx="8" cy="14" r="2" />
  </Icon>
);
export const BowlIcon = (props: Props) => (
  <Icon size={props.size}>
    <path d="M3 10h14a7 7 0 0 1-14 0ZM7 17.2h6M8 6.5c0-1.5 1.5-1.5 1.5-3M12 6.5c0-1.5 1.5-1.5 1.5-3" />
  </Icon>
);
export const DropIcon = (props: Props) => (
  <Icon size={props.size}>
    <path d="M10 2.8c3 3.6 4.8 6.2 4.8 8.7a4.8 4.8 0 0 1-9.6 0c0-2.5 1.8-5.1 4.8-8.7Z" />
  </Icon>
);
export const MoonIcon = (props: Props) => (
  <Icon size={props.size}>
    <path d="M16.5 12.2A7 7 0 0 1 7.8 3.5a7 7 0 1 0 8.7 8.7Z" />
  </Icon>
);
