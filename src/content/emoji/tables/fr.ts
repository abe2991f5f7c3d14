// Written by scripts/emoji-tables.mjs: change that, not this.
// From emojibase (MIT, https://emojibase.dev) and from Unicode's CLDR, version 48: Copyright © 1991-2025 Unicode, Inc.,
// distributed under the Unicode License v3 (https://www.unicode.org/license.txt), SPDX: Unicode-3.0.

/** A line for each emoji of the set, in its order: its name, and behind a bar the words that it's found by. */
export const words = `\
visage rieur|content dents émoticône grand sourire heureux joyeux rire super très souriant
visage souriant avec de grands yeux|content dents émoticône formidable grand sourire heureux super très la bouche ouverte
visage très souriant aux yeux rieurs|content émoticône grand sourire heureux joyeux lol mdr rire mignon avec la bouche ouverte et les souriants
visage souriant aux yeux rieurs|content dents émoticône grand sourire heureux de toutes ses super avec souriants
visage souriant avec yeux plissés|ahah bouche content émoticône lol mdr rire sourire ouverte et fermés
visage souriant avec une goutte de sueur|émoticône excité froid sourire nerveux stressé sueurs froides
se rouler par terre de rire|content drôle émoticône hilare joyeux larmes lol mdr pleurer aux tordre visage qui rit
visage riant aux larmes|content émoticône heureux joie lol mdr pleurer de rire sourire
visage avec un léger sourire|content émoticône heureux souriant
tête à l’envers|émoticône incroyable renversée visage
visage qui fond|disparaître fondre gêne liquéfié liquide sarcasme se dissoudre
visage faisant un clin d’œil|blague émoticône flirter plaisanter sexy
visage souriant avec yeux rieurs|content émoticône heureux œil rougir satisfait sourire qui rougit souriants
visage souriant avec auréole|ange angélique béni Bible émoticône heureux innocent paix sourire spirituel
visage souriant avec cœurs|adorer aimer amour béguin coeur j’adore Je t’aime smiley 3 coeurs sourire
visage souriant avec yeux en forme de cœur|amour amoureux émoticône œil romantique sourire
visage avec des étoiles à la place des yeux|étoile dans les grand sourire heureux pressé surexcité tête wow
visage envoyant un bisou|amour baiser bise et cœur bonjour bonne nuit embrasser émoticône je t’aime qui fait une avec
visage faisant un bisou|amour baiser bise embrasser émoticône je t’aime petit qui fait une
visage souriant|content décontracté détendu émoticône heureux sourire avec les yeux fermés
visage faisant un bisou avec les yeux fermés|baiser bise embrasser émoticône rougir qui fait une rougissant
visage aux yeux rieurs faisant un bisou|amour baiser bise embrasser émoticône gros je t’aime sourire souriants qui fait une fermés
visage souriant avec une larme|ému fier heureux reconnaissant smiley soulagé touché
miam|bon content délicieux émoticône faim heureux langue manger savourer sourire visage souriant qui tire la
visage qui tire la langue|cool émoticône génial super
visage qui tire la langue et fait un clin d’œil|amusant blague émoticône fou loufoque marrant œil rigolo
tête de fou|grand large oeil œil petit folle yeux fous
visage qui tire la langue les yeux plissés|dégoûtant émoticône goût horrible œil omd on ne vit qu’une fois peu importe et ferme fermés
argent dans les yeux et la bouche|dollars émoticône
visage qui fait un câlin|émoticône gentil mains
visage avec une main sur la bouche|malin oops oups rigole secret surprise devant
visage avec yeux ouverts et main sur la bouche|choqué embarrassé étonné gêné impressionné stupéfait surpris
visage qui regarde entre ses doigts|captivé effrayé fasciné jeter un coup d’œil regarder fixement se cacher timide
visage avec un doigt sur la bouche|chut pas bruit silence tête qui dit
visage en pleine réflexion|émoticône hum méditer penser réfléchir
visage qui fait un salut militaire|armée bonne chance compris OK oui respect
visage avec bouche fermeture éclair|cousue émoticône motus se taire secret
visage avec les sourcils relevés|euh hein incrédule méfiant pas vrai quoi sceptique surprise tête sourcil levé
visage neutre|émoticône gêné ni chaud froid pas drôle peu importe rester de marbre sans commentaires rire expression
visage sans expression|émoticône inexpressif mécontent neutre peu importe
visage sans bouche|émoticône muet ne rien dire neutre commentaires expression voix se taire secret silence sourdine
visage en pointillés|déprimé disparaître introverti invisible se cacher
visage dans les nuages|brouillard distrait le
visage avec un sourire malin|arrogant charmeur émoticône ricaner rusé séducteur suffisant suspicieux
visage blasé|bizarre émoticône énervé fâché jaloux pas content peu importe qui s’ennuie
visage roulant des yeux|agacé émoticône excédé incrédulité roulement qui lève les au ciel roule
visage grimaçant|dents émoticône gêné grimace rien sourire
visage expirant|chuchoter découragé déçu expiration exténué fatigué siffler souffler soulagement soupir sursaut
visage de menteur|émoticône mensonge pinocchio dont le nez s’allonge
visage secoué|choc étourdi fou omg ouah panique surprenant tremblement de terre vibration
tête secouée horizontalement|non secouer
tête secouée verticalement|hochement de oui
visage soulagé|calme émoticône sérénité soulagement zen
visage pensif|abattu déçu émoticône horrible mort perdu triste
visage endormi|émoticône fatigué larme pleurer sommeil triste
visage qui bave|baver délicieux émoticône mmh
visage somnolent|bonne nuit coucher dormir émoticône endormi fatigué sieste sommeil zzz
visage avec masque|bactéries dentiste docteur émoticône germes malade chirurgical médecin rhume
visage avec thermomètre|indisposé malade
visage avec bandage autour de la tête|aïe blessure bobo émoticône pansement un
visage nauséeux|dégoûtant écœuré émoticône malade nausée vert qui a la vomir
visage qui vomit|gerbe gerber malade tête vomi vomissure
visage qui éternue|à tes souhaits atchoum émoticône éternuement éternuer fièvre grippe malade mouchoir rhume se moucher
visage rouge et chaud|chaleur coup de fièvre sue suer toute transpiration trop tout
visage bleu et froid|ça caille gel gelé gelure glacé glacial glaçon
visage éméché|bouche ondulée bourré bourrée dans les vapes hébété pas clair pompette rond saoul souler tête qui tourne
visage étourdi|émoticône fatigué malade mort tournis avec le
visage aux yeux en spirales|confusion étourdi hagard malade nausée ouh la tête qui tourne
tête qui explose|choc choqué surpris surprise choquée
visage avec chapeau de cowboy
visage festif|anniversaire célébration chapeau pointu émoticône fête heureux hourra joyeux sifflet de youpi
visage déguisé|déguisement espion faux nez grimer incognito lunettes moustache postiche smiley sourcils ébouriffés
visage avec lunettes de soleil|cool posé tranquille
visage de geek|doué futé idiot intelligent lunettes personne premier la classe ringard surdoué tronche
visage avec un monocle|classe collet monté fortune riche tête vieux jeu
visage confus|désolé émoticône ennuyé je ne sais pas triste
visage avec bouche en diagonale|bof confus déçu euh frustration incertain sceptique
visage inquiet|anxieux émoticône préoccupé stressé surpris triste
visage légèrement mécontent|émoticône triste
visage mécontent|émoticône malheureux triste
visage avec bouche ouverte|bée choqué émoticône épaté incroyable omd oubli surpris la étonné
visage ébahi|émoticône incroyable omd sans voix stupéfait stupeur surpris à la bouche ouverte
visage stupéfait|choc choqué émoticône étonné impossible incroyable omd
visage qui rougit|chaud comment ébahi émoticône étonné gêné impressionné incrédule incroyable quoi rouge
visage implorant|embarrassé excuse gros yeux pardon pitié s’il te plaît supplication supplie de chiens battus
visage retenant ses larmes|admiration ému fierté gratitude de joie pleurs retenir triste
visage mécontent avec bouche ouverte|déçu effrayé émoticône peur pris au dépourvu surpris
visage angoissé|angoisse comment émoticône hein mécontent oubli peur quoi stressé surpris terrifié
visage effrayé|anxieux apeuré blême émoticône inquiet peur terrifié
visage anxieux avec goutte de sueur|aah bleu bouche bée effrayé émoticône froid mince nerveux peur bleue sueurs froides terrifié en ouverte
visage triste mais soulagé|déçu émoticône ouf pfiou sueur
visage qui pleure|émoticône horrible larme larmes malheureux pleurer triste
visage qui pleure à chaudes larmes|émoticône larme malheureux pleurer pleurs sangloter triste
visage qui hurle de peur|choqué cri effrayé Munch omd surpris terreur
visage déconcerté|confus émoticône fâché frustré irrité triste yeux fermés
visage persévérant|concentré émoticône mal de tête migraine
visage déçu|abattu affreux découragé émoticône malheureux tort triste
visage démoralisé avec goutte de sueur|émoticône froide mal tête migraine mince ouf peur triste et sueurs froides
visage épuisé|échec émoticône faim fatigué mécontent non pleurer sommeil triste las
visage fatigué|contrarié émoticône fatigue mécontent triste
visage bâillant|bâille bâiller dormir émoticône ennui fatigant fatigue sieste
visage avec fumée sortant des narines|colère émoticône énervé fâché mécontent triomphe victoire
visage boudeur|colère émoticône énervé exaspéré fâché furieux mécontent rageur rouge de sourcils froncés
visage en colère|émoticône exaspéré fâché frustré mécontent rageur sourcils froncés
visage avec des symboles dans la bouche|censuré colère gros mots insulter insultes jurer juron tête sur
visage souriant avec des cornes|émoticône fâché fantastique sourire
visage en colère avec des cornes|démon diable diablotin émoticône fantastique malicieux mauvais
crâne|corps dead fantastique je suis mort squelette tête de visage yolo
tête de mort|crâne os
tas de crotte|bande dessinée BD caca dessin excrément odeur popo puer sentir mauvais visage
visage de clown|émoticône maquillage
ogre|créature effrayant fantastique japonais masque monstre
monstre japonais|colère créature fantastique farfadet masque méchant
fantôme|blague bouh créature effrayant fantastique Halloween hanter monstre peur visage de
alien|créature émoticône espace extraterrestre monstre ovni science-fiction visage
monstre de l’espace|alien créature envahisseur espace extraterrestre fantastique jeu vidéo ovni pixels
robot|androïde automate machine monstre visage de
chat qui sourit|animal bouche ouverte sourire visage
chat qui sourit avec des yeux rieurs|animal un grand sourire visage souriants
chat qui pleure de joie|animal rit aux larmes lol mdr pleurer rire
chat souriant aux yeux en cœurs|amour amoureux avec des coeurs dans les cœur sourire
chat avec sourire en coin|animal ironique narquois tête de visage
chat qui fait un bisou|animal baiser bise embrasse une avec les yeux fermés embrasser tête de
chat fatigué|animal fatigue inquiet oh surpris tête de avec la bouche ouverte visage
chat qui pleure|animal larme pleurer tête de triste visage
chat qui boude|animal bouder en colère désaccord ennui tête de visage
singe ne rien voir|animal caché effrayé embarras gêne geste interdit pas non omd oubli peur vu entendu secret visage yeux
singe ne rien entendre|animal écouter geste interdit pas non oreilles vu entendu secret sourd visage
singe ne rien dire|animal bouche cousue chut geste interdit motus muet non parler se taire secret silence visage
lettre d’amour|amour cœur Saint-Valentin
cœur et flèche|amour coeur transpercé Cupidon sentiment
cœur avec ruban|amour anniversaire Saint-Valentin sentiment
cœur étincelant|amour étincelles sentiment
cœur grandissant|amour battant qui bat pulsations sentiment
cœur battant|amour cardio qui bat pulsations sentiment
cœurs qui tournent|amour anniversaire deux sentiment tourbillon
deux cœurs|amour anniversaire roses petits rendez-vous sentiment
décoration avec cœur|amour blanc décoré violet sentiment
cœur point d’exclamation|amour exclamation ponctuation
cœur brisé|amour malheureux sentiment séparé triste
cœur enflammé|amour désir feu passion
cœur avec bandages|réconforter réparer soigner
cœur rouge|amour sentiment
cœur rose|143 adorable aimer amour émotion jtm mignon
cœur orange|coeur
cœur jaune|amour sentiment
cœur vert|amour sentiment
cœur bleu|amour sentiment
cœur bleu clair|143 aimer amour ciel cyan émotion jtm mignon spécial
cœur violet|amour sentiment
cœur marron|brun
cœur noir
cœur gris|143 amour ardoise argent argenté émotion jtm spécial
cœur blanc
trace de rouge à lèvres|baiser bise bisou bouche embrasser rendez-vous sexy
cent points|100 score
symbole de colère|bande dessinée BD dessin furieux
explosion|bande dessinée BD bombe boum collision détonation étincelles
étourdissement|bande dessinée BD étincelles étoile filante tournis voir des étoiles
gouttes de sueur|bande dessinée BD eau éclabousser éclaboussures effort entraînement
décamper|bande dessinée BD déguerpir détaler filer fumée nuage partir en courant pet vent vite
trou
bulle de parole|bande dessinée BD dialogue écrire message SMS
œil dans une bulle de BD|bande dessinée témoin voir
bulle de parole gauche|à dialogue
bulle colère droite|bande dessinée BD crier hurler
bulle de pensée|bande dessinée BD idée imaginer inventer invention penser rêve rêver
endormi|bande dessinée BD bonne nuit dormir fatigué ronfler zzz
signe de la main|à bientôt plus tard au revoir bonjour bye coucou hello il y a quelqu’un ? qui salue salut
dos de main levée
main levée doigts écartés|paume stop
main levée|feuille paume de la stop tope là
salut vulcain|doigts main Spock Star Trek
main vers la droite|serrer tenir
main vers la gauche|serrer tenir
main paume vers le bas|chasser choisir faire partir laisser tomber ouste rejeter
main paume vers le haut|appeler de la attirer faire venir offre
main qui pousse vers la gauche|arrêter attendre bloquer halte high five pousser refuser stop tape m’en cinq top là
main qui pousse vers la droite|arrêter attendre bloquer halte high five pousser refuser stop tape m’en cinq top là
ok|compris d’accord geste main nickel OK parfait super tout va bien
bout des doigts joints|agacement argumentation geste interrogation main parler avec les mains patience silence !
pouce et index rapprochés|à deux doigts petit petite quantité somme peu un
V de la victoire|ciseaux doigts main paix et amour peace and love
doigts croisés|bonne chance main
main avec index et pouce croisés|amour argent cher claquer des doigts cœur
signe je t’aime|amour geste pour ILY main trois doigts
cornes avec les doigts|du diable main rock rock’n roll yeah
signe appel téléphonique avec les doigts|main téléphone
main avec index pointant à gauche|doigt pointé vers la
main avec index pointant à droite|doigt pointé vers la
main avec index pointant vers le haut|doigt montrer
doigt d’honneur|main majeur
main avec index pointant vers le bas|doigt montrer
index pointant vers le haut|doigt pointé main moi
index pointant vers l’utilisateur|pointer toi
pouce vers le haut|bien compris d’accord génial main moi aussi OK oui levé super top
pouce vers le bas|main mauvais non nul baissé
poing levé|main pierre serré solidarité
poing de face|absolument battre boum correct coup d’accord main mon pote serrer
poing à gauche|fistbump main
poing à droite|main
applaudissements|bien joué bon travail bravo félicitations formidable geste mains qui applaudissent super
mains levées|air geste hourra en l’air youpi
mains qui forment un cœur|amour
mains ouvertes|main écartées ouvert
paume contre paume doigts vers le haut|espérer mains paumes des ensemble prier prière
poignée de main|d’accord mains marché conclu présentation rencontre serrer la
mains en prière|demander félicitations l’une contre l’autre merci prier s’il te plaît vous salut se taper dans la main tope là
main qui écrit|écrire
vernis à ongles|cosmétiques manucure maquillage peu importe s’ennuyer
selfie|appareil photo téléphone
biceps contracté|bande dessinée BD bodybuilding corps culturisme entraînement exercice force haltérophilie muscle muscles soulever
bras mécanique|accessibilité robot handicap prothèse de
jambe mécanique|accessibilité handicap artificielle robot prothèse de
jambe|coup de pied cuisse genou fléchi genoux membre
pied|cheville coup de pas lourd
oreille|corps écouter entendre ouïe son
oreille appareillée|accessibilité handicap malentendant prothèse auditive sonotone sourd surdité
nez|corps narines odeur sentir
cerveau|intelligent intelligente
cœur|anatomie battement de coeur battements cardiologie organe pouls pulsation
poumons|anatomie expiration inspiration organe respiration respirer souffle
dent|carie dentiste émail diamant
os|chien halloween squelette
yeux|chercher corps coup d’œil œil regarder visage voir
œil|corps
langue|corps lécher
bouche|baiser beauté bise bisou corps embrasser lèvres rouge à
lèvres qui se mordent|anxieux flirt inquiet lèvre mordue mal à l’aise nerveux
bébé|émoticône enceinte enfant nouveau-né petit
enfant|genre neutre jeune non-genré
garçon|émoticône enfant jeune personne
fille|couettes émoticône enfant grands yeux jeune nattes personne petite tresses vierge visage zodiaque
adulte|genre neutre non-genré
personne blonde|blond cheveux garçon homme humain tête visage
homme|ami garçon personne petit pote
personne barbue|barbe barbu avec une
homme barbu|barbe
femme barbue|barbe
homme : cheveux roux|ami garçon homme personne petit pote
homme : cheveux bouclés|ami garçon homme personne petit pote
homme : cheveux blancs|ami garçon homme personne petit pote
homme : chauve|ami garçon homme personne petit pote
femme|blonde coupe de cheveux personne
femme : cheveux roux|blonde coupe de femme personne
adulte : cheveux roux|adulte genre neutre non-genré
femme : cheveux bouclés|blonde coupe de femme personne
adulte : cheveux bouclés|adulte genre neutre non-genré
femme : cheveux blancs|blonde coupe de femme personne
adulte : cheveux blancs|adulte genre neutre non-genré
femme : chauve|blonde coupe de cheveux femme personne
adulte : chauve|adulte genre neutre non-genré
femme blonde|cheveux personne
homme blond|cheveux
personne âgée|adulte âgé genre neutre non-genré
homme âgé|chauve émoticône grand-père papi personne âgée sage vieux monsieur
femme âgée|blonde dame émoticône grand-mère mamie personne sage
personne fronçant les sourcils|contrariée déçue embêtée femme froncer gênée geste mécontente pas contente triste
homme fronçant les sourcils|froncement geste mécontent renfrogné
femme fronçant les sourcils|froncement geste
personne qui boude|bouder déçue énervée expression fâchée faire la tête femme froncer les sourcils geste inquiète moue
homme qui boude|bouder faire la moue geste
femme qui boude|geste
personne faisant un geste d’interdiction|aucune chance bloquer femme impossible interdit main niet non pas possible stop
homme faisant un geste d’interdiction|interdit main non
femme faisant un geste d’interdiction|interdit main
personne faisant un geste d’acceptation|d’accord danser exercice femme grandir lever les bras main OK
homme faisant un geste d’acceptation|d’accord main ok
femme faisant un geste d’acceptation|d’accord main ok
personne paume vers le haut|aide diva femme information insouciante main peu importe potins prétentieuse sarcastique sophistiqué
homme paume vers le haut|aide apporter diva avec informations insolent main peu importe potins sarcastique
femme paume vers le haut
personne qui lève la main|compte sur moi content femme geste ici je sais levée participer présente
homme qui lève la main|geste je sais levée moi personne répondre
femme qui lève la main|geste levée
personne sourde|accessibilité entendre malentendant oreille sourd surdité
homme sourd|accessibilité entendre malentendant oreille
femme sourde|accessibilité entendre malentendant oreille sourd
personne qui s’incline|confus désolé excuses geste gronder incliné j’ai compris OK pardon inclinée
homme qui s’incline|désolé geste incliné
femme qui s’incline|désolée excuses se prosterne geste inclinée méditation méditer
personne avec la paume sur le visage|drame exaspération femme geste incrédulité incroyable j’en peux plus main pas possible de
homme avec la paume sur le visage|encore exaspération incrédulité incroyable main oh non oubli personne
femme avec la paume sur le visage|encore exaspération incrédulité incroyable j’y crois pas main oh non oubli personne
personne qui hausse les épaules|aucune idée c’est comme ça doute femme haussement d’épaules ignorance indifférence je ne sais pas peut-être que faire sait
homme qui hausse les épaules|aucune idée doute haussement d’épaules ignorance indifférence pas moi personne rien vu sais
femme qui hausse les épaules|aucune idée doute haussement d’épaules ignorance indifférence je sais pas moi personne rien vu
professionnel de la santé (tous genres)|docteur infirmier médecin thérapeute
professionnel de la santé|docteur homme profession médicale infirmier médecin métier
professionnelle de la santé|docteur docteure femme profession médicale infirmière médecin métier
étudiant (tous genres)|diplôme étudiante
étudiant|diplômé homme
étudiante|diplômée femme
personnel enseignant|enseignante formateur formatrice professeur
enseignant|homme instituteur instructeur métier professeur
enseignante|femme institutrice instructrice professeure
juge|balance
juge homme|balance justice métier
juge femme|balance justice métier
fermier (tous genres)|fermière jardinier jardinière
fermier|agriculteur homme jardinier métier
fermière|agricultrice femme jardinière métier
cuisinier (tous genres)|chef cuisinière
cuisinier|chef homme métier
cuisinière|chef femme métier
mécanicien (tous genres)|artisan électricien électricienne mécanicienne plombier
mécanicien|électricien homme mécanique métier ouvrier plombier
mécanicienne|électricienne femme mécanique métier ouvrière plombier
ouvrier (tous genres)|assemblage industrie ouvrière usine
ouvrier|assemblage homme industrie métier montage usine
ouvrière|assemblage femme industrie métier montage usine
employé de bureau (tous genres)|affaires architecte employée
employé de bureau|affaires architecte cadre directeur homme métier
employée de bureau|affaires architecte cadre directrice femme métier
scientifique|chimiste
scientifique homme|biologiste chimiste ingénieur mathématicien métier physicien
scientifique femme|biologiste chimiste ingénieure mathématicienne métier physicienne
informaticien (tous genres)|développeur développeuse informaticienne logiciels technologie
informaticien|codeur développeur homme inventeur logiciels métier technologie
informaticienne|codeuse développeuse femme inventrice logiciels métier technologie
chanteur (tous genres)|artiste chanteuse rock star
chanteur|acteur artiste homme métier rock rockeur star
chanteuse|actrice artiste femme métier rock rockeuse star
artiste|palette
artiste homme|métier palette peintre
artiste femme|métier palette peintre
pilote|avion
pilote homme|avion métier
pilote femme|avion métier
astronaute|fusée
astronaute homme|casque cosmonaute espace fusée métier spationaute
astronaute femme|casque cosmonaute espace fusée métier spationaute
pompier|camion de pompiers
pompier homme|camion de pompiers casque métier
pompier femme|camion de pompiers casque métier
officier de police|autorité flic homme loi métier personne policier tenue uniforme
policier|flic homme officier police
policière|autorité femme flic loi métier officier personne police tenue uniforme
détective|enquêteur espion homme
détective homme|enquêteur espion
détective femme|enquêteuse enquêtrice espionne
garde|Buckingham Palace casque homme Londres
garde homme
garde femme|Buckingham Palace casque Londres métier
ninja|assassin combat furtif guerrier masqué personne sabre secret soldat
personnel du bâtiment|BTP casque chantier construction homme métier ouvrier personne réparer
ouvrier du bâtiment|homme
ouvrière du bâtiment|casque de chantier femme métier ouvrier
personne avec une couronne|monarque noble royal royauté
prince|couronne royal royauté
princesse|conte de fées couronne fantastique personne reine
personne en turban|homme avec oriental visage
homme en turban
femme en turban|avec
homme avec casquette chinoise|mao chapeau
femme avec foulard|bandana un voile hijab mantilla tichel
personne en smoking|élégant homme marié mariée
homme en smoking
femme en smoking
personne mariée avec voile|mariage
homme avec voile
femme avec voile
femme enceinte
homme enceint|enceinte grossesse personne trop mangé ventre
personne enceinte|grossesse trop mangé ventre
allaitement|bébé maman nourrice nourrir le sein soins
femme allaitant un bébé|allaitement biberon maman mère nounou nouveau-né personne
homme allaitant un bébé|allaitement biberon nouveau-né papa père personne
personne allaitant un bébé|allaitement biberon homme maman mère nounou nouveau-né papa père
bébé ange|ailes auréole église émoticône fantastique visage
père Noël|bonnet fêtes magie noël Santa Claus tradition
mère Noël|bonnet fêtes Santa
santa|joyeux Noël noël Papa Père personne Saint-Nicolas Santa
super-héros|bien cape force heroïne héroïne héros personnage sauver le monde super pouvoir super-pouvoir superhéros superman vengeur voler
super-héros homme|bien héros super-pouvoir
super-héroïne|bien femme héroïne héros super-pouvoir
super-vilain|cape criminel déguisement diabolique mal mauvais méchant personnage super pouvoir vilain super-pouvoir
super-vilain homme|criminel mal méchant super-pouvoir
super-vilain femme|criminelle mal méchante super-pouvoir
mage|chapeau enchantement ensorceleur envoûtement jeu de rôle magicien personnage sorcier sorcière sortilège
mage homme|magicien sorcier
mage femme|ensorceleuse sorcière
personnage féérique|ailes déguisement fée Fée clochette féerie magie Obéron Puck Titania voler
féetaud|Obéron Puck
fée|Titania
vampire|canines cape conte déguisement dents dracula Dracula halloween mort-vivant personnage sang
vampire homme|Dracula mort-vivant
vampire femme|morte-vivante
créature aquatique|ariel folklore mer océan personnage petite sirène queue de poisson trident triton
triton|Triton
sirène
elfe|conte elf le seigneur des anneaux legolas magique oreilles personnage
elfe homme|magique
elfe femme|magique
génie|aladin djinn homme lampe magique magie personnage souhait voeu vœu
génie homme|djinn
génie femme|djinn
zombie|effrayant flippant halloween horreur mort vivant mort-vivant personnage peur
zombie homme|mort-vivant
zombie femme|morte-vivante
troll|conte de fées légende monstre mythe troller
personne qui se fait masser|détente femme fermer les yeux massage relaxation repos salon tête thérapie visage zen
homme qui se fait masser|apaiser le visage mal de tête massage migraine relaxation salon tension
femme qui se fait masser|massage visage
personne qui se fait couper les cheveux|barbier beauté ciseaux coiffure coupe de femme salon style
homme qui se fait couper les cheveux|coiffeur coiffure coupe de chez le salon
femme qui se fait couper les cheveux|coiffure
personne qui marche|balade en route flâner homme marcher nonchalant piéton promenade se balader
homme qui marche|piéton
femme qui marche|marcher piétonne randonneuse
personne qui marche : vers la droite|balade en route flâner homme marche marcher nonchalant piéton promenade se balader
femme qui marche : vers la droite|marche marcher piétonne randonneuse
homme qui marche : vers la droite|marche piéton
personne debout
homme debout
femme debout
personne à genoux|prière religion
homme à genoux
femme à genoux
personne à genoux : vers la droite|genoux prière religion
femme à genoux : vers la droite|genoux
homme à genoux : vers la droite|genoux
personne avec une canne blanche|accessibilité aveugle
personne avec une canne blanche : vers la droite|accessibilité aveugle blanche
homme avec canne blanche|accessibilité aveugle déficient visuel handicap malvoyant
homme avec canne blanche : vers la droite|accessibilité aveugle déficient visuel handicap blanche malvoyant
femme avec canne blanche|accessibilité aveugle déficiente visuelle handicap malvoyante
femme avec canne blanche : vers la droite|accessibilité aveugle déficiente visuelle blanche handicap malvoyante
personne en fauteuil motorisé|accessibilité roulant
personne en fauteuil motorisé : vers la droite|accessibilité roulant motorisé
homme en fauteuil motorisé|accessibilité roulant handicap
homme en fauteuil motorisé : vers la droite|accessibilité roulant handicap motorisé
femme en fauteuil motorisé|accessibilité roulant handicap
femme en fauteuil motorisé : vers la droite|accessibilité roulant motorisé handicap
personne en fauteuil roulant manuel|accessibilité
personne en fauteuil roulant manuel : vers la droite|accessibilité manuel
homme en fauteuil roulant manuel|accessibilité handicap
homme en fauteuil roulant manuel : vers la droite|accessibilité handicap manuel
femme en fauteuil roulant manuel|accessibilité handicap
femme en fauteuil roulant manuel : vers la droite|accessibilité manuel handicap
personne qui court|arriver coureur courir course à pied homme jogging marathon marathonien pressé rapide sportif vite
homme qui court|course à pied jogging marathon
femme qui court|course à pied joggeuse jogging marathon running se dépêcher vite vitesse
personne qui court : vers la droite|arriver coureur courir course à pied homme court jogging marathon marathonien pressé rapide sportif vite
femme qui court : vers la droite|course à pied court joggeuse jogging marathon running se dépêcher vite vitesse
homme qui court : vers la droite|course à pied court jogging marathon
danseuse|danse femme qui fête flamenco rythme salsa sortir danser tango
danseur|danse femme fête flamenco homme qui rythme salsa
homme d’affaires en lévitation|affaires costume
personnes avec des oreilles de lapin|amies bunny danseuse déguisement double femme femmes fête fille filles jumelles synchro
hommes avec des oreilles de lapin|amis danseur faire la fête homme
femmes avec des oreilles de lapin|danseuse femme fête
personne au hammam|bien-être chaud détente dans un sauna relaxation spa vapeur
homme au hammam|sauna
femme au hammam|sauna
personne qui grimpe|alpiniste escalader grimper grimpeur montagne escalade sport
homme qui grimpe|alpiniste grimpeur
femme qui grimpe|alpiniste grimpeuse
escrimeur|épée escrime escrimeuse personne sport
course hippique|cheval de chevaux jockey sport
skieur|neige ski sport
snowboardeur|homme neige ski snowboard sport
joueur de golf|balle golfeur green homme personne pga pitch sport
golfeur|golf homme
golfeuse|femme golf practice sport
personne faisant du surf|glisse homme mer océan plage planche sport vagues
surfeur|homme surf
surfeuse|femme mer océan plage sport surf vagues
personne ramant dans une barque|bateau lac naviguer pêche ramer rameur rivière sport
rameur dans une barque|bateau homme
rameuse dans une barque|bateau femme lac navigation pêche plaisance ramer rivière sport
personne nageant|crawl eau exercice homme nage nageur natation piscine sport
nageur|homme nage
nageuse|femme nage natation sport
personne avec ballon|athlétique basket-ball basketteur dribble joueur match rebond sport
homme avec ballon
femme avec ballon|basket-ball basketteuse sport
haltérophile|bodybuilding entraînement force haltérophilie homme lever des poids muscles personne sport
homme haltérophile
femme haltérophile|entraînement exercice sport
cycliste|course guidon homme pédaler personne rouler sport tour de france vélo
cycliste homme|cyclisme vélo
cycliste femme|cyclisme sport vélo
personne en VTT|coureur cyclisme grimper homme montagne sport tour de France vélo
homme en VTT|cycliste vélo
femme en VTT|cycliste montagne sport vélo VTTiste
personne faisant la roue|agilité athlète faire femme gymnaste gymnastique sport
homme faisant la roue|acrobatie content faire garçon gymnastique personne souple sport
femme faisant la roue|acrobatie exercice faire gymnaste gymnastique personne sport
personnes faisant de la lutte|bataille lutteur lutteurs sport
lutteurs|athlètes bataille force hommes lutte personne personnes sport sur le ring
lutteuses|bataille combat duel femmes lutte lutteuse personne personnes sport
personne jouant au water-polo|ballon homme qui joue piscine sport
joueur de water-polo|ballon eau homme jeu match personne piscine sport
joueuse de water-polo|ballon femme nager personne piscine sport
personne jouant au handball|athlète ballon handballeur lancer sport
handballeur|handball homme sport
handballeuse|athlète attaquante ballon femme handball personne sport tir
personne qui jongle|artiste cirque gérer jongler jongleur multitâche
jongleur|acrobatie artiste balles cirque homme jonglage multitâche personne
jongleuse|femme jonglage multitâche
personne dans la posture du lotus|détendu femme méditation assise en position relax relaxation tailleur yoga zen
homme dans la posture du lotus|méditation position yoga
femme dans la posture du lotus|méditation position yoga
personne prenant un bain|baignoire qui prend
personne au lit|auberge bonne nuit coucher dodo dormir fatigué hôtel sieste
deux personnes se tenant la main|couple homosexuel gay personne par poignée de tenir
deux femmes se tenant la main|amies amitié amoureuses couple donnant filles gay homosexuelles jumelles lesbiennes LGBT LGBTQ LGBTQIA dans meilleures petite amie rendez-vous sœurs
femme et homme se tenant la main|amis amoureux couple donnant dans petit ami petite amie rendez-vous
deux hommes se tenant la main|amis amitié amoureux couple donnant fils frères gay Gémeaux homosexuels jumeaux LGBT dans meilleurs petit ami rendez-vous zodiaque
bisou|amour anniversaire baiser couple femme homme
bisou : femme et homme|amour anniversaire baiser bisou couple
bisou : homme et homme|amour anniversaire baiser bisou couple femme
bisou : femme et femme|amour anniversaire baiser bisou couple homme
couple avec cœur|amour anniversaire femme homme rendez-vous
couple avec cœur : femme et homme|amour anniversaire cœur rendez-vous
couple avec cœur : homme et homme|amour anniversaire cœur femme rendez-vous
couple avec cœur : femme et femme|amour anniversaire cœur homme rendez-vous
famille : homme, femme et garçon|enfant famille avec un père, une mère fils homme père
famille : homme, femme et fille|enfant famille avec un père, une mère fils garçon homme père
famille : homme, femme, fille et garçon|enfant famille avec un père, une mère fils femme homme père
famille : homme, femme, garçon et garçon|enfant famille avec un père, une mère fils femme homme père
famille : homme, femme, fille et fille|enfant famille avec un père, une mère fils femme garçon homme père
famille : homme, homme et garçon|enfant famille avec un père, une mère fils femme père
famille : homme, homme et fille|enfant famille avec un père, une mère fils femme garçon père
famille : homme, homme, fille et garçon|enfant famille avec un père, une mère fils femme homme père
famille : homme, homme, garçon et garçon|enfant famille avec un père, une mère fils femme homme père
famille : homme, homme, fille et fille|enfant famille avec un père, une mère fils femme garçon homme père
famille : femme, femme et garçon|enfant famille avec un père, une mère fils homme père
famille : femme, femme et fille|enfant famille avec un père, une mère fils garçon homme père
famille : femme, femme, fille et garçon|enfant famille avec un père, une mère fils femme homme père
famille : femme, femme, garçon et garçon|enfant famille avec un père, une mère fils femme homme père
famille : femme, femme, fille et fille|enfant famille avec un père, une mère fils femme garçon homme père
famille : homme et garçon|enfant famille avec un père, une mère fils femme père
famille : homme, garçon et garçon|enfant famille avec un père, une mère fils femme homme père
famille : homme et fille|enfant famille avec un père, une mère fils femme garçon père
famille : homme, fille et garçon|enfant famille avec un père, une mère fils femme homme père
famille : homme, fille et fille|enfant famille avec un père, une mère fils femme garçon homme père
famille : femme et garçon|enfant famille avec un père, une mère fils homme père
famille : femme, garçon et garçon|enfant famille avec un père, une mère fils femme homme père
famille : femme et fille|enfant famille avec un père, une mère fils garçon homme père
famille : femme, fille et garçon|enfant famille avec un père, une mère fils femme homme père
famille : femme, fille et fille|enfant famille avec un père, une mère fils femme garçon homme père
tête qui parle|parler silhouette
silhouette de buste|mystère ombre
silhouettes de bustes|amis bff gens meilleur ami meilleure amie meilleures amies meilleurs personnes tout le monde
étreinte|accolade amitié au revoir bonjour câlin embrassades gratitude merci personne
famille|enfant avec un père, une mère et fils femme garçon homme père
famille : adulte, adulte, enfant|adulte
famille : adulte, adulte, enfant, enfant|adulte
famille : adulte, enfant|adulte monoparentale
famille : adulte, enfant, enfant|adulte monoparentale
traces de pas|empreintes pied pieds nus
tête de singe|animal Georges le petit curieux sourire visage
singe|animal primate
gorille|animal primate
orang-outan|animal primate singe
tête de chien|animal domestique chiot visage
chien|aboyer animal domestique
chien guide|accessibilité animal aveugle malvoyant non-voyant
chien d’assistance|accessibilité aide animal assistance chien-guide handicap
caniche|animal chien
loup|animal louve tête de
renard|animal nature tête visage
raton laveur|animal curieux sournois
tête de chat|animal chaton miaou minou
chat|animal domestique chaton miaou miauler
chat noir|animal chaton félin halloween malchanceux matou miaou superstition
tête de lion|animal astrologie crinière fort horoscope roi rugissement safari savane visage zodiaque
tête de tigre|animal félin prédateur visage
tigre|animal félin prédateur tigresse zoo
léopard|animal félin prédateur zoo
tête de cheval|animal dressage équitation ferme jument
élan|animal bois cervidé mammifère orignal ramure
âne|animal bourricot mammifère mule têtu
cheval|animal course hippique hippodrome tiercé
licorne|animal licrone tête de
zèbre|animal noir et blanc rayure rayures zébrure
cerf|animal bois
bison|animal buffle cornes herbivore nature troupeau
tête de vache|animal lait meuh visage
bœuf|animal astrologie ferme horoscope taureau zodiaque
buffle|animal corne zoo
vache|animal ferme lait meuh
tête de cochon|animal ferme porc visage
cochon|animal ferme gros jambon porc truie
sanglier|animal Game of Thrones
groin|animal cochon ferme flair museau porc sentir tête de
bélier|animal astrologie corne ferme horoscope mouton zodiaque
mouton|animal bêler brebis doux ferme laine lait
chèvre|animal astrologie Capricorne ferme fromage horoscope lait zodiaque
dromadaire|animal bosse désert une
chameau|animal bosse à deux bosses désert
lama|alpaca alpaga animal guanaco laine llama pérou vicuña vigogne
girafe|animal cou taches
éléphant|animal pachyderme trompe
mammouth|animal défenses extinction géant grand laineux
rhinocéros|animal corne
hippopotame|animal hippo
tête de souris|animal visage
souris|animal
rat|animal
hamster|animal domestique tête de visage
tête de lapin|animal domestique dents
lapin|animal domestique
écureuil|animal noisettes
castor|animal barrage dents rongeur
hérisson|animal épines épineux piquant porc-épic
chauve-souris|animal vampire
ours|animal miel nounours brun teddy tête visage
ours polaire|arctique blanc
koala|animal Australie
panda|animal tête de visage
paresseux|aï animal endormi lent
loutre|animal joueur mignon pêcheur
mouffette|animal odeur puer putois
kangourou|austalie joey kangoo marsupial marsupiaux saut
blaireau|animal ratel
empreintes d’animaux|de pattes
dindon|action de grâces animal dinde oiseau thanksgiving volaille
poule|animal coq ferme oiseau poulet volaille
coq|animal oiseau volaille
poussin qui éclôt|animal bébé éclosion naissance naître nouveau-né œuf oiseau
poussin|animal oiseau tête de
poussin de face|animal bébé nouveau-né oiseau
oiseau|animal ornithologie
pingouin|animal Antarctique banquise manchot oiseau
colombe|animal oiseau paix rameau voler
aigle|animal oiseau rapace
canard|animal coin-coin oiseau
cygne|animal jeune oiseau vilain petit canard
chouette|animal hibou oiseau sage
dodo|animal Dronte espèce éteinte extinction grand Maurice oiseau
plume|écrire écrivain léger oiseau plumage voler
flamant|animal oiseau rose tropical
paon|animal bel oiseau coloré fier fière paonne prétentieux
perroquet|animal oiseau parle pirate répète
aile|angélique aviation céleste mythologie oiseau s’élever s’envoler voler
oiseau noir|animal bec corbeau corneille corvidé croasser merle
oie|animal bête cacarder canard jars oiseau troupeau volaille volée
phénix|ailes cendres feu gloire immortel mythologie oiseau renaissance renaître revivre transformation
grenouille|animal crapaud tête de
crocodile|alligator animal caïman reptile zoo
tortue|animal carapace lentement reptile
lézard|animal reptile
serpent|animal reptile à sonnette venin
tête de dragon|animal mythe tradition
dragon|animal Chine chinois Game of Thrones mythe tradition
sauropode|animal brachiosaure brontosaure dinosaure diplodocus
T-Rex|animal dinosaure T. rex tyrannosaure Tyrannosaurus Rex
baleine soufflant par son évent|animal avec mer océan plage souffle
baleine|animal mer océan plage
dauphin|animal Flipper mer océan plage
phoque|animal lion de mer océan otarie
poisson|alimentation animal astrologie horoscope manger nourriture poissons Poissons repas zodiaque
poisson tropical|animal
poisson-lune|animal poisson
requin|animal Dents de la mer poisson
pieuvre|animal créature mer mollusque océan poulpe
coquille en spirale|animal conque coquillage mer plage
corail|océan réchauffement climatique récif
méduse|aïe animal aquarium brûlure gélatineux invertébré marin mer mou océan piqûre plancton tentacules vie marine
crabe|animal astrologie Cancer horoscope mer pinces plage zodiaque
homard|animal bisque fruit de mer fruits pinces
crevette|aliment crustacé fruits de mer nourriture
calamar|aliment animal encornet mollusque nourriture
huître|coquillage coquille mollusque perle
escargot|animal jardin lentement nature
papillon|animal insecte mignon printemps
chenille|animal insecte jardin
fourmi|animal insecte jardin
abeille|animal bourdon guêpe insecte miel nature printemps
scarabée|animal insecte
coccinelle|animal bête insecte jardin nature
criquet|animal insecte sauterelle
cafard|animal blatte coquerelle insecte nuisible
araignée|animal insecte
toile d’araignée|araignée
scorpion|animal astrologie désert horoscope zodiaque
moustique|fièvre infection insecte maladie malaria piqûre virus
mouche|animal asticot insecte maladie nuisible pourrissement puanteur putréfaction tsé-tsé
lombric|animal annélide insecte parasite ver de terre
microbe|amibe bactérie biologie microorganisme phagocytose pseudopode science virus
bouquet|amoureux anniversaire fleur fleurs plante rendez-vous roses
fleur de cerisier|bourgeon plante printemps
fleur blanche
lotus|beauté bouddhisme calme fleur hindouisme pureté sérénité
rosette|plante
rose|amour beauté fleur plante rouge Saint-Valentin
fleur fanée|mort rose
hibiscus|fleur plante
tournesol|champs fleur plante soleil
bourgeon|bouton d’or dent-de-lion fleur pissenlit plante printemps
tulipe|bourgeon fleur plante printemps
jacinthe|fleur fleurir indigo lavande lilas lupin mauve muflier plante printemps violet
jeune pousse|germe plant plante plantule pousser printemps semis
plante en pot|décoration ennuyeux faire pousser intérieur nature prendre soin
conifère|arbre feuilles persistantes forêt pin plante sapin de Noël
arbre à feuilles caduques|feuillu forêt nature plante
palmier|arbre cocotier plage plante tropical tropiques
cactus|désert épines nature piquant plante sécheresse
plant de riz|grain plante
feuille|arbre feuilles plante
trèfle|Irlande plante
trèfle à quatre feuilles|4 chance Irlande plante porte-bonheur
feuille d’érable|automne érable morte tomber
feuille morte|automne feuilles mortes tomber
feuille virevoltante|bourrasque souffle tourbillon de feuilles vent virevolter
nid vide|branches faire son maison
nid avec œufs|branches faire son oiseau
champignon|vénéneux Mario plante
raisin|fruit nourriture
melon|fruit
pastèque|fruit
mandarine|agrume clémentine fruit nourriture orange vitamine C
citron|acide agrume fruit nourriture zeste
citron vert|acide agrume fruit lime mojito tropical zeste
banane|fruit nourriture potassium
ananas|fruit nourriture tropical
mangue|fruit nourriture tropical tropique
pomme rouge|fruit nourriture
pomme verte|fruit nourriture
poire|fruit nourriture
pêche|fruit nourriture
cerises|cerise fruit nourriture
fraise|fruit nourriture
myrtilles|airelles baies bleu bleuets fruit nourriture violet
kiwi|fruit nourriture
tomate|fruit légume nourriture plante
olive|aliment apéritif apéro nourriture olivier rameau
noix de coco|fruit nourriture palmier piña colada
avocat|fruit nourriture
aubergine|légume nourriture
pomme de terre|légume nourriture patate purée
carotte|légume nourriture
épi de maïs|ferme nourriture
piment rouge|nourriture piquant
poivron|légume piment rouge vert
concombre|cornichon légume nourriture
légume à feuilles vertes|bok choy chou chinois frisé pommé kale laitue salade
brocoli|broccoli chou sauvage légume
ail|aromate assaisonnement condiment légume vampire
oignon|assaisonnement condiment légume ognon
cacahuètes|arachide cacahuète noisette nourriture
haricots|haricot rouge légume légumineuse nourriture petit rognon
châtaigne|marron nourriture plante
racine de gingembre|bière épice naturel santé
cosse de petits pois|edamame fève haricot légume légumineuse soja
champignon marron|automne brun cèpe fongus nature nourriture
pain|miche nourriture de mie
croissant|nourriture pain petit-déjeuner viennoiserie
baguette|nourriture pain
galette|arepa gordita lavash naan nourriture pain plat pita
bretzel|nourriture torsade
bagel|boulangerie petit-déjeuner sandwich schmear
pancakes|crêpe goûter nourriture pancake petit-déjeuner
gaufre|brunch gourmandise goûter moule pâtisserie petit déjeuner petit-déjeuner
part de fromage|nourriture
viande sur un os|nourriture
cuisse de poulet|dinde nourriture os volaille
morceau de viande|côtelette d’agneau porc nourriture steak rouge
lard|bacon nourriture porc viande
hamburger|burger cheeseburger fast food nourriture
frites|fast food potatoes potatœs
pizza|fromage nourriture part pepperoni tranche
hot dog|nourriture saucisse de Francfort
sandwich|nourriture pain de mie pique-nique
taco|mexicain nourriture
burrito|kebab mexicain wrap
tamal|mexicain nourriture pamonha papillote
kebab|falafel nourriture pain pita
falafels|boulette boulettes falafel pois chiches seitan soja viande
œuf|nourriture
œuf au plat|cuisine friture nourriture petit-déjeuner poêle à frire se faire cuire un
plat mitonné|casserole Espagne paella poêle riz
marmite|nourriture ragoût
fondue|bourguignonne chocolat fromage plat poêlon savoyarde ski suisse Suisse
bol avec cuillère|une céréales congee déjeuner petit soupe
salade verte|nourriture
pop-corn|cinéma nourriture
beurre|gras produit laitier
sel|condiment salé salière saveur
aliments en conserve|boîte de nourriture
boîte déjeuner|bento nourriture
galette de riz|cracker nourriture
boulette de riz|japonais nourriture onigiri plat
bol de riz|nourriture
riz au curry|nourriture
bol fumant|nouilles nourriture ramen vapeur
spaghetti|italien nourriture pâtes restaurant sauce bolognaise
patate douce|nourriture au four
brochette de poisson|fruits mer nourriture restaurant
sushi|japonais nourriture poisson riz
beignet de crevette
croquette de poisson|gâteau narutomaki nourriture restaurant surimi
gâteau de lune|automne festival moon cake yuèbǐng
brochette de bonbons|dango dessert japonais nourriture
boulette de pâte|dumpling empanada gyoza jiaozi pierogi potsticker ravioli
biscuit chinois|nourriture prophétie
boîte à emporter|baguettes carton chinois nourriture
glace italienne|cornet de dessert nourriture sucré
granité|coupe de glace crème glacée dessert nourriture restaurant sucré
glace|coupe de crème glacée dessert nourriture restaurant sucré
doughnut|dessert donut goûter nourriture sucré sucrerie
cookie|biscuit dessert gâteau goûter nourriture pépites de chocolat sucré
gâteau d’anniversaire|anniversaire bougies dessert fête goûter joyeux nourriture pâtisserie
gâteau sablé|dessert goûter nourriture pâtisserie sucré
cupcake|dessert muffin pâtisserie sucre sucrerie
tarte|décoration garniture gâteau nourriture pâte à pâtisserie aux fruits tourte
barre chocolatée|chocolat dessert goûter nourriture sucré
bonbon|dessert goûter nourriture sucré sucrerie
sucette|dessert goûter nourriture sucré sucrerie
crème renversée|dessert flan nourriture pudding sucré
pot de miel|nourriture ours sucré
biberon|bébé boisson lait naissance nouveau-né tétine
verre de lait|boisson
boisson chaude|café caféine matin thé
théière|boisson chaude infusion thé
tasse|boisson de thé sans anse
saké|boisson bouteille et verre restaurant
bouteille de champagne|alcool boisson bouchon félicitations fête pop
verre de vin|alcool bar boisson club restaurant à
cocktail|alcool bar boisson club martini verre à pied
cocktail tropical|alcool bar boîte fête tequila sunrise verre
chope|alcool bar bière boisson de oktoberfest picoler pinte santé
chopes de bière|alcool boisson santé tchin trinquer
trinquer|alcool célébrer champagne fêter santé tchin verre verres
verre tumbler|alcool liqueur whisky
verser un liquide|accident boisson eau oups renverser verre vider
gobelet avec paille|boisson eau jus de fruit fruits soda verre une
thé aux perles|boba boisson bubble tea bulle lait paille perle bulles froid zenzou
briquette de jus|boisson carton fruits paille
maté|boisson
glaçon|cube froid glace iceberg
baguettes|hashi
fourchette et couteau avec assiette|couverts cuisine restaurant table
fourchette et couteau|couverts faim manger nourriture repas restaurant
cuillère|couvert manger
couteau de cuisine|arme chef outil
bocal|condiments conserver pot récipient rien sauce vide
amphore|astrologie cuisine grec Grèce horoscope vase Verseau zodiaque
globe tourné sur l’Afrique et l’Europe|afrique Afrique espace europe Europe présentant monde planète Terre
globe tourné sur les Amériques|amérique Amérique espace présentant l’Amérique monde planète Terre
globe tourné sur l’Asie et l’Australie|asie Asie australie Australie espace présentant monde planète Terre
globe avec méridiens|terrestre Internet monde net toile
carte du monde|planisphère voyage
carte du Japon|japon voyage
boussole|compas direction magnétique navigation orientation
montagne enneigée|froid neige sommet voyage
montagne|nature sommet voyage
volcan|éruption lave nature
mont Fuji|montagne nature sommet voyage
camping|nature tente avec un sapin voyage
plage avec parasol|voyage
désert|voyage
île déserte|cocotier palmier voyage
parc national|nature voyage
stade
monument classique|colonnes voyage
construction d’un bâtiment|chantier grue
brique|argile briques mortier mur de the wall voie 9 3/4
rocher|caillou dur lourd pierre roc roche solide
bois|arbre bûche bûcheron rondins tronc
hutte|abri case maison maisonnette yourte
maisons|bâtiment bâtiments maison pavillons
maison abandonnée
maison|bâtiment foyer simple pavillon résidentiel
maison avec jardin|foyer pavillon résidentiel
immeuble de bureaux|ville
bureau de poste japonais|bâtiment Japon japonaise voyage
bureau de poste|bâtiment européen
hôpital|bâtiment docteur médecin urgences
banque|bâtiment
hôtel|bâtiment voyage
love hotel|amour bâtiment cœur hôtel voyage
supérette|24h/24 bâtiment épicerie magasin supermarché
école|bâtiment
grand magasin|bâtiment centre commercial
usine|bâtiment
château japonais|bâtiment voyage
château|bâtiment européen voyage
mariage|amour chapelle cœur église
tour de Tokyo|Japon voyage
statue de la Liberté|liberté New York voyage
église|bâtiment chapelle chrétien croix religion voyage
mosquée|islam musulman musulmane religion voyage
temple hindou|bouddhisme pagode religion stupa bouddhiste
synagogue|judaïsme juif juive religion temple voyage
sanctuaire shinto|religion voyage
kaaba|islam Kaaba musulman musulmane religion voyage
fontaine|eau
tente|camping nature voyage
brume|brouillard voyage
nuit étoilée|étoiles ville voyage
ville|bâtiment voyage
soleil levant derrière les montagnes|lever de matin nature voyage
soleil levant|lever de matin nature voyage
ville au crépuscule|coucher de soleil immeubles soir tombée la nuit voyage
coucher de soleil|en ville crépuscule soir tombée la nuit voyage
pont de nuit
sources chaudes|chaud source vapeur
cheval de manège
toboggan|aire de jeu glissade jouer
grande roue|attractions parc d’attractions
montagnes russes|attractions parc d’attractions
enseigne de barbier|coiffeur coiffure salon
chapiteau|cirque
locomotive|chemin de fer machine à vapeur moyen transport rail tchou train voyage
wagon|chemin de fer moyen transport rail train tram tramway voiture voyage
TGV|chemin de fer moyen transport rail rapide train à grande vitesse voyage
train à grande vitesse|chemin de fer moyen transport rail rapide TGV voyage
train|arrivée chemin de fer moyen transport rail voyage
métro|moyen de transport
métro léger|monorail moyen de transport rail RER
gare|chemin de fer moyen transport rail RER train
tramway|moyen de transport RER tram trolley trolleybus
monorail|moyen de transport véhicule
train de montagne|chemin fer moyen transport rail voyage wagon
wagon de tramway|moyen transport tram trolleybus voiture voyage
bus|école moyen de transport véhicule
bus de face|qui arrive car moyen transport
trolleybus|bus moyen de transport tram tramway trolley
minibus|bus moyen de transport navette véhicule
ambulance|urgences véhicule
camion de pompier|pin-pon
voiture de police|flic patrouille véhicule
voiture de police de face|véhicule qui arrive
taxi|moyen de transport jaune uber véhicule
taxi de face|joe le new york jaune uber voiture
voiture|automobile conduire moyen de transport véhicule voyage
voiture de face|automobile conduire moyen transport véhicule qui arrive voyage
véhicule utilitaire sport|automobile conduire loisirs moyen de transport voiture voyage
pick-up|auto camion benne camionnette pickup plateau poids lourd transports véhicule
camion de livraison|camionnette moyen transport véhicule
semi-remorque|camion moyen de transport poids lourd semi véhicule
tracteur|moyen de transport véhicule
voiture de course|automobile formule 1
moto|course
scooter
fauteuil roulant manuel|accessibilité handicap
fauteuil motorisé|accessibilité roulant handicap
tuk tuk|rickshaw taxi thaï tricycle
vélo|bicyclette cyclisme moyen de transport voyage
trottinette
planche à roulettes|glisse longboard skate skateboard
patin à roulettes|derby roller roulette sport
arrêt de bus
autoroute|route voyage
voie ferrée|chemin de fer rail train voyage
baril de pétrole
pompe à essence|diesel gazole station
roue|cercle pneu tourner véhicule voiture
gyrophare|alarme alerte lumière police sirène urgences voiture
feu tricolore horizontal|carrefour croisement de circulation
feu tricolore vertical|carrefour croisement de circulation
stop|octogonal panneau signe
travaux|barrière
ancre|bateau outil voyage
bouée de sauvetage|flotter sauver sauveteur secours sécurité
voilier|bateau mer moyen de transport plaisance voyage yacht
canoë|bateau rame ramer
hors-bord|bateau été luxe moyen de transport vedette voyage
paquebot|bateau croisière voyage
ferry|bateau moyen de transport voyage
bateau à moteur
navire|bateau croisière moyen de transport paquebot Titanic voyage
avion|en vol jet moyen de transport véhicule voyage
petit avion|moyen de transport voyage
avion au décollage|départ moyen de transport voyage
avion à l’atterrissage|arrivée atterrissage moyen de transport voyage
parachute|chute libre ascensionnel parapente sensations fortes
siège|chaise fauteuil place
hélicoptère|hélico moyen de transport véhicule
train suspendu|moyen de transport voyage
téléphérique|montagne moyen de transport ski télécabine
tramway aérien|moyen de transport télécabine
satellite|espace
fusée|décollage espace moyen de transport voyage
soucoupe volante|alien extraterrestre ovni OVNI
cloche de comptoir|clochette hôtel réception sonnette
bagage|valise voyage
sablier|chronomètre minuteur sable temps
sablier avec sable qui coule|attendre chronomètre minuteur temps
montre|heure
réveil|alarme attendre dring heure matin retard sonnerie
chronomètre|heure temps
horloge|heure minuteur temps
pendule|horloge posée
midi/minuit|0 h 12 heure horloge midi pile minuit
midi/minuit et demie|00 h 30 12 heure horloge midi demi minuit
une heure|1 h 13 horloge treize heures
une heure et demie|1 h 30 13 horloge treize heures trente
deux heures|14 h 2 heure horloge quatorze
deux heures et demie|14 h 30 2 heure horloge quatorze trente
trois heures|15 h 3 heure horloge quinze
trois heures et demie|15 h 30 3 heure horloge quinze trente
quatre heures|16 h 4 seize
quatre heures et demie|16 h 30 4 heure horloge seize trente
cinq heures|17 h 5 dix-sept heure horloge
cinq heures et demie|17 h 30 5 dix-sept trente heure horloge
six heures|18 h 6 dix-huit heure horloge
six heures et demie|18 h 30 6 dix-huit trente heure horloge
sept heures|19 h 7 dix-neuf heure horloge
sept heures et demie|19 h 30 7 dix-neuf trente heure horloge
huit heures|20 h 8 heure horloge vingt
huit heures et demie|20 h 30 8 heure horloge vingt trente
neuf heures|21 h 9
neuf heures et demie|21 h 30 9 heure horloge vingt une trente
dix heures|10 h 22 heure horloge vingt-deux
dix heures et demie|10 h 30 22 heure horloge vingt-deux trente
onze heures|11 h 23 heure horloge vingt-trois
onze heures et demie|11 h 30 23 heure horloge vingt-trois trente
nouvelle lune|espace sombre
lune croissante|espace nuit
premier quartier de lune|espace nuit
lune gibbeuse croissante|croissant espace gibbeux nuit
pleine lune|espace nuit
lune gibbeuse décroissante|décroissant espace gibbeux nuit
dernier quartier de lune|espace
lune décroissante|croissant de espace descendante nuit
croissant de lune|espace nuit Ramadan
nouvelle lune avec visage|espace à nuit
premier quartier de lune avec visage|croissant espace à nuit
dernier quartier de lune avec visage|croissant à nuit
thermomètre|météo
soleil|beau temps brillant espace grand météo rayons
pleine lune avec visage|à nuit sourire
soleil avec visage|chaleur chaud éclatant ensoleillé jour lumière météo plage rayon de à
planète à anneaux|saturne saturnien saturnienne
étoile|astronomie nuit
étoile brillante|éclat étincelant étincelle nuit étoilée succès
étoile filante|espace nuit
voie lactée|espace
nuage|gris météo
soleil derrière les nuages|caché météo nuage nuageux
nuage avec éclair et pluie|météo orage
soleil derrière un petit nuage|caché météo
soleil derrière un gros nuage|caché météo
soleil derrière un nuage de pluie|caché gouttes météo
nuage avec pluie|averse gouttes mauvais temps météo de
nuage avec neige|flocons froid hiver météo de
nuage avec éclair|un orage orageux temps
tornade|cyclone météo nuage tourbillon
brouillard|brume fog météo nuage
vent avec visage|météo nuage souffle du
cyclone|spirale tourbillon typhon vertige
arc-en-ciel|bisexuelle Gay Pride homosexuelle lesbienne LGBTQIA météo nature pluie transgenre
parapluie fermé|météo pluie
parapluie ouvert|pluie
parapluie avec gouttes de pluie|météo
parasol sur le sol|météo parapluie au plage pluie soleil voyage
haute tension|courant danger éclair électricité nature orage symbole vitesse
flocon|de neige froid météo
bonhomme de neige|avec flocons
bonhomme de neige sans neige|flocons froid
comète|espace météore
feu|allumer brûler chaud flamme fournaise incendie
goutte d’eau|BD eau froid larme météo nature pluie sueurs froides tristesse
vague|eau Kanagawa lame large marée mer nature océan remous rouleau surf
citrouille|halloween Halloween lanterne
sapin de Noël|arbre fête fêtes guirlandes Sapin
feu d’artifice|14 juillet artifice fête
cierge magique|14 juillet artifice étincelle étincelles fête feu d’artifice
pétard|dynamite étincelle explosif explosive feu d’artifice tnt
étincelles|* étoile étoiles magie nuit étoilée scintiller
ballon gonflable|anniversaire de baudruche fête
cotillons|anniversaire fête super
confettis|anniversaire fête
arbre à vœux|fête Japon prières Tanabata
bambou décoratif|fête japonais plante
poupées japonaises|festival Japon
koinobori|carpe fête
carillon éolien|clochette fête vent
cérémonie de la lune
enveloppe rouge|argent bonne chance cadeau hóngbāo lai see
ruban|fête nœud rose
cadeau|anniversaire emballé fête Noël nœud surprise
ruban de mémoire|souvenir
billet d’entrée|place spectacle
billet|place spectacle
médaille militaire
trophée|champion championne coupe gagner prix victoire
médaille sportive|champion championne d’or sport vainqueur victoire
médaille d’or|1er or premier
médaille d’argent|2e argent deuxième
médaille de bronze|3e troisième
ballon de football|balle sport
baseball|balle de sport
softball|balle gant sports
basket|ballon basket-ball panier sport
volley-ball|ballon jeu match sport volley
football américain|ballon sport Super Bowl
rugby|ballon sport
tennis|balle de sport
disque volant|discoplane disque-volant frisbee sport ultimate ultime-passe
bowling|boule jeu partie quilles sport strike
cricket|balle de batte jeu match sport
hockey sur gazon|balle crosse sport
hockey sur glace|crosse palet sport
crosse|balle but lacrosse raquette sport
ping-pong|balle jeu partie raquette sport tennis de table
badminton|jeu match raquette sport volant
gant de boxe|sport
tenue d’arts martiaux|arts judo karaté kimono sport taekwondo
cage|but filet sport
drapeau de golf|sport trou
patin à glace|patiner patinoire sport
pêche à la ligne|canne sport
masque de plongée|apnée et tuba plonger snorkeling
maillot de course|athlétisme à pied jogging running sport tee-shirt
ski|neige sport
luge|glisser neige traîneau
pierre de curling|granit jeu match partie sport
dans le mille|cible fléchettes jeu
yoyo|descendre jouet monter osciller
cerf-volant|planer voler
pistolet à eau|arme feu flingue revolver
boule de billard|8 magique huit jeu pool
boule de cristal|avenir magie voyant voyante
baguette magique|abracadabra magicien magie sorcier sorcière sort tour de
jeu vidéo|joystick manette playstation xbox
manette de jeu|vidéo joystick
machine à sous|casino jeu
dés|dé hasard jeu
pièce de puzzle|assemblage énigme indice interloqué manquante
ours en peluche|jeu jouet nounours
piñata|5 mai bonbons cinco de mayo confiseries fête mexicain
boule à facettes|briller danse disco fête soirée
poupées russes|emboîté empiler jouet matriochka poupée gigogne russe russie
pique|carte couleur jeu
cœur cartes|à jouer couleur jeu rouge
carreau|carreaux carte couleur jeu
trèfle cartes|à jouer couleur jeu noir
pion d’échec|duper échec sacrifiable
carte Joker|cartes à jouer jeu
dragon rouge mahjong|jeu mah-jong
jeu des fleurs|carte à jouer fleur japonais
spectacle vivant|acteur actrice art masque théâtre
cadre avec image|art musée peinture tableau encadré
palette de peinture|art artiste couleurs musée peindre peintre
bobine de fil|aiguille coudre couture ficelle
aiguille à coudre|broderie couture fil points suture tailleur
fil|boule crochet laine pelote tricot
nœud|attacher corde entrelacer lien noué tordre
lunettes de vue|accessoire œil vêtements yeux
lunettes de soleil|noires
lunettes|de chimiste labo piscine protection soudage soudure masque natation des yeux
blouse blanche|docteur expérience expérimentation labo laboratoire manteau blanc médecin scientifique vêtements
gilet de sécurité|chantier fluo jaune orange sûreté visibilité
cravate|chemise travail vêtements
T-shirt|bleu chemise courses décontracté polo shopping tee-shirt vêtements week-end
jean|bleu courses denim pantalon shopping vêtements week-end
foulard|cou écharpe froid glagla vêtements
gants|gant main vêtements
manteau|froid glagla veste vêtements
chaussettes|pieds vêtements
robe|courses élégante jolie shopping vêtements
kimono|vêtements
sari|inde mode robe traditionnel vêtement
maillot de bain une pièce
slip|maillot de bain sous-vêtement une pièce
short|baignade caleçon maillot de bain piscine plage sous-vêtement
bikini|maillot de bain nager piscine plage vêtements
vêtements de femme|chemise chemisier courses shopping
éventail|agiter chaleur charmer chaud danse danser éventer rafraîchir timide
porte-monnaie|accessoire courses monnaie sac à main shopping vêtements
sac à main|accessoire courses shopping vêtements
pochette|accessoire sac à main trousse vêtements
sacs de shopping|achats courses sac
cartable|école sac à dos
tong|claquettes été mer plage sandales de tatanes tongs
chaussure d’homme|accessoire coup de pied courses homme marron shopping vêtements
chaussure de sport|accessoire athlétisme basket coup pied courir courses shopping tennis vêtements vite
chaussure de randonnée|camping marche chaussures chantier montagne sécurité marron rando timberland vêtements
chaussure plate|ballerine sans lacets chaussures plates mule vêtements
chaussure à talon haut|accessoire de femme courses mode shopping stilletto aiguille vêtements
sandale de femme|chaussure à talon haut vêtements
chaussons de danse|ballerines ballet chaussures classique
botte de femme|accessoire chaussure courses shopping vêtements
peigne afro|cheveux démêler démêloir peigner
couronne|accessoire famille royale monarchie monarque reine roi royauté succès vêtements
chapeau de femme|vêtements
haut de forme|accessoire chapeau élégant haut-de-forme magie vêtements
toque universitaire|accessoire chapeau diplôme étudiant université vêtements
casquette américaine|baseball cap de chapeau vêtements
casque militaire|armée équipement guerre guerrier protection soldat
casque de secouriste|assistance croix blanche sauveteur secours
chapelet|accessoire collier perles prière religion vêtements
rouge à lèvres|cosmétiques maquillage rendez-vous
bague|alliance amour brillant diamant étincelant fiançailles mariage solitaire
pierre précieuse|argent bijou diamant fiançailles joyau mariage romantique
muet|chut enceinte haut-parleur barré d’enceinte silence son sourdine
volume des enceintes faible|enceinte haut-parleur d’enceinte son bas
volume des enceintes moyen|enceinte haut-parleur d’enceinte son
volume des enceintes élevé|enceinte fort haut-parleur d’enceinte musique son
haut-parleur|communication fort mégaphone message son
porte-voix|encourager hourra manifestation mégaphone
cor postal|de facteur poste
cloche|clochette sonner
alarme désactivée|barrée cloche silence
partition|musique note
note de musique
notes de musique|note partition
micro de studio|chant enregistrement microphone musique
curseur de niveau|musique
boutons de réglage|commande contrôle musique réglages
micro|chanter karaoke karaoké microphone musique
casque|écouteur écouteurs musique son
radio|actualités communication loisirs musique vidéo
saxophone|instrument musique
trompette|instrument musique
accordéon|bandonéon concert concertina instrument mélodie musique piano à bretelles
guitare|électrique instrument musique
piano|clavier instrument musique touches
violon|instrument musique
banjo|cordes instrument à musique
batterie|baguette baguettes musique tambour
djembé|battement conga instrument musique percussions rythme tambour
maracas|cha danse danser fête hochet instrument musique percussion secouer
flûte|bois fanfare fifre à bec flûtiste instrument musique orchestre piccolo
téléphone portable|communication smartphone
appel entrant|communication recevoir un smartphone téléphone portable avec une flèche
téléphone|rouge
combiné téléphonique|communication téléphone
bipeur|bip communication pager
fax|communication télécopieur
pile
pile faible|batterie déchargé électronique énergie
câble avec fiche électrique|branché électricité prise
ordinateur portable|bureau travail
ordinateur de bureau|moniteur
imprimante|imprimer ordinateur
clavier|informatique ordinateur
souris d’ordinateur|informatique
boule de commande|informatique ordinateur souris à trackball
disque d’ordinateur|minidisc
disquette|disque informatique ordinateur
CD|blu-ray disque DVD
DVD|blu-ray CD disque
abaque|boulier calcul calculation math mathématiques
caméra|cinéma film filmer réalisateur réalisatrice vidéo
pellicule|bande cinéma film
projecteur cinématographique|cinéma film vidéo
clap|action ça tourne film
téléviseur|petit écran télé télévision TV
appareil photo|selfie vidéo
appareil photo avec flash
caméscope|caméra filmer vidéo
cassette vidéo|magnétoscope vhs vidéocassette vintage
loupe orientée à gauche|agrandir chercher détective recherche
loupe orientée à droite|agrandir chercher détective recherche
bougie|chandelle lumière
ampoule|allumer bande dessinée BD dessin idée lampe lumière
torche|lampe électrique lumière outil
lampion rouge|japonais lanterne lumière restaurant
diya|ārtī Diwali fête inde huile lampe à beurre
carnet avec couverture|cahier école écrire livre
livre fermé|apprendre école enseignement lire littérature rouge manuel scolaire savoir
livre ouvert|apprendre bibliothèque école enseignement étudier lecture lire littérature manuel scolaire roman savoir
livre vert|apprendre bibliothèque école enseignement étudier lecture lire littérature manuel scolaire savoir
livre bleu|apprendre école éducation lecture lire littérature manuel scolaire roman
livre orange|apprendre école éducation lecture lire littérature manuel scolaire roman
livres|apprendre bibliothèque école enseignement étudier lecture lire littérature manuels scolaires roman savoir
carnet|cahier écrire
carnet de compte|cahier classeur grand livre
page enroulée|document
parchemin|papier
page|document
journal|actualités communication gros titres presse une
journal roulé|actualités presse
signets|marque marqueur onglets signet
marque-page|marqueur signet
étiquette
pièce|argent euro fortune métal or de monnaie riche sou trésor
sac plein d’argent|argent avare banque dollar parier payer
billet en yens|argent de banque payer
billet en dollars|argent de banque dollar payer
billet en euros|argent de banque payer
billet en livres|argent de banque payer
billet avec des ailes|argent de banque dollars payer
carte bancaire|argent banque de crédit payer
reçu|compta comptabilité comptable facture faire les comptes justificatif preuve ticket de caisse
courbe avec yen en hausse|banque croissance devise graphique marché monnaie tendance
enveloppe|courrier électronique e-mail lettre message
e-mail|courriel courrier électronique lettre message
message reçu|courriel courrier électronique e-mail enveloppe envoyer lettre recevoir
enveloppe avec flèche|communication courriel courrier électronique e-mail envoi envoyer message envoyé
boîte d’envoi|courriel courrier électronique e-mail envoyer flèche lettre message
boîte de réception|courriel courrier électronique e-mail flèche lettre message recevoir
colis|boîte livraison paquet
boîte aux lettres fermée drapeau levé|courrier
boîte aux lettres fermée drapeau baissé|courrier
boîte aux lettres ouverte drapeau levé|courrier
boîte aux lettres ouverte drapeau baissé|courrier
boîte aux lettres|courrier poste
urne électorale|a voté bulletin de vote avec un voter
crayon|à papier gomme mine
stylo plume noir|écrire
stylo plume|écrire
stylo|écrire bille stylo-bille
pinceau|peinture
crayon pastel|rouge
mémo|bloc-notes crayon écrire
porte-documents|accessoire bureau cartable
dossier|fichier répertoire
dossier ouvert|ouvrir le répertoire
intercalaires|classement classeur index intercalaire
calendrier|date
éphéméride|agenda calendrier date planning
bloc-notes à spirale|spirales cahier notes
calendrier à spirale|bloc-notes spirales
carnet d’adresses|carte fiche index rolodex vintage
graphique en hausse|croissance données haut tendance
graphique en baisse|bas chute données négatif tendance
graphiques à barres|données graphique
porte-bloc|fournitures liste presse-papiers
punaise|fournitures
épingle|carte emplacement fournitures punaise ronde
trombone|fournitures
trombones|fournitures
règle|fournitures mathématiques plate
équerre|fournitures mathématiques
ciseaux|couper découper fournitures papier
boîte à dossiers|classeur dossier
meuble à dossiers|classement classer classeur dossier
corbeille à papiers|poubelle
cadenas fermé|privé verrouillé verrouiller
cadenas ouvert|déverrouiller ouvrir
cadenas fermé avec stylo|un plume confidentiel privé verrouillé
cadenas fermé avec clé|une privé sécurisé verrouillé
clé|mot de passe ouvrir serrure
clé ancienne|fermer indice serrure verrouiller
marteau|outil réparer travaux
hache|bois bûcheron fendre hachette
pioche|mine outil
marteau et pioche|burin outil outils
marteau et clé à molette|outil outils
dague|arme couteau poignard
épées croisées|arme armes
bombe|bande dessinée BD boum danger dessin explosion
boomerang|aborigène australie jeu outil répercussion retour
arc et flèche|archer astrologie horoscope Sagittaire sport tir à l’arc zodiaque
bouclier|arme
scie|bois outil à égoïne scier
clé à molette|outil travaux
tournevis|outil outillage vis
vis et écrou|boulon outil travaux
roue dentée|engrenage outil
serre-joint|compresser comprimer outil serre-joints
balance à poids|astrologie horoscope justice zodiaque
canne blanche|accessibilité aveugle déficient visuel malvoyant
chaînons|chaîne maillons mousqueton
chaîne brisée|cassée rompue liberté
chaînes|chaîne
crochet|accrocher appâter attraper capitaine ferrer hameçon hameçonner
boîte à outils|caisse coffre mécanique mécano outil
aimant|aimanter attirer attraction fer à cheval magnet magnétique positif négatif
échelle|ascension barreau échelon escabeau grimper monter
alambic|chimie outil
tube à essai|chimie chimiste expérience expérimentation labo laboratoire réaction science sciences
boîte de pétri|bactérie bactériologie biologie biologiste petri culture labo laboratoire micro-organismes microbiologie science
adn|biologie biologiste évolution gène génétique science vie
microscope|expérience laboratoire outil science
télescope|astronomie espace outil planètes science
antenne satellite|parabolique parabole science
seringue|aiguille docteur malade médecine piqûre vaccin vaccination
goutte de sang|don du médecine menstruation menstruations règles
pilule|docteur gélule malade médecine médicament vitamines
sparadrap|bandage bobo médecine pansement premiers secours
béquille|accident aide blessé boiter canne handicap
stéthoscope|cœur diagnostic docteur médecin médecine poumons
radiographie|cage thoracique docteur médical os rayons X squelette
porte|placard d’entrée
ascenseur|accessibilité descente monte-charge monte-personnes montée
miroir|beauté glace image maquillage psyché reflet
fenêtre|air frais cadre carreaux ouverture transparent vitre vue
lit|dormir hôtel
canapé et lampe|avec une
chaise|assis siège
toilettes|cabinets WC
ventouse|bouché déboucheur dégorgement outil plombier succion toilettes
douche|eau pommeau de
baignoire|bain mousse
tapette à souris|apât appât fromage leurre piège rat
rasoir|coupant lame raser tranchant
bouteille de lotion|après-shampoing crème hydratante pour le corps solaire flacon hydratant shampoing shampooing
épingle de sûreté|couche à nourrice imperdable lange punk rock
balai|balais balayage ménage nettoie nettoyage nettoyé nettoyer sorcière
panier|agriculture cueillette lessive linge pique-nique
rouleau de papier|essuie-tout hygiénique toilette pq
seau|conteneur plage
savon|bain bulles lavage laver me lave mousse pain de porte-savon se
bulles|bulle propre savon sous l’eau
brosse à dents|brosser les dentaire hygiène laver salle de bain
éponge|absorbante absorbe laver nettoyage nettoyer poreuse savonner
extincteur|chaud éteindre feu fire incendie
chariot|caddie courses panier shopping supermarché
cigarette|allumée fumer fumeur signe Fumeur
cercueil|enterrement mort obsèques vampire
pierre tombale|cimetière enterrement funérailles mémorial mort RIP sépulture stèle tombe
urne funéraire|cendres mort obsèques
mauvais œil|amulette l’oeil bleu oeil nazar boncuk nazarboncuk perle superstition talisman turc
main de Fatma|amulette chance hamsa khamsa Myriam protection
moai|île de Pâques moaï monolithe statue voyage
pancarte|affiche écriteau grève manifestation panneau protestation signe
carte d’identité|justificatif papiers permis de conduire pièce sécurité
distributeur de billets|argent banque dab automatiques guichet automatique retrait
icône Poubelle|corbeille déchets jeter poubelle
eau potable|du robinet
symbole Accès handicapés|accès fauteuil roulant mobilité réduite
symbole Toilettes hommes|homme Homme toilettes WC
symbole Toilettes femmes|femme Femme toilettes WC
panneau Toilettes|toilettes WC
symbole Bébé|bébé espace de change
WC|toilettes
contrôle des passeports|passeport
douane|douanes
retrait des bagages|aéroport arrivée avion valise voyage
consigne|bagages casier clé valise
symbole d’avertissement|attention avertissement
traversée d’enfants|circulation école enfants piétons
sens interdit|circulation entrée interdite interdiction non panneau
symbole d’interdiction|entrée interdite interdiction interdit
vélos interdits|bicyclette interdiction interdit vélo
interdiction de fumer|cigarette barrée interdit
dépôt d’ordures interdit|déchets interdiction ne pas jeter
eau non potable|imbuvable interdiction interdit ne pas boire
interdit aux piétons|interdiction
téléphones portables interdits|interdiction interdit portable téléphone
18 ans et plus|dix-huit interdiction interdit aux mineurs moins de limite d’âge majorité mineur
radioactif|radioactivité symbole
danger biologique|symbole
flèche haut|direction nord sens
flèche haut droite|direction nord-est sens
flèche droite|direction est sens
flèche bas droite|direction sens sud-est
flèche bas|direction sens sud
flèche bas gauche|direction sens sud-ouest
flèche gauche|direction ouest sens
flèche haut gauche|direction nord-ouest sens
flèche haut bas|dans les deux sens
flèche gauche droite
flèche courbe gauche
flèche courbe droite
flèche courbe haut|vers la droite et le
flèche courbe bas
flèches dans le sens horaire|actualiser flèche des aiguilles d’une montre symbole Recharger
flèches dans le sens antihoraire|actualiser flèche retour contraire des aiguilles d’une montre horaire inverse
flèche Retour|vers la gauche retour
flèche Fin|fin vers la gauche
flèche Activé|activé droite et gauche dans les deux sens
flèche Bientôt|bientôt
flèche En haut|vers le
lieu de culte|prier religion
symbole de l’atome|athée atome
om|hindou religion
étoile de David|judaïsme juif Juif juive religion
roue du Dharma|bouddhisme bouddhiste dharma religion de
yin yang|complémentaire religion tao taoïsme
croix latine|chrétien chrétienne religion
croix orthodoxe|chrétien chrétienne religion
lune et étoile|islam musulman musulmane ramadan religion
symbole de paix|et amour peace and love
chandelier à sept branches|candélabre Hanoucca Hanoukka judaïsme juif juive menora menorah religion
étoile à 6 branches|chance judaïsme juif juive
khanda|deg tegh fateh foi khalsa religion sikh sikhisme
bélier zodiaque|astrologie Bélier horoscope
taureau|astrologie horoscope Taureau zodiaque
gémeaux|astrologie Gémeaux horoscope zodiaque
cancer|astrologie Cancer crabe horoscope zodiaque
lion|astrologie horoscope Lion zodiaque
vierge|astrologie horoscope Vierge zodiaque
balance|astrologie Balance horoscope justice zodiaque
scorpion zodiaque|astrologie horoscope Scorpion
sagittaire|astrologie horoscope Sagittaire zodiaque
capricorne|astrologie Capricorne chèvre horoscope zodiaque
verseau|astrologie eau horoscope Verseau zodiaque
poissons|astrologie horoscope Poissons zodiaque
serpentaire|ophiuchus Ophiuchus serpent zodiaque
bouton lecture aléatoire|flèche flèches croisées
bouton répétition|répéter flèche flèches en cercle sens des aiguilles d’une montre horaire
bouton répétition de la piste|flèche flèches en cercle avec n°1 répéter une fois sens des aiguilles d’une montre horaire
bouton lecture|droite flèche lire triangle
bouton avance rapide|double flèche Avance
bouton piste suivante|suivant double flèche scène triangle
bouton lecture/pause|flèche lecture pause triangle
bouton retour|flèche gauche triangle
bouton retour rapide|double flèche Retour
bouton piste précédente|précédent flèche scène triangle
petit triangle haut|bouton flèche
double flèche vers le haut|rapide
petit triangle bas|bouton flèche
double flèche vers le bas|rapide
bouton pause
bouton stop|carré
bouton enregistrer|cercle enregistrement point blanc
bouton éjecter
cinéma|caméra film
luminosité faible|brillance lumière soleil
luminosité élevée|brillance lumière soleil
barres de réseau|communication couverture portable réception téléphone
sans fil|connexion haut débit hotspot internet ordinateur réseau routeur smartphone Wi-Fi wifi wlan
mode vibreur|communication portable téléphone
téléphone éteint|éteindre portable
symbole de la femme
symbole de l’homme|homme
symbole de la communauté transgenre
signe multiplier|* × annuler croix noire multiplication non x
plus|+ addition ajouter arithmétique mathématiques signe Plus somme
moins|- − arithmétique mathématiques signe Moins soustraction soustraire
signe diviser|÷ algèbre division math mathématique mathématiques
signe égal gras|égalité mathématiques réponse
infini|éternité illimité universel
double point d’exclamation|! !! exclamation ponctuation surprise
points d’exclamation et d’interrogation|! !? ? exclamation interrogation point ponctuation question surprise
point d’interrogation rouge|? interrogation ponctuation question
point d’interrogation blanc|? interrogation ponctuation question
point d’exclamation blanc|! exclamation ponctuation surprise
point d’exclamation rouge|! exclamation ponctuation
ligne ondulée|ponctuation tiret trait d’union ondulé vague
conversion de devise|argent banque change
symbole dollar|argent devise espèces payer
caducée|docteur Esculape médecine personnel
symbole Recyclage|recyclage
fleur de lys|blason lis reine roi royauté française
trident|ancre bateau fourche mer Poséidon
badge nominatif|nom
symbole japonais de débutant|chevron jaune et vert
cercle rouge|0 anneau gros o O
bouton coché|✓ carré coche blanche marque OK oui sélection terminé voilà
case cochée|✓ bouton carré coche OK oui sélection terminé voilà
coche|✓ noire OK oui sélection terminé voilà
croix|× annuler rouge multiplication multiplier x
bouton croix|× multiplier vert x
boucle|bouclette
double boucle
alternance|symbole
astérisque huit branches|* astérique étoile
étoile huit branches|* astérisque
éclat|* briller étinceler étincelle scintiller
symbole copyright|© c droits d’auteur propriété intellectuelle Copyright
marque déposée|® commerciale r
marque commerciale déposée|TM
touches : #|touches
touches : *|touches
touches : 0|touches zéro
touches : 1|touches un
touches : 2|deux touches
touches : 3|touches trois
touches : 4|quatre touches
touches : 5|cinq touches
touches : 6|six touches
touches : 7|sept touches
touches : 8|huit touches
touches : 9|neuf touches
touches : 10|touches
majuscules|ABCD alphabet latin lettres latines saisie en
minuscules|abcd alphabet latin lettre lettres latines saisie de
saisie de chiffres|1234
saisie de symboles
alphabet latin|abc lettres saisie de
groupe sanguin A
groupe sanguin AB
groupe sanguin B
bouton Effacer|CL effacer icône
bouton Cool|cool icône
bouton Gratuit|gratuit icône
source d’informations|guichet i informations
bouton Identifiant|icône ID identifiant
m encerclé|cercle
bouton Nouveau|icône nouveau nouveauté
bouton Pas bien|NG interdit mauvais
groupe sanguin O
bouton OK|icône
bouton P|panneau parking
bouton SOS|à l’aide au secours icône
bouton Vers le haut|icône Nouveauté nouveau nouveauté up
bouton VS|contre icône Contre versus vs
bouton ici en japonais|idéogramme katakana
bouton frais de service en japonais|idéogramme katakana
bouton montant mensuel en japonais|idéogramme
bouton pas gratuit en japonais|idéogramme payant
bouton réservé en japonais|idéogramme
bouton bonne affaire en japonais|idéogramme avantage
bouton réduction en japonais|idéogramme rabais
bouton gratuit en japonais|idéogramme
bouton interdit en japonais|idéogramme
bouton accepter en japonais|acceptable idéogramme
bouton application en japonais|idéogramme appliquer
bouton note pour réussir en japonais|idéogramme de passage
bouton chambres disponibles en japonais|idéogramme vide
bouton félicitations en japonais|idéogramme
bouton secret en japonais|idéogramme
bouton ouvert pour affaires en japonais|idéogramme
bouton complet en japonais|idéogramme plénitude
disque rouge|cercle forme géométrique géométrie rond
disque orange|cercle forme géométrique géométrie rond
disque jaune|cercle forme géométrique géométrie rond
disque vert|cercle forme géométrique géométrie rond
disque bleu|cercle forme géométrique géométrie rond
disque violet|cercle forme géométrique géométrie rond
disque marron|brun cercle forme géométrique géométrie rond
disque noir|cercle forme géométrique géométrie rond
disque blanc|cercle forme géométrique géométrie rond
carré rouge|forme géométrique géométrie
carré orange|forme géométrique géométrie
carré jaune|forme géométrique géométrie
carré vert|forme géométrique géométrie
carré bleu|forme géométrique géométrie
carré violet|forme géométrique géométrie
carré marron|brun forme géométrique géométrie
grand carré noir|forme géométrique géométrie
grand carré blanc|forme géométrie
carré moyen noir|forme géométrique géométrie
carré moyen blanc|forme géométrique géométrie
carré petit moyen noir|forme géométrie
carré petit moyen blanc|forme géométrie
petit carré noir|forme géométrique géométrie
petit carré blanc|forme géométrique géométrie
grand losange orange|forme géométrique géométrie
grand losange bleu|forme géométrique géométrie orange
petit losange orange|forme géométrique géométrie
petit losange bleu|forme géométrique géométrie
triangle rouge pointant vers le haut|flèche forme géométrique géométrie pointé
triangle rouge pointant vers le bas|flèche forme géométrie pointé
diamant avec un point|bande dessinée BD dessin géométrie géométrique intérieur
bouton radio|forme géométrie géométrique rond
carré blanc|bouton forme géométrie
carré noir|bouton forme géométrie
drapeau à damier|course automobile formule 1 ligne d’arrivée sport vainqueur
drapeau triangulaire|rouge fanion golf
drapeaux croisés|japonais
drapeau noir|qui flotte au vent
drapeau blanc|qui flotte au vent
drapeau arc-en-ciel|lgbt
drapeau transgenre|blanc bleu clair rose
drapeau de pirate|pillage piller trésor
drapeau : Île de l’Ascension|drapeau
drapeau : Andorre|drapeau
drapeau : Émirats arabes unis|drapeau
drapeau : Afghanistan|drapeau
drapeau : Antigua-et-Barbuda|drapeau
drapeau : Anguilla|drapeau
drapeau : Albanie|drapeau
drapeau : Arménie|drapeau
drapeau : Angola|drapeau
drapeau : Antarctique|drapeau
drapeau : Argentine|drapeau
drapeau : Samoa américaines|drapeau
drapeau : Autriche|drapeau
drapeau : Australie|drapeau
drapeau : Aruba|drapeau
drapeau : Îles Åland|drapeau
drapeau : Azerbaïdjan|drapeau
drapeau : Bosnie-Herzégovine|drapeau
drapeau : Barbade|drapeau
drapeau : Bangladesh|drapeau
drapeau : Belgique|drapeau
drapeau : Burkina Faso|drapeau
drapeau : Bulgarie|drapeau
drapeau : Bahreïn|drapeau
drapeau : Burundi|drapeau
drapeau : Bénin|drapeau
drapeau : Saint-Barthélemy|drapeau
drapeau : Bermudes|drapeau
drapeau : Brunei|drapeau
drapeau : Bolivie|drapeau
drapeau : Pays-Bas caribéens|drapeau
drapeau : Brésil|drapeau
drapeau : Bahamas|drapeau
drapeau : Bhoutan|drapeau
drapeau : Île Bouvet|drapeau
drapeau : Botswana|drapeau
drapeau : Biélorussie|drapeau
drapeau : Belize|drapeau
drapeau : Canada|drapeau
drapeau : Îles Cocos|drapeau
drapeau : Congo-Kinshasa|drapeau
drapeau : République centrafricaine|drapeau
drapeau : Congo-Brazzaville|drapeau
drapeau : Suisse|drapeau
drapeau : Côte d’Ivoire|drapeau
drapeau : Îles Cook|drapeau
drapeau : Chili|drapeau
drapeau : Cameroun|drapeau
drapeau : Chine|drapeau
drapeau : Colombie|drapeau
drapeau : Île Clipperton|drapeau
drapeau : Costa Rica|drapeau
drapeau : Cuba|drapeau
drapeau : Cap-Vert|drapeau
drapeau : Curaçao|drapeau
drapeau : Île Christmas|drapeau
drapeau : Chypre|drapeau
drapeau : Tchéquie|drapeau
drapeau : Allemagne|drapeau
drapeau : Diego Garcia|drapeau
drapeau : Djibouti|drapeau
drapeau : Danemark|drapeau
drapeau : Dominique|drapeau
drapeau : République dominicaine|drapeau
drapeau : Algérie|drapeau
drapeau : Ceuta et Melilla|drapeau
drapeau : Équateur|drapeau
drapeau : Estonie|drapeau
drapeau : Égypte|drapeau
drapeau : Sahara occidental|drapeau
drapeau : Érythrée|drapeau
drapeau : Espagne|drapeau
drapeau : Éthiopie|drapeau
drapeau : Union européenne|drapeau
drapeau : Finlande|drapeau
drapeau : Fidji|drapeau
drapeau : Îles Malouines|drapeau
drapeau : Micronésie|drapeau
drapeau : Îles Féroé|drapeau
drapeau : France|drapeau
drapeau : Gabon|drapeau
drapeau : Royaume-Uni|drapeau
drapeau : Grenade|drapeau
drapeau : Géorgie|drapeau
drapeau : Guyane française|drapeau
drapeau : Guernesey|drapeau
drapeau : Ghana|drapeau
drapeau : Gibraltar|drapeau
drapeau : Groenland|drapeau
drapeau : Gambie|drapeau
drapeau : Guinée|drapeau
drapeau : Guadeloupe|drapeau
drapeau : Guinée équatoriale|drapeau
drapeau : Grèce|drapeau
drapeau : Géorgie du Sud-et-les Îles Sandwich du Sud|drapeau
drapeau : Guatemala|drapeau
drapeau : Guam|drapeau
drapeau : Guinée-Bissau|drapeau
drapeau : Guyana|drapeau
drapeau : R.A.S. chinoise de Hong Kong|drapeau
drapeau : Îles Heard-et-MacDonald|drapeau
drapeau : Honduras|drapeau
drapeau : Croatie|drapeau
drapeau : Haïti|drapeau
drapeau : Hongrie|drapeau
drapeau : Îles Canaries|drapeau
drapeau : Indonésie|drapeau
drapeau : Irlande|drapeau
drapeau : Israël|drapeau
drapeau : Île de Man|drapeau
drapeau : Inde|drapeau
drapeau : Territoire britannique de l’océan Indien|drapeau
drapeau : Irak|drapeau
drapeau : Iran|drapeau
drapeau : Islande|drapeau
drapeau : Italie|drapeau
drapeau : Jersey|drapeau
drapeau : Jamaïque|drapeau
drapeau : Jordanie|drapeau
drapeau : Japon|drapeau
drapeau : Kenya|drapeau
drapeau : Kirghizstan|drapeau
drapeau : Cambodge|drapeau
drapeau : Kiribati|drapeau
drapeau : Comores|drapeau
drapeau : Saint-Christophe-et-Niévès|drapeau
drapeau : Corée du Nord|drapeau
drapeau : Corée du Sud|drapeau
drapeau : Koweït|drapeau
drapeau : Îles Caïmans|drapeau
drapeau : Kazakhstan|drapeau
drapeau : Laos|drapeau
drapeau : Liban|drapeau
drapeau : Sainte-Lucie|drapeau
drapeau : Liechtenstein|drapeau
drapeau : Sri Lanka|drapeau
drapeau : Liberia|drapeau
drapeau : Lesotho|drapeau
drapeau : Lituanie|drapeau
drapeau : Luxembourg|drapeau
drapeau : Lettonie|drapeau
drapeau : Libye|drapeau
drapeau : Maroc|drapeau
drapeau : Monaco|drapeau
drapeau : Moldavie|drapeau
drapeau : Monténégro|drapeau
drapeau : Saint-Martin|drapeau
drapeau : Madagascar|drapeau
drapeau : Îles Marshall|drapeau
drapeau : Macédoine du Nord|drapeau
drapeau : Mali|drapeau
drapeau : Myanmar (Birmanie)|drapeau
drapeau : Mongolie|drapeau
drapeau : R.A.S. chinoise de Macao|drapeau
drapeau : Îles Mariannes du Nord|drapeau
drapeau : Martinique|drapeau
drapeau : Mauritanie|drapeau
drapeau : Montserrat|drapeau
drapeau : Malte|drapeau
drapeau : Maurice|drapeau
drapeau : Maldives|drapeau
drapeau : Malawi|drapeau
drapeau : Mexique|drapeau
drapeau : Malaisie|drapeau
drapeau : Mozambique|drapeau
drapeau : Namibie|drapeau
drapeau : Nouvelle-Calédonie|drapeau
drapeau : Niger|drapeau
drapeau : Île Norfolk|drapeau
drapeau : Nigeria|drapeau
drapeau : Nicaragua|drapeau
drapeau : Pays-Bas|drapeau
drapeau : Norvège|drapeau
drapeau : Népal|drapeau
drapeau : Nauru|drapeau
drapeau : Niue|drapeau
drapeau : Nouvelle-Zélande|drapeau
drapeau : Oman|drapeau
drapeau : Panama|drapeau
drapeau : Pérou|drapeau
drapeau : Polynésie française|drapeau
drapeau : Papouasie-Nouvelle-Guinée|drapeau
drapeau : Philippines|drapeau
drapeau : Pakistan|drapeau
drapeau : Pologne|drapeau
drapeau : Saint-Pierre-et-Miquelon|drapeau
drapeau : Îles Pitcairn|drapeau
drapeau : Porto Rico|drapeau
drapeau : Territoires palestiniens|drapeau
drapeau : Portugal|drapeau
drapeau : Palaos|drapeau
drapeau : Paraguay|drapeau
drapeau : Qatar|drapeau
drapeau : La Réunion|drapeau
drapeau : Roumanie|drapeau
drapeau : Serbie|drapeau
drapeau : Russie|drapeau
drapeau : Rwanda|drapeau
drapeau : Arabie saoudite|drapeau
drapeau : Îles Salomon|drapeau
drapeau : Seychelles|drapeau
drapeau : Soudan|drapeau
drapeau : Suède|drapeau
drapeau : Singapour|drapeau
drapeau : Sainte-Hélène|drapeau
drapeau : Slovénie|drapeau
drapeau : Svalbard et Jan Mayen|drapeau
drapeau : Slovaquie|drapeau
drapeau : Sierra Leone|drapeau
drapeau : Saint-Marin|drapeau
drapeau : Sénégal|drapeau
drapeau : Somalie|drapeau
drapeau : Suriname|drapeau
drapeau : Soudan du Sud|drapeau
drapeau : Sao Tomé-et-Principe|drapeau
drapeau : Salvador|drapeau
drapeau : Saint-Martin (partie néerlandaise)|drapeau
drapeau : Syrie|drapeau
drapeau : Eswatini|drapeau
drapeau : Tristan da Cunha|drapeau
drapeau : Îles Turques-et-Caïques|drapeau
drapeau : Tchad|drapeau
drapeau : Terres australes françaises|drapeau
drapeau : Togo|drapeau
drapeau : Thaïlande|drapeau
drapeau : Tadjikistan|drapeau
drapeau : Tokelau|drapeau
drapeau : Timor oriental|drapeau
drapeau : Turkménistan|drapeau
drapeau : Tunisie|drapeau
drapeau : Tonga|drapeau
drapeau : Turquie|drapeau
drapeau : Trinité-et-Tobago|drapeau
drapeau : Tuvalu|drapeau
drapeau : Taïwan|drapeau
drapeau : Tanzanie|drapeau
drapeau : Ukraine|drapeau
drapeau : Ouganda|drapeau
drapeau : Îles mineures éloignées des États-Unis|drapeau
drapeau : Nations Unies|drapeau
drapeau : États-Unis|drapeau
drapeau : Uruguay|drapeau
drapeau : Ouzbékistan|drapeau
drapeau : État de la Cité du Vatican|drapeau
drapeau : Saint-Vincent-et-les Grenadines|drapeau
drapeau : Venezuela|drapeau
drapeau : Îles Vierges britanniques|drapeau
drapeau : Îles Vierges des États-Unis|drapeau
drapeau : Viêt Nam|drapeau
drapeau : Vanuatu|drapeau
drapeau : Wallis-et-Futuna|drapeau
drapeau : Samoa|drapeau
drapeau : Kosovo|drapeau
drapeau : Yémen|drapeau
drapeau : Mayotte|drapeau
drapeau : Afrique du Sud|drapeau
drapeau : Zambie|drapeau
drapeau : Zimbabwe|drapeau
drapeau : Angleterre|drapeau
drapeau : Écosse|drapeau
drapeau : Pays de Galles|drapeau`;
