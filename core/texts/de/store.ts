import type { Catalogue } from '../catalogue.ts';

/** German texts of a store that cannot be read or written, as the popup says it. */
export const deStore: Catalogue = {
  'silent.title': 'Der Hintergrund von Homestretch antwortet nicht',
  'silent.about':
    'Es wurde nichts geändert. Diese Seite fragt von selbst wieder nach und macht weiter, sobald eine Antwort kommt. Kommt keine, starte den Browser neu.',
  'notice.unreachable':
    'Deine Daten ({what}) lassen sich gerade nicht öffnen. Du siehst, was zuletzt angezeigt wurde; Änderungen werden nicht gespeichert. Der Export gibt dir weiterhin, was lesbar ist.',
  'notice.not-planned':
    'Gerade lässt sich kein neuer Plan machen. Du siehst den, der zuletzt gemacht wurde; was du abhakst oder angibst, bleibt gespeichert. Wenn das so bleibt, starte den Browser neu.',
  'notice.kept-newer':
    'Eine neuere Version von Homestretch hat hier mehr abgelegt ({what}), als diese kennt. Es bleibt, wie es ist, zählt für Pläne aber erst nach einem Update.',
  'notice.set-aside':
    'Einige gespeicherte Daten ({what}) konnten nicht gelesen werden. Sie sind beiseitegelegt, nicht gelöscht; alles andere funktioniert.',
  'notice.not-saved':
    'Eine Änderung ({what}) konnte nicht gespeichert werden. Vielleicht hat dein Browser zu wenig Speicherplatz.',
  'stored.storage': 'der Speicher der Erweiterung',
  'stored.full': 'der Datenträger ist voll',
  'stored.reader:page': 'der Lauf auf dieser Seite',
  'stored.latest': 'der neueste Plan',
};
