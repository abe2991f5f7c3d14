// Written by scripts/emoji-tables.mjs: change that, not this.
// From emojibase (MIT, https://emojibase.dev) and from Unicode's CLDR, version 48: Copyright © 1991-2025 Unicode, Inc.,
// distributed under the Unicode License v3 (https://www.unicode.org/license.txt), SPDX: Unicode-3.0.

/** A line for each emoji of the set, in its order: its name, and behind a bar the words that it's found by. */
export const words = `\
grinsendes Gesicht|froh fröhlich grinsen haha lachen lol lustig Smiley
grinsendes Gesicht mit großen Augen|fröhlich glücklich grinsen große lächeln lachen lol lustig Mund offen Smiley
grinsendes Gesicht mit lachenden Augen|fröhlich geschlossen glücklich grinsen lächeln lachen lol lustig Mund offen Smiley witzig
strahlendes Gesicht mit lachenden Augen|fröhlich grinsen happy lächeln lachen lustig Smiley strahlen Zähne
Grinsegesicht mit zugekniffenen Augen|geschlossen Gesicht grinsen haha hehe hihi lachen lol lustig Mund offen Smiley witzig zugekniffen zusammengekniffen
grinsendes Gesicht mit Schweißtropfen|grinsen lächeln lachen lustig Mund nervös offen Schweiß schwitzen Smiley
sich vor Lachen auf dem Boden wälzen|Gesicht haha hehe lachen lol lustig muahaha rofl Smiley Tränen witzig
Gesicht mit Freudentränen|Freude fröhlich haha happy hehe hihi lachen lol lustig muahaha rofl Smiley Tränen witzig
leicht lächelndes Gesicht|lächeln Smiley
umgekehrtes Gesicht|auf dem Kopf lächeln Smiley stehen umgekehrt
schmelzendes Gesicht|auflösen beschämt flüssig Hitze Sarkasmus sarkastisch schmelzen schwitzen Smiley verschwinden
zwinkerndes Gesicht|Auge flirten sexy Smiley zudrücken zugedrückt zukneifen zuzwinkern Zwinkern
lächelndes Gesicht mit lachenden Augen|erröten Freude freundlich glücklich lächeln lachen rot Wangen
lächelndes Gesicht mit Heiligenschein|brav Engel glücklich Lächeln lieb seelig Smiley
lächelndes Gesicht mit Herzen|3 anhimmeln bewundern HDGDL HDL Herzchen lächeln lieb Liebe Smiley verknallt verliebt verzückt
lächelndes Gesicht mit herzförmigen Augen|glücklich Herzen herzförmig lächeln Liebe Smiley verliebt
überwältigt|aufgeregt Augen Gesicht grinsen Smiley Star Stern wow
Kuss zuwerfendes Gesicht|flirten Küsschen küssen lieb Smiley zuwerfen
küssendes Gesicht|flirten HDL Knutsch Kuss küssen Smiley xoxo
lächelndes Gesicht|fröhlich lächeln rot Smiley Wangen
küssendes Gesicht mit geschlossenen Augen|geschlossen Knutsch Kuss Küsschen küssen rot Smiley ugen Wangen
küssendes Gesicht mit lächelnden Augen|flirten knutsch Kuss küssen lächeln Smiley
lachendes Gesicht mit Träne|berührt dankbar erleichtert Freudenträne gerührt lächeln Smiley stolz
sich die Lippen leckendes Gesicht|lächeln lecker leckeres Essen Sich leckender Smiley Zunge
Gesicht mit herausgestreckter Zunge|ätsch bäh herausgestreckt lachen lustig Smiley
zwinkerndes Gesicht mit herausgestreckter Zunge|Auge herausgestreckt herausstrecken Smiley zudrücken zugedrückt Zwinkern
irres Gesicht|Auge Augen groß irre klein Smiley verrückt
Gesicht mit herausgestreckter Zunge und zusammengekniffenen Augen|Auge bäh ekel herausgestreckt herausstrecken igitt schmeck schrecklich Smiley zusammengekniffen zusammenkneifen
Gesicht mit Dollarzeichen|Dollar Geld Mund Smiley Zunge
Gesicht mit umarmenden Händen|drücken Hände Smiley umarmen Umarmung
verlegen kicherndes Gesicht|haha Hand hihi Huch kichern lachen Mund rot Smiley Wangen
Gesicht mit offenen Augen und Hand über dem Mund|Erschrecken Erstaunen Furcht geschockt offen OMG Schock Smiley Überraschung Unglauben Verlegenheit
Gesicht mit durch die Finger linsendem Auge|gebannt hervorlugen linsen schüchtern Smiley spähen starren verlegen
ermahnendes Gesicht|ermahnen Finger leise psst pst Ruhe ruhig sch Smiley
nachdenkendes Gesicht|fragen grübeln hm komisch nachdenken nachdenklich Smiley wundern
salutierendes Gesicht|Aye jawohl jawoll Militär ok Respekt salutieren Smiley zu Befehl
Gesicht mit Reißverschlussmund|Geheimnis halten Mund Reißverschluss schweigen Smiley wahren
Gesicht mit hochgezogenen Augenbrauen|argwöhnisch hochgezogen misstrauen skeptisch Smiley stutzig Zweifel
neutrales Gesicht|ausdruckslos kommentarlos neutral Smiley todernst unbeeindruckt
ausdrucksloses Gesicht|ausdruckslos kommentarlos selbstgefällig Smiley unbeeindruckt unglaublich
Gesicht ohne Mund|kein Smiley sprachlos
gestricheltes Gesicht|depressiv deprimiert egal gestrichelt introvertiert Smiley traurig unsichtbar verschwinden verstecken
Gesicht in Wolken|geistesabwesend im Nebel Kopf
süffisant lächelndes Gesicht|feixen flirten lächeln Mundwinkel schief Smiley
verstimmtes Gesicht|langweilig Smiley traurig unglücklich unzufrieden verstimmt
Augen verdrehendes Gesicht|genervt meinetwegen nerv ohje rollen Smiley verdrehen verrollen
Grimassen schneidendes Gesicht|Grimasse peinlich schneiden Smiley verziehen Zähne
Gesicht, das ausatmet|ausatmen erleichtert erschöpft Gesicht husten puh pusten schnaufen Seufz seufzen Smiley
lügendes Gesicht|Lüge Nase Pinocchio Schwindel
zitterndes Doppelgesicht|Erdbeben Gesicht OMG Panik Schock Smiley überrascht verrückt vibrieren wow zittern
Kopfschütteln|nein Schütteln
Kopfnicken|ja Nicken
erleichtertes Gesicht|Augen entspannt erleichtert geschlossen Smiley Zen zufrieden
nachdenkliches Gesicht|enttäuscht nachdenklich schrecklich Smiley traurig verlieren verloren
schläfriges Gesicht|gute müde Nacht schläfrig Smiley traurig
sabberndes Gesicht|sabbern Smiley
schlafendes Gesicht|dösen einschlafen gähnen gute Nacht langweilig Mittagsschlaf müde Nickerchen Schlaf schlafen Smiley zzz
Gesicht mit Atemschutzmaske|Arzt Bazillen erkältet krank Krankheit Mund Mundschutz Schutzmaske Smiley Viren Virus
Gesicht mit Fieberthermometer|Fieber krank messen Smiley Thermometer
Gesicht mit Kopfverband|aua autsch Kopf Schmerzen Smiley Verband Verletzung
würgendes Gesicht|ekel eklig erbrechen grün igitt Smiley Übelkeit übergeben widerlich würgen
kotzendes Gesicht|brechen erbrechen kotzen krank schlecht Smiley speien spucken übel übergeben
niesendes Gesicht|erkältet Erkältung Gesundheit Grippe hatschi krank Nase niesen putzen Smiley Taschentuch
schwitzendes Gesicht|erhitzt Fieber fiebrig heiß herausstrecken Hitze Hitzschlag rot schnaufen schwitzen Smiley Zunge
frierendes Gesicht|bibbern blau eisig erfrieren frieren frösteln frostig kalt Smiley unter Null Zähne Zähneklappern zittern
schwindeliges Gesicht|angeheitert angeschwipst angetrunken benebelt berauscht beschwipst betrunken gewellt Mund schwindelig schwindlig Smiley
benommenes Gesicht|Augen benommen ko krank Kreuze schwindelig schwindlig Smiley
Gesicht mit Spiralen als Augen|Höhenangst Hypnose hypnotisiert omg schwindelig schwindlig Smiley verwirrt wirr
explodierender Kopf|entsetzt explodieren geschockt Gesicht Schock schockiert Smiley überwältigt unglaublich
Gesicht mit Cowboyhut|Cowboy Cowgirl Hut Smiley
Partygesicht|aufgeregt Feier Fest fröhlich Geburtstag Gesicht Glückwunsch Hurra Hut Party Smiley Überraschung
verkleidet|Brille Gesicht incognito inkognito Maske Nase Nasenbrille Person Smiley spionieren verdeckt Verkleidung
lächelndes Gesicht mit Sonnenbrille|cool lächeln Smiley
Strebergesicht|Brille Gesicht intelligent klug Nerd schlau Schlaumeier smart Smiley Streber
Gesicht mit Monokel|elegant reich Smiley
verwundertes Gesicht|keine Ahnung Smiley traurig verwirrt verwundert weiß nicht
Gesicht mit schrägem Mund|enttäuscht genervt hmpf keine Ahnung langweilig skeptisch Smiley unsicher zweifelnd
besorgtes Gesicht|besorgt Smiley sorgen traurig
betrübtes Gesicht|betrübt schade Smiley traurig
düsteres Gesicht|deprimiert düster Smiley stirnrunzelnd traurig
Gesicht mit offenem Mund|erstaunt offen omg schockiert unglaublich vergessen wow
verdutztes Gesicht|erstaunt omg Smiley sprachlos verdutzt
erstauntes Gesicht|erstaunt nee omg schockiert Smiley verwundert
errötetes Gesicht mit großen Augen|erröten groß peinlich rot Scham schämen Smiley überrascht verlegen Wangen
bettelndes Gesicht|anflehen Augen betteln bettelnd bitte bitten flehend groß Kulleraugen Smiley traurig Welpenaugen
Gesicht, das Tränen zurückhält|aufgebracht dankbar Freude Freudentränen gerührt Gesicht Rührung Smiley stolz weinen zurückhalten
entsetztes Gesicht|entsetzt Mund offen schockiert Smiley verwundert
qualvolles Gesicht|arm leidend qualvoll Smiley vergessen wow
ängstliches Gesicht|Angst ängstlich besorgt
besorgtes Gesicht mit Schweißtropfen|Angst ängstlich Angstschweiß besorgt Mund nervös offen Schweiß
trauriges aber erleichtertes Gesicht|ängstlich enttäuscht erleichtert knapp Schweiß traurig
weinendes Gesicht|Smiley Träne traurig weinen
heulendes Gesicht|flennen heulen schluchzen Smiley Tränen Tränenfluss traurig weinen
vor Angst schreiendes Gesicht|ängstlich Munch omg Panik Schrei schreien schreiend
verwirrtes Gesicht|bestürzt frustriert konfus Smiley verwirrt verzweifelt
entschlossenes Gesicht|ausdauernd durchhalten Fokus Konzentration konzentrieren Kopfschmerzen
enttäuschtes Gesicht|enttäuscht leider schade Smiley traurig verloren
bedrücktes Gesicht mit Schweiß|Angstschweiß Augen bedrückt geschlossen Kopfschmerzen Smiley
erschöpftes Gesicht|erschöpft Fehlschlag hungrig müde nein Smiley unglücklich
müdes Gesicht|müde niesen Smiley traurig
gähnendes Gesicht|gähnen gähnend gelangweilt langweilig müde öde schnarch Smiley zzz
schnaubendes Gesicht|erleichtert gewonnen
schmollendes Gesicht|rot Rot angelaufener Smiley wütend
verärgertes Gesicht|ärgern böse Smiley verärgert Wut wütend zornig
Gesicht mit Symbolen über dem Mund|Ärger ärgern fluchen schimpfen Schimpfwort Smiley Symbole verdammt Wut wütend Zensur
grinsendes Gesicht mit Hörnern|böse Dämon Dämonin Fantasie grinsen Hörner lila Märchen Satan Smiley Teufel violett
wütendes Gesicht mit Hörnern|böse Dämon Dämonin Fantasie Fantasy Hörner Kobold lila Märchen Satan Teufel Teufelchen violett wütend
Totenkopf|Gesicht Knochen Märchen Schädel Tod tot yolo
Totenkopf mit gekreuzten Knochen|gekreuzt Gesicht Piratenflagge Schädel Tod tot
Kothaufen|Kot Mist
Clown-Gesicht|Clown Gesicht
Ungeheuer|Gesicht gruselig Japan japanisch Märchen Maske Monster Oger
Kobold|gemein Gesicht Japan japanisch Märchen Maske Monster Tengu Ungeheuer wütend
Gespenst|buh Fantasy Geist Gesicht gruselig Halloween Märchen Spuk Zunge
Außerirdischer|Alien All außerirdisch Außerirdische Fantasy Gesicht Märchen Monster UFO Weltraum Wesen
Computerspiel-Monster|Gesicht Monster UFO
Roboter|Gesicht Monster Robotergesicht Roboterkopf
grinsende Katze|Gesicht grinsen Katzengesicht lachen lol lustig Mund offen Smiley Tier
grinsende Katze mit lachenden Augen|Gesicht grinsen Katzengesicht lachen Smiley Tier
Katze mit Freudentränen|Freude Gesicht Katzengesicht lachen Smiley Tier Tränen
lachende Katze mit Herzen als Augen|Gesicht Herzaugen Katzengesicht lächeln lachen Liebe Smiley Tier verliebt
verwegen lächelnde Katze|Gesicht grinsen ironisch Katzengesicht lächeln lachen Smiley Tier
küssende Katze|Augen geschlossen Gesicht Katzengesicht Kuss Küsschen Küsse küssen rot Smiley Tier Wangen
erschöpfte Katze|Angst erschöpft Gesicht Katzengesicht Panik Schock schockiert Schrei schreien Smiley Tier überrascht
weinende Katze|Gesicht Katzengesicht Smiley Tier Träne traurig weinen
schmollende Katze|Gesicht Katzengesicht schmollen Schmollmund Smiley Tier verärgert
sich die Augen zuhaltendes Affengesicht|Affe böse Geheimnis gemein Geste nein omg sehen Tier verboten vergessen verstecken zuhalten
sich die Ohren zuhaltendes Affengesicht|Affe böse Geheimnis gemein Geste hören nein Tier verboten zuhalten zuhören
sich den Mund zuhaltendes Affengesicht|Affe böse Geheimnis gemein Geste Hand heimlich leise nein sagen sprechen still Tier ups verboten zuhalten
Liebesbrief|Brief Herz Liebe Post Siegel
Herz mit Pfeil|Liebe
Herz mit Schleife|Hochzeitstag Jahrestag Küsschen Küsse Liebe Valentinstag xoxo
funkelndes Herz|Aufregung funkeln Gefühl glitzern Liebe Morgen Nacht rosa xoxo
wachsendes Herz|Aufregung Gefühl Herzschlag Küsschen Küsse Liebe nervös Nervosität Puls wachsen xoxo
schlagendes Herz|Gefühl Herzschlag Liebe Puls pulsieren schlagen
kreisende Herzen|Emotion Gefühl Herz Hochzeitstag Jahrestag kreisen Liebe süß
zwei Herzen|Date Gefühl Herz Hochzeitstag Jahrestag Küsschen Küsse Liebe Rendezvous xoxo
Herzdekoration|Deko Emotion Gefühl Herz Liebe lila violett weiß
Herz als Ausrufezeichen|Satzzeichen
gebrochenes Herz|allein gebrochen Gefühl Herzschmerz Liebeskummer Schmerz traurig Trennung zerbrochen
Herz in Flammen|brennendes Leidenschaft Liebe
Herz mit Verband|Besserung genesen
rotes Herz
pinkes Herz|gefallen gefällt Gefühl Liebe mag mögen niedlich pink rosa süß verliebt
oranges Herz|Liebe orange
gelbes Herz|Gefühl gelb herzlich Liebe
grünes Herz|Gefühl grün Liebe romantisch
blaues Herz|blau Gefühl Liebe romantisch
hellblaues Herz|aquamarin Emotion gefallen gefällt Gefühl hdl hellblau Liebe mag mögen niedlich süß türkis zyan
lila Herz|beste Gefühl hdl Liebe lilafarben violett
braunes Herz|braun
schwarzes Herz|böse schwarz
graues Herz|Emotion grau hdl Liebe schieferfarben silber silberfarben
weißes Herz|weiß
Kussabdruck|Gefühl Knutsch Kuss küssen Liebe Lippen Lippenstift romantisch sexy
100 Punkte|Punktestand volle Punktzahl
Ärger|Comic Wut
Zusammenstoß|Bombe Boom Comic explodieren Explosion kollidieren Kollision zusammenstoßen
schwindlig|benommen Benommenheit Comic Komet Stern Sterne Sternschnuppe
Schweißtropfen|Comic feucht nass Schweiß schwitzen trainieren Training Tropfen Wasser
Staubwolke|Comic rennen weglaufen
Loch|schwarz
Sprechblase mit drei Punkten|Comic Dialog Gespräch Unterhaltung
Auge in Sprechblase|Dialog reden sprechen Zeuge
Sprechblase links|Dialog reden sprechen Unterhaltung
Sprechblase für wütende Aussage rechts|wütend
Gedankenblase|Comic Nachdenken
Schlafen|Buchstaben Comic gähn langweilig müde Nickerchen öde Schlaf Schnarchen ZZZ
winkende Hand|auf Wiedersehen bis später ciao guten Tag hallo hey hi tschüs tschüss winken
erhobene Hand von hinten|erhoben erhobener Handrücken
Hand mit gespreizten Fingern|5 Finger fünf gespreizt
erhobene Hand|5 erhoben halt Handfläche high five schlag ein Stopp warte
vulkanischer Gruß|Finger grüßen Hand Hände spreizen
nach rechts weisende Hand|ausgestreckt ausstrecken Hände Händeschütteln reichen schütteln weisen
nach links weisende Hand|ausgestreckt ausstrecken Hände Händeschütteln reichen schütteln weisen
Hand mit Handfläche nach unten|abweisen fallen lassen fallenlassen Handgeste hau ab verscheuchen wegscheuchen wegschicken
Hand mit Handfläche nach oben|anbieten Angebot darbieten einladen entgegenstrecken Handgeste kommen locken reichen
nach links schiebende Hand|drücken Halt High 5 five Moment nein schieben Schluss Stopp warte mal warten
nach rechts schiebende Hand|drücken Halt High 5 five Moment nein schieben Schluss Stopp warte mal warten
OK-Zeichen|exzellent Finger genial Hand in Ordnung natürlich OK perfekt super
zusammengedrückte Finger|Bündelhand Fingerspitzen gehts noch Geste Hand Handgeste italienisch was zusammengedrückt zusammengelegt
Wenig-Geste|Betrag Finger gering Geste Hand klein Menge unbedeutend wenig winzig
Victory-Geste|Sieg V Victory
Hand mit gekreuzten Fingern|Finger gekreuzt
Hand mit gekreuztem Zeigefinger und Daumen|Finger Fingerherz gekreuzt Geld Handgeste Kosten teuer
Ich-liebe-dich-Geste|drei Finger Geste Hand hdl Liebe
Teufelsgruß|corna Finger Hand Heavy Hörner Mano cornuta Metal Metalhand Pommesgabel Rock Teufel yeah
Ruf-mich-an-Handzeichen|Anruf anrufen Hand ruf Shaka
nach links weisender Zeigefinger|Finger Handrückseite weisen zeigen
nach rechts weisender Zeigefinger|Finger Handrückseite weisen zeigen
nach oben weisender Zeigefinger von hinten|aufwärts Finger Handrücken Handrückseite hier hinauf melden rauf weisen zeigen
Mittelfinger|Finger Hand
nach unten weisender Zeigefinger|abwärts Finger Handrücken Handrückseite hinab hinunter runter weisen zeigen
nach oben weisender Zeigefinger von vorne|Finger Hand Handvorderseite hier melden weisen zeigen
auf Betrachter zeigender Zeigefinger|deuten du Finger Fingerzeig Hand Handgeste Sie stupsen zeigen
Daumen hoch|einverstanden Finger gut Hand in Ordnung jawohl klar klasse like nach oben ok super top
Daumen runter|Hand nach unten schlecht
erhobene Faust|erhoben Hand Kampf Solidarität
geballte Faust|absolut Bro geballt Hand korrekt zustimmen
Faust nach links|Hand
Faust nach rechts|Hand
klatschende Hände|applaudieren Applaus Beifall Gratulation großartig gut Hand Klatschen klatschend toll
zwei erhobene Handflächen|erhoben feiern Geste Hände hurra
Hände, die Herz bilden|<3 Finger Geste Hände Händeherz Handgeste Handherz hdl Liebe
offene Hände|Jazz offen umarmen Umarmung
Handflächen nach oben|beten Gebet Hand Hände zusammen
Handschlag|Hände Händeschütteln Vereinbarung
zusammengelegte Handflächen|beten betend bitten danke danken Gebet gefaltet grüßen zusammengelegt
schreibende Hand|schreiben schreibend Stift
Nagellack|Kosmetik Maniküre Nagel Nagelpflege
Selfie|Smartphone
angespannter Bizeps|Arm Bodybuilder Bro Fitnessstudio Gewichtheben Muckies Muskeln stark Training
Armprothese|Arm Barrierefreiheit Prothese
Beinprothese|Barrierefreiheit Bein Prothese
Bein|Extremität Fuß gebeugtes Knie Gliedmaße Körperglied Körperteil Treten Tritt
Fuß|Füße Kick Knöchel Körperteil stampfen treten Tritt
Ohr|hören Körperteil
Ohr mit Hörgerät|Barrierefreiheit gehörlos Hilfsgerät Hörhilfe schwerhörig taub
Nase|Körperteil riechen
Gehirn|Hirn intelligent Intelligenz klug schlau
Herz (Organ)|Anatomie Herzschlag Körper Körperteil Mensch Organ Puls schlagen
Lunge|Atem atmen ausatmen einatmen Körper Körperteil Lungenflügel Mensch Organ
Zahn|perlweiß weiß Zahnarzt Zahnärztin Zähne
Knochen|Hund Hundeknochen Kauknochen Skelett
Augen|Auge Gesicht gucken schauen sehen
Auge|Blick Körper Körperteil schauen sehen
Zunge|ätsch hmm Körperteil lecken lecker mmh
Mund|Körperteil Kuss Lippen Lippenstift
auf Lippe beißen|Angst ängstlich besorgt flirten flirtend Kuss Lippenstift Mund nervös sexy unbehaglich Zähne
Baby|Gesicht jung Kind Kleinkind Locke
Kind|Enkelkind jung jünger munter strahlend
Junge|Enkelsohn Gesicht jung jünger Kind munter Sohn strahlend
Mädchen|Enkeltochter Gesicht jung jünger Kind munter strahlend Tochter
Person|erwachsen erwachsene Mensch
Person: blondes Haar|blond blondhaarig Gesicht Mensch Person
Mann|erwachsen Gesicht
Person: Bart|bärtig Person Schnurrbart
Mann: Bart|Mann mit
Frau: Bart|Frau mit
Mann: rotes Haar|erwachsen Gesicht Mann
Mann: lockiges Haar|erwachsen Gesicht Mann
Mann: weißes Haar|erwachsen Gesicht Mann
Mann: Glatze|erwachsen Gesicht Mann
Frau|erwachsen Gesicht
Frau: rotes Haar|erwachsen Frau Gesicht
Person: rotes Haar|erwachsen erwachsene Person Mensch
Frau: lockiges Haar|erwachsen Frau Gesicht
Person: lockiges Haar|erwachsen erwachsene Person Mensch
Frau: weißes Haar|erwachsen Frau Gesicht
Person: weißes Haar|erwachsen erwachsene Person Mensch
Frau: Glatze|erwachsen Frau Gesicht
Person: Glatze|erwachsen erwachsene Person Mensch
Frau: blond|blonde Frau Gesicht Haar
Mann: blond|blonder Mann Gesicht Haar
ältere Person|alt älter erwachsen Großeltern Mensch weise
älterer Mann|alt älter erwachsen Großeltern Großvater Mensch Opa Senior weise
ältere Frau|alt älter erwachsen Großeltern Großmutter Mensch Oma Seniorin weise
missmutige Person|frustriert Gesicht missmutig runzeln stirnrunzelnd unzufrieden verärgert
missmutiger Mann|frustriert Gesicht missmutig runzeln stirnrunzelnd unzufrieden verärgert
missmutige Frau|frustriert Gesicht missmutig runzeln stirnrunzelnd unzufrieden verärgert
schmollende Person|eingeschnappt enttäuscht jammerd jammern schmollen schmollend verärgert
schmollender Mann|eingeschnappt enttäuscht jammerd jammern schmollen schmollend verärgert
schmollende Frau|eingeschnappt enttäuscht jammerd jammern schmollen schmollend verärgert
Person mit überkreuzten Armen|Arme Gesicht NEIN nicht überkreuzt verbieten verboten
Mann mit überkreuzten Armen|Arme Gesicht NEIN nicht überkreuzt verbieten verboten
Frau mit überkreuzten Armen|Arme Gesicht
Person mit Händen auf dem Kopf|Geste Hände oje OK omg über Übung
Mann mit Händen auf dem Kopf|Geste Hände oje OK omg über Übung
Frau mit Händen auf dem Kopf|Geste Hände oje OK omg über Übung
Infoschalter-Mitarbeiter(in)|abgekippt beleidigen Gerüchte Geste Hand Klatsch klatschen Person Sarkasmus sarkastisch Tratsch tratschen
Infoschalter-Mitarbeiter|abgekippt beleidigen Gerüchte Geste Hand Klatsch klatschen Mann Sarkasmus sarkastisch Tratsch tratschen
Infoschalter-Mitarbeiterin|Auskunft Frau Informationen
Person mit erhobenem Arm|aufzeigen drankommen drannehmen Frage Geste Hand heben hier ich sich melden wissen
Mann mit erhobenem Arm|aufzeigen drankommen drannehmen Frage Geste Hand heben hier ich sich melden wissen
Frau mit erhobenem Arm|aufzeigen drankommen drannehmen Frage Geste Hand heben hier ich sich melden wissen
gehörlose Person|Barrierefreiheit gehörlos hören Ohr schwerhörig taub
gehörloser Mann|gehörlos taub
gehörlose Frau|gehörlos taub
sich verbeugende Person|Bedauern bitten Demut Entschuldigung Geste Kniefall Meditation meditieren sorry unterwerfen verbeugen Verzeihung
sich verbeugender Mann|Demut verbeugen
sich verbeugende Frau|Bedauern bitten Demut Entschuldigung Geste Kniefall Meditation meditieren sorry unterwerfen verbeugen Verzeihung
sich an den Kopf fassende Person|fassen frustriert genervt Gesicht oh nein OMG unfassbar unglaublich verzweifelt
sich an den Kopf fassender Mann|fassen frustriert genervt Gesicht oh nein OMG unfassbar unglaublich verzweifelt
sich an den Kopf fassende Frau|fassen frustriert genervt Gesicht oh nein OMG unfassbar unglaublich verzweifelt
schulterzuckende Person|egal gleichgültig keine Ahnung Schultern zucken schulterzuckend weiß nicht Zweifel
schulterzuckender Mann|egal gleichgültig keine Ahnung Schultern zucken schulterzuckend weiß nicht Zweifel
schulterzuckende Frau|egal gleichgültig keine Ahnung Schultern zucken schulterzuckend weiß nicht Zweifel
Arzt/Ärztin|Arztkittel Doktor(in)
Arzt|Arztkittel Doktor Krankenpfleger Pfleger
Ärztin|Arztkittel Doktor Krankenschwester Pflegerin
Student(in)|Absolvent(in) Doktorhut Uni
Student|Absolvent Diplom Doktorhut Uni
Studentin|Abschluss Absolventin Diplom Doktorhut Uni
Lehrer(in)|Dozent(in) Professor(in)
Lehrer|Dozent Mann Professor Tafel
Lehrerin|Dozentin Frau Professorin
Richter(in)|Waage
Richter|Gerechtigkeit Mann Recht
Richterin|Frau Gerechtigkeit Recht
Bauer/Bäuerin|Farmer(in) Gärtner(in) Landwirt(in)
Bauer|Ähre Farmer Gärtner Landwirt Rancher
Bäuerin|Ähre Farmerin Gärtnerin Landwirtin
Koch/Köchin|Kochen
Koch|Kochen Restaurant
Köchin|kochen
Mechaniker(in)|Elektriker(in) Klempner(in)
Mechaniker|Elektriker Handwerker Klempner Mann
Mechanikerin|Elektrikerin Frau Handwerkerin Klempnerin
Fabrikarbeiter(in)|Arbeiter(in) Fabrik industriell Montage
Fabrikarbeiter|Fabrik Helm
Fabrikarbeiterin|Fabrik Frau Helm
Büroangestellte(r)|Architekt(in) Business Manager(in) Schlips und Kragen
Büroangestellter|Angestellter Büro Manager Mann
Büroangestellte|Angestellte Büro Frau Managerin Mangerin
Wissenschaftler(in)|Forscher(in) Labor
Wissenschaftler|Chemie Forscher Labor
Wissenschaftlerin|Forscherin Frau Labor
IT-Experte/IT-Expertin|Bildschirm Computer Entwickler(in)
IT-Experte|Arbeit Bildschirm Büro Computer Entwickler Mann Office
IT-Expertin|Arbeit Bildschirm Büro Computer Entwickler Entwicklerin Frau Laptop Office
Sänger(in)|Entertainer(in) Rock Star
Sänger|Mann Mikrofon Popstar Schauspieler
Sängerin|Frau Mikrofon Popstar Schauspielerin
Künstler(in)|Farbpalette Maler(in)
Künstler|Farbpalette Maler Mann
Künstlerin|Farbpalette Frau Malerin
Pilot(in)|Flugzeug
Pilot|Flugzeug Mann
Pilotin|Flieger Flugzeug Frau
Astronaut(in)|Raumfahrt Weltraum
Astronaut|Mann Raumfahrt Weltraum
Astronautin|Frau Raumfahrt Weltraum
Feuerwehrmann/-frau|Feuerwehrhelm
Feuerwehrmann|Feuerwehr Feuerwehrhelm Mann
Feuerwehrfrau|Feuerwehrhelm Frau
Polizist(in)|Beruf festnehmen Gesetzeshüter Gesicht Person Polizei Polizist Polizistin Uniform verhaften
Polizist|Mann Polizei
Polizistin|Beruf festnehmen Frau Gesetzeshüterin Person Polizei Uniform verhaften
Detektiv(in)|Detektiv Lupe Sherlock Spion
Detektiv|Mann Spion
Detektivin|Frau Spionage Spionin
Wache|Bärenfellmütze Buckingham Palace Gesicht London Wachfrau Wachmann Wachsoldat Wachsoldatin Wächter
Wachsoldat|Buckingham Palace Wache
Wachsoldatin|Buckingham Palace Guard Helm London Palast Wache Wächter
Ninja|Ausdauer Geheimmission Kämpfer Killer Krieger Kunoichi Mörder Person Shinobi Soldat vermummt
Bauarbeiter(in)|Arbeit Bau Bauarbeiter Bauarbeiterin Beruf Gesicht Helm Person Schutzhelm umbauen
Bauarbeiter|Baustelle Helm
Bauarbeiterin|Bauarbeiter Baustelle Frau Helm Mann
Person mit Krone|adelig König Königin königlich königliche Hoheit Krönung Monarch Monarchin Prinz Prinzessin
Prinz|Krone
Prinzessin|Gesicht Krone Märchen
Person mit Turban|Bart Dreitagebart
Mann mit Turban|Gesicht
Frau mit Turban|Gesicht
Mann mit chinesischem Hut|China chinesisch Gesicht Kappe Mütze Person
Frau mit Kopftuch|Hidschab Hijab Mantilla Person Tichel Tuch
Person im Smoking|Anzug Bräutigam formell Mann vornehm
Mann im Smoking
Frau im Smoking
Person mit Schleier|Braut Gesicht Hochzeit
Mann mit Schleier
Frau mit Schleier
schwangere Frau|schwanger
schwangerer Mann|aufgebläht Bauch dick Person schwanger überfressen zu viel gegessen
schwangere Person|aufgebläht Bauch dick dicker schwanger Schwangerschaft überfressen zu viel gegessen
Stillen|Baby Brust Frau Person stillen
Frau, die Baby die Flasche gibt|Eltern geben gebende Frau füttern Mama Milch Mutter Neugeborenes Person Säugling
Mann, der Baby die Flasche gibt|geben gebender Mann füttern
Person, die Baby die Flasche gibt|geben gebende Person
Putte|Engel Gesicht Kind Märchen
Weihnachtsmann|Weihnachten
Weihnachtsfrau|Weihnachten
Weihnachtsperson|Gesicht mit Hut Person Santa Claus Weihnachten Weihnachtsfrau Weihnachtshut Weihnachtsmann Weihnachtsmütze
Superheld(in)|Held Person Superheld Superheldin Superkraft Superkräfte Superman Übermensch Umhang
Superheld|Held
Heldin|Superheldin
Bösewicht|böse Bösewichtin Krimineller Person Schurke Schurkin Superkräfte Superschurke Superschurkin Verbrecher
männlicher Bösewicht|böse
weiblicher Bösewicht|böse
Magier(in)|Hexe Hexenmeister Magier Magiker Person Zauberer Zauberin zaubern Zauberspruch Zauberstab
Magier|Hexenmeister Zauberer
Magierin|Hexe Zauberin
Märchenfee|Elf Elfe Fantasy Fee Flügel geflügelt Märchen mystisch Person Wesen
männliche Fee|Oberon Puck Zauberer
Fee|Titania
Vampir|Blutsauger Dracula Halloween Person Reißzähne untot Untoter Zähne
männlicher Vampir|Dracula Untoter
weiblicher Vampir|Untoter
Wassermensch|Märchen Meerjungfrau Meermann Nixe Person Sirene Wasserfrau Wassermann
Wassermann|Triton
Meerjungfrau|Nixe Wasserfrau
Elf(e)|Elbe Elben Elbin Elf Elfe Fantasy Herr der Ringe Magie magisch Person
Elf|Alb Elbe magisch
Elfe|Elbin magisch
Flaschengeist|Aladdin Aladin Dschinn Lampe Person Wunderlampe Wünsche
männlicher Flaschengeist|Dschinn
weiblicher Flaschengeist|Dschinn
Zombie|Apokalypse Halloween Horror Person untot Untoter Walking Dead wandelnder Toter
männlicher Zombie|Untoter wandelnder Toter
weiblicher Zombie|Untote wandelnde Tote
Troll|Fantasy gruslig Kobold Märchen Monster Ork Ungeheuer
Person, die eine Kopfmassage bekommt|Behandlung entspannen Kopfschmerzen Massage Migräne Person Salon Spa Therapie
Mann, der eine Kopfmassage bekommt|entspannen Kopfschmerzen Mann Massage Salon
Frau, die eine Kopfmassage bekommt|Behandlung entspannen entspannend Frau Gesicht Kopf Kopfschmerzen Kopfweh lindern Massage relaxen Salon Spa Therapie Verspannung
Person beim Haareschneiden|Friseur Friseurin Friseuse Frisör Frisörin Frisur Haare Haarschnitt Schere
Mann beim Haareschneiden|Friseur Frisur Haarschnitt Salon Schere
Frau beim Haareschneiden|Friseur Haarschnitt Schere
Fußgänger(in)|Fußgänger Fußgängerin gehen gehend Person schlendern schlurfen wandern
Fußgänger|gehen Mann Spaziergang
Fußgängerin|Frau gehen Gehen Schlendern Spazieren Spaziergang
Fußgänger(in): nach rechts|Fußgänger Fußgänger(in) Fußgängerin gehen gehend Person schlendern schlurfen wandern
Fußgängerin: nach rechts|Frau Fußgängerin gehen Gehen Schlendern Spazieren Spaziergang
Fußgänger: nach rechts|Fußgänger gehen Mann Spaziergang
stehende Person|Mensch Stand stehen
stehender Mann|stehen
stehende Frau|stehen
kniende Person|Fersensitz knien kniend Meditation meditieren Mensch Seiza Zazen
kniender Mann|kniend
kniende Frau|kniend
kniende Person: nach rechts|Fersensitz knien kniend Person Meditation meditieren Mensch Seiza Zazen
kniende Frau: nach rechts|Frau kniend
kniender Mann: nach rechts|kniend Mann
Person mit Langstock|Barrierefreiheit blind Blindenstock
Person mit Langstock: nach rechts|Barrierefreiheit blind Blindenstock Langstock
Mann mit Langstock|Barrierefreiheit Behinderung blind Blindenstock Gehstock Mensch Person sehbehindert
Mann mit Langstock: nach rechts|Barrierefreiheit Behinderung blind Blindenstock Gehstock Langstock Mensch Person sehbehindert
Frau mit Langstock|Barrierefreiheit Behinderung blind Blindenstock Gehstock Mensch Person
Frau mit Langstock: nach rechts|Barrierefreiheit Behinderung blind Blindenstock Gehstock Langstock Mensch Person
Person in elektrischem Rollstuhl|Barrierefreiheit
Person in elektrischem Rollstuhl: nach rechts|Barrierefreiheit Rollstuhl
Mann in elektrischem Rollstuhl|Barrierefreiheit Behinderung Mensch Person
Mann in elektrischem Rollstuhl: nach rechts|Barrierefreiheit Behinderung Rollstuhl Mensch Person
Frau in elektrischem Rollstuhl|Barrierefreiheit Behinderung Mensch Person
Frau in elektrischem Rollstuhl: nach rechts|Barrierefreiheit Behinderung Rollstuhl Mensch Person
Person in manuellem Rollstuhl|Barrierefreiheit
Person in manuellem Rollstuhl: nach rechts|Barrierefreiheit Rollstuhl
Mann in manuellem Rollstuhl|Barrierefreiheit Behinderung Mensch Person
Mann in manuellem Rollstuhl: nach rechts|Barrierefreiheit Behinderung Rollstuhl Mensch Person
Frau in manuellem Rollstuhl|Barrierefreiheit Behinderung Mensch Person
Frau in manuellem Rollstuhl: nach rechts|Barrierefreiheit Behinderung Rollstuhl Mensch Person
laufende Person|eilig joggen laufen Laufen Läufer Läuferin Marathon rennen schnell Sport
laufender Mann|joggen Jogger laufen Marathon
laufende Frau|Athlet Athletin joggen Joggerin laufen Laufen Läufer Läuferin Marathon rennen Renner Rennerin rennt schell
laufende Person: nach rechts|eilig joggen laufen Laufen Person Läufer Läuferin Marathon rennen schnell Sport
laufende Frau: nach rechts|Athlet Athletin Frau joggen Joggerin laufen Laufen Läufer Läuferin Marathon rennen Renner Rennerin rennt schell
laufender Mann: nach rechts|joggen Jogger laufen Mann Marathon
tanzende Frau|elegant festlich Flair Flamenco Salsa Schwung Tango Tanz Tanzen Tänzerin
tanzender Mann|elegant festlich Flair Flamenco Salsa Schwung Tango Tanz Tanzen Tänzer
schwebender Mann im Anzug|geschäftlich Schwebender
Personen mit Hasenohren|Bunny Bunnys doppelt Leute Party Person seelenverwandt Tanzen Tänzerinnen Zwillinge
Männer mit Hasenohren|Bunnys Party tanzen Zwillinge
Frauen mit Hasenohren|Bunnys Party
Person in Dampfsauna|abschalten Dampfbad entspannen Frau luxuriös Relaxen Sauna Spa
Mann in Dampfsauna|Sauna
Frau in Dampfsauna|Sauna
Bergsteiger(in)|Bergsteiger Fels Kletterer klettern Person Sport
Bergsteiger
Bergsteigerin|Bergsteiger
Fechter(in)|fechten Fechter Schwert Sport
Pferderennen|Jockey auf Pferd schnell Sport um die Wette wetten
Skifahrer(in)|Schnee Ski Skifahrer Skifahrerin Sport
Snowboarder(in)|Snowboard Snowboarden Snowboarder Snowboarderin Sport
Golfer(in)|Abschlagplatz Golf Golfer Golferin Golfspieler Golfspielerin Person Sport Sportler Sportlerin
Golfer|Golf golfen Golfspieler Mann
Golferin|Frau Golf golfen Golfspielerin
Surfer(in)|Person Sport Surfboard Surfbrett Surfen Surfer Surferin Wassersport Wellenreiten Wellenreiter Wellenreiterin
Surfer|Mann Wellenreiten
Surferin|Frau Sport Strand Surf Surfbrett Wellen Wellenreiten
Person im Ruderboot|Angeln Boot Kanu Paddel Rudern Sport
Mann im Ruderboot|Boot rudern
Frau im Ruderboot|Boot Bootfahrerin Ruder Ruderin rudern Rudern See
Schwimmer(in)|Kraulen Person Pool Schwimmbecken Schwimmen Schwimmer Schwimmerin Sport Triathlon Wasser
Schwimmer|kraulen Pool Schwimmbad schwimmen
Schwimmerin|Frau kraulen Pool Schwimmbad schwimmen Sport
Person mit Ball|Basketball Basketballer Basketballspieler Basketballspielerin Dribbeln Sport Sportler Sportlerin
Mann mit Ball|Ballsport Handball
Frau mit Ball|Ballsport Basketball Basketballspieler Handball Sport
Gewichtheber(in)|Gewicht Gewichtheber Gewichtheberin Hantel Muskeln Person schwer Sport stark Training
Gewichtheber|Gewicht heben Mann
Gewichtheberin|Frau Gewicht heben Gewichte Gewichteheberin
Radfahrer(in)|Fahrrad Person Rad radeln Radfahren Radfahrer Radfahrerin Sport Tour de France
Radfahrer|Fahrrad Mann Rad
Radfahrerin|Fahrrad Fahrradfahrerin Frau Frauen Rad Radeln Radlerin
Mountainbiker(in)|Fahrrad Mountainbiker Mountainbikerin Mountainbiking Person Rad Radfahren Radfahrer Radfahrerin Sport Tour de France
Mountainbiker|Fahrrad Mann Mountainbike Rad
Mountainbikerin|Fahrrad Fahrradfahrerin Frau Mountain Bike Bikerin Mountainbike Rad radeln Radfahrerin Sport
Rad schlagende Person|Akrobatik Bodenturnen Gymnastik schlagen Radschlag Sport Turner Turnerin
Rad schlagender Mann|Akrobatik Bodenturnen Gymnastik Person schlagen Radschlag Sport Turner
Rad schlagende Frau|Akrobatik Bodenturnen Gymnastik Person schlagen Radschlag Sport Turnerin
Ringer(in)|Catchen Catcher Person ringen Ringer Ringkampf Sport Sportler Wrestler Wrestling
ringende Männer|Catchen Catcher ringen Ringer Ringkampf Sport Wrestler Wrestling
ringende Frauen|catchen Catcherin Person ringen Ringer Ringerin Ringkampf Sport Wrestlerin Wrestling
Wasserballspieler(in)|Person Schwimmsport Sport Sportler Sportlerin Wasser Wasserball Wasserballspieler Wasserballspielerin Wassersport
Wasserballspieler|Mann Person Schwimmsport Sport Sportler Wasser Wasserball Wassersport
Wasserballspielerin|Ballspiele Frau Person Schwimmsport Sport Sportlerin Wasser Wasserball Wassersport
Handballspieler(in)|Handball Handballer Handballerin Handballspieler Handballspielerin Person schleudern Sport Sportler werfen
Handballspieler|Handball Mann Sport
Handballspielerin|Frau Handball Handballerin Person schleudern Sport Sportlerin werfen
Jongleur(in)|Artist Artistin geschickt Jongleur Jongleurin Jongleuse jonglieren Multitasking Person Zirkus
Jongleur|Artist Entertainer geschickt jonglieren Jonglieren Mann Multitasking Person Unterhalter Zirkus
Jongleurin|Frau geschickt jonglieren Jonglieren multitasking Multitasking
Person im Lotossitz|burmesischer Sitz Frau Lotussitz Meditation in Schneidersitz Yoga Zen
Mann im Lotossitz|Meditation Yoga
Frau im Lotossitz|Meditation Yoga
badende Person|Bad baden Badewanne Badezimmer Dusche entspannen
im Bett liegende Person|gute Nacht Heia Im müde Nachtruhe schlaf schön schlafen zzz
sich an den Händen haltende Personen|Händchen halten Hände Menschen Paar Pärchen
Händchen haltende Frauen|halten Paar Pärchen aus Frau und
Mann und Frau halten Hände|Händchen Paar Pärchen aus
Händchen haltende Männer|halten Paar Pärchen aus Mann und Zwillinge
sich küssendes Paar|Frau Herz Kuss küssen Küssendes Mann
sich küssendes Paar: Frau, Mann|Frau Herz Kuss küssen Küssendes Paar
sich küssendes Paar: Mann, Mann|Frau Herz Kuss küssen Küssendes Paar
sich küssendes Paar: Frau, Frau|Herz Kuss küssen Küssendes Paar Mann
Liebespaar|Frau Herz Liebe Mann Paar
Liebespaar: Frau, Mann|Frau Herz Liebe Liebespaar Paar
Liebespaar: Mann, Mann|Frau Herz Liebe Liebespaar Paar
Liebespaar: Frau, Frau|Herz Liebe Liebespaar Mann Paar
Familie: Mann, Frau und Junge|Familie Kind Mann Mutter Vater
Familie: Mann, Frau und Mädchen|Familie Junge Kind Mann Mutter Vater
Familie: Mann, Frau, Mädchen und Junge|Familie Frau Kind Mann Mutter Vater
Familie: Mann, Frau, Junge und Junge|Familie Frau Kind Mann Mutter Vater
Familie: Mann, Frau, Mädchen und Mädchen|Familie Frau Junge Kind Mann Mutter Vater
Familie: Mann, Mann und Junge|Familie Kind Mutter Vater
Familie: Mann, Mann und Mädchen|Familie Junge Kind Mutter Vater
Familie: Mann, Mann, Mädchen und Junge|Familie Kind Mann Mutter Vater
Familie: Mann, Mann, Junge und Junge|Familie Kind Mann Mutter Vater
Familie: Mann, Mann, Mädchen und Mädchen|Familie Junge Kind Mann Mutter Vater
Familie: Frau, Frau und Junge|Familie Kind Mutter Vater
Familie: Frau, Frau und Mädchen|Familie Junge Kind Mutter Vater
Familie: Frau, Frau, Mädchen und Junge|Familie Frau Kind Mutter Vater
Familie: Frau, Frau, Junge und Junge|Familie Frau Kind Mutter Vater
Familie: Frau, Frau, Mädchen und Mädchen|Familie Frau Junge Kind Mutter Vater
Familie: Mann, Junge|Familie Kind Mann Mutter Vater
Familie: Mann, Junge und Junge|Familie Kind Mann Mutter Vater
Familie: Mann, Mädchen|Familie Junge Kind Mann Mutter Vater
Familie: Mann, Mädchen und Junge|Familie Kind Mann Mutter Vater
Familie: Mann, Mädchen und Mädchen|Familie Junge Kind Mann Mutter Vater
Familie: Frau, Junge|Familie Frau Kind Mutter Vater
Familie: Frau, Junge und Junge|Familie Frau Kind Mutter Vater
Familie: Frau, Mädchen|Familie Frau Junge Kind Mutter Vater
Familie: Frau, Mädchen und Junge|Familie Frau Kind Mutter Vater
Familie: Frau, Mädchen und Mädchen|Familie Frau Junge Kind Mutter Vater
sprechender Kopf|Gesicht Silhouette sprechen sprechend Sprechende Person
Silhouette einer Büste|Person
Silhouette mehrerer Büsten|Personen
sich umarmende Personen|Abschied Danke drücken Drücker Freundschaft Hallo Liebe Tschüss Umarmung
Familie|Junge Kind Mutter Vater
Familie: 2 Erwachsene, 1 Kind|Erwachsene Erwachsener Familie
Familie: 2 Erwachsene, 2 Kinder|Erwachsene Erwachsener Familie Kind
Familie: 1 Erwachsene(r), 1 Kind|Erwachsene Erwachsener Familie
Familie: 1 Erwachsene(r), 2 Kinder|Erwachsene Erwachsener Familie Kind
Fußabdrücke|Abdruck auf dem Weg Fuß Fußabdruck
Affengesicht|Affe Banane Dschungel Gesicht Tier Zoo
Affe|Tier
Gorilla|Affe Gesicht Tier
Orang-Utan|Affe Tier
Hundegesicht|Gesicht Hund Tier treu Wau wuff
Hund|Haustier Tier wau wuff
Blindenhund|Barrierefreiheit Behinderung blind Hund sehbehindert Tier
Assistenzhund|Assistenz Barrierefreiheit Behinderung Hund Tier
Pudel|Hund Tier
Wolf|Gesicht Tier Wolfsgesicht
Fuchs|Fuchsgesicht Gesicht Tier
Waschbär|klug neugierig schlau Tier
Katzengesicht|Gesicht Katze Miau Miez Miezekatze Tier
Katze|Haustier miau Tier
schwarze Katze|Kater miau Pech schwarz schwarzer Tier Unglück
Löwe|Gesicht Löwengesicht Sternzeichen Tier Tierkreis
Tigergesicht|Gesicht Raubkatze Tier Tiger
Tiger|Tier
Leopard|gepunktet Punkte Raubkatze Raubtier Tier Zoo
Pferdegesicht|Gesicht Pferd Pferdekopf Tier
Elch|Geweih Säugetier Tier
Esel|austreten Dickschädel Dummkopf Maultier Säugetier störrisch stur Tier
Pferd|Rennen Rennpferd Tier
Einhorn|Einhorngesicht Gesicht
Zebra|streifen Streifen tier zebra
Hirsch|Gesicht Tier
Bison|Büffel Herde Ochse Tier Wisent
Kuhgesicht|Gesicht Kuh Tier
Ochse|Kuh Sternzeichen Stier Tier Tierkreis
Wasserbüffel|Büffel Tier Wasser
Kuh|Bauernhof muh Tier
Schweinegesicht|Gesicht Schwein Tier
Schwein|Bauernhof Sau Tier
Wildschwein|Eber Schwein Tier
Schweinerüssel|Nase Schwein Tier
Widder|Schaf Sternzeichen Tierkreis
Schaf|Bock mäh Tier Widder Wolle
Ziege|Steinbock Sternzeichen Tier Tierkreis
Dromedar|einhöckrig Kamel Tier Wüste
Kamel|Tier Wüste zweihöckrig
Lama|Alpaca Alpaka Anden Kamel Tier Vicuña Wolle
Giraffe|flecken Flecken giraffe tier
Elefant|Tier
Mammut|Aussterben groß Natur Stoßzahn Tier wollig
Nashorn|Rhinozeros Tier
Nilpferd|Flusspferd Hippo Tier
Mäusegesicht|Gesicht Maus Mausgesicht Nagetier Tier
Maus|Nage Tier
Ratte|Nagetier Tier
Hamster|Gesicht Hamstergesicht Tier
Hasengesicht|Gesicht Hase Kaninchen Karnickel Langohr Mümmelmann Nager Nagetier Tier
Hase|Kaninchen Karnickel Mümmelmann Nagetier Tier
Streifenhörnchen|Tier
Biber|Biberschwanz Biberzahn Damm Natur Otter Tier
Igel|igel stachelig stacheln tier
Fledermaus|Tier Vampir
Bär|Bärengesicht Gesicht Tier
Eisbär|Arktis Nordpol weiß
Koala|Koalabär Koalagesicht Tier
Panda|Gesicht Pandabär Pandagesicht Tier
Faultier|faul langsam Tier träge
Otter|fischen Tier verspielt
Stinktier|Skunk stinken Tier
Känguru|Australien Beuteltier Down Under hüpfen Hüpfen Quokka Skippy springen Tier Wallaby
Dachs|Dachse Frechdachs Honigdachs Ratel Tier
Tatzenabdrücke|Abdruck Tatzen Tier
Truthahn|Geflügel Pute Thanksgiving
Huhn|Geflügel Henne Tier Tierkopf
Hahn|Tier
schlüpfendes Küken|Ei in Eierschale Piep schlüpfen Tier Vogel
Küken|Kükenkopf Tier
Küken von vorne|Geflügel in Frontansicht Tier
Vogel|Papagei Taube Tier Vogelkopf
Pinguin|Pinguinkopf Tier Vogel
Taube|fliegen Friede Frieden Friedenstaube Vogel
Adler|Tier Vogel
Ente|Tier Vogel
Schwan|hässliches Entlein Tier Vogel
Eule|Raubvogel Tier Uhu Vogel weise
Dodo|Aussterben Dronte groß Mauritius Natur Tier Vogel
Feder|federleicht Federn fliegen Gefieder leicht Vogelfeder
Flamingo|bunt farbenfroh rosa Tier Tropen tropisch Vogel
Pfau|bunt stolz stolzieren Tier Vogel
Papagei|ausplaudern Pirat plappern sprechen Tier Vogel Wiederholen
Flügel|Engel Engelsflügel Federn fliegen Flug himmlisch Mythologie Vogel
schwarzer Vogel|Amsel krächzen Krähe Rabe Schnabel schwarz Tier
Gans|blöd dumm dumme Gänserich Ganter Geflügel schnattern Tier Vogel
Phönix|Asche Fabelwesen Fantasy Feuer Feuervogel Reinkarnation Tier Vogel Wiedergeburt
Frosch|Froschgesicht Gesicht grün quak Tier
Krokodil|Reptil Schnappi Tier
Schildkröte|Tier
Eidechse|Reptil
Schlange|Schlangenträger Sternzeichen Tier Tierkreis
Drachengesicht|Drache Gesicht Märchen Tier
Drache|chinesisch Neujahr Märchen Tier
Sauropode|Brachiosaurus Brontosaurus Dino Dinosaurier Diplodocus Saurier
T-Rex|Dino dinosaurier Dinosaurier saurier Saurier t-rex tree Tyrannosaurus Rex
blasender Wal|Blasender Meer Ozean Tier
Wal|Ozean Tier
Delfin|Meer Ozean Strand Tier
Seehund|Meer Ozean Robbe Seelöwe Tier
Fisch|Aquarium Fische Meehr Sternzeichen Tier Tierkreis
Tropenfisch|Fisch Tier
Kugelfisch|Fisch kugelrund Meer Tier
Hai|Fisch Haifisch Meer Tier
Oktopus|Krake Meer Tier Tintenfisch
Schneckenhaus|Muschel Strand Tier
Koralle|Great Barrier Reef Klimawandel Korallenriff Meer Ozean Riff Tier
Qualle|autsch brennen Gallert Glibber Meer Meeresbewohner Meerestier Nesseltier Ozean Tentakeln
Krebs|Krabbe Meer Sternzeichen Strand Tierkreis
Hummer|Lobster Meeresfrucht Meeresfrüchte Meerestier Scheren Tier
Garnele|Gourmet Krustentier Meeresfrucht Shrimp
Tintenfisch|Kalmar Tier
Auster|Meer Muschel Perle tauchen Tier
Schnecke|langsam Tier
Schmetterling|Insekt schön
Raupe|gefräßig Insekt Tier
Ameise|Insekt Tier
Biene|Honig Honigbiene Hummel Insekt Maja Natur Summ Tier
Käfer|Insekt Krabbeltier Minzkäfer Tier Wanze
Marienkäfer|Glückskäfer Insekt Käfer krabbel Punkte Tier
Grille|grashüpfer grille Heuschrecke insekt tier zikade
Kakerlake|Insekt Käfer krabbeln Krabbeltier Küchenschabe La Cucaracha Schabe Tier
Spinne|Insekt Tier
Spinnennetz|Netz Spinne
Skorpion|Horoskop Sternzeichen Tierkreis
Mücke|Biss Fieber Insekt Insektenbiss Insektenstich Krankheit Malaria Moskito Schnake Stechmücke Stich Tier Virus
Fliege|fliegen Insekt Krankheit Made Mücke Plage Schmeißfliege Tier verwesen
Wurm|Insekt Natur Parasit Regenwurm Ringelwurm Tier
Mikrobe|Amöbe Amöben Bakterie Bakterien Einzeller Medizin Virus Wissenschaft
Blumenstrauß|Blumen Bouquet
Kirschblüte|Blume Blüte Kirsche Pflanze
Blumenstempel|Blume
Lotusblüte|Blume Buddhismus Erleuchtung Gleichmut Hinduismus Liebe Lotosblume Pflanze Reinheit Ruhe Schönheit
Rosette|Pflanze
Rose|Blume Blüte Pflanze
welke Blume|am sterben sterbend verwelkt welk welkende
Hibiskus|Blume Blüte Pflanze Rosa
Sonnenblume|Blume Blüte Pflanze Sonne
gelbe Blüte|Blume Gelbe Pflanze
Tulpe|Blume Blüte Pflanze
Hyazinthe|blaue Wiesenlupine blühen Blume Blüte Frühling Lavendel lila Löwenmaul Lupine Pflanze violett
Spross|junge Pflanze
Topfpflanze|Dekor Grünpflanze Haus Pflanze pflegen wachsen Zimmerpflanze
Nadelbaum|Baum Pflanze Tannenbaum
Laubbaum|Baum Blätter grün Laub Pflanze Wald
Palme|Baum Kokusnuss Oase Pflanze Strand Tropen
Kaktus|Dürre Natur Pflanze Trockenzeit Wüste
Reisähre|Ähre Pflanze Reis Reispflanze
Kräuter|Blätter Pflanze
Kleeblatt|grün Pflanze
Glücksklee|Blatt Glück Klee Kleeblatt Pflanze Silverster vier vierblättrig Vierblättriges
Ahornblatt|Ahorn Blatt Herbst Laub Pflanze
Laub|Blatt Blätter Fallendes Herbst Pflanze
Blätter im Wind|Blatt Laub Pflanze
leeres Nest|Heim Nestbau nisten Vogelnest Zuhause
Nest mit Eiern|Heim blauen Nestbau nisten Vogelnest Zuhause
Fliegenpilz|giftig Pilz
Trauben|Frucht Obst Traube Wein
Honigmelone|cantaloupe Frucht Melone Obst
Wassermelone|Frucht Melone Obst Wasser
Mandarine|Apfelsine Frucht Obst Orange Vitamin
Zitrone|Frucht Obst sauer Zitrusfrucht
Limette|Cocktail Essen Frucht Obst Saft sauer Tequila tropisch Zitrusfrucht
Banane|Frucht Obst Schale
Ananas|Frucht Obst
Mango|Essen Frucht Früchte Obst Shaker tropisch
roter Apfel|Frucht Obst rot
grüner Apfel|Frucht gesund grün Obst
Birne|Frucht Obst
Pfirsich|Frucht Obst
Kirschen|Frucht Kirsche Obst
Erdbeere|Beere Essen Frucht Obst
Blaubeeren|Beere blau Blaubeere Essen Frucht Heidelbeere Heidelbeeren Lebensmittel Nahrung Obst
Kiwi|Frucht Obst
Tomate|Essen Gemüse Obst
Olive|Essen grün Lebensmittel Nahrung Olivenöl Olivenzweig Zweig
Kokosnuss|Colada Essen Frucht Palme Piña
Avocado|Essen Frucht
Aubergine|Gemüse
Kartoffel|Essen Gemüse
Karotte|Gemüse Möhre Mohrrübe
Maiskolben|Gemüse Mais
Peperoni|Chili Paprika Pfeffer Pflanze scharf
Paprika|Essen Gemüse Gemüsepaprika grün Lebensmittel Nahrung Peperoni
Gurke|Essen Gemüse Scheiben
Blattgemüse|blattgrün Essen Gemüse Grünkohl Grünzeug Kohl Kraut Mangold Pak Choi Pok Salat Salatblatt Spinat
Brokkoli|Broccoli essen Gemüse Gemüsekohl Kohl
Knoblauch|Essen Geschmack Lebensmittel Nahrung Würze Zutat
Zwiebel|Essen Geschmack Gewürz Lebensmittel Nahrung Würze
Erdnuss|Essen
Bohnen|Bohne Essen Gemüse Hülsenfrucht Kidney-Bohne Kidneybohne Lebensmittel
Kastanie|Marone
Ingwer|gesund Gewürz Ginger Ale Ingwerbier scharf Wurzel würzig
Erbsenschote|Bohne Edamame Erbse Erbsen Essen Gemüse Hülsenfrucht Hülsenfrüchte Schote
brauner Pilz|braun Essen Fungus Gemüse Lebensmittel Natur Pflanze Wald
Brot|Brotlaib Essen Kohlenhydrate Laib Toast Weißbrot Weizen
Croissant|Corissant französisch Frühstück Frühstückshörnchen
Baguette|Brot französisch Frühstück
Fladenbrot|Arepa Brot Essen Lavasch Lebensmittel Naan Nahrung Pita
Brezel|brezel brezen brezn essen gedreht oktoberfest
Bagel|Bäckerei Backwaren Brötchen Essen Frühstück Pausenbrot
Pfannkuchen|Crepe Eierpfannkuchen Essen
Waffel|Essen Lebensmittel Nahrung mit Butter
Käsestück|Käse
Fleischhachse|Fleisch Knochen Restaurant
Hähnchenschenkel|Fleisch Geflügel Hühnerbein Restaurant
Fleischstück|essen Fleisch Kotelett Lammkotelett rot Schnitzel Schweinekotelett Steak
Bacon|Essen Frühstücksspeck Speck Speckstreifen
Hamburger|Burger Fast Food Restaurant
Pommes frites|Fritten Frites
Pizza|Pizzastück Pizzeria
Hotdog|Essen Frankfurter Hot Dog Wurst Würstchen
Sandwich|brot Brot essen sandwich
Taco|Essen mexikanisch
Burrito|essen mexikanisch
Tamale|Burrito eingewickelt Essen Lebensmittel mexikanisch Streetfood Wrap
Döner|Kebab Falafel Wrap
Falafel|Bällchen Essen Fleischbällchen Kichererbsen Lebensmittel Nahrung
Ei|Frühstück Frühstücksei
Spiegelei in Bratpfanne|braten Kochen Pfanne
Pfannengericht|Essen Paella Reispfanne
Topf mit Essen|Eintopf Gericht Schüssel Suppe
Fondue|Essen geschmolzen Käse Schokolade schweizerisch Topf
Schüssel mit Löffel|brei Cerealien essen Frühstück haferbrei Reisbrei schüssel suppe
Salat|Blattgemüse Essen gesund grün
Popcorn|Kino Snack
Butter|Essen Lebensmittel Milchprodukt Nahrung
Salz|gesalzen Geschmack Gewürz salzig Salzstreuer Würze Zutat
Konserve|Büchse Dose essen
Bento-Box|Bento Japanisches essen Sushi
Reiscracker|Cracker
Reisbällchen|Essen japanisch Reis
Reis in Schüssel|Essen
Reis mit Curry
Schüssel und Essstäbchen|chinesisches Essen dampfend Eiernudeln Nudeln Stäbchen Suppe
Spaghetti|Essse Nudeln mit Tomatensoße Pasta Restaurant
geröstete Süßkartoffel|Essen Gemüse geröstet
Oden|japanisches Gericht Restaurant
Sushi|japanisches Gericht Restaurant
frittierte Garnele|Frittierte Restaurant tempura
Fischfrikadelle|Fisch Restaurant Spirale
Mondkuchen|Essen Fest Festival Herbst Kuchen Mondfest Pinyin Yuebing
Dango|japanisches Gericht Mochi-Kugeln auf einem Spieß Restaurant
Teigtasche|chinesische dumpling empanada Empanada essen Gyōza Jiaozi kloß Pierogi potsticker
Glückskeks|essen Prophezeiung
Takeaway-Schachtel|chinesisches essen stäbchen Takeaway-Box
Softeis|Eis
Wassereis|Eis Sorbet zerstoßen
Eiscreme|Eis Eisbecher Eisdiele
Donut|Doughnut Essen Kuchen süß
Keks|Cookie Plätchen
Geburtstagskuchen|Essen feier Feier Geburtstag Geburtstagstorte happy birthday kerzen Kuchen Lebensmittel Torte
Torte|Kuchen Kuchenstück Stück Tortenstück
Cupcake|Bäckerei Dessert Essen Gebäck Kalorienbombe Konditorei Muffin Nachspeise Streusel süß Zucker
Kuchen|Essen Füllung Gebäck Pastete Torte
Schokoladentafel|Essen Schokolade Süßigkeit
Bonbon|süß Süßigkeit
Lutscher|Lolli Süßigkeit
Pudding|Dessert Flan Nachspeise Nachtisch Schokolade Soße
Honigtopf|Honig süß
Babyflasche|Baby Fläschchen Flasche Kind Milch trinken
Glas Milch|Getränk trinken
Heißgetränk|Cafe dampfend Getränk heiß Kaffee Tasse Tee trinken
Teekanne|Getränk Kanne Lebensmittel Tee brühen Teekrug trinken
Teetasse ohne Henkel|Getränk grüner Tee Oolong Schale
Sake-Flasche mit Tasse|Flasche Getränk Sake und -tasse trinken
Flasche mit knallendem Korken|Champagner Getränk knallen Sekt trinken
Weinglas|Alkohol Bar Glas Wein
Cocktailglas|Bar Cocktail Drink martini
Cocktail|Bar exotisches Getränk
Bierkrug|Bar Bier Krug Oktoberfest prost Weizenbier
Bierkrüge|anstoßen Bier Oktoberfest prosit prost Weizen
Sektgläser|anstoßen Feier feiern Getränk Gläser prost Sekt
Trinkglas|Bar Schnaps Whiskey
Flüssigkeit ausgießen|ausleeren Getränk gießen Glas leer Missgeschick tropfende verschütten
Becher mit Strohhalm|becher brause erfrischung Saft Selters soda strohhalm trinken trinkhalm wasser
Bubble Tea|Blase Essen Getränk Lebensmittel Milch Perle Taiwan Tee
Trinkpäckchen|Fruchtsaft Getränk Obstsaft Saft Saftpackung
Mate-Tee|Getränk Tee
Eiswürfel|Eisberg gefroren kalt kühlen Würfel
Essstäbchen|chinesisches essen Hashi japanisches stäbchen Stäbchen
Teller mit Messer und Gabel|Geschirr kochen
Messer und Gabel|Abendessen Besteck Essen Frühstück Geschirr Hunger lecker Mittagessen Restaurant
Löffel|Besteck
Küchenmesser|Messer schneiden
Einmachglas|Einweckglas Essen Gewürzglas leer leerer Behälter leeres Glas Marmeladeglas Schraubglas
Amphore|Gefäß kochen Krug Sternzeichen Tierkreis trinken Vase Wassermann
Globus mit Europa und Afrika|Erde Weltkugel
Globus mit Amerika|Erde Nordamerika Südamerika Weltkugel
Globus mit Asien und Australien|Erde Weltkugel
Globus mit Meridianen|Breitengrad Längengrad
Weltkarte|Karte Landkarte reisen Welt
Umriss von Japan|Karte
Kompass|Himmelsrichtung magnetisch Navigation Orientierung Richtung Windrose
schneebedeckter Berg|Gebirge kalt Schnee Schneebedeckter
Berg|Gebirge
Vulkan|Ausbruch Berg Lava Vulkanausbruch Wetter
Fuji|Berg Vulkan
Camping|campen Zelt zelten
Strand mit Sonnenschirm|Meer
Wüste|heiß
einsame Insel|einsam Einsame Meer Palme Strand verlassen
Nationalpark|Berg Fluss Natur Park Schutzgebiet
Stadion|Arena
antikes Gebäude|antik Antikes klassizistisch
Kran|Bau bauen
Ziegelstein|bauen Grenze Klinker Mauer Mauerwerk Mörtel Wand Ziegel Ziegelsteine zugemauert
Felsen|felsig hart Natur schwer Stein steinig
Holz|Baumstamm Feuerholz holzig Holzscheite Lagerfeuer
Hütte|Behausung Gebäude Haus Jurte Objekt Rundhaus Schutz
Wohnhäuser|Dorf Gebäude Haus Häuser Wohnhaus Wohnsiedlung
verfallenes Haus|Gebäude heruntergekommen verfallen verlassen Verlassenes
Haus|Gebäude Zuhause
Haus mit Garten|Baum
Bürogebäude|Hochhaus
japanisches Postgebäude|Japan Japanisches Post
Postgebäude|Europa Europäisches Post
Krankenhaus|Ambulanz Arzt Gebäude krank Medizin Notaufnahme
Bank|Gebäude Geld
Hotel|Gebäude übernachten Unterkunft
Stundenhotel|Gebäude Hotel Liebe Unterkunft
Minimarkt|einkaufen Gebäude Geschäft Lebensmittel
Schule|Gebäude Schulgebäude
Kaufhaus|einkaufen Gebäude Geschäft shoppen
Fabrik|Fabrikgebäude Gebäude
japanisches Schloss|Bauwerk Gebäude Japan japanisch Japanisches
Schloss|Bauwerk Burg Europa europäisch Gebäude Märchen Märchenschloss
Hochzeit|Herz Kirche
Tokyo Tower|Fernsehturm Tokio
Freiheitsstatue|Amerika Freiheit
Kirche|Christ Christentum christlich Gebäude Kreuz Religion
Moschee|Islam Moslem Muslim Religion
Hindutempel|Gebäude Hindu Tempel
Synagoge|Jude jüdisch Religion Tempel
Shinto-Schrein|Religion Schrein Shinto
Kaaba|Hajj Islam Moslem Muslim Religion
Springbrunnen|Brunnen Garten Park
Zelt|Camping Campingurlaub Zeltplatz
neblig|Nebel Wetter
Sternenhimmel|City Hochhäuser Nacht Skyline Stadt Sterne
Skyline|Gebäude Großstadt Häuser Hochhäuser Stadt Wolkenkratzer
Sonnenaufgang über Bergen|Berge
Sonnenaufgang über dem Meer
Abendstimmung in der Stadt|Hochhäuser New York Skyline Sonnenaufgang Sonnenuntergang Wolkenkratzer
Sonnenuntergang in der Stadt|Großstadt Hochhäuser Morgenrot Sonnenaufgang Wolkenkratzer
Brücke vor Nachthimmel|Golden Gate Nacht nachts
heiße Quellen|Dampf dampfend heiß Quelle
Karussellpferd|Karussell Pferd reiten
Spielplatzrutsche|Rutschbahn Rutsche spielen Spielplatz Vergnügungspark
Riesenrad|Freizeitpark Rad Volksfest
Achterbahn|Freizeitpark Volksfest
Barbershop-Säule|Friseur Herrenfriseur Säule
Zirkuszelt|Unterhaltung Zelt Zirkus
Dampflokomotive|Bahn Dampf Dampflok Fahrzeug Lokomotive Schiene Zug
Eisenbahnwagen|Fahrzeug Straßenbahn Straßenbahnwagen Tram Wagen Waggon Wagon Zug
Hochgeschwindigkeitszug mit spitzer Nase|ICE Shinkansen TGV Zug
Hochgeschwindigkeitszug|Bahn Japan Shinkansen Zug
Zug|Bahn Eisenbahn ICE
U-Bahn|Metro
S-Bahn|Bahn ICE Monorail Zug
Bahnhof|Bahn Zug
Straßenbahn|Tram Verkehrsmittel
Einschienenbahn|Bahn Magnetschwebebahn Monorail
Bergbahn|Bahn Bimmelbahn Zug
Straßenbahnwagen|Straßenbahn Tram Tramwagen Transport Verkehrsmittel Waggon
Bus|Fahrzeug Schulbus
Bus von vorne|Verkehrsmittel Vorderansicht
Oberleitungsbus|Straßenbahn Trolleybus
Kleinbus|Bus Fahrzeug
Krankenwagen|Ambulanz Notfall
Feuerwehrauto|Brand Löschfahrzeug
Polizeiwagen|Polizei Streifenwagen
Polizeiwagen von vorne|Polizei Streifenwagen Vorderansicht
Taxi|Auto Fahrzeug
Taxi von vorne|Auto fahren gelb Vorderansicht
Auto|fahren Fahrzeug rot Verkehr
Auto von vorne|Automobil Fahrzeug rot Vorderansicht
Wohnmobil|Auto blau fahren verreisen
Pick-up|Auto fahren Fahrzeug Laster Lastwagen Lieferwagen LKW Transport
Lieferwagen|Lastwagen LKW
Sattelzug|Lastwagen LKW umziehen ziehen um
Traktor|Bauernhof Landwirtschaft Trecker
Rennauto|Autorennen
Motorrad|Moped Motorrennen
Motorroller|Motoroller Roller Vespa
manueller Rollstuhl|Barrierefreiheit Behinderung
elektrischer Rollstuhl|Barrierefreiheit Behinderung
Autorikscha|Fahrzeug Tuk-Tuk
Fahrrad|BMX Rad Radeln Radler Spinning
Tretroller|Roller
Skateboard|Board Brett Räder fahren skaten Skater
Rollschuh|Rollen Rollerskate laufen Schuh Sport
Bushaltestelle|Bus Haltestelle
Autobahn|Schnellstraße
Bahngleis|Bahn Gleise Schienen
Ölfass|Fass Öl
Tanksäule|Benzin Tanke tanken Tankstelle
Autorad|Autoreifen drehen Rad Reifen mit Felgen rotieren
Polizeilicht|Polizei Sirene
horizontale Verkehrsampel|Ampel Horizontale vertikal
vertikale Verkehrsampel|Ampel horizontal Vertikale
Stoppschild|achteckig Schild Stopp
Baustellenabsperrung|Baustelle Baustellenschild Schild
Anker|Hafen Meer
Rettungsring|Leben retten Lebensretter Rettung Schwimmring Sicherheit
Segelboot|Boot
Kanu|Boot Wassersport
Schnellboot|Boot Luxus See Sommer Wasser Yacht
Passagierschiff|Aida Rundreise Schiff Seereise Traumschiff
Fähre|Schiff
Motorboot|Boot Schiff
Schiff|Dampfer Kreuzfahrtschiff Traumschiff
Flugzeug|Flieger
kleines Flugzeug|klein Kleines Privatjet
Abflug|fliegen Flughafen Flugzeug Start eines Flugzeugs
Landung eines Flugzeugs|Ankunft Flieger Flughafen Flugzeug landen
Fallschirm|Fallschirmspringen Paragliding Skydiving Sport
Sitzplatz|Bus Flugzeug Sitz Zug
Hubschrauber|fliegen Helikopter reisen
Schwebebahn|Hängebahn
Bergschwebebahn|Schwebebahn
Bergseilbahn|Gondel Seilbahn
Satellit|Sputnik Weltraum
Rakete|All Weltraum
fliegende Untertasse|Alien Außerirdisch UFO
Rezeptionsklingel|Klingel
Gepäck|Ballast Hartschalenkoffer Koffer Reise Trolley-Tasche
Sanduhr|Prozess Vorgang läuft Zeit
laufende Sanduhr|Laufende Prozess Vorgang läuft
Armbanduhr|Uhr Zeit
Wecker|Uhr Uhrzeit Zeit
Stoppuhr|Uhr Zeit
Zeitschaltuhr|Timer Uhr
Kaminuhr|tick tack Uhr
Ziffernblatt 12:00 Uhr|0 12 Mittag Mitternacht 12.00 zwölf
12:30 Uhr|00:30 halb eins Zeit Ziffernblatt 12.30
1:00 Uhr|01:00 1 13:00 Punkt eins Zeit Ziffernblatt 1.00
1:30 Uhr|1 30 halb zwei Ziffernblatt 1.30
2:00 Uhr|2 Zeit Ziffernblatt 2.00
2:30 Uhr|halb drei Zeit Ziffernblatt 2.30
3:00 Uhr|3 Zeit Ziffernblatt 3.00
3:30 Uhr|halb vier Ziffernblatt 3.30
4:00 Uhr|4 Zeit Ziffernblatt 4.00
4:30 Uhr|04:30 16:30 halb fünf Zeit Ziffernblatt 4.30
5:00 Uhr|05:00 17:00 5 Punkt fünf Zeit Ziffernblatt 5.00
5:30 Uhr|05:30 17:30 halb sechs Ziffernblatt 5.30
6:00 Uhr|6 Zeit Ziffernblatt 6.00
6:30 Uhr|halb sieben Ziffernblatt 6.30
7:00 Uhr|7 Ziffernblatt 7.00
7:30 Uhr|halb acht Zeit Ziffernblatt 7.30
8:00 Uhr|8 um Zeit Ziffernblatt 8.00
8:30 Uhr|halb neun Ziffernblatt 8.30
9:00 Uhr|9 Zeit Ziffernblatt 9.00
9:30 Uhr|halb zehn Zeit Ziffernblatt 9.30
10:00 Uhr|10 Zeit Ziffernblatt 10.00
10:30 Uhr|halb elf Ziffernblatt 10.30
11:00 Uhr|11 Zeit Ziffernblatt 11.00
11:30 Uhr|halb zwölf Zeit Ziffernblatt 11.30
Neumond|Mond
erstes Mondviertel|Erstes Mond zunehmend
zunehmender Halbmond|Mond zunehmend Zunehmender
zweites Mondviertel|Mond zunehmend Zweites
Vollmond|Mond
drittes Mondviertel|abnehmend Drittes Mond
abnehmender Halbmond|abnehmend Abnehmender
letztes Mondviertel|abnehmend Letztes Mond Nacht
Mondsichel|Mond Nacht
Neumond mit Gesicht|Mond Mondgesicht
Mondsichel mit Gesicht links|Mond Weltall
Mondsichel mit Gesicht rechts|Nacht
Thermometer|Temperatur Wetter
Sonne|Sonnenstrahlen sonnig Strahlen Wetter
Vollmond mit Gesicht
Sonne mit Gesicht|Sonnengesicht Sonnenschein
Ringplanet|Gasplanet Himmelskörper Planet Saturn
weißer mittelgroßer Stern|astronomie gelber Himmel
funkelnder Stern|funkeln Funkelnder glitzern
Sternschnuppe|Himmel
Milchstraße|Galaxie Universum
Wolke|Wetter wolkig
Sonne hinter Wolke|wolkig
Wolke mit Blitz und Regen|Gewitter Wetter wolkig
Sonne hinter kleiner Wolke|bewölkt kleine Wetter
Sonne hinter großer Wolke|bewölkt große Wetter
Sonne hinter Regenwolke|Wetter
Wolke mit Regen|Regenwolke Wetter
Wolke mit Schnee|kalt Wetter
Wolke mit Blitz|Gewitter Wetter
Wirbelsturm|Tornado Wetter
Nebel|neblig Wetter
Wind|Wetter windig
Wirbel|Spirale Wirbelsturm
Regenbogen|Wetter
geschlossener Regenschirm|Geschlossener Regen
Regenschirm|Bekleidung Regen Wetter
Regenschirm im Regen
aufgestellter Sonnenschirm|aufgestellt Aufgestellter Strand
Hochspannung|Blitz Elektrizität Gefahr Gewitter Hochspannungszeichen Strom
Schneeflocke|Flocke kalt Schnee schneien Wetter Winter
Schneemann im Schnee
Schneemann ohne Schneeflocken|kalt Schnee Winter
Komet|Weltall
Feuer|brennen Flamme heiß
Tropfen|Schweiß Träne Wasser Wassertropfen
Welle|Meer
Halloweenkürbis|Halloween Herbst Kürbis Kürbislaterne
Weihnachtsbaum|Baum Tanne Weihnachten
Feuerwerk|Silvester
Wunderkerze|Feiern Feuerwerk Party
Feuerwerkskörper|Dynamit Explosion explosiv Feuer Feuerwerk Funken Knall knallen Knaller Kracher Silvester sprengen Sprengstoff Zündstoff
funkelnde Sterne|* funkel funkeln Funkelnde
Luftballon|Ballon Feier Geburtstag
Konfettibombe|Böller Feier juhu Knaller Konfetti Party super yay
Konfettiball|Feier Konfetti Party
Tanabata-Baum|Baum Fest Japan Sternenfest Zettel
Piniendekoration|Japan Neujahrsfest
japanische Puppen|Japanische Puppenfest Japan
traditionelle japanische Windsäcke|Feier Karpfen Traditionelle
japanisches Windspiel|Bimmel Feier Glocke Japanisches Wind
traditionelles Mondfest|Japan Mond Traditionelles
roter Umschlag|Geld Geschenk Glück Hong Bao Hongbao
pinke Schleife|Feier Geschenk pink rosa
Geschenk|Feier Geburtstag Schachtel Schleife Überraschung verpackt Weihnachten
Gedenkschleife|Schleife
Eintrittskarten|Billet Eintrittskarte Ticket
Ticket|Konzert Unterhaltung
Militärorden|Orden
Pokal|Bundesliga Champion gewinnen Preis Sieger Sport Trophäe
Sportmedaille|Gewinn Goldmedaille Medaille
Goldmedaille|Erster Gewinn Medaille 1. Platz
Silbermedaille|Medaille 2. Platz Zweiter
Bronzemedaille|Dritter Medaille 3. Platz
Fußball|Ball Bundesliga Messi
Baseball|Ball
Softball|Ball Baseball Handschuh Sport Unterarm werfen
Basketball|Ball Korb Sport
Volleyball|Ball Sport
Football|American Amerika Ball Sport Super Bowl
Rugbyball|Ball Rugby Sport
Tennisball|Ball Sport Tennis
Frisbee|Disc Disk fliegende Untertasse Scheibe Ultimate
Bowling|Bowlingkugel Kugel Spiel
Kricket|Ball Cricket Schläger
Feldhockey|Hockey Schläger
Eishockey|Eishockey-Schläger und Puck Hockey Schläger
Lacrosse|Ball Schläger Sport Stick Stock Tor
Tischtennis|Ball Ping Pong Schläger Spiel Sport
Badminton|Federball Schläger
Boxhandschuh|Boxen Handschuh Sport
Kampfsportanzug|Judo Kampfkunst Kampfsport Karate Taekwondo
Tor|Fußball Netz Sport
Golffahne|Golfplatz
Schlittschuh|Eislauf
Angel mit Fisch|Angeln Entspannung
Tauchmaske|schnorcheln schwimmen Sport Sporttauchen tauchen
Laufshirt|Laufen mit Schärpe Sport
Ski|und Stöcke
Schlitten|Rodel Rodeln Schnee
Curlingstein|Spiel Sport Stein
Darts|Dart Pfeil Spiel Volltreffer Zielscheibe
Jo-Jo|Spielzeug Yo-Yo
Drachen|fliegen hochfliegen steigen Wind
Wasserpistole|Pistole Revolver Waffe
Billardkugel|8-Ball Billard Kugel schwarz Spiel
Kristallkugel|Wahrsager Zukunft
Zauberstab|Abrakadabra Hexe Hexer Magie magisch Wunder Zauberei Zauberer Zauberin zaubern
Gamepad|Gaming Unterhaltung Videospiel
Joystick|Gaming Videospiel
Spielautomat|Glücksspiel Spiel
Spielwürfel|Casino Spiel Unterhaltung Würfel würfeln Zufall
Puzzleteil|Bestandteile Hinweise Hobby passen puzzeln Puzzle Puzzlestück Puzzleteile Spiel Teile zusammenpassen zusammensetzen
Teddybär|Bär Kuscheltier Plüschteddy Plüschtier Spielwaren Spielzeug Stoffbär Stofftier Teddy
Piñata|Feier Hau drauf mexikanisch Mexiko Objekt Party Pinada Pinata süß Süßigkeiten
Discokugel|Disco Lichtreflexe Party Spiegel Spiegelkugel Tanz tanzen
Matroschka|Babuschka Matrioschka Matrjoschka Puppe Russland Spielzeug
Pik|Karten Kartenspiel
Herz|Kartenspiel
Karo|Kartenspiel
Kreuz|Kartenspiel
Bauer Schach
Jokerkarte|Joker Spielkarte
Mahjong-Stein|Mahjong roter Drache Spiel
japanische Blumenkarte|Blume Hanafuda Japan Japanische Karte
Masken|Kunst Theater Unterhaltung
gerahmtes Bild|Gemälde Kunst malen Rahmen zeichnen Zeichnung
Mischpalette|Farben Kunst Künstler Palette
Faden|Nadel nähen Nähen Nähfaden Nähgarn Rolle Spule Zwirn
Nähnadel|einfädeln Faden Nadel und nähen Nähte schneidern Stiche sticken
Wollknäuel|Ball Garn häkeln Häkeln spinnen stricken Stricken Wolle Zwirn
Knoten|Achterknoten binden Schnur Schnürsenkel Seemansknoten Segelboot segeln Seil verknoten zusammendrehen
Brille|Accessoire
Sonnenbrille|Augen Brille dunkel
Schutzbrille|Augenschutz Brille schweißen Schweißen Schweißerbrille schwimmen Schwimmen tauchen Taucherbrille
Laborkittel|Arzt Arztkittel Doc Doktor Experiment Kleidung Kleidungsstück Labormantel weiße Jacke weißer Mantel Wissenschaftler
Sicherheitsweste|Kleidung Notfall Sicherheit Weste
Hemd mit Krawatte|Kleidung Kragen Schlips
T-Shirt|Kleidung Shirt
Jeans|Hose Kleidung
Schal|Hals kalt Kleidung warm anziehen
Handschuhe|Hand Handschuh
Mantel|brr Jacke kalt Kleidung warm anziehen
Socken|socken strumpf strümpfe Strümpfe
Kleid|Kleidung
Kimono|japanisch Kleid Kleidung
Sari|Kleid Kleidung
einteiliger Badeanzug|Kleidung
Slip|Badeanzug Einteiler Kleidung Unterwäsche
Shorts|Badebekleidung Badehose Boxershorts Kleidung Schwimmshorts
Bikini|Badeanzug Kleidung
Bluse|Damenmode Kleidung Oberbekleidung Shirt
Faltfächer|Abkühlung Fächer flirten heiß kühlen Luft zufächeln schüchtern spanisch Tanz warm
Geldbörse|Accessoire Brieftasche Münzen Portemonnaie
Handtasche|Accessoire einkaufen Tasche
Clutch|Accessoire Beutel Handtasche Kulturbeutel Tasche Waschtasche
Einkaufstüten|einkaufen Einkaufen shoppen Shopping Tasche Tüte
Schulranzen|Ranzen Rucksack Schule Tornister
Zehensandale|Badelatschen Flipflops Latschen Sandalen Schuh Strandschuh Zehensandalen
Herrenschuh|gehen Herren Schuh
Sportschuh|laufen rennen Schuh Sneaker sportlich Turnschuh
Wanderstiefel|brauner Schuh campen Camping Kleidungsstück Outdoor Rucksacktour Stiefel Wandern Wanderung
flacher Schuh|Ballerina Ballet-Pumps bequem Frauenschuh Kleidungsstück Slipper
Stöckelschuh|Absatz Absatzschuh Damen elegant High Heel Highheels Pumps rot Schuh vornehm
Damensandale|Damen Sandale Schuh
Ballettschuhe|Ballett Kleidung Schuhe Tanz
Damenstiefel|Damen Schuh Stiefel
Haarkamm|afro Afro Pick Haare Kamm kämmen
Krone|König Königin Kopfbedeckung Majestät
Damenhut|mit Schleife Hut Kleidung Kopfbedeckung
Zylinder|Hut Kopfbedeckung Unterhaltung Zauberer Zylinderhut
Doktorhut|Abschlussfeier Diplom
Baseballmütze|Baseball Baseball-Kappe Baseball-mütze Baseballkappe Mütze Schirmkappe
Militärhelm|Armee Heer Helm Kämpfer Kämpferin Krieg Militär Schutzhelm Soldat Soldatin
Rettungshelm|bergen erste Hilfe Helm mit weißem Kreuz retten roter Sanitäter
Gebetskette|beten Gebet Kette Religion Rosenkranz
Lippenstift|Kosmetik Make-up makeup Rot Schminke
Ring|Diamantring Edelstein Schmuck Verlobung
Edelstein|Diamant
durchgestrichener Lautsprecher|Durchgestrichener leise psst stumm stummgeschaltet
Lautsprecher mit geringer Lautstärke|eingeschaltet Ton an
Lautsprecher mit mittlerer Lautstärke|einer Schallwelle leise mittellaut Ton
Lautsprecher mit hoher Lautstärke|Dezibel laut drei Schallwellen Musik
Lautsprecher|Megafon Schallendes
Megafon|Jubel Lautsprecher
Posthorn|Brief E-Mail Post
Glocke|ding dong Klingeling Ton eingeschaltet
durchgestrichene Glocke|Durchgestrichene kein ton leise Ton ausgeschaltet
Notenschlüssel|Musik Noten Partitur Violinschlüssel
Musiknote|Lied Melodie Musik Note
Musiknoten|Musik Noten
Studiomikrofon|Mikrofon
Schieberegler|Musik
Drehregler|Bedienknöpfe Knöpfe Stellknöpfe
Mikrofon|Karaoke Singen Unterhaltung
Kopfhörer|Musik Unterhaltung
Radio|Musik
Saxofon|Instrument Musik Musikinstrument
Trompete|Instrument Musik Musikinstrument
Akkordeon|Akkordeons Concertina Harmonika Instrument Musik Musikinstrument Quetschkommode Quetschkommoden Schifferklavier spielen Ziehharmonika Ziehharmonikas
Gitarre|Instrument Musik Musikinstrument
Klaviatur|Instrument Klavier Musik Musikinstrument Piano Tastatur Tasten
Geige|Instrument Musik Musikinstrument Violine
Banjo|Instrument Musik Saiteninstrument Zupfinstrument
Trommel|Drumsticks Instrument Musik Schlägel Sticks Trommelstöcke
afrikanische Trommel|Conga Handtrommel Instrument Musikinstrument Rhythmus trommeln
Maracas|Cha-Cha-Cha Instrument Musik Musikinstrument musizieren Party Percussion Rassel rasseln Tanz tanzen
Flöte|Band Blaskapelle Holzblasinstrument Instrument Musik Musikinstrument musizieren Orchester Spielmannszug
Mobiltelefon|Handy iPhone Smartphone telefonieren
Mobiltelefon mit Pfeil|Anruf Anrufen Handy iPhone Kommunikation WhatsApp
Telefon|Anruf anrufen Festnetz
Telefonhörer|anrufen Hörer Kommunikation Telefon
Pager|Kommunikation Piepser
Faxgerät|Fax Kommunikation
Batterie|Akku
schwache Batterie|Akku fast leer aufladen Elektronik Ladestand niedriger Akkustand schwacher
Netzstecker|Stecker Stromstecker
Laptop|Bildschirm Computer Computermonitor Monitor Notebook PC
Desktopcomputer|Bildschirm Computer Desktop iMac Monitor
Drucker|Computer
Tastatur|Computer Keyboard
Computermaus|Computer Maus
Trackball|Computer
Minidisc|MD Minidisk
Diskette|Datenträger
CD|Blu-Ray DVD
DVD|blu-ray CD computer
Abakus|Abaki Abakusse Berechnung Kalkulation Mathe Mathematik Rechenhilfe Rechenrahmen Rechenschieber Rechnen zählen Zählrahmen
Filmkamera|Film Kino Unterhaltung
Filmstreifen|Film Filmband Kino
Filmprojektor|Kino Unterhaltung
Filmklappe|Film Klappe Unterhaltung
Fernseher|Fernsehen Film TV
Fotoapparat|Fotos Kamera
Fotoapparat mit Blitz
Videokamera|filmen Videos
Videokassette|vhs Video
Lupe nach links|Suche Vergrößerungsglas
Lupe nach rechts|Suche Vergrößerungsglas
Kerze|Licht
Glühbirne|hell Idee Lampe Licht
Taschenlampe|Lampe Licht
rote Papierlaterne|Izakaya Japanische Laterne japanisches Lokal
Öllampe|Diya Lampe Öl
Notizbuch mit dekorativem Einband
geschlossenes Buch|geschlossen Geschlossenes
offenes Buch|Bibliothek blättern geöffnet lernen lesen offen Offenes Seite
grünes Buch|grün Grünes lesen
blaues Buch|blau Blaues
orangefarbenes Buch|orangefarben Orangefarbenes
Bücherstapel|Bücher Fantasie lesen Roman
Notizbuch|Notizen
Spiralblock|Notizblock
teilweise eingerolltes Blatt|Dokument Papier Seite Teilweise
Schriftrolle|Papier
Vorderseite eines Blattes|Dokument Papier Seite
Zeitung|Medien Nachrichten Presse
zusammengerollte Zeitung|zusammengerollt Zusammengerollte
Pagemarker|Notizen
Lesezeichen|Etikett Lesen
Etikett|Label Marke
Münze|bezahlen Dollar Euro Geld Gold Goldesel Metall reich Schatz Silber sparen
Geldsack|Geld Moneten reich Sack
Yen-Banknote|Geld Geldschein Yen
Dollar-Banknote|Dollar Geld Geldschein Währung
Euro-Banknote|Euro Euroschein Geld Geldschein
Pfund-Banknote|Geld Geldschein Pfund
Geldschein mit Flügeln|Bank Euro Geld Knete Moneten
Kreditkarte|Bankkarte EC-Karte Geldkarte Guthaben Karte
Beleg|Abrechnung Aufstellung Blatt Buchhalter Buchhaltung Quittung Rechnung Rechnungswesen Schriftstück
steigende Kurve mit Yen-Zeichen|Diagramm Markt Steigender Trend
Briefumschlag|Brief E-Mail
E-Mail|Brief E-Mail-Symbol Post
eingehender Briefumschlag|E-Mail empfangen Umschlag
Umschlag mit Pfeil|E-Mail gesendet
Postausgang|Ablage E-Mail
Posteingang|Ablage E-Mail
Paket|Päckchen
geschlossener Briefkasten mit Post|E-Mail geschlossen Geschlossener
geschlossener Briefkasten ohne Post|geschlossen Geschlossener keine E-Mail
offener Briefkasten mit Post|E-Mail offen Offener
offener Briefkasten ohne Post|keine E-Mail offen
Briefkasten|Brief Post
Urne mit Wahlzettel|Wahlen
Bleistift|Stift
schwarzer Federhalter|Füller schwarz Schwarzer Stift
Füllhalter|Füller Füllfedehalter Füllfederhalter schreiben Stift
Kugelschreiber|Stift
Pinsel|Kunst malen
Wachsmalstift|Buntstift Filzstift
Papier und Bleistift|Kurzmitteilung Nachricht Notiz Schreibblock schreiben
Aktentasche|Tasche
Ordner|Akten Büro Dokument geschlossen
geöffneter Ordner|Dokument Geöffneter offen
Karteireiter|Akten Büro Büroausstattung Büromaterial Karteibahnen Karteikarten
Kalender|Datum Kalenderblatt
Abreißkalender|Datum Kalender Termin
Notizblock|Block Notiz Papier
Spiralkalender|Kalender
Rotationskartei|Visitenkarten
Aufwärtstrend|Diagramm Kurve steigend
Abwärtstrend|Diagramm fallend Kurve
Balkendiagramm|Balken Diagramm
Klemmbrett|Clipboard Clpboard Zwischenablage
Reißzwecke|anpinnen
Stecknadel|anpinnen Reißzwecke rund runde
Büroklammer
verhakte Büroklammern|Büroklammer verhakt Verhakte
Lineal
dreieckiges Lineal|Dreieckiges Geodreieck
Schere|schneiden schnipp
Karteikasten|Büroausstattung Büromaterial
Aktenschrank|Ablage Archiv Schublade
Papierkorb|Abfalleimer
geschlossenes Schloss|Datenschutz geschlossen Geschlossenes Sicherheit
offenes Schloss|nicht gesichert offen Offenes
Schloss mit Füller|Datenschutz privat Sicherheit
Schloss mit Schlüssel|Datenschutz privat Sicherheit
Schlüssel|Passwort schließen
alter Schlüssel|alt Alter Schloss
Hammer|Werkzeug
Axt|Beil hacken Holz spalten Werkzeug
Pickel|Werkzeug
Hammer und Pickel|Arbeiter Werkzeug
Hammer und Schraubenschlüssel|Werkzeug
Dolch|Schwert Waffe
gekreuzte Schwerter|gekreuzt Gekreuzte Waffe
Bombe|Comic Dynamit Explodieren
Bumerang|Aborigines Australien Boomerang Schleuder Waffe werfen
Pfeil und Bogen
Schutzschild|Schild
Handsäge|Holz Säge sägen Tischler trimmen Werkzeug
Schraubenschlüssel|Werkzeug
Schraubenzieher|Schraube schrauben Schraubendreher Werkzeug
Mutter und Schraube
Zahnrad|Werkzeug
Schraubzwinge|Werkzeug
Waage|Gerechtigkeit Gewicht Werkzeug wiegen
Blindenstock|Barrierefreiheit Behinderung blind Gehstock
Linksymbol|Kettenglieder verknüpfen Verknüpfung Verknüpfungssymbol zwei Ringe
gebrochene Kette|brechen Freiheit gebrochen Handschellen zerbrechen
Ketten|Eisen Kette
Haken|Angelhaken aufhaken aufhängen einhaken hängen Metallhaken
Werkzeugkasten|Box Handkasten Kasten Kiste Mechaniker rote Werkzeug Werkzeugkiste Werkzeugkoffer
Magnet|Anziehung Anziehungskraft Hufeisen magnetisch Pole positiv negativ U-Form
Leiter|hochsteigen Holzleiter klettern Sprosse Stufe
Destillierapparat|Werkzeug
Reagenzglas|Chemie Chemikalie Chemiker Experiment Labor Substanz Versuche Wissenschaft
Petrischale|Bakterien Bakterienkultur Biologe Biologie Biologin Kultur Labor Pipette Probe
DNA|Biologe Biologie Biologin DNS Evolution Gen Genetik Genmanipulation Leben
Mikroskop|Labor untersuchen Wissenschaft
Teleskop|Himmel
Satellitenschüssel|Antenne Sat-Schüssel Satschüssel Schüssel
Spritze|Arzt impfen Impfung Injektion Kanüle Nadel
Blutstropfen|Blutspende Flüssigkeit Medizin Menstruation
Kapsel|Arznei Arzt Medizin Pille Tabletten
Heftpflaster|Pflaster verletzt Wunde
Krücke|Behinderung Beinverletzung Fußverletzung Gehhilfe Gehstütze Hilfe Schmerzen Stock verletzt Verletzung
Stethoskop|abhören Arzt Doktor Herz Herzschlag Medizin Untersuchung
Röntgenbild|durchleuchten Knochen Medizin Radiologie Rippen Röntgen Röntgenstrahlen Skelett
Tür|Eingang geschlossen
Fahrstuhl|Aufzug Haus Lift Symbol Transport
Spiegel|Holzspiegel Reflexion Spiegelbild Wandspiegel
Fenster|Aussicht durchsichtig Fensterrahmen frische Luft Glas Haus lüften Öffnung Rahmen
Bett|Hotel schlafen Übernachtung
Sofa und Lampe|Couch
Stuhl|Holzstuhl Möbel sitzen
Toilette|Klo WC
Saugglocke|Abfluss Gummiglocke Klempner Klo Pömpel Pümpel Sanitär Saugglocken Toilette verstopft WC Werkzeug
Dusche|Duschkopf
Badewanne|Bad Badezimmer Dusche
Mausefalle|anlocken Falle Käse Maus Mäusefalle
Rasierer|Klinge rasieren Rasiermesser scharf
Creme|Feuchtigkeitscreme Feuchtigkeitsmilch Haarwaschmittel Körpercreme Lotion Nachtcreme Shampoo Sonnencreme
Sicherheitsnadel|Punk Windel
Besen|fegen Fegen Hexe Hexenbesen kehren Kehren reinigen sauber machen säubern
Korb|Bauernhof Landwirtschaft Picknick Tragekorb Wäsche Wäschekorb
Küchenrolle|Hygiene Klopapier Papierrolle Papiertücher Toilette Toilettenpapier WC WC-Papier
Eimer|Behälter Bottich Kübel Wassereimer
Seife|baden Baden putzen reinigen Riegel sauber machen säubern Schaum schäumen Seifenschale Seifenstück
Blasen|Perlen reinigen Schaum schweben Seife Seifenblasen unter Wasser Wasserblasen
Zahnbürste|Badezimmer Bürste Körperpflege Mundhygiene putzen sauber Zähne Zahnhygiene
Schwamm|absorbieren aufsaugen löchrig porös putzen Putzmittel reinigen sauber machen Schaum schäumen
Feuerlöscher|Feuer löschen
Einkaufswagen|einkaufen
Zigarette|Kippe Rauchen Rauchersymbol
Sarg|Beerdigung Tod tot Vampir
Grabstein|Friedhof Grab RIP tot
Urne|Beerdigung Tod tot
Nazar-Amulett|Amulett blau böser Blick Glasperle Glücksbringer Kügelchen Nazar Perle Talisman
Hamsa|Amulett Auge in offener Hand Fatima Glückssymbol jüdisch Maria muslimisch Schutz
Statue|Gesicht Maske Osterinsel
Protestschild|Ankündigung Bekanntmachung Demonstration Hinweis Mahnwache Plakat Protest Schild
Ausweis|Dokument Führerschein Karte Pass Personalausweis Plakette Reisepass
Symbol „Geldautomat“|ATM Geldautomat
Symbol „Papierkorb“|Abfall Müll Mülleimer Sauberkeit wegschmeißen wegwerfen
Trinkwasser|Wasser Wasserhahn
Symbol „Rollstuhl“|barrierefrei behindertengerecht Rollstuhl
Herren|Herrentoilette WC
Damen|Damentoilette WC
Toiletten|Toilette WC
Symbol „Baby“|Baby Wickelraum
WC|Toilette
Passkontrolle|Pass
Zollkontrolle|Zoll
Gepäckausgabe|Gepäck
Gepäckaufbewahrung|Gepäck Schließfach
Warnung|Achtung Dreieck Vorsicht Warnschild
Kinder überqueren die Straße|Kinder-queren-die-Straße-Schild Straßenschild Vorsicht
Zutritt verboten|Einbahnstrasse kein keine Durchfahrt Zutritt-verboten-Schild
Verboten|kein zutritt Kein-Zutritt-Zeichen Verbotszeichen
Fahrräder verboten|Fahhrad Fahrrad-verboten-Schild Radfahren
Rauchverbot|Rauchen verboten Zigarette
Abfall verboten|Müll Müll-verboten-Zeichen
Kein Trinkwasser|kein verboten verschmutzt Wasser
Fußgänger verboten|Fußgänger-verboten-Schild
Mobiltelefone verboten|Handy Mobiltelefon Verbot
Minderjährige verboten|Erwachsene Mindestalter nicht jugendfrei Zeichen mit durchgestrichener 18
Radioaktiv|radioaktiv
Biogefährdung|Zeichen
Pfeil nach oben|aufwärts Aufwärtspfeil Norden
Pfeil nach rechts oben|Nordosten
Pfeil nach rechts|Osten Rechtspfeil
Pfeil nach rechts unten|Südosten
Pfeil nach unten|abwärts Abwärtspfeil Süden
Pfeil nach links unten
Pfeil nach links|Linkspfeil Westen
Pfeil nach links oben|Nordwesten
Pfeil nach oben und unten|entgegengesetzt
Pfeil nach links und rechts|entgegengesetzt
geschwungener Pfeil nach links|geschwungen Geschwungener
geschwungener Pfeil nach rechts|geschwungen umdrehen
geschwungener Pfeil nach oben|geschwungen
geschwungener Pfeil nach unten|geschwungen
kreisförmige Pfeile im Uhrzeigersinn|Kreisförmige
Pfeile gegen den Uhrzeigersinn|kreisförmige Kreisförmige
BACK-Pfeil|links Pfeil zurück
END-Pfeil|Ende-Zeichen links Pfeil
ON!-Pfeil|anschalten Ein-Zeichen einschaltem Pfeil rechts und links
SOON-Pfeil|Bald-Zeichen Pfeil rechts
TOP-Pfeil|Pfeil nach oben Top-Zeichen
religiöse Stätte|Kultstätte Religion
Atomzeichen|Atheist Atom
om|Hinduismus Religion
Davidstern|jüdisch Religion
Dharma-Rad|Buddhismus Dharma
Yin und Yang|Daoismus Religion
lateinisches Kreuz|Christentum lateinisch Religion römisch
orthodoxes Kreuz|Christentum orthodox Religion
Hilal und Stern|Islam Muslim Religion
Friedenszeichen|Friedensbewegung Friedenssymbol
Menora|Leuchter Religion
Hexagramm mit Punkt|Wahrsager
Khanda|Deg Tegh Fateh Glaube Khalsa Khanda-Emblem Religion Schwert Sikh Sikhismus
Widder (Sternzeichen)|Sternzeichen
Stier (Sternzeichen)|Horoskop Sternzeichen
Zwillinge (Sternzeichen)|Horoskop Sternzeichen Zwilling
Krebs (Sternzeichen)|Sternzeichen
Löwe (Sternzeichen)|Horoskop Sternzeichen
Jungfrau (Sternzeichen)|Horoskop Sternzeichen
Waage (Sternzeichen)|Horoskop Sternzeichen
Skorpion (Sternzeichen)|Horoskop Sternzeichen
Schütze (Sternzeichen)|Sternzeichen
Steinbock (Sternzeichen)|Sternzeichen
Wassermann (Sternzeichen)|Sternzeichen
Fische (Sternzeichen)|Horoskop Sternzeichen
Schlangenträger|Schlagenträger Sternbild
Zufallsmodus|gekreuzt Pfeile Richtung verschlungene nach rechts Verschlungene
Wiederholen|im Uhrzeigersinn keycap Pfeile tastenkappe wiederholen
Titel wiederholen|dasselbe einmal im Uhrzeigersinn noch Pfeile
Wiedergabe|abspielen Dreieck Pfeil rechts
Doppelpfeile nach rechts|Doppelpfeil überspringen vorwärts weiter
Nächster Titel|Doppelpfeil Dreieck nächster vorwärts weiter
Wiedergabe oder Pause|Dreieck Pfeil rechts
Pfeil zurück|Dreieck links
Zurückspulen|Doppelpfeil Doppelpfeile nach links Dreieck Pfeil vorheriger Titel zurück
Vorheriger Titel|Doppelpfeil Dreieck Pfeil vorheriger zurück
Aufwärts-Schaltfläche|aufwärts nach oben Pfeil Schaltfläche
Doppelpfeile nach oben|aufwärts Doppelpfeil doppelt Pfeil
Abwärts-Schaltfläche|abwärts nach unten Pfeil Schaltfläche
Doppelpfeile nach unten|Doppelpfeil doppelt abwärts Pfeil
Pause|keycap Streifen Tastenkappe vertikal
Stopp|Aufnahme stoppen keycap Quadrat Tastenkappe
Aufnehmen|Aufnahme aufnehmen keycap Kreis Tastenkappe
Auswerfen|auswerfen Auswurf Auswurftaste Medien
Kinosymbol|Film Filmkamera in blauem Quadrat Kino Unterhaltung
Taste Dimmen|dimmen gedimmt Helligkeit schwache Schwache
Heller-Taste|heller Helligkeit starke Starke
balkenförmige Signalstärkenanzeige|Balkenförmige Empfang Mobilfunksignal Mobiltelefon Signalstärke
WLAN|Computer drahtlos Hotspot Internet kabellos Netzwerk Router Verbindung Wi-Fi
Vibrationsmodus|Handy Kommunikation Mobiltelefon Symbol für Vibrationsalarm Vibration vibrieren
Mobiltelefon aus|ausschalten Handy
Frauensymbol|Frau weiblich Zeichen
Männersymbol|Mann Symbol Zeichen
Transgender-Symbol|Symbol für Transgender
mal|× abbrechen Multiplikation Multiplikationszeichen multiplizieren x
plus|+ addieren mathe Plus Pluszeichen
minus|- − Mathe Minus Minuszeichen
geteilt durch|÷ Division Divisionszeichen Geteiltzeichen Mathe
Gleichheitszeichen extrafett|gleich Gleichheit ist Mathematik Vergleichszeichen
Unendlichkeit|ewig grenzenlos unendlich
doppeltes Ausrufezeichen|doppelt Doppeltes muss rot Satzzeichen
Ausrufe- und Fragezeichen|Ausrufezeichen rot Satzzeichen
rotes Fragezeichen|Frage rot Rotes Satzzeichen warum wieso
weißes Fragezeichen|Frage Satzzeichen warum weiß
weißes Ausrufezeichen|muss Satzzeichen weiß
rotes Ausrufezeichen|! rot Satzzeichen
Wellenlinie|gewellt Linie
Geldwechsel|Geld Währung Wechsel
Dollarzeichen extrafett|bezahlen Dollar Dollar-Zeichen Geld Knete Moneten teuer USD Währung
Äskulapstab|Apotheke Arznei Asklepiosstab Medizin
Recycling-Symbol|grüne Punkt grüner Recycling
Lilie|Fleur-de-Lis
Dreizack|Anker Poseidon Triton
Namensschild|Schild
japanisches Anfänger-Zeichen|Anfänger Japanisches Symbol
hohler roter Kreis|großer Großer o rot
weißes Häkchen|abgehakt erledigt Weißes
abgehaktes Kästchen|✓ Abstimmungsfeld mit Häkchen ankreuz Feld Wahlurne
kräftiges Häkchen|abhaken erledigt fertig Haken
Kreuzzeichen|abbrechen durchgestrichen mal Multiplikation multiplizieren Rotes Kreuz x
angekreuztes Kästchen|Feld Kreuz Kreuzsymbol im Quadrat X
Schleife
Doppelschleife|blau Rechteck Schleife
Teilalternationszeichen|japanisch Zeichensetzung
achtzackiger Stern|* achtzackig grün Quadrat
achtstrahliger Stern|*
Funkeln|* grün Quadrat
Copyright|C
Registered-Trademark|Markenzeichen R
Markenzeichen|TM Trademark
Taste: #|Taste
Taste: *|Taste
Taste: 0|null Taste
Taste: 1|eins Taste
Taste: 2|Taste zwei
Taste: 3|drei Taste
Taste: 4|Taste vier
Taste: 5|fünf Taste
Taste: 6|sechs Taste
Taste: 7|sieben Taste
Taste: 8|acht Taste
Taste: 9|neun Taste
Taste: 10|Taste
Eingabesymbol lateinische Großbuchstaben|abcd Buchstaben Eingabe großschreiben lateinisch
Eingabesymbol lateinische Kleinbuchstaben
Eingabesymbol Zahlen|1234 Eingabe Symbol Ziffern
Eingabesymbol Sonderzeichen|& % ♪ 〒 Eingabe keycap Symbol Tastenkappe
Eingabesymbol lateinische Buchstaben|abc Alphabet Eingabe lateinisch Symbol
Großbuchstabe A in rotem Quadrat|a Blut Blutgruppe negativ positiv
Großbuchstaben AB in rotem Quadrat|ab Blut Blutgruppe negativ positiv
Großbuchstabe B in rotem Quadrat|b Blut Blutgruppe negativ positiv
Großbuchstaben CL in rotem Quadrat
Wort „Cool“ in blauem Quadrat|Cool
Wort „Free“ in blauem Quadrat|Free
Buchstabe „i“ in blauem Quadrat|i Information
Großbuchstaben ID in lila Quadrat
Buchstabe „M“ in Kreis|eingekreist Großbuchstabe M
Wort „New“ in blauem Quadrat|Neu New
Großbuchstaben NG in blauem Quadrat
Großbuchstabe O in rotem Quadrat|0 Blut Blutgruppe negativ positiv
Großbuchstaben OK in blauem Quadrat|keycap okay Taste Tastenkappe
Großbuchstabe P in blauem Quadrat|parken Parkplatz Taste
SOS-Zeichen|Hilfe SOS
Schriftzug „UP!“ im blauen Quadrat|Keycap Taste Tastenkappe UP UP!
Schriftzug VS in orangem Quadrat|gegen Taste versus
Schriftzeichen „koko“|japanisches
Schriftzeichen „sa“|japanisches
Schriftzeichen für „Monatsbetrag“|japanisch monatlich Monatsbetrag Mond Taste
Schriftzeichen für „nicht gratis“|berechnen existieren japanisch nicht gratis Taste
Schriftzeichen für „reserviert“|Finger japanisches reserviert „Finger“
Schriftzeichen für „Schnäppchen“|japanisches Schnäppchen „Vorteil“ Vorteil
Schriftzeichen für „Rabatt“|japanisches Rabatt „teilen“ teilen
Schriftzeichen für „gratis“|gratis japanisches „Verhandlung“ Verhandlung
Schriftzeichen für „verbieten“|japanisches Kanji verbieten
Schriftzeichen für „akzeptieren“|akzeptieren japanisch
Schriftzeichen für „anwenden“|anwenden chinesisches japanisches
Schriftzeichen für „Note zum Bestehen“|bestanden bestehen chinesisches japanisches „zusammen“ zusammen
Schriftzeichen für „Zimmer frei“|chinesisches japanisches leer „leer“ Zimmer frei
Schriftzeichen für „Gratulation“|chinesisches Gratulation japanisches
Schriftzeichen für „Geheimnis“|chinesisches Geheimnis japanisches Japanisches
Schriftzeichen für „Geöffnet“|Betrieb chinesisches geöffnet japanisches „Betrieb“
Schriftzeichen für „Kein Zimmer frei“|belegt besetzt chinesisches Fülle japanisches Kanji kein frei „Fülle“
roter Punkt|Ball rot
oranger Punkt|Form Kreis orange Scheibe
gelber Punkt|Form gelb gelbe Scheibe Kreis
grüner Punkt|Form grün grüne Scheibe Kreis
blauer Punkt|Ball blau Großer Kreis
lila Punkt|Form Kreis Scheibe violett
brauner Punkt|braun braune Scheibe Kreis Form
schwarzer Punkt|Ball Großer Kreis rund schwarz
weißer Punkt|Ball Großer Kreis weiß
rotes Quadrat|Form rot Viereck
oranges Quadrat|Form orange Viereck
gelbes Quadrat|Form gelb Viereck
grünes Quadrat|Form grün Viereck
blaues Quadrat|blau Viereck Form
lila Quadrat|Form Viereck violett
braunes Quadrat|braun Viereck Form
großes schwarzes Quadrat|Großes schwarz
großes weißes Quadrat|Großes weiß
mittelgroßes schwarzes Quadrat|Mittelgroßes schwarz
mittelgroßes weißes Quadrat|weiß
mittelkleines schwarzes Quadrat|Mittelkleines schwarz
mittelkleines weißes Quadrat|geometrisch Mittelkleines weiß
kleines schwarzes Quadrat|Kleines Punkt schwarz
kleines weißes Quadrat|Kleines weiß
große orangefarbene Raute|Große orangefarben
große blaue Raute|blau Große
kleine orangefarbene Raute|Kleine orangefarben
kleine blaue Raute|blau Kleine
rotes Dreieck mit der Spitze nach oben|aufwärts rot Rotes
rotes Dreieck mit der Spitze nach unten|abwärts rot
Rautenform mit Punkt|Diamant
Optionsfeld|Schaltfläche
weiße quadratische Schaltfläche|Quadrat quadratisch weiß Weiße
schwarze quadratische Schaltfläche|quadratisch schwarz Schwarze
Zielflagge|Flagge formel 1 karierte nascar Rennen Sport
Wimpel|Dreiecksflagge Flagge rot Standortflagge
überkreuzte Flaggen|Japan japanische Überkreuzte
schwarze Flagge|Fahne wehen Wehende
weiße Flagge|Fahne wehen Wehende
Regenbogenflagge|bisexuell bunt Fahne Flagge lesbisch lgbt lgbtq Pride queer Regenbogen schwul trans
Transgender-Flagge|Flagge Transgender
Piratenflagge|Jolly Roger Pirat Piratenfahne Schatz
Flagge: Ascension|Flagge
Flagge: Andorra|Flagge
Flagge: Vereinigte Arabische Emirate|Flagge
Flagge: Afghanistan|Flagge
Flagge: Antigua und Barbuda|Flagge
Flagge: Anguilla|Flagge
Flagge: Albanien|Flagge
Flagge: Armenien|Flagge
Flagge: Angola|Flagge
Flagge: Antarktis|Flagge
Flagge: Argentinien|Flagge
Flagge: Amerikanisch-Samoa|Flagge
Flagge: Österreich|Flagge
Flagge: Australien|Flagge
Flagge: Aruba|Flagge
Flagge: Ålandinseln|Flagge
Flagge: Aserbaidschan|Flagge
Flagge: Bosnien und Herzegowina|Flagge
Flagge: Barbados|Flagge
Flagge: Bangladesch|Flagge
Flagge: Belgien|Flagge
Flagge: Burkina Faso|Flagge
Flagge: Bulgarien|Flagge
Flagge: Bahrain|Flagge
Flagge: Burundi|Flagge
Flagge: Benin|Flagge
Flagge: St. Barthélemy|Flagge
Flagge: Bermuda|Flagge
Flagge: Brunei Darussalam|Flagge
Flagge: Bolivien|Flagge
Flagge: Karibische Niederlande|Flagge
Flagge: Brasilien|Flagge
Flagge: Bahamas|Flagge
Flagge: Bhutan|Flagge
Flagge: Bouvetinsel|Flagge
Flagge: Botsuana|Flagge
Flagge: Belarus|Flagge
Flagge: Belize|Flagge
Flagge: Kanada|Flagge
Flagge: Kokosinseln|Flagge
Flagge: Kongo-Kinshasa|Flagge
Flagge: Zentralafrikanische Republik|Flagge
Flagge: Kongo-Brazzaville|Flagge
Flagge: Schweiz|Flagge
Flagge: Côte d’Ivoire|Flagge
Flagge: Cookinseln|Flagge
Flagge: Chile|Flagge
Flagge: Kamerun|Flagge
Flagge: China|Flagge
Flagge: Kolumbien|Flagge
Flagge: Clipperton-Insel|Flagge
Flagge: Costa Rica|Flagge
Flagge: Kuba|Flagge
Flagge: Cabo Verde|Flagge
Flagge: Curaçao|Flagge
Flagge: Weihnachtsinsel|Flagge
Flagge: Zypern|Flagge
Flagge: Tschechien|Flagge
Flagge: Deutschland|Flagge
Flagge: Diego Garcia|Flagge
Flagge: Dschibuti|Flagge
Flagge: Dänemark|Flagge
Flagge: Dominica|Flagge
Flagge: Dominikanische Republik|Flagge
Flagge: Algerien|Flagge
Flagge: Ceuta und Melilla|Flagge
Flagge: Ecuador|Flagge
Flagge: Estland|Flagge
Flagge: Ägypten|Flagge
Flagge: Westsahara|Flagge
Flagge: Eritrea|Flagge
Flagge: Spanien|Flagge
Flagge: Äthiopien|Flagge
Flagge: Europäische Union|Flagge
Flagge: Finnland|Flagge
Flagge: Fidschi|Flagge
Flagge: Falklandinseln|Flagge
Flagge: Mikronesien|Flagge
Flagge: Färöer|Flagge
Flagge: Frankreich|Flagge
Flagge: Gabun|Flagge
Flagge: Vereinigtes Königreich|Flagge
Flagge: Grenada|Flagge
Flagge: Georgien|Flagge
Flagge: Französisch-Guayana|Flagge
Flagge: Guernsey|Flagge
Flagge: Ghana|Flagge
Flagge: Gibraltar|Flagge
Flagge: Grönland|Flagge
Flagge: Gambia|Flagge
Flagge: Guinea|Flagge
Flagge: Guadeloupe|Flagge
Flagge: Äquatorialguinea|Flagge
Flagge: Griechenland|Flagge
Flagge: Südgeorgien und die Südlichen Sandwichinseln|Flagge
Flagge: Guatemala|Flagge
Flagge: Guam|Flagge
Flagge: Guinea-Bissau|Flagge
Flagge: Guyana|Flagge
Flagge: Sonderverwaltungsregion Hongkong|Flagge
Flagge: Heard und McDonaldinseln|Flagge
Flagge: Honduras|Flagge
Flagge: Kroatien|Flagge
Flagge: Haiti|Flagge
Flagge: Ungarn|Flagge
Flagge: Kanarische Inseln|Flagge
Flagge: Indonesien|Flagge
Flagge: Irland|Flagge
Flagge: Israel|Flagge
Flagge: Isle of Man|Flagge
Flagge: Indien|Flagge
Flagge: Britisches Territorium im Indischen Ozean|Flagge
Flagge: Irak|Flagge
Flagge: Iran|Flagge
Flagge: Island|Flagge
Flagge: Italien|Flagge
Flagge: Jersey|Flagge
Flagge: Jamaika|Flagge
Flagge: Jordanien|Flagge
Flagge: Japan|Flagge
Flagge: Kenia|Flagge
Flagge: Kirgisistan|Flagge
Flagge: Kambodscha|Flagge
Flagge: Kiribati|Flagge
Flagge: Komoren|Flagge
Flagge: St. Kitts und Nevis|Flagge
Flagge: Nordkorea|Flagge
Flagge: Südkorea|Flagge
Flagge: Kuwait|Flagge
Flagge: Kaimaninseln|Flagge
Flagge: Kasachstan|Flagge
Flagge: Laos|Flagge
Flagge: Libanon|Flagge
Flagge: St. Lucia|Flagge
Flagge: Liechtenstein|Flagge
Flagge: Sri Lanka|Flagge
Flagge: Liberia|Flagge
Flagge: Lesotho|Flagge
Flagge: Litauen|Flagge
Flagge: Luxemburg|Flagge
Flagge: Lettland|Flagge
Flagge: Libyen|Flagge
Flagge: Marokko|Flagge
Flagge: Monaco|Flagge
Flagge: Republik Moldau|Flagge
Flagge: Montenegro|Flagge
Flagge: St. Martin|Flagge
Flagge: Madagaskar|Flagge
Flagge: Marshallinseln|Flagge
Flagge: Nordmazedonien|Flagge
Flagge: Mali|Flagge
Flagge: Myanmar|Flagge
Flagge: Mongolei|Flagge
Flagge: Sonderverwaltungsregion Macau|Flagge
Flagge: Nördliche Marianen|Flagge
Flagge: Martinique|Flagge
Flagge: Mauretanien|Flagge
Flagge: Montserrat|Flagge
Flagge: Malta|Flagge
Flagge: Mauritius|Flagge
Flagge: Malediven|Flagge
Flagge: Malawi|Flagge
Flagge: Mexiko|Flagge
Flagge: Malaysia|Flagge
Flagge: Mosambik|Flagge
Flagge: Namibia|Flagge
Flagge: Neukaledonien|Flagge
Flagge: Niger|Flagge
Flagge: Norfolkinsel|Flagge
Flagge: Nigeria|Flagge
Flagge: Nicaragua|Flagge
Flagge: Niederlande|Flagge
Flagge: Norwegen|Flagge
Flagge: Nepal|Flagge
Flagge: Nauru|Flagge
Flagge: Niue|Flagge
Flagge: Neuseeland|Flagge
Flagge: Oman|Flagge
Flagge: Panama|Flagge
Flagge: Peru|Flagge
Flagge: Französisch-Polynesien|Flagge
Flagge: Papua-Neuguinea|Flagge
Flagge: Philippinen|Flagge
Flagge: Pakistan|Flagge
Flagge: Polen|Flagge
Flagge: St. Pierre und Miquelon|Flagge
Flagge: Pitcairninseln|Flagge
Flagge: Puerto Rico|Flagge
Flagge: Palästinensische Autonomiegebiete|Flagge
Flagge: Portugal|Flagge
Flagge: Palau|Flagge
Flagge: Paraguay|Flagge
Flagge: Katar|Flagge
Flagge: Réunion|Flagge
Flagge: Rumänien|Flagge
Flagge: Serbien|Flagge
Flagge: Russland|Flagge
Flagge: Ruanda|Flagge
Flagge: Saudi-Arabien|Flagge
Flagge: Salomonen|Flagge
Flagge: Seychellen|Flagge
Flagge: Sudan|Flagge
Flagge: Schweden|Flagge
Flagge: Singapur|Flagge
Flagge: St. Helena|Flagge
Flagge: Slowenien|Flagge
Flagge: Spitzbergen und Jan Mayen|Flagge
Flagge: Slowakei|Flagge
Flagge: Sierra Leone|Flagge
Flagge: San Marino|Flagge
Flagge: Senegal|Flagge
Flagge: Somalia|Flagge
Flagge: Suriname|Flagge
Flagge: Südsudan|Flagge
Flagge: São Tomé und Príncipe|Flagge
Flagge: El Salvador|Flagge
Flagge: Sint Maarten|Flagge
Flagge: Syrien|Flagge
Flagge: Eswatini|Flagge
Flagge: Tristan da Cunha|Flagge
Flagge: Turks- und Caicosinseln|Flagge
Flagge: Tschad|Flagge
Flagge: Französische Süd- und Antarktisgebiete|Flagge
Flagge: Togo|Flagge
Flagge: Thailand|Flagge
Flagge: Tadschikistan|Flagge
Flagge: Tokelau|Flagge
Flagge: Timor-Leste|Flagge
Flagge: Turkmenistan|Flagge
Flagge: Tunesien|Flagge
Flagge: Tonga|Flagge
Flagge: Türkei|Flagge
Flagge: Trinidad und Tobago|Flagge
Flagge: Tuvalu|Flagge
Flagge: Taiwan|Flagge
Flagge: Tansania|Flagge
Flagge: Ukraine|Flagge
Flagge: Uganda|Flagge
Flagge: Amerikanische Überseeinseln|Flagge
Flagge: Vereinte Nationen|Flagge
Flagge: Vereinigte Staaten|Flagge
Flagge: Uruguay|Flagge
Flagge: Usbekistan|Flagge
Flagge: Vatikanstadt|Flagge
Flagge: St. Vincent und die Grenadinen|Flagge
Flagge: Venezuela|Flagge
Flagge: Britische Jungferninseln|Flagge
Flagge: Amerikanische Jungferninseln|Flagge
Flagge: Vietnam|Flagge
Flagge: Vanuatu|Flagge
Flagge: Wallis und Futuna|Flagge
Flagge: Samoa|Flagge
Flagge: Kosovo|Flagge
Flagge: Jemen|Flagge
Flagge: Mayotte|Flagge
Flagge: Südafrika|Flagge
Flagge: Sambia|Flagge
Flagge: Simbabwe|Flagge
Flagge: England|Flagge
Flagge: Schottland|Flagge
Flagge: Wales|Flagge`;
