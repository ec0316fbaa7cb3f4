package org.whence.core.claim;

import java.util.HashSet;
import java.util.Set;

/// First names in lower case, by the gender they tell; made by `make -C training/words`, not by hand.
///
/// From the lists of stdlib (PDDL 1.0, CC0) and gender-detection-from-name (MIT): what two of these have, without common words and places.
final class FirstNames {

    static final Set<String> FEMALE = words("""
            aaleyah aalia aaliya aaliyah aalyah aarika abagail abbi abbygael abbygail abeer abelina abella abi abida abigael abigaelle abigail abigale abiha abisha
            abra abrar abril aby abygael abygail acacia adah adalgisa adalia adalina adaline adalyne adalynn adara adassa adaya adda addolorata addyson adea adela
            adelaida adelaide adele adeleine adelheid adelia adelice adelie adelina adeline adelita adella adelle adelyne adena adia adiana adiba adila adina adisa
            adison adisson aditi adja adjoa adna adonia adora adoracion adore adra adrea adriana adriane adrianna adrianne adrielle adriena adrienne adrina adryana
            advika ady adyson adysson aela aella aelyn aeriel aerin aeris aerith aeryn afaf afia afiya afnan afra afrah afsana afton agata agatha agathe aggie
            agnella agnes agnese agnieszka agostina agueda agustina ahana ahava ahlam ahna aia aiana aicha aida aidee aiko aila aile ailee aileen ailen ailene
            ailey aili ailin ailine ailis ailsa ailyn aime aimee aimi aimy aina ainara aine ainhoa ainoa ainoha ainslee ainsley ainslie aintzane aira aisa aisha
            aishwarya aisling aislinn aisosa aissata aissatou aitana aivy aixa aiya aiyana aiyanna aiza aizah ajla ajna akane akasha akela akemi akiko akila akilah
            akima akina akira akshara akshaya ala alaa alabama alae alaia alaina alaine alaitz alana alanah alandra alanis alanna alannah alanys alara alaya alayah
            alayna alba albana albena albertina albertine albina alda alea aleandra alecia aleece aleen aleena aleesha aleeyah aleeza alegria aleida aleina
            alejandra alejandrina aleksandra aleksia alena alene alesia alessa alessandra alessia alessya aleta alethea alexa alexandra alexandrina alexi alexia
            alexiana alexie alexina alexine alexy alexya aleya aleyah aleyda aleyna alfonsina alfreda alia aliah aliana alica alice alicea alicia alicja alicya
            alida alidia alie aliha alika alima alimatou alina aline aliona alis alisa alise alisea alisha alishba alisia alison alissa alisse alissia alisson
            alissya alisya alita aliya aliyah aliyana aliyyah aliza alize alizea alizee alizia alizon alla allana allegra allia alliah allicia allina allison
            allissa allisson allix alliya alliyah allyah allyana allycia allyson allyssa allyssia allysson almeria almira almire almudena aloise aloisia alona
            alondra aloysia alta altagracia altea althea altina alvera alvina alvira alya alyah alyana alyanna alyce alycia alyia alyiah alyna alyne alyona alys
            alysa alyse alysea alysha alysia alyson alyss alyssa alyssah alysse alyssia alysson alyx alyze amable amada amadea amaia amal amalea amalee amalia
            amalie amalle amalya amana amanda amandine amane amani amanie amany amara amaranta amaria amarilys amaris amarya amaryllis amarys amatullah amaya
            amayah ambar amber amberly ambra ambre ambrosia ameena ameera amela ameli amelia amelie amelina ameline ameliya amellia amely amelya amen amena ameni
            ami amica amie amila amilia amilya amina aminah aminata aminta amira amirah amita amity amma ammara amna amnah amparo amra amreen amrita amy amyra ana
            ana-maria anabel anabela anabella anabelle anae anaeli anaelle anah anahi anahit anahita anahy anaia anaid anais anaisa anaise anaiz analia analie
            analiese analise analucia analy anam anamaria anamika ananda ananya anarose anastacia anastasia anastasie anastasiia anastasija anastasiya anastassia
            anastasya anastazia anastazja anaya anayah anays anca ancuta andee andjela andora andra andreana andreea andreia andreina andrena andria andriana
            andrina ane anea anel anela anelia anelise anella anelle anesa anessa aneta anett anette aneya angela angele angeles angelia angelica angelie angelika
            angelina angeline angelines angelique angelita angella angelle angellina angely angelyna angelyne angelys angy angèle anh ani ania anica anicia anie
            aniece aniela aniella anika anila anina anique anisa anise anisha anishka anisia anissa anissia aniston anita anitra aniya anja anjali anjalie anjana
            anjara anjela anjelina anju anjuli anka anke ann anna anna-maria annabel annabela annabell annabella annabelle annah annais annalaura annalee annalena
            annalia annalie annaliese annalisa annalise annalucia annaly annamaria annamarie annasofia annastasia annaya annayah anne anne-marie anneli annelie
            annelies anneliese annelise annella annelore annelyse annemarie annetta annette anni annia annice annicka annie annika annisa annissa annmarie annora
            annunziata anny annya anouk anoushka anqi anselma anta antea anthea anthia antigone antoinette antonela antonella antonia antonieta antonietta antonina
            anusha anushka anuska anwen anya anyah anycia anyelina anysia anyssa aoi aoife aouatif apolline apollonia apolonia appolonia apryl aqsa arabel arabela
            arabella arabelle araceli aracelis aracely arai arantxa arantza arbia arcadia arcangela archana areej arelis aretha arfa argelia aria ariadna ariadne
            ariah ariam ariana ariane arianna arianne ariela ariella arielle arife arij arina arisa arisha arista ariya arlee arleen arlena arlene arlet arlette
            arlie arlinda arline arlyn armanda armela armida armina arminda armine armoni armonia armonie arnela arsenia arta artemia artemisia aruna arwa arwen
            arya aryah aryam aryana aryanna aryelle aryn arzu aseel asha ashana ashanti ashanty asheley ashely ashia ashlan ashlee ashleigh ashlen ashli ashlie
            ashly ashlyn ashna asil asiya asiyah asja asli asma asmaa asmae asmahan asra assata assia assil assiya assunta asta aster astou astra astrid astryd
            asuncion asya atalia atena athalia athalie athanasia athea athena athina atika atina atiya atlantis aubery aubree aubrie audelia audra audre audree
            audrena audrey audrie audrina audry augusta augustina aundrea aurea aurela aurelia aureliana aurelie auria auriana aurianna aurie aurielle aurora
            aurore ava avah avalon avana avelina aveline avie avigail avila avis avital aviva avneet avril awa axelle aya ayaa ayaat ayada ayah ayala ayame ayana
            ayanah ayane ayanna ayannah ayat ayda ayelen ayesha ayfer ayiana ayisha ayla aylah aylana aylee ayleen aylen aylin aylina ayline aylinn aylla aymara
            aymee aynur ayra ayse aysel aysenur aysha ayssa aysun ayten ayumi ayza aza azadeh azalee azalia azaria azelia azia aziza azizah azra azucena azul azure
            azza azzurra babette badia badiaa bahar bahia bahija balbina bambi bamby banu barb barbara barbe barbi barbie barbra basia basilia basma basmala bassma
            batoul batsheva batul batya baya bayan bea beata beatrice beatris beatrix beatriz bebe becca becka becky beila bela belen belgin belicia belinda belkis
            bella belle bellina belma benedetta benedicta benicia benilde benita benoite berenice berit berna bernadette bernadine bernarda bernardina bernardine
            berni bernice berra berta berte bertha berthe berthilde bertille bertina bertine beryl beryle bess bessie bessy betania beth bethanie bethanne bethany
            bethel betina betsabe betsey betsy bettie bettina betul beulah beverley beverlie beverly beyonce bianca bianka bibi bibiana bienvenida bijou bina binta
            binti bintou birdie birgit bisma bitia blaire blakelee blakeley blanca blanche blandina blanka bliss blondie bluma blythe bobbi bochra bonita bonnie
            bonny bouchra boutaina brandi brandie breanne bree breena brena brenda brendy brenna bria briana brianda brianna brianne bridget bridgette bridie
            briella brigid brigida brigit brigitta brigitte brihana brihanna brina brinda brinn brinna brisa briseida briseis brita britanny britany brithany
            brithney britney britni britta brittan brittaney brittani brittanie brittany brittney brittni briyana brooklyne brooklynn bruna brunella brunhild
            brunhilde bryana bryanna bryhanna bryna brynn brynna brynne btissam buket bushra cacilia cacilie cadia caelia caitlin caitlyn caitlyne caitrin cala
            cali calia calie calina calissa calista calixta calla calley calli callia callie calliope callista cally calogera caly calypso calyssa calysta camelia
            camella camellia cami camie camila camilia camilla camille camillia cammi cammie camryn camy camyla camylle candace candela candelaria candice candida
            candide candie candis candra candyce cansu caprice capucine cara caren carena caressa cari caridad carin carina carine carinne carissa carla carlee
            carleen carlen carlene carley carlina carline carlita carlota carlotta carlye carlyn carlynn carma carme carmel carmela carmelia carmelina carmelita
            carmella carmelle carmen carmencita carmina carol carola carolan carolann carolanne carole carolin carolina caroline carolyn carolyne carolynn carrie
            carrissa caryn carys casandra casie casilda casimira cassandra cassandre cassaundra cassey cassi cassia cassiana cassidi cassidie cassidy cassondra
            cassy cataleya catalina catarina cate caterina caterine catharina catharine catherina catherine cathie cathleen cathrin cathrine cathryn cathy cati
            catia catie catina catlin catrina catriona caty cayetana cayla cecelia cecile cecilia cecilie cecillia cecily cecylia cedra celena celene celesta
            celeste celestina celestine celia celicia celie celina celinda celine celise celsa cely cemre ceren cerena cerina cerise ceyda ceylin chadia chafia
            chahd chahida chahrazad chaima chaimaa chaimae chaira chama chams chana chanda chandra chanel chanell chanelle chani chania chanice channa channelle
            chantal chantalle chany chanya chara charifa charis charissa charisse charla charlee charleen charlene charlette charline charlise charlize charlotta
            charlye charlyn charlyze charmaine charo chastity chaya chayenne chayma chaymaa chaymae chelby chelsea chelsee chelsey chelsie chelsy chenoa cherie
            cherin cherise cherlyn cheryl cheyene cheyenne chiara chiarra chimamanda chioma chloe chloee chloey chloris chloé chorouk christa christabel
            christabella christabelle christal christalle christana christel christella christelle christen christi christia christiana christiane christianne
            christine christyna chrystal chrystel chrystina ciana cianna ciara ciarra cicely cicilia cicily ciel cinda cindel cinderella cindi cindie cindra cindy
            cinthia cinthya cintia cintya cinzia cipriana cira circe citlali claira clara clarabelle claribel clarice clarie clarine claris clarisa clarissa
            clarisse clarita clary claryssa claudette claudia claudie claudina claudine clea clelia clemence clemencia clementia clementina clementine cleo
            cleopatra clio cloe cloee clorinda clotilde clover coco coleen colette colleen collette colline concepcion concetta concettina concha conchita
            consolacion constance constancia constanta constantina constanza consuela consuelo cora coral coralia coralie coraline coralyn cordelia cordula coretta
            corie corina corine corinna corinne corissa cornelia corri corrina corrine corrinne cortney corynne cosette cosima costanza coumba covadonga cozette
            crissy crista cristabel cristal cristalina cristel cristela cristen cristi cristiana cristiane cristie cristin cristina cristine cristy crysta crystel
            cyan cyana cyane cyann cyanna cyanne cyara cybil cybill cyndi cyndia cyndie cyndy cynthia cyntia cyria dacey dacia dacie dacy daena daenerys dafne
            dagmar dahiana dahlia dahlila dahlya daiana daila daina daira daisey daisi daisie daissy daisy dajana dala dalal dali dalia daliah daliana dalida
            dalila dalilah dalina dalinda daliya dally dalya dalyla damara damaris damarys damiana damya danae danah danay danaya danella danette dania daniah
            danica daniela daniella danielle danielly danijela danika danila danita danitza daniya daniyah danna danni danuta danyah danyele danyelle danyla daphna
            daphne daphnee daphney dara darbie darcey darci darcie dareen daria dariana darielle darina dariya darla darleen darlene darline darya dasha daveen
            davia davida davina davine davinia dawna daya dayami dayana dayanara dayanna dayanne daylia dayna dayra daysi dea deana deanna deanne debbie debby
            debora deborah debra dede deeann deedee deena deepika defne dehlia deidre deirdre deisy dejana dela delfina delia deliah delicia delila delilah delina
            delinda delly delores deloris delphina delphine delsy demetra demetria demi dena denia denisa denise denisia denisse denize denna denya denyse deolinda
            derya desideria desirae desiree despina destinee deva devi devika devina devonna devora devorah deyanira deyna deysi dhalia dharma dhiya dia diala
            diamante diamantina diana diandra diane diane-marie diani diann dianna dianne diany diara diarra didem diem diena digna dijana dikra dilara dilek dilia
            dima dimitra dina dinah dinara diona dione dionisia dionne dior diora dita diva divina divya dixie diya diyana djamila djeneba doaa doha doina dolce
            dolly dolores domenica dominga dominika domitilla dona donata donatella donella donia donica donielle donika donna donya dora doralyn dorcas doreen
            dorena dorene dorette dori doria doriana dorianna dorice dorina dorinda dorine doris dorise dorita dorota dorotea dorothea dorothee dorothy dorthea
            dorthy dottie doua douaa douae dounia dounya drifa drissia dua dulce dulcie dulcinea dunia dunja dunya dusanka dyana dyane dyanna dyanne dyna dynah eba
            ebonee ebony ebru ecaterina ecrin eda edda edeline edie edina edita edith editha edithe edna eduarda edurne edvige edwina eeva effie egle eila eileen
            eilis eiliyah eilleen eily eilyn eimy eira eire eirinn ekaterina ekram ela elaia elaina elaine elana elane elanie elanna elanor elara elaya elayna
            elayne elba elda elea eleah eleana eleanna eleanor eleanora eleanore electra eleen eleina elektra elen elena elene eleni elenie elenna elenor elenore
            eleonor eleonora eleonore elettra eleya eleyna elfi elfie elfrida elfride elfriede elga elham eliana elianah eliane elianna elianore elicia elida elide
            elidia elif elifnur elika elin elina elinor elinore eliona eliora elis elisa elisabel elisabet elisabeta elisabete elisabeth elisabetta elise elisea
            elisheva elisia eliska elissa elita eliya eliyah eliyana eliza elizabet elizabeta elizabeth elizaveta elize elizia elka elke ella ellah ellana elle
            ellea ellena elley elli ellia elliana ellie elliette ellina ellinor ellissa ellora elly ellyana ellyn ellynn elma elmedina elmina elmira elna elnora
            elodia elodie eloina eloisa eloise elona elora elorah elouise elowen elsa elsbeth elsi elsie elspeth elsy elva elvia elvina elvira elyana elyanah
            elyanna elycia elyn elyna elynn elysa elysabeth elyse elysee elysha elysia elyssa elyssia elyza elyzabeth elza elzbieta ema emalee emalia eman emanuela
            emanuella emanuelle emelda emelia emelie emelina emeline emely emelyn emelyne emeraude emi emie emiko emilee emilia emiliana emilie emilija emiline
            emillia emillie emilly emily emilya emina emine emira emma emmah emmalee emmaline emmalyn emmalynn emmalynne emmanuela emmanuella emmanuelle emme
            emmelie emmeline emmi emmie emmylou emna emy emylee emylia emylie ena enara enaya encarnacion enedina eneida engracia enia enid eniola enisa enma enna
            enola enrica enrichetta enrika enriqueta enya enza eowyn erda erena erica ericka erika erina erinn erinna erisa erlinda erma ermelinda ermina erminia
            erminie erna ernesta ernestina ernestine ersilia eryka erykah eryn erynn erza esha eshaal eshal eshana esin esma esmee esmeralda esperanza esraa essie
            estee estefani estefania estefany estel estela estele estella estelle ester estera estitxu estrella estrellita eszter etana etelvina ethel etna etta
            etty eudora eugenia eugenie eula eulalia eulalie eunice euphemia eusebia eva evah evalina evaline evana evangelia evangelin evangelina evangeline
            evangelyne evania evanie evanna evanne eveleen evelia evelina eveline evely evelyna evelyne everly evette evey evgenia evi evie evita evon evonne evrim
            evy ewa ewelina eya eyana eyla eyleen eylin eyva ezmeralda fabia fabiana fabienne fabiola fabrizia fadila fadma fadoua faduma fadwa fae fahima faina
            faiza faizah fallon fama fanchette fanchon fani fania fanni fannie fanny fanta fany fanya faouzia fara farah farha farhana faria farida fariha farrah
            fartun faryal farzana fatema fathia fathima fatiha fatim fatima fatimah fatimata fatimazahra fatime fatimetou fatine fatma fatmata fatna fatou fatouma
            fatoumata fattouma fatuma fatumata fausta faustina faustine favour fawn fawzia fay faye fayina fayna fayth faythe fayza febe federica felecia felicia
            feliciana felicidad felicita felicitas felicite felicity felina felipa felisa felisha feodora ferdaous ferdinande feride fermina fern fernanda fernande
            fettouma feyza fianna fidela fidelia fifi filippa filomena fina fiona fionna fiorella fiorenza firdaous firdaus firdaws fiza flaminia flavia fleur
            fleurette flo flor flora florance flore florella florence florencia florentina florenza flores florette flori floria floriana florica florie florina
            florinda flossie folashade fortuna fortunata fotini fouzia frances francesca franceska francette franchesca francheska francia francina francine
            francisca franciska francoise franka franziska françoise freda frederica fredericka freida freya freyja frida frieda friederike fuensanta fulvia funda
            gabbi gabriela gabriell gabriella gabryelle gaelle gaetana gaia galia galina galit galla galya galyna gania ganna gao gara garnet gaya gayane gaye gea
            geena gelsomina gema gemma gena genevieve genia genna genni gennifer genny genoveffa genoveva georgeanne georgeta georgette georgiana georgianna
            georgina georgine geralda geralde geraldine gerarda gerardina gerda gerlinde germana gerta gerti gertrud gertruda gertrude gertrudis gerty gessica
            ghita ghizlan ghizlane ghofran gia giada giana gianina gianna giannina gigi gila gilberte gilbertine gilda gillian gillie gimena gina ginelle ginesa
            ginevra ginna ginny gioia giordana giorgia giovana giovanna gipsy gisela gisele gisella giselle giuditta giulia giuliana giulianna giulietta giuseppa
            giuseppina giustina giusy gizele gizelle gizem gladis gladys glenda glenna glori gloria gloriana gloriane glorya glynis glynnis gohar golda goldie
            goldy gracia graciana gracie graciela graciella gracy grayce grazia graziella grecia greer gregoria greta gretchen grete gretel grethel gretta grier
            grisel griselda guadalupe gudrun guendalina guenevere guiliana guillemette guillermina guinevere gurleen gusta gwen gwendolen gwendolyn gwendolynn
            gweneth gwenna gwenneth gwyn gwyneth gwynne gypsy gyselle gül gülay gülsüm habiba haby hada hadassa hadassah hadda hadhoum hadia hadiatou hadil hadiya
            hadja hadria hafida hafsa hafsah hafssa hagar haidy haifa haila hailee hailie hailley haizea haja hajar hajer hajira hajra hakima hala halana haleema
            halia halie halima halina halla halley halli hallie hally halyna hamida hamide hamna hana hanaa hanadi hanae hanah hanako hanalei hanane hania hanifa
            hanife hanin haniya hanna hannah hannan hannelore hannia hanny harini harleen harli harlie harmonie harmony harpreet harriet harriett haruka hasina
            hasini hasmik hasna hasnaa hasnae hassana hassania hassna hatice hattie hava havana havanna hawa haya hayat hayate haydee hayla haylee hayleen hayley
            haylie hayriye heather heba heda hedda hedvige hedwig hegoa heide heidemarie heidi heidie heidy heike helaina helaine helana heleen helen helene
            helenka helga helge helia heliana helina hella hellen helly helma heloise hema hena hend henna henrie henrietta henriette henrika henya hera hermelinda
            hermina hermine herminia hermione herta hertha hester hestia hevin hiba hibah hidaya hila hilal hilaria hilarie hilda hilde hildegard hildegarde hilma
            hina hinano hinata hind hinda hira hlima hoda hodaya holli hollie hong honora honorata honoria horia hortencia hortense hortensia hosanna houda houria
            houriya huda hulda husna hyacinth hyacinthe hynda iana ianna iara ibtisam ibtissam ibtissame ida idalia idalina idaline idania idette idoia idoya ieva
            ifrah ignacia ignazia ihintza ihsane ihssan ihssane ikhlas ikram ikrame ila ilana ilaria ilayda ilda ildiko ilea ileana ileane ilena ilene ilenia ilham
            ilhame iliana ilianna ilina iliyana ilka illa illana illeana illiana illianna illyana illyanna ilma ilona ilonka ilsa ilse ily ilyana ilyanna ilyse
            ilyssa imaan iman imane imani imanie imelda imen imma immacolata immaculada imogen imogene ina inaaya inah inara inas inass inaya inayah inci indhira
            indi indie indira indra indya ines inessa inez inga inge ingeborg ingrid iniya inka inna innaya inocencia insaf inssaf intissar intza ioana ioanna iola
            iolana iolanda iolande iole iona ione ionela ionna ipek iqra iraida irati irena irene iria iriana irina iris irma irmgard irsa iryna irys isabeau
            isabel isabela isabele isabella isabelle isadora isamar isatou isaura isha ishana ishani ishika isidora isidra isis isla islem ismahan isobel isolda
            isolde isolina isora isra israa israe issraa isys ita italia itto itzel itziar iulia iuliana iva ivana ivanka ivanna ivett ivette ivie ivona ivone
            ivonne iwona iyana iyona iza izabel izabela izabella izabelle izar izel izumi izza izzie jaana jacinda jacinta jacintha jacinthe jackeline jackelyn
            jacklin jacklyn jackqueline jaclyn jacqueline jacquelyn jacquelynn jacquette jacquie jada jade jadwiga jael jaelle jaelyn jahida jahlia jahna jahnaya
            jaida jaina jala jalia jalila jalina jaliya jaliyah jalya jalyah jamela jamelia jamella jamila jamilah jamilla jammie jamy jamyla jana janaa janae
            janah janaina janan janani janat janaya janaye jane janeen janel janele janell janella janelle janessa janet janeth janetta janette janeva janey jania
            janice janie janina janine janique janira janis janise janita janka janna jannah jannat jannate janne jannel jannelle jannet jannette jannie janny jany
            janyce jaquelin jaqueline jaquelyn jara jasleen jasmeen jasmeet jasmin jasmina jasmine jasmyn jasmyne jaspreet jassmine jaya jayah jayana jayanah
            jayani jayanna jaycee jayda jayla jaylee jayleen jaylie jayline jaylis jaymee jayna jayne jazia jazmin jazmine jeana jeane jeanelle jeanette jeanie
            jeanine jeanna jeanne jeannette jeannie jeannine jeanny jehan jelena jelina jelissa jema jemaa jemima jemimah jemma jemmy jena jenah jenaya jenaye
            jenelle jenessy jeni jenica jeniece jenifer jeniffer jenilee jenine jenisha jenna jennah jennette jenni jennica jennie jennifer jenniffer jennipher
            jenny jennyfer jeny jenyfer jeri jerusalen jesica jessa jessalyn jessalynn jessamyn jesselyn jessi jessica jessika jessyca jessye jessyka jewell
            jewelle jezabel jezabelle jezebel jhade jhoanna jia jiahui jiana jiaqi jiayi jihan jihane jill jillene jillian jilly jimena jina jinan jing jinny joana
            joane joanie joann joanna joannah joanne joannie joaquina joceline jocelyn jocelyne jodee joee joela joelie joella joelle joellen joelly joely joelynn
            johana johanna johannah johanne johanny johara johnna joia jolanda jolee joleen jolene joli jolie jolina joline jolyn jolynn jonelle jordana jordane
            jordanna jordanne jorgina jori jorie josee josefa josefina josefine joseline joselle josely joselyne josepha josephina josephine josette josey josi
            josiane josianne josie josline josseline josselyne jossette jossie josy joud jovana jovanna jovita joya joyce joycelin joye jozette juana juanita judi
            judie judit judith juditha judy julee julia juliana juliane juliann julianna julianne julienne juliet julieta julieth julietta juliette julina juline
            julissa julita jullia julliette jully julyana julyanna jumana juna june junia junie juno justa justina justine justyna justyne jutta jyoti kacey kacia
            kacie kacy kadi kadia kadiatou kadidia kadidiatou kadidja kadija kadijah kady kaela kaelie kaely kaelyn kaelynn kaena kahlan kaia kaila kailani kaile
            kailey kaili kailly kaily kailyn kailyne kaina kainat kaira kaisha kaithlyn kaitlin kaitlyn kaitlyne kaitlynn kaja kala kalea kaleena kalena kali kalia
            kaliana kalie kalila kalima kalina kalinda kalissa kalista kaliya kaliyah kalli kallie kallista kally kaltoum kaly kalya kalyani kalyna kalyssa kalysta
            kamala kamaria kameko kamelia kami kamila kamilah kamile kamilia kamilla kamillah kamille kamilya kamyla kamylle kana kandace kandice kandy kandyce
            kania kanika kany kanya kanza kaori kaoutar kaouthar kara karalee karalynn kareen karen karena kari karia karie karilynn karima karin karina karine
            karinne karisa karishma karisma karissa karita karla karlee karleen karlene karlie karlina karly karlyn karma karmen karola karole karolina karoline
            karolyn karolyne karrah karrie kary karyn karyna kasandra kasey kasia kassandra kassey kassi kassia kassidy kassie kassy kata katalin katalina katalyna
            katarina katarzyna kate katee kateleen katelyn katelyne katelynn kateri katerina katerine kateryna katey kathaleen kathalina katharina katharine
            katharyn kathe katheleen kathelyn katherin katherina katherine katheryn kathia kathie kathleen kathlyn kathrin kathrine kathryn kathryne kathy kathya
            kati katia katiana katie katina katinka katiuscia katixa katja katleen katlin katlyn katrin katrina katrine katryn kattalin kattie katty katy katya
            kawtar kawthar kawther kay kaya kayana kaycee kaycie kaye kayla kaylah kaylee kayleen kayleigh kayley kayli kaylia kayliah kayliana kaylie kaylin
            kaylina kaylis kaylla kaylyn kayna kayra kaysha kaysia kaysie kayte kea keana keeley keely keerthana keesha keiko keila keilana keina keira keisha
            keisi keisy kelcey kelci kelcie kelcy keli kelia keliah kelicia kelina kelis keliyah kella kelli kellia kellie kellsie kellyanna kellyanne kellyn
            kelsea kelsi kelsie kelsy keltoum kely kena kenda kendra kendy kenia kenly kenna kensy kenza kenzi kenzie kenzy keona kera keren keri kerianne kerri
            kerrie kerrin kerstin kesha keshia kesia keslie kessia kessiah ketsia kettie ketty keva kevina kexin keya keyana keyanna keyla keylah keylie keyna
            keyra keysha keyshia keysi kezia keziah khadidiatou khadidja khadija khadijah khadijatou khadra khady khaila khaira khalia khalida khalila khaoula
            khawla khayla kheira khiara khira khloe kholoud khouloud khyra kia kiah kiana kianna kiara kiarah kiarra kiele kiera kiersten kilia kima kimaya
            kimberlee kimberley kimberli kimberlie kimberlly kimberly kimberlyn kimia kimiko kimiya kimmie kimmy kimora kimya kimyah kina kindra kine kinga kinsey
            kinza kinzy kiona kira kirbie kiri kirsten kirstin kirsty kirstyn kisha kismet kitana kitty kiya kiyana kiyomi kizzy klara klarisa klarissa klaudia
            klea kloe kloey koko komal konstance konstantina konstanze kora koral kori korie korinna kornelia kourtney krissie krissy krista kristal kristel
            kristelle kristen kristi kristiana kristie kristin kristina kristine kristy kristyn krizia krysta krystal krystel krysten krystiana krystie krystina
            krystle krystyna ksenia kumba kya kyana kyanna kyara kyarah kyarra kyera kyla kylee kylia kyliana kylianne kyllie kylynn kym kymberley kymia kyra kyrah
            kyria kyrsten kyrstin kübra lacee lacey lacie lacy ladonna lael laela laelia laelle laetitia lahna laia laiana laiba laida laila laily laina lainey
            lainy laisha laiya laiza laken lakshmi lala lale lali lalia lalita lalitha lama lamia lamiaa lamiae lamis lamiya lamya lamyaa lamyae lan lana lanae
            lanah landry lani lania lanita lanna lannah lara larah laraine larina larine larisa larissa lark larysa laryssa latia latifa latisha latoya launa laura
            lauraine lauralee lauralie laurana laure laureana laureen laurel laurella laurena laurencia laurene laurentia laurentina lauretta laurette laurianne
            laurina laurinda lauryn laurynn lavanya lavena lavina lavinia laya layah layal layali layan layana layanna layla laylana laylla layna layney laynie lea
            leah leana leandra leanie leann leanna leanne leanor leanora leany leda leeana leeann leeanne leela leelah leeloo leen leena leesa leeya leeyah leia
            leiana leidy leigha leila leilah leilana leilani leilanie leilany leili leilia leily leina leire leisha leiya leiyah lejla lela lelah lelia lemya lena
            lenah lenaya lenette leni lenka lenna lenora lenore leocadia leola leoline leona leonarda leoncia leonelle leoni leonia leonie leonna leonor leonora
            leonore leontina leontine leora lesia lesli lesly leslye lesya leta leticia letitia letizia lettie letty levana lexa lexi lexia lexie lexine lexis lexy
            leya leyah leyan leyana leyanna leyla leyli leyna lezlie lia liah liana lianah liandra liane lianna lianne liara liat liba libbey libbi libbie libby
            libera liberata libertad libia licia lida lidia lidiya lidya liel liela lielle lien liese liesel lieselotte ligia lil lila lilah lilana lilas lilea
            lili lilia liliah lilian liliana liliane lilianna lilianne lilias lilibeth lilie lilienne lilit lilith liliya lilja lilla lillah lilli lillia lillian
            lilliana lilliane lillie lilly lilo lilou lily lilya lilyana lilyanna lilyrose lina linah lincy linda linde lindi lindie lindsy linea linet linette
            ling linh linley linna linnea linsay linsey linsy linzy liona liora liria lis lisa lisabeth lisandra lisanne lisbet lisbeth lise lisette lisha lissa
            lissandra lisset lissette lita litzy liubov liudmyla liv liva livia liviana livie livvy livy livya liya liyah liyana liyanna liz liza lizabeth lizandra
            lizbeth lizeth lizette lizzie lizzy ljiljana lluna lluvia loa lobna loganne loida loise lola loli lolita lolla lolly lona lonna lora loraine loralee
            loralie lorea loredana loreen lorelai lorelei lorelie lorella lorelle lorely lorena lorene lorenna lorenza loreta loretta lorette loreyna lori loria
            loriana lorianna lorianne lorie lorinda lorine lorita lorna lorraine lory loryn lotta lotte lottie louann louanne loubna louella louisa louise
            louisette louiza lourdes lovina lua luana luann luanna luanne luba lubna luccia lucciana lucelia lucero luci lucia luciana lucianna lucianne lucie
            luciene lucienne lucila lucile lucilia lucilla lucille lucina lucinda lucine lucita lucrecia lucretia lucrezia lucy lucynda ludivina ludmila ludmilla
            ludovica ludwika luella luigia luigina luisa luisana luise luiza lujain lulia luma lumi luna lunah lunna lupita lura lurdes lusia luz luzia luzmila lya
            lyah lyana lyann lyanna lyanne lyda lydia lydiana lydianne lydie lyla lylah lyli lylia lylian lyliana lylianna lylie lylla lyllie lyna lynda lyndie
            lyndsay lyndsey lyndsie lynelle lynett lynette lynna lynne lynnea lynnette lynsey lyra lysa lysandra lysette lyssa lyubov lyudmyla lyvia lyza maayan
            mabel mabelle mable macarena macaria mackenzy macrina macy mada madalena madalina madalyn maddalen maddalena maddi maddison maddyson madelaine
            madeleine madelena madelene madelin madelina madeline madelon madelyn madelyne madge madi madie madigan madiha madilyn madina madisson madlyn madonna
            madyson mae maegan maela maelee maeli maelie maelle maely maelyn maelynn maelys maeva maeve mafalda magali magalie magaly magda magdalen magdalena
            magdalene magdelena magdeline maggee maggi maggie maggy maghnia magnolia maguette maha mahala mahalia maham maheen mahi mahina mahira mahjouba mahlia
            mahnoor mahya mai maia maialen maica maida maider maija maika maila maile mailee maileen mailen mailey maili mailie maily mailyn mailynn maimouna
            maimuna maira maire maisa maisey maisha maisie maisy maitane maite maitena maiya maja majda majida makeda makenzie makenzy makia mala malaak malaika
            malak malake malanie malea malee malena malgorzata mali malia maliah malie maliha malika malina malinda malini malisa malissa malissia maliya maliyah
            malka mallika mallorie mally malorie malory malvina malya malyah malynda malyssa mama mame mamie mana manahil manal manar manda mandi mandie mandy mane
            manha manika manisha manna mannat manola manoli manolita manon manpreet manuela manuella manya mara marah maral maram maranatha maravillas marcela
            marcelina marceline marcella marcelle marcellina marcelline marci marcia marciana marcie marcy marella maren marena maressa marga margalit margaret
            margareta margarete margareth margaretha margarethe margarett margarette margarida margarita margaux marge margeaux margery margherita margie margit
            margo margot margret marguerite mari maria mariaclara mariaelena mariah marialuisa mariam mariama mariame mariami mariana mariane marianela mariangel
            mariangela mariann marianna marianne mariateresa maribel maribelle maribeth marica maricarmen maricel maricela marie marie-jeanne mariel mariela
            mariele mariella marielle mariem marieme marieta marietta mariette marigold mariia marija marijane marijke marika mariko marilee marilena marilia
            marilin marilou marilu mariluz marily marilyn marina marinela marinella marinna mariola mariona maris marisa marisabel marisela mariska marisol marissa
            marit marita maritsa maritza marivel mariya mariyah mariyam mariyana mariza marja marjan marjorie marjory marla marlaine marleah marlee marleen marlen
            marlena marlene marleni marleny marlette marley marli marlie marliese marline marlise marly marlyn marlyne marlys marni marnia marnie maroua marquita
            marrissa marsha marta martha marthe martina martine martyna marua marwa marwah mary marya maryah maryam maryama maryan maryana maryann maryanna
            maryanne marybel marybelle marybeth maryelle maryellen maryem maryjane maryjo marylee marylin marylou marylyn maryn maryna maryrose marysa marysol
            maryssa marzia masa masha massa massiel matea mathea mathilda mathilde matilda matilde mattea maty matylda maud maude maura maure maureen maureene
            maurene mauricia maurine maurizia mavi mavis maxine maya mayah mayanna mayar maybel maybeline maybelle maybelline mayda maye mayela mayelin mayka mayla
            maylee mayleen maylen maylene mayli maylia maylie maylin maymuna mayra maysa maysaa maysae maysan maysie mayte mayumi mayuri mayzie mazal mbarka meagan
            meaghan meara mechelle medea medina meena meera meg megan megann meggan meggie meggy meghan meghann megumi meha mehreen mei meia meila meili meiling
            meily meilyn meina meira mela melaine melana melane melani melania melanie melany melanye melba melda melea meleane melek melena meli melia meliah
            melicia melida meliha melika melike melina melinda meline melinna melis melisa melisande melissa melisse melita melitta meliya meliyah meliza mellie
            mellisa mellissa mellony melly melodee melodi melodia melodie melonie melony melora melvina melyna melynda melynna melysa melyssa mena mencia menna
            meral mercedes merci mercie meri meriam meridith meriel meriem merieme merilyn merina merisa merissa meritxell merlina merline merna merve mery meryam
            meryem meryeme meta meya meylin miah miana micaela micaella michaela michaele michaella michaelle michalina michela michelina micheline michell
            michella michelle mickaela midori miel miette migdalia mignon mignonne miguela miha mihaela miia mika mikaela mikaella mikela miki mila milady milagro
            milagros milah milana milanna milca mildred mileena milena milene miley mili milia miliana milica milie milinda milissa milka milla milli milliana
            millicent millie milly milouda mily mimi mimouna mimount mimoza mina minah minahil minal mindy minela minerva minette minha minka minna minnie mio
            miquela mira mirabel mirabella mirabelle mirah miral miranda mireille mirela mirella mirelle miren mireya miri miriam mirian miriana mirielle mirjam
            mirka mirna miroslava mirra mirsada mirta mirtha miryam misa misaki misha misheel mishel misia missy misti mitra mitzi miya miyah miyana miyu miyuki
            mizuki moana modesta modestine modesty moesha moina moira mollee molli mollie molly mona monalisa monette monia monica monika monique monserrat
            montserrat moorea mora moreen morena morgana morgann morganne morrigan mouna mounia moya moyra muna muntaha muriel murielle muskan mya myah myana
            myanna myha myia myla mylah mylee mylena mylene mylia myliana mylie mylla myra myrah myranda myriam myrian myriana myrlene myrna myrta müge naama naara
            naba nabiha nabila nacera nacira nada nadeen nadejda nadezhda nadia nadiia nadin nadina nadine nadira nadiya nadja nadra nady nadya naeli naema nafisa
            nahia nahid nahida nahima nahla nahomi nahomy naia naiara naida naika naike naila nailah naima naimah naina nairi naisha naiya naja najah najat najate
            najia najima najla najlae najma najoua najwa nakiya nala nalah nalani nalia nalini naliya naliyah nalla nami namira nana nanci nancie nancy nandi
            nandini nanette nanine nannette nanon nao naoma naome naomi naomie naomy naoual nara narcisa nare nargis nari narjes narjis nasha nasia nasira nasra
            nasreen nassima nassira nastasia nastia natacha natalee natali natalia natalie nataliia natalija natalina nataline nataliya natallia nataly natalya
            natascha natasha natassia nathalia nathalie nathaly nathalya nathalye nathania natia natividad natsuki natsumi naturelle nausica nausicaa nava nawal
            naya nayah nayana nayara nayda nayeli nayelie nayima nayla naylah nayma nayra naysha nazan nazaret nazaria nazha nazia naziha nazli ndeye nea neala
            necla neda neela neelah neely neema neena neeve nefertiti neha nehal nehemie neila neilla neima neira neisha neiva nejla nela nelcy nele neli nelia
            neliah nelida nelie nelina nell nella nelle nelli nellie nelly nelsy nely nema nena nene neomi nerea nereida nerissa nermine nesrin nesrine nessa
            nessie nessy nesta netta nettie netty neus neva nevae nevaeh neve neya neyah neyla neysa nezha ngoc nhu nia niama niamh nichol nicholle nicki nicolasa
            nicole nicoleta nicoletta nicolette nicolina nicoline nicolle nida nidia niema nieves nihad nika nikkie nikky nikol nikole nikoletta nikolina nila
            nilah nilda nilla nimra nina ninah ninetta ninette ninfa nini ninon niobe nira nirvana nisa nisha nisrin nisrine nissa nissi nissie nissrine nissy nita
            nithya nitya niva nives nixie niya niyah niza nneka noa noami noara noela noelani noeli noelia noelie noell noella noelle noely noelyn noemi noemie
            noemy noga nogaye noha nohaila nohemi nohemy nola nomi nona noni nonna noor noora nora norah noreen norene norhan norina norine norma nouha nouhaila
            nouhayla nour noura nouran nouria nouzha nova novalie noya nubia nuha nunzia nunziata nur nura nuria nuriye nursel nusayba nya nyah nydia nyima nyla
            nylah nylia nylla nyna nyssa oana oceana oceanna octavia octavie oda odalis odalys odelia odessa odette odile odilia odille ofelia ohanna oihana oihane
            oksana ola olaia olaya oleksandra olena olenka olesia olesya olga olha olia oliana olimpia olina olinda oliva olivette olivia olivya oliwia ollivia
            olwen olya olympe olympia olympie olyvia omaima omara omaya omayma omayra omnia ona ondrea oneida onelia oona opal opaline ophelia ophelie ophélie ora
            orah oralia orelia orelie oriana orianna orla orli orly ornella orsola othilia othilie otilia ottavia ottilia ottilie ouafa ouafaa ouafae ouahiba
            ouarda ouardia ouassima ouiam ouidad ouissal oumaima oumayma oumou oviya oxana palma palmira paloma pamela pamella panagiota pandora paola paolina
            paquita parisa pariss parissa parvati parys pascuala pasqua pasqualina patrica patricia patrizia patrycja patti paula paule pauleen paulette paulina
            pauline pavithra pavlina paz pearla pearle pearline peggie peggy pelin pema penda penelope penina pepa pepita peri perihan perl perla perle perri
            perrine pervin petra petrona petronella petronille phaedra phebe phedra philippa philomena phoebe phoebee phoebie phuong phyllis pia piedad piera
            pierette pierina pierrette pietra pilar pina piper pippa piya placida pola polina polly pollyanna pooja poppy portia preciosa prescilla presly pricila
            pricilla prisca priscella priscila priscilla prisha prithika priya priyanka providence pura purificacion queenie quintana quintina quynh rabab rabea
            rabha rabia rabiaa rachael rachana rachel rachele rachelle rachida radha radhika radia rae raeann rafaela rafaella raffaela raffaella rafia rafika
            raghad rahaf rahel rahima rahma raiana raihana raika railey raima raina raine raisa raissa raiza rajaa rajah rajana rakel rakia raluca rama ramata
            ramatou ramatoulaye ramia ramla ramona ramya rana randa randee ranee rani rania ranim raniya ranya raphaela raphaella raphaelle raquel rasha rashel
            rashida rasika ravina rawan rawen raya rayana rayanna rayanne raychel rayhana rayhanna rayma rayna rayssa razan rea reana reanne reba rebbecca rebeca
            rebecca rebecka rebeka rebekah rebekka rebekkah reem reena reeva regine reham rehana rehanna rehema reiko reina reine remedio remedios remie rena renad
            renae renata renate renee renelle reshma reva reyana reyhana reyna rhea rhema rhianna rhiannon rhianon rhoda rhonda ria riana riane rianna rica ricarda
            richelle rifka rihab riham rihan rihana rihanna riki rima rime rimes rina rinad risa rita ritaj ritaje ritej ritika riva rivka rivkah riya riyana rkia
            roanne robbi roberta robyn roch rochell rochelle rocio roda rodaina rodayna rodica rodina roeya rokaya rokhaya rokia rola romaine romaisa romaissa
            romaissae romana romaysa romi romie romina romona romy rona ronda ronica ronna ronni rori rorie rosa rosabel rosabella rosabelle rosalba rosaleen
            rosalia rosalie rosalina rosalind rosalinda rosalinde rosaline rosalita rosaly rosalyn rosamaria rosana rosangela rosanna rosanne rosaria rosaura
            roseann roseanna roseanne roselia roselina roseline rosella roselle rosely roselyn roselyne rosemaria rosemarie rosemary rosemonde rosene rosetta
            rosette roshni rosi rosibel rosie rosina rosita roslyn rosmery rossana rossella roswitha rowena roxana roxane roxann roxanna roxanne roxi roxie roxy
            roya roza rozalia rozanna rozanne roze rozella rubi rubie rubina rufina rukaya rumaysa ruperta ruth ruthann ruthanne ruthie ruthy ryana ryane ryanna
            ryhana ryhanna rym saadia saara saba sabah sabiha sabina sabine sabira sabra sabreena sabria sabrin sabrina sabrine sabriya sabryna sada sadaf sade
            sadhana sadia sadie sadiya sadye safa safaa safae safah safia safiatou safina safira safiya safiyah safiyya safiyyah sagrario sahana sahar sahira
            sahory sahra saida saidee saidi saima saina saioa saira saja sajida saki sakina sakinah sakura salam saleah saleha salena salha salia saliah saliha
            salima salimah salimata salimatou salina salka sallie sally salma saloma salome saloua salsabil salvadora salvatrice salwa sama samah samanta samantha
            samara samarah samaria samaya samera samia samiah samiha samina samira samirah samiya sammantha samra samrah samuela samya samyra sana sanaa sanae
            sanah sanam sanaya sanda sandhya sandi sandie sandra sandrina sandrine sandye sania saniya saniye sanjana sanna sanne santa santina sanya saoirse saori
            saory saphia saphira saphire saphyra sapna sapphira sapphire sara saraann sarafina sarai sarajane saran saranda saranya saray sarayma sare saree sarena
            sari saria sarika sarina sarine sarita sariya sarra sarrah sarya saryna sashenka saskia saturnina satya savana savanah savanna savannah saveria savina
            saya sayana sayda sayla sayra sayuri scarlet scarlett scarlette seana sebastiana secilia sedra sefora seham seher seila sela selah selena selene
            selenia selia selin selina selinda seline selma selva selyna sema semia semiha semira semra semya sena senada sendy senia senna sephira sephora sera
            serafina serah serap seraphina seraphine seraya seren serena serene serenna serin serina serine serra sevana sevda severa severina severine sevgi
            seynabou sfia shabana shada shadia shaelynn shahad shahana shahd shahed shahida shaila shailey shaili shaily shaima shaina shaira shakila shakira
            shakti shalia shalimar shalini shalva shama shamia shamira shana shanah shanaya shanda shandra shanel shanell shanelle shani shania shanice shanie
            shanika shanna shannah shannel shannen shanon shanta shantee shanti shanty shanya shanyce shara sharai sharay shari sharifa sharina sharla sharleen
            sharlene sharline sharlyne sharon sharona sharron shauna shawna shawnee shayana shayanna shayanne shayla shaylah shaylee shayleen shayli shaylie
            shaylyn shaylynn shayna shaynah shaynna shazia sheena sheila sheilly sheily sheina shekina shekinah shelbi shelcy shelia shelly shelsea shelsey shelsie
            shelsy shena shenoa sheree shereen sheri sherilyn sherley sherline sherly sherlyn sherlyne sherri sherrie sherry sheryl sheyenne sheyla shifa shilo
            shiloh shina shir shira shireen shirel shirin shirlee shirlene shirley shirly shivani shona shoshana shoshanna shreya shukri shyna sia sian siana
            sianah sianna siara sibel sibella sibelle sibilla sibille sibley sibylla sibylle sicilia sidonia sidonie sidra sidrah sieglinde siegrid siena sienna
            sierra sigrid siham sihame sila silja silke silva silvana silvia silvie silvina sima simona simonetta simonette simonne simran sina sinai sinay sinaya
            sindi sindy sinead sinthia sintia siobhan siomara siona sira sirena siria sirin sirine sisilia sissy sita sivan siya siyana skyla smeralda sneha soad
            sobia socorro soffia sofi sofia sofie sofija sofiya sofya soha sohaila sohana sokaina sokhna sola solana solange solara soledad soleil solenne solia
            soliana solina solveig somaya somia somiya somya sona sonali sondra sonia soniya sonja sonya sophea sophey sophi sophia sophiana sophie sophonie
            sophronia sophy sophya sora soraida soraya sorayah sorcha sorelle sorina soriya souad souhaila souhayla soukaina soukayna soumaya soumia soumiya soumya
            sovanna speranza sri stacey staci stacia stacie stanislawa starla starlene starr stefana stefani stefania stefanie stefanny stefany steffi steffie
            stefka stela stella stellina stephana stephani stephania stephanie stephannie stephany stephenie stephie stephine stephy stevana stormi stormie stormy
            sua suad sude suela sueli suellen suhaila suhana suhayla suheyla sukaina sukhmani suki sulamita sultana sumaira sumaya sumayah sumayya sumayyah sumeya
            sundus sunita sura suraya susan susana susann susanna susannah susanne susi susie susy suzan suzana suzanna suzanne suzette suzi suzie suzy svea svenja
            svetlana sveva svitlana swan swetha swetlana sya syah syanna syanne syara sybella sybil sybilla sybille sydelle syeda syenna syla sylvana sylvanna
            sylvia sylviana sylvie syna synthia syra syrah syriana syrina tabata tabatha tabbitha tabita tabitha tahani tahara tahira tahlia taila taima taina
            taira tais takwa tala tali talia taliah taliana talicia talina taline talissa talita talitha taliya taliyah tallia tallulah talya talyah talyssa tamani
            tamar tamara tamarah tamari tamarra tamaya tamera tami tamia tamika tamila tamira tamlyn tammi tamou tamra tamsin tamya tamyra tana tanaya tania tanija
            tanisha tanit taniya tanja tansy tanya tanyah tanzila taqwa tara tarah tarra taryn tasha tasia tasiana tasneem tasnim tassnim tatiana tatiane tatianna
            tatjana tatum tatyana taya tayana tayanna tayla tayra taysha teana tecla teena tehani tehila tehillah telia telma temperance teodora teona tera terena
            teresa terese teresina teresita teressa tereza teri terra terrie tess tessa tessah tessia tessie tessy tetiana tetyana tevy teya teyana teyla thais
            thalia thaliana thamara thania thanya thao thara thayla thea theadora theia thekla thelma theodora theresa therese theresia theresina theressa thi thia
            thomasine thu thuy tia tiah tiana tianah tianna tiara tiare tierney tifani tifany tiffani tiffanie tiffany tila tilda tillie tilly timea timothea tina
            tinaya tiphanie tiphany tirza tisha titia titiana tiya tiyah tiyana tiziana tobi toinette tomasa tonia tonie tonya tori toria torie torrie tory tosca
            touria touriya tova tracee traci tran tresa tressa tressie triana tricia trina trinity trish trisha trista trixie trude trudy tuana tuba tuesday tullia
            twila twyla tya tyah tyana tyanna tyara tyla tylia tyne tyra tysha uliana ulla ulrica ulrika ulrike ulyana uma umi ursula ursuline uta ute uxue
            vaishnavi vaitiare valencia valene valentina valentyna valeria valeriane valerie valery valerye valeska valina vally vana vanda vanesa vanessa vani
            vania vanna vannessa vanny varsha varvara veda veena vega velia velma veneranda venezia venicia venise venus vera verena verene verica verina verna
            vernice verona veronica veronika veronique vesna viana vianne vicenta vicki vickie vicktoria vicky victoriana victorina victorya vida vidya viera vika
            viki vikki viktoria viktorija viktoriya vildan vilma vina vincenta vincenza vincenzina vinita viola violante violet violeta violetta violette viorica
            vira virgilia virgina virginie viridiana virna virtudes vita vitalia vitalina vitoria vittoria viva vivi vivia vivian viviana viviane vivianna vivianne
            vivien vivienne vonny vyctoria wafa wafaa wafae wahiba waltraud wanda waneta warda wassima wenda wendeline wendi wendie wendy wenona wera weronika
            whitley wiam wiame widad wijdane wiktoria wilhelmina wilhelmine willa willamina willo willow wilma wilona windy winifred winna winni winnifred winona
            wisal wissal wren wynne wynona xana xandra xaviera xela xena xenia xia xiana xiao ximena xin xinyi xinyu xiomara xylia yacine yadhira yadira yaffa
            yagmur yahaira yaiza yajaira yali yalina yamila yamile yamilet yamileth yamina yamna yana yanel yaneli yanelis yanelle yanely yanessa yanet yaneth
            yanice yanina yanira yanissa yanna yaquelin yara yarah yareli yaritza yasemin yashira yasira yasmeen yasmin yasmina yasmine yassmin yassmina yassmine
            yazmin yazmina yeimy yelena yelina yena yendi yenifer yennifer yenny yesenia yesica yesmin yessenia yessica yeva ying yisel ylenia yliana ylianna ynes
            ynez yoana yoanna yocheved yohana yohanna yoko yolanda yolande yolane yolette yomara yoselin yosra yousra youssra yovana yovanna ysabel ysabelle yudith
            yue yui yuka yuki yukiko yulia yuliana yulisa yuliya yumalai yumalay yume yumi yumiko yumna yun yuna yusra yuxin yuxuan yvaine yvana yvanna yvannah
            yvette yvonna zaara zabrina zadie zahara zaharia zahia zahida zahira zahra zahraa zahrah zaida zaima zaina zainab zaineb zaira zaiya zakia zakiya zakya
            zali zalia zalie zamara zamzam zana zandra zaneta zara zarah zaria zarina zarra zaya zayana zayna zaynab zaynah zayneb zayra zea zehra zeina zeinab
            zeineb zelda zelia zelie zelma zena zenaida zeneida zenia zeyna zeynab zeynep zhara zhor zhour zia ziana zina zinab zineb zita ziva ziya zlata zoa zoe
            zoee zoey zofia zoha zohra zoi zoila zola zophia zora zorah zoraida zoubida zouhra zoulikha zoya zoë zsazsa zulay zuleica zuleima zulema zuleyma zulma
            zuzana zuzanna zya özlem""");

