package org.whence.core.claim;

import java.util.HashSet;
import java.util.Set;

/// Common nouns for persons, bodies and documents, by their first sense in WordNet 3.1; made by `make -C training/words`, not by hand.
///
/// WordNet 3.1, copyright 2006 Princeton University, WordNet licence.
final class CommonNouns {

    static final Set<String> PERSONS = words("""
            aalto aaron abator abbe abbess abbot abbreviator abdias abdicator abductor abecedarian abel abelard abenaki aberrant abetter abettor abhorrer
            abiogenist abjurer abkhas abkhasian abkhaz abkhazian abnaki abnegator abolitionist abomination abominator aboriginal aborigine abortionist abraham
            abridger abrogator absconder abseiler absentee absolutist absolver abstainer abstinent abstracter abstractionist abstractor abuser abutter academic
            academician acadian accessary accommodator accompanist accompanyist accomplice accordionist accoucheur accoucheuse accountant accumulator accused
            accuser achaean achaian acheson achiever achilles achomawi acolyte acoustician acquirer acrobat activist actor actress actuary adad adam adams adapa
            adapter adder addict addle-head addlehead addressee adducer adenauer adept adherent aditi aditya adjudicator adjuster adjustor adjutant adman
            administrator admiral admirer admonisher adolescent adonis adoptee adopter adorer adrian adulator adult adulterer adulteress advancer adventist
            adventurer adventuress adversary advertiser advertizer advisee adviser advisor advocate advocator aegisthus aeneas aengus aeolian aeolus aeon aerialist
            aeronaut aerophile aeschylus aesculapius aesir aesop aesthete aesthetician aether aetiologist affiant affiliate affine affirmer affluent afghanistani
            aficionado african african-american afrikander afrikaner agamemnon agassiz agdistis agee aggeus aggravator aggregator aggressor agitator aglaia agnate
            agni agnostic agonist agricola agriculturalist agriculturist agrippa agrippina agronomist ahab ahriman ahura aide aides aidoneus aiken ailey
            aircraftman aircraftsman aircrewman airhead airman airwoman ajax akhenaten akhenaton alabaman alabamian aladdin alaric alarmist alaskan albanian albee
            albers albert alberti albino alcaeus alcalde alchemist alcibiades alcides alcoholic alcott alcyone alderman alecto aleut aleutian alexandrian alexic
            alfred algebraist alger algerian algonkian algonkin algonquian algonquin algren alhacen alhazen ali alien alienator alienee alienist alienor aliterate
            alky all-rounder allah allayer allegoriser allegorizer allen allergist alleviator alliterator allocator almighty almoner almoravid almsgiver alonso
            alphabetiser alphabetizer alpinist alsatian also-ran altaic alternate alto altoist altruist alumna alumnus amaethon amah amalgamator amanuensis
            amaterasu amateur amati amazon ambassador ambassadress ambler ambrose ambusher ameer amen amen-ra american amerindian amhara amigo amir amish amnesiac
            amnesic amon amon-ra amor amora amoralist amorist amos amphisbaena amputator amputee amun amundsen ana anabaptist anaesthetist anagnost analogist
            analphabet analphabetic analysand analyst ananias anapurna anarchist anasazi anathema anatomist anaxagoras anaximander anaximenes ancestor ancestress
            anchorite anchorman anchorperson ancient andersen anderson andorran andrew andrews androgyne andvari anecdotist anesthesiologist anesthetist angel
            angevin angevine angiologist angler anglican anglo-american anglo-indian anglo-saxon anglophil anglophile anglophobe angolan angolese anguillan angus
            animator animist annalist annamese annapurna anne annihilator annotator announcer annoyer annuitant anointer anomalist anorectic anorexic anouilh anpu
            anselm anshar answerer antagonist antecedent antediluvian anthologist anthony anthropoid anthropologist anthropophagite anthropophagus anti
            anti-american anti-semite antichrist anticipant anticipator antifeminist antigone antigonus antiguan antihero antinomian antipope antiquarian antiquary
            antique antoninus antonius antony antum anu anubis anunnaki anzac apache ape-man aper aphakic aphasic aphorist aphrodite apiarist apiculturist
            apollinaire apollo apologist apostate apostle apothecary apotheosis appalachian apparatchik apparition appeaser appellant applauder appleton applicant
            applier appointee appraiser appreciator apprehender apprentice appropriator approver apsu aquanaut aquarius aquinas arab arabian arabist arafat aragon
            aramaean aramean arapaho arapahoe arawak arawakan arawn arb arbiter arbitrager arbitrageur arbitrator arboriculturist arborist arcadian archaeologist
            archaist archangel archbishop archdeacon archduchess archduke archeologist archer archimandrite archimedes architect archivist archpriest arendt
            areopagite ares argentinian argive argonaut arguer argus arhant arhat ariadne arianist arianrhod arianrod aricara aries arikara aristarchus aristocrat
            aristophanes aristotelean aristotelian aristotle arithmetician arius arizonan arizonian arjuna arkansan arkansawyer armenian armiger armin arminian
            arminius armor-bearer armorer armourer arms-runner armstrong arnold arouet arouser arp arranger arrhenius arriver arriviste arrogator arrowsmith
            arsonist artaxerxes artemis arthritic arthur articulator artificer artilleryman artisan artist artiste aruru aryan asanga ascender ascetic asch
            asclepius ashe ashir ashkenazi ashton ashtoreth ashur ashurbanipal asian asiatic asimov asker asklepios aspirant aspirer ass-kisser assailant assamese
            assassin assassinator assaulter assayer assemblyman assemblywoman assenter asserter assessee assessor asseverator asshole assignee assignor assimilator
            assistant associate assurbanipal assyrian astaire astarte asterope asthmatic astor astrogator astrologer astrologist astronaut astronomer
            astrophysicist asura asurbanipal asvins atakapa ataturk atavist ate aten athabaskan athanasius athapascan athapaskan atheist athelstan athena athene
            athenian athlete atlantides atlas aton atreus atropos atsugewi attacapan attache attacker attempter attendant attendee attender attestant attestator
            attester attestor attila attlee attorney attracter attractor auchincloss auctioneer auden audile auditor audubon augeas augur augustine augustinian
            augustus aunt auntie aunty aurelius auspex aussie austen australian austrian austronesian auteur authenticator author authoress authoriser
            authoritarian authorizer auto-mechanic autobiographer autochthon autocrat autodidact automaton automobilist auxiliary avalokiteshvara avalokitesvara
            avatar avenger averroes aviator aviatress aviatrix avicenna avogadro avower awol ayah ayatollah azerbaijani aztec baal baas babar babbler babe baboo
            babu baby baby-sitter babylonian babyminder babysitter bacchanal bacchant bacchante bacchus bach bachelor bachelorette back-number backbencher
            backbiter backer backpacker backscratcher backslapper backslider backstop backstroker backwoodsman bacteriologist badaga baddie badger badgerer baeda
            baedeker baggageman bagger bagman bagpiper bahai bahamian bahraini bahreini bailee bailey bailiff bailor bairava bairn baker bakunin balancer
            balanchine balarama balder baldhead baldpate baldr baldwin baldy balenciaga balfour balkan balker ball-breaker ball-buster balladeer ballerina
            balletomane balloonist ballplayer balthasar balthazar balzac bambino banderillero bandit bandleader bandmaster bandsman bangladeshi banker bankhead
            bankrupt banks banneret bannister banshee banshie bantamweight banting bantu baptist baraka barany barbadian barbarian barbarossa barber bard bardeen
            bargainer bargee bargeman baritone barkeep barkeeper barker barkley barmaid barman barnburner barnstormer barnum baron baroness baronet barrater
            barrator barrie barrister barrow-boy barrow-man barrymore bart bartender barterer barth barthelme bartholdi bartholin bartlett bartok baruch
            baryshnikov barytone basileus basilisk basketeer basketmaker basketweaver basotho basque bassist basso bassoonist bastard baster bather bathsheba
            batman batsman batswana batter battle-axe battler baudelaire baulker baum bavarian bawd bawler bayard bayes beachcomber beadle beadsman bearer beater
            beatnik beatrice beau beaumont beautician beauvoir beaverbrook bechuana becket beckett becquerel beda bede bedesman bedfellow bedlamite bedouin beduin
            bedwetter beecher beefeater beekeeper beelzebub beerbohm beethoven begetter beggar beggarman beggarwoman begin beginner beguiler beguine begum
            behaviorist behaviourist behemoth behmen beholder behrens behring bel-merodach beldam beldame belgian believer belisarius bellarmine bellarmino bellboy
            belle bellerophon bellhop belligerent bellini bellman belloc bellower bellwether bellyacher belorussian beloved belshazzar benchley benedick benedict
            benedictine benefactor benefactress beneficiary benet bengali beninese bennett bentham benton beowulf berber bereaved bergman bergson beria bering berk
            berkeley berlage berliner berlioz bermudan bermudian bernard bernhardt bernini bernoulli bernstein berra berserk berserker bertillon bertolucci
            berzelius besieger bessel bessemer bestower bethe bethune betrayer betrothed bettor beveridge bevin bey bhaga bhutanese bhutani bibliographer
            bibliophile bibliopole bibliopolist bibliothec bibliotist bicycler bicyclist bidder bierce bigamist bigfoot bigot bigwig biker bilingual bilingualist
            billionaire biloxi bimbo bimetallist binet binger biochemist biographer biologist biophysicist birdbrain birder bisayan bisexual bishop bismarck biter
            bizet blabber blabbermouth blackbeard blackfoot blackfriar blackguard blackleg blackmailer blackshirt blacksmith blair blake blasphemer blaster
            bleacher bleeder bleriot bligh blighter blimp blitzstein blixen bloch blocker blockhead blogger blok bloke blond blonde bloomfield blowhard blubberer
            blucher bludgeoner bluebeard bluecoat bluejacket bluenose bluestocking bluffer blunderer blusterer boann boarder boaster boatbuilder boatman boatswain
            bobby bobby-socker bobbysoxer boccaccio boche boddhisatva bodhisattva bodoni bodybuilder bodyguard boehm boehme boell boer boethius boffin bogart bogey
            bogeyman bogie bohemian bohme bohr boleyn bolingbroke bolivian bolshevik bolshevist bolshie bolshy boltzmann bombardier bombshell bonaparte bondholder
            bondmaid bondman bondsman bondswoman bondwoman bonehead bonesetter bonhoeffer boniface bonney bontemps boob booby booger boogeyman bookbinder
            bookdealer booker bookie bookkeeper booklover bookmaker bookman bookseller bookworm boole boomer boone boor booster bootblack bootlegger bootlicker
            bootmaker boozer borderer bore borges borgia born bornean borodin borrower bosch bose boss bostonian bosun boswell botanist botcher botticelli
            bougainville boulevardier boulez bouncer bounder bourbon bourgeois bowditch bowdler bowdleriser bowdlerizer bowie bowler bowman boxer boy boyfriend
            boyle bozo bracero brachycephalic bradbury bradford bradley bradstreet brady brage bragg braggart bragger bragi brahe brahma brahman brahmin brahms
            brahui braille brain-worker brainiac brainworker brakeman bramante brancusi brandt braque brat braun brave bravo brawler brazilian breadwinner breaker
            breaststroker brecht breeder breton breuer breughel brewer brezhnev briber bricklayer bride bridegroom bridesmaid bridges bridget brigadier brigand
            brigid brigit brihaspati brinton brit british britisher briton brits britten broad broadcaster broca brockhouse broglie broker broker-dealer
            broncobuster bronte brooke brooks brother browne brownie browning brownshirt browser bruce bruch bruckner bruegel brueghel bruiser brule brummell
            brummie brummy bruneian brunelleschi brunet brunette brunhild brunnhilde bruno brute brutus bryan brynhild buber buccaneer buchanan buchner buckaroo
            buckeroo bucolic buddha buddhist buddy budge buff buffoon bug-hunter bugaboo bugbear bugger bugler bugologist bukharin bulgarian bulimic bullfighter
            bullfinch bully bullyboy bultmann bulwer-lytton bum bumbler bumpkin bunche bungler bunkmate bunny bunsen bunter bunuel bunyan burbage burbank
            bureaucrat burger burgess burgher burglar burgomaster burgoyne burgrave burk burke burmese burnett burnham burns burnside burroughs bursar burt burton
            burundian busboy bushman bushnell bushwhacker businessman businessperson businesswoman busker busman buster busybody butch butcher butler butterball
            butterfield butterfingers buttinsky buyer byelorussian byrd byron bystander byzantine cabalist cabby cabdriver cabell cabinetmaker cabman cabot
            cacodaemon cacodemon cad caddie caddo cadet cadger cadmus caesar caffer caffre cager cagliostro cagney cahita cain cairene caitiff cajun cakchiquel
            calapooya calapuya calculator calder calderon caldwell calif californian caligula caliph callas caller caller-out caller-up calligrapher calligraphist
            calliope calvin calvinist calvino cambodian cameraman cameroonian campaigner campbell camper campmate camus canaanite canadian canarese canary
            candidate candlemaker candymaker canetti cannibal cannoneer canoeist canonist cantabrigian cantor canuck canute canvasser capek capet capetian
            capitalist capo capone capra capricorn captain captive captor capturer car-mechanic carabineer carabinier caravaggio carbineer cardholder cardinal
            cardiologist cardsharp cardsharper carducci careerist caregiver carelian caretaker carew carhop carib caricaturist carillonneur carioca carlos
            carlovingian carlyle carmelite carmichael carnegie carnot caroler carolingian carolinian caroller carolus carothers carouser carpenter carper
            carpetbagger carrel carrere carrier carroll carrottop carson carter cartesian carthaginian carthusian cartier cartographer cartoonist cartwright caruso
            carver casals casanova caseworker cashier caspar cassandra cassiopeia cassirer cassius castaway caster castillian castrate castrato castro casualty
            casuist catalan cataleptic cataloger cataloguer catamite catawba catcher catechist catechumen caterer cather catherine catholic catholicos cattell
            cattleman catullus caucasian cavalier cavalryman cavell caveman cavendish caviler caviller caxton cayuga cebuan celebrant celebrater celebrator
            celebrity celibate cellini cellist celsius celt cenobite censor centaur centenarian centerfielder centrist centurion ceo cepheus ceramicist ceramist
            cerberus ceres cervantes cewa cezanne cfo chachka chadian chagall chain-smoker chairman chairperson chairwoman chaldaean chaldean chaldee challenger
            chamberlain chambermaid chambers chameleon champ champion champlain champollion chancellor chandi chandler changeling changer chap chapelgoer chaperon
            chaperone chaplain chaplin chapman character charcot chargeman charioteer charlatan charlemagne charles charmer charon chartist charwoman chased chaser
            chasid chassid chateaubriand chatelaine chatterer chaucer chauffeur chauffeuse chauvinist chavez chawbacon cheap-jack cheapjack cheapskate cheater
            chebab chechen checker cheerer cheerleader cheesemonger cheever chef chekhov chekov chela chemist cheops cheremis cheremiss cherub cherubini
            chesterfield chesterton chevalier chewa chewer chicano chichewa chichi chickasaw chico chief chieftain child chilean chiliast chiluba chimaera chimakum
            chimariko chimera chimneysweep chimneysweeper chinaman chink chipewyan chippendale chippewa chirico chiromancer chiron chiropodist chiropractor
            chiseler chiseller chit choctaw choirboy choirmaster choker chomsky chooser choragus choreographer chorine chorister chosen christ christian christie
            christopher chronicler chuang-tzu chucker-out chukchi chum chump churchgoer churchill churchman churchwarden churl chutzpanik chuvash ciardi cicerone
            cimabue cincinnatus cinderella cinematographer circassian circe cistercian citizen civilian claimant clairvoyant clansman clanswoman clapper
            clarinetist clarinettist clark classicist classifier classmate claudius clausewitz claustrophobe cleanthes clemenceau clemens cleopatra clergyman
            cleric clericalist clerk client climatologist cline clinician clinton clio clive cloakmaker clochard clockmaker clocksmith clone closer clothier clotho
            clovis clown clytemnestra cnut coach coachbuilder coachman coadjutor coalman coaster coastguardsman coauthor coaxer cobber cobbler cochimi cochise
            cochran cockatrice cockcroft cockney cocksucker coconspirator cocopa cocopah cocotte cocteau cocus coddler codefendant coder codetalker codger cody
            coenobite coeval cofounder cog cognate cognoscente cohan cohn coiffeur coiffeuse coiner coleridge colette collaborationist collaborator colleague
            collectivist collector colleen collegian collier collins colombian colonel colonial colonialist coloniser colonist colonizer coloradan coloratura
            colorist colossian colossus columnist comanche combatant comber comedian comedienne comenius comer comforter comic commandant commander commando
            commentator commie commissar commissionaire commissioner committeeman committeewoman commodore commoner communicant communicator communist companion
            compatriot compeer compere competitor compiler complainant complainer complexifier composer compositor compromiser compton comptroller compulsive
            comrade comstock comte conceiver concert-goer concertinist concessionaire concessioner conchologist concierge conciliator concubine condorcet conductor
            conductress confectioner confederate conferee conferrer confessor confidant confidante conformist confrere confucian confucianist confucius confuter
            congolese congregant congressman congresswoman congreve conjurer conjuror connecticuter connoisseur connolly connors conoy conqueror conquistador
            conrad conscript conservationist conservative conservativist conservator consignee consigner consignor consort conspirator constable constantine
            constructivist constructor consul consultant consumer consumptive contadino contemplative contemporary contender contestant contestee contester
            contortionist contra contrabandist contractor contralto contrapuntist contrarian contributor contriver controller controversialist convalescent
            convener conventioneer conversationist converso convert conveyancer conveyer conveyor convict cook cooke cooky coolidge coolie cooly coon cooper
            cooperator coordinator cop copartner copernicus copilot copland copley coppersmith coppola copt copycat copyist copyreader copywriter coquette cora
            corbett corday cordova coreligionist corelli corespondent corinthian corneille cornell cornerback cornetist cornhusker cornishman cornishwoman
            cornwallis coroner corot corporal corporatist correggio correspondent corsair cortes cortez cosignatory cosigner cosmetician cosmetologist cosmographer
            cosmographist cosmologist cosmonaut cosmopolitan cosmopolite cossack costanoan costermonger costumer costumier cotenant cottager cottar cotter cottier
            coue councillor councilman councilwoman counsel counsellor counselor counterfeiter counterman counterperson counterspy countertenor counterterrorist
            counterwoman countess countryman countrywoman couperin courbet courier courser courtesan courtier cousin cousin-german cousteau couturier coward cowboy
            cowgirl cowhand cowherd cowman cowper cowpoke cowpuncher coxcomb coxswain cpa crackerjack crackpot cracksman crafter craftsman cragsman craigie crammer
            crane craniologist crank crap-shooter crapshooter crasher craven crawford crawler crazy creator creditor cree creep creole creon cretan cretin crewman
            crichton cricketer crier criminal criminologist crimper criollo cripple crispin critic crius croat croatian crockett croesus crofter crohn cromwell
            crone cronus crony cronyn crook crookback crookes crooner cropper crosby cross-dresser cross-examiner cross-questioner crossbencher crosspatch croupier
            crouse cruiserweight crusader crybaby cryptanalyst cryptographer cryptologist crystallographer cub cuban cubist cuckold cuckoo cuirassier culbertson
            culprit cultist cultivator cumberland cummings cunctator cunningham cunt cupbearer cupid curandera curandero curate curator curmudgeon currier curtis
            curtiss cushing cuss custer custodian customer cut-up cutler cutpurse cutter cutthroat cuvier cybele cyber-terrorist cybernaut cyberpunk cyborg cyclist
            cyclops cymbalist cymry cynewulf cynic cynthia cynwulf cyprian cypriot cypriote cyril cyrus cytherea cytogeneticist cytologist czar czarina czaritza
            czech czechoslovak czechoslovakian czerny dabbler dacoit dad dada daddy daedal daedalus daemon dagan dagda dago dagon daguerre daimler daimon dairymaid
            dairyman dakoit dakota dalesman dali dallier dalmatian dalton damascene dame damgalnunna damkina damocles damoiselle damon damosel damozel damsel dana
            dancer dancing-master dandy dane daniel danseur danseuse dante danton danu dardan dardanian dardanus daredevil darling darner darrow darwin darwinian
            dastard dauber daughter daumier dauphin david davis davy davys dawdler dawes dayan dayboy daydreamer daygirl dci deacon deaconess deadbeat deadeye
            deadhead deaf-mute dealer dean dear dearest dearie deary deb debaser debater debauchee debaucher debitor debs debtor debussy debutante decadent decatur
            deceased decedent deceiver decipherer decius decker deckhand declarer decoder decorator decoy deere defalcator defamer defaulter defeatist defecator
            defector defendant defender defiler defoe defrauder degas degenerate degrader deipnosophist deist deity dekker delacroix delawarean delawarian delayer
            delbruck delegate delibes delilah delinquent delius deliverer deliveryman delorme demagog demagogue demander demeter demetrius demigod demille
            demimondaine demiurge democrat democritus demogorgon demographer demographist demoiselle demon demoniac demonstrator demosthenes dempsey denizen
            dentist denturist depardieu departed departer dependant dependent deponent deportee deposer depositor depreciator depressive deputy derain derelict
            dermatologist derrida dervish descartes descendant descendent descender deserter designer deskman desperado desperate despoiler despoina despot
            detainee detective determinist detractor developer devi deviant deviate deviationist devil devisee deviser devisor devotee devourer devries dewey
            dharma dhegiha diabetic diabolist diaghilev diagnostician dialectician diana diarist dias diaz dibbuk dichromat dick dickhead dickinson dictator
            diderot didion dido didrikson die-sinker diegueno diehard diemaker diesel diesinker dieter dietician dietitian dietrich differentiator digger dignitary
            dike dilettante dilly-dallier dillydallier dimaggio dimwit dindymene diner dinesen dingbat diocesan diocletian diogenes dionysius dionysus diophantus
            dior diplomat diplomate diplomatist dipsomaniac dirac director dis disarmer disburser disciple disciplinarian discoverer discriminator discussant
            disentangler disney disparager dispatcher disprover disputant disraeli dissembler disseminator dissenter dissident dissimulator distiller distortionist
            distributer distributor disturber diva diver diversionist divider divine diviner divinity divorcee dix djiboutian djinn djinni djinny doc docent
            dock-walloper docker dockhand dockworker doctor doctorow doctrinaire dodderer dodger dodgson dodo doer doge dogfighter dogmatist dogsbody dolby
            dolichocephalic dolt domestic dominatrix domine dominee domingo dominic dominican dominie domino dominus domitian don donar donatello donatist donatus
            donee donizetti donkin donna donne donor doofus doolittle doorkeeper doorman doormat doppelganger doppler dorian doris dork dosser dostoevski
            dostoevsky dostoyevsky dotard double-crosser double-dealer doubter doughboy douglas douglass doula dowager dowding dowdy dowland downing dowser doxy
            doyen doyenne draco draftee drafter draftsman draftsperson dragger dragoman dragon dragoon drake dramatist draper draughtsman dravidian drawee drawler
            dreamer dreiser dressmaker drew dreyfus dribbler drifter drinker driveller driver drooler dropkicker dropout drover drudge druggist druid drumbeater
            drummer drunk drunkard druse druze dry dryad dryden dualist dubliner dubya dubyuh duce duchamp duchess ducky dud dude dueler duelist dueller duellist
            duenna duffer dufy dukas duke dulcinea dullard dulles dumas dumbass dummy dumuzi duncan dunce dunderhead dunkard dunker dupe durant durante durer durga
            durkheim durrell duse dustman dutch dutchman duvalier dvorak dwarf dweeb dweller dyaus dyaus-pitar dybbuk dyer dyke dylan dynamiter dynamitist dynast
            dyslectic dyslexic dyspeptic eadwig eames earhart earl earner earth-god earth-goddess earthling earthman east-sider easterner eastman eater
            eavesdropper ebionite eblis eccentric eccles ecclesiastic ecdysiast eck eckhart eclectic eclecticist ecologist econometrician econometrist economiser
            economist economizer ectomorph ecuadoran ecuadorian eddington eddy ederle edgar edger edison editor editorialist edo educatee educationalist
            educationist educator edward edwardian edwards edwin edwy effecter effector effendi egalitarian egbert egghead eglevsky egocentric egoist egomaniac
            egotist egyptian egyptologist ehrenberg ehrlich eichmann eiffel eigen eijkman einstein einthoven eisenhower eisenstaedt eisenstein ejaculator ejector
            ekman elamite elder eldest elector electra electrician electrocutioner electrologist electroplater electrotherapist elegist elf elgar elia elijah eliot
            elitist elizabeth elizabethan elli ellington ellison ellsworth elocutionist emancipationist emancipator embalmer embassador embezzler embodiment
            embroiderer embroideress embryologist emcee emeer emeritus emerson emigrant emigre emigree emile emir emissary empedocles emperor empiricist employable
            employee employer empress emptor emulator enate enchanter enchantress encroacher encyclopaedist encyclopedist endecott endicott endocrinologist
            endodontist endomorph endorser energiser energizer enesco enforcer engels engineer englishman englishwoman engraver enjoyer enki enkidu enlil enlistee
            enologist enophile enquirer enrollee ensign enterpriser entertainer enthusiast entomologist entrepreneur enuki enumerator environmentalist envoy
            enzymologist eolian eos eparch ephesian epicene epictetus epicure epicurean epicurus epidemiologist epigon epigone epileptic epimetheus episcopalian
            epistemologist epona epstein equal equalitarian equerry equestrian equivocator eradicator erasmus erato eratosthenes erebus eremite eresh-kigal
            ereshkigal ereshkigel erie erinyes eris eristic eritrean erlenmeyer ernst eros erotic erving esaki esau escalader escapee escapist escapologist
            eschatologist escort eskimo esq esquimau esquire essayer essayist esselen essene esther esthete esthetician estimator etcher ethelbert ethelred
            ethician ethicist ethiopian ethnarch ethnic ethnographer ethnologist ethologist etiologist etonian etruscan etymologist euclid eudaemon eudemon eugene
            euler eulogist eumenides eunuch euphrosyne eurafrican eurasian euripides european euryale eurydice eusebius eustachio evacuee evaluator evangelist
            evans eve evenk evenki evers evert everyman evildoer evolutionist ewe ewenki examinee examiner exarch excavator excellency exchanger exciseman
            excogitator excursionist excuser executant executioner executive executor executrix exegete exhibitioner exhibitionist exhibitor exile existentialist
            exodontist exorciser exorcist expat expatriate expectorator expender experimenter expert exploiter explorer exponent exporter expositor expounder
            expressionist expurgator exterminator extern extoller extortioner extortionist extra extraterrestrial extravert extremist extrovert eyck eyeful eyeish
            eyewitness eysenck ezechiel ezekias ezekiel ezra faberge fabian fabricator fabulist facilitator factotum faddist faerie faery fafnir fag faggot fagin
            fagot fahd fahrenheit fairbanks fairy faisal fakeer faker fakir falangist falconer falkner falla faller fallopio fallopius fallot falsifier falstaff
            familiar famulus fanatic fancier fantasist fantasm fantast faqir faquir faraday farmer farmerette farmhand farragut farrell farrier farsi fascist
            fascista fashionmonger fastener fatalist fathead father father-figure father-god fatima fatimah fatso fatty faulkner faultfinder faun fauntleroy faunus
            faust faustus fauve fauvist favourite fawkes fawner fay fdr featherweight fechner fed federal federalist feifer fella fellah fellata feller fellini
            fellow felon feminist fence-sitter fencer fencesitter fenrir ferber ferdinand fermat fermentologist ferryman fetishist feudatory feynman fiance fiancee
            fibber fiddler fiduciary fiedler fielder fieldhand fields fieldsman fieldworker fiend fighter figurehead figurer fijian filer filibuster filibusterer
            filicide filipino fill-in fille fillmore filmmaker finagler finalist financier finder finisher fink finn finnbogadottir fire-eater fire-swallower
            firebug firedrake firefighter first-nighter first-rater firstborn firth fischer fisher fisherman fishmonger fishwife fitter fitzgerald fixer flack
            flag-waver flagellant flak flamen flaminius flanker flapper flasher flatfoot flatmate flatterer flaubert flautist fledgeling fledgling fleer fleming
            fletcher flibbertigibbet flier flinders flirt flogger floorwalker floozie floozy florentine florey floridian florio florist flory flouter flunkey
            flunky flutist flyweight fodder foe foeman fogey fogy follower fomenter fomor fomorian fonda fondler fontanne fonteyn foodie fool footballer footman
            footpad footslogger fop forager forbear ford forebear forecaster forefather foreigner forelady foreman foremother foreperson forerunner forester
            forewoman forger forgiver fornicator fornicatress forseti fortuna fortuneteller forty-niner forward fosbury fossil fossilist foster foster-brother
            foster-child foster-daughter foster-father foster-mother foster-nurse foster-parent foster-sister foster-son fosterling foucault foundling foundress
            four-flusher fourier fowler fragonard framer franc-tireur franciscan franck franco franco-american francophil francophile francophobe frank franklin
            fratricide frazer freak free-lance free-liver freebooter freedman freedwoman freeholder freelance freelancer freeloader freeman freemason freethinker
            freewheeler freewoman fremont frenchman frenchwoman frequenter fresher freshman fresnel freud freudian frey freya freyja freyr friar frick friedan
            friedman friend frigg frigga frisch frisian frobisher froebel frogman front-runner frontbencher frontiersman frontierswoman frotteur fruitcake
            fruiterer frump fry frye fuchs fucker fuckhead fuckup fuddy-duddy fuentes fugard fugitive fugleman fula fulah fulani fulbe fulbright fullback fuller
            fulton fumbler fumigator funambulist functionalist functionary fundamentalist fundraiser furnivall furrier fusilier fuss-budget fusspot futurist
            gabonese gabor gaboriau gabriel gadaba gadabout gaddafi gadfly gadgeteer gaea gael gaffer gagarin gagman gagster gagwriter gaia gainer gainsborough
            gaiseric gaius galahad galatea galatian galbraith galen galilaean galilean galileo gallant gallaudet galois galoot galsworthy galton galvani galvaniser
            galvanizer gambian gambist gambler gamekeeper games-master games-mistress gamin gamine gamow ganapati gandhi ganef ganesa ganesh ganesha ganger gangsta
            gangster ganof ganymede gaolbird gaoler garbageman garbo gardener gardiner gardner garfield gargantua garibaldi garland garment-worker garmentmaker
            garnier garnishee garrick garroter garrotter garuda gasbag gaskell gasman gaspar gastronome gatecrasher gatekeeper gates gatherer gatling gaucho gaudi
            gauguin gaul gauri gautama gawain gawk gawker gay gay-lussac gazetteer geb geek geezer gehrig geiger geisel geisha gell-mann gemini gendarme
            genealogist general generalissimo generalist genet geneticist genevan genie genitor genius genoese genseric gent gentile gentleman gentlewoman
            geographer geologist geomancer geometer geometrician geophysicist geordie george georgian geraint gerbert geriatrician german germanist geronimo
            gerontologist gershwin geryon gesell gesner ghanian ghostwriter ghoul giacometti giantess gibbon gibbs gibraltarian gibran gibson gide gielgud giggler
            gigolo gilder gilgamesh gilgamish gillespie gillette gillie gilman gilmer ginsberg ginzo giotto gipsy girard giraudoux girl girlfriend girondin
            girondist girru gish git gitana gitano giver gjellerup gladiator gladstone glaser glass-cutter glassblower glassmaker glassworker glaswegian glazer
            glazier gleaner glendower glenn glinka globetrotter glossarist gluck glutton gnome gnostic goalie goalkeeper goaltender goatherd gob gobbler goblin god
            godard godchild goddard goddaughter goddess godel godfather godhead godiva godmother godparent godson godunov goebbels goer goering goethals goethe
            gofer goffer gogh gogol gold-beater gold-worker goldbeater goldberg goldbrick golding goldman goldmark goldoni goldsmith goldworker goldwyn golem
            golfer golgi goliard goliath gombrowicz gompers goncourt gond gondolier gondoliere goner gongora gongorist gonif goniff gonne goodall goodman
            goody-goody goodyear goof goof-off goofball goofy goon gopher gorbachev gordimer gordius gore gorgas gorger gorgon goring gorki gorky gospeler
            gospeller gossiper gossipmonger goth goudy gouger gould gounod gourmand gourmandizer gourmet governess governor goy goya grabber gracie grader graduate
            graecophile graf graham grahame grainger grammarian gramps gran grandad grandaunt grandchild granddad granddaddy granddaughter grandee grandfather
            grandma grandmaster grandmother grandnephew grandniece grandpa grandparent grandson grandstander granduncle granger grannie granny grantee granter
            grantor granville-barker graphologist grappelli grappler gravedigger graverobber graves graybeard grazier greaseball greaser great great-aunt
            great-nephew great-niece great-uncle grecian greco greeley greenberg greene greengrocer greenhorn greenskeeper greeter gregory gremlin grenadian
            grenadier gresham gretzky grey greyback greybeard grieg griever griffin griffith griffon grifter grimm grind gringo grinner griot gris groaner grocer
            gromyko groom groomsman gropius grotius grouch groucho groundbreaker groundkeeper groundling groundskeeper groundsman groupie groveler groveller groves
            grower growler grownup grumbler grump grunter gryphon guarantor guard guardian guardsman guarneri guarnerius guarnieri guatemalan guenevere guerilla
            guerrilla guesser guest guestworker guevara guggenheim guide guinean guinevere guinness guitarist gujarati gujerati gula gull gulliver gulper gumshoe
            gunman gunner gunrunner gunslinger gunsmith gurkha guru gustavus gutenberg guthrie guttersnipe guvnor guy guyanese guzzler gwydion gwyn gwynn gymnast
            gymnosophist gynaecologist gynandromorph gynecologist gynne gypsy gywn habakkuk haber haberdasher habitant habitue hachiman hack hack-driver hacker
            hades hadji hadrian haeckel haematologist haemophile haemophiliac hag haggai haggard haggler hagiographer hagiographist hagiologist hahn haida
            hairdresser hairsplitter hairstylist haitian haji hajji hakeem hakim hakka halberdier halchidhoma halcyon haldane hale halevy haley half-breed
            half-brother half-caste half-pint half-sister half-wit halfback halley hals hamadryad haman hamilton hammarskjold hammerhead hammerstein hammett
            hammurabi hammurapi hampton hamsun hancock handel handicapper handler handy handyman hanger hanger-on hangman hanks hannibal hanoverian hanuman
            haranguer harasser harding hardliner hardwareman hardy harefoot hargreaves harijan harlequin harlot harlow harmoniser harmonizer harmsworth harper
            harpist harpo harpooneer harpooner harpsichordist harpy harridan harrier harriman harris harrison harrod hart harte hartley harum-scarum harvester
            harvey has-been hasdrubal hasek hasid hassam hassel hassid hastings hatemonger hater hathaway hatmaker hatter hauler haulier hausa haussa havasupai
            have have-not havel hawker hawking hawkins hawkshaw hawkyns haworth hawthorne haydn hayek hayes hays hayseed haywood hazan hazlitt head-shrinker
            headcounter headhunter headliner headman headmaster headmistress headsman headwaiter healer hearer hearst heartbreaker heartthrob heathen heaviside
            heavy heavyweight hebbel hebe hebraist hecate hecht heckler hector hedger hedonist hegel hegelian heidegger heimdal heimdall heimdallr heinlein heinz
            heir heiress heisenberg hel hela helen helios hell-kite hell-rooster hellcat hellene hellhound hellion hellman helmholtz helmsman heloise helot helper
            helpmate helpmeet helvetian hematologist heming hemingway hemiplegic hemminge hemophile hemophiliac henchman hendrix henson hepburn hephaestus
            hephaistos hepworth hera heracles heraclitus herakles herald herbalist herbart herbert hercules herculius herder herdsman herero heretic heritor herman
            hermann hermaphrodite hermaphroditus hermes hermit hero herod herodotus heroine heron herpetologist herr herrick herschel hershey hertha herzberg
            hesiod hesitater hesitator hesperides hess hesse hestia heterosexual hevesy hewer heyerdahl heyrovsky heyse heyward hezekiah hiawatha hick hickock
            hidatsa hierarch hieronymus higginson high-up highbinder highbrow higher-up highflier highflyer highjacker highlander highness highwayman hijacker
            hiker hilbert hildebrand hillary hillbilly hillel himmler hinault hinayanist hindemith hindenburg hindoo hindu hindustani hipparchus hippie hippocrates
            hippy hipster hire hireling hirer hirohito hirschfeld hirschsprung hispanic hisser histologist historian historiographer histrion hitchcock hitchhiker
            hitchings hitchiti hitler hitman hitter hittite hmong hoagland hoarder hoaxer hob hobbes hobbit hobbledehoy hobbler hobbs hobbyist hobgoblin hobo hoder
            hodgkin hodman hodr hodur hoenir hoffa hoffman hoffmann hoffmannsthal hog hogan hogarth hogg hoister hoka hokusai holbein holdout holdover holidaymaker
            hollander hollerith holmes holofernes hombre home-builder homebody homeboy homebuilder homegirl homeless homemaker homeopath homeowner homesteader homo
            homoeopath homophile homophobe homosexual homunculus honcho honduran honegger honeymooner honker honkey honkie honky honoree hood hoodlum hoofer hooke
            hooker hooligan hoosier hoover hopeful hoper hopi hopkins hopkinson horace horne horney hornist horologer horologist horowitz horseman horseshoer
            horsewoman horta horticulturist horus hosea hosier host hostage hosteller hostess hostler hotdog hotei hotelier hotelkeeper hotelman hoth hothead hothr
            hotshot hotspur houdini houghton houri house-builder housebreaker housebuilder housefather houseguest householder househusband housekeeper housemaid
            houseman housemaster housemate housemother housewife housewrecker housman houyhnhnm howard howe howells hoyden hoyle hrolf hualapai hualpai hubbard
            hubble hubby hubel huckster huddler hugger huggins hughes hugo huguenot hulk humanist humanitarian humboldt humdinger hume hummer humorist humourist
            humperdinck hun hundred-percenter hungarian hunk hunkpapa hunt hunter hunter-gatherer huntington huntress huntsman hupa hurdler hurler hurok hus husain
            husayn husband husbandman huss hussar hussein husserl hussite hussy hustler huston hutchins hutchinson hutton hutu huxley huygens hyades hydra
            hydrologist hydromancer hygeia hygienist hymen hymie hypatia hyperborean hyperion hyperope hypertensive hypnos hypnotiser hypnotist hypnotizer
            hypochondriac hypocrite hypotensive hysteric iago ianfu iapetus iberian ibert ibn-roshd ibn-sina ibrahim ibsen icarus ice-skater icelander iceman
            ichthyologist iconoclast idahoan idealist idealogue ideologist ideologue idiot idler idolater idolatress idoliser idolizer idun igbo igigi iglesias
            ignatius ignoramus ike ikhanaton illegitimate illinoisan illiterate illusionist illustrator imam imaum imbecile imbiber imitator immigrant immortal
            immune immunologist imp imperialist impersonator importee importer imposter impostor impresario impressionist improver inamorata inamorato inanna inca
            incan incarnation incendiary inciter incompetent incubus incumbent incurable independent indexer indian indianan indigen indigene individualist
            indo-european indonesian indorser indra inductee industrialist inebriate infant infanticide infantryman inferior infernal infidel infielder infiltrator
            informant informer inge ingenue inger ingerman ingrate ingres ingrian inhabitant inheritor inheritress inheritrix initiate initiator injun inka inmate
            innkeeper innocent innovator inoculator inpatient inquirer inquisitor insider insolvent insomniac inspector inspirer instigant instigator instructor
            instructress instrumentalist insured insurgent insurrectionist intellectual intercessor interlocutor interloper intermediary intermediator intern
            internationalist interne internee internist internuncio interpreter interrogator intersex intervenor interviewee interviewer intimate intriguer
            introvert intruder inuit invader invalid invalidator inventor investigator investor invigilator invitee ionesco ionian iowa iowan ioway iphigenia iraki
            irani iranian iraqi irelander irenaeus irish irishman irishwoman ironist ironman ironmonger ironside ironsides ironworker iroquois irredentist
            irregular irreligionist irridentist irving isaac isabella isaiah iseult isherwood ishmael ishtar isis islamist island-dweller islander ismaili
            ismailian isocrates isolationist isolde israeli israelite issachar italian ithunn itinerant ivanov ives izanagi izanami jabberer jack-tar jackanapes
            jackass jackson jacksonian jacob jacobean jacobi jacobin jacobite jacobs jacquard jafar jaffar jagannath jagannatha jagganath jagger jahvey jahweh
            jailbird jailer jailor jainist jakobson jamaican james jamison janissary janitor jansen jansenist janus jap japanese japheth jarrell jason jaspers jat
            javan javanese jawan jay jaywalker jazzman jeerer jeffers jefferson jeffersonian jehovah jenner jenny jensen jeremiah jerk jerk-off jerker jeroboam
            jerome jerry jerry-builder jespersen jester jesuit jesus jevons jew jew-baiter jeweler jeweller jewess jewison jezebel jfk jhvh jihadist jilt jimdandy
            jimenez jimhickey jingo jingoist jinnah jinnee jinni jinx jnr joachim jobber jobholder jocasta jock jockey joel joffre joffrey jogger johnny johns
            johnson johnston joiner joker jokester joliet joliot joliot-curie jolliet jolson jonah jones jong jongleur jonson joplin jordanian joseph josephus
            joshua jotun jotunn journalist journeyer journeyman jove jowett joyce judah judas jude judge judith juggernaut juggler jugoslav jugoslavian juicer
            julian jumper jung jungian junior junker junkers junkie junky juno jurist juror juryman jurywoman jussieu justiciar justiciary justifier justinian
            juvenal juvenile kabbalist kachaturian kachina kafir kafka kahn kaiser kalapooia kalapuya kalif kalinin kaliph kalka kalki kama kami kamia kampuchean
            kanarese kandinski kandinsky kansa kansan kant karakalpak karelian karlfeldt karloff karok karpov karsavina kartikeya karttikeya kashmiri kasparov
            kassite kastler katari kaufman kaunda kazak kazakh kazakhstani kazan kean keaton keats keb keble kechua keeper kekchi kekule keller kellogg kelly
            kelpie kelpy kelt kendall kendrew kennan kennedy kennelly kentuckian kenyan kenyata keokuk kepler kerensky kern kerouac kesey kettering keyboardist
            keynes keynesian khachaturian khadafy khalif khalifah khalka khalkha khama khan khanty khedive khepera khirghiz khoisan khomeini khrushchev khufu
            kibbutznik kibitzer kichai kickapoo kicker kid kidd kiddie kiddy kidnaper kidnapper kierkegaard kieslowski kike kiliwa kiliwi killer killjoy kilroy kin
            kindergartener kindergartner king kingmaker kingpin kinsey kinsman kinsperson kinswoman kiowa kipling kirchhoff kirchner kirghiz kirgiz kishar kisser
            kissinger kitchener klansman klaproth klee klein kleist kleptomaniac klimt kline klinefelter klopstock klotho klutz kluxer knacker knave kneeler knight
            knight-errant knitter knocker knockout know-all knower knox knucklehead knut koasati koch koestler kolam kolkhoznik komi kongfuze konoe konoye kook
            koopmans korbut korchnoi korda kore korean korzybski kosciusko kosciuszko kota kotar koussevitzky krafft-ebing krasner kraut krauthead krebs kreisler
            krishna kroeber kronecker kropotkin kroto kruger krupp kshatriya kubrick kuhn kui kuiper kurd kurosawa kusan kutuzov kuwaiti kuznets kvetch kwakiutl
            kwan-yin kwannon kyd laban laborer labourer labourite labrouste lacer lachaise lachesis lackey laconian lad laddie lady ladylove laertes lafayette
            laffer laffite lafitte laggard lagger laird laius lakota lakshmi lama lamaist lamarck lamarckian lame lamenter lamia laminator lamplighter lampooner
            lancastrian lancelot lancer landau landgrave landholder landlady landlord landlubber landman landowner landowska landscaper landscapist landsman
            landsteiner laney lange langlaufer langmuir langobard langtry languisher lao lao-tse lao-tzu lao-zi laocoon laotian lapidarist lapidary lapidator
            lapidist laplace lapp lapplander larcener larcenist lardner larousse lasalle lascar lasher lass lassie lasso latecomer latinist latino latitudinarian
            latona latrobe latvian laudator lauder laugher laughingstock laughton laundress laundryman laundrywoman laureate laurens laurentius laver lavoisier
            lawbreaker lawgiver lawmaker lawman lawrence lawyer layabout layman layperson lazar lazarus lazybones lbj leacock leadbelly leader leaker leakey
            leander leaper lear learner leary leaseholder leatherneck leaver lebanese lech lecher lector lecturer leda ledbetter ledgeman lee leeuwenhoek
            left-hander left-winger lefthander leftist lefty legate legatee legionary legionnaire legislator lehar leibnitz leibniz leigh lemaitre lemmon lenard
            lender lendl lenin lennon lensman leo leonard leonardo leonidas leontief leper lepidopterist leprechaun ler lermontov lerner lesbian lessee lesseps
            lessing lessor letch leto letterer letterman leuwenhoek levantine leveler leveller levi levi-strauss leviathan levite lewis lexicographer lexicologist
            liar libber libby libeler liberal liberalist liberator liberian libertarian libertine libra librarian librettist libyan licensee licenser licentiate
            lichtenstein lie-abed liechtensteiner liege liegeman lieutenant lifeguard lifer lifesaver lifter liftman lighterman lightweight lilith liliuokalani
            lillie lilliputian limey limner limnologist limper lin lincoln lind lindbergh lindsay line-shooter linebacker lineman linendraper linesman ling-pao
            lingerer linguist linkboy linkman linksman linnaeus lion-hunter lipchitz lipmann lippi lippmann lipscomb liquidator lir lisper listener lister liston
            liszt literate lithographer lithomancer lithuanian litigant litigator litter-bearer litterateur litterbug litterer littre liturgist livermore
            liverpudlian liveryman livingston livingstone livonian livy lloyd llud llyr loader loafer loaner loather lobachevsky lobbyist lobsterback lobsterman
            locater locator locke lockkeeper lockman lockmaster locksmith locum lodge lodger loeb loewe loewi logger loggerhead logician logistician logomach
            logomachist logos lohan loiterer loki lolita lombard londoner loner longbowman longer longfellow longshoreman look-alike looker looker-on lookout loon
            looney loony loos looter lorca lord lorelei loren lorentz lorenz lorre loser lothario lotus-eater loudmouth louis louisianan louisianian lounger
            loup-garou lout lovelace lovell lovely lover lowbrow lowell lowerclassman lowlander lowlife lowry loyalist loyola lozier lpn luba lubavitcher lubber
            lubitsch lucas luce lucifer lucretius lucullus luculus luddite lug lugh lugosi luke lulli lully lulu lumberjack lumberman luminary lummox lumper luna
            lunatic luncher lunger lunkhead lunt lurcher lurker lush lutanist lutenist luther lutheran luthier lutist lutyens luxembourger luxemburger lycanthrope
            lyly lyricist lyrist lysander lysenko lysimachus lysippus lytton macaroni macarthur macaulay macbeth macdowell macebearer macedonian macer macgregor
            mach machiavelli machiavellian machinator machinist macho macho-man mackem mackenzie macleish macleod macroeconomist macushla madagascan madam madame
            madcap madison madman madonna madrigalist madwoman maenad maestro maeterlinck mafioso magdalen magellan magician maginot magistrate magnate magnifico
            magritte magus magyar maha mahan maharaja maharajah maharanee maharani mahatma mahayanist mahdi mahdist mahican mahler mahomet mahound mahout mahratta
            maid maiden maidservant maidu mailer maillol mailman maimer maimonides mainer mainstay maintainer maintenon maitland maitreya major major-domo
            major-general majorette make-peace maker malachi malachias malacologist malahini malamud malawian malay malayan malaysian malcontent maldivan maldivian
            malebranche malecite malefactor malevich malfeasant malian maligner malik malingerer malinowski mallarme mallon malone malory malpighi malraux maltese
            malthus malthusian maltman malto maltreater maltster mam mama mamet mamma mammalogist mammy man man-child man-eater manager manageress manakin manannan
            manawydan manawyddan manchu mancunian mandaean mandatary mandator mandatory mandean mandela mandelbrot mandelshtam mandelstam manes manet maneuverer
            mangler maniac manic-depressive manichaean manichean manichee manicurist manikin manipulator mann mannequin mannikin manoeuvrer mansart manservant
            mansfield mansi manslayer manson mantegna mantell mantichora manticora manticore mantiger mantrap manumitter manzoni maoist map-reader mapper maquis
            maquisard mara maraco marat maratha marathoner marauder marceau marcher marchioness marciano marconi marcuse marduk margrave mari maricopa marine
            mariner marini marino marketer markoff markov markova marks marksman marley marlowe maroon marquand marquess marquette marquis marquise marrano married
            marshal marshall marstan marti martial martian martin martinet martyr marut marvell marveller marx marxist mary marylander mascot masefield masher
            masker masochist mason masorete masorite masoud masquer masquerader massager massasoit massenet masseur masseuse massine massorete master mastermind
            masters masturbator matador matcher matchmaker mate mater materfamilias materialist mathematician mathias matisse matman matoaka matriarch matricide
            matriculate matrikin matrisib matron matthew mattole maugham mauldin mauler maupassant mauriac mauritanian mauritian maurois mauser maven maverick
            mavin maximian maya mayakovski mayan mayer mayor mayoress mays mazzini mccarthy mccartney mccauley mccormick mccullers mcgraw mcguffey mckim mckinley
            mcluhan mcmaster mcpherson mead meade meanie meany measurer meatman mechanic mechanist medalist medallist medawar meddler medea mediator mediatrix
            medico medusa meeter megaera megalomaniac meir meissner meitner melancholiac melancholic melanchthon melba melchior melchite meliorist melkite mellon
            melpomene melter melville member memoriser memorizer memsahib menander mencken mendel mendeleev mendeleyev mendelian mendelsohn mendelssohn mender
            mendicant menelaus menial meniere menninger mennonite menominee menomini menotti mensch mensh menshevik mentioner mentor menuhin mephistopheles
            mercator mercenary mercer merchandiser merchant merchant-venturer merckx mercouri meredith mergenthaler merlin mermaid merman merodach merovingian
            merrymaker merton meshuggeneh meshuggener mesmer mesmerist mesmerizer mesoamerican mesomorph messenger messiah messmate mestiza mestizo metalhead
            metallurgist metalworker metchnikoff metchnikov meteorologist methodist methuselah metic metis metropolitan metternich mexican mexican-american
            mexicano meyerbeer meyerhof mezzo mezzo-soprano miami miao micah micawber michael micheas michelangelo michelson michener michigander mick mickey
            micmac microbiologist microeconomist microscopist midas middlebrow middleman middleton middleweight midget midinette midshipman midwife migrant
            migrator mikado mikmaq milady milanese milhaud militant militarist militiaman milkmaid milkman milksop mill-girl mill-hand millais millay millenarian
            millenarist miller millikan milliner millionaire millionairess mills millwright milne milord milquetoast miltiades milton mime mimer mimic mimicker
            mimir minder miner mineralogist minerva mineworker miniaturist miniconju minimalist minion minister ministrant minkowski minnesotan minnewit minoan
            minor minos minotaur minstrel minter minuit minuteman minx mirabeau misanthrope misanthropist misbeliever mischief-maker miscreant miser misfit
            misleader misogamist misogynist miss missionary missioner missis missourian missus missy mistress mitchell mitchum mitford mithra mithraist mithras
            mithridates mitra mitterrand miwok mixed-blood mixologist mnemonist mnemosyne moaner mobius mobster mocker mod modeler modeller moderate moderationist
            modern modernist modigliani modiste moghul mohammad mohammed mohammedan mohave mohawk mohican mohorovicic moirae moirai mojave molech molester moliere
            moll mollah mollycoddle mollycoddler molnar moloch molotov mom momma mommsen mommy momos momus monacan monarch monarchist monastic mondrian monegasque
            monet monetarist moneyer moneygrubber moneylender moneymaker moneyman monger mongol mongolian mongoloid monitor monitrice monk monnet monochromat monod
            monogamist monogynist monolingual monologist monomaniac monophthalmos monophysite monopoliser monopolist monopolizer monotheist monroe monsieur
            monsignor monster monstrosity montagu montaigne montanan montespan montesquieu montessori monteverdi montez montfort montgolfier montgomery
            montserratian mooch moocher moody moon-curser moonie moonlighter moonshiner moor moore mope mopper moppet moralist mordva mordvin mordvinian more
            morgan morley mormon moro moroccan moron morosoph morpheus morrigan morrigu morris morrison mors mortgagee mortgager mortgagor mortician mortimer
            morton mosander moses moslem moss-trooper mossback mossbauer mother motherfucker motherwell motile motorcyclist motorist motorman motormouth mott
            moujik mountaineer mountebank mounter mountie mourner moussorgsky mover moviegoer moynihan mozambican mozart muadhdhin muazzin mubarak muckraker
            mudslinger muezzin mufti muggee mugger muggins mugwump muhammad muhammadan muhammedan muir mujahid mujik mujtihad mulatto muleteer mulla mullah muller
            mumbler mummer mummy munch munchausen muncher munchhausen munro muralist murderee murderer murderess murdoch murillo murmurer murray murrow
            muscle-builder musclebuilder muscleman muse muser musher musial musician musicologist musketeer muskhogean muskogean muskogee muslim muslimah musset
            mussolini mussorgsky mutant mutation mute mutilator mutineer mutsuhito mutterer muttonhead muybridge muzhik muzjik muzzler mvp mycenaen mycologist
            mycophage mycophagist mylitta myope myrdal myrmidon mystic mythologist nabob nabokov nabu nag nagger nahuatl nahum naif nailer naismith namby-pamby
            namer namesake namibian nammu namtar namtaru nan nanak nance nanna nanny nansen nanticoke nanus naomi napier napoleon naprapath narc narcissist narcist
            narcoleptic nark narrator nash nasser nast natator national nationalist native nativist natta natural naturalist naturist naturopath nauruan navaho
            navajo navigator navratilova navvy nawab naysayer nazarene nazi nazimova neapolitan nebbech nebbish nebo nebraskan nebuchadnezzar nebuchadrezzar
            necessitarian necker necromancer needer needlewoman needleworker neel nefertiti negativist neglecter negotiant negotiator negotiatress negotiatrix
            negro negroid nehru neighbor neighbour nelson nemesis neoclassicist neocon neoconservative neoliberal neologist neonate neoplatonist neopolitan
            nepalese nepali nephew nephthys nepotist neptune nerd nereid nereus nergal nernst nero nerthus neruda nerva nervi nessie nester nestor nestorian
            nestorius netherlander netkeeper netminder neumann neurasthenic neurobiologist neurolinguist neurologist neuroscientist neurosurgeon neurotic neutral
            neutralist nevadan nevelson newbie newborn newcomb newcomer newlywed newman newsagent newsboy newscaster newsdealer newsman newsmonger newspaperman
            newspaperwoman newsperson newsreader newsvendor newswoman newswriter newton newtonian ney nganasan nibbler nibelung nicaraguan nicholas nicklaus
            nicolson niebuhr niece nielsen nietzsche nigerian nigerien niggard niggler nightbird nighthawk nightrider nihilist nijinsky nike nilsson nimby nimitz
            nimrod nina nincompoop ningal ningirsu ningishzida ninhursag""", """
            ninib ninigi ninigino-mikoto ninja ninkharsag ninkhursag ninny nintoo nintu ninurta niobe nipper nipponese niqaabi nisei nitpicker nitwit nixon njord
            njorth noah nob nobel nobelist noble nobleman noblewoman nobody noc noctambulist noemi noether noguchi nomad nominalist nominator nominee non-catholic
            non-jew non-resistant nonachiever nonagenarian nonattender nonbeliever noncandidate noncitizen noncom noncombatant noncompliant nonconformist
            nondescript nondrinker nondriver nonesuch nonmember nonpareil nonparticipant nonpartisan nonpartizan nonperson nonreader nonresident nonsmoker
            nonstarter nonsuch nonworker nootka normaliser normalizer norman norn norris norrish norse norseman northerner northman northrop norwegian nosey-parker
            nosher nostradamus nosy-parker notability notable notary noticer nouveau-riche novelist novice novillero nox noyes nubian nudger nudist nudnick nudnik
            nuffield nullifier nullipara numen numerologist numidian numismatist numismatologist numskull nun nuncio nureyev nurse nurse-midwife nurseling
            nursemaid nurser nurseryman nursling nusku nutcase nutritionist nutter nymph nymphet nympho nympholept nymphomaniac nyx oaf oakley oarsman oarswoman
            oates obadiah obama oberson objector oblate obliger oboist obscurantist observer obsessive obsessive-compulsive obstetrician obstructer obstructionist
            obstructor occam occidental occult occultist occupant occupier oceanaut oceanid oceanographer oceanus ochoa ochs ockham octavian octogenarian octoroon
            oculist odalisque oddball odds-maker odets odin odist odo odoacer odovacar odovakar odysseus oedipus oengus oenologist oenophile offenbach offender
            offerer offeror office-bearer officeholder officer official officiant offspring ofo ogalala ogden oglala ogler ogre ogress ohioan oiler oilman ojibwa
            ojibway oken okenfuss oklahoman old-timer oldenburg oldfield oldster oldtimer oligarch oliver olivier olmec olmsted olympian omaha omani ombudsman
            omnivore onanist oncologist ondaatje oneida oneiromancer onlooker ono onomancer onondaga onsager oort opel operagoer operative ophthalmologist
            oppenheimer opponent opportunist opposer oppressor ops optician optimist optometrist oracle orangeman orator orbison orchestrator orcus orczy ordainer
            orderer orderly ordinand ordinary oread oregonian orestes orff organ-grinder organiser organist organizer orientalist origen originator orion oriya
            orleanist ormandy ormazd ormuzd ornamentalist ornithologist orozco orphan orpheus orr ortega orthodontist orthoepist orthopaedist orthopedist
            orthoptist orwell osage osborne oscan osculator osiris osmanli osteologer osteologist osteopath osteopathist ostiarius ostiary ostler ostrich ostrogoth
            ostwald ostyak ostyak-samoyed oswald othello otho otis oto otoe otolaryngologist otologist ottawa ottoman ouranos ouster outcast outcaste outdoorsman
            outdoorswoman outfielder outfitter outgoer outlander outlaw outlier outpatient outrider outsider overachiever overcomer overlord overnighter overseer
            ovid owen owens owner owner-driver owner-occupier oxonian oyabun ozawa pacha pachuco pacificist pacifier pacifist packer packman packrat padder paddler
            paddy paderewski padre padrone paederast paediatrician paedophile pagan paganini pageboy paget pahlavi pahlevi paige paine painter paiute pakistani pal
            paladin palaeontologist palatine paleo-american paleo-amerind paleo-indian paleographer paleographist paleontologist palestinian palestrina palgrave
            palladio pallas pallbearer palmer palmist palmister palooka palsgrave pamlico pamperer pamphleteer panacea panamanian pandar pander panderer pandora
            panegyrist panelist panellist pangloss panhandler panini panjabi panjandrum panofsky pansexual pantaloon pantheist pantomimer pantomimist pantryman
            pantywaist papa paparazzo paper-pusher paperboy paperer paperhanger papist papoose pappa pappoose papuan paracelsus parachuter parachutist paraclete
            parader paragrapher paraguayan paralegal paralytic paramedic paramedical paramour paranoiac paranoid paraplegic paraprofessional parapsychologist
            parashurama paratrooper parcae pardner pardoner parent parer paretic pareto pariah parishioner parisian parisienne parjanya parker parkinson parks
            parliamentarian parlormaid parlourmaid parmenides parnell parodist parolee parr parricide parrish parsee parsi parson parsons part-owner part-timer
            partaker parthian participant partisan partitionist partizan partner partygoer parvati parvenu pasha pashtoon pashtun pasiphae passamaquody passenger
            passer passer-by passerby paster pasternak pasteur pastor patentee pater paterfamilias paterson pathan pathfinder pathologist patient paton patrial
            patriarch patrician patricide patrick patrikin patriot patrioteer patrisib patroclus patroller patrolman patron patroness patronne patsy patternmaker
            patwin patzer paul pauli pauling pauper pavarotti pavlov pavlova pawer pawnbroker pawnee paxton payee payer paymaster paynim pcp peabody peacekeeper
            peacemaker peacenik pearler peary peasant peculator pedagog pedagogue pedaler pedaller pedant peddler pederast pedestrian pediatrician pediatrist
            pedlar pedodontist pedophile peel peeler peeper peer peeress peewee pegasus pei peirce pelagius peleus pen-friend pendragon penelope penetrator
            penitent penman penn penobscot penologist penpusher pensionary pensioner pentathlete pentecostal pentecostalist peon pepin pepys perceiver percher
            percipient percussionist percy perfecter perfectionist performer perfumer peri pericles perinatologist periodontist peripatetic perisher perjurer peron
            perpetrator perry persecutor persephone perseus pershing persian personage personification perspirer persuader perutz peruvian pervert peshmerga
            pessimist pesterer peter petitioner petrarca petrarch petronius petter pettifogger phaethon phalangist phantasm phantasma phantom pharaoh pharisee
            pharmacist pharmacologist pheidias phidias philanderer philanthropist philatelist philemon philhellene philhellenist philip philippian philistine
            philologist philologue philomath philosopher philosophiser philosophizer phintias phiz phlebotomist phoebus phoenician phoner phonetician phoney
            phonologist phony photius photographer photojournalist photometrician photometrist phrenologist phrygian physician physicist physiologist
            physiotherapist phytochemist phytologist piaf piaget pianist picador picaninny picasso piccaninny pickaninny picker picket pickett pickford picklepuss
            picknicker pickpocket picnicker pierce pierrot pigman pigmy pilate pilferer pilgrim pillager pillock pilot pima pimp pin-up pinchgut pincus pindar
            pinhead pinko pinter pioneer pip-squeak piper pirandello piranha pirate pisser pistoleer piston pitcher pitchman pitman pitot pitt piute pivot pixie
            pizarro place-kicker placeholder placekicker placeman placeseeker plagiariser plagiarist plagiarizer plainclothesman plainsman plaintiff plaiter planck
            planner planter plantsman plasterer platelayer plater plath platitudinarian plato platonist plautus play-actor playactor playboy player playfellow
            playgoer playmaker playmate playwright pleader pleaser pleb plebe plebeian pledgee pledger pleiades plenipotentiary plier pliny plodder plotinus
            plotter ploughboy ploughman ploughwright plowboy plower plowman plowwright plug-ugly plugger plumber plunderer plunger pluralist plutarch pluto
            plutocrat plyer poacher pocahontas podiatrist poe poet poet-singer poetess poetiser poetizer poilu pointillist pointsman poisoner poitier pol polack
            polemic polemicist polemist policeman policewoman policyholder politician politico polk pollack pollock pollster polluter polo poltergeist poltroon
            polyandrist polycarp polygamist polyglot polygynist polyhymnia polymath polynesian polytheist pom pommy pomo pomologist pompadour pompey ponca ponce
            ponderer ponka pons ponselle pontiac pontifex pontiff pontos pontus poof pooh-bah pooler poove pop pope popinjay popper populariser popularizer
            populist pornographer porter portraitist portrayer portwatcher poseidon poser poseur poseuse positivist posseman possessor postdiluvian postgraduate
            postilion postillion postman postmaster postmistress postponer postulant postulator posturer potawatomi potboy potemkin potentate pothead potholer
            pothunter potman potter potterer potyokin pouf poulenc poulterer poultryman poussin pouter pow powderer powell powerbroker powerhouse powhatan powys
            practician practitioner praetor praetorian pragmatist prajapati prankster prater prattler praxiteles pre-emptor pre-raphaelite pre-socratic preacher
            prebendary precentor preceptor predator predecessor predestinarian predictor preemie preemptor prefect prelate premie premier prentice presbyope
            presbyter presbyterian preschooler presenter presentist preservationist preserver president presley pressman prestidigitator preteen preteenager
            pretender preterist pretor prevaricator prexy prey priam priapus prick prickteaser priest priest-doctor priestess priestley prig primate primigravida
            primipara primitive primogenitor primus prince princeling princess printer printmaker prior prioress prisoner private privateer privateersman
            prizefighter pro pro-lifer probable probationer process-server proconsul procrastinator procrustes proctologist proctor procurator procurer procuress
            prodigal prodigy producer prof professional professor profiteer profligate progenitor progeny prognosticator programmer prohibitionist projectionist
            prokhorov prokofiev prole proletarian prometheus promisee promiser promisor promoter prompter promulgator proofreader propagandist propagator
            prophesier prophet prophetess propman proponent proposer propositus proprietor proprietress prosecutor proselyte proserpina proserpine prospector
            prosthetist prosthodontist prostitute protagonist protectionist protector protege protegee protestant protester proteus protozoologist proudhon proust
            provider provincial provisioner provocateur provoker provost prowler proxy prude pruner prussian psalmist psephologist pseud pseudo psychiatrist
            psychic psycho psychoanalyst psycholinguist psychologist psychoneurotic psychopath psychophysicist psychopomp psychotherapist psychotic ptah
            pteridologist ptolemy publican publiciser publicist publicizer puccini puck pudden-head puddler pudge pueblo puerpera pugilist pugin puke pulitzer
            puller puncher pundit punjabi punk punster punter pupil puppeteer purcell purchaser purist puritan purkinje purser pursued pursuer purveyor pusey
            pushan pusher pushkin pushover pushtun pussycat putin putter putterer putz pygmalion pygmy pyle pynchon pyrographer pyromancer pyromaniac pyrrhus
            pythagoras pythia pythias pythius pythoness qaddafi qadhafi qadi qatari quack quad quadripara quadriplegic quadroon quaestor quaffer quaker qualifier
            quapaw quarreler quarreller quarrier quarry quarryman quarterback quartermaster quebecois quechua queer querier quester questioner quetzalcoatl
            quibbler quiche quidnunc quietist quin quincy quine quintipara quisling quitter quizmaster quizzer quoter rabbi rabble-rouser rabelais racer rachel
            rachmaninoff rachmaninov racialist racine racist racker racketeer raconteur radhakrishnan radiobiologist radiochemist radiographer radiologist
            radiotherapist raffles raftman raftsman ragamuffin ragpicker ragsorter rahu raider rail-splitter railbird railroader railwayman rain-giver rainmaker
            raiser raja rajah rajpoot rajput rake rakehell ralegh raleigh rama ramachandra rambler rameau rameses ramesses ramman ramses rancher ranee ranger rani
            ranker rankin ranter raper raphael rapist rappeller rapper rapporteur rapscallion rascal rask raskolnikov rasmussen rasputin rasta rastafarian
            rat-catcher ratepayer ratifier ratiocinator rationalist ratter rattigan ravel raver ravisher rayleigh reactionary reader reagan realist realtor reaper
            reasoner reaumur reb rebecca rebekah rebel rebuker rebutter receptionist recidivist recipient recitalist reciter reckoner recluse reconciler
            record-breaker record-holder record-keeper recoverer recreant recruit recruiter recruiting-sergeant rector recusant red-header redact redactor redcap
            redcoat redeemer redford redhead redheader redneck redskin reeler reenactor ref referee referral refiner refinisher reformer reformist refugee refuter
            regent regicide regiomontanus registrant registrar regular rehnquist reichstein reid reincarnation reiter relative reliever religionist religious
            rembrandt remunerator remus renegade renoir renovator renter rentier rep repairer repairman repatriate repeater reporter representative reproacher
            reprobate reprover republican requester rescuer researcher reservist resident resister respecter respighi respondent responder restauranter
            restaurateur rester restorer retailer retaliator retard retiree retreatant reuben reveler reveller revenant revenuer revere reverend reversioner
            reversionist reviewer reviser revisionist revivalist revolutionary revolutionist rewriter rex reyes reynolds rhabdomancer rhadamanthus rhea rhetorician
            rheumatic rheumatologist rhibhus rhine rhodes rhymer rhymester ribald ribhus ricardo richards richardson richelieu richler rickenbacker rickover rider
            ridiculer riemann riesman riff riffian rifleman rigger right-hander right-winger righthander rightist riley rilke rimbaud rimski-korsakov
            rimsky-korsakov ringer ringleader ringling ringmaster rioter rip ripper riser rittenhouse ritualist ritz rival rivera riveter rivetter roadhog roadman
            roamer roarer roaster robber robbins robert roberts robertson robeson robespierre robinson roc rochambeau rockefeller rocker rockingham rockwell
            rodgers rodin roebling rogers roget rogue roisterer rolf roller-skater rollerblader rollo roly-poly roma roman romani romanian romanoff romanov
            romantic romanticist romany romberg romeo rommany rommel romper romulus rontgen roofer rookie roomer roomie roommate roomy roosevelt rooter rope-maker
            ropedancer ropemaker roper ropewalker rosicrucian ross rossetti rossini rostand rotarian roth rothko rothschild rotter roue roughneck roughrider
            rounder roundhead roundsman rous rouser rousseau roustabout router rover rowdy rower royalist rubberneck rubbernecker rube rubens rubinstein rudra
            ruffian ruiner ruler ruminator rummy rumormonger rumourmonger rumpelstiltskin rumrunner rundstedt runner runner-up runt runyon rupert ruralist
            ruritanian rushdie rusher ruskin russell russian rustic rustler ruth rutledge rwandan ryukyuan saame saami saarinen sabahan sabbatarian saboteur sabra
            sacagawea sacajawea sacco sachem sacrificer sacristan sadat saddam saddhu saddler sadducee sade sadhu sadist sadomasochist safebreaker safecracker
            sagamore sage sagittarius sahaptin sahaptino sahib sailmaker sailor saint saint-saens sakharov saki sakti saladin salesclerk salesgirl saleslady
            salesman salesperson saleswoman salian salim salinger salk salmacis salome salomon salter salutatorian saluter salvadoran salvadorean salvadorian
            salvager salvor samaritan same sami samnite samoan samoyed samson samuel samurai sanchez sandbagger sandboy sandburg sandman sandwichman sanger sangoma
            sannup sannyasi sannyasin santa santee sanyasi saphead sapir sapper sappho saracen sarah sarasvati sarawakian sarazen sardinian sargent sarnoff saroyan
            sarpanitu sarpedon sartor sartre sasquatch sassenach satan satanist satchmo satie satirist satrap satyr saudi sauk saul saunterer saussure savage
            savant savara saver savior saviour savitar savonarola savoyard sawbones sawyer sax saxe saxist saxon saxophonist sayers scab scalawag scallywag scalper
            scammer scamp scandalmonger scandinavian scanner scapegoat scapegrace scaramouch scaramouche scaremonger scarface scatterbrain scattergood scenarist
            scene-stealer sceneshifter sceptic scheele schemer schiaparelli schiller schizophrenic schleiden schlemiel schlep schlepper schlesinger schliemann
            schlimazel schlockmeister schmidt schmo schmoozer schmuck schnabel schnook schnorrer schoenberg scholar scholastic scholiast schonbein schonberg
            schoolboy schoolchild schoolcraft schoolfellow schoolfriend schoolgirl schoolman schoolmarm schoolmaster schoolmate schoolmistress schoolteacher
            schopenhauer schrodinger schubert schulz schumann schumann-heink schumpeter schwann schweitzer scientist sciolist scion scipio scoffer scofflaw scold
            scolder scopes scorekeeper scorer scorner scorpio scorpion scorsese scot scotchman scotchwoman scotsman scotswoman scott scoundrel scourer scourger
            scouser scout scouter scoutmaster scpo scrag scrambler scrapper scratcher scrawler screamer screecher screener screenwriter screw screwball screwballer
            scriabin scribbler scribe scrimshanker scripps scriptwriter scrivener scrooge scrounger scrubber scrutineer scrutiniser scrutinizer sculler scullion
            sculptor sculptress sculpturer scylla scythian seaborg seafarer seaman seamster seamstress searcher seasonal seasoner secessionist second-rater
            second-stringer seconder secretary sectarian sectarist sectary secular secularist secundigravida securer seducer seductress seeder seedman seedsman
            seeger seeker seer segal segovia segregate segregationist segregator seigneur seignior seismologist seizer sekhet selcraig selectman selector
            selectwoman selene seles seleucus self-seeker self-starter selkirk selkup seller sellers sellout selznick semanticist semifinalist seminarian
            seminarist seminole semiotician semipro semiprofessional semite sempstress senator sendee sender seneca senefelder senegalese seneschal senhor senior
            sennacherib sennett sensationalist sensitive sensualist sentimentalist sentinel sentry separationist separatist sephardi septuagenarian sequoya
            sequoyah seraph serb serbian serf sergeant sericulturist serjeant serkin sermoniser sermonizer serologist serra servant server serviceman servitor
            sessions seth seton setter settler settlor seurat seward sexagenarian sexist sexpot sexton seychellois seymour shadower shah shahaptian shaheed shahn
            shaitan shaker shakespeare shakespearean shakespearian shakspere shakti shaktist shaman shamash shammer shamus shanghaier shankar shannon shaper
            shapley sharecropper shareholder shareowner sharer sharper sharpie sharpshooter sharpy shasta shaver shavian shaw shawn shawnee shaytan she-devil
            shearer shedder sheeny sheepherder sheepman shegetz sheik sheika sheikh sheikha sheller shelley shelver shem shen-pao shepard shepherd shepherdess
            sheridan sheriff sherlock sherman sherpa sherrington sherwood shevchenko shielder shifter shiite shiksa shikse shill shingler shintoist ship-breaker
            shipbuilder shipmate shipowner shipper shipwright shirer shirker shirtmaker shithead shitter shivaist shlemiel shlep shlepper shlimazel shlockmeister
            shmo shmuck shnook shnorrer shocker shockley shoeblack shoemaker shogun shona shoofly shopaholic shopkeeper shoplifter shopper shopwalker shortstop
            shoshone shoshoni shostakovich shouter shoveler shoveller shover show-off showgirl showman shrew shrimp shrink shudra shuffler shut-in shute shutterbug
            shylock shyster sib sibelius siberian sibling sibyl sicilian siddhartha siddons sidekick sidesman sidney siegfried sif sightreader sightseer signaler
            signaller signalman signatory signer signior signor signora signore signorina sigurd sigyn sihasapa sikh sikorsky silenus sills silly silvan silvanus
            silver-worker silversmith silverstein silverworker simenon simeon simon simperer simpleton simpson sinatra sinbad sinclair sindhi singaporean singer
            singhalese sinhalese sinner sinologist siouan sioux sipper siqueiros sir sirdar sire siren sirrah sis sissy sister sisyphus sita sitter sitwell siva
            six-footer sixth-former skagit skanda skateboarder skater skeat skeptic sketcher skidder skier skimmer skin-diver skinflint skinhead skinner skinnerian
            skinny-dipper skipper skirmisher skivvy skuld skulker skunk skycap skydiver slacker slammer slanderer slapper slasher slattern slaughterer slav slave
            slaveholder slaver slavey slayer sledder sleeper sleepwalker sleepyhead sleuth sleuthhound slicer slider slinger slob slobberer sloganeer slogger
            slop-seller slopseller slouch sloucher slovak sloven slovene slovenian slowcoach slowpoke slugabed sluggard slugger slumberer slut slyboots smalley
            smallholder smarta smasher smetana smiler smirker smith smoker smollett smoothie smoothy smotherer smsgt smuggler smuts snacker snapper snarer snatcher
            snead sneak sneerer sneezer snellen sniffer sniffler sniper snitch snitcher sniveler sniveller snob snoop snooper snoopy snoot snorer snorter snot
            snowboarder snuffler sobersides socialiser socialist socialite socializer socinian socinus sociobiologist sociolinguist sociologist sociopath socrates
            sodalist sodbuster sodomist sodomite softie softy sojourner solderer soldier solicitor solitudinarian soloist solomon solon solvay solver solzhenitsyn
            somali somalian sommelier somnambulist somniloquist son sondheim songster songstress songwriter sonneteer sonny sontag sooner soothsayer soph sophist
            sophisticate sophocles sophomore sophonias soprano sorbian sorcerer sorceress sorehead sorensen sorrower sorter sot sotho soubrette soufflot soul
            soundman sourpuss sousa souse southerner southey southpaw soutine sovereign sower spaceman spacewalker spallanzani spammer spaniard spanker sparer
            spartan spassky spastic speaker spearhead specialiser specialist specializer specifier spectator spectre speculator speechifier speechmaker
            speechwriter speeder speedskater speer speke spelaeologist speleologist spellbinder speller spelunker spencer spend-all spender spendthrift spengler
            spenser sperry spewer sphinx spic spick spielberg spik spillane spiller spindlelegs spindleshanks spinmeister spinner spinoza spinster spirit
            spiritualist spitfire spitter spiv splicer splitter spock spode spoiler spoilsport spokesman spokesperson spokeswoman sponger sponsor spook
            sportscaster sportsman sportswoman sportswriter spot-welder spotter spouse spouter sprawler sprayer sprigger sprinter sprite sprog spurner spy
            spymaster squabbler squanderer squatter squaw squawker squealer squint-eye squinter squire squirmer squirt stabber stableboy stableman stacker stael
            staffer stagehand stager staggerer stainer stakeholder stalin stalinist stalker stalking-horse stalwart stammerer stamper stand-in standard-bearer
            standardiser standardizer standee stander standish stanford stanislavsky stanley stanton starer starets stargazer starkey starlet starr starveling
            statesman stateswoman stationer stationmaster statistician steady stealer steamfitter steamroller steele steelmaker steelman steelworker steen
            steeplejack steerer steersman steffens steichen steinbeck steinberg steinem steiner steinman steinmetz steinway stella steller stemmer stendhal stengel
            stenographer stentor stepbrother stepchild stepdaughter stepfather stephen stephenson stepmother stepparent stepper stepsister stepson sterne sterope
            steuben stevedore stevens stevenson steward stewardess stewart stheno stickler stieglitz stiff stifler stigmatic stigmatist stilwell stinker stinkpot
            stinter stipendiary stippler stirrer stitcher stock-taker stockbroker stockholder stockist stockjobber stockman stocktaker stockton stoic stoker
            stokowski stomper stonecutter stonemason stoner stonewaller stooge stoolie stoolpigeon stooper stopes stoppard storekeeper storyteller stowaway stowe
            strachey stradivari stradivarius strafer straggler straight stranger straphanger strapper strasberg strategian strategist strauss stravinsky strawman
            strayer streaker streep streetwalker streisand stretcher-bearer strickland strider strikebreaker striker strindberg stringer striper stripling
            striptease stripteaser striver stroheim stroller strong-armer strongman struggler strumpet stuart stubbs stud student stuffer stumblebum stumbler
            stunner stupe stupid stutterer stuyvesant styler stylist stylite styron subaltern subcontractor subdeacon subdivider subduer subeditor subjectivist
            subjugator sublieutenant submariner submitter subnormal subordinate suborner subscriber subsidiary subsidiser subsidizer subsister subtracter
            suburbanite subversive subverter subvocaliser subvocalizer succeeder successor succorer succourer succuba succubus sucker suckling sudanese sudra sue
            suer sufferer suffragan suffragette suffragist sufi suggester suharto suitor sukarno sullivan sully sultan sumatran sumerian summercater summercaters
            sumner sunbather sundowner sunni sunnite super supercargo supergrass superintendent superior superman supermarketeer supermarketer supermex supermodel
            supermom supernatural supernumerary superordinate superstar supervisor supplanter suppliant supplicant supplier supporter suppresser suppressor
            supremacist suprematist supremo surfboarder surfer surgeon surmounter surpriser surrealist surrenderer surrogate surveyor survivalist survivor surya
            suspect sustainer sutherland sutler svedberg svengali sverdrup swagger swaggerer swaggie swagman swain swami swammerdam swanson swashbuckler swayer
            swazi swearer swede swedenborg sweeper sweet sweetheart sweetie swellhead swift swimmer swinburne swindler swineherd swinger swiss switch-hitter
            switcher switchman swordsman swot sybarite sycophant sydenham syllogiser syllogist syllogizer sylph sylvan sylvanus symboliser symbolist symbolizer
            symonds symons sympathiser sympathizer symphonist symposiarch symposiast syncopator syndic syndicalist syndicator synge synonymist syntactician
            synthesiser synthesist synthesizer syphilitic syrian systematiser systematist systematizer systemiser systemizer szell szent-gyorgyi szilard tablemate
            tacitus tacker tackle tackler taco tactician tadzhik taft tagalog tagalong tagger tagore tahitian tai tailback tailgater tailor taiwanese tajik takelma
            taker talbot talebearer taleteller talker tallchief talleyrand tallis tallyman tamburlaine tamer tamerlane tamil tamm tancred tandy taney tange tanguy
            tantaliser tantalizer tantalus tantrist tanzanian tao taoiseach taoist taos tappan tapper tapster taracahitian tarahumara tarantino tarbell tarheel
            tarkovsky tarquin tarquinius tart tartufe tartuffe tarzan tashmit tashmitum tashunca-uitco taskmaster taskmistress tasman tasso taste-maker
            taste-tester taster tatar tate tati tatterdemalion tattler tattletale tatum taurus tawney taxer taxidermist taxidriver taximan taxman taxonomer
            taxonomist taxpayer taylor tchaikovsky tchotchke tchotchkeleh teach teacher teammate teamster tearaway teasdale tease teaser tebaldi tec techie
            technician technocrat technologist technophile technophobe tecumseh tecumtha ted teen teenager teetotaler teetotalist teetotaller tekki telecaster
            telegrapher telegraphist telemann teleologist telepathist telephoner telephonist televangelist tell teller telltale tellurian tellus telugu temp
            templar temporary temporiser temporizer tempter temptress temujin tenant tenderfoot tennessean tenniel tenno tennyson tenorist tentmaker terence teresa
            tereshkova tergiversator termagant termer terminator terpsichore terpsichorean territorial terrorist terry tertigravida tertullian testate testator
            testatrix testee tester testifier tethys teton teuton teutonist texan thackeray thaddaeus thai thales thalia thanatos thane tharp thatcher thatcherite
            thaumaturge thaumaturgist thea theatergoer theatregoer theban theia theist themis themistocles theodosius theologian theologiser theologist theologizer
            theophrastus theoretician theoriser theorist theorizer theosophist therapist theresa theseus thespian thespis thessalian thessalonian thetis theurgy
            thief thinker third-rater thirster thiry thomas thompson thomson thor thoreau thorndike thornton thoroughbred thorpe thoth thought-reader thracian
            throttler throwaway throwback thrower throwster thruster thucydides thug thunderbird thunderer thurber thurifer thwarter tiamat tiberius tiddler
            tien-pao tiepolo tiffany tiger tightwad tike tilden tiler tillich tilter timberman timekeeper timeserver timorese timpanist timur tinbergen tindal
            tindale tinker tinkerer tinner tinsmith tinter tintoretto tipper tippler tipster tiresias tiro tisiphone titan titaness tither titian title-holder tito
            titterer titus tiu tlingit toady toaster toastmaster tobacconist tobagonian tobey tobin tobogganist tocqueville toda todd toddler toff togolese toiler
            tojo toklas tolkien toller tollgatherer tollkeeper tollman tolstoy toltec tombaugh tomboy tomfool tongan toolmaker toper topper torchbearer toreador
            torero tormenter tormentor torpedo torquemada torricelli tort-feasor tortfeasor torturer tory toscanini tosser totalitarian totemist toter totterer
            touch-typist toucher tough toughie toulouse-lautrec tourer tourette tourist tout touter tovarich tovarisch towhead townee towner townes townie townsend
            townsman towny toxicologist toynbee tracer tracker tracklayer tractarian tracy trader tradescant tradesman traditionalist traducer trafficker tragedian
            tragedienne trailblazer trailer trainbandsman trainbearer trainee trainer trainman trainmaster traitor traitress trajan tramp tramper trampler
            transactor transalpine transcriber transexual transferee transferer transferor transferrer transgendered transgressor transient translator
            transmigrante transmitter transplanter transsexual transvestite trapper trappist trapshooter traubel traveler traveller traverser trawler treasonist
            treasurer treater trekker trembler trencher trencherman trend-setter trespasser trevelyan trevino trevithick tribade tribesman tribologist tribune
            tricker trickster trier trifler triggerman trigonometrician trilby trilling trimmer trinidadian trinitarian tripper tristan tristram tritheist triton
            triumvir troglodyte trojan troll troller trollop trollope trombonist trooper trotsky trotskyist trotskyite troubadour troublemaker troubler
            troubleshooter trouper truant trucker truckler trudger truelove truffaut truman trumbo trumbull trumpeter trustbuster trustee truster trustor trusty
            tsar tsarina tsaritsa tsatske tshatshke tsimshian tswana tuareg tub-thumper tubercular tubman tuchman tucker tugger tully tulu tumbler tuner tungus
            tungusic tunisian tunker tunney tupi turcoman turgenev turgot turing turk turki turkmen turkoman turncoat turncock turner turnkey turpin turtler tuscan
            tuscarora tussaud tutankhamen tutee tutelo tutor tutsi tutu twaddler twat twerp twiddler twin twiner twirler twirp twit two-timer tyche tycoon tyke
            tyler tympanist tyndale tyndall typesetter typhoeus typhon typist typographer tyr tyrant tyro tyrolean tyrr tyson tzar tzara tzarina ubermensch udmurt
            ugandan uhland uighur uigur ukranian ulanova ulfila ulfilas ull ullr ultramontane ulysses uma ump umpire uncle underachiever underboss underclassman
            underdog undergrad undergraduate underling underperformer undersecretary underseller understudy undertaker underwriter undesirable undine undoer undset
            unfastener unfortunate uniat uniate unicorn unicyclist unilateralist unionist unitarian unperson unraveler unraveller untermeyer untier untouchable
            upbraider updike upholder upholsterer upjohn uprooter upsetter upstager upstart urania uranologist uranus urchin urd urey uriah urinator urologist urth
            uruguayan usbeg usbek user ushas usher usherette ussher ustinov usufructuary usurer usurper utahan ute utiliser utilitarian utilizer utnapishtim
            utopian utrillo utterer utu utug uxor uxoricide uygur uzbak uzbeg uzbek vacationer vacationist vaccinator vaccinee vacillator vagrant vaishnava vaisya
            vajra valedictorian valentine valet valetudinarian vali valkyrie valuator valuer vamp vamper vampire vanbrugh vancouver vandal vanderbilt vandyke vanir
            vanisher vanquisher vanzetti vaquero varese vargas varlet varmint varnisher varro varuna vasarely vasari vassal vaticinator vaudevillian vaughan
            vaulter vaunter vaux vayu veblen vedist vega vegan vegetarian velazquez vendee vender vendor venerator venetian venezuelan venn venter ventner
            ventriloquist venturer venturi veps vepse vepsian verbaliser verbalizer verdandi verdi verger vergil verifier verlaine vermeer vermin vermonter verne
            verner vernier veronese verrazano verrazzano versace versifier verthandi verwoerd vesalius vesey vespasian vespucci vesta vestal vestris vestryman
            vestrywoman vet veteran veterinarian veterinary vexer vibist vibraphonist vicar vicar-general vice-regent vicegerent vicereine viceroy victim
            victimiser victimizer victor victoria victorian victualer victualler vidal vidar vietnamese viewer vigee-lebrun vigilante viking vilifier villa
            villa-lobos villager villain villainess villard villein villon vindicator vinogradoff vinson vintager vintner violator violinist violist violoncellist
            vip virago virchow virgil virgin virginian virgo virologist virtuoso visayan visconti viscount viscountess vishnu visigoth visionary visitant visitor
            visualiser visualizer vitaliser vitalist vitalizer vithar vitharr viticulturist vitus vivaldi vivisectionist vixen vizcaino vizier vlaminck vocaliser
            vocalist vocalizer vociferator vogul voicer voider volta voltaire volund voluntary volunteer voluptuary vomiter vonnegut votary voter votyak vouchee
            voucher vower voyager voyeur voznesenski vuillard vulcan vulcaniser vulcanizer vulgarian vulgariser vulgarizer wac wacko waddler wade waffler wag
            wagerer waggoner waggonwright wagner wagnerian wagoner wagonwright wahabi wahhabi wahunsonacock wahvey waif wailer wain wainwright waite waiter
            waitress wajda wakashan waker walapai waldheim walesa walk-in walk-on walker wall-paperer wallace wallah wallenstein waller walloon walloper
            wallpaperer wally walpole walter walton waltzer wampanoag wanamaker wanderer wangler wanker wannabe wannabee wanter wanton warbler warburg ward
            ward-heeler warden warder wardress warehouseman warehouser warhol warlock warlord warmonger warner warrantee warranter warrantor warren warrener
            warrior warwick washer washerman washerwoman washingtonian washwoman wasp wassailer wassermann waster wastrel watchdog watcher watchmaker watchman
            watercolorist watercolourist waterer waterman waters watson watteau watts watusi watutsi waugh wavell waver waverer wax-chandler wayfarer wayland wayne
            weakling wearer weasel weatherman weaver webb webmaster webster wedgwood weeder weekender weeper wegener weigher weightlifter weil weill weinberg weird
            weirdie weirdo weirdy weisenheimer weismann weizmann welcher welcomer welder well-wisher welles wellington wells welsh welsher welshman welty wen-ti
            wench wencher werewolf werfel wernicke wesley wesleyan west-sider westerner westinghouse weston wet-nurse wetback wetnurse whacko whale whaler wharton
            wheatley wheatstone wheedler wheeler wheelwright whiffer whig whiner whipper whipper-in whippersnapper whirler whisperer whistle-blower whistleblower
            whistler white whitehead whitey whitman whitney whittier whittle whittler whiz whiz-kid whizz whizz-kid wholesaler whore whoremaster whoremonger
            whoreson wiccan wichita wicket-keeper wickliffe wiclif widow widower widowman wieland wiener wiesel wiesenthal wife wiggler wight wigmaker wigner
            wildcatter wilde wilder wilkes wilkins wilkinson willard willebrand williams willis wilmut wilson wimp winckelmann windaus windbag winder windtalker
            winemaker winfred wingback winger wingman winker winnebago winner wino winslow wintun wiper wire-puller wireman wirer wiretapper wisconsinite wiseacre
            wisenheimer wister witch witch-hunter withdrawer witherspoon withholder withstander witness witnesser wittgenstein wittol wivern wiz wizard wobbly
            wodan wodehouse woden wog wolfe wolff wolfman wollaston wollstonecraft wolverine woman womaniser womanizer wonderer wonk woodbury woodcarver woodcutter
            woodhull woodman woodsman woodward woodworker wooer woolf woolgatherer woollcott woolley woolsorter woolworth wop worcester word-painter wordmonger
            wordsmith wordsworth workaholic worker workfellow workingman workman workmate world-beater worldling worrier worrywart worshiper worshipper worthy
            wotan wouk wrangler wrecker wren wrester wrestler wretch wriggler wright write-in writer wrongdoer wulfila wurlitzer wuss wyat wyatt wycherley wyclif
            wycliffe wyeth wykeham wykehamist wyler wylie wynette wynfrith wyomingite wyrd wyszynski wyvern xavier xenophanes xenophon xhosa xylophonist yachtsman
            yachtswoman yahi yahoo yahve yahveh yahwe yahweh yakut yakuza yama yamamoto yamani yana yank yankee yankee-doodle yanker yardbird yardie yardman
            yardmaster yastrzemski yavapai yawner yearling yearner yeats yeller yemeni yeniseian yenta yeoman yerkes yersin yes-man yeti yevtushenko ygdrasil
            yggdrasil yhvh yhwh yid yielder ymir yob yobbo yobo yodeller yogi yokel yoruba youngster younker youth yucatec yucateco yugoslav yugoslavian yukawa
            yuma yuppie zacharias zaharias zairean zairese zambian zangwill zanuck zany zapata zapotec zapotecan zarathustra zarpanit zealander zealot zechariah
            zeeman zeno zephaniah zeppelin zeppo zeus zhukov ziegfeld ziegler zimbabwean zimbalist zinnemann zinsser zinzendorf zionist zirbanit zola zombi zombie
            zoologist zoroaster zoroastrian zsigmondy zubird zukerman zulu zuni zurvan zweig zwingli zworykin""");

