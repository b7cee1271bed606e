import type { Catalogue } from '../catalogue.ts';

/** What is worth understanding after a run, and what is worth a warning. */
export const deExplains: Catalogue = {
  'explain.burn':
    'Beine, die während des Laufs oder direkt danach brennen: Das ist Chemie und legt sich innerhalb von etwa einer Stunde. Ein Schaden ist es nicht, und mit mehr Training kommt es später.',
  'explain.earlyRepair':
    'In diesen Stunden füllen die Muskeln ihre Energiespeicher und beginnen, sich zu erneuern. Jetzt fühlen sie sich vielleicht gut an und schmerzen erst morgen.',
  'explain.soreness':
    'Muskelkater beginnt etwa einen halben Tag nach dem Lauf, ist nach ein bis drei Tagen am stärksten und nach etwa einer Woche vorbei. Er kommt von beanspruchtem Gewebe und empfindlicheren Nerven, nicht von Milchsäure, und sagt wenig darüber, wie viel beschädigt wurde.',
  'explain.adaptation':
    'Nach einem ungewohnt langen oder hügeligen Lauf tut der nächste weniger weh: Dieser Schutz hält einige Wochen an.',
  'explain.repair':
    'In der Ruhe antwortet der Körper auf den Lauf: Fasern erneuern sich, Muskeln, Gefäße und Sehnen passen sich an. Laufen baut eher Ausdauer auf als Masse.',
  'explain.discomfort':
    'Leichte Beschwerden in beiden Beinen lassen sich beim Laufen hinnehmen, Schmerzen nicht. Wird es beim Laufen nicht besser, wechsle zu lockerem Alternativtraining.',
  'explain.recoveryMethods':
    'Eine große Übersichtsarbeit zu Erholungsmethoden im Ausdauersport fand keine mit durchgängigem Nutzen. Das meiste leisten Schlaf, Essen und Zeit; der Rest ist Wohlbefinden.',
  'explain.stretching':
    'Dehnen nach dem Lauf erhält die Beweglichkeit und tut gut. Am Muskelkater änderte es in Studien so gut wie nichts. Vor dem Lauf kostet langes statisches Dehnen etwas Kraft; dass es kalte Muskeln reißen lässt, wurde nicht gezeigt.',
  'explain.eatingWindow':
    'In der ersten Stunde zu essen ist wichtig, wenn du innerhalb eines Tages wieder trainierst. Sonst zählt der ganze Tag, und deine nächste Mahlzeit kommt früh genug.',
  'explain.carbohydrate':
    'Glykogen heißen die Kohlenhydrate, die im Muskel gespeichert sind, der wichtigste Treibstoff beim Laufen. Mahlzeiten füllen den Speicher in etwa einem Tag auf; Eiweiß dient dem Aufbau und der Erneuerung. Normales Essen kann das so gut wie Sportprodukte.',
  'explain.ratio':
    'Drei Teile Kohlenhydrate auf einen Teil Eiweiß lässt sich gut merken. Das Verhältnis selbst bewirkt nichts Besonderes.',
  'explain.bars':
    'Nicht jeder „Recovery“-Snack ist einer: Ein Nussriegel ist vor allem Fett, ein Shake mit Wasser oder griechischer Joghurt vor allem Eiweiß. Eine Banane oder Haferflocken dazu gleichen das aus; Kakao kommt von allein nahe heran.',
  'explain.water':
    'Ein Lauf endet nicht zwangsläufig mit Flüssigkeitsmangel: Es hängt davon ab, wie viel du geschwitzt und getrunken hast, und auch zu viel zu trinken ist ein Risiko. Nach den meisten Läufen gleichen Wasser und eine normale Mahlzeit alles aus; Salz zählt nach langen oder heißen Läufen, bei salzigem Schweiß oder wenn der nächste Lauf bald folgt.',
  'explain.waterPlain':
    'Ein Lauf endet nicht zwangsläufig mit Flüssigkeitsmangel: Es hängt davon ab, wie viel du geschwitzt und getrunken hast, und auch zu viel zu trinken ist ein Risiko. Nach den meisten Läufen gleichen Wasser und eine normale Mahlzeit alles aus.',
  'explain.coconutWater':
    'Kokoswasser enthält viel Kalium und wenig Natrium und hält deshalb weniger Flüssigkeit im Körper als ein salziger Snack mit Wasser. Sportgetränke sind ihr Geld nach langen oder heißen Läufen wert, oder wenn der nächste Lauf bald folgt.',
  'explain.alcohol':
    'Alkohol bremst das Auffüllen der Speicher und den Muskelaufbau. Wenn du welchen trinkst, iss zuerst und ersetze die Flüssigkeit.',
  'explain.coldAndStrength':
    'Heute kein kaltes Bad: Direkt nach Krafttraining schwächt es dessen Wirkung ab, nicht aber die des Ausdauertrainings.',
  'explain.sleep':
    'Schlaf unterstützt Erholung und Stimmung, und nach kurzen Nächten fühlt sich Laufen schwerer an. Wer viel trainiert, braucht möglicherweise mehr als andere.',
  'explain.massage':
    'Massage ist angenehm und lindert Muskelkater ein wenig. Dass sie die Leistung verbessert oder Faszien glättet, wurde nicht gezeigt.',
  'explain.strength':
    'Krafttraining macht das Laufen wahrscheinlich ökonomischer und dich vielleicht belastbarer. Dass es Verletzungen erspart, ist nicht belegt.',
  'explain.easeIn':
    'Wenn du den nächsten Lauf langsam beginnst, merkst du, wie es den Beinen geht. Ist der Muskelkater nur am Anfang da, mach weiter wie bisher; bleibt er oder kommt er wieder, nimm zwei Tage frei und geh eine Stufe zurück. Aufwärmen hilft, gut hineinzukommen; was es gegen Verletzungen beim Laufen bewirkt, ist nur schwach belegt.',
  'explain.restDays':
    'Viele Läuferinnen und Läufer bekommen innerhalb eines Jahres eine Überlastungsverletzung; wie viele, darin gehen die Studien weit auseinander. Tage ohne Laufen gehören genauso zum Training wie die Läufe. Beschwerden, die immer wiederkommen, sind ein Grund, eine Zeit lang weniger zu laufen und anderen Sport dazwischenzulegen.',
  'explain.redFlags':
    'Hol sofort Hilfe bei Brustschmerzen, Ohnmacht, Verwirrtheit oder Erbrechen mit Kopfschmerzen; noch am selben Tag bei dunklem Urin oder einer geschwollenen Wade. Hör auf zu laufen und lass es abklären: Schmerzen an einer Stelle am Knochen, Schmerzen in der Nacht, Humpeln oder Schmerzen, die länger als eine Woche anhalten.',

  'caution.pregnant':
    'Schwangerschaft: Von uns keine Angaben zu Belastung und Distanz, keine kalten oder heißen Bäder. Lauf so, dass du dich dabei unterhalten kannst, trink, bleib kühl und frag deine Hebamme, deine Ärztin oder deinen Arzt. Bei Blutung, Flüssigkeitsabgang, Wehen, Schwindel, Schmerzen in Brust oder Wade: Hör auf und ruf dort an.',
  'caution.postpartum':
    'Die Wochen nach der Geburt: Von uns keine Angaben zu Belastung und Distanz, keine kalten oder heißen Bäder. Lauf so, dass du dich dabei unterhalten kannst, trink, bleib kühl und frag deine Hebamme, deine Ärztin oder deinen Arzt, was jetzt zu dir passt. Bei Blutung, Schwindel, Schmerzen in Brust oder Wade: Hör auf und ruf dort an.',
  'caution.heartCondition':
    'Herzerkrankung: Wir sagen nichts zu Puls, Salz, Kälte oder Wärme. Was deine kardiologische Praxis sagt, geht vor; bei Brustschmerzen, Ohnmacht oder Herzrasen brauchst du sofort Hilfe.',
  'caution.betaBlocker':
    'Betablocker halten den Puls niedrig. Wir richten uns deshalb danach, wie anstrengend es war, und lassen Salz, Kälte und Wärme weg.',
  'caution.diabetes':
    'Diabetes: Wir nennen keine Kohlenhydratmengen. Miss deinen Blutzucker vorher, nachher und vor dem Schlafengehen; der Plan deines Behandlungsteams geht vor.',
  'caution.neuropathy': 'Bei vermindertem Gefühl in den Füßen lassen wir Kälte, Wärme und Ausrollen weg.',
  'caution.kidneyDisease':
    'Nieren- oder Lebererkrankung: Wir nennen keine Mengen an Eiweiß, Salz oder Flüssigkeit. Dein Behandlungsteam kann das.',
  'caution.hypertension': 'Bluthochdruck: Wir empfehlen weder Salz noch kalte Bäder.',
  'caution.raynaud': 'Beim Raynaud-Syndrom empfehlen wir keine Kälte.',
  'caution.bloodThinners': 'Bei Blutverdünnern lassen wir Ausrollen und kräftige Massage weg.',
  'caution.eatingDisorderRisk':
    'Regelmäßige Mahlzeiten, keine Zahlen: So sprechen wir hier vom Essen. Fällt dir Essen oder Ausruhen gerade schwer, ist jemand, dem du vertraust, oder ein Hilfetelefon in deinem Land ein guter Anfang.',
  'caution.illness': 'Krank oder fiebrig: nur Ruhe. Kein Laufen, solange du Fieber hast, und danach ein lockerer Einstieg.',
  'caution.minor': 'Unter 18: Sprich mit deinen Eltern oder deinem Coach über Training und Essen. Mengen lassen wir bewusst weg.',
  'caution.heat':
    'Es war heiß. Geh in den Schatten, kühl dich ab und trink nach Durst. Hält Schwindel an, bist du verwirrt oder schwitzt du nicht mehr, brauchst du sofort Hilfe.',
  'caution.heat.extreme':
    'Es war sehr heiß, in dem Bereich, in dem Wettkämpfe abgesagt werden. Kühl dich aktiv: Schatten, nasse Tücher, kaltes Wasser auf die Haut. Verwirrtheit oder Zusammenbruch ist ein Notfall.',
  'caution.overdrinking.amber':
    'Ein langer oder langsamer Lauf oder viel Flüssigkeit: Dabei trinkt man leicht zu viel. Trink nur nach Durst. Bei Kopfschmerzen, Übelkeit oder Verwirrtheit brauchst du jetzt ärztliche Hilfe, kein Wasser.',
  'caution.overdrinking.red':
    'Du warst nach dem Lauf nicht leichter als davor. Trink nichts mehr, bis du uriniert hast. Kopfschmerzen, Erbrechen oder Verwirrtheit sind ein Notfall, und Wasser macht es schlimmer.',
  'caution.dry':
    'Du hast einiges an Flüssigkeit verloren. Ruh dich aus, trink in kleinen Schlucken, iss etwas Salziges, wenn du das verträgst, und gib auf dich acht.',
  'caution.dry.plain':
    'Du hast einiges an Flüssigkeit verloren. Ruh dich aus, trink in kleinen Schlucken, iss eine Mahlzeit und gib auf dich acht.',
  'caution.dry.severe':
    'Du hast sehr viel Flüssigkeit verloren. Fühlst du dich unwohl oder behältst du nichts bei dir, hol dir ärztliche Hilfe.',
  'caution.stepUp':
    'Dieser Lauf war {more} länger als dein längster der 30 Tage davor. In einer Studie mit 5.205 Laufenden gingen Steigerungen von mehr als einem Zehntel mit einer höheren Verletzungsrate einher. Über dich allein sagt das nichts.',
  'caution.takenBack':
    'Du hast ein Zeichen gemeldet, das sofort oder noch am selben Tag Hilfe braucht, und danach, dass alles gut ist. War das Zeichen da, lass es abklären, bevor du wieder läufst, auch wenn es vorbei ist.',
  'caution.longSoreness':
    'Das dauert länger als Muskelkater sonst. Ist es nur auf einer Seite, an einer Stelle oder lässt es nicht nach, lass es abklären.',
  'caution.thresholds': 'Außerhalb der Grenzen, deshalb gilt unser eigener Wert: {names}.',
  'caution.thresholds.unknown':
    '{count, plural, one {Ein eigener Schwellenwert ist hier nicht bekannt und wird nicht verwendet.} other {# eigene Schwellenwerte sind hier nicht bekannt und werden nicht verwendet.}}',
};
