// Written by scripts/emoji-tables.mjs: change that, not this.
// From emojibase (MIT, https://emojibase.dev) and from Unicode's CLDR, version 48: Copyright © 1991-2025 Unicode, Inc.,
// distributed under the Unicode License v3 (https://www.unicode.org/license.txt), SPDX: Unicode-3.0.

/** A line for each emoji of the set, in its order: its name, and behind a bar the words that it's found by. */
export const words = `\
rosto risonho|engraçado feliz lol rindo risada riso sorridente
rosto risonho com olhos bem abertos|aberto boca feliz arregalados risada sorrindo aberta sorridente sorriso
rosto risonho com olhos sorridentes|aberta boca engraçado feliz haha lol risada riso sorridente sorriso
rosto contente com olhos sorridentes|feliz olho sorrindo rindo sorridente sorriso aberto
rosto risonho com olhos semicerrados|gargalhada gargalhando hahaha kkk fechados rir sorriso estilo XD
rosto risonho com gota de suor|estressada estressado nervoso rindo sorriso frio mas suando
rolando no chão de rir|choro engraçada feliz gargalhada haha kkk lágrimas rindo risada
rosto chorando de rir|alegria engraçada engraçado gargalhada hahaha kkk lágrimas com
rosto levemente sorridente|feliz sorrindo sorriso leve
rosto de cabeça para baixo|invertido
rosto derretendo|calor derreter desaparecer dissolver envergonhada haha quente sarcasmo sarcástica vergonha
rosto com olho piscando|flerte piscada
rosto sorridente com olhos sorridentes|alegre encabulada envergonhada feliz fofo ruborizar satisfeita sim sorriso vergonha
rosto sorridente com auréola|anjinho anjo inocente sorriso
rosto sorridente com 3 corações|amando amei amo apaixonada coração crush paixão romance te
rosto sorridente com olhos de coração|amor apaixonado olhar paixão romance
rosto com olhar maravilhado|estrela gargalhando olhos super animada animado feliz superanimada superanimado superfeliz
rosto mandando um beijo|flerte jogando beijos
rosto beijando|beijo com
rosto sorridente|corada corado relaxado sorrindo não preenchido sorriso
rosto beijando com olhos fechados|os beijinho mandando beijo
rosto beijando com olhos sorridentes|beijar e sorrir beijinho beijos flerte mandando beijo sorrindo um sorriso
rosto sorridente com lágrima|aliviada chorar contente emocionado felicidade feliz grata gratidão orgulhosa rir sorrir
rosto saboreando comida|apetitoso gostosa delicioso gostoso nham com sorriso saboroso
rosto mostrando a língua|para fora com
rosto piscando e com língua para fora|brincadeira piscadela mostrando a provocação
rosto bizarro|cara de maluco doida doido excêntrico grande louca louco olhar olho pequeno
rosto com olhos semicerrados e língua para fora|eca horrível os fechados
rosto com cifrões|avarenta caro cifrão dinheiro ganância grana rica riqueza
rosto abraçando|abraço carinho feliz mãos sorrindo
rosto com a mão sobre a boca|hehe ops risadinha risonho sorriso envergonhado vergonha
rosto com olhos abertos e mão sobre a boca|assustada chocada descrença em choque espanto nossa omg passada quieta surpresa temor
rosto com olho espiando|cativada cativado envergonhada envergonhado esconder espiadinha espiar olhar fixamente smiley tímida tímido vergonha
rosto fazendo sinal de silêncio|faça fica quieta quieto
rosto pensativo|curiosa curioso dúvida hmm ideia ideias mão no queixo pensando pensativa
rosto saudando|boa sorte exército ok respeito saudação senhor sim tropa
rosto com boca de zíper|fechada calada calado quieta quieto segredo
rosto com sobrancelha levantada|cética ceticismo cético confusa confuso desconfiada desconfiado desconfiança
rosto neutro|putz sem emoção comentários reação
rosto inexpressivo|aff inespressiva inespressivo nada a dizer sem comentários expressão tanto faz
rosto sem boca|calada calado quieto comentários palavras
rosto com linha pontilhada|deprimida desaparecer esconder escondido indiferença introvertido invisível meh tanto faz
rosto nas nuvens|cabeça distraído no nevoeiro
rosto com sorriso maroto|flerte maldoso malicioso suspeito
rosto aborrecido|aff blasé nada engraçado não achou graça está feliz de que quem
rosto com olhos revirados|olhando para cima revirando os rolando tanto faz virando
rosto expressando desagrado|careta fazendo sem graça
rosto exalando|alívio assobio assopro cansaço cansada choque exalar exausta fumaça suspiro triste
rosto de mentiroso|mentindo mentira nariz crescendo pinocchio pinóquio
rosto tremendo|choque louco loucura meu deus pânico surpresa susto terremoto vibração vibrar
cabeça virando de um lado para o outro|balançar balançando na horizontal não negar
cabeça balançando na vertical|confirmação sim
rosto aliviado|alívio em paz zen
rosto deprimido|abatido chateado desanimado pensativo pra baixo
rosto sonolento|cara de sono com
rosto babando|babar salivando
rosto dormindo|boa noite cama cansada cansado cochilo dormir soneca sono zzz
rosto com máscara médica|doente gripado resfriado
rosto com termômetro|de cama doente febre febril
rosto com atadura na cabeça|acidentado doente ferimento machucado curativos
rosto nauseado|doente enjoado enjoo náusea vômito
rosto vomitando|doente nojenta nojento nojo vômito
rosto espirrando|de cama doente espirro gripado resfriado
rosto fervendo de calor|febre febril insolação língua fora ofegante quente vermelho suando suor
rosto gelado|abaixo de zero azul congelando congelei frio gélido glacial
rosto embriagado|alcoolizado bêbada bêbado boca ondulada embriagada intoxicado olhos tortos tonta tonto
rosto atordoado|acabado doente morto tontura
rosto com olhos em espiral|caramba confuso desnorteado eita espirais hipnotizado problema putz tonto tontura uau
cabeça explodindo|chocada chocado chocante choque incrível perplexo surpreendente surpresa surpreso
rosto com chapéu de caubói|cara cauboi cowboy sertanejo vaqueiro
rosto festivo|animação aniversário apito chapéu comemoração comemorar feliz festa língua de sogra parabéns viva
rosto disfarçado|bigode disfarce espião incógnito nariz óculos pessoa sobrancelha
rosto sorridente com óculos escuros|muito sol na boa sorrindo de sorriso to legal
rosto de nerd|cdf esperto estudioso inteligência inteligente óculos grau sabe tudo sabe-tudo
rosto com monóculo|conservador
rosto confuso|indeciso não entendi tenho certeza
rosto com boca diagonal|cético confusão decepção desapontado dúvida frustração indiferença inseguro meh tanto faz
rosto preocupado|decepcionado
rosto meio triste|tristeza tristinho
rosto descontente|decepção decepcionado insatisfeito de desaprovação triste
rosto com boca aberta|boquiaberto empatia pasmo
rosto surpreso|espantado uau
rosto espantado|chocado estupefato totalmente
rosto ruborizado|atordoado deslumbrado horrorizado impressionado vergonha
rosto implorando|olhar de cachorrinho olhos grandes perdão por favor que não pq triste
rosto segurando as lágrimas|admiração alegria chorar com raiva emoção gratidão iti malia orgulho por favor resistir tristeza
rosto franzido com boca aberta|assustado decepcionado inesperado uau
rosto angustiado|sofrendo
rosto amedrontado|ansiedade assustado com medo preocupado
rosto ansioso com gota de suor|boca aberta nervoso azul frio suando
rosto triste, mas aliviado|decepcionado não triste ufa
rosto chorando|choro lágrimas triste
rosto chorando aos berros|alto chorar infeliz lágrimas triste
rosto gritando de medo|assustada assustado grito susto temeroso
rosto perplexo|bravo frustrado indignado
rosto perseverante|concentração concentrado dor de cabeça foco perseverança
rosto desapontado|decepção desapontamento decepcionado triste
rosto cabisbaixo com gota de suor|frio suando
rosto desolado|aborrecido cansado cansei decepcionado exausto infeliz perdi
rosto cansado|desesperado exausto
rosto bocejando|bocejo cansada cansado com sono entediada entediado zzz
rosto soltando vapor pelo nariz|brava bravo furiosa furioso irritada irritado fumaça triunfo vitória
rosto furioso|bravo irado vermelho zangado
rosto zangado|irado
rosto com símbolos na boca|censurado fala mal rude xingando
rosto sorridente com chifres|cara diabinho diabo malícia roxa sorriso
rosto zangado com chifres|bravo demônio diabinho diabo
caveira|conto corpo fadas morte rosto
caveira e ossos cruzados|morte pirata
cocô|estrume excremento fezes pilha
rosto de palhaço|cara circo engraçado piada
ogro|assustador conto de fadas demoníaco japonês malvado máscara monstro oni rosto
duende japonês|bravo conto fadas goblin máscara monstro raiva rosto tengu zangado
fantasma|assombração assombrado buu conto fadas halloween rosto
alienígena|extraterrestre OVNI rosto
monstro alienígena|alien E.T. extraterrestre game invasores OVNI pixelado
rosto de robô|monstro robotizado
rosto de gato sorrindo|aberta animal boca feliz sorriso
rosto de gato sorrindo com olhos sorridentes|rindo riso sorriso
rosto de gato com lágrimas de alegria|chorando choro engraçado felicidade feliz rir risos
rosto de gato sorridente com olhos de coração|adorei amor apaixonado paixão sorriso
rosto de gato com sorriso irônico
rosto de gato mandando um beijo|beijando fechado olho
rosto de gato desolado|choque meu deus oh! surpresa surpreso
rosto de gato chorando|choro lágrima triste
rosto de gato mal-humorado|bico bravo
macaco que não vê nada|envergonhado veja o mal vi olhos tapados vergonha
macaco que não ouve nada|ouça o mal ouço quero ouvir ouvidos tapados
macaco que não fala nada|animal boca tapada fale posso contar falar segredo silencio ups
carta de amor|coração correspondência com romance
coração com flecha|amor cupido emoção flechado paixão romance s2
coração com fita|amor aniversário dia dos namorados presente s2
coração brilhante|amor emoção emocionante s2
coração crescendo|amor animado batendo emoção nervosismo s2
coração pulsante|amor batendo emoção s2
corações girando|adorável amor bonitinho coração emoção s2
dois corações|amor aniversário casal coração emoção s2
coração decorativo|amor decoração roxo s2 selo
exclamação de coração|amor pontuação s2 sinal
coração partido|amorosa decepção desilusão emoção quebrado rompimento s2 sofrendo sofrimento triste
coração em chamas|amor sagrado fogo luxúria
coração remendado|bem bom curando mais saudável melhorando recuperação
coração vermelho|amor s2
coração rosa|adorável adorei amo você amor curtir emoção especial fofo gostar gostei te
coração laranja|emoção s2
coração amarelo|amor emoção love s2
coração verde|emoção s2
coração azul|emoção s2
coração azul-claro|adorar adorei amo você amor emoção especial fofo gostar gostei te
coração roxo|lilás emoção s2
coração marrom|s2
coração preto|negro s2
coração cinza|adorar adorei amo você amor emoção especial gostar gostei te
coração branco|s2
marca de beijo|lábios romance
cem pontos|100 certamente certeza conte comigo sem dúvida top total
símbolo de raiva|com emoção engraçado
colisão|emoção engraçado explosão símbolo de
zonzo|brilhante emoção engraçado estrelas olhando para as
pingos de suor|borrifo com emoção engraçado splash
rapidez|correr corrida emoção engraçado fugir
buraco|no chão
balão de diálogo|conversa engraçado
olho no balão de diálogo|testemunha
balão de diálogo à esquerda|azul conversa
balão de raiva à direita|briga conversa diálogo discurso discussão enérgico furioso irado
balão de pensamento|engraçado ideia invenção inventando pensando
zzz|boa noite cansada cansado com sono dormindo dormir emoção engraçado roncando Zzz
mão acenando|aceno até mais está aí? flw oi olá taí? tchau
dorso da mão levantado|levantada para tudo pare
mão aberta com os dedos separados|5 cinco palma pare
mão levantada|5 cinco erguida high five papel pare toca aqui
saudação vulcana|dedos jornada nas estrelas mão star trek spock startrek
mão para a direita|apertar aperto pegar segurar
mão para a esquerda|apertar pegar segurar
mão com a palma para baixo|cair derrubar descartar pegar segurar soltar xô
mão com a palma para cima|acenar levantar oferecer pegar segurar venha
mão empurrando para a esquerda|bate aqui bloquear empurrar esperar high five parar pausar recusar toca
mão empurrando para a direita|bate aqui bloquear empurrar esperar high five parar pausar recusar toca
sinal de ok|beliscar certo concordo mão ótimo rude sinalizando
dedos comprimidos|beliscado coxinha gesto de mão hã interrogação itália italiana maravilha o quê sarcástico
mão beliscando|beliscar pequena quantidade pequeno pouco pouquinho
mão em V de vitória|beleza paz sim
dedos cruzados|boa sorte mão torcendo
mão com dedo indicador e polegar cruzados|<3 amor army caro coração dinheiro estalar k-pop kpop
gesto de "te amo"|amor mão te amo
saudação do rock|chifres dedos mão metal
sinal "me liga"|legal ligar mão me liga
dorso da mão com indicador apontando para a esquerda|costas dedo
dorso da mão com indicador apontando para a direita|apontar costas dedo
dorso da mão com indicador apontando para cima|costas dedo
dedo do meio|gesto ofensivo mão
dorso da mão com indicador apontando para baixo|abaixo costas dedo apontado embaixo
indicador apontando para cima|dedo eu mão
indicador apontando para o visualizador|aí apontar cutucar dedo mão tu você
polegar para cima|beleza concordo dedão joia mão ok sim sinal valeu
polegar para baixo|dedão desaprovação desaprovado mão não gostei ruim sinal
punho levantado|pedra erguido solidariedade
soco|beleza fechado força mão punho tá ligado
punho esquerdo|fechada mão soco
punho direito|soco
mãos aplaudindo|aplauso bom trabalho palmas parabéns sinal
mãos para cima|ambas as comemoração levantando comemorar viva
mãos de coração|<3 amei amo você amor mão te
mãos abertas|mão sinal de
palmas unidas para cima|devoção juntas oração
aperto de mãos|combinado cumprimento
mãos juntas|gesto mão reza rezando rezar
escrevendo à mão|caneta
esmalte de unha|cosméticos manicure mão unhas
selfie|camera câmera celular foto smartphone
bíceps|academia contraído engraçado forte musculação músculo
braço mecânico|acessibilidade prótese
perna mecânica|acessibilidade prótese
perna|chute joelho membro pé dobrada
pé|calcanhar chutar chute pisão pisar tornozelo
orelha|corpo escutar ouvido
ouvido com aparelho auditivo|acessibilidade deficiência auditiva surda surdo
nariz|cheirar cheiro corpo odor rosto
cérebro|inteligência inteligente
coração humano|anatomia batimento cardíaco cardiologia centro vermelho órgão pulsação pulso s2
pulmões|anatomia espiração exalação inalação órgão pulmão respiração
dente|branco dentista
osso|cachorro esqueleto
olhos|olhando olho rosto tô de
olho|parte do corpo rosto
língua|corpo rosto
boca|batom beijo corpo lábios rosto
mordendo o lábio|ansioso batom beijo flertar lábios medo mordida nervoso preocupação sedução sexy vontade
bebê|bebezinho grávida neném pessoas recém-nascido
criança|filho jovem neto pequeno
menino|garoto guri jovem loiro pessoas piá
menina|filha garota menininha neta pessoas
pessoa|adulta adulto
pessoa: cabelo louro|loiro pessoa loira loura rosto
homem|adulto amigo irmão marido namorado
homem: barba|barbudo homem pessoa
homem: barbudo|barba homem
mulher: barba|mulher
homem: cabelo vermelho|adulto amigo homem irmão marido namorado
homem: cabelo cacheado|adulto amigo homem irmão marido namorado
homem: cabelo branco|adulto amigo homem irmão marido namorado
homem: careca|adulto amigo homem irmão marido namorado
mulher|adulta garota guria loira menina mina
mulher: cabelo vermelho|adulta garota guria loira menina mina mulher
pessoa: cabelo vermelho|adulta adulto pessoa
mulher: cabelo cacheado|adulta garota guria loira menina mina mulher
pessoa: cabelo cacheado|adulta adulto pessoa
mulher: cabelo branco|adulta garota guria loira menina mina mulher
pessoa: cabelo branco|adulta adulto pessoa
mulher: careca|adulta garota guria loira menina mina mulher
pessoa: careca|adulta adulto pessoa
mulher: cabelo loiro|garota guria loira loura menina mulher
homem: cabelo loiro|homem louro
idoso|adulto avô sábio velho vovó
homem idoso|adulto avô careca pessoas vovô
idosa|adulta mulher pessoas velhinha vovó vovozinha
franzindo a sobrancelha|brava bravo chateada chateado testa gesto pessoa triste
homem franzindo a sobrancelha|carrancudo chateado desconfiado gesto magoado menino
mulher franzindo a sobrancelha|carrancuda desconfiada
pessoa fazendo bico|beicinho beiço careta chateada chateado emburrada emburrado gesto
homem fazendo bico|apontando cara feia gesto homen
mulher fazendo bico|cara feia
pessoa fazendo gesto de “não”|jeito nenhum mão não proibido sem chance
homem fazendo gesto de “não”|mão menino não proibido proibir
mulher fazendo gesto de “não”|mão proibido
pessoa fazendo gesto de “OK”|exercício para OK mão mãos cima
homem fazendo gesto de “OK”|cabeça exercício mão menino nossa ok
mulher fazendo gesto de “OK”|mão OK
pessoa com a palma virada para cima|ajuda diva divo fala sério fofoca informações jogada de cabelo mão sarcasmo
homem com a palma virada para cima|ajuda fofoca garoto gorjeta guri menino sarcasmo sarcástico
mulher com a palma virada para cima
pessoa levantando a mão|dúvida eu sei feliz gesto levantar
homem levantando a mão|eu sei gesto menino pedir palavra pergunta voluntário
mulher levantando a mão|gesto pedir palavra
pessoa surda|acessibilidade audição orelha surdo surdos
homem surdo
mulher surda
pessoa fazendo reverência|arrependimento desculpa desculpe gesto meditação perdão respeitosa
homem fazendo reverência|desculpas gesto pedindo respeito
mulher fazendo reverência|desculpas desculpe gesto meditação meditar pedindo respeito
pessoa decepcionada|como assim decepção decepcionado desapontamento descrença inacreditável meu deus não acredito é possível dececionada
homem decepcionado|como assim decepção desapontamento inacreditável meu deus não acredito é possível
mulher decepcionada|como assim decepção desapontamento inacreditável meu deus não acredito é possível
pessoa dando de ombros|dar dúvida ignorância indiferença não sei quem sabe lá tanto faz
homem dando de ombros|dar dúvida indiferença menino não sei quem sabe lá tanto faz
mulher dando de ombros|dar dúvida garota indiferença menina não sei quem sabe lá tanto faz
profissional de saúde|cuidados enfermeira médico terapeuta
homem profissional da saúde|doutor enfermeiro médico terapeuta
mulher profissional da saúde|doutora enfermeira garota guria médica menina terapeuta
aluno|estudante graduando
estudante|aluno colando grau formando graduação homem
aluna|estudante formanda mulher
professora na escola|instrutora
professor|educador homem instrutor mestre
professora|instrutora mestra mulher
juiz no tribunal|balança
juiz|balança homem juíz justiça
juíza|balança justiça mulher
agricultor|jardineiro rancheiro
fazendeiro|agricultor homem jardineiro
fazendeira|agricultora jardineira mulher
chef de cozinha|cozinheiro
cozinheiro|chef homem restaurante
cozinheira|chef mulher
mecânico trabalhando|eletricista encanador prestador de serviço
mecânico|eletricista encanador homem prestador de serviços
mecânica|eletricista encanadora mulher prestadora de serviços
funcionário de fábrica|industrial montagem trabalhador
operário|fábrica homem indústria metalúrgico trabalhador
operária|fábrica indústria mulher trabalhadora
trabalhador de escritório|arquiteto colarinho branco gerente negócios
funcionário de escritório|arquiteto colarinho branco empresário gerente homem
funcionária de escritório|arquiteta branco colarinho empresária gerente mulher
cientista|biólogo engenheiro físico químico
cientista homem|biólogo físico professor químico
cientista mulher|bióloga física professora química
programador|desenvolvedor inventor software tecnólogo
tecnólogo|codificador computador criador desenvolvedor homem inventor programador software
tecnóloga|codificadora computador criadora desenvolvedora inventora mulher programadora software
cantor|ator entretenimento estrela rock
cantor homem|artista ator pop rock
cantora|artista atriz mulher pop rock
artista|paleta
artista plástico|homem pintor pintura quadros
artista plástica|mulher pintura
piloto|avião
piloto de avião homem
piloto de avião mulher|garota guria voando
astronauta|foguete
astronauta homem|espaço foguete
astronauta mulher|espaço foguete
bombeiro|caminhão de bombeiros
bombeiro homem|caminhão corpo de bombeiros fogo incêndio
bombeira|caminhão corpo de bombeiros fogo incêndio mulher
policial|autoridade multar pessoa polícia prender
policial homem|polícia tira
policial mulher|autoridade multar polícia prender tira
detetive|espião investigador rosto com lupa
detetive homem|espião investigador
detetive mulher|espiã espionar investigadora investigar
guarda|londres palácio pessoas segurança
guarda homem|segurança
guarda mulher|buckingham Londres palacio realeza segurança
ninja|assassino furtividade guerra habilidades luta lutador oculto pessoa soldado
trabalhador de construção civil|capacete chapéu construir pessoa
pedreiro|construção homem operário
pedreira|capacete construção contrução mulher operária operário pedreiro
pessoa com coroa|monarca nobre princesa príncipe rainha real realeza rei reino
príncipe|Realeza rei
princesa|conto coroa fadas fantasia loira menina mulher pessoas rainha
pessoa com turbante
homem com turbante
mulher com turbante
homem de boné|chapéu chinês gua pi mao guapimao com pessoas
mulher com véu|cabeça hijab lenço
pessoa de smoking|festa gala homem noivo
homem de smoking
mulher de smoking
pessoa com véu|casamento noiva pessoas de
noivo com véu
noiva com véu
grávida|estou gravidez mulher
homem grávido|barriga cheia cheio comi demais excesso de peso gravidez inchado pessoa
pessoa grávida|barriga cheia cheio comi demais excesso de peso gravidez inchada
amamentando|amamentação bebê leite mãe materno neném
mulher alimentando bebê|amamentação amamentando amor mãe mamãe nascido neném pessoa recém recém-nascido
homem alimentando bebê|amamentação amamentando amor neném pai papai pessoa recém nascido recém-nascido
pessoa alimentando bebê|amamentação amamentar homem mãe mulher neném pai recém-nascido
bebê anjo|conto fadas rosto
Papai Noel|comemoração festas natal noel papai
Mamãe Noel|comemoração mamãe Natal noel vovó
noel|chapéu feliz festas gorro mamãe natal Noel pessoa
super-herói|bem boa bom herói heroína super-homem superman superpoder
homem super-herói|bom herói superpoder
super-heroína|boa herói heroína mulher superpoder
supervilão|bandido criminoso mal malvado mau superpoder vilão
homem supervilão|criminoso mal superpoder vilão
supervilã|criminosa má mulher superpoder vilã
mago|bruxa fantasia feiticeira feiticeiro feitiço maga magia rpg
homem mago|feiticeiro
maga|bruxa feiticeira
fada|asas conto encantado fantasia ser
homem fada
mulher fada
vampiro|assustador bruxas dia drácula fantasia halloween monstro sangue terror
homem vampiro|Drácula
mulher vampira
pessoa sereia|canto cauda contos criatura fada fundo mar oceano ser encantado sirene tridente
sereio|Tritão
sereia
elfo|duende fantasia légolas magia mágico místico rpg ser encantado
elfo homem|duende
elfa|duende mulher
gênio|desejos fantasia lâmpada mágica místico
homem gênio
mulher gênio
zumbi|apocalipse assustador bruxas dia halloween morto-vivo terror
homem zumbi|cazumbi
mulher zumbi|cazumbi
troll|conto fadas fantasia gigante monstro ogro
pessoa recebendo massagem facial|dor de cabeça pele relaxar rosto spa tensão
homem recebendo massagem facial|acalmar dor de cabeça menino relaxamento relaxar rosto salão tensão tenso
mulher recebendo massagem facial|relaxamento
pessoa cortando o cabelo|beleza corte de salão
homem cortando o cabelo|barbeiro beleza corte menino salão
mulher cortando o cabelo|corte de salão beleza
pessoa andando|andar caminhada caminhar passo pedestre perambulando
homem andando|andar caminhar caminhando
mulher andando|andar caminhada caminhando caminhar passeio pedestre perambulando
pessoa andando: de frente para a direita|andar caminhada caminhar passo pedestre perambulando
mulher andando: de frente para a direita|andando andar caminhada caminhando caminhar passeio pedestre perambulando
homem andando: de frente para a direita|andar caminhar andando caminhando
pessoa em pé|de
homem em pé
mulher em pé
pessoa ajoelhando|ajoelhado ajoelhar joelhos pedir por favor
homem ajoelhando|ajoelhado
mulher ajoelhando|ajoelhada
pessoa ajoelhando: de frente para a direita|ajoelhado ajoelhar joelhos pedir por favor
mulher ajoelhando: de frente para a direita|ajoelhada ajoelhando
homem ajoelhando: de frente para a direita|ajoelhado ajoelhando
pessoa com bengala para cego|acessibilidade
pessoa com bengala para cego: de frente para a direita|acessibilidade cego
homem com bengala para cego|accessibilidade
homem com bengala para cego: de frente para a direita|accessibilidade cego
mulher com bengala para cego|accessibilidade cega deficiência visual
mulher com bengala para cego: de frente para a direita|accessibilidade cega deficiência visual cego
pessoa em cadeira de rodas motorizada|acessibilidade
pessoa em cadeira de rodas motorizada: de frente para a direita|acessibilidade motorizada
homem em cadeira de rodas motorizada|acessibilidade
homem em cadeira de rodas motorizada: de frente para a direita|acessibilidade motorizada
mulher em cadeira de rodas motorizada|acessibilidade
mulher em cadeira de rodas motorizada: de frente para a direita|acessibilidade motorizada
pessoa em cadeira de rodas manual|acessibilidade
pessoa em cadeira de rodas manual: de frente para a direita|acessibilidade manual
homem em cadeira de rodas manual|acessibilidade
homem em cadeira de rodas manual: de frente para a direita|acessibilidade manual
mulher em cadeira de rodas manual|acessibilidade
mulher em cadeira de rodas manual: de frente para a direita|acessibilidade manual
pessoa correndo|correr corrida esporte maratona maratonista pressa
homem correndo|corrida esporte maratona
mulher correndo|corredora corrida esporte garota guria maratona menina pressa rápida rápido
pessoa correndo: de frente para a direita|correndo correr corrida esporte maratona maratonista pressa
mulher correndo: de frente para a direita|corredora correndo corrida esporte garota guria maratona menina pressa rápida rápido
homem correndo: de frente para a direita|corrida esporte correndo maratona
mulher dançando|bailarina dança flamenco pessoas salsa tango vamos dançar
homem dançando
homem de terno levitando
pessoas com orelhas de coelho|amigas dançar dançarinas festa gêmeas melhores
homens com orelhas de coelho|dançarino festa homem meninos
mulheres com orelhas de coelho|dançarinas festa orelha
pessoa na sauna|banho homem mulher relaxar spa
homem na sauna
mulher na sauna
pessoa escalando|alpinista escalada escalar esporte montanha
homem escalando|escalar
mulher escalando|escalar
esgrimista|esgrima espada esporte pessoa
corrida de cavalos|cavalo esporte jockey jóquei
esquiador|esporte esqui frio neve
praticante de snowboard|esporte inverno neve ski
golfista|bola esporte golf golfe jogando
homem golfista|golfe jogando
mulher golfista|bola esporte garota golf golfe menina
surfista|esporte onda ondas pessoa praia prancha surf
homem surfista|surfando
mulher surfista|esporte garota guria mar menina onda praia surfando surfe
pessoa remando|barco bote canoa mar oceano remo rio
homem remando|esporte remador remo
mulher remando|barco caiaque canoa esporte garota menina pescaria remadora remo rio
pessoa nadando|esporte nadar natação olimpíada triatlo
homem nadando|nadar natação
mulher nadando|esporte homem nadadora nado natação olimpíada triatlo
pessoa jogando basquete|arremesso atleta bater bola cesta esporte jogador lance livre
homem jogando basquete|bola esporte
mulher jogando basquete|basketball bola esporte garota jogadora jogo menina
pessoa levantando peso|bodybuilder esporte fisiculturista força levantar
homem levantando peso|esporte força
mulher levantando peso|esporte força garota guria levantadora de levantar malhar menina
ciclista|bicicleta bike ciclismo esporte pedalar
homem ciclista|bicicleta esporte passeio
mulher ciclista|bicicleta bike ciclismo esporte garota guria menina passeio pedalando pedalar
pessoa fazendo mountain bike|bicicleta ciclismo ciclista esporte montanha pedalando trilha
homem fazendo mountain bike|bicicleta ciclista
mulher fazendo mountain bike|bicicleta ciclista esporte garota guria menina montanha pedalar
pessoa fazendo estrela|animada animado esporte estrelinha feliz ginasta ginástica
homem fazendo estrela|animado esporte estrelinha feliz ginástica menino virar
mulher fazendo estrela|animada esporte feliz ginasta ginástica menina virar
pessoas lutando|combate esporte greco-romana livre luta lutador pessoa torneio
homens lutando|combate esporte greco-romana homem livre luta lutador torneio
mulheres lutando|combate esporte greco-romana livre luta lutadora mulher torneio
pessoa jogando polo aquático|competição esporte piscina
homem jogando polo aquático|esporte jogador piscina
mulher jogando polo aquático|esporte jogadora menina piscina
handebol|atleta bola esporte gol handball jogador passe pessoa
jogador de handebol|bola esporte handball homem jogando menino quadra
jogadora de handebol|bola esporte gol handball jogando menina mulher passe quadra
malabarista|equilíbrio habilidade malabares malabarismo multitarefa
homem malabarista|equilíbrio habilidade malabares malabarismo multitarefa
mulher malabarista|equilíbrio habilidade malabarismo multitarefa
pessoa na posição de lótus|cruzadas ioga meditação pernas postura relaxar serenidade yoga zen
homem na posição de lótus|ioga meditação yoga
mulher na posição de lótus|ioga meditação yoga
pessoa tomando banho|água banheira espuma
pessoa deitada na cama|boa cochilo dormindo dormir hotel noite soneca sono
pessoas de mãos dadas|amigos casal gêmeos parceiros parceria pessoa
duas mulheres de mãos dadas|amigas casal gêmeas parceiras parceria pessoa
homem e mulher de mãos dadas|amigos casal pessoas
dois homens de mãos dadas|amigos casal gêmeos homem irmãos namorados pessoas
beijo|amor beijar casal coração pessoas romance
beijo: mulher e homem|amor beijar beijo casal coração pessoas romance
beijo: homem e homem|amor beijar beijo casal coração pessoas romance
beijo: mulher e mulher|amor beijar beijo casal coração pessoas romance
casal apaixonado|com um coração pessoas romance
casal apaixonado: mulher e homem|apaixonado com um coração pessoas romance
casal apaixonado: homem e homem|apaixonado com um coração pessoas romance
casal apaixonado: mulher e mulher|apaixonado com um coração pessoas romance
família: homem, mulher e menino|família filho homem mãe pai pessoas um
família: homem, mulher e menina|família filho homem mãe pai pessoas um
família: homem, mulher, menina e menino|família filho homem mãe mulher pai pessoas um
família: homem, mulher, menino e menino|família filho homem mãe mulher pai pessoas um
família: homem, mulher, menina e menina|família filho homem mãe mulher pai pessoas um
família: homem, homem e menino|família filho mãe pai pessoas um
família: homem, homem e menina|família filho mãe pai pessoas um
família: homem, homem, menina e menino|família filho homem mãe pai pessoas um
família: homem, homem, menino e menino|família filho homem mãe pai pessoas um
família: homem, homem, menina e menina|família filho homem mãe pai pessoas um
família: mulher, mulher e menino|família filho mãe pai pessoas um
família: mulher, mulher e menina|família filho mãe pai pessoas um
família: mulher, mulher, menina e menino|família filho mãe mulher pai pessoas um
família: mulher, mulher, menino e menino|família filho mãe mulher pai pessoas um
família: mulher, mulher, menina e menina|família filho mãe mulher pai pessoas um
família: homem e menino|família filho mãe pai pessoas um
família: homem, menino e menino|família filho homem mãe pai pessoas um
família: homem e menina|família filho mãe pai pessoas um
família: homem, menina e menino|família filho homem mãe pai pessoas um
família: homem, menina e menina|família filho homem mãe pai pessoas um
família: mulher e menino|família filho mãe pai pessoas um
família: mulher, menino e menino|família filho mãe mulher pai pessoas um
família: mulher e menina|família filho mãe pai pessoas um
família: mulher, menina e menino|família filho mãe mulher pai pessoas um
família: mulher, menina e menina|família filho mãe mulher pai pessoas um
silhueta falando|berro cabeça grito voz
silhueta de busto|mistério pessoas sombra
silhueta de bustos|amigos busto dupla pessoas
pessoas se abraçando|abraço adeus amizade amor carinho conforto obrigado olá
família|filho mãe pai pessoas um
família: adulto, adulto, criança|adulto família
família: adulto, adulto, criança, criança|adulto adultos crianças família filha filho
família: adulto, criança|adulto família
família: adulto, criança, criança|adulto crianças família
pegadas|corpo gravura pé pés descalços rastro
rosto de macaco|animal
macaco|animal
gorila|animal macaco
orangotango|macaco primata
rosto de cachorro|animal
cachorro|animal cão
cão-guia|acessibilidade cachorro cadela cão cega cego cegueira deficiência visual guia labrador
cão de serviço|accessibilidade assistência cachorro cadela cão-guia pastor alemão
poodle|animal cachorro
rosto de lobo|animal
rosto de raposa|animal bicho
guaxinim|animal astuto curioso travesso
rosto de gato|animal felino gatinho
gato|animal felino
gato preto|animal azar dia das bruxas felino gata halloween miado miau
rosto de leão|animal zodíaco
rosto de tigre|animal
tigre|animal
leopardo|animal onça
rosto de cavalo|animal equino
alce|animal cervo chifres galhada mamífero rena
burro|animais animal asno jegue mamífero mula relinchar relincho teimosa teimoso
cavalo|animal corrida equestre
rosto de unicórnio|animal
zebra|animal listra listras
cervo|animal veado
bisão|animal bisonte búfalo rebanho
rosto de vaca|animal fazenda leite muuu vaquinha
boi|animal Touro zodíaco
búfalo-asiático|água animal búfalo
vaca|animal fazenda
rosto de porco|animal
porco|animal
javali|animal
nariz de porco|animal rosto
carneiro|animal áries chifre zodíaco
ovelha|animal fazenda lã
cabra|animal bode capricórnio zodíaco
camelo|animal de uma só corcova deserto dromedário
camelo com duas corcovas|animal asiático corcova deserto
lhama|alpaca animal guanaco lã vicunha
girafa|animal
elefante|animal
mamute|animal extinto grande lanoso pré-histórico presa
rinoceronte|animal
hipopótamo|animal
rosto de camundongo|animal ratinho rato
camundongo|animal ratinho
rato|animal ratazana
rosto de hamster|animal
rosto de coelho|animal
coelho|animal coelhinho da páscoa
esquilo|animal
castor|animal dentuço represa
porco-espinho|animal espinhoso ouriço
morcego|animal vampiro
rosto de urso|animal
urso polar|ártico branco
coala|animal
rosto de panda|animal
preguiça|bicho-preguiça devagar lenta lentidão preguiçosa preguiçoso
lontra|brincalhona pesca
gambá|fedida fedido fedor
canguru|animal Austrália filhote joey marsupial pula pulo salto
texugo|animal incomodar ratel de mel
patas|animal pata patinhas de cachorro pegada
peru|animal ave de natal
galinha|animal ave
galo|animal ave
pintinho chocando|animal ave bebê filhote galinha pinto
pintinho de perfil|animal ave bebê filhote galinha pinto rosto
pintinho de frente|animal ave bebê fihote galinha olhando para pinto
pássaro|animal
pinguim|animal antartica frio
pomba branca|animal ave pássaro paz
águia|pássaro
pato|animal pássaro
cisne|animal ave pássaro patinho feio
coruja|pássaro sabedoria
dodô|animal ave extinto grande Maurício pássaro
pena|leve pássaro plumagem voo
flamingo|ave extravagante tropical
pavão|animal ave colorido orgulhoso pavoa pomposo
papagaio|animal ave fala pássaro pirata repete
asa|angelical anjo ascender aviação celestial mitologia pássaro voando voar alto
pássaro preto|animal ave bico corvo gralha passarinho
ganso|animal ave bobo gansos grasno marreco pássaro pato
fênix|fantasia imortal pássaro de fogo reemergir reencarnação reencarnar reincarnação renascer renascimento reviver transformação
sapo|animal rosto de
crocodilo|animal jacaré
tartaruga|animal
lagartixa|animal lagarto réptil
cobra|animal réptil serpente
rosto de dragão|animal
dragão|animal game of thrones
saurópode|braquiosaurus braquiossauro brontossauro brontossuro dinossauro diplódoco diplodocus
tiranossauro rex|dinossauro t-rex T-Rex
baleia esguichando água|animal esguicho
baleia|animal mar oceano
golfinho|animal oceano
foca|animal marinho leão leão-marinho oceano
peixe|animal Peixes pesca pescar signo de peixes zodíaco
peixe tropical|animal
baiacu|animal peixe
tubarão|peixe
polvo|animal oceano octopus
caramujo|animal concha do mar em espiral
coral|mar mudança climática oceano recife
água-viva|ai animal aquário ferrão invertebrado mar marinha medusa oceano queimadura tentáculos
caranguejo|animal marinho Câncer signo de câncer zodíaco
lagosta|animal bisque caldo fruto do mar garras
camarão|animal comida crustáceo
lula|animal comida molusco
ostra|frutos do mar mergulho pérola
caracol|animal escargot
borboleta|beleza inseto
inseto|animal centopeia lagarta
formiga|animal inseto
abelha|animal inseto natureza
besouro|animal bicho inseto
joaninha|animal besouro inseto tipo de
grilo|gafanhoto inseto
barata|animal baratas inseto nojento nojo praga
aranha|animal dias das bruxas halloween inseto
teia de aranha|halloween inseto
escorpião|animal deserto inseto zodíaco
mosquito|aedes aegypti amarela animal chicungunha dengue doença febre inseto malária pernilongo vírus zica
mosca|animal apodrecendo doença inseto larva mosca-varejeira praga varejeira
minhoca|anelídeo animal parasita verme
micróbio|ameba bactéria ciência vírus
buquê|aniversário flor planta romance
flor de cerejeira|cereja planta primavera
flor branca|carimbo de parabéns
lótus|beleza budismo calma flor de hinduísmo Índia paz pureza serenidade Vietnã
roseta|flor amarela planta primavera
rosa|flor
flor murcha|morrendo murchando
hibisco|flor planta primavera
girassol|flor planta
flor|florescer planta
tulipa|flor
jacinto|arbusto bluebonnet flor flor-crânio-do-dragão lavanda lilás lupinus planta primavera roxo violeta
muda de planta|brotar broto jovem plantinha
vaso com planta|casa chato decoração nutrir plantar samambaia sem utilidade
conífera|árvore de pinheiro floresta natal pinheirinho
árvore caidiça|cheia desfolha natureza
palmeira|árvore de coqueiro
cacto|deserto natureza planta seca
planta de arroz|comida espiga fazenda grãos do
erva|folha planta
trevo|Irlanda irlandês planta de três folhas
trevo de quatro folhas|irlandês planta sorte sortudo
folha de bordo|caída vermelha maple outono
folhas caídas|cair folha outono
folha ao vento|soprando
ninho vazio|aninhando galhos lar passarinho pássaro
ninho com ovos|aninhando galhos lar ovo passarinho pássaro
cogumelo|champignon fungo mario planta
uvas|fruta uva
melão|fruta
melancia|fruta
tangerina|cítrica fruta laranja
limão|azedo cítrico fruta lima siciliano
lima|acidez caipirinha cítrica cítrico drink fruta limão limonada tequila tropical verde
banana|fruta
abacaxi|comida fome fruta
manga|comida fruta tropical
maçã vermelha|fruta
maçã verde|comida fome fruta
pera|comida fome fruta
pêssego|fruta
cereja|comida fome fruta frutas vermelhas
morango|comida fome fruta frutas vermelhas
mirtilos|alimento azul baga blueberry comida fruta mirtilo silvestre
kiwi|comida fruta
tomate|fruta fruto legume vegetal
azeitona|alimento comida oliveira
coco|fruta palmeira piña colada
abacate|comida fruta
berinjela|beringela comida legume vegetal
batata|comida fome legume vegetal
cenoura|comida fome legume salada vegetal
milho|comida espiga de fome
pimenta|apimentada apimentado tempero
pimentão|alimento capsicum comida pimenta verde vegetal
pepino|comida fome legume picles salada vegetal
verdura|alface bok choy comida couve hambúrguer repolho chinês salada
brócolis|brócoli
alho|tempero
cebola|tempero
amendoim|comida
feijões|alimento comida feijão grão legume
castanha|planta
gengibre|cerveja comida erva especiaria natural raiz saúde tempero
vagem|comida edamame ervilha feijão grão legume leguminosa pé de vegetal
cogumelo marrom|champignon comida fungo fungos natureza trufa vegetal vegetariano
pão|de forma para fatiar restaurante torrada tostex
croissant|café da manhã comida fome pão
baguete|bisnaga comida pão francês
pão sírio|alimento arepa comida lavash naan folha pita
pretzel|pão torcido
bagel|café da manhã chimia comida confeitaria pão rosca rosquinha
panquecas|café da manhã comida crepes fome
waffle|doce gofre wafel wafle
queijo|comida fome suíço
carne|com osso no churras churrasco restaurante
coxa de frango|aves comida coxinha fome osso peru restaurante
corte de carne|bife vermelha costela cordeiro costeleta porco
bacon|comida fome toucinho
hambúrguer|búrguer cheese burguer restaurante
batata frita|comida fast food fome fritas lanchonete restaurante
pizza|fatia restaurante
cachorro-quente|cachorro quente hot dog pão com salsicha vina
sanduíche|pão de forma
taco|comida mexicana mexicano tacos
burrito|comida mexicana mexicano
tamale|alimento comida enrolado mexicano milho pamonha
pão recheado|comida kebab recheio wrap
falafel|almôndega grão de bico
ovo|comida fome
ovo frito|comida culinária frigideira estrelado restaurante
caçarola com comida|fome paella panela rasa
panela|ensopado restaurante tigela de comida
fondue|alimento chocolate comida derretido panela queijo suíço
tigela com colher|café da manhã cereal prato de sopa
salada verde|comida fome restaurante
pipoca|balde cinema
manteiga|laticínio margarina
sal|comida condimento sabor saleiro salgado
comida enlatada|lata
bentô|almoço japonês caixa de restaurante
biscoito de arroz|bolacha cracker
arroz japonês|bolinho de comida fome onigiri restaurante
arroz cozido|comida fome restaurante
arroz com curry|e restaurante
lámen|comida fome macarrão miojo quentinha ramen restaurante sopa tigela de
espaguete|comida fome italiano macarrão macarronada restaurante
batata assada|batata-doce doce restaurante
oden|espetinho frutos do mar no restaurante
sushi|comida japonesa restaurante japonês sashimi
camarão frito|empanado restaurante tempura
bolinho de peixe|croquete redemoinho restaurante
bolo lunar|da lua comida confeitaria festival chinês outono yuèbǐng
dango|bolinho de mochi no espetinho japonês comida doce fome mochiko sobremesa
bolinho asiático|chinês dumpling empanada gyōza jiaozi massa pierogi potsticker
biscoito da sorte|chinês fortuna profecia
caixa para viagem|caixinha levar delivery marmita
sorvete italiano|doce fome sobremesa de casquinha massa na
raspadinha de gelo|restaurante sobremesa
sorvete|creme gelo restaurante sobremesa
donut|comida fome restaurante rosquinha sonho doce
biscoito|bolacha comida cookie doce fome sobremesa
bolo de aniversário|comemoração doce feliz festa niver
pão de ló de morango|bolo recheado doce fatia restaurante sobremesa
cupcake|açúcar bolinho bolo comida confeitaria confeito doce sobremesa torta
torta|abóbora carne doce fatia de fruta maçã padaria recheio salgado
chocolate|barra de doce fome
bala|balinha doce
pirulito|bala doce
pudim|de leite ovos restaurante
pote de mel|restaurante
mamadeira|bebê leite leitinho mamar neném
copo de leite
café|cafeína cafezinho chá inverno quente
bule|alimento bebida chá chaleira comida infusão
xícara de chá sem alça|bebida verde
saquê|bar bebida copo garrafa e de japonês restaurante
garrafa de champanhe|aniversário bar champagne champanha cidra comemorar espumante estourar festa parabéns
vinho|bar bebida cálice de restaurante taça
coquetel|bar beber bebida cachaça happy hour martini restaurante taça de
bebida tropical|bar coquetel de frutas drink happy hour restaurante
cerveja|bar bebida caneca de chopp gelada happy hour restaurante
canecas de cerveja|bar caneca chope Chopp restaurante
taças brindando|brinde champagne champanhe comemoração taça tim-tim
copo|bar bebida drink whisky
derramando líquido|acabou acidente água bebida copo derramar derrubar fim ops pingar vazio
copo com canudo|água refrigerante suco
chá perolado|bebida bolha bubble tea comida leite pérola pobá
suco de caixa|caixinha suquinho
mate|bebida chimarrão cuia de tereré
cubo de gelo|gelado iceberg
hashi|comida japonesa pauzinhos
prato com talheres|almoço faca fome garfo jantar ao lado restaurante
garfo e faca|almoço comer comida fome jantar restaurante talher talheres
colher|talher
faca de cozinha|chef cozinhar
jarro|armazenar condimento conserva jarra molho nada pote recipiente vazio vidro
ânfora|ornamento chinês vaso
globo mostrando Europa e África|Terra
globo mostrando as Américas|América Terra
globo mostrando Ásia e Oceania|Austrália planeta terra Terra
globo com meridianos
mapa-múndi|geografia mapa mundo
mapa do Japão
bússola|magnética direção ímã magnético navegação norte orientação pontos cardeais
montanha com neve|alpes frio
montanha|natureza
vulcão|erupção vulcânica lava natureza
Monte Fuji|montanha
acampamento|barraca
praia e guarda-sol
deserto|clima seco
ilha deserta|palmeira praia
parque nacional|com rio reserva florestal
estádio|arena
prédio grego|arquitetura clássico
construção|guindaste obra
tijolo|argamassa argila cimento muro parede terra
pedra|pedregulho pesado rocha seixo sólido
madeira|lenha serrada tora tronco
cabana|abrigo casa yurt
casas
casa abandonada
casa|construção domicílio lar residência
casa com jardim|construção lar
edifício comercial|escritório
correio japonês|oriental prédio
correio|europeu prédio
hospital|doente internado médico prédio
banco|prédio
hotel|prédio
motel|amor hotel prédio
loja de conveniência|24 horas 24h prédio
escola|colégio prédio da
loja de departamentos|estabelecimento comercial
fábrica|prédio
castelo japonês|pagoda pagode prédio
castelo|europeu medieval prédio
capela de casamento|romance
Torre de Tóquio|Japão torre
Estátua da Liberdade|estátua liberdade
igreja|capela cristã cristão missa prédio religião
mesquita|islã muçulmano religião
templo hindu
sinagoga|judaísmo judeu judia religião templo
santuário japonês|oriental religião xintoísmo
caaba islã|muçulmano religião
fonte|água chafariz praça
barraca|acampamento acampar
enevoado|bruma cerração neblina névoa nevoeiro
noite estrelada|cidade à estrelas prédios
cidade|prédios urbano
aurora sobre montanhas|montanha nascer do sol as da manhã
aurora sobre água|amanhecer natureza oceano rio sol da manhã nascendo
cidade ao anoitecer|noite paisagem pôr do sol prédio
pôr do sol|anoitecer calor cidade entardecer sobre prédios prédio
ponte à noite|pontilhão
chamas|calor fogo fumaça quente
carrossel|cavalo de entretenimento parque diversão
escorregador|brincar brinquedo escorregar parque de diversões parquinho playground
roda gigante|entretenimento parque de diversões
montanha russa|entretenimento parque de diversões temático
barbearia|barbeiro barber pole cortar cabelo poste de
circo|entretenimento lona de tenda
locomotiva|trem vapor veículo
vagão de trem|bonde elétrico ferroviário transporte trólebus veículo
trem de alta velocidade|bala japonês trens veículo veloz
trem de alta velocidade japonês|bala ferrovia japão veloz viagem
trem|ferrovia veículo
metrô|trem túnel subterrâneo veículo
trem urbano|chegada cheguei leve veículo
estação|de trem metrô
bonde elétrico|trólebus veículo
monotrilho|trem veículo
estrada de ferro na montanha|carro teleférico veículo
bonde|elétrico carro trólebus veículo
ônibus|transporte público veículo
ônibus se aproximando|veículo
trólebus|bonde elétrico ônibus movido a eletricidade veículo
van|mini ônibus veículo veraneio
ambulância|veículo
carro do corpo de bombeiros|bombeiro caminhão fogo incêndio veículo
viatura policial|carro patrulha polícia veículo
viatura policial se aproximando|polícia veículo
táxi|veículo
táxi se aproximando|chegada transporte veículo
carro|automóvel veículo
carro se aproximando|automóvel carona chegada veículo
SUV|carro trailer veículo recreacional
caminhonete|automóvel caçamba caminhão carro picape pick-up pickup transporte veículo
caminhão de entrega|veículo
caminhão|articulado semi trailer veículo
trator|obra veículo
carro de corrida|automobilismo
motocicleta|corrida moto veículo
scooter|monareta motinho moto motoca
cadeira de rodas manual|acessibilidade
cadeira de rodas motorizada|acessibilidade
automóvel riquixá|autorriquixá tuk
bicicleta|bike veículo
patinete|brinquedo
skate|rodinhas skatista
patins de rodas|esporte patinação roller
ponto de ônibus|bus busão transporte público
estrada|caminho viagem viajar
trilhos|trem
barril de óleo|lata latão
posto de gasolina|abastecer álcool bomba combustível
roda|carro círculo direção girar pneu veículo volante
sirene|carro da polícia farol policial luz de viatura giratória
semáforo horizontal|cruzamento luz sinal sinaleira trânsito
semáforo vertical|cruzamento luz sinal sinaleira trânsito
sinal de pare
em construção|símbolo para “em construção”
âncora|marinha navegar sinal
boia|colete flutuar guarda-vidas guardar nadar resgate salva salva-vidas segurança vidas
barco a vela|iate navegar oceano praia resort
canoa|barco
lancha|barco férias praia veículo verão
cruzeiro|barco embarcação navio passageiros veículo
balsa|barco ferry boat ferry-boat navegar
barco|lancha motor navio veículo
navio|aquático barco cruzeiro férias veículo viagem
avião|aéreo veículo viajar voar voo
avião pequeno|aéreo jatinho jato veículo
avião decolando|decolar férias fui partindo partiu viagem viajando
avião aterrissando|aterrissagem chegando pousando veículo voltando
paraquedas|asa-delta paraquedista parasail saltar de
assento|cadeira poltrona
helicóptero|veículo viagem viajar voo
estrada de ferro suspensa|suspensão trem veículo
teleférico de montanha|bonde cabo suspenso usado em teleféricos nas montanhas na veículo
teleférico|aérea bonde gôndola linha veículo
satélite|antena espaço
foguete|espaço veículo
disco voador|alienígena ET extra óvni terrestre
sineta|hotel portaria sino
mala|bagagem rodinhas viagem
ampulheta|areia tempo
ampulheta contando o tempo|areia cheia em cima hora relógio
relógio de pulso|hora tempo
despertador|alarme atrasada atrasado hora horário relógio
cronômetro|relógio tempo
relógio temporizador|cronômetro timer
relógio de mesa|antigo
12 horas|12h00 doze meia-noite meio-dia relógio
doze e meia|12h30 relógio
1 hora|13h 1h 1h00 relógio uma
uma e meia|1:30 13:30 13h30 1h30 relógio
2 horas|14h 2h 2h00 duas relógio
duas e meia|2:30 2h30 relógio
3 horas|15h 3:00 3h00 hora horário relógio três
três e meia|3:30 3h30 relógio
4 horas|4:00 4h00 horário quatro relógio
quatro e meia|4h30 relógio
5 horas|5h00 cinco relógio
cinco e meia|17h30 5h30 relógio
6 horas|18h 6h00 relógio seis
seis e meia|18h30 6h30 relógio
7 horas|19h 7h00 relógio sete
sete e meia|7:30 7h30 relógio
8 horas|8:00 8h00 hora oito relógio
oito e meia|8:30 8h30 relógio
9 horas|21h 9h00 nove relógio
nove e meia|9:30 9h30 hora relógio
10 horas|10h00 22h dez relógio
dez e meia|10h30 22h30 relógio
11 horas|11:00 11h00 onze relógio
onze e meia|11h30 23h30 relógio
lua nova|escuro negra noite
lua crescente côncava|noite
quarto crescente|lua de
lua crescente convexa
lua cheia|luar
lua minguante convexa
quarto minguante|lua de
lua minguante côncava
lua crescente
rosto da lua nova|com
rosto da lua de quarto crescente|noite
rosto da lua de quarto minguante|com
termômetro|clima temperatura tempo
sol|clima dia claro raios solar tempo
rosto da lua cheia|com
rosto do sol|praia
planeta com anéis|saturnino saturno
estrela branca média|amarela astronomia
estrela brilhante|brilho cintilante luminosa reluzente
estrela cadente|cai
via láctea|céu espaço estrelado
nuvem|clima
sol por trás das nuvens|clima nublado nuvem
chuva com trovão|clima nuvem relâmpago temporal
sol com nuvens|clima ensolarado nublado nuvem
nublado|clima nuvem sol
sol com chuva|clima nuvem
nuvem com chuva|chovendo clima
nuvem com neve|clima frio
nuvem com trovão|clima relâmpago
tornado|clima furacão nuvem
nevoeiro|clima furacão neblina nuvem
rosto de vento|clima nuvem soprar sopro
ciclone|clima espiral furacão tonto twister zonzo
arco-íris|chuva clima gay lésbica lgbt lgbtqia+ natureza orgulho queer transgênero
guarda-chuva fechado|chuva chuvoso
guarda-chuva|acessório chuva clima sombrinha aberta
sombrinha na chuva|acessório clima gotas guarda-chuva
guarda-sol|chuva clima praia sol sombra sombrinha
alta tensão|eletricidade natureza perigo relâmpago sinal
floco de neve|clima frio
boneco de neve|clima frio inverno
boneco de neve sem neve|frio inverno
cometa|espaço estrela cadente meteoro satélite
fogo|chama
gota|com suor engraçado de
onda|água mar oceano praia surfe tsunami
abóbora de halloween|comemoração dia das bruxas jack lanterna
árvore de natal|comemoração Natal pinheirinho
fogos de artifício|ano novo comemoração
vela estrela|comemoração fogo de artifício
bombinha|artifício bomba chiando dinamite estourar explosivo faísca fogo luz pirotecnia roubada
brilhos|* brilhantes estrelas faíscas mágica
balão|aniversário celebração comemoração festa parabéns
cone de festa|alegria aniversário celebrar comemoração eba oba parabéns
confete|bola celebração comemoração eba oba parabéns
árvore de tanabata|comemoração Estrelas Festival japonesa papel tiras
decoração de pinhos|bambu comemoração pinhas japonês pinha
bonecas japonesas|comemoração festival japanesas japonês
bandeira de carpas|comemoração koinobori
carrilhão de vento|sino som
contemplação da lua|cerimônia de comemoração
envelope vermelho|boa sorte dinheiro hóngbāo lai see presente
laço de fita|comemoração presente
presente|comemoração embrulhado mimo
fita de lembrete|celebração comemoração laço
ingresso de cinema|entrada ticket
ingresso|entretenimento
medalha militar|condecoração prêmio
troféu|campeã campeão prêmio
medalha esportiva|vitória
medalha de ouro|1o. lugar 1º. vitória
medalha de prata|2o. lugar 2º. segundo
medalha de bronze|3o. lugar 3º. terceiro
bola de futebol|jogar
bola de beisebol|esportes
softbol|bola esporte luva softball
bola de basquete|cesta esporte jogo
bola de vôlei|jogar jogo
bola de futebol americano|esporte super bowl
bola de rugby|americano esporte futebol
tênis|bola esporte raquete
frisbee|disco esporte ultimate voador
boliche|bola jogo strike
críquete|betes bola jogo taco
hóquei de campo|bola jogo taco
hóquei no gelo|disco jogo taco
lacrosse|bastão bola esporte gol raquete taco
pingue-pongue|mesa pingpong raquete tênis
badminton|jogo peteca raquete
luva de boxe|esporte luta
quimono de artes marciais|esporte faixa judô karatê preta taekwondo uniforme
gol|esporte futebol goleira goleiro rede
bandeira no buraco|esporte golfe
patins de gelo|patinação
pesca|entretenimento peixe pescador pescaria recreação vara
máscara de mergulho|esnórquel mergulhador scuba snorkel snorkeling
camiseta de corrida|esporte faixa
esqui|bota esporte esquiar neve
trenó|neve tobogã
pedra de curling|jogo
no alvo|certeiro dardos jogo mira mosca tiro
ioiô|brinquedo flutua
pipa|papagaio planar voar
pistola d’água|água arma ferramenta revólver
bilhar|bola oito jogo
bola de cristal|adivinhação destino futuro prever
varinha mágica|bruxa condão magia mago
videogame|controle game jogo jogos playstation video xbox
joystick|atari controle game jogo video videogame
caça-níquel|aposta azar cassino jogo máquina
jogo de dado|dados sorte
quebra-cabeça|dica encaixe peça
ursinho de pelúcia|bichinho brinquedo enchimento urso
pinhata|cinco de maio comemoração doce festa festival
globo de espelhos|balada boate bola brilho dança dançar discoteca espelhado espelho festa night
boneca russa|matriosca matrioska
naipe de espadas|baralho carta jogo
naipe de copas|baralho carta jogo s2
naipe de ouros|baralho carta jogo ouro
naipe de paus|baralho carta jogo
peão de xadrez|truque
curinga|baralho carta coringa jogo joker
dragão vermelho de mahjong|jogo peça
carta de flores|baralho Hanafuda jogo
máscara|arte ator atriz drama dramática entretenimento espetáculo peça performance teatro
quadro emoldurado|arte moldura museu pintura
paleta de tintas|arte artista artística museu pintor pintura tinta
carretel|agulha barbante costura linha
agulha de costura|alfaiataria bordados linha pontos suturas vagonite
novelo|bola crochê lã tricô tricotar
nó|amarrar corda cordel emaranhado fio laço marinheiro
óculos|acessório
óculos escuros|de sol
óculos de proteção|mergulho natação olhos ski solda soldagem
jaleco|cientista dr. experiência experimento médico roupa
colete salva-vidas|emergência refletivo segurança
gravata|acessório roupa
camiseta|camisa roupa
jeans|calça roupa
cachecol|frio inverno pescoço
luvas|inverno luva mão
casaco|agasalho blusa frio jaqueta
meias|meia meião
vestido|peça única roupa
quimono|roupa vestir
sari|Índia indiana roupa vestido
maiô|banho nadar praia roupa
cueca|banho íntima nadar praia roupa sunga
shorts|banho bermuda nadar praia roupa
biquíni|banho piscina praia roupa
roupas femininas|azul blusa camiseta feminina roupa
leque dobrável|abanar arejar balançar calor dança flertar quente refrescar timidez
bolsinha|acessório bolsa moeda niqueleira porta rosa
bolsa de mão|acessório fashion mala
bolsa pequena|acessório carteira fashion
sacolas de compras|presente shopping
mochila|bolsa escola viagem viajar
chinelo|alpargatas piscina praia rasteirinha sandália
sapato masculino|acessório sapatos
tênis de corrida|acessório correr esportivo sapato
bota de trekking|acampamento acampar caminhada marrom mochilão natureza sapato trilha
sapatilha|confortável de balé sapato sem fivela
sapato de salto alto|acessório chique fashion moda mulher scarpin
sandália feminina|acessório feminino médio salto
sapatilha de balé|bailarina dança
bota feminina|acessório calçado médio salto
pente de cabelo|afro crespo garfo pentear retrô
coroa|acessório família real game of thrones medieval rainha realeza rei reinado
chapéu feminino|acessório fashion
cartola|chapéu chique entretenimento roupa
chapéu de formatura|capelo comemoração
boné|de beisebol chapéu
capacete militar|exército guerra guerreiro soldado
capacacete de socorrista|ajuda branca capacete cruz primeiros resgate rosto salvamento socorros vermelho
rosário de oração|acessório religião reza terço
batom|cosméticos makeup maquiagem vermelho
anel|diamante romance
pedra preciosa|diamante joia
alto-falante silenciado|calar mudo mute quieto silenciar silêncio som
alto-falante com volume baixo|mudo música silêncio som
alto-falante com volume médio|baixo diminuir som
alto-falante com volume alto|gritar música som
buzina|alto alto-falante aviso comunicado discurso gritar megafone
megafone|aplausos comunicação
corneta postal|correios
sino|capela
sino silenciado|mudo notificação proibido quieto sem som silêncio silencioso
partitura musical|música
nota musical|música
notas musicais|música nota
microfone de estúdio|música
controle de volume|música
botões giratórios|controle música
microfone|cantar entretenimento karaokê mic música
fones de ouvido|entretenimento fone música som
rádio|radiola som vídeo
saxofone|instrumento musical música sax
trompete|instrumento musical música
acordeão|concertina instrumento música sanfona
guitarra|instrumento musical música
teclado musical|instrumento música piano
violino|instrumento musical música
banjo|cordas instrumento música
tambor|baquetas música percussão
tambor comprido|atabaque batida conga instrumento percussão ritmo
maracás|chacoalhar chocalho dança festa instrumento maraca maracas mexer música percussão
flauta|banda flautim instrumento marcial música orquestra pífano pife sopro tubo
telefone celular|móvel
telefone celular com seta|chamada fazer ligar receber smartphone
telefone no gancho
telefone|aparelho de comunicação
pager|comunicação
fax|comunicação máquina de
pilha|bateria
pouca bateria|acabando cansado descarregada eletrônico energia fim fraca pilha sem
tomada elétrica|cabo eletricidade energia plugue
laptop|computador notebook PC pessoal trabalho
computador de mesa|desktop monitor
impressora|acessório computador documento impressão imprimir
teclado|acessório computador digitação
mouse|acessório computador
trackball|acessório bolinha computador mouse
minidisc|computação disc disco HD MD mini rígido
disquete|computador disco flexível
cd|blu-ray CD computador disco DVD óptico
DVD|blu-ray cd computador disco dvd óptico
ábaco|calculadora cálculo matemática número
câmera de cinema|entretenimento filmar filme hollywood
rolo de filmes|cinema filme
projetor de filmes|cinema filme vídeo
claquete|cena entretenimento filme tomada
televisão|canal TV vídeo
câmera|foto selfie vídeo
câmera com flash|foto fotografia vídeo
câmera de vídeo|filmadora
videocassete|cassete fita vhs vídeo
lupa para a esquerda|aumento busca ferramenta lente pesquisa procura
lupa para a direita|aumento busca ferramenta lente pesquisa procura
vela|acesa luz
lâmpada|elétrica ideia luz quadrinhos tenho uma
lanterna|elétrica ferramenta luz
lanterna vermelha de papel|bar izakaya restaurante
lâmpada de óleo|diya
caderno decorado|agenda capa decoração escola livro
livro fechado|apostila
livro aberto|biblioteca leitura lendo ler livraria
livro verde|biblioteca caderno colégio escola estudar lendo ler livraria
livro azul|apostila escola estudo leitura
livro laranja|apostila cartilha
livros|biblioteca estudando estudar leitura lendo ler livraria livro
caderno|folhas
livro contábil|caderno
página dobrada|dobrado documento papel
pergaminho|rolo de papel
página voltada para cima|documento oficial papel
jornal|notícias
jornal enrolado|notícias
marcadores de página|marcador marcar
marcador de página|livro
etiqueta|identificar rótulo
moeda|dinheiro dólar euro metal ouro prata real rica rico tesouro
saco de dinheiro|dólares
nota de iene|cédula dinheiro grana moeda
nota de dólar|dinheiro moeda bancária
nota de euro|cédula dinheiro grana moeda
nota de libra|cédula dinheiro grana moeda
dinheiro voando|asas banco cédula indo embora nota
cartão de crédito|banco débito dinheiro
recibo|contabilidade escrituração evidência fatura prova
gráfico subindo com iene|ascendente ascensão crescimento dinheiro em alta mercado
envelope|carta correspondência e-mail email
e-mail|carta comunicação correspondência
envelope chegando|carta comunicação correspondência e-mail nova recebida
envelope com seta|carta comunicação correspondência e-mail email
bandeja de saída|caixa comunicação correspondência enviada
bandeja de entrada|caixa comunicação correspondência e-mail email recebida recebido
pacote|caixa embrulho
caixa de correio fechada com bandeira levantada|correspondência
caixa de correio fechada com bandeira abaixada|correspondência vazia
caixa de correio aberta com bandeira levantada|correspondência
caixa de correio aberta com bandeira abaixada|correspondência e vazia
caixa de correio|carta correspondência enviar
urna eleitoral com cédula|eleição votar voto
lápis
ponta de caneta tinteiro|preto tinta
caneta tinteiro|destro
caneta|esferográfica tinteiro
pincel|pintando pintar
giz de cera|desenho vermelho
memorando|anotações caderno comunicação lápis notas
maleta|mala pasta
pasta de arquivos|arquivo
pasta de arquivos aberta|abrir arquivo
divisores de pastas|arquivo divisor índice organizador pasta
calendário|data datas
calendário com folhas destacáveis|data destacável dia folha páginas várias
bloco espiral|caderno
calendário espiral|bloco data
índice de cartões
gráfico subindo|crescimento diagrama de tendência
gráfico caindo|diagrama de tendência negativa
gráfico de barras|barra diagrama
prancheta|anotações
tacha|alfinete
tacha redonda|alfinete localização mapa
clipe de papel
clipes de papel conectados|clipe
régua reta
régua triangular|ângulo geometria matemática triângulo
tesoura|aberta cortar ferramenta
caixa de arquivos|arquivo cartão documentos ficheiro
gavetas de escritório|arquivo gabinete
lixeira|cesto lixo
cadeado|fechado trancado
cadeado aberto|destrancado
cadeado com caneta|privacidade privado tinteiro
cadeado fechado com chave|seguro trancado
chave|senha trancado trancar
chave antiga|fechadura
martelo|construção ferramenta martelada reparo
machado|cortar madeira partir
picareta|ferramenta mineração
martelo e picareta|ferramenta geologia
martelo e chave-inglesa|chave ferramenta inglesa
adaga|arma faca
espadas cruzadas|arma batalha guerra
bomba|emoção engraçado explosão explosivo perigo
bumerangue|aborígene arma austrália rebote repercussão
arco e flecha|arma sagitário zodíaco
escudo|arma
serrote|carpinteiro cortar ferramenta madeira serra serrar
chave inglesa|ferramenta obra reforma
chave de fenda|ferramenta
porca e parafuso|construção ferramenta
engrenagem|ferramenta
braçadeira|compressão ferramenta morsa torno
balança|ferramenta justiça libra peso zodíaco
bengala para cegos|acessibilidade cega cego cegueira deficiente visual
link|anéis corrente dois símbolo vínculo
corrente quebrada|algema liberdade quebrando quebrar
correntes|corrente metal
gancho|atração para venda bandido curva pegar prender
caixa de ferramentas|ferramenta mecânico vermelha
ímã|atração ferradura magnético positivo-negativo
escada|degrau mão subir
alambique|ferramenta química
tubo de ensaio|ciência experiência experimento laboratório química químico
placa de Petri|bactéria biologia biologista biólogo ciência cultura laboratório
dna|biologista biólogo código evolução gene genética genético vida
microscópio|ciência ferramenta microscópico
telescópio|ciência ferramenta
antena parabólica|comunicação satélite
seringa|agulha injeção médico remédio vacina vacinação
gota de sangue|doação medicina menstruação sangrar
comprimido|cápsula medicina médico pílula remédio
atadura adesiva|bandaid bandeide curativo
muleta|ajuda bastão bengala deficiência desculpa lesão machucar mobilidade
estetoscópio|coração médica medicina médico tum
raio x|doutor esqueleto médico ossos radiografia
porta|fechada
elevador|acessibilidade descer elevar subir
espelho|espéculo maquiagem refletor reflexão reflexo
janela|abertura ar fresco quadro transparente vidro vista
cama|dormir hotel sono
sofá e luminária|hotel lâmpada
cadeira|assento sentar
vaso sanitário|banheiro patente privada toalete
desentupidor|banheiro cocô encanador fezes sanitário sucção vaso
chuveiro|água banho ducha
banheira|banho
ratoeira|armadilha atrair isca prender queijo
lâmina|afiada afiado barbeador barbear depilar gilete raspar
frasco de loção|condicionador creme hidratante protetor shampoo solar xampu
alfinete de segurança|fralda punk rock
vassoura|bruxa limpar limpeza varrer
cesta|agrícola agricultura lavanderia lavoura piquenique roupa suja
rolo de papel|higiênico toalha
balde|baldinho barril
sabonete|banho barra espuma limpar limpeza saboneteira
bolhas|água aquática aquático arroto bolha embaixo d’água flutuar limpo pérolas sabão
escova de dentes|banheiro dental higiene limpeza
esponja|absorção absorvente encharcar limpeza porosa poroso
extintor de incêndio|apagar extinguir fogo
carrinho de compras|mercado supermercado
cigarro|é permitido fumar fumante fumo símbolo para “É fumar”
caixão|funerário funeral morte velório
lápide|cemitério descanse em paz morto rip sepultura tumba túmulo
urna funerária|cinzas funeral morte
olho grego|amuleto conta mau-olhado miçanga nazar talismã
hamsá|amuleto Fátima guia hamsa mão Maria Miriam palma proteção sorte
moai|estátua moyai Moyai rosto
placa|aviso cartaz demonstração letreiro piquete protesto sinal
cartão de identificação|carta carteira crachá credenciais documento habilitação identidade licença motorista RG segurança
símbolo de caixa automático|ATM banco dinheiro eletrônico grana saque
símbolo de lixeira|coloque o lixo no lata
água potável|beber símbolo torneira
símbolo de cadeira de rodas|acesso sinal
banheiro masculino|homem lavatório símbolo toalete wc
banheiro feminino|lavabo lavatório mulher símbolo toalete wc
banheiro|lavabo sanitário símbolo toalete
símbolo de bebê|fralda fraldário trocar
WC|latrina lavabo privada toalete vaso sanitário
controle de passaportes|passaporte
alfândega|aduana aduaneira bens federal impostos receita
restituição de bagagem|aeroporto área bagagens esteira férias mala recolhimento viagem
depósito de bagagem|esquecida malas serviço
aviso|atenção cuidado sinal
crianças atravessando|criança pedestre símbolo tráfego
entrada proibida|entre não placa proibido sinal trânsito
proibido|entrada não proibida símbolo sinal
proibido andar de bicicleta|não permitidas sem
proibido fumar|cigarro não é permitido símbolo
proibido jogar lixo no chão|não jogue símbolo
água não potável|consumo imprópria proibido seco sem
proibida a passagem de pedestres|não pedestre permitidos proibido
proibido o uso de telefone celular|cel não permitidos sem smartphone
proibido para menores de 18 anos|dezoito idade menor restrição
radioativo|perigo radiação radiativo símbolo sinal
risco biológico|ciência perigo resíduos biológicos
seta para cima|cardinal direção norte
seta para cima e para a direita|diagonal direção flecha intercardinal nordeste superior
seta para a direita|direção flecha leste
seta para baixo e para a direita|diagonal direção flecha inferior intercardinal sudeste
seta para baixo|abaixo cardinal direção embaixo flecha sul
seta para baixo e para a esquerda|diagonal direção flecha inferior intercardinal sudoeste
seta para a esquerda|atrás direção flecha oeste voltar
seta para cima e para a esquerda|diagonal superior direção flecha intercardinal noroeste
seta para cima e para baixo|flecha vertical
seta para esquerda e direita|flecha horizontal lados
seta curva da direita para a esquerda|flecha retorno voltar à
seta curva da esquerda para a direita|flecha retorno voltar à
seta para a direita curvada para cima|curva flecha de baixo
seta para a direita curvada para baixo|curva embaixo flecha de cima
setas verticais no sentido horário|flechas recarregar seta em na vertical símbolo de
botão de setas em sentido anti-horário|atualizar no seta
seta "BACK"|flecha para a esquerda voltar com
seta "END"|fim com para a esquerda final ir o
seta "ON!"|flecha marca on ON! “ON”
seta "SOON"|“Soon” com para a direita em breve flecha símbolo soon
seta "TOP"|cima para "TOP símbolo top com
local de culto|sagrado oração religião reza
símbolo de átomo|ateísmo ateu do
om|hindu religião
estrela de Davi|davi judaico judeu religião
roda do Dharma|budista dharma religião
yin yang|religião tao taoista taoistas yin-yang
cruz latina|cristão religião
cruz ortodoxa|cristão religião
estrela e lua crescente|islã muçulmano religião símbolo
símbolo da paz
menorá|candelabro judeu castiçal judaísmo memorah religião
estrela de seis pontas|adivinhação destino
khanda|Deg Tegh Fateh fé Khalsa religião Sikh Sikhismo siquismo
signo de Áries|carneiro zodíaco
signo de Touro|boi touro zodíaco
signo de Gêmeos|gêmeos zodíaco
signo de Câncer|câncer caranguejo zodíaco
signo de Leão|leão zodíaco
signo de Virgem|virgem zodíaco
signo de Libra|balança justiça libra Virgem zodíaco
signo de Escorpião|escorpião zodíaco
signo de Sagitário|arqueiro sagitário zodíaco
signo de Capricórnio|cabra capricórnio zodíaco
signo de Aquário|água aquário zodíaco
signo de Peixes|peixes zodíaco
signo de Ofiúco|cobra Ophiuchus serpente zodíaco
botão de músicas aleatórias|cruzadas flechas seta setas em direção à direita
botão de repetir|flechas horário sentido seta setas em
botão de repetir uma única faixa|horário número 1 vez sentido seta setas em com
botão reproduzir|direita play seta para a triângulo
botão avançar|direita dupla flechas passar para a frente rápido seta
botão de próxima faixa|avançar flechas duplas passar para frente cena seta dupla a direita
botão de reproduzir ou pausar|direita pause play seta para a triângulo
botão de voltar|esquerda seta para a triângulo
botão de retroceder|dupla esquerda seta para a trás voltar
botão de faixa anterior|cena flechas para esquerda seta dupla a setas triângulo última voltar
botão apontando para cima|acima de triângulo seta vermelho
botão de avanço para cima|dupla flechas seta
botão apontando para baixo|de triângulo seta vermelho
botão de avanço para baixo|flechas retroceder rápido seta dupla
botão pausar|barra dupla pausado pause vertical
botão parar|quadrado stop
botão gravar|círculo
botão ejetar
cinema|entretenimento filme símbolo do
botão de diminuir brilho|escurecer símbolo para reduzir
botão de aumentar brilho|símbolo para
barras de sinal|antena com celular conexão força do internet sinais telefonia móvel telefone
sem fio|banda larga computador conectividade internet ponto de acesso rede roteador smartphone wi-fi wifi wireless
modo vibratório|cel celular smartphone telefone vibração
telefone celular desligado|desligue o smartphone
símbolo de feminino|mulher
símbolo de masculino|homem
símbolo transgênero
sinal de multiplicação|× cancelar multiplicar X x preto
símbolo de adição|+ cruz mais matemática sinal maior somar
símbolo de subtração|- − diminuir matemática menos sinal travessão
símbolo de divisão|÷ dividir matemática sinal grande
sinal de igual|conta iguais igualdade matemática resposta resultado
infinito|eternidade ilimitado universal
dupla exclamação|! !! explosão ponto de duplo pontuação
exclamação com interrogação|! !? ? pergunta pontuação sinal
ponto de interrogação vermelho|? pergunta pontuação sinal
ponto de interrogação branco|? delineado pergunta pontuação sinal
ponto de exclamação branco|! delineado mark pontuação sinal
ponto de exclamação vermelho|! pontuação
travessão ondulado|onda pontuação
câmbio de moeda|banco dinheiro
cifrão|dinheiro dólar grana moeda símbolo do em negrito
símbolo da medicina|bastão de asclépio esculápio
símbolo de reciclagem|reclicar sólido universal sinal
flor-de-lis|cavaleiros símbolo
emblema de tridente|âncora ferramenta navio símbolo
crachá|identificação nome
símbolo japonês de principiante|folha verde e amarela iniciante para amarelo
círculo grande oco|aro vermelho vazio o
marca de seleção branca|✓ botão check completo feito verificação grande verificado
caixa de seleção marcada com tique|✓ check feito marca verificação cinza
marca de seleção|✓ check feito verificação simples marcar selecionar
xis|× cancelar multiplicação multiplicar vermelho X
botão de xis|× com x caixa X marcado multiplicar quadrado em um verde
laço encaracolado|loop onda ondulado volta
loop encaracolado duas vezes|duplo encaradolado onda ondulado
sinal japonês indicando início de música|canto símbolo
asterisco de oito pontas|* estrela
estrela de oito pontas|*
faísca|* cruz
símbolo de copyright|Copyright direitos autorais
símbolo de registrado|marca registrada Marca “R”
símbolo de marca registrada|“TM” Marca
tecla: #|tecla
tecla: *|tecla
tecla: 0|tecla zero
tecla: 1|tecla um
tecla: 2|dois tecla
tecla: 3|tecla três
tecla: 4|quatro tecla
tecla: 5|cinco tecla
tecla: 6|seis tecla
tecla: 7|sete tecla
tecla: 8|oito tecla
tecla: 9|nove tecla
tecla: 10|tecla
letras latinas maiúsculas|ABCD caracteres latinos maiúsculos digitação inserir
letras latinas minúsculas|abcd caracteres latinos minúsculos digitação latino
números|1234 digitação inserir
símbolos|〒♪&% digitação inserir
letras latinas|abc ABC alfabeto digitação inglês inserir latino
botão A (tipo sanguíneo)|sangue tipo sanguíneo
botão AB (tipo sanguíneo)|sangue tipo sanguíneo
botão B (tipo sanguíneo)|sangue tipo sanguíneo
botão CL|cl limpar símbolo do
botão "COOL"|cool legal símbolo “cool”
botão "FREE"|free grátis gratuito símbolo “Free”
informações|i informação símbolo de
botão ID|identidade símbolo “ID”
círculo com a letra M|m
botão "NEW"|new Novo símbolo
botão NG|símbolo “NG”
botão O (tipo sanguíneo)|sangue tipo sanguíneo
botão OK|ok sim símbolo “OK”
botão P|estacionamento estacionar garagem de carros
botão SOS|Ajuda símbolo “SOS” Socorro
botão "UP!"|para cima símbolo “UP!” up UP!
botão VS|vs símbolo “vs” versus
botão japonês de “aqui”|"aqui" alfabeto katakana koko ココ
botão japonês de “taxa de serviço”|alfabeto katakana katanaka sa taxa serviço サ
botão japonês de “quantidade mensal”|alfabeto ideográfico ideograma valor mensal 月
botão japonês de “não gratuito”|alfabeto ideográfico ideograma não gratuito 有
botão japonês de “reservado”|alfabeto ideográfico ideograma reservado 指
botão japonês de “barganha”|alfabeto barganha ideográfico ideograma pechincha 得
botão japonês de “desconto”|alfabeto desconto ideográfico ideograma 割
botão japonês de “gratuito”|alfabeto graça grátis ideográfico ideograma sem custo 無
botão japonês de “proibido”|alfabeto ideográfico quadrado “proibir” ideograma proibido proibir 禁
botão japonês de “aceitável”|aceitar alfabeto chinês ideográfico circular “aceitar” ideograma 可
botão japonês de “aplicação”|alfabeto aplicar chinês ideográfico quadrado “aplicar” ideograma 申
botão japonês de “nota mínima”|alfabeto chinês ideográfico quadrado “juntos” ideograma juntos 合
botão japonês de “vago”|alfabeto ideográfico ideograma vaga vago vazio 空
botão japonês de “parabéns”|alfabeto ideográfico circular ideograma janonês parabéns 祝
botão japonês de “segredo”|alfabeto ideográfico circular ideograma segredo 秘
botão japonês de “aberto para negócios”|chinês ideográfico quadrado “operando” ideograma operando 営
botão japonês de “sem vagas”|alfabeto completude ideográfico quadrado “completude” ideograma 満
círculo vermelho|bola vermelha grande geométrico
círculo laranja
círculo amarelo
círculo verde
círculo azul|bolinha grande geométrico
círculo roxo
círculo marrom
círculo preto|geométrico
círculo branco|geométrico
quadrado vermelho
quadrado laranja
quadrado amarelo
quadrado verde
quadrado azul|anil
quadrado roxo|púrpura
quadrado marrom
quadrado preto grande|geométrico
quadrado branco grande|geométrico
quadrado preto médio|geométrico
quadrado branco médio|geométrico
quadrado preto médio menor|geométrico
quadrado branco médio menor|geométrico
quadrado preto pequeno|geométrico
quadrado branco pequeno|geométrico
losango laranja grande|cor de diamante geométrico
losango azul grande|balão diamante geométrico
losango laranja pequeno|cor de diamante geométrico
losango azul pequeno|diamante geométrico
triângulo vermelho para cima|geométrico apontando triangulo
triângulo vermelho para baixo|geométrico apontando triangulo
diamante com um ponto|cômico dentro formato de geométrico
botão de opção|geométrico rádio
botão quadrado branco|e preto
botão quadrado preto|e branco geométrico
bandeira quadriculada|chegada corrida esporte vitória
bandeira triangular|informações localização poste vermelha vermelho
bandeiras cruzadas|bandeira comemoração cruzar Japão Japonês
bandeira preta|tremulando
bandeira branca|paz tremulando
bandeira do arco-íris|bissexual gay lésbica lgbt lgbtq lgbtqia orgulho transexual transgênero travesti
bandeira transgênero|azul claro branco rosa
bandeira de pirata|caveira osso saque tesouro
bandeira: Ilha de Ascensão|bandeira
bandeira: Andorra|bandeira
bandeira: Emirados Árabes Unidos|bandeira
bandeira: Afeganistão|bandeira
bandeira: Antígua e Barbuda|bandeira
bandeira: Anguila|bandeira
bandeira: Albânia|bandeira
bandeira: Armênia|bandeira
bandeira: Angola|bandeira
bandeira: Antártida|bandeira
bandeira: Argentina|bandeira
bandeira: Samoa Americana|bandeira
bandeira: Áustria|bandeira
bandeira: Austrália|bandeira
bandeira: Aruba|bandeira
bandeira: Ilhas Aland|bandeira
bandeira: Azerbaijão|bandeira
bandeira: Bósnia e Herzegovina|bandeira
bandeira: Barbados|bandeira
bandeira: Bangladesh|bandeira
bandeira: Bélgica|bandeira
bandeira: Burquina Faso|bandeira
bandeira: Bulgária|bandeira
bandeira: Barein|bandeira
bandeira: Burundi|bandeira
bandeira: Benin|bandeira
bandeira: São Bartolomeu|bandeira
bandeira: Bermudas|bandeira
bandeira: Brunei|bandeira
bandeira: Bolívia|bandeira
bandeira: Países Baixos Caribenhos|bandeira
bandeira: Brasil|bandeira
bandeira: Bahamas|bandeira
bandeira: Butão|bandeira
bandeira: Ilha Bouvet|bandeira
bandeira: Botsuana|bandeira
bandeira: Bielorrússia|bandeira
bandeira: Belize|bandeira
bandeira: Canadá|bandeira
bandeira: Ilhas Cocos (Keeling)|bandeira
bandeira: Congo - Kinshasa|bandeira
bandeira: República Centro-Africana|bandeira
bandeira: República do Congo|bandeira
bandeira: Suíça|bandeira
bandeira: Costa do Marfim|bandeira
bandeira: Ilhas Cook|bandeira
bandeira: Chile|bandeira
bandeira: Camarões|bandeira
bandeira: China|bandeira
bandeira: Colômbia|bandeira
bandeira: Ilha de Clipperton|bandeira
bandeira: Costa Rica|bandeira
bandeira: Cuba|bandeira
bandeira: Cabo Verde|bandeira
bandeira: Curaçao|bandeira
bandeira: Ilha Christmas|bandeira
bandeira: Chipre|bandeira
bandeira: Tchéquia|bandeira
bandeira: Alemanha|bandeira
bandeira: Diego Garcia|bandeira
bandeira: Djibuti|bandeira
bandeira: Dinamarca|bandeira
bandeira: Dominica|bandeira
bandeira: República Dominicana|bandeira
bandeira: Argélia|bandeira
bandeira: Ceuta e Melilla|bandeira
bandeira: Equador|bandeira
bandeira: Estônia|bandeira
bandeira: Egito|bandeira
bandeira: Saara Ocidental|bandeira
bandeira: Eritreia|bandeira
bandeira: Espanha|bandeira
bandeira: Etiópia|bandeira
bandeira: União Europeia|bandeira
bandeira: Finlândia|bandeira
bandeira: Fiji|bandeira
bandeira: Ilhas Malvinas|bandeira
bandeira: Micronésia|bandeira
bandeira: Ilhas Faroé|bandeira
bandeira: França|bandeira
bandeira: Gabão|bandeira
bandeira: Reino Unido|bandeira
bandeira: Granada|bandeira
bandeira: Geórgia|bandeira
bandeira: Guiana Francesa|bandeira
bandeira: Guernsey|bandeira
bandeira: Gana|bandeira
bandeira: Gibraltar|bandeira
bandeira: Groenlândia|bandeira
bandeira: Gâmbia|bandeira
bandeira: Guiné|bandeira
bandeira: Guadalupe|bandeira
bandeira: Guiné Equatorial|bandeira
bandeira: Grécia|bandeira
bandeira: Ilhas Geórgia do Sul e Sandwich do Sul|bandeira
bandeira: Guatemala|bandeira
bandeira: Guam|bandeira
bandeira: Guiné-Bissau|bandeira
bandeira: Guiana|bandeira
bandeira: Hong Kong, RAE da China|bandeira
bandeira: Ilhas Heard e McDonald|bandeira
bandeira: Honduras|bandeira
bandeira: Croácia|bandeira
bandeira: Haiti|bandeira
bandeira: Hungria|bandeira
bandeira: Ilhas Canárias|bandeira
bandeira: Indonésia|bandeira
bandeira: Irlanda|bandeira
bandeira: Israel|bandeira
bandeira: Ilha de Man|bandeira
bandeira: Índia|bandeira
bandeira: Território Britânico do Oceano Índico|bandeira
bandeira: Iraque|bandeira
bandeira: Irã|bandeira
bandeira: Islândia|bandeira
bandeira: Itália|bandeira
bandeira: Jersey|bandeira
bandeira: Jamaica|bandeira
bandeira: Jordânia|bandeira
bandeira: Japão|bandeira
bandeira: Quênia|bandeira
bandeira: Quirguistão|bandeira
bandeira: Camboja|bandeira
bandeira: Quiribati|bandeira
bandeira: Comores|bandeira
bandeira: São Cristóvão e Névis|bandeira
bandeira: Coreia do Norte|bandeira
bandeira: Coreia do Sul|bandeira
bandeira: Kuwait|bandeira
bandeira: Ilhas Cayman|bandeira
bandeira: Cazaquistão|bandeira
bandeira: Laos|bandeira
bandeira: Líbano|bandeira
bandeira: Santa Lúcia|bandeira
bandeira: Liechtenstein|bandeira
bandeira: Sri Lanka|bandeira
bandeira: Libéria|bandeira
bandeira: Lesoto|bandeira
bandeira: Lituânia|bandeira
bandeira: Luxemburgo|bandeira
bandeira: Letônia|bandeira
bandeira: Líbia|bandeira
bandeira: Marrocos|bandeira
bandeira: Mônaco|bandeira
bandeira: Moldávia|bandeira
bandeira: Montenegro|bandeira
bandeira: São Martinho|bandeira
bandeira: Madagascar|bandeira
bandeira: Ilhas Marshall|bandeira
bandeira: Macedônia do Norte|bandeira
bandeira: Mali|bandeira
bandeira: Mianmar (Birmânia)|bandeira
bandeira: Mongólia|bandeira
bandeira: Macau, RAE da China|bandeira
bandeira: Ilhas Marianas do Norte|bandeira
bandeira: Martinica|bandeira
bandeira: Mauritânia|bandeira
bandeira: Montserrat|bandeira
bandeira: Malta|bandeira
bandeira: Maurício|bandeira
bandeira: Maldivas|bandeira
bandeira: Malaui|bandeira
bandeira: México|bandeira
bandeira: Malásia|bandeira
bandeira: Moçambique|bandeira
bandeira: Namíbia|bandeira
bandeira: Nova Caledônia|bandeira
bandeira: Níger|bandeira
bandeira: Ilha Norfolk|bandeira
bandeira: Nigéria|bandeira
bandeira: Nicarágua|bandeira
bandeira: Países Baixos|bandeira
bandeira: Noruega|bandeira
bandeira: Nepal|bandeira
bandeira: Nauru|bandeira
bandeira: Niue|bandeira
bandeira: Nova Zelândia|bandeira
bandeira: Omã|bandeira
bandeira: Panamá|bandeira
bandeira: Peru|bandeira
bandeira: Polinésia Francesa|bandeira
bandeira: Papua-Nova Guiné|bandeira
bandeira: Filipinas|bandeira
bandeira: Paquistão|bandeira
bandeira: Polônia|bandeira
bandeira: São Pedro e Miquelão|bandeira
bandeira: Ilhas Pitcairn|bandeira
bandeira: Porto Rico|bandeira
bandeira: Territórios palestinos|bandeira
bandeira: Portugal|bandeira
bandeira: Palau|bandeira
bandeira: Paraguai|bandeira
bandeira: Catar|bandeira
bandeira: Reunião|bandeira
bandeira: Romênia|bandeira
bandeira: Sérvia|bandeira
bandeira: Rússia|bandeira
bandeira: Ruanda|bandeira
bandeira: Arábia Saudita|bandeira
bandeira: Ilhas Salomão|bandeira
bandeira: Seicheles|bandeira
bandeira: Sudão|bandeira
bandeira: Suécia|bandeira
bandeira: Singapura|bandeira
bandeira: Santa Helena|bandeira
bandeira: Eslovênia|bandeira
bandeira: Svalbard e Jan Mayen|bandeira
bandeira: Eslováquia|bandeira
bandeira: Serra Leoa|bandeira
bandeira: San Marino|bandeira
bandeira: Senegal|bandeira
bandeira: Somália|bandeira
bandeira: Suriname|bandeira
bandeira: Sudão do Sul|bandeira
bandeira: São Tomé e Príncipe|bandeira
bandeira: El Salvador|bandeira
bandeira: Sint Maarten|bandeira
bandeira: Síria|bandeira
bandeira: Essuatíni|bandeira
bandeira: Tristão da Cunha|bandeira
bandeira: Ilhas Turcas e Caicos|bandeira
bandeira: Chade|bandeira
bandeira: Territórios Franceses do Sul|bandeira
bandeira: Togo|bandeira
bandeira: Tailândia|bandeira
bandeira: Tadjiquistão|bandeira
bandeira: Tokelau|bandeira
bandeira: Timor-Leste|bandeira
bandeira: Turcomenistão|bandeira
bandeira: Tunísia|bandeira
bandeira: Tonga|bandeira
bandeira: Turquia|bandeira
bandeira: Trinidad e Tobago|bandeira
bandeira: Tuvalu|bandeira
bandeira: Taiwan|bandeira
bandeira: Tanzânia|bandeira
bandeira: Ucrânia|bandeira
bandeira: Uganda|bandeira
bandeira: Ilhas Menores Distantes dos EUA|bandeira
bandeira: Nações Unidas|bandeira
bandeira: Estados Unidos|bandeira
bandeira: Uruguai|bandeira
bandeira: Uzbequistão|bandeira
bandeira: Cidade do Vaticano|bandeira
bandeira: São Vicente e Granadinas|bandeira
bandeira: Venezuela|bandeira
bandeira: Ilhas Virgens Britânicas|bandeira
bandeira: Ilhas Virgens Americanas|bandeira
bandeira: Vietnã|bandeira
bandeira: Vanuatu|bandeira
bandeira: Wallis e Futuna|bandeira
bandeira: Samoa|bandeira
bandeira: Kosovo|bandeira
bandeira: Iêmen|bandeira
bandeira: Mayotte|bandeira
bandeira: África do Sul|bandeira
bandeira: Zâmbia|bandeira
bandeira: Zimbábue|bandeira
bandeira: Inglaterra|bandeira
bandeira: Escócia|bandeira
bandeira: País de Gales|bandeira`;
