import type { Catalogue } from '../catalogue.ts';

/** What is worth understanding after a run, and what is worth a warning. */
export const frExplains: Catalogue = {
  'explain.burn':
    'Des jambes qui brûlent pendant une sortie ou juste après : c’est de la chimie, et cela passe en une heure environ. Ce n’est pas une lésion, et avec l’entraînement cela vient plus tard.',
  'explain.earlyRepair':
    'Pendant ces heures, les muscles refont leurs réserves d’énergie et commencent à se réparer. Ils peuvent bien aller maintenant et faire mal demain.',
  'explain.soreness':
    'Les courbatures qui apparaissent une demi-journée après une sortie culminent entre un et trois jours et disparaissent en une semaine environ. Elles viennent du stress des tissus et de nerfs sensibilisés, pas de l’acide lactique, et disent peu de chose de l’ampleur des lésions.',
  'explain.adaptation':
    'Une seule sortie inhabituellement longue ou vallonnée rend la suivante moins douloureuse : l’effet dure quelques semaines.',
  'explain.repair':
    'C’est au repos que le corps répond à la sortie : les fibres se réparent ; muscles, vaisseaux et tendons s’adaptent. Courir développe l’endurance plus que le volume musculaire.',
  'explain.discomfort':
    'On peut courir avec une gêne légère dans les deux jambes, pas avec une douleur. Si la gêne ne diminue pas en courant, passez à une activité douce sans impact.',
  'explain.recoveryMethods':
    'Une synthèse de revues sur les méthodes de récupération des sportifs d’endurance n’a trouvé de bénéfice constant à aucune. Le sommeil, l’alimentation et le temps font l’essentiel ; le reste est affaire de confort.',
  'explain.stretching':
    'S’étirer après une sortie est bon pour l’amplitude et fait du bien. Dans les essais, l’effet sur les courbatures était presque nul. Avant une sortie, de longs étirements statiques coûtent un peu de puissance ; rien n’a montré qu’ils déchirent un muscle froid.',
  'explain.eatingWindow':
    'Manger dans l’heure compte si vous vous entraînez à nouveau dans les 24 heures. Sinon, c’est la journée entière qui compte, et votre prochain repas arrive assez tôt.',
  'explain.carbohydrate':
    'Le glycogène, ce sont des glucides stockés dans le muscle, le principal carburant d’une sortie. Les repas le reconstituent en un jour environ ; les protéines servent à construire et à réparer. Les aliments courants le font aussi bien que les produits pour sportifs.',
  'explain.ratio':
    'Trois parts de glucides pour une de protéines : facile à retenir. Le rapport en lui-même n’a rien de particulier.',
  'explain.bars':
    'Un encas dit « récupération » n’en est pas toujours un : une barre aux noix est surtout grasse, un shake à l’eau ou un yaourt grec surtout protéiné. Une banane ou des flocons d’avoine à côté rétablissent l’équilibre ; le lait chocolaté s’en approche à lui seul.',
  'explain.water':
    'La déshydratation n’est pas automatique : cela dépend de la sueur et de ce que vous avez bu, et trop boire est aussi un risque. Après la plupart des sorties, de l’eau et un repas normal suffisent ; le sel compte après une sortie longue, par forte chaleur ou avec une sueur très salée, ou quand la suivante est proche.',
  'explain.waterPlain':
    'La déshydratation n’est pas automatique : cela dépend de la sueur et de ce que vous avez bu, et trop boire est aussi un risque. Après la plupart des sorties, de l’eau et un repas normal suffisent.',
  'explain.coconutWater':
    'L’eau de coco est riche en potassium et pauvre en sodium : elle retient moins de liquide qu’un encas salé avec de l’eau. Les boissons pour sportifs valent leur prix après une sortie longue ou chaude, ou quand la suivante est proche.',
  'explain.alcohol':
    'L’alcool ralentit la reconstitution des réserves et la construction musculaire. Si vous en buvez, mangez et réhydratez-vous d’abord.',
  'explain.coldAndStrength':
    'Pas de bain froid aujourd’hui : juste après du renforcement, il en réduit les gains, mais pas ceux de l’endurance.',
  'explain.sleep':
    'Le sommeil soutient la réparation et l’humeur, et après une nuit courte, courir semble plus dur. Les sportifs peuvent en avoir besoin plus que d’autres.',
  'explain.massage':
    'Le massage est agréable et soulage un peu les courbatures. Rien n’a montré qu’il améliore la performance ni qu’il « lisse » les fascias.',
  'explain.strength':
    'Le renforcement rend probablement la foulée plus économique et peut aider à mieux encaisser. Qu’il évite des blessures aux coureurs n’est pas prouvé.',
  'explain.easeIn':
    'Commencer doucement la prochaine sortie permet de sentir l’état des jambes : courbatures au début puis plus rien, continuez comme avant ; courbatures tout du long ou qui reviennent, deux jours sans courir et un cran plus bas. L’échauffement aide à partir en douceur ; pour les blessures, les preuves chez les coureurs sont faibles.',
  'explain.restDays':
    'Beaucoup de coureurs ont une blessure de surmenage dans l’année ; les études divergent largement sur la proportion. Les jours sans course font partie de l’entraînement autant que les sorties. Des douleurs qui reviennent sans cesse sont une raison de courir moins pendant un temps et d’intercaler d’autres sports.',
  'explain.redFlags':
    'Appelez les secours immédiatement en cas de douleur à la poitrine, de perte de connaissance, de confusion, ou de vomissements avec mal de tête ; consultez le jour même pour des urines foncées ou un seul mollet gonflé. Arrêtez de courir et consultez pour une douleur sur un point précis d’un os, une douleur la nuit, une boiterie, ou toute douleur qui dure plus d’une semaine.',

  'caution.pregnant':
    'Grossesse : nous ne donnons ni charge, ni distances, ni bains froids ou chauds. Courez à une allure où vous pouvez parler, buvez, restez au frais et demandez conseil à votre sage-femme ou à votre médecin. Saignement, perte de liquide, contractions, vertiges, douleur à la poitrine ou au mollet : arrêtez-vous et appelez-les.',
  'caution.postpartum':
    'Les semaines après l’accouchement : nous ne donnons ni charge, ni distances, ni bains froids ou chauds. Courez à une allure où vous pouvez parler, buvez, restez au frais et demandez à votre sage-femme ou à votre médecin ce qui vous convient maintenant. Saignement, vertiges, douleur à la poitrine ou au mollet : arrêtez-vous et appelez-les.',
  'caution.heartCondition':
    'Problème cardiaque : nous ne disons rien de la fréquence cardiaque, du sel, du froid ni de la chaleur. Votre cardiologue passe d’abord ; en cas de douleur à la poitrine, de perte de connaissance ou de palpitations, appelez les secours immédiatement.',
  'caution.betaBlocker':
    'Les bêtabloquants maintiennent la fréquence cardiaque basse : nous nous fions donc à l’effort ressenti et laissons de côté le sel, le froid et la chaleur.',
  'caution.diabetes':
    'Diabète : nous n’indiquons aucune quantité de glucides. Contrôlez votre glycémie avant, après et au coucher ; le plan de votre équipe soignante passe d’abord.',
  'caution.neuropathy': 'Avec une sensibilité réduite des pieds, nous laissons de côté le froid, la chaleur et le rouleau.',
  'caution.kidneyDisease':
    'Maladie des reins ou du foie : nous n’indiquons aucune quantité de protéines, de sel ni de liquide. Votre équipe soignante le peut.',
  'caution.hypertension': 'Hypertension : nous ne proposons ni sel ni bains froids.',
  'caution.raynaud': 'Avec un syndrome de Raynaud, nous ne proposons pas de froid.',
  'caution.bloodThinners': 'Sous anticoagulants, nous laissons de côté le rouleau et les massages profonds.',
  'caution.eatingDisorderRisk':
    'Des repas réguliers, pas de chiffres : c’est ainsi que nous parlons d’alimentation ici. Si manger ou vous reposer est difficile en ce moment, une personne de confiance ou une ligne d’écoute de votre pays est un bon début.',
  'caution.illness':
    'Maladie ou fièvre : repos seulement. Pas de course tant qu’il y a de la fièvre, et une reprise en douceur ensuite.',
  'caution.minor':
    'Moins de 18 ans : parlez d’entraînement et d’alimentation avec un parent ou un entraîneur. Nous omettons les quantités à dessein.',
  'caution.heat':
    'Il faisait chaud. Mettez-vous à l’ombre, rafraîchissez-vous et buvez selon votre soif. Des vertiges qui persistent, une confusion ou une transpiration qui s’arrête : appelez les secours immédiatement.',
  'caution.heat.extreme':
    'Il faisait très chaud, à un niveau où l’on annule des courses. Rafraîchissez-vous activement : ombre, linges mouillés, eau froide sur la peau. Une confusion ou un effondrement est une urgence.',
  'caution.overdrinking.amber':
    'Sortie longue, lente ou avec beaucoup de boisson : c’est là que l’on boit trop. Buvez selon votre soif, pas plus. Mal de tête, nausées ou confusion maintenant : il faut une aide médicale, pas de l’eau.',
  'caution.overdrinking.red':
    'Votre poids n’était pas plus bas après la sortie qu’avant. Ne buvez plus rien avant d’avoir uriné. Mal de tête, vomissements ou confusion : c’est une urgence, et l’eau l’aggrave.',
  'caution.dry':
    'Vous avez perdu une bonne quantité de liquide. Reposez-vous, buvez à petites gorgées, mangez quelque chose de salé si cela vous convient, et prenez soin de vous.',
  'caution.dry.plain':
    'Vous avez perdu une bonne quantité de liquide. Reposez-vous, buvez à petites gorgées, prenez un repas et prenez soin de vous.',
  'caution.dry.severe':
    'Vous avez perdu énormément de liquide. Si vous vous sentez mal ou si vous ne gardez pas ce que vous buvez, demandez une aide médicale.',
  'caution.stepUp':
    'Cette sortie dépasse de {more} la plus longue des 30 jours précédents. Dans une étude sur 5 205 coureurs, les hausses de plus d’un dixième allaient de pair avec un taux de blessures plus élevé. Cela ne dit rien de vous en particulier.',
  'caution.takenBack':
    'Vous avez signalé un signe qui demande de l’aide tout de suite ou le jour même, puis que tout va bien. Si ce signe était là, faites-le examiner avant de courir à nouveau, même s’il est passé.',
  'caution.longSoreness':
    'Cela dure plus longtemps que des courbatures habituelles. Si c’est d’un seul côté, en un point précis, ou sans amélioration, faites-le examiner.',
  'caution.thresholds': 'Hors limites ; notre propre valeur s’applique : {names}.',
  'caution.thresholds.unknown':
    '{count, plural, one {Un seuil personnel est inconnu ici et n’est pas utilisé.} many {# seuils personnels sont inconnus ici et ne sont pas utilisés.} other {# seuils personnels sont inconnus ici et ne sont pas utilisés.}}',
};