    static final Set<String> MALE = words("""
            aadam aadil aahil aakash aamir aarav aarish aarron aarush aayan abas abass abba abbas abbott abdalla abdallah abdalrahman abdel abdelali abdelatif
            abdelaziz abdelfatah abdelfattah abdelfettah abdelghafour abdelghani abdelhadi abdelhafid abdelhak abdelhakim abdelhalim abdelhamid abdelhaq abdelhay
            abdelilah abdelillah abdeljalil abdelkabir abdelkader abdelkarim abdelkebir abdelkhalek abdelkrim abdellah abdellatif abdellaziz abdelmajid abdelmalek
            abdelmalik abdelmoula abdelmounaim abdelouahab abdelouahad abdelouahed abdelouahid abdelrahman abdeltif abdelwahed abdenbi abdennour abdenour abderahim
            abderahman abderrahim abderrahman abderrahmane abderrazak abdeslam abdeslem abdessalam abdessamad abdesselam abdesslam abdi abdias abdirahman abdou
            abdoul abdoulaye abdoulaziz abdoulie abdourahmane abdul abdulaziz abdulhamid abdulkadir abdulla abdullah abdullahi abdulmalik abdulrahman abdurahman
            abdurrahman abe abed abelard abelardo abelino abid abiel abilio abimael abiram ablaye abner aboubacar aboubakr abraham abrahan abrahim abram abramo
            abran abu abubakar acacio acher achilles achour adael adair adal adalberto adamo adams addam ade adeel adelbert adelino adem adham adib adiel adil adin
            adis adithya aditya adlai adler admir adnan adnane adolf adolfo adolph adon adonis adonys adriaan adriann adriano adriel adryan adryel adryen advik
            adyan aedan aeden aeron affan afif agapito agim agostino agron agustin ahad aharon ahmad ahmar ahmed ahmet ahnaf ahron ahsan ahyan aidann aimad aissam
            aitor aizen ajan ajdin akash akbar akeem akhil aki akif akil akim akio akiva akram akshay alam alan alann alanzo alaric alasdair alassane alastair
            alaster albano albaro albeiro alberto albi albin albino albion albrecht alcides aldan alden aldin aldo aldon aldric aldrich aldrick aldrin aldwin
            aleandro aleck aleister alejandro alejo alek aleks aleksandar aleksander aleksandr aleksei aleksey aleksy alen alesandro alesio alessandro alessio
            alexan alexandar alexander alexandr alexandro alexandros alexandru alexei alexey alexio alfio alfons alfonse alfonso alfredo alhassan alhassane alic
            alicio alick alieu alif alija alik alim aliou alioune alipio alistair alister allal allan allen allister almin almir alon alonso alonzo aloys aloysius
            alp alper alphonso alric altin alvan alvar alvaro alvie alvino alvis alvy alwin alwyn alyosha amaan amad amadeo amadeu amadeus amadi amado amador
            amadou amalio amancio amando amar amari amaro amaru amauri amaury ambrose ambrosio amdy amedeo ameen ameer amelio amer americo amerigo ameur amiel
            amilcar amin amir amire amit amjad ammar amon amori amos amr amro amyas amyr anacleto anakin anand anas anass anastasio anatol anatoli ancel anddy
            ander anders anderson andoni andony andras andre andrej andreo andres andreu andreus andrews andri andrian andric andrick andris andriy andro andry
            andrzej anes angelico angelino angelito angello angelo angelos angelus angus anibal aniceto aniel aniello anil anir anish anjel anmol annas annunziato
            anouar ansar ansel anselm anselmo ansh anson ante antero anthone anthoni anthonio anthony antolin anton antone antonello antoni antonino antonio
            antonios antonis antonius antonyo antton anuar anwar aodhan aomar apolinar apollo apolonio aqib aquiles aquilino araf arafat aramis aras arash aravind
            arben arber arcadio arcangelo archer archibald archie ardi ardian ardit areg arel arham ari ariano arif arik ario arion aris aristides aristotle aritz
            ariyan arjan arjun arjuna arkaitz arlan arley arlin arlind arlo armaan arman armando armani armen armin armon armstrong arnaldo arnau arnauld arnav
            arne arnel arnie arno arnold arnoldo arnulfo aron aronne arron arsalan arsen arsenio arshad arslan artem artemio artemus artie artin artiom artur
            arturo artus artyom arun arush arvin arvind ary aryan arye aryeh asaad asad asael asaf asaph asen aser asher ashraf ashvin ashwin asiel asier asif asim
            askia aslan assane aston ata atakan atanas atem athanasius atif atilano atilla atlas attila attilio audric audrick augie augustino augusto augustus
            aurelian aureliano aurelio aurelius auric auron austen austyn avel avelino avi avidan aviel avigdor avinash avishai aviv avner avraham avram awab awais
            axcel axl ayad aydenn aydon ayham ayhem aylan ayman aymane aymen ayomide ayoub ayron ayrton aythan ayub ayush ayven ayvin ayyoub ayyub azaan azad azael
            azam azan azar azeddine azeem aziel azim azir aziz azlan azriel azzeddine azzedine azzouz baba babacar bacary bachir badara bader badr badreddine
            baghdad baird bajram bakar bakari bakary baki bakir bakr baldomero baldwin balian balla baltasar baltazar balthasar balthazar bara barae baran barnabas
            barnaby barney baron barret barrett barron bart bartholomew bartholomé bartolo bartolome bartolomeo barton bartosz bary basem bashir basil basilio
            basilius bassam bassirou bastian bastien battista batuhan baudoin bautista baxter bayard bayram bayron beau beauregard beck bekim bekir belaid belal
            belarmino belkacem beltran benaissa benedetto benedicto benedikt benet bengt beniamin beniamino benicio benigno benito benjamen benjamyn benji benjy
            bennet bennett benoit benson bentley benton beny benyamin benyounes berat berk berkay berke bernabe bernardino bernardo bernd bernhard berthold berton
            bertram biagio bienvenido bijan bilal bilel bing binh binyamin birch birk birol bjorn björn bladimir blaine blane blas blayne boaz bob bogdan bohdan
            bonifacio boone boris borislav borys bosco boualem bouazza boubacar boubker boubou bouchaib bouchta boujemaa bourama bouziane bowen bowie boyce boyd
            brad bradan braden bradford bradley bradly brady brahim braian bram bran brandan branden brander brando brandon brandyn branislav branko brannon
            brantley braulio braxton brayan brayden brayton brenan brendan brenden brendin brendon brennan brennen bret briant brien brig brigg briggs brigham
            brighton brion brock broderick brodie brody brok bron bronson bruce bryan bryand bryann bryant bryce bryon bryson bryton burak burhan burke butch byran
            byron cael caelan caesar caetano cain caio caius caldwell cale caleb calen caliel calin calix calixto callan callen callum calogero calum calvin calvyn
            camil camillo camilo camron candelario candido carl carles carleton carlito carlitos carlo carlos carlson carlton carlyle carmello carmelo carolus carr
            carson carsten carter carver casimiro caspar casper cassian cassius castor cataldo catalin catalino cayden cayetano cayo caz cecilio cedric cedrick
            ceferino celal celestino celso cem cemal cemil cengiz cenk cephas cesar cesare cesario cezar chadd chadi chadwick chafik chahid chai chaib chaim chakib
            chakir chandler charbel charlton chas chauncey chayne chayton che cheick cheikh cheng cherif chester cheston chet chevy chico chilton chriss christiano
            christo christobal christof christofer christoffer christoper christoph christophorus christos chrystian chrystopher chuck cian ciaran cid cillian
            ciprian cipriano cirilo ciro clark claudian claudino claudio claudiu claudius claus clay clayborne clayton clemens clement cletus cleveland clifford
            clifton clint clive clyde cohen colas colby cole coleman colin collin collins colman conan connor conor conrad conrado conroy constantin constantino
            constantinos conway cooper corbett corbin corby cordell corian corin cornel cornelio cornelius corrado cort corwin cosimo cosme cosmin cosmo costa
            costantino cozmo craig crawford crescencio crisanto crispin cristhian cristian cristiano cristino cristo cristobal cristofer cristopher crosby cullan
            cullen cullin cully curran curtis curtiss custodio cyprian cyril cyrill cyrus daegan daemon daevon dagan dagobert dagoberto dairon dallis dallon
            dalston dalton dalvin daman dame damian damiano damir damjan damon damyan damyen dane danel dang danial daniil danil danilo danis daniyal dante dantes
            danton danyal danyl danylo daoud daouda daran dardan darek darel daren darian darick dariel dario daris darius dariusz darnel darnell darrel darrell
            darren darrick darrin darris darry darshan darvin darwin daryan daryll dat dave daven davey davi david davidson davie davin davis davit davon davut
            dawid dawood dawoud dawson dawud dayan daylan daylon daymon daymond dayron dayson dayton dayven dayvon dayyan deaven deavon declan deen deepak deivy
            dejan deklan delan delano delbert delfino delio delmar delmer delon delroy delvin demba dembo demetre demetri demetrio demetrius demian demir demis
            dempsey demyan deniel denilson dennis dennys denver denzel deon dereck derek deren deric derick dermot derrek derrick derrik derron derwin desi
            desiderio desmond destin detlef dev deven devid devis devlin devone devonn dewey dewitt dex dexter diago diar dickson dieter dietmar dietrich dillan
            dillon dimas dimitar dimitri dimitrios dimitris dimitry dino diogo dionisio dirk dixon diyar djalal djamal djamel django djay djibril djiby djilali
            dmitri dmitry dmytro dogan dogukan dolan dom domenic domenico domingo domingos dominic dominick dominico dominik donal donald donatello donato donavan
            donavon donnell donnovan donovan dony doran dorel dorien dorin doron doryan doudou doug douglas douglass dov dovber doyle dragan drago dragos dramane
            drilon dris driss drissa drystan duane duarte duc dudley duff duke dumitru duncan duran durand durant dusan dustin duy dwain dwayne dwight dyllan dylon
            dyron eamon earl earle earvin eban eben ebenezer eberhard ebrahim ebrima edan edden edem eder ederson edgar edgardo edilberto edilson edinson edir edis
            edison edmon edmund edmundo edoardo edon edric edrick edris edsel edson eduard eduardo edvard edvin edward edwardo edwen edwin edwing edwyn efe efraim
            efrain efrem efren egan ege egidio egon egor ehab ehan ehsan eidan eiden einar eirik eitan eithan eizan ekain ekaitz ekhi eki elad eladio elam elan
            elazar elbert eldar elden eldin eldon eldrick eleazar eleuterio elhadj elhadji eliab eliam elian elias eliav eliaz elier elies eliezer eligio elihu
            elija elim elion eliot eliseo elius eliyas ellian ellias elmedin elmer elmin elmo elon eloy elpidio elroy elson elston elton elvio elvis elvyn elwin
            elwood elwyn elyan elyas elyon emad emanuel emeric emerick emidio emigdio emil emilian emiliano emilio emin emir emmerich emmet emmett emmit emrah
            emran emre emrick emrik emrys emyr enaitz endi endri endrit eneko enes engelbert engin enio enis enmanuel ennio ennis enoc enoch enos enric enrico
            enriko enrique enrrique ensar enver enzi enzio eoghan ephraim ephram ephrem epifanio erald eraldo erasmo erblin ercan ercole erdal erdem erdi erdogan
            erek eren erez erhard eric erich erick erickson ericson erik erikson erion erjon erkan ermal ermanno ermes ermin erminio ernesto ernestus ernie erno
            ernst erol eron eros errick errol ervin erwin eryck eryk esai esau eshan essaid essam estanislao esteban estefano estevan esteve etan ethanael ethaniel
            ettore euan eugen eugene eugenio eugenius eulalio eulogio eusebio evangelos evans evaristo evelio evens everett everson evren ewald ewan eyad eyal eyan
            eydan eytan eythan ezechiel ezekiel ezequiel ezio ezrah ezriel fabian fabiano fabien fabio fabius fabricio fabrizio fabrizzio fabyan facundo fadel fadi
            fahad fahd fahed faheem fahim fahmi fahri faical faisal faissal faiz faizan falco fallou faouzi farhan farid faris farouk farrel farrell farris faruk
            fateh fatih fatmir faustino fausto favio fawaz faycal fayez faysal fayssal federico fedi fedor feliciano felipe felix feodor feras ferdi ferdinando
            ferdy fergus ferhat ferman fermin fernando ferran ferrell ferris ferruccio feyyaz fidel fidelio fidencio fikret fikri filiberto filip filipe filippo
            findlay findley finlay finn fiorenzo firas fitzgerald flaviano flavio fletcher flint floreal florencio florentino florian florin florindo floyd flynn
            fode folco forest forrest fortunato fouad franc francesco francisco franck francklin franco francois frandy franklyn franko frans fransisco franz
            frazier frederic frederich frederico frederik fredric fredrick fredrik fredy freeman fridolin friedrich fritz froilan fuad fulgencio fulton fulvio
            furkan fynn gabe gabino gabor gabryel gad gaddiel gadiel gaetano gage gaizka galen galo galvin gamaliel ganesh gannon garcia gardner garek gareth
            garfield gari garik garion garo garret garrett garrick garry garth garv garvey garvin gaspar gaspard gaspare gauthier gavan gaven gavin gavino gavriel
            gavril gawain gawen gayelord gaylor gaylord gedeon genaro generoso gennaro geno geoffrey geordan geordie georg georgi georgio georgios georgy gerald
            geraldo gerard gerardo gerd geremy gerhard geric gerik gerlando germano gero gerome geronimo gerrard gerson gery ghali ghassan ghazi gheorghe gherardo
            ghulam giacinto giacomo gian giancarlo gianfranco gianluca gianmarco gianni gianny giano gianpaolo gianpiero gibran gibril gibson gideon gilberto giles
            gines gino gio gioacchino giordano giorgi giorgio giosue giovan giovani giovann giovanne giovanni giovanny giovany giraud girolamo giselbert giulian
            giuliano giulio giuseppe gleb glendon godwin gohan gonzalo gor gora goran gordan gordon gorge gorka gottfried gottlieb gowtham graciano gradey grady
            graeme graham graig gram granger grantham granville gratian grayson graziano greg gregg greggory gregoire gregor gregori gregorio gregory greyson
            griffin griffith grover guerin guglielmo guido guilbert guilherme guillem guillen guillermo guiseppe gunar gunnar gunter gunther gurjot gurpreet gustaf
            gustav gustavo gustin guthrie gyan gökhan habib hadi hadj hadrian hadriel hafid hagan hagen hagop haidar haiden haider haik haim haitam hakan hakeem
            hakim hal halil halim hamad hamadi hamady hamdan hamed hamid hamidou hamilton hamir hamish hamit hammad hammadi hammou hamsa hamza hamzah han hanad
            hani haniel hanif hank hannes hannibal hans hansel hanson hao harald hardy harel hari harish harith haritz harjot harlan harland harlem harlen harlin
            harman harmon harold haron haroon haroun harouna harout harris harrison harry hart haru harun harvey hasan haseeb hashim hashir haskell hasnain hassan
            hassane hassani hatem hatim hayato haydan haydar hayder haydn haydon hayk haytam haytham hayward haywood hayyan hazael haze hazem haziel hazim heber
            hebert hector heiko heindrick heinrich heinrick heinz hektor helder helio helios hellmut helmut helmuth henderson hendrick hendrik hendrix hendry henok
            henrick henrik henrique henryk herbert herby hercule heribert heriberto herman hermann hermes herminio hermon hernan hernando herold herschel hersh
            hershel herve hervey hervin hewitt heydan hicham hien hieu higinio hilario hillel hilton hipolito hiram hiro hisham hobie hocine hodei hodge hogan
            holden hollis holt homar homere honorio horace horacio horatio horst hossain hossam hossein houari houcine houssain houssam howard howie hoyt hristo
            hudson huey hugh humbert humberto humphrey huntley hurley husain husein hussain hussam hussein huy huzaifa hyatt hüseyin iacob iacopo iago iain ian
            ianis iann ibai iban ibn ibra ibrahim ibrahima idan ido idris idriss idrissa iggy ignacio ignatius ignaz ignazio igor ihab iheb ike ikenna iker ilai
            ilan ilario ildefonso ilian ilias iliass iliasse ilie ilir iliya iliyan ilker illan illias ilyas ilyass ilyasse ilyes imaad imad imanol imanuel
            immanuel imraan imre imtiaz inaki indalecio ingmar ingo ingram inigo innocenzo inocencio inti ioan ioannis ion ionel ionut iori ioritz iosif iqbal
            irfan irmin irvin irving irwin isaack isaak isac isacco isack isadore isael isai isaias isak isam isaque isauro ishaan ishak ishan ishaq ishmael isiah
            isidor isidoro isidro iskander ismaeel ismail ismaila issac issah issak issaka issam issiah istvan italo itamar iulian ivan ivann ivano ivar ive iven
            iver iverson ives ivo ivor iwan iyad iyan iyed izaac izaak izaan izac izack izai izak izam izan izayah jaafar jaber jabez jabier jabir jabril jac jace
            jacek jacinto jackson jacobo jacopo jacque jadd jadden jadon jae jaeden jafar jahan jahden jaheem jaheim jahiem jahleel jahlen jahlil jahmal jahmel
            jahron jai jaiden jair jairo jaison jak jake jaki jakie jakob jakson jakub jalal jalan jaleel jalen jalil jamaal jamael jamale jamall jame jamel
            jamelle james jamesley jameson jamey jamil jamill jamin jamison jamyl jamyson janek jannis jano janos janusz jaouad japhet jaques jarad jared jarel
            jarell jari jarib jarid jarno jarod jaron jaroslaw jarret jarrett jarrid jarrod jarvis jase jasen jasim jasin jaskaran jaskirat jason jasper jasser
            jassir jasson jastin jaume javed javi javiel javier jawad jawan jax jaxon jayan jaydan jaydenn jaydon jayen jayke jaylan jaylen jaylon jaymes jayron
            jayson jayzon jaz jazon jeanpierre jed jedediah jedidiah jeevan jeferson jefferey jefferson jeffery jeffrey jeffry jehiel jehu jelani jelloul jemal
            jemel jemil jemuel jenaro jeno jens jensen jenson jerad jerald jeramie jereme jeremi jeremia jeremiah jeremias jeremy jericho jerick jeriel jermain
            jermayne jerold jeromy jeronimo jerrold jerson jesper jessee jessen jessey jesson jesus jethro jeyden jeyson jhoan jhon jhonatan jhonathan jhonny jhony
            jhovany jiahao jian jibran jibril jilali jim jimi jimmi jimmie jimmy jimy jiovani jiovanni jiovanny jiovany jiro jivan joab joah joanes joao joaquim
            joaquin joas jochen joel joen johanan johannes johnatan johnathan johnathon johnattan johnn johnnie johnny johny johsua jokin jolan jon jonah jonatan
            jonathan jonathon jonel jones jonhatan jonnathan jonny jony joram joran jordany jordi jordie jordon jordy jorel joren jorge jorgen jorian jorje jos
            joschua jose joseba josef joselito josep josh joshia joshuah joshuan joshue josiah josian josias josip josue josuha josué jotham jourdain jovan jovani
            jovanie jovanni jovanny jovany jowan jozef jozsef juanito juaquin judah judas judd judson julen julian juliano julio julius jullian jullien julyan
            junaid junhao jurgen justen justinian justino justis justo justus justyn juvenal juventino jürgen kaan kabir kacem kacper kaddour kadir kaeden kael
            kaelan kagan kahlil kaiden kaiet kail kain kainan kaine kainoa kais kaiser kaito kalan kalden kale kaleb kaled kalel kalem kalen kalil kalim kallen
            kalvin kalyan kamal kamel kamil kamran kamron kamuran kane kanye karam karan karas kareem karem karl karlo karlos karsten karthik kashif kasim kasimir
            kaspar kasper kassem kassim kaua kauan kavi kavin kavish kawan kayan kaydan kayden kaydon kayel kayl kaylon kayne kayron kaysan kayson kazimir kazuki
            kealan kean keanan keanu keaton keefe keefer keegan keelan keenan keene keeran keevin kei keiji keilan keir keiran kelan kelby kelen kellan kelson
            kelton kelvin kelvyn kelwin kemal kemuel ken kenai kenan kendel kendell kendric kendrick kendrik kendrix kendry kendryck keni kenn kennan kenneth
            kennett kennith kenric kenrick kenson kenta kentaro kento kenton keny kenyon kenzo keon keone keoni kepa keran kerby kerem kerim kermit kervens kervin
            kerwin kevan keven kevon kewan keyaan keyan keydan keyden keylan keylon keynan keyron keyshawn keyson keyton keyvin keywan khader khadim khadir khaleb
            khaled khaleel khalel khalid khalif khalil khan khayden khayri khris kian kiefer kiel kien kienan kieran kieren kierian kieron kile kilian killian
            kimball kimo kincaid kingsley kirian kiril kirill kirk kirollos kishan kiyan klaus klay klayton kleber klein klemens klement klevis knox kobe kody koen
            kofi koji kolin kong konnor konor konrad konstantin konstantinos koray korey kornel kort kory kosta kostas kouider kourosh krish krishan kristian
            kristijan kristjan kristo kristof kristofer kristoffer kristofor kristopher krystian krystofer krystopher krzysztof kuba kurt kurtis kwabena kwame kyan
            kylan kylian kyllian kymani kynan kyo kyran kyrian kyron labib lachlan ladislao ladislaw lahbib lahcen lahouari lahoucine lahsen laird laith lakhdar
            lalo lamberto lamin lamine lamond lamont lance lancelot lander landon langston larbi larry lars larsen larson lassana laszlo latif laureano laurens
            laurentino laurentiu lauro lautaro lawry lawson lawton layachi layden laydon layson layth layton lazar lazaro lazarus lazlo leander leandre leandro
            leart lebron ledion leeam leeland leeroy leif leith lemar lemmy lemuel lenard lennard lennart lennon lennox leno leon leonardo leoncio leonel leonhard
            leonid leonidas leopoldo leroy les lessandro lestat lester leszek levan levent levi levin levon lewis lex leyton lhoucine lhoussaine liandro liang
            liban liberato libero liberto liborio licinio lief liem lincoln lindon lino linus lionel liron lisandro lissandro livan livio liviu lizandro lleyton
            lliam lloyd lluis loay lochlan lochlann locke lodovico loghan loic loki lokman lon lonny lonzo lorant lorcan lorens lorenz lorenzo lorik lotfi lothaire
            lothar lothario louay loukas lovell lowell lowen loy loyd luar luay lucca luccas lucciano lucho lucian luciano lucio lucius ludger ludovico ludvig
            ludwig ludwin ludwing luigi luis luiz luk lukas lukasz luke luken luqman luther lydon lyle lyman lyndon lyon lyonel maalik maati maaz mac macario mace
            maceo maciej mack madden maddox maden madou mads magdaleno magnus mahad mahamadou mahamed mahdi maher mahesh mahfoud mahin mahir mahlon mahmood mahmoud
            mahmud mahmut maicol maik maikel maikol maison majd majdi majed majid makan makar maki makoto maksim maksym maksymilian mal malachi malang malcolm
            malcom maleek malic malick malik malike maliki malon malte malvin malyk mamadi mamadou mamady mamoudou manases manex manfred mannie manny manoel
            manolito manolo manraj mansour mansur manu manuel maor marcelino marcellino marcello marcellus marcelo marcial marciano marcin marcio marck marco
            marcos marcus marek mariano marino mariusz markel marko markos markus marlin marlon marouan marouane mars marshall martel marten martino martyn marven
            marvens marvin marvins marvyn marwan marwane marwin marx marzio marzouk masaki masato mason massamba massimiliano massimo masson matan matar matei
            matej mateo mateus mateusz mathan matheo matheus mathew mathews matias matija matis mats matteo mattew mattheus matthew matthews matthias matthieu
            matthiew matthis mattias mattin mattis matvey matyas mauricio maurizio mauro maury mavric mavrick mavrik maxen maximilian maximiliano maximilien
            maximillian maximino maximo maximus maxwel maxwell mayer mayes maykel maynard mayson mazen mazin mbarek mbark mbaye mehdi mehmet meinrad meir melchor
            melik melvin melvyn memphis menachem menard mendel menelik merick merlin merrick mert mervin merwin messi mesut metin meyer mhamed micael micah michail
            michale micheal michelangelo mick mickael mickel mickey mico migel miguelito mihai mihail mihailo mikael mikail mikal mikel mikey mikhael mikhail
            mikkel mikolaj milad milen millan millard miller milos miloud milton mimoun mimoune mino miquel mir mircea mirco mirko miro miron miroslav mirsad mirza
            misael mitch mitchel mitchell mizael moaad moad moataz modesto modibo modou moha mohamad mohamadou mohamedali mohammad mohammed mohan mohanad mohand
            mohaned mohcine mohib mohmed mohsin mohsine mohssine moises moishe moiz mokhtar monir monroe monsef monte montgomery monty mor morad mordecai moreno
            morgun mori moris moritz morley morris morrison morten mortimer morton mory mose moses moshe mosiah moss mostafa mostapha mouad mouhamad mouhamadou
            mouhamed mouhcine mouhssine mouloud mounaim mounir mourad mousa moustafa moustapha muadh muaz muhamad muhamed muhammad muhammed muharrem muhsin mumin
            munir murad murat murdoch murray murtaza musa musab mussa mustafa mustapha mycah mychael mychal myer mykael mykhaylo mykola myles mylo myron myson
            naaman nabeel nabi nabil nadal nadav nadeem nader nadim nadir naeem nafis naftali nagi nahom nahuel nahum naim naji najib najim nam naman namir naoki
            naoufal naphtali napoleon narayan narcis narciso nareg naser nash nasim nasir nasreddine nasser nassir natalino natalio natan natanael natanel nataniel
            nate nathanel nathanial nathaniel nathanyel natthan naveed naveen navid navin nawaf nawfal nayan nayden nayef nazario nazir nazzareno ndiaga neal neco
            ned neddy neel neftali nehemia nehemiah neill neils neji nello nels nemanja nemesio neri netanel nethanel nevan neven nevil neville newton neymar neyo
            nezar niall nicanor nicasio niccolo nicholas nick nickey nickolai nickolas nickolaus nickson nicolae nicolai nicolis nicolo niel niels nigel nihat
            nikhil niklas niko nikodem nikolai nikolaj nikolaos nikolas nikolaus nikolay nikoloz nikos niles nilo nils nilson nishan nishanth nissan nissim nithish
            nitish niven nizar noach noeh noland noman norberto nordin noreddine norian norlan norman normand norris norton nouh nourddine nourdin nourdine
            noureddine novak nowell nuh numan nuno nunzio nylan obadiah obed obediah oberon obie obryan octavian octavien octavio octavius odei odell oden odilo
            odin odo odon ogden oier oihan oisin olaf olan olav oleg olegario oleh oleksandr olin oliver oliverio oliviero olmo olsen olti omar omari omarion omero
            omid omran omri oneal oneil onesimo onofrio onur onyx oran orazio oren orenzo oreste orestes orhan ori orian oriel orin oriol orion orlan orland orren
            orrin orson orville oryan osama osbert osiris oskar osman osmin osmond ossama osvaldo oswald oswaldo othello othman othmane othniel otilio otis otman
            otmane otniel ottavio ottmar otto oualid ouassim oumar ousama ousman oussama ousseynou outman ovidio ovidiu owain owais owen owens ozan ozias ozzie
            ozzy pablito pablo pacey paco paddy padraic padraig panagiotis pancho pantaleon paolino paolo papa pape paquito parker parnell parsa pascal pascual
            pasqual pasqualino pate paton patric patricio patrik patrizio patryk patton patxi paulino paulo pavel pawel paxon paxton pearce pedro peio peirce penn
            pepe pepito perceval percy perfecto pernell perrin petar pete peterson petr petros petru pharell pharrell phi philbert philemon philip philipp phillip
            phillipe phineas phong phu pierluigi piero pierson pieter pietro pinchas pio piotr pius placido polo porfirio powell pranav praveen pravin prem
            prentice prescott preston primo prudencio pryce qais qasim qays quang quentyn quillan quincey quinlan quint quintin quinton quintus qusay rabi rabie
            rachid radouan radouane radu radwan raed raef rael rafael rafal rafe raffael raffaele raffaello rafferty raffi rafi rafik rafiq ragnar raheem rahim
            rahman rahmi rahul rai raian raiden raif raihan raimondo raimund raimundo rainald rainer rainier raiyan raj rajan rajko rajveer rakan rakim ralf ralph
            ramadan raman ramazan ramdane ramez rami ramin ramiro ramiz ramon ramond ramsay ramses ramsey ramy ramzi ramzy rance rand randal randall randell
            randolf randolph ranjit raphael rashad rashid rasul rauf raul ravi rawley rayaan raydan rayden raylan raymon raymund raynaldo raynard rayner rayyan
            raziel razvan recep reda redd redford redouan redouane reece reed rees refael reginal reginald regino regis rehan rehman rei reid reilly reinald
            reinaldo reiner reinhard reinhold reinold reis rejan remigio remington remo remus renald renaldo renan renard renato renaud renault renji renny reno
            renzo reshad reuben reuven revan rex reyad reymond reynald reynaldo reynard reynold reynolds reza rhett rhys riad rian ricard ricardo riccardo ricco
            richardo richardson richie richy rick rickey rico ridhwan ridley ridouan ridouane ridwan rifat rigoberto rinaldo ringo rino rion riordan rishan rishi
            ritchie rithy rito rivaldo riyad rizwan roan roarke rob roberto robinson roc rocco rockwell roddy roderic roderick rodger rodin rodney rodolfo rodolph
            rodric rodrick rodrigo rodriguez rody roel rogelio rogerio rogers rohaan rohan rohit roi rolan rolando roldan rolf rolland rollie rollin rollins rolly
            rolph roman romano romario romel romen romeo romero romin romolo romualdo romulo ron ronal ronald ronaldo ronan rone ronel roni ronin rooney roosevelt
            roque rosco roscoe rosendo roshan rossano rourke rowen rowland roy royce ruben rubens rubin ruddy rudi rudolf rudolfo rudolph rudyard rufino rufus
            ruggero ruggiero rui rupert ruperto ruprecht rurik ruslan russel russell rustin rusty rutger ruy rylan ryo ryon ryu ryuji saad saaid sabatino saber
            sabih sabin sabino sabir sabri sadik saeed saer safir safouan safwan sahib sahid sahil sahin sahir sai saidou saif saifullah saikou saim saimon sait
            sajad sajan sajid sajjad saladin salah salaheddine saleem saleh salek salif salih salim saliou salman salomon salva salvador salvator salvatore samad
            samael samba sameer samer samet sami samie samiel samir sammie sammuel sampson samy sanad sancho sander sanders sandor sandro sanel sanjay sanjeev
            sanjith sanson sante santhosh santi santiago santino santo santosh sarkis satchel saturnino saul saulo sauveur savas saverio savino savio saxon sayan
            sayden sayed sayer schneider schuyler scot scottie scotty seamus sebastian sebastiano sebastien sedat sedric sedrick segundo seif seiji seiya sekou
            selahattin selby selim sellam selman selwyn sem semih semir seng serafin serafino sergei sergej sergey sergi sergio sergiu serhiy serigne serjio serkan
            servando seth sevag sevak severiano severino severo seydou seymour sezgin shad shady shahan shaheed shahid shahir shahzad shain shaka shakeel shakil
            shakir shakur shamir shamus shaquille sharif shaw shayaan shayan shayn shelden shelton shem shemar shepard sheppard sherif sherman sherwin sherwood
            shihab shimon shivam shiven shlomo shoaib sholom shon shun shyam shyheim siaka sid siddharth siddhartha sidi sidy siegfried siegmund sigfrid sigfried
            sigismond sigmund silas silvain silvan silvano silverio silvestre silvestro silvino silvio simao simba simo sinan sion sione siraj sirio sirius siro
            sixto slade slavko slayton slevin slimane smail socrates sofian sohaib sohail soham sohil solaiman solan solayman soliman solly solomon solon sorin
            sotero soufian soufiane soufyane souhaib souhail soulaiman soulaimane soulayman soulaymane souleymane souliman soumaila souren spenser sriram stafford
            stan stanford stanislaus stanislav stanislaw stanley stanly stanton stavro stavros stefan stefano steffan steffen stelian stelios stellan stepan
            stephane stephano stephen stevan steve steven stevens stevenson stevin stewart stillman stirling stiven stoyan stuart subhan sufian sufyan suhaib
            suhail suhayb sukhwinder sulaiman sulayman suleiman suleman suleyman suliman sullivan sumner sunil suraj suren sutton sven svend syd syed sylas sylvan
            sylver sylvester symeon symon szymon sören süleyman taber tabor taddeo tadeo tadeusz tadzio tafari taha tahar taher tahir tahsin tai taib taim taino
            tairon tait taite taj takeshi takuma takumi talal talan talbot talha talib taliesin talla tamas tamer tamim tamir tancredi taner tanju tanner tanveer
            tanvir taoufik taoufiq taran taras tarek tareq tarik tariq tarrance tawfiq tawhid tayeb tayfun taylan taylon taym tayron tayson tayyab tedd telmo teng
            teo teodor teodoro teofilo teoman terance terence terrance terrel terrell terrence terrill tevfik tevin thaddeus thadeus thaine thami thane tharun
            thatcher thayne theobald theoden theodor theodoric thiago thibaud thibault thibaut thierno thijs thilo thom thoma thor thorin thornton thorstein
            thorsten thorvald thurston tiago tian tiberio tibor tidiane tigran tijani tiler tilo timo timofey timon timoteo timothee timotheus timothey timothy
            timur tino tirrell tirso tito titus tiziano tobia tobiah tobias tobie tobin tobit tobyas tod todd todor tom tomas tomaso tomasz tomer tommaso tomy
            tonatiuh tonino tonio tonnie tonny torben toribio torin torrance torre torrence torres torrey torrin torry torsten toufik touhami townsend traian
            traver travis travys trayvis tremain tremaine tremayne trent trenton trestan trevar trever trevis trevor tri tripp tristan trumaine truman trung
            trystan tuan tucker tudor tulio tullio tully tuncay tupac turner txomin tybalt tye tylan tyller tylor tymon tymothy tynan tyreek tyreese tyrell tyrese
            tyrick tyron tyrone tyronne tyrus tyson tywan ubaldo ubay udo ufuk ugo ulises ulisse ulric ulrich ulrick ulrik ulysses umair umar umberto umit umut
            unai urbano uri uriah usama usman uthman uwe uziel vaclav vadim vadym vahan vahe valdemar valentino valentyn valeriano valerio valeriy valon valter
            vance vardan varun vasco vasil vasile vasili vasilis vasily vassili vassily vasyl vaughan vaughn veasna vedat venancio vernon veron victoriano
            victorino victorio vidal viet viggo vignesh vihaan vijay vikram viktor vince vincenz vincenzo vinh vinicio vinicius vinson viorel virgil virgilio
            virginio vishal vishnu vishwa vitali vitalis vitaliy vitaly vito vitor vittorio vitus vivek vlad vladimir vladislav vladyslav volkan volker volodymyr
            voltaire vuk wade wadie wael wafi wagner wail waldemar walden waldo waleed wali walid walker wallace wallas walt walter walther walton waqas warner
            warrick waseem wasim wassim watson waylan wayland waylen waylin waylon wayne webster wells wenceslao wendall wendel wendelin wendell wenzel werner wes
            wesley wessam wessley wesson westley weston weylin whit whitaker whitman whittaker whyatt wiatt wiktor wil wilber wilbert wilbur wiley wilfred wilfredo
            wilfried wilhelm wiliam willam willard willem willian willibald willis willson wilmar wilmer wilson wilton wim winfield winfred winn winslow winston
            witt wojciech wolfgang wolfram woodrow woody wright wyatt wylan wylie wylliam wyn xabi xabier xan xander xavi xavier xerxes xian xiang yaacov yaakoub
            yaakov yacob yacouba yadiel yago yahia yahya yair yakub yale yaman yamato yamen yamin yancey yanek yaniv yanko yanni yannig yao yardley yared yaron
            yaroslav yasar yaseen yaser yash yasin yasir yassen yasser yassin yassir yavuz yazan yazen yazid yehoshua yeison yeray yeshua yiannis yichen yigit
            yilmaz yinon yoan yoav yoel yohan yohann yohannes yon yonael yonas yonatan yonathan yong yoni yonis yony yordan yosef yoshua yossef yossi youcef younes
            youness younis yousaf yousef yousif youssef youssif youssouf yousuf yovan ysmael yuan yul yulen yulian yunes yunis yunus yuriy yury yusef yussef yussuf
            yusuf yuta yuto yuvan yuvraj yvon zac zacari zacarias zacary zaccari zaccaria zach zachari zacharia zachariah zacharias zachary zachery zack zackari
            zackaria zackariah zackarie zackary zael zafir zaheer zahi zahid zahir zaid zaim zain zaine zaion zair zak zakari zakaria zakariae zakarie zakariya
            zakariyya zakary zaki zakir zalman zamir zan zane zaven zavier zayaan zayan zayd zayden zayed zayn zayne zayon zeb zebadiah zebedee zebulen zebulon
            zechariah zedekiah zeeshan zeev zeid zein zeke zeki zelig zeljko zen zeno zenon zephyr zeus zeyad ziad zian zidan zidane ziggy zinedine zion ziyaad
            ziyad ziyan zoel zohaib zohair zoltan zoran zoubir zouhair zouhir zubair zyan zyon ömer özkan""");