    static final Set<String> BODIES = words("""
            aarp abb academe academia academy acc aclant adhocracy admass admiralty aec afisr afl afl-cio afspc aged agency agglomeration aggregation aiai aircrew
            airforce akhbari albigenses alignment alinement alir allies ally amphictyony ancestry ancients ang ano antibiosis arab-berbers arcado-cyprians arda
            argosy aristocracy armada armamentarium armour army arng array asala asean assemblage assizes association assortment atf athenaeum atheneum auc
            audience aum authoritarianism authorities autocracy automaker avant-garde aviation avifauna azeri backfield backlog baffled band banquet baptists
            baronage baronetage bastion batch battalion battery beanfeast beatles beatniks beats benelux berbers bevy bibliotheca bikers biome biota biotype bja
            bjs blind bloc bloodline bloodstock bmdo board bollywood bolshevism booboisie bookclub bookfair bootboys bop bosk botany bottler bourgeoisie bracket
            brahmanism brahminism branch breadline breed brethren brigade brokerage brood browse brush buddhism bunch bundesbank bundle bureau bureaucracy
            bureaucratism business businessmen businesspeople cabal caboodle cadre caesarism callathump callithump camarilla camorra canebrake capitalism caravan
            cardinalate carload carmaker cartel cast categorisation categorization category catena cathari cathars caucus cautious cavalcade cavalry ccrc cdc
            chabad chabad-lubavitch chain chancery chaparral charity chasidim chassidim chicane choir chou chow christendom chukaku-ha chunk church church-state
            cia cid cim cio cira circus cis cisc citizenry city-state civilization clade clan claque class clergy clerisy clew clientele clinic clique clod clon
            clowder club clump cluster clustering cnpz coalition coastguard coevals cohort collection collective collectivism college colloquium colony column
            combination combo commission committee commonality commonalty communism community company conclave concourse conference congeries congregation congress
            conservancy conservatory consistory consortium constabulary constituency constructivism contemporaries content contents contingent contras conventicle
            convention convocation convoy copartnership coppice copse cordon core cornhusking corp corporation corps corrections cortege coterie council country
            countryfolk couple court court-martial coven covert covey cream crew crossroads crowd cse csis ctc cubism cult culturati culture cumulation curia
            cyclades dadaism dagestani dail damned darpa data dccp dea dead deaf dealership deco deconstructivism defeated delegation demimonde denomination
            department deputation descendants dflp dia diarchy diaspora dichotomy dictatorship dink dippers directorate disabled discomfited division diwan
            dixiecrats dod doe doei doi doj dojc doomed dos dot-com dragnet drms drove dtic duality duette duma dunkers dyarchy dynasty economy ecosoc ecosystem
            ecumenism eec egtk eightsome ela elderly elect electorate elite eln enemy enlightened enosis ensemble entente entourage epa episcopacy escadrille eta
            ethnos europol exec expo expressionism faa faction faithful falange family fandom fao far farc farrago fatah fatah-rc fauna fauvism fbi fcc fcs fda
            fdic feast fedayeen federation fellowship fema feudalism few fha fhlmc filmdom fincen findings firm flagging flank fleet flemish fletc flight flnc
            flock flora fnma folk folks followers following forest formation forum foursome fps frat fraternity free friendly frs fsb ftc fto fuqra futurism fws
            gaap gaggle galaxy galere gallery gallicanism gallimaufry gam gamelan gang gangdom gangland gao gathering gatt gaudy gendarmerie gendarmery genealogy
            generation genome genotype gens gentlefolk gentry gerontocracy gestapo gia gild gimmickry gironde glob gop governance governed government gpo grade
            grandstand grapo greenpeace gridlock grove gsa gspc guild guomindang gymnasium gynarchy gynecocracy habsburg haganah hamas hamlet han handicapped
            hapsburg haredi hasidim hasidism hassidim hawala haycock hayrick haystack heap hebraism hebrews hedgefund hegemon hegemony herbarium herd herrenvolk
            hezbollah hhs hierarchy hierocracy highschool hinayana hindooism hinduism hip-hop hippies hipsters hive hizballah hizbollah hizbullah hodgepodge
            hohenzollern hollywood homebound homefolk horde hostile hotchpotch household housewarming hua hud hudood hudud huji iaea ibrd icao icc icu ida idf ifc
            iis ilo imagism imf imo imu inc indaba indie industrialism industry infantry ingroup inla inquisition inr ins inspectorate institute institution
            instrumentality insurer intelligentsia interahamwe international interpol ioc ira irs isi iskcon islam islamism isn israelites issuer iww jainism jati
            jayshullah jem jewry jirga jra judaica judaism judicatory judicature judiciary junta junto jury kach karaites kashag kgb khalsa kibbutz kindergarten
            kindred kinfolk kinsfolk kith kkk klan klavern kludge knesset knesseth knighthood knot koinonia kokka kolkhoz kuomintang lablink labor labour laity law
            law-makers leaders league legion legislature let levee liao line lineage linemen literati litter lost ltte luftwaffe luminism lump lycee lyceum macumba
            madrasa madrasah maffia mafia magi mahayana mailing maimed majors mak manpower manufacturer maori mariachi marines marshals masque masquerade masses
            mates matriarchate matriarchy matrix mbundu mcia mdi medici meeting mek melange membership men menage menagerie mercantilism meritocracy metadata
            methodists military militia ming mingle-mangle minimalism ministry minority minors minstrelsy minyan miscellanea miscellany mishmash mishpachah
            mishpocha mission mixer mko mob mobocracy mods monarchy monocracy monotype mormons moshav mossad motley motorcade mounties mrta msb muckheap muckhill
            mujahadeen mujahadein mujahadin mujahedeen mujahedin mujahideen mujahidin multiversity musketry muslimism muster mutawa mythology nac nara nasa nation
            nationality nato navy nawcwpns naziism nazism ncdc needy neoexpressionism neoromanticism network newsroom nga ngb ngo nicu nih nij nipr nist nlrb noaa
            nobility nonalignment nonalinement npa npc nra nrc nro nsa nsc nsf nsw nswc ntis nuwc oas obeah obi ochlocracy octette oddments oecumenism officialdom
            oig oireachtas ois oligarchy omayyad omb ommiad omnium-gatherum oni opcw opec orchestra ordering organisation organization osha outfit overpopulation
            overspill ovimbundu pac package packet pagad pair panchayat panchayet panoply pantheon papacy parade paramilitary paratroops parish parliament
            partnership party pastorate patriarchy patrol pdflp peasantry pedigree peepshow peerage people peoples personnel pesantran pesantren pflp pflp-gc
            pharma philharmonic phratry phs phyle phylum pietism pij pile plantagenet platoon playschool plenum plf plo pluralism plutocracy pointillism police
            politburo polytechnic pontificate poor populace population porte posse posterity potpourri ppk praesidium prelacy prelature preschool presidium
            priesthood processor profession progression proletariat provos psf psychedelia public publisher punchayet punks pyre qaeda qin qing quadrumvirate
            quadruple quakers quango quartette quasi-ngo queue quintette quintuple quorum rabbinate rabble raf ragbag ragtag rainforest rajanya rally rank
            raree-show rastafari rastas rave-up rcmp readership rear rearguard recessional reductivism regime regiment reich reit remuda repertoire republic
            reserves retarded retinue retreated retrospective reunion revisionism rhd rich riffraff rira rockers rota rotc rout row rpa-abb ruck ruf sabaoth sabbat
            saceur saclant sainthood saktism salmagundi sanhedrin sas sayeret sba schmear schmeer school schutzstaffel scientology screenland scrub scum seanad
            seance secession secondary secretariat secretariate sect seljuk selva seminar seminary senate separatism septette sequence series set settlement
            sevensome sextette sezession shakers shaktism shang sharia shariah shebang shia shiah shindig shindy shinto shivaism shmear shogunate shua sick signage
            sirc sivaism sixsome skinheads slagheap slain smithereens smorgasbord snarl-up sociable social society sodality soiree soldiery sorority soviet
            sovietism soviets species spinney squad squadron squirearchy ssa sss stack staff stalinism statuary straggle stratocracy streak strings sturmabteilung
            subclass subcommittee subculture subfamily subgenus subgroup subkingdom suborder subphylum subset subspace subspecies subsystem sung superclass
            superfamily superorder superphylum superpower suprematism surrealism suzerain svr swad swarm symposium syndicalism syndicate synod synset table tableau
            taleban taliban tammany tantrism tanzim taoism taxon taxonomy team tech technocracy telco tenantry theocracy thicket threescore throng tigers timid
            totalitarianism totem townsfolk townspeople tradespeople traffic trainband transpose tribe tribunal trichotomy trilogy trimurti trinketry triplicity
            triumvirate troop troops troponomy troupe tryst tsa tudor tuft turnout turnverein tussock tyranny uda ulama ulema umayyad umma ummah unconfessed
            underbrush underclass underground undergrowth underwood underworld unemployed unesco unicef uninitiate union unionism university usaf uscb usda usmc
            usn usps usss usuli utility utn vaishnavism vaisnavism valois van vanguard variety varsity vaudois vegetation venation venire vernation vestry vfw
            vicariate vicarship victoriana viewers village waldenses walloons waterworks wei who wicca wildlife wisp wmo womankind woodpile woods workforce wounded
            wto yeomanry yeshiva yeshivah york zamboorak zamburak zamburek zen zhou zoology zumbooruck zumbooruk zurvanism""");

