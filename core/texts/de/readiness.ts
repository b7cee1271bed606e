import type { Catalogue } from '../catalogue.ts';

/** German texts of readiness, load, history, triage and missing inputs. Triage is not reviewed by a clinician. */
export const deReadiness: Catalogue = {
  'why.readiness.load':
    'Von vier Zeitfenstern ist das der Belastung am längsten: Je höher die Belastung, desto länger hält die Müdigkeit an.',
  'why.readiness.intensity':
    'Von vier Zeitfenstern ist das der Intensität am längsten: Nach intensivem Laufen braucht das Nervensystem ein bis zwei Tage, um sich zu beruhigen.',
  'why.readiness.glycogen':
    'Von vier Zeitfenstern ist das der Energie am längsten: Was ein langer Lauf verbraucht hat, ist mit normalem Essen in bis zu einem Tag wieder aufgefüllt.',
  'why.readiness.muscle':
    'Von vier Zeitfenstern ist das der Beinmuskeln am längsten: Bergabpassagen, längere Distanzen und Tempo, die die Beine nicht kennen, machen tagelang Muskelkater.',
  'why.readiness.race':
    'Nach einem Wettkampf ab 15 km zählen wir halb so viele Tage ohne intensives Laufen, wie er Meilen hatte: eine Faustregel unter Laufenden.',
  'why.readiness.modifiers':
    'Das Zeitfenster wird wegen der hier genannten Punkte mit {multiplier} multipliziert. Die Effekte sind klein und schwach belegt.',
  'why.readiness.carried': 'Die Hälfte der Stunden, die der vorige Lauf noch verlangte, kommt dazu.',
  'why.readiness.earlier': 'Ein früherer Lauf verlangt noch länger. Ein späterer Lauf verkürzt diese Wartezeit nie.',
  'why.readiness.soreness':
    'Das letzte Wort haben deine Beine: Solange sie schmerzen, richten sich die Stunden nach dem Muskelkater, den du angegeben hast, und nicht umgekehrt.',
  'why.readiness.withheld': 'Einen Zeitpunkt für den nächsten Lauf nennen wir nur, wo nichts gegen das Laufen spricht.',
  'withheld.triage': 'Wann du wieder laufen kannst, sagen wir hier nicht: Was du berichtet hast, geht vor.',
  'withheld.illness':
    'Solange du krank bist, nennen wir keinen Zeitpunkt für den nächsten Lauf. Ruh dich aus, bis du gesund bist, und fang behutsam wieder an.',
  'withheld.pregnancy':
    'Belastung und Stunden nennen wir hier nicht: Richte dich nach einer Anstrengung, bei der du dich unterhalten kannst, bleib kühl, trink und frag deine Hebamme, deine Ärztin oder deinen Arzt.',
  'withheld.tooLittle': 'Ein Lauf von unter drei Minuten ist zu wenig für eine Empfehlung.',
  'felt.harder':
    'Es fühlte sich anstrengender an, als der Puls sagt: {byEffort} nach Gefühl, {byHeartRate} nach Puls. Für die Erholung zählt der höhere Wert.',
  'felt.easier':
    'Es fühlte sich leichter an, als der Puls sagt: {byEffort} nach Gefühl, {byHeartRate} nach Puls. Für die Erholung zählt der höhere Wert.',
  'why.load.felt':
    'Die Belastung nach Puls und die nach Gefühl liegen um mehr als 40 % auseinander. Hitze, zu wenig Schlaf, Krankheit, ein lockerer Brustgurt oder ein falscher Maximalpuls können jeweils der Grund sein.',
  'load.average':
    'Die Belastung beruht auf dem Durchschnittspuls, und ein Durchschnitt verdeckt die harten Abschnitte. Der Lauf hat vielleicht mehr verlangt, als sie sagt.',
  'why.load.average':
    'Harte Minuten wiegen in dieser Belastung schwerer als lockere. In einem durchgerechneten Beispiel mit Intervallen ergab der Durchschnitt 13 % weniger als die Aufzeichnung.',
  'setAside.duplicate':
    '{count, plural, one {Ein Lauf kam doppelt und zählt einmal.} other {# Läufe kamen doppelt und zählen je einmal.}}',
  'setAside.future':
    '{count, plural, one {Ein Lauf liegt in der Zukunft und bleibt außen vor.} other {# Läufe liegen in der Zukunft und bleiben außen vor.}}',
  'setAside.later':
    '{count, plural, one {Nach diesem Lauf bist du noch einmal gelaufen. Dieser Plan gilt dem früheren.} other {Nach diesem Lauf bist du noch #-mal gelaufen. Dieser Plan gilt dem früheren.}}',
  'why.history.order': 'Jeder Lauf zählt einmal, und nur Läufe vor diesem zählen.',
  'misfit.restingHeartRate':
    'Dein Ruhepuls liegt zu nah am Maximalpuls, deshalb verwenden wir den Puls nicht. Bitte prüfe beide.',
  'misfit.thresholdHeartRate':
    'Dein Schwellenpuls liegt nicht zwischen Ruhe- und Maximalpuls, deshalb nehmen wir 85 % der Spanne dazwischen.',
  'misfit.distance':
    'Distanz und Zeit ergeben ein Tempo, das kein Lauf hat, deshalb verwenden wir das Tempo nicht. Bitte prüfe beide.',
  'misfit.elevationGain':
    'Der Anstieg beträgt mehr als ein Viertel der Distanz, deshalb bleibt er bei Tempo und Energie außen vor.',
  'misfit.calories': 'Die Kalorien der Seite passen nicht zu Körpergewicht und Distanz, deshalb verwenden wir sie nicht.',
  'why.input.fit': 'Werte, die zusammen nicht stimmen können, bleiben weg und werden nie passend gemacht.',
  'training.learning':
    '{days, plural, one {Wir lernen noch: ein weiterer Tag mit Läufen, dann können wir Fitness von Ermüdung unterscheiden.} other {Wir lernen noch: # weitere Tage mit Läufen, dann können wir Fitness von Ermüdung unterscheiden.}}',
  'training.formEarly':
    'Erste Anzeichen deiner Form: {form} (Belastung der letzten sechs Wochen {fitness}, der letzten Woche {fatigue}). Erst nach sechs Wochen sagt das viel aus.',
  'training.form': 'Form am Morgen des Laufs: {form} (Fitness {fitness}, Ermüdung {fatigue}).',
  'why.training.form':
    'Fitness und Ermüdung sind Durchschnitte der täglichen Belastung über 42 und 7 Tage; die Form ist ihre Differenz am Morgen des Laufs.',
  'training.alike':
    'Deine Tage waren diese Woche ziemlich ähnlich. Noch leichtere lockere Tage und ein Ruhetag geben den harten Raum.',
  'training.monotonous':
    'Deine Tage waren diese Woche sehr ähnlich, mit wenig Ruhe dazwischen. Ein Ruhetag oder ein deutlich leichterer Tag ist jetzt mehr wert als ein weiterer Lauf.',
  'why.training.week':
    'Monotonie ist der Mittelwert von sieben Tagesbelastungen geteilt durch ihre Streuung. Hohe Werte gingen in kleinen Studien mit mehr Krankheit einher; es ist ein Hinweis.',
  'energy.used':
    'Dieser Lauf hat nach unserer Schätzung etwa {energy} verbraucht. Darin steckt, was der Körper in Ruhe verbraucht.',
  'energy.usedWithCarbohydrate':
    'Dieser Lauf hat nach unserer Schätzung etwa {energy} verbraucht, samt dem Ruheverbrauch des Körpers; davon {carbohydrate} Kohlenhydrate.',
  'why.energy':
    'Energie aus der Zahl der Seite, wenn sie zu Körpergewicht und Distanz passt; sonst aus Distanz und Anstieg, sonst aus dem Tempo, sonst aus dem Puls. Der Anteil der Kohlenhydrate wächst mit dem Puls.',
  'drift.mild':
    'Dein Puls stieg bei gleichem Tempo um {percent}. Hitze, wenig Flüssigkeit, wenig Schlaf oder Ermüdung können jeweils der Grund sein.',
  'drift.large':
    'Dein Puls stieg bei gleichem Tempo um {percent}, und das ist viel. Hitze, wenig Flüssigkeit, wenig Schlaf oder eine ungewohnt lange Dauer können jeweils der Grund sein.',
  'why.drift':
    'Tempo pro Herzschlag in der zweiten Hälfte gegenüber der ersten, ohne die ersten zehn Minuten; unter 5 % ist üblich.',
  'missing.effort': 'Wie anstrengend es war, von 0 bis 10: Damit ließe sich die Belastung an deinem Gefühl prüfen.',
  'missing.movingTime': 'Die Zeit des Laufs ergäbe seine Belastung.',
  'missing.soreness': 'Wie stark dein Muskelkater jetzt ist, würde die Stunden verschieben: Deine Beine haben das letzte Wort.',
  'missing.age': 'Dein Alter ergäbe eine erste Schätzung deines Maximalpulses und deines Schlafbedarfs.',
  'missing.maxHeartRate': 'Dein gemessener Maximalpuls würde die Belastung verlässlicher machen.',
  'missing.restingHeartRate': 'Dein Ruhepuls würde die Belastung verlässlicher machen.',
  'missing.averageHeartRate': 'Der Puls würde mehr über die Belastung sagen als Minuten und Tempo.',
  'missing.bodyMass': 'Mit deinem Körpergewicht würden aus Portionen Mengen, die zu dir passen.',
  'missing.elevationLoss': 'Wie weit es bergab ging, würde zeigen, wie viel Muskelkater die Beine bekommen können.',
  'missing.temperature': 'Das Wetter stand nicht auf dieser Seite; damit wäre die Spanne der Trinkmenge enger.',
  'missing.humidity': 'Die Luftfeuchtigkeit würde zeigen, wie heiß es wirklich war.',
  'missing.nextSession': 'Wann du als Nächstes trainierst, entscheidet, wie bald Essen wichtig ist.',
  'missing.wakeTime': 'Aus der Zeit, zu der du aufstehst, ergäbe sich eine Schlafenszeit für heute Nacht.',
  'missing.sleep':
    'Wie lange du geschlafen hast, würde zeigen, was fehlt; Nächte unter sechs Stunden verlängern die Erholung ein wenig.',
  'missing.history': 'Mit deinen anderen Läufen der letzten 30 Tage könnten wir sicherer sagen, wie weit der nächste gehen kann.',
  'triage.heart': 'Brustschmerzen, Ohnmacht oder starke Atemnot können ernst sein. Ruf jetzt die örtliche Notrufnummer an.',
  'triage.heat':
    'Verwirrtheit oder Zusammenbruch nach dem Laufen kann ein Hitzenotfall sein. Ruf jetzt die örtliche Notrufnummer an, und kühl zuerst: kaltes Wasser, nasse Tücher, Schatten.',
  'triage.overdrinking':
    'Kopfschmerzen mit Erbrechen oder Verwirrtheit nach viel Trinken können ernst sein. Ruf jetzt die örtliche Notrufnummer an. Trink kein Wasser mehr.',
  'triage.urine': 'Dunkler Urin oder starke Schwellung nach einem Lauf: Lass das heute noch ärztlich untersuchen.',
  'triage.calf':
    'Eine geschwollene, warme oder druckempfindliche Wade: Lass das heute noch ärztlich untersuchen. Bekommst du schlecht Luft, ruf die örtliche Notrufnummer an.',
  'triage.bone':
    'Schmerzen an einer Stelle eines Knochens, nachts oder in Ruhe: Hör auf zu laufen und lass es ärztlich abklären.',
  'triage.gait':
    'Humpeln, Schwellung oder starke Schmerzen: Hör auf zu laufen. Gehen oder Schwimmen nur, wenn es schmerzfrei ist. Schau nach 48 Stunden noch einmal, und lass es ärztlich abklären, wenn es bleibt.',
  'triage.week': 'Schmerzen, die länger als eine Woche dauern: Lass sie physiotherapeutisch oder ärztlich abklären.',
  'triage.oneSided':
    'Schmerzen auf einer Seite: Bis 3 von 10 ist vertretbar, bis 5, wenn es am nächsten Morgen wieder wie sonst ist. Bis dahin keine Hügel, kein Tempo, keine längere Distanz.',
  'triage.doms':
    'Schmerzende Muskeln in beiden Beinen, einen halben Tag nach dem Lauf oder später, sind üblicher Muskelkater. Lockere Bewegung passt.',
  'triage.acute':
    'Beine, die während des Laufs oder direkt danach brennen, sind üblich. Das lässt innerhalb von etwa einer Stunde nach.',
};