    static final Set<String> EITHER = words("""
            aaren aaron abbe abbey abbie abdon abel abie abiola abir abou abriel achille achraf adam adama adan adar addi addie addison addy adel adelin adi adley
            adolphe adonai adonay adria adrian adrien aidan aiden aiman aimar aimen airam aires aissa ajay aksel alain alane alban albert alec aleksa alem alessi
            alex alexandre alexis alexys alfa alfie alfred ali alin alix alli allie allyn alois alphonse altair alva aly amadis amaiur aman amante amary amaurie
            ame amel amery amets amil amine amor amory amran amri anatole anatolie andi andie andrea andreas andree andrei andrey andré andy ange angel angeli
            angelin angelis angi angie anik anis anndrea annet annis ansley antoine antonie antonin antony ara aram aran arda arden ares arian arie ariel ariele
            arin aristide aritza arlen arly armand armel artemis arthur asa ashby ashley ashlin ashton aube aubert aubin aubrey aubry audie audy auguste augustin
            augustine aurel auriel aury ave averil avery avni avy axel axell ayaan ayan ayani aydan ayden ayen ayhan aymar ayme azel azhar baha baila bailey bailie
            baillie baily bao baraa baraka bari barnabe basile bel benedict benjamine bennie benny bentlee berkeley berkley bernard bernie berny bert bertie bertin
            bertrand berty betti bevin bili billie billy bisan blair blaise blake bobbie bobby bodo boniface bora brandy bren brett briann brice brier brit britt
            brook brooke brooks bruno bryn cal cameron camile camill cammy carey carime carlie carlin carly carmin carmine carmon caron carroll cary caryl casey
            casimir cass cassie catherin cece cecil celin chad chaden chan chane charaf charlet charley charli charlie charlot charly chayanne chen cheri chery chi
            chima chris chrissie chrissy christ christan christian christie christien christin christina christophe christy cielo cire clair claire clarance clare
            clarence clarke claude claudi clem clemente clemmy clovis codee codi codie cody collen collyn colyn connie conny constantine cordey corey cori cornell
            corrie corry cory cosma courtney cris cruz cyrille dael dagny dakota dale dalli daly damia damien dan dana dani danie daniel daniele dannie danny dany
            danya danye danyel darby darcy darell darelle dari darin daron darrelle darryl dary daryl daryn davelle davide davy dayani dayle dee del delainey
            delaney delfin dell demetris deni denice denis deniss deniz denni denny denys derin devan devin devon devonne devy diallo dian didi didier dilan dini
            dion dioni dionis domini dominique donnie donny dorian doro dre dru dursun dyan dylan dylann eddi eddie eddy edel edgard edi edin edlin edmond edouard
            edy edyn ekin eli elia eliah elie eliel elijah elio elior eliott elisha elison ellary ellery elliot elliott ellis elohim eloi elvin ely elya elye
            elyjah emanuele emerson emery emile emili emlyn emmanuel emmanuele emmery emmy emory emry endy enea enzo eran eri erin erique eris ernest esdras esme
            esosa esra essa ethan etienne evan evann evelin evelyn evin evyn ewen eyden ezra ezri fabrice famara fanel felice ferdinand finley florentin floris
            flory fran francis franki frankie franky franny frantz françois freddi freddie freddy frederick fredi gabbie gabby gabi gabie gabriel gabriele
            gabrielle gaby gael gail gale garland gaston gayle georges georgie geraldy geri germain germaine gerrit gerry gert giani gil gilbert gill gilles giona
            gisel glen glenn gui guillaume gurnoor gus gustave gérard hadlee hadleigh hadley hady haile hailey haily haize hale haleigh haley hali halsey hamdi
            hamel hanan hanni harley harper harri hartley hayati hayden hazel heath heddi hedi hedy heli hendy henni henny henri henry heyden hilary hillary hindy
            holly hubert hugues iden idy ignace ihsan ilay ilhan ilia ilya imran imrane indy ira iram iren irvine isa isaac isaia isaiah isais isayah isidore islam
            ismael ismet issa ivon izaya iziah izzy jacki jackie jacky jacob jacquelin jacques jacqui jad jaden jahel jaid jaime jaimie jaimy jamaa jami jamie
            jammy jan jani janik jann jannik janot jasone jay jayann jayce jayden jaye jayme jaymi jaymie jazz jean jere jeremie jermaine jerome jerri jerzy jess
            jesse jessie jessy jianni jie jilian jin joachim joan joani joannes jobie joby jocelin jodi jodie jody joe joele joell joey johan johann johna jojo
            jona jonas jone jonell joni jonis jood jora jorah jordann jorey jorry jory joscelin joscelyn joselin joselyn joshua josia joslin joslyn joss josselin
            josselyn josua josé jourdan juan juany jude jule jules juli julie julien july juri justin kaci kada kader kai kailan kalani kalis kallan kalle kamar
            kameron kani karee karel karell karil karim karime karis karol karon karyl kaylan kaylann kayle kaylen kayton keane keita keith kellen kelley kelly
            kellyann kelsey kendal kendall kendi kendre kenji kenley kennedy kenni kennie kenny kensley kensly keo keriann kerry kesley kevin kevyn khali khalifa
            khanh kiko kiley killy kimi kinnie kinsley kip kipp kiran kirby kleo kona konstantine kore koren kris krisha krishna kriss kristan kyann kyle kylen
            kylie kyrie lam lamar lamara lambert landy laney lanie lannie lanny lasha laurance laurence laurent lauri laurice laurie laurin laverne lawrence layne
            lazare lee lei leigh leighton leiny leland lennie lenny leny leo leonard leonce leone leonida leonides leopold lesley leslie lev lezley liam lian
            lilyan lin lindsey lindy linn lio lior lirio livian livier liyan llewellyn logan logann lois lonni lonnie loran loren lorence loreto lorian lorien
            lorin loris lorne lorrie lorry lou louie louis luan luc luca lucas luce lucien luka lula lulu lupe lyam lyllian lyn lyndell lynn macaire mackenzie
            madalin maddie maddy madison mady mael maeven maike malan malek maleke mallory malone manel mani manjot manoa manoah manuele manuelle marc marcel
            marian marice marien marik marin mario marion marius marlo marlow marlowe marti martie martin marty mata mateja mathias mathieu mathis mati matia
            matisse matti mattia mattie matty maurice maurise maxence maxi maxie maxime mayan mayden maysen mead meher mel melian mendie mendy meredith merle meron
            merrill meryl mica micha michael michal michel michele micky miguel mikaele mikele mikhal mikol milan miliani milo min ming minh miran mischa mishka
            moe mohamed moise morgan morgen morghan moussa murphy myca mylan nael nahir nair najeh nalin nance nani nassim natale nathan nathanael natty nazaire
            nazar nazareth nazire neil nel nere nermin nestor nevin neylan nguyen nichole nickie nicky nico nicol nicola nicolas nicoli nidal nihal niki nikita
            nikki nikola nil nilay nile nima nino noah noam noe noel nolan norbert nori noé nuri octave ode olamide olivier ollie omega omer orel otha ousmane
            paige pascale pasquale patrice patrick patty pau paul paulie payton peniel pennie perry peyton phil philippe phoenix pier pino prentiss presley qamar
            quentin quincy quinn rabah rafa rahal rahil raja rajae randi randie randy rany raoul rayan rayane rayann rayen rayhan rayley raymond raymone raynell
            reagan reagen reese regan reggie remi remy rene renne rené rey reyan reyes reyhan rhyan ricci richard ricki rickie ricky rida rija rikki riley rio
            ripley riyan robbie robby robin roby rodi rodolphe roger roland roma romain rommy ronnie ronny rony rory rosario roselin rosen rossie rossy rowan rowe
            ruby rudie rudy ryan ryann ryley sabas sabre sacha sadi sadio sady sael safi sahel saide sailor sal salem sam samar samay sameh sammi sammy samson
            samuele sandeep sandy sani santana santos sascha sasha sawyer sayon sayre scotti sean sefa senay serge sevan severin sevin shaan shaden shadi shae
            shaheen shai shaine shalom shan shane shannan shannon shaun shay shaya shayden shayne shea sheldon shelley sheridan sheron shiva shyne sibyl sidnee
            sidney simeon simeone simon simone sinclair sire skye skylar skyler sloan sloane slone sofiane sohan soli sonam sonni sonnie sonny soren sovann spencer
            stacee stacy stanislas stephan stevee stevie stevy sully sultan suly sunay surya swami swen syan syann sydney sylvain sébastien tal talin tallie tam
            tammie tammy tani tanis tao taos tate tayler taylor ted teddie teddy tedi telly tenzin terri terry thai thanh theo theodore thien thierry tien tim timi
            timmie timmy tobey toby toma tomi tommi tommie tommy toni torey tracey tracie tracy tsion tyann tyler urbain uriel vail val valentin valentine valeri
            valle vanni vanya ventura vianey vianney vic vicente vick vin vincente vinnie vinny vitalie wallis wally waly waverley waverly wei wesly whitney
            wilfrid willi william willie winnie winny wissam wynn xane xuan yael yahel yan yancy yang yani yanis yann yannick yannik yannis yari yaris yasha
            yassine yaya yeni yenni yona yonah yori yoshi yuma yuri yves zacaria zacharie zadi zaire zerin ziann zohar zyann""");

    private FirstNames() {}

    private static Set<String> words(String... tables) {
        Set<String> words = new HashSet<>();
        for (String table : tables) {
            words.addAll(java.util.List.of(table.strip().split("\\s+")));
        }
        return Set.copyOf(words);
    }
}