    static final Set<String> DOCUMENTS = words("""
            aas aave abbreviation abdication abecedarius abetment abettal abjuration ablative ablaut abls abnegation abor above abracadabra abridgement abridgment
            absurdity absurdness acatalectic accent accentuation acciaccatura accidental acclaim acclamation accolade accordance account accounting accusal
            accusation accusative acquittance acronym acrophony acrostic act acts acute adage adagio adaptation add-on addendum address adducing adieu adios
            adjective adjuration admonishment admonition adnoun adonic adulation advancement adverb adverbial advert advertisement advertising advertizement
            advertizing advertorial advice advisory aeneid aeolic aerogram aerogramme affidavit affirmation affirmative affix affray affricate affrication
            affricative afrasian afrikaans afro-asiatic afroasiatic afterpiece aga agendum agha agitprop agnomen agrapha agreement ahem ahimsa aide-memoire
            air-sleeve airing airmail airpost airwave akan akha akkadian aku alarmism alarum album alcaic aleph alexandrine algorism alias alibi aliyah allegation
            allegement allegory alliteration allocution allograph allophone allusion almanac aloha alpha alphabet alphanumerics altercation alveolar ambage
            ambiguity amerind amharic amoy ampersand amphibology amphiboly amphibrach amphigory amusd anacoluthia anacoluthon anadiplosis anagram analecta analects
            anamnesis anapaest anapest anaphor anaphora anastrophe anatolian anatomical anecdote angas anglian anglicism anglo-french anglo-norman animadversion
            annals annamite annotation announcement anonym answer antepenult antepenultima antepenultimate anthem anthology antido antigram antilog antilogarithm
            antinomasia antinomy antiphon antiphonal antiphonary antiphony antiphrasis antistrophe antonym aorist apartheid apercu aphorism apocope apocrypha
            apologia apologue apology apophasis apophthegm aposiopesis apostrophe apothegm appeal appellation appellative appendix applause applet appoggiatura
            apprisal arabic aramaic aranyaka arbitration arcadic arcanum archaicism archaism archives argle-bargle argot arguing argument argumentation argy-bargy
            aria arietta arioso arm-twisting armband arpeggio arraignment arrivederci arrow article articulation artsd artwork arulo asamiya ascii aside asking asl
            aspersion aspirate assassination assay-mark assembler assent assenting assertion asseveration assize assonance assumption asterisk asyndeton atakapan
            atayalic athabascan atharva-veda atonalism atonality attacapa attestation audio austro-asiatic authentication authorisation authorization autobiography
            autograph averment avesta avestan avouchment avowal axiom ayin ayurveda aztecan babble babbling babytalk baccalaureate back-formation backbeat backchat
            backdoor backdown backgrounder backtalk bade badge badinage bagatelle bahasa bai baic balderdash balinese ballad ballade ballot ballyhoo balochi
            baloney baltic-finnic balto-slavic balto-slavonic baluchi ban banality bangla banning banning-order banns banter banzai barb barcarole barcarolle
            bargain bargaining barish barrage basic basics bastardization basuto bata bathos bauble bawdry bawdy bayat beacon beam bebop beck befooling beggary
            begging behest belarusian belittling belles-lettres belling bellow bellowing benchmark benison berating berceuse bestiary bestseller beta beth
            betrothal bhagavad-gita bhagavadgita bible bibliography bicker bickering bid bidding bigram bihari bilabial bilgewater bill billet billing billingsgate
            bimonthly biography birdcall birdsong biu-mandara biweekly blacklist blackwash blah blame blandishment blank blarney blasphemy blather blatherskite
            blether blitt blog blues blurb bmi bmus bns boast boasting bodo-garo boilerplate bokkos bokmaal bokmal bolanci bold boldface bolero boloney bombardment
            bombast boo boogie boogie-woogie book booklet bookplate bosh bouffe boustrophedon bouyei bowing brag braggadocio bragging brahmana brahmi brain-teaser
            brand brandish bravado breve brevet breviary brevity brief briefing brinkmanship briticism britishism brittanic broadcast broadcasting broadsheet
            broadside brochure browsing brythonic bsarch bulletin bullshit bumf bumph buncombe bundling bunkum buoy bura burlesque burmese-yi bushido bust-up buyi
            buzzword bye bye-bye bylaw byname byword cabala cabbala cabbalah cable cablegram cachet cachinnation cacography cadaster cadastre caddoan cadence
            cadenza caduceus cahoot cairn cajolery call call-back call-in call-out callback calligraphy calque calumniation calumny canaanitic canard cancel canon
            cant cantata canticle canticles canto cantonese canvassing capitalisation capitalization capitulation capriccio caption cardiogram caret caricature
            carol carping carte cartoon casebook cassite castigation castilian catachresis catalectic catalexis catalog catalogue catcall catchphrase catchword
            catechism categorem categoreme causerie caveat cavil cebuano cedilla celtic censure centerfold centrefold certificate certiorari chadic chaga chagatai
            chagga chahta channel channels chant chantey chanty chapter characterisation characterization charade chari-nile charivari chart charter chastening
            chat chatroom chatter checklist cheer cheering cheerio chemakuan chemakum cherokee chevron chiasmus chickenshit chiding chimwini chin-wag chin-wagging
            chinese chingpo chinookan chippewaian chippewyan chirography chishona chit-chat chitchat chivaree chiwere chopin choral chorale chortle chrestomathy
            chronicle chuckle ciao cinema cipher circular circulation circumflex circumlocution citation cite claim clairvoyance clamoring clamour clamouring
            clapping claptrap clarification classical classified clause clef clericalism clerihew cli cliche climb-down clincher clipping cloture clout clue
            coarseness coaxing cobblers cobol coda code codex codicil codswallop cognomen collect collocation colloquialism colloquy collotype colorcast colossians
            colourcast comeback comedy comma command commandment commendation comment commentary commercial commination commonplace communicating communication
            communique comp comparative compendium compilation complement compliment compliments comprehensive con conceding concert concerto concession
            conciseness concision concordat concurrence concurrency condemnation condolence confab confabulation confession confrontation confutation conga
            congratulation congratulations conjunctive conjuration connective connivance connotation consent consonance consonant conspectus conspiracy
            constitution construal consuetudinal consuetudinary consultation contention contestation context continuant continuative continuo contour contract
            contraindication controversy contumely conundrum conversation converse conveyance cookbook copehan copperplate coptic copula copulative copy copybook
            copyright corker cornish cornucopia coronach correspondence corrigenda corrigendum corroboration counseling counselling counterargument counterblast
            countercharge counterfoil countermand counteroffer counterplea counterpoint counterproposal countersign countersignature coupon courting courtship
            covenant cpi cradlesong credendum credential credentials credit credits criterion criticism critique croak croaking crosier cross-index cross-question
            cross-reference crossbones crossfire crosshead crossheading crossword crowing crown crozier cry cryptogram cryptograph cue cuneiform curiosa curriculum
            curse cursive curtsey curtsy cushitic cyclopaedia cyclopedia cymric cynosure cyrillic daba dactyl daffo dafla dah daily daleth damnation dance
            dangaleat dangla danish dano-norwegian dard dardic dare dari daring database dative dba dbms dds death-roll debate debriefing debugger decalogue
            decasyllable deception declamation declaration decree ded deed defamation definition deictic deliberation delineation demagoguery demagogy demand
            demerit demisemiquaver demo demodulation demonisation demonization demonstrative demotic demur demurral demurrer denial denigration denotation
            denotatum denouncement dental denunciation depiction deprecation derision deriving derogation descant description descriptor designation designatum
            despatch detailing details determent determinative determiner detraction deuteronomy devanagari diacritic diaeresis dialect dialog dialogue diary
            diatribe dibrach dibs dickens dictate dictation diction dictionary dictum didacticism dieresis diesis digest digram digraph digression dilation
            diminutive dinka diphthong diploma diplomacy directive directory dirge disaffirmation disambiguation disambiguator disapprobation disavowal discant
            disceptation disclaimer disclosure disco discography discourse discourtesy discussion disinformation dismission disowning disownment disparagement
            dispatch display disputation dispute disquisition disrespect dissembling dissemination dissension dissent dissertation dissidence dissolve dissuasion
            dissyllable disyllable dit dithyramb ditto ditty divagation divertimento divestiture divination divulgement divulgence dmd dmus docket doctorate
            doctorspeak docudrama document documentary documentation dog-ear doggerel dogma dogshit doh dominant dona donkey doo-wop doric dossier double-spacing
            doublespeak downbeat downstroke doxology dph dphil drama dramaturgy dravidic drawing drawl drivel drogue drollery droning drool dropline duologue
            duplicity dustup dyirbal dysphemism earful earmark eas ebonics ebullition ecc ecclesiastes ecclesiasticus ecg echocardiogram echolalia eclat eclogue
            ecobabble ecphonesis ecumenicalism ecumenicism edd edict editing edition editorial eeg effusion eisegesis ejaculation ekg elamitic electioneering
            electromyogram elegy elocution eloquence elucidation email embargo embellishment embossment embroidery emg emmy emoticon enallage encephalogram
            enchiridion encomium encouragement encyclical encyclopaedia encyclopedia ending endorsement enets enfeoffment english enjambement enjambment enjoining
            enjoinment enquiry entreaty entry entsi entsy enumeration enunciation envoi eolic epanalepsis epanaphora epanodos epanorthosis epenthesis ephemeris
            ephesians epi epic epigram epigraph epilog epilogue epiphora epiplexis epistle epistrophe epitaph epithalamium epithet eponym epos epsilon equation
            equivocation erasure erewhon erratum erse escalator eskimo-aleut esoterica esp esperantido esperanto essay esthonian estimation estonian estoppel
            etiquette etude etymologizing etymology etymon eulogium eulogy euphemism euphuism eurobabble europan evangel evangelism evasion exaggeration exam
            excerpt excerption excision exclaiming exclamation exclusive exculpation excursus excuse exegesis exemplification exhibit exhibitionism exhortation
            exode exordium expatiation explanandum explanans explanation expletive explicandum explication expose exposition expostulation expounding express
            extenuation extolment extropy ezed fable fabrication face-off factoid fado faeroese fairytale falsehood fanfare fang fantasia faq farce farewell
            faroese fasces fascicle fascicule fatiha fatihah fatwah faultfinding feigning felicitation feminine fennic fermata festschrift fiat fib fiberoptics
            fibreoptics fiction fictionalisation fictionalization fiddle-faddle fig figure file filename filing film finale finger-pointing fingerboard
            fingerpointing fingerpost fingerprint fingerspelling finnic finnish finno-ugrian finno-ugric firmware fisa flamenco flash-forward flashback flashcard
            flattery flaunt florilegium flourish flowchart fluency flyer flyleaf foghorn fogsignal folder folderol foldout folio folksong folktale follies font
            foolscap footmark footnote footprint forbiddance forbidding forecast forecasting foreknowledge forename foretelling forewarning foreword form format
            formative formatting formosan formula formulary fortissimo fortran fortunetelling fosterage fostering fount fountainhead fracas franchise frau
            fraudulence fraulein freemail freeware french frequentative fricative friuli friulian frown ftp fukien fukkianese ful fulmination fulsomeness funnies
            funniness funny furtherance fustian gab gabble gabfest gaelic gag galatians galician gallicism gambit gamma gantlet gape garnishment gasconade gatefold
            gathic gaudery gauntlet gazette gemara geminate gemination gen gender genitive genuflection genuflexion germanic gerund gesticulation gheg gibber
            gibberish gibe gidar giggle gigo gigue gikuyu gimel giriama gist gita glasnost glide glissando gloss glossary glossy goading gobbledygook goidelic
            gondi gongorism good-by good-bye goodby goodbye google gospel gospels gossip gossiping gossipmongering gothic gotterdammerung gpa gradual
            grandiloquence grandiosity granth grapevine graph grapheme graphics gravure greek greeting grimace grimoire grin grinning gripe groan groupware
            growling guarantee guess guff guffaw gui guidance guidebook guideline guideword guillotine gur guttural habacuc habanera hacek haftarah haftorah hagada
            haggada haggadah haggle haggling hagiographa hagiography hagiology haiku hairline hakenkreuz hakham halacha halaka halakah half-truth hallel hallelujah
            halloo hamitic hamito-semitic handbill handbook handclap handclasp handout handshake handshaking handwriting hani hansard haphtarah haphtorah harangue
            harbinger harmonisation harmonization hashmark hastinapura haw-haw hawaiian hdtv header heading headline headlinese heads-up headword hearsay hebrew
            hee-haw heliogram hellenic hello helvetica hendiadys heroic heteronym heth hex hexameter hieratic hieroglyph hieroglyphic high-five higi himalayish
            hindi hindoostani hindostani hint histogram historiography histrionics hnd hocus-pocus hogwash hokan hokkianese hokum holla holler hollering hollo
            holloa holograph holonym homepage homily homograph homonym homophone homophony honor honorific honours hooey hoof-mark hoofprint hoopla hooray hoot
            hornbook horoscope horselaugh horseshit hosanna hospitality hottentot howdy howl howler howling html http huddle hullo humbug humor hurrah hybrid
            hymeneal hymn hymnal hymnary hymnbook hypallage hype hyperbaton hyperbole hypercatalectic hyperlink hypermedia hypernym hypertext hyphen hypocorism
            hypocrisy hyponym hypothesis hypozeugma hypozeuxis iamb iambic iambus icelandic icon identifier ideogram ideograph ideography idiolect idiom ido idyl
            ijtihad iliad illustration illyrian impartation imparting impeachment imperialism impersonation impertinence importunity imprecation imprimatur
            impromptu impudence imputation inaugural incantation inclosure incrimination inculpation indent indention indic indicant indication indicator
            indictment indo-aryan indo-hittite indo-iranian indorsement infinitive infix info infomercial information informercial informing infotainment
            ingathering inhospitality initial initialisation initialism initialization injunction innuendo input inquiring inscription insert insertion insignia
            insinuation insistence insisting instalment instigation instruction instructions insult intaglio intensifier intension intensive intercession
            intercourse interdict interdiction interference interjection interlanguage interleaf interlingua intermezzo internationale interpellation interpolation
            interrogation interrogative interrogatory interview intimation intonation intransitive intro introit invective inventory invitation invite invocation
            invoice ionic ipsedixitism irony iroquoian irula isolationism isometric italic item izzard jabber jabbering jabberwocky jactitation jagatai jaghatai
            jape jargon jazz jeer jeering jeremiad jest jibe jig jiggery-pokery jinghpaw jinghpo jingoism jirrbal jive jocosity joke josue jot jotter jotting
            journal journalese journalism judeo-spanish judgement judges jutish kabala kabbala kabbalah kachin kachinic kadai kafiri kalapooian kalapuyan kam-sui
            kam-tai kamarupan kamasutra kamba kannada kaph kappa kapsiki karen karenic katharevusa kechuan keen kenning kentish kera kerugma kerygma ketubim
            keycard keynote khamti khi khmer khoikhoi khoikhoin khowar khuen kichaga kinyarwanda kiswahili koan koine kolami kongo konqueror koran kordofanian
            kotoko kotow kowtow kuchean kudos kuki kuki-chin kulanapan kurdish kurux kuvi kwa kwela labanotation label labial labiodental laconicism laconism ladin
            ladino ladyship lah lahu lallans lambda lamedh lament lamentation lamentations lampoon landler landsmaal landsmal language lappic lappish larghetto
            largo latest latin latinesce latinism laugh laughter laurels laws lay lead-in leaf-book lecture lede leer legalese legend legislation leitmotif
            leitmotiv lemma letter lettercard letterhead lettering letterpress lettish leviticus lexeme libel libretto license lie lied ligature line-shooting
            lineup lingam lingo lingual lingualumina linux lipogram list listing lisu litany literal literature lithography litotes llb lld llm loan-blend
            loanblend loanword localism locative locution lodgement lodgment logarithm logbook logion logo logogram logograph logomachy logotype lolo lolo-burmese
            loloish long-windedness longhand loophole lordship love-song low-down lowercase lucubration ludian luganda lullaby luo luridness lusatian luvian luwian
            luyia lycian lydian lynx lyric mackle macro macron madrigal mafa mag magadhan magazine magnificat magniloquence mahabharata mahabharatam mahabharatum
            mahratti mail mailing-card majuscule malaprop malapropism malarkey malarky malayalam malayo-polynesian malediction maleseet malignment mals malti
            malware manda mandamus mandara mandate mande manga manifest manifesto mantissa mantle mantra manual manuscript manx maple-leaf mapquest marathi
            marginalia mariposan marking marque marseillaise masa masai masculine mashi masora masorah massachuset masthead matabele matakam matinee matronymic
            maxim mayday mazurka mba mdiv meaning meaninglessness mearstone med medal mediant mediation medium medlars medley meerestone megillah melodrama melody
            mem memo memoir memorabilia memoranda memorandum memorial mention menu merestone meronym message messaging metalanguage metalepsis metaphor meteorology
            metonym metonymy metronymic mezuza mezuzah mfa microcode midrash mikir-meithei milepost milestone mintmark minuscule minutes miri mirish misconstrual
            misconstruction misdirection mishna mishnah misinformation misnomer misprint mispronunciation misquotation misquote misreading missal missive
            misspelling misstatement mistaking mister mistranslation misunderstanding mlitt mls mmpi moan mock-heroic mockery modal modifier modulation mokulu
            mon-khmer monario mongolic moniker monition monody monogram monograph monologue monophony monosyllable monotone monstrance monthly moquelumnan moral
            moralisation moralism moralization moralizing morceau morpheme morphophoneme morse mosan mot motet motherese motion motto moue movie mrd mrs msc
            muckraking multimedia multiplex mulwi mumble mumbling mummery munda muniments munjuk musd musgoi musgu music musical mwera myogram mystifier myth
            mythologisation mythologization naga nagari naiki name name-dropping names naming nancere narration narrative nasal nasalisation nasalization nativism
            nay naysaying ndebele nebiim necrology negation negative negotiation nehemiah nenets nentsi nentsy neo-latin neologism neology netscape neuter
            neutralism newari news newsbreak newscast newsflash newsletter newspaper newsreel newssheet nguni nibelungenlied nickname niger-congo nilo-saharan
            nilotic nocturne nod nomenclature nominal nominative non-ugric nonaggression nonconformity nonfiction noninterference nonintervention nonsense
            nonsensicality nordic norman-french northern notation note notebook notepaper nothings notice notturno noun nov-esperanto nov-latin novel novelette
            novella novial nuance numbering numbers numeral numeration nung nyamwezi nynorsk oath obbligato obeisance obit obituary objection objurgation obligato
            oblique obstruent occitan occlusive oceanic octameter octosyllable ode oed offbeat offer offering officialese offprint okay okeh okey oldie ollari
            omerta omicron omnibus omotic one-liner onomasticon onomatopoeia opera operetta opposite optez opus oral oration oratorio oratory orchestration order
            ordinance oriflamme orinasal orison ornateness orthoepy orthography oscar osco-umbrian ossete ostentation ostinato outburst outcry outtake ovation
            overappraisal overbid overcall overestimate overestimation overstatement overtone overture overvaluation overview oxymoron oxytone pabir pact paean
            page pagination paging paiwanic palaic palatal palaver pali palimpsest palindrome pamphlet panegyric pap papers parable paradox paragraph paralanguage
            paraleipsis paralepsis paralipomenon paralipsis paraph paraphrase paraphrasis parapsychology paregmenon parenthesis parenthetical parisology parji
            parlance parley parody parole paronomasia paronym paroxytone parser participial participle partita partitive partsong pashto pashtu pasigraphy
            pasquinade passport password pastiche pastoral pastorale patent paternoster patois patristics patrology patronym patronymic patter pavan pavane pax
            paxto pean pedal pedantry pehlevi penmanship pennant pentameter pentateuch pentatone penult penultima penultimate penutian perestroika performance
            periodical periphrasis permic permission permit peroration persiflage personal persuasion pertainym perusal perusing petition pettifoggery peul
            pharmacopeia pharyngeal phd phi philippians philippic philippine philosophizing phonation phone-in phonebook phoneme phonogram photo-offset
            photogravure photojournalism photolithography phrase phraseology phylactery pianism pibroch pic pictograph pictorial pidgin pidlimdi piffle pindaric
            pinning pipeline pithiness pizzicato placard plagiarism plainchant plainsong plaint planography platitude plattdeutsch plaudit plaudits play playbill
            playbook playlet playlist playscript plea pleading pleonasm ploce plosion plosive ploy plug-in plural poem poesy poetry pointer pokomo polka polyphone
            polyphony polyptoton polysemant polysyllable polysyndeton polytonalism polytonality pomp pop-up poppycock popularisation popularism popularization
            portmanteau portrait portraiture portrayal portuguese posit positive possessive post-it post-mortem postcard postcode poster postfix posting postlude
            postmark postmortem postposition postscript postulate postulation potboiler pout powwow praenomen pragmatic praise prakrit prate prattle prayerbook
            pre-empt preachification preaching preachment preamble precept precis precognition precondition predicate predication predicator preempt preface prefix
            prelims premiere premise premiss preposition prescript prescription pressmark preterition pretext pretrial prevarication preview prevue primer primo
            print printing printout probate processional proclamation prod prodding profanity professing proffer profile profiling prognosis programma programme
            prohibition prolegomenon prolepsis prolixity prolixness prolog prologue prolusion promise promo promotion prompt promptbook prompting promulgation
            pronominal pronoun pronouncement pronunciamento pronunciation propaganda propagation proparoxytone prophets proposal proposition proscription prose
            proselytism prosodion prosody prosopopoeia prospectus protectionism protest protestation prothalamion prothalamium proto-norse protocol provencal
            proverb proverbs provision proviso psalm psalms psalter pseudepigrapha pseudonym psychobabble psychokinesis publication publicity puffery pujunan pun
            punctilio pungency punic punning purana purism purport put-down put-on putoff puzzle puzzler pyrrhic qabala qabalah qiang qiangic qoph quadratic
            quadrille quantifier quarrel quarter-tone quarterly quatrain quechuan query question questioning questionnaire quibble quickstep quiddity quintet quip
            quitclaim quiz quoratean quotation quote quran racecard racon radio radiogram radiotelegraph radiotelegraphy radiotelephone radiotelephony ragnarok
            ragtime raillery ramayana rant ranting rap rasp rasping ratification ratiocination ratting raving razz razzing read read-out readout reaffirmation
            realisation reassertion rebroadcast rebuke rebus rebuttal recall recantation recap recasting reception recipe recital recitation recitative
            recommendation reconsideration record recounting recrimination recto redaction redefinition rediffusion redundancy reduplication reenforcement
            reexamination reference referent reflexive refrain refusal refutation reggae regionalism register registry regrets regulation reharmonisation
            reharmonization rehash reintroduction reissue rejoinder relatum relinquishing relinquishment remark reminder remonstrance remonstration rendering
            rendition renouncement rent-roll renunciation reorder repartee repetitiousness repetitiveness rephrasing reply report reportage reporting reprehension
            reprimand reprint reprinting reproach reproof reproval republication repudiation repulse request requiem requiescat requisition rerun rescript resh
            resolution respects restatement resume retort retraction retronym retrospection return revealing reveille revelation revilement revisal revise revising
            revue rewording rewrite rewriting rfd rhaeto-romance rhaeto-romanic rhetoric rho rhodomontade rhumba rhyme rhythm ribaldry rico rictus riddle ridicule
            ridiculousness rig-veda rigamarole rigmarole riksmaal riksmal riposte roadbook rockabilly rodomontade rogation romaic romanal romans romansh ron
            rondeau rondel rondelet rondo roster rotogravure roundel roundelay roundness roundtable rubric rudiments rumanian rumansh rumba rumor rumour run-in
            rundown rune ruralism rusticism sabellian sadhe saek safe-conduct saga saharan salaam salish salishan sally saltiness salutation salutatory salute
            sama-veda samekh samhita samizdat samoyedic sanction sandhi sango sanskrit saraband sarcasm sass sassing satire saw say-so sayanci saying sayonara
            scandal scandalmongering scansion scatology scd scenario scherzo schmegegge schmoose schmooze scholia scholium schoolbook schottische schwa scoff
            scoffing scolding scolion scorecard scots scottish scowl scrawl scream screaming screed screening screenplay scribble script scripture scurrility
            scuttlebutt sechuana secondment secondo secret section segno self-accusation self-assertion self-expression self-praise self-reproof semibreve
            semicolon semimonthly semiquaver semitic semitone semivowel semiweekly send-off send-up sendup senor senora senorita sensationalism sentence
            sentimentalism separate separatrix septuagint serbo-croat serbo-croatian serenade serer serial serialism serif seriocomedy seriph sermon sesotho
            sesquipedalia sesquipedalian sesquipedality session setswana sextet sforzando sgml shaft shan shareware sharp shastan shema shibboleth shina shirttail
            shitlist shivaree shmegegge shmooze shorthand shortlist shoshonean shoshonian shout shouting show-stopper showdown showing showstopper shriek shrieking
            shrug shwa siamese sibilant sibine sidebar sidesplitter sigh sigma sign signal signaling signalisation signalization signature signification signified
            signifier signing signpost silents simile simper simplification simplism simulcast single-spacing singsong singular sinhala sinitic sino-tibetan sirach
            sitcom skiffle skinny skulduggery skullduggery skyrocket skywriting slander slang slanguage slapstick slavic slavonic slickness slogan sloganeering
            slot slur smarm smear smile smiley smiling smirk snarl snatch sneer snicker snigger snort snub sobriquet software soh sokoro solfa solicitation
            soliloquy solmisation solmization solresol somrai sonant sonata sonatina song songbook songhai sonnet sos soubriquet southernism southwestern spanish
            sparring spat speaking spec special specification spectacle spectacular speculation speech speechmaking spell-checker spelling spiel spirant spiritual
            splurge spondee spoof spoonerism sportscast spreadhead spreadsheet sprechgesang sprechstimme spur spurring spyware squabble squelch squelcher squiggle
            staging standard stanza statement stationery statute stave steer stem stenograph stenography stephead stipulation stoplight stopper story storybook
            storyline stress stripes strophe studbook studying stultification stumper suasion subcontract subdirectory subdominant subhead subheading subject
            submediant submenu submission subornation subpoena subprogram subroutine subscript substantive substring subsumption subterfuge subtitle subtlety
            subtonic succinctness sudoku suffix suite sukur sum-up summarisation summarization summary summation summons sumpsimus sundanese superlative
            superscript superscription supertitle supertonic supplement supplication supposition sura surd surmisal surmise surname surrebuttal surrebutter
            surrejoinder surtitle susanna susian suspiration sutra swahili swastika swearing swearword swedish swoop syllabary syllabicity syllable syllabus
            syllepsis symbol symbolisation symbolism symbolization symphony symploce syncategorem syncategoreme syncopation synecdoche synonym synopsis synoptics
            syntagm syntagma taal tab tablature tabloid tabulation tachogram tachygraphy tag tajiki takilman tale talk talkie talking talks talmud tanach tanakh
            tanka tanoan tantra taps taradiddle tarantella target tarradiddle tatahumara tattle tattoo tau tautology taw tay tayalic tcp teach-in tearjerker techno
            technobabble tefillin telecast telecasting telecom teleconference teleconferencing telefilm telegnosis telegram telegraphese telegraphy telekinesis
            telepathy telephony televangelism television telling temporal tenet tenor tense tera term terminology terseness testimonial testimony teth tetragram
            tetragrammaton tetralogy tetrameter text text-matching textbook thanatopsis thanks thb thd theatrical theme theorem thermogram thesaurus thesis theta
            thigh-slapper thm tho thraco-phrygian threnody thriller thumbprint tibetan tibeto-burman ticket tickler ticktack tidings tiff tilde timecard timeline
            timetable tipstaff tirade title titter tittle-tattle tobit toccata tocharian tocsin toggle token tome tommyrot tonality tone tongue-lashing toon topic
            topicalization toponomy toponym toponymy torah tosh tosk touchstone tra-la trad trade-last traducement trafficator tragicomedy transactions transcript
            transcription transitive translation transliteration travelog travelogue travesty treatise treaty tribute trickery trigram trill triple-spacing tripos
            trisyllable trochee trope trophy troponym troth truism trumpery tshiluba tsouic tucket tune tunguz tupi-guarani turfan turgidity turgidness turkic
            turkish turko-tatar tushery tutorial twaddle twofer typeface typescript typewriting typing typo ubykh ugaritic ugrian ugric ukase ukrainian ultima
            ultimatum ululation umbrian umbundu umlaut umpirage unabridged uncial unction underline underscore understatement undertone universal unix unmasking
            untruth unveiling upanishad upbraiding update uplink uppercase upsilon upstroke ural-altaic uralic urdu urging url uto-aztecan utopia utterance
            valediction valedictory vaporing variorum vaudeville vaunt veda vedanga velar verb verbalisation verbalism verbalization verbiage verboseness verbosity
            vernacular verse versicle versification version verso very-light vestige video viewing vignette vilification virgule visa vituperation viva vocable
            vocabulary vocal vocalisation vocalism vocalization vocative vociferation voicemail voiceprint volapuk volgaic voltaic volvelle vow vowel vox vulgarism
            vulgate wafture waggery waggishness wail walbiri walk-through wandala warji warlpiri warning warrant warranty watchword waveband waving waw waybill
            webpage website weekly well-wishing wellerism western whimper whine whip-round whisper whodunit whoop whopper wigging wince windows windsock wireless
            wisecrack wit withdrawal witticism wittiness wolof wooing word word-painting wordbook wordfinder wordiness wording wordnet wordplay words workbook
            worksheet wow wrangle wrangling writ writings wye yack yajur-veda yak yakety-yak yamaltu yanan yardstick yarn yay yea yearbook yearly yell yelling
            yenisei-samoyed yes yiddish yielding yodel yodh yokuts yowl yue yuman yurak-samoyed zaar zayin zed zee zend zend-avesta zeta zeugma zhuang zinger
            zionism zydeco zyrian""");

    private CommonNouns() {}

    private static Set<String> words(String... tables) {
        Set<String> words = new HashSet<>();
        for (String table : tables) {
            words.addAll(java.util.List.of(table.strip().split("\\s+")));
        }
        return Set.copyOf(words);
    }
}
