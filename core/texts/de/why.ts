import type { Catalogue } from '../catalogue.ts';

/** What the rule behind a line says, for the reader who asks why. */
export const deWhy: Catalogue = {
  'why.coolDown.minutes':
    'Je nach Art der Einheit: hier {minutes}, und keine, wenn die Aufzeichnung schon locker endet. Studien finden, dass Auslaufen an der Erholung wenig ändert.',
  'why.refuel.tier':
    'Wie wichtig es ist, bald zu essen, hängt von der Belastung des Laufs, seiner Länge und der Zeit bis zum nächsten ab. Die Stufen dazwischen sind unsere.',
  'why.refuel.amount':
    'Studien legen 0,25 bis 0,3 g Eiweiß pro kg nahe, ab 65 Jahren etwas mehr, und keinen Vorteil über 40 g auf einmal.',
  'why.refuel.quiet': 'Eine Portion Eiweiß zu jeder Mahlzeit passt zur Erholung, ab 65 Jahren etwas mehr.',
  'why.refuel.ratio':
    'Etwa drei Teile Kohlenhydrate auf einen Teil Eiweiß sind ein praktisches Verhältnis, kein Wirkprinzip. Was zählt, ist die Menge über den Tag.',
  'why.refuel.foods':
    'Echte Portionen nahe an den Mengen, gefiltert nach deiner Ernährung und deinen Allergien, von Lauf zu Lauf andere.',
  'why.hydrate.gained':
    'Ohne Gewichtsverlust über mehr als eine Stunde gibt es nichts zu ersetzen, und mehr Wasser kann das Blut verdünnen.',
  'why.hydrate.replace':
    'Du hast dich gewogen und läufst innerhalb eines Tages wieder: 1,25 bis 1,5 Liter pro verlorenem kg, über Stunden, mit Salz.',
  'why.hydrate.replace.plain':
    'Du hast dich gewogen und läufst innerhalb eines Tages wieder: 1,25 bis 1,5 Liter pro verlorenem kg, über Stunden.',
  'why.hydrate.measuredThirst':
    'Ein kleiner Verlust oder mehr als ein Tag bis zum nächsten Lauf: Studien finden, dass Mahlzeiten und Wasser ihn ausgleichen.',
  'why.hydrate.estimated':
    'Schweiß, errechnet aus Energie und Temperatur, auf etwa ein Drittel nach oben oder unten genau. Es ist ein Anhalt, deshalb machen wir nie eine Anweisung daraus.',
  'why.hydrate.longThirst':
    'Gerade bei langen oder langsamen Läufen wird zu viel getrunken. Der Konsens der Fachleute ist, nach Durst zu trinken.',
  'why.hydrate.quiet': 'Durst ist nach einem Lauf ein guter Anhalt, und Mahlzeiten bringen Flüssigkeit und Salz mit.',
  'why.hydrate.unknown':
    'Ohne Wiegen, Körpergewicht oder Wetter gibt es keine ehrliche Menge. Der Konsens der Fachleute ist, nach Durst zu trinken.',
  'why.hydrate.guard': 'Nichts von dem, was wir sagen, ergibt in irgendeiner Stunde mehr als das. Du kannst den Wert nur senken.',
  'why.hydrate.sodium':
    'Schweiß enthält Salz, im Durchschnitt 36 mmol pro Liter, und Menschen unterscheiden sich stark. Essen bringt es zurück; Tabletten sind nicht nötig.',
  'why.sleep.target':
    'Der empfohlene Bereich für das Alter, eine halbe Stunde mehr nach einem harten Tag und etwas als Ausgleich für kurze Nächte.',
  'why.sleep.bedtime': 'Zurückgerechnet von deiner nächsten Aufstehzeit, mit den Minuten, die du zum Einschlafen brauchst.',
  'why.sleep.lateRun':
    'In einer Studie mit vier Millionen Nächten ging harter Sport, der weniger als vier Stunden vor dem Schlaf endete, mit späterem und kürzerem Schlaf einher. Kleine Studien finden wenig Nachteil.',
  'why.sleep.caffeine':
    'Eine Übersichtsarbeit fand, dass eine Tasse Kaffee bis etwa neun Stunden vor dem Zubettgehen Schlaf kosten kann. Spätere Studien sind milder, nimm es also als vorsichtige Grenze.',
  'why.nap.window':
    'Nickerchen von 20 bis 30 Minuten zwischen 13:00 und 16:00 halfen Sportlerinnen und Sportlern in den meisten Studien.',

  'why.stretch.minutes':
    'Minuten nach Art der Einheit, Muskeln in der Reihenfolge, die das Gelände nahelegt. In 12 Studien, eine davon mit über zweitausend Menschen, änderte Dehnen den Muskelkater um etwa einen Punkt von hundert.',
  'why.ice.gate':
    'Übersichtsarbeiten finden 11 bis 15 °C für 11 bis 15 Minuten etwas besser als Ruhe. Wir lassen es bei allen weg, denen Kälte schaden kann.',
  'why.heat.comfort': 'Kleiner früher Nutzen in wenigen Studien, mit geringer Gewissheit.',
  'why.compression.comfort': 'Ein kleiner Nutzen für Muskelkater und Kraft in Studien; verblinden lassen sie sich nicht.',
  'why.roll.minutes':
    'Ausrollen nach dem Sport senkte Schmerzen in einer Metaanalyse um etwa sechs von hundert; mindestens 90 Sekunden pro Muskel.',
  'why.massage.comfort': 'In 29 Studien brachte Massage nichts für die Leistung und ein wenig für Muskelkater und Beweglichkeit.',
  'why.restDay.illness': 'Solange du krank bist, empfehlen wir nichts anderes.',
  'why.restDay.pain':
    'Was du berichtet hast, geht jedem Plan vor. Die Reihenfolge der Anzeichen ist unsere und wartet noch auf eine ärztliche Prüfung.',
  'why.restDay.soreness':
    'Beine mit so viel Muskelkater, wie du angibst, erholen sich ohne Laufen besser. Die Grenze ist unsere, und du kannst sie ändern.',
  'why.restDay.training':
    'Nach einem Lauf, der zwei Tage oder mehr braucht, oder nach vielen Lauftagen in Folge kommt ein freier Tag.',
  'why.activeRecovery.when': 'Lockere Bewegung, solange die Stunden bis zum intensiven Laufen dauern oder die Beine schmerzen.',
  'why.warmUp.minutes':
    'Aufwärmen verbessert in Studien die Leistung; dass es beim Laufen schützt, ist plausibel und wenig erforscht. Die Minuten sind unsere.',
  'why.strength.dose': 'Studien mit 20 bis 40 Minuten zweimal pro Woche verbesserten die Laufökonomie um 2 bis 8 %.',
  'why.nextRun.kind':
    'Es gilt, was später ist, deine Stunden oder deine Beine: Solange die Uhr läuft oder Muskelkater da ist, locker oder gar nicht. Die Uhr ist eine Schätzung.',
  'why.nextRun.return':
    'Beine verlieren in Wochen, was sie gewohnt sind. Nach zwei Wochen Pause und mehr: in der ersten Woche die Hälfte der früheren Distanz, eine Faustregel aus der klinischen Praxis.',
  'why.nextRun.ceiling':
    'Bei 5.205 Laufenden ging ein einzelner Lauf, der den längsten der letzten 30 Tage um mehr als ein Zehntel übertraf, mit einer höheren Verletzungsrate einher.',
  'why.stitch.advice': 'Am besten erklärt es ein gereiztes Bauchfell. Die Mittel beruhen auf Erfahrungsberichten.',
  'why.explain': 'Was die hier genannten Studien fanden, in unseren Worten.',
  'why.sayLess': 'Du hast uns das mitgeteilt, deshalb sagen wir weniger. Es bleibt auf diesem Gerät, und du kannst es löschen.',
  'why.caution.heat': 'Hitzeindex WBGT, errechnet aus Lufttemperatur und Luftfeuchtigkeit beim Lauf.',
  'why.caution.fluid':
    'Zeit auf der Strecke, Tempo, was du getrunken hast und dein Gewicht, nach dem Konsens der Fachleute zu übermäßigem Trinken.',
  'why.caution.stepUp': 'Dieser Lauf gegenüber dem längsten der 30 Tage davor. Eine Beobachtung, an Erwachsenen.',
  'why.caution.takenBack': 'Ein ernstes Zeichen, das vergeht, kann wiederkommen. War es nur ein Versehen, ist nichts zu tun.',
  'why.caution.longSoreness':
    'Deine Angabe gegenüber dem üblichen Verlauf von Muskelkater: ab dem vierten Tag mehr als anderthalbmal so viel.',
  'why.caution.thresholds':
    'Jeder Schwellenwert hat Grenzen, die die Empfehlungen ehrlich halten; außerhalb wird er nicht verwendet.',

  'input.session': 'Art der Einheit',
  'input.easyMinutesAtEnd': 'Lockere Minuten am Ende',
  'input.load': 'Belastung (100 = eine Stunde an der Schwelle)',
  'input.minutes': 'Laufminuten',
  'input.hoursToNextSession': 'Zeit bis zur nächsten Einheit',
  'input.bodyMass': 'Körpergewicht',
  'input.age': 'Alter',
  'input.before': 'Gewicht vorher',
  'input.after': 'Gewicht nachher',
  'input.lostOfBodyMass': 'Verlorener Anteil des Körpergewichts',
  'input.sweat': 'Verlorene Flüssigkeit',
  'input.temperature': 'Temperatur',
  'input.sweatSodium': 'Natrium im Schweiß, mmol pro Liter',
  'input.sodium': 'Verlorenes Natrium',
  'input.shortOver7Nights': 'Fehlender Schlaf über sieben Nächte',
  'input.sleepNeed': 'Dein eigener Schlafbedarf',
  'input.wakeTime': 'Aufstehzeit',
  'input.bedLatency': 'Zeit bis zum Einschlafen',
  'input.hoursToBed': 'Vom Ende des Laufs bis Licht aus',
  'input.dose': 'Koffein in einer Tasse',
  'input.value.easy': 'locker',
  'input.value.long': 'lang',
  'input.value.tempo': 'Tempolauf',
  'input.value.intervals': 'Intervalle',
  'input.value.race': 'Wettkampf',
  'input.value.downhill': 'bergab',
  'input.ground': 'Gelände',
  'input.domsRisk': 'Wahrscheinlichkeit von Muskelkater',
  'input.hardDays': 'Harte Tage in Folge',
  'input.pain': 'Schmerzen',
  'input.days': 'Tage damit',
  'input.soreness': 'Muskelkater',
  'input.runningDaysInARow': 'Lauftage in Folge',
  'input.hoursToHard': 'Bis zum intensiven Laufen',
  'input.hoursToEasy': 'Bis zum lockeren Laufen',
  'input.nextSession': 'Nächste Einheit',
  'input.daysOff': 'Tage ohne Lauf',
  'input.usualWeek': 'Eine übliche Woche davor',
  'input.longestOf30Days': 'Längster Lauf in 30 Tagen',
  'input.stitch': 'Seitenstechen',
  'input.hoursSinceRun': 'Seit dem Lauf',
  'input.averageHeartRate': 'Durchschnittspuls',
  'input.humidity': 'Luftfeuchtigkeit',
  'input.wbgt': 'Hitze (WBGT)',
  'input.hours': 'Zeit auf der Strecke',
  'input.distance': 'Distanz',
  'input.count': 'Wie viele',
  'input.minor': 'Unter 18',
  'input.pregnant': 'Schwanger',
  'input.postpartum': 'Geburt vor Kurzem',
  'input.heartCondition': 'Herzerkrankung',
  'input.betaBlocker': 'Betablocker',
  'input.diabetes': 'Diabetes',
  'input.neuropathy': 'Vermindertes Gefühl in den Füßen',
  'input.kidneyDisease': 'Nieren- oder Lebererkrankung',
  'input.hypertension': 'Bluthochdruck',
  'input.raynaud': 'Raynaud-Syndrom',
  'input.bloodThinners': 'Blutverdünner',
  'input.eatingDisorderRisk': 'Essstörung, jetzt oder früher',
  'input.illness': 'Gerade krank',
  'input.value.flat': 'flach',
  'input.value.uphill': 'bergauf',
  'input.value.speed': 'schnell',
  'input.value.technical': 'Trail',
  'input.value.low': 'gering',
  'input.value.moderate': 'mittel',
  'input.value.high': 'hoch',
};
