<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>A private journal for the day you hear no. Nothing leaves this computer.</source>
        <translation>Un journal privé pour le jour où tu entends non. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>About Rebound</source>
        <translation>À propos de Rebound</translation>
    </message>
    <message>
        <source>Copied. Your folders and your words are no part of it.</source>
        <translation>Copié. Tes dossiers et tes mots n’y figurent pas.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Install one over this one. Your journal stays where it is.</source>
        <translation>Installe-la par-dessus celle-ci. Ton journal reste où il est.</translation>
    </message>
    <message>
        <source>It is in the program's own folder: deleting that deletes the journal. It is no part of the details you copy.</source>
        <translation>Il est dans le dossier du programme lui-même : supprimer ce dossier supprime le journal. Il ne fait pas partie des détails que tu copies.</translation>
    </message>
    <message>
        <source>It stays there when Rebound is removed. It is no part of the details you copy.</source>
        <translation>Il y reste quand Rebound est supprimé. Il ne fait pas partie des détails que tu copies.</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licences…</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Versions plus récentes</translation>
    </message>
    <message>
        <source>Newer versions are where you got this one.</source>
        <translation>Les versions plus récentes sont là où tu as trouvé celle-ci.</translation>
    </message>
    <message>
        <source>Newer versions stand at {address}</source>
        <translation>Les versions plus récentes sont à l’adresse {address}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Rebound never looks for them: it opens no connection.</source>
        <translation>Rebound ne les cherche jamais : il n’ouvre aucune connexion.</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Merci</translation>
    </message>
    <message>
        <source>The five steps and the Pain Letter follow Liz Ryan's method. Rebound uses Qt under the LGPL and Lucide's icons under the ISC licence. Inter, Literata and Atkinson Hyperlegible come under the OFL. The English dictionary is the SCOWL project's, read by Hunspell.</source>
        <translation>Les cinq étapes et la Pain Letter suivent la méthode de Liz Ryan. Rebound utilise Qt sous licence LGPL et les icônes de Lucide sous licence ISC. Inter, Literata et Atkinson Hyperlegible sont sous licence OFL. Le dictionnaire anglais vient du projet SCOWL, lu par Hunspell.</translation>
    </message>
    <message>
        <source>This copy</source>
        <translation>Cette copie</translation>
    </message>
    <message>
        <source>Unpack one beside this one, then move the folder {folder} into it.</source>
        <translation>Décompresse-la à côté de celle-ci, puis déplaces-y le dossier {folder}.</translation>
    </message>
    <message>
        <source>Where your journal is</source>
        <translation>Où est ton journal</translation>
    </message>
</context>
<context>
    <name>AboutSection</name>
    <message>
        <source>A new entry about this job</source>
        <translation>Une nouvelle entrée sur ce poste</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>It stands with this job now</source>
        <translation>Elle est maintenant avec ce poste</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <extracomment>What was typed is kept.</extracomment>
        <translation>Gardé sur cet ordinateur</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Pas encore gardé</translation>
    </message>
    <message>
        <source>Open in the journal</source>
        <translation>Ouvrir dans le journal</translation>
    </message>
    <message>
        <source>Put it with this job</source>
        <translation>La mettre avec ce poste</translation>
    </message>
    <message>
        <source>Start anywhere.</source>
        <translation>Commence n’importe où.</translation>
    </message>
    <message>
        <source>Write about it</source>
        <translation>En parler par écrit</translation>
    </message>
</context>
<context>
    <name>AboutThem</name>
    <message>
        <source>About them</source>
        <translation>À son sujet</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>A verb.</extracomment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Nothing more is noted.</source>
        <translation>Rien d’autre n’est noté.</translation>
    </message>
</context>
<context>
    <name>AddJob</name>
    <message>
        <source>A new job</source>
        <translation>Un nouveau poste</translation>
    </message>
    <message>
        <source>Add this job</source>
        <translation>Ajouter ce poste</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>If you know it</source>
        <translation>Si tu le sais</translation>
    </message>
    <message>
        <source>Job added</source>
        <translation>Poste ajouté</translation>
    </message>
    <message>
        <source>Job added. You know people there: {names}</source>
        <translation>Poste ajouté. Tu y connais : {names}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>The company is enough</source>
        <translation>L’entreprise suffit</translation>
    </message>
    <message>
        <source>What the job is called</source>
        <translation>Le nom du poste</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Où il en est</translation>
    </message>
    <message>
        <source>Which company is it? Its name is enough.</source>
        <translation>Quelle entreprise est-ce ? Son nom suffit.</translation>
    </message>
</context>
<context>
    <name>AddPerson</name>
    <message>
        <source>A name is enough</source>
        <translation>Un nom suffit</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>Ajouter cette personne</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Someone new</source>
        <translation>Quelqu’un de nouveau</translation>
    </message>
    <message>
        <source>What are they called? “The lady from HR” is enough.</source>
        <translation>Comment s’appelle cette personne ? « La dame des RH » suffit.</translation>
    </message>
</context>
<context>
    <name>Afterthoughts</name>
    <message>
        <source>Add a thought</source>
        <translation>Ajouter une pensée</translation>
    </message>
    <message>
        <source>Added {day}</source>
        <translation>Ajouté : {day}</translation>
    </message>
    <message>
        <source>Afterthought set aside</source>
        <translation>Pensée mise de côté</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Change the thought of {day}</source>
        <translation>Modifier la pensée : {day}</translation>
    </message>
    <message>
        <source>Earlier texts of the thought of {day}</source>
        <translation>Textes précédents de la pensée : {day}</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versions précédentes</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Set aside the thought of {day}</source>
        <translation>Mettre de côté la pensée : {day}</translation>
    </message>
</context>
<context>
    <name>AllOrNone</name>
    <message>
        <source>Choose all</source>
        <translation>Tout choisir</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Ne rien choisir</translation>
    </message>
</context>
<context>
    <name>AnsweredForm</name>
    <message>
        <source>Keep</source>
        <extracomment>A verb: keep what was typed.</extracomment>
        <translation>Garder</translation>
    </message>
    <message>
        <source>No job comes of it yet</source>
        <translation>Pas de poste à la clé pour l’instant</translation>
    </message>
    <message>
        <source>The job stands as it did</source>
        <translation>Le poste reste où il en est</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>On a répondu</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Leur réponse</translation>
    </message>
    <message>
        <source>What they said, if you like</source>
        <translation>Leur réponse, si tu veux</translation>
    </message>
    <message>
        <source>Where it stands now</source>
        <translation>Où cela en est</translation>
    </message>
</context>
<context>
    <name>AttachedFiles</name>
    <message>
        <source>A copy is saved. It is not encrypted.</source>
        <translation>Une copie est enregistrée. Elle n’est pas chiffrée.</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Ajouter un fichier</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Ajouter un fichier…</translation>
    </message>
    <message>
        <source>File set aside</source>
        <translation>Fichier mis de côté</translation>
    </message>
    <message>
        <source>Keeping {name}</source>
        <translation>{name} est mis à l’abri</translation>
    </message>
    <message>
        <source>Opening a copy of {name}</source>
        <translation>Ouverture d’une copie de {name}</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Saving a copy of {name}</source>
        <translation>Enregistrement d’une copie de {name}</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Afficher moins</translation>
    </message>
    <message>
        <source>This file's content is missing. Its name stays here. A backup may hold it.</source>
        <translation>Le contenu de ce fichier manque. Son nom reste ici. Une sauvegarde le contient peut-être.</translation>
    </message>
    <message>
        <source>{name} could not be kept. It is unchanged where it is. Up to 100 MB is fine.</source>
        <translation>{name} n’a pas pu être gardé. Il est inchangé là où il est. Jusqu’à 100 Mo, cela va.</translation>
    </message>
    <message>
        <source>{name} is kept with it</source>
        <translation>Fichier joint : {name}</translation>
    </message>
    <message>
        <source>{name} is unchanged where it is.</source>
        <translation>{name} est inchangé là où il est.</translation>
    </message>
</context>
<context>
    <name>AttachedRow</name>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>L’abandonner</translation>
    </message>
    <message>
        <source>Open a copy of {name}</source>
        <translation>Ouvrir une copie de {name}</translation>
    </message>
    <message>
        <source>Save a copy of {name}</source>
        <translation>Enregistrer une copie de {name}</translation>
    </message>
    <message>
        <source>Set aside {name}</source>
        <translation>Mettre de côté {name}</translation>
    </message>
    <message>
        <source>You changed the copy.</source>
        <translation>Tu as modifié la copie.</translation>
    </message>
</context>
<context>
    <name>BeforePage</name>
    <message>
        <source>A story</source>
        <translation>Une histoire</translation>
    </message>
    <message>
        <source>Before you go in</source>
        <translation>Avant d’entrer</translation>
    </message>
    <message>
        <source>Elsewhere it was not ideal: “{what}”. How is it here?</source>
        <translation>Ailleurs, ce n’était pas idéal : « {what} ». Comment est-ce ici ?</translation>
    </message>
    <message>
        <source>For this interview: {interview}</source>
        <translation>Pour cet entretien : {interview}</translation>
    </message>
    <message>
        <source>Noted for the interview</source>
        <translation>Noté pour l’entretien</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Nothing is noted yet. Interviews, people and what you write about it come here.</source>
        <translation>Rien n’est encore noté. Les entretiens, les personnes et ce que tu en écris arrivent ici.</translation>
    </message>
    <message>
        <source>Pay you named: {what}</source>
        <translation>Salaire que tu as indiqué : {what}</translation>
    </message>
    <message>
        <source>Pay: {what}</source>
        <translation>Salaire : {what}</translation>
    </message>
    <message>
        <source>Place: {what}</source>
        <translation>Lieu : {what}</translation>
    </message>
    <message>
        <source>Résumé you sent: {what}</source>
        <translation>CV envoyé : {what}</translation>
    </message>
    <message>
        <source>Something you handled well</source>
        <translation>Quelque chose que tu as bien mené</translation>
    </message>
    <message>
        <source>To ask, to read, to bring</source>
        <translation>À demander, à lire, à emporter</translation>
    </message>
    <message>
        <source>Two stories</source>
        <translation>Deux histoires</translation>
    </message>
    <message>
        <source>What you know about yourself</source>
        <translation>Ce que tu sais de toi</translation>
    </message>
    <message>
        <source>What you wrote about it</source>
        <translation>Ce que tu en as écrit</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Quand et où</translation>
    </message>
    <message>
        <source>Where you work: {what}</source>
        <translation>Lieu de travail : {what}</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>Qui sont ces personnes</translation>
    </message>
    <message>
        <source>Worth asking</source>
        <translation>Bon à demander</translation>
    </message>
    <message>
        <source>{what}: not known yet.</source>
        <translation>{what} : pas encore connu.</translation>
    </message>
    <message>
        <source>{what}: {note}</source>
        <translation>{what} : {note}</translation>
    </message>
</context>
<context>
    <name>BoardColumn</name>
    <message>
        <source>Fold</source>
        <extracomment>A verb: hide the cards of a column.</extracomment>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Fold closed jobs</source>
        <translation>Replier les postes clos</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>A verb.</extracomment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show closed jobs</source>
        <translation>Afficher les postes clos</translation>
    </message>
    <message>
        <source>{stage}, jobs: {count}</source>
        <translation>{stage}, postes : {count}</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a job</source>
        <translation>Ajouter un poste</translation>
    </message>
    <message>
        <source>Cards can be dragged too, or moved by Alt and the arrow keys.</source>
        <translation>Les cartes se glissent aussi, ou se déplacent avec Alt et les flèches.</translation>
    </message>
    <message>
        <source>From the first lead to the last word, each finds its column.</source>
        <translation>De la première piste au dernier mot, chacun trouve sa colonne.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Déplacer vers…</translation>
    </message>
    <message>
        <source>No job is noted yet</source>
        <translation>Aucun poste n’est encore noté</translation>
    </message>
    <message>
        <source>No jobs right now</source>
        <translation>Aucun poste en ce moment</translation>
    </message>
    <message>
        <source>What you set aside rests for 30 days.</source>
        <translation>Ce que tu mets de côté repose pendant 30 jours.</translation>
    </message>
</context>
<context>
    <name>CalendarStrip</name>
    <message>
        <source>The month after</source>
        <translation>Le mois suivant</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Le mois précédent</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Enter opens a job. Alt with the arrow keys moves it on or back.</source>
        <translation>Entrée ouvre un poste. Alt et les flèches le font avancer ou reculer.</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>A card for {name}</source>
        <translation>Une carte pour {name}</translation>
    </message>
    <message>
        <source>Back to the people</source>
        <translation>Retour aux personnes</translation>
    </message>
    <message>
        <source>Card text</source>
        <translation>Texte de la carte</translation>
    </message>
    <message>
        <source>I have sent it</source>
        <translation>Je l’ai envoyée</translation>
    </message>
    <message>
        <source>Let it wait until tomorrow</source>
        <translation>La laisser jusqu’à demain</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Pas encore gardé</translation>
    </message>
    <message>
        <source>Noted as sent</source>
        <translation>Notée comme envoyée</translation>
    </message>
    <message>
        <source>Open it in Letters</source>
        <translation>L’ouvrir dans Lettres</translation>
    </message>
    <message>
        <source>Print or e-mail it</source>
        <translation>L’imprimer ou l’envoyer</translation>
    </message>
    <message>
        <source>Put away. Today brings it back tomorrow.</source>
        <translation>Rangée. Demain, elle revient dans « Aujourd’hui ».</translation>
    </message>
    <message>
        <source>Your name, beneath letters</source>
        <translation>Ton nom, au bas des lettres</translation>
    </message>
</context>
<context>
    <name>CharacterSheet</name>
    <message>
        <source>Arrows and signs</source>
        <translation>Flèches et symboles</translation>
    </message>
    <message>
        <source>Characters</source>
        <extracomment>Letters and signs that a keyboard lacks.</extracomment>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Faces and hands</source>
        <translation>Visages et mains</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>Numerals.</extracomment>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Chercher par nom</translation>
    </message>
    <message>
        <source>Lately</source>
        <extracomment>Used lately.</extracomment>
        <translation>Récemment</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>Of the alphabet.</extracomment>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Marks</source>
        <extracomment>Punctuation and signs.</extracomment>
        <translation>Signes</translation>
    </message>
    <message>
        <source>Nature and food</source>
        <translation>Nature et cuisine</translation>
    </message>
    <message>
        <source>No character is called so.</source>
        <translation>Aucun caractère ne s’appelle ainsi.</translation>
    </message>
    <message>
        <source>Places and things</source>
        <translation>Lieux et objets</translation>
    </message>
    <message>
        <source>Special characters</source>
        <translation>Caractères spéciaux</translation>
    </message>
</context>
<context>
    <name>CheckLines</name>
    <message>
        <source>Check the journal</source>
        <translation>Vérifier le journal</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>Looking everything over. You can go on meanwhile.</source>
        <translation>Tout est passé en revue. Tu peux continuer pendant ce temps.</translation>
    </message>
    <message>
        <source>Open what can be read</source>
        <translation>Ouvrir ce qui peut se lire</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>All of it</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>One job</source>
        <translation>Un poste</translation>
    </message>
    <message>
        <source>The days between two</source>
        <translation>Les jours entre deux dates</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Which job</source>
        <translation>Quel poste</translation>
    </message>
    <message>
        <source>With entries that are only for me</source>
        <translation>Avec les entrées réservées à moi</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
</context>
<context>
    <name>ChooseDay</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>A verb: keep what was typed.</extracomment>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Which day does this tell of?</source>
        <translation>De quel jour est-ce que cela parle ?</translation>
    </message>
</context>
<context>
    <name>ChooseJob</name>
    <message>
        <source>Link</source>
        <extracomment>A verb: link it to a job.</extracomment>
        <translation>Lier</translation>
    </message>
    <message>
        <source>Link to a job</source>
        <translation>Lier à un poste</translation>
    </message>
    <message>
        <source>No job</source>
        <translation>Aucun poste</translation>
    </message>
    <message>
        <source>Which job does this belong to?</source>
        <translation>À quel poste est-ce lié ?</translation>
    </message>
</context>
<context>
    <name>ChooseOne</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Each row is</source>
        <translation>Chaque ligne est</translation>
    </message>
    <message>
        <source>Keep it as a note</source>
        <translation>Garder comme note</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>Lire ainsi</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>What to compare</source>
        <translation>Que comparer</translation>
    </message>
</context>
<context>
    <name>CompanyPage</name>
    <message>
        <source>Add someone by name</source>
        <translation>Ajouter quelqu’un par son nom</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>A verb.</extracomment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Met over a job there</source>
        <translation>Rencontres pour un poste là-bas</translation>
    </message>
    <message>
        <source>No job here is noted.</source>
        <translation>Aucun poste noté ici.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Someone else you know here</source>
        <translation>Une autre connaissance ici</translation>
    </message>
    <message>
        <source>There before</source>
        <translation>Y était avant</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>Y est maintenant</translation>
    </message>
    <message>
        <source>You know nobody here yet.</source>
        <translation>Tu n’y connais encore personne.</translation>
    </message>
    <message>
        <source>{name} is noted here already.</source>
        <translation>Déjà noté ici : {name}.</translation>
    </message>
    <message>
        <source>{name} is noted here.</source>
        <translation>Noté ici : {name}.</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Beneath the table you see what they keep of what you loved elsewhere.</source>
        <translation>Sous le tableau, tu vois ce qu’ils gardent de ce que tu as aimé ailleurs.</translation>
    </message>
    <message>
        <source>Choose what to compare</source>
        <translation>Choisir quoi comparer</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Copy for a spreadsheet</source>
        <translation>Copier pour un tableur</translation>
    </message>
    <message>
        <source>Jobs in interviews and offers stand here by themselves. Others can be put beside them.</source>
        <translation>Les postes en entretien et les offres viennent ici d’eux-mêmes. D’autres peuvent s’y ajouter.</translation>
    </message>
    <message>
        <source>Keep this comparison</source>
        <translation>Garder cette comparaison</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: opens a menu with what else can be done.</extracomment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Nothing to choose between yet</source>
        <translation>Rien à choisir pour l’instant</translation>
    </message>
    <message>
        <source>Pay filled in</source>
        <translation>Salaire inscrit</translation>
    </message>
    <message>
        <source>Pay filled in. Say what a sum is worth, and it counts.</source>
        <translation>Salaire inscrit. Dis ce que vaut une somme, et elle comptera.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>This comparison</source>
        <translation>Cette comparaison</translation>
    </message>
    <message>
        <source>Weigh finely, by sliders</source>
        <translation>Peser finement, au curseur</translation>
    </message>
    <message>
        <source>What I want</source>
        <translation>Ce que je veux</translation>
    </message>
    <message>
        <source>What I want, need and deserve</source>
        <translation>Ce que je veux, ce qu’il me faut, ce que je mérite</translation>
    </message>
    <message>
        <source>What you can still choose</source>
        <translation>Ce que tu peux encore choisir</translation>
    </message>
    <message>
        <source>Words first, numbers second.</source>
        <translation>Les mots d’abord, les chiffres ensuite.</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>0 to 5 rates in dots, plus and minus go half a step, Delete is not known.</source>
        <translation>0 à 5 évalue en points, plus et moins vont d’un demi-point, Suppr veut dire inconnu.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Type 0 to 5 for the dots. Plus and minus go half a step.</source>
        <translation>Tape de 0 à 5 pour les points. Plus et moins font un demi-pas.</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>What could be meant</source>
        <translation>Ce que cela peut vouloir dire</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add someone</source>
        <translation>Ajouter quelqu’un</translation>
    </message>
    <message>
        <source>Choose several people</source>
        <translation>Choisir plusieurs personnes</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Vider la recherche</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Earlier notes…</source>
        <translation>Notes précédentes…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>No name, company or role has these words.</source>
        <translation>Aucun nom, entreprise ou rôle ne contient ces mots.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Nobody is noted yet.</source>
        <translation>Encore aucune personne notée.</translation>
    </message>
    <message>
        <source>People outlive jobs</source>
        <translation>Les liens durent plus que les postes</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Chercher une personne</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>The same as…</source>
        <translation>La même personne que…</translation>
    </message>
    <message>
        <source>Whoever gave you time, a tip or a kind face can stand here.</source>
        <translation>Qui t’a donné du temps, un conseil ou un sourire a sa place ici.</translation>
    </message>
    <message>
        <source>{name} set aside</source>
        <translation>Mis de côté : {name}</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>A second disk keeps them when this computer is lost. They are encrypted there too.</source>
        <translation>Un second disque les garde si cet ordinateur est perdu. Elles y sont chiffrées aussi.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Backed up, and checked</source>
        <translation>Sauvegardé, et vérifié</translation>
    </message>
    <message>
        <source>Backups of your journal</source>
        <translation>Sauvegardes de ton journal</translation>
    </message>
    <message>
        <source>Beside the journal</source>
        <translation>À côté du journal</translation>
    </message>
    <message>
        <source>Choose a folder for backups</source>
        <translation>Choisir un dossier pour les sauvegardes</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Keep for good</source>
        <translation>Garder pour de bon</translation>
    </message>
    <message>
        <source>Let it go in time</source>
        <translation>La laisser partir avec le temps</translation>
    </message>
    <message>
        <source>No backup yet. One is made whenever you close Rebound.</source>
        <translation>Encore aucune sauvegarde. Une est faite chaque fois que tu fermes Rebound.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Restore: {backup}</source>
        <translation>Restaurer : {backup}</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Room for backups</source>
        <translation>Place pour les sauvegardes</translation>
    </message>
    <message>
        <source>The next backup goes there.</source>
        <translation>La prochaine sauvegarde va là.</translation>
    </message>
    <message>
        <source>This folder isn't there now.</source>
        <translation>Ce dossier n’est pas là en ce moment.</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Ce qui est là</translation>
    </message>
    <message>
        <source>What was replaced</source>
        <translation>Ce qui a été remplacé</translation>
    </message>
    <message>
        <source>When a backup is restored, the journal that was here is kept. You can go back to it.</source>
        <translation>Quand une sauvegarde est restaurée, le journal qui était ici est gardé. Tu peux y revenir.</translation>
    </message>
    <message>
        <source>Where they go</source>
        <translation>Où elles vont</translation>
    </message>
    <message>
        <source>as they grow older, fewer stay</source>
        <translation>plus elles vieillissent, moins il en reste</translation>
    </message>
    <message>
        <source>kept for good</source>
        <translation>gardée pour de bon</translation>
    </message>
    <message>
        <source>{number} GB at most</source>
        <translation>{number} Go au plus</translation>
    </message>
    <message>
        <source>{what}: {backup}</source>
        <translation>{what} : {backup}</translation>
    </message>
</context>
<context>
    <name>Day90Card</name>
    <message>
        <source># To myself, on day 90</source>
        <translation># À moi-même, au jour 90</translation>
    </message>
    <message>
        <source>A page to yourself on day 90</source>
        <translation>Une page à toi-même pour le jour 90</translation>
    </message>
    <message>
        <source>It comes up on</source>
        <translation>Elle revient le</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>A verb.</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>The day it comes up</source>
        <translation>Le jour où elle revient</translation>
    </message>
    <message>
        <source>What do you hope for there? What would you want to be reminded of?</source>
        <translation>Qu’espères-tu là-bas ? Qu’aimerais-tu te voir rappeler ?</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>L’écrire</translation>
    </message>
</context>
<context>
    <name>DayChoice</name>
    <message>
        <source>No day: {what}</source>
        <translation>Aucun jour : {what}</translation>
    </message>
</context>
<context>
    <name>DayForm</name>
    <message>
        <source>No day</source>
        <translation>Aucun jour</translation>
    </message>
</context>
<context>
    <name>DaySpan</name>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Company renamed</source>
        <translation>Entreprise renommée</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>An address on the web.</extracomment>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>A noun.</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
</context>
<context>
    <name>EditPerson</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Comment la joindre</translation>
    </message>
    <message>
        <source>How you met</source>
        <translation>Votre rencontre</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <extracomment>What was typed is kept.</extracomment>
        <translation>Gardé sur cet ordinateur</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Pas encore gardé</translation>
    </message>
    <message>
        <source>Their post stands among the earlier ones.</source>
        <translation>Son poste figure parmi les précédents.</translation>
    </message>
    <message>
        <source>They work elsewhere now</source>
        <translation>Travaille ailleurs maintenant</translation>
    </message>
    <message>
        <source>What else is noted</source>
        <translation>Ce qui est noté d’autre</translation>
    </message>
    <message>
        <source>Where they work</source>
        <translation>Son travail</translation>
    </message>
    <message>
        <source>Whom they know</source>
        <translation>Qui elle connaît</translation>
    </message>
</context>
<context>
    <name>Enclosures</name>
    <message>
        <source>Enclosed</source>
        <translation>Joint</translation>
    </message>
    <message>
        <source>From the files kept…</source>
        <translation>Des fichiers gardés…</translation>
    </message>
    <message>
        <source>{name} goes with it.</source>
        <translation>{name} part avec.</translation>
    </message>
</context>
<context>
    <name>EntryFiles</name>
    <message>
        <source>Picture {day}.png</source>
        <translation>Image {day}.png</translation>
    </message>
</context>
<context>
    <name>EntryHead</name>
    <message>
        <source>Change the day</source>
        <translation>Changer le jour</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <extracomment>What was typed is kept.</extracomment>
        <translation>Gardé sur cet ordinateur</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: opens a menu with what else can be done.</extracomment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Pas encore gardé</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>Rien que pour moi</translation>
    </message>
    <message>
        <source>Starred</source>
        <extracomment>Marked with a star.</extracomment>
        <translation>Étoile</translation>
    </message>
    <message>
        <source>Your text stays here.</source>
        <translation>Ton texte reste ici.</translation>
    </message>
</context>
<context>
    <name>EntryMenu</name>
    <message>
        <source>Add a file…</source>
        <translation>Ajouter un fichier…</translation>
    </message>
    <message>
        <source>Before and after…</source>
        <translation>Avant et après…</translation>
    </message>
    <message>
        <source>Day changed</source>
        <translation>Jour changé</translation>
    </message>
    <message>
        <source>Day…</source>
        <translation>Jour…</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versions précédentes</translation>
    </message>
    <message>
        <source>Entry linked</source>
        <translation>Entrée liée</translation>
    </message>
    <message>
        <source>Go to the job</source>
        <translation>Aller au poste</translation>
    </message>
    <message>
        <source>Go to {name}</source>
        <translation>Aller à {name}</translation>
    </message>
    <message>
        <source>Keep as a kind word</source>
        <translation>Garder comme mot gentil</translation>
    </message>
    <message>
        <source>Keep as a lesson</source>
        <translation>Garder comme leçon</translation>
    </message>
    <message>
        <source>Keep as a story</source>
        <translation>Garder comme histoire</translation>
    </message>
    <message>
        <source>Left out of second looks and of printed books.</source>
        <translation>Laissé hors des seconds regards et des livres imprimés.</translation>
    </message>
    <message>
        <source>Link taken away</source>
        <translation>Lien retiré</translation>
    </message>
    <message>
        <source>Link to a job…</source>
        <translation>Lier à un poste…</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: opens a menu with what else can be done.</extracomment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>No longer only for me.</source>
        <translation>N’est plus réservé à toi.</translation>
    </message>
    <message>
        <source>On paper…</source>
        <translation>Sur papier…</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>Rien que pour moi</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>A verb: show the page for reading.</extracomment>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>Retirer l’étoile</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Mettre une étoile</translation>
    </message>
    <message>
        <source>Star removed</source>
        <translation>Étoile retirée</translation>
    </message>
    <message>
        <source>Starred</source>
        <extracomment>Marked with a star.</extracomment>
        <translation>Étoile</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Étiquettes…</translation>
    </message>
</context>
<context>
    <name>EntryView</name>
    <message>
        <source>Entry text</source>
        <translation>Texte de l’entrée</translation>
    </message>
    <message>
        <source>Start anywhere.</source>
        <translation>Commence n’importe où.</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>An archive that Rebound reads back, a web page and tables, in one folder. Entries only for you come along. Anyone can read it.</source>
        <translation>Une archive que Rebound sait relire, une page web et des tableaux, dans un dossier. Les entrées réservées à toi viennent aussi. Tout le monde peut les lire.</translation>
    </message>
    <message>
        <source>Choose where the folder goes</source>
        <translation>Choisir où va le dossier</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Exported: {name}</source>
        <translation>Exporté : {name}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Pas exporté</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>One format</source>
        <translation>Un format</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Rebound</source>
        <translation>Rebound</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Take everything</source>
        <translation>Tout emporter</translation>
    </message>
    <message>
        <source>Take everything…</source>
        <translation>Tout emporter…</translation>
    </message>
    <message>
        <source>Writing {name}. You can go on meanwhile.</source>
        <translation>Écriture de {name}. Tu peux continuer pendant ce temps.</translation>
    </message>
    <message>
        <source>Your words in open formats. The journal stays as it is.</source>
        <translation>Tes mots dans des formats ouverts. Le journal reste comme il est.</translation>
    </message>
</context>
<context>
    <name>FactsSection</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Ajouter un jour</translation>
    </message>
    <message>
        <source>Answer expected by</source>
        <translation>Réponse attendue le</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Kept in the notes: “{words}”</source>
        <translation>Gardé dans les notes : « {words} »</translation>
    </message>
    <message>
        <source>More facts</source>
        <translation>Plus de détails</translation>
    </message>
    <message>
        <source>Pay</source>
        <extracomment>A noun: salary.</extracomment>
        <translation>Salaire</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Where you work</source>
        <translation>Lieu de travail</translation>
    </message>
    <message>
        <source>Words of your own, with commas</source>
        <translation>Tes propres mots, avec des virgules</translation>
    </message>
</context>
<context>
    <name>FaultPage</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Without {filter}</source>
        <translation>Sans {filter}</translation>
    </message>
    <message>
        <source>a job</source>
        <translation>un poste</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>une personne</translation>
    </message>
    <message>
        <source>an interview</source>
        <translation>un entretien</translation>
    </message>
    <message>
        <source>mood noted</source>
        <translation>humeur notée</translation>
    </message>
    <message>
        <source>on this day</source>
        <translation>en ce jour</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis {day}</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>avec étoile</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’à : {day}</translation>
    </message>
    <message>
        <source>with files</source>
        <translation>avec fichiers</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>A name for it</source>
        <translation>Un nom pour elle</translation>
    </message>
    <message>
        <source>Any that was noted</source>
        <translation>Toute humeur notée</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Days…</source>
        <translation>Jours…</translation>
    </message>
    <message>
        <source>Entries in which mood?</source>
        <translation>Les entrées de quelle humeur ?</translation>
    </message>
    <message>
        <source>Entries of which interview?</source>
        <translation>Les entrées de quel entretien ?</translation>
    </message>
    <message>
        <source>Entries of which job?</source>
        <translation>Les entrées de quel poste ?</translation>
    </message>
    <message>
        <source>Entries that speak of whom?</source>
        <translation>Les entrées qui parlent de qui ?</translation>
    </message>
    <message>
        <source>Entries with which tag?</source>
        <translation>Les entrées avec quelle étiquette ?</translation>
    </message>
    <message>
        <source>Filter and sort</source>
        <translation>Filtrer et trier</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Comment chercher</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Interview…</source>
        <translation>Entretien…</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Job…</source>
        <translation>Poste…</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>A verb: keep what was typed.</extracomment>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Garder cette recherche</translation>
    </message>
    <message>
        <source>Keep this search…</source>
        <translation>Garder cette recherche…</translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation>Recherches gardées</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Humeur</translation>
    </message>
    <message>
        <source>Mood…</source>
        <translation>Humeur…</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récentes d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Plus anciennes d’abord</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>En ce jour</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Person…</source>
        <translation>Personne…</translation>
    </message>
    <message>
        <source>Search taken away</source>
        <translation>Recherche retirée</translation>
    </message>
    <message>
        <source>Starred</source>
        <extracomment>Marked with a star.</extracomment>
        <translation>Étoile</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>One of the five steps.</extracomment>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Étiquette…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>With files</source>
        <translation>Avec fichiers</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Earlier</source>
        <extracomment>The place before, further up.</extracomment>
        <translation>Plus haut</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>Chercher dans cette page</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>The next place in the text, further down.</extracomment>
        <translation>Plus bas</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ranger</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Take all out</source>
        <translation>Tout enlever</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>{here} of {all}</source>
        <translation>{here} sur {all}</translation>
    </message>
    <message>
        <source>{number} replaced</source>
        <translation>Remplacés : {number}</translation>
    </message>
    <message>
        <source>{number} taken out</source>
        <translation>Enlevés : {number}</translation>
    </message>
</context>
<context>
    <name>FirstPage</name>
    <message>
        <source>Add a passphrase</source>
        <translation>Ajouter une phrase secrète</translation>
    </message>
    <message>
        <source>Anyone using this account can read this.</source>
        <translation>Toute personne utilisant ce compte peut lire ceci.</translation>
    </message>
    <message>
        <source>Bring something in</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Entry text</source>
        <translation>Texte de l’entrée</translation>
    </message>
    <message>
        <source>I didn't get a job</source>
        <translation>Je n’ai pas eu le poste</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <extracomment>What was typed is kept.</extracomment>
        <translation>Gardé sur cet ordinateur</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Faire un tour</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Pas encore gardé</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>S’arrêter ici</translation>
    </message>
    <message>
        <source>What happened?</source>
        <extracomment>Above the first blank page, to somebody who was turned down today.</extracomment>
        <translation>Que s’est-il passé ?</translation>
    </message>
    <message>
        <source>You can put it down here, or come back later. Nothing leaves this computer.</source>
        <translation>Tu peux le poser ici, ou revenir plus tard. Rien ne quitte cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Answer expected by</source>
        <translation>Réponse attendue le</translation>
    </message>
    <message>
        <source>Answer noted. It is your turn now.</source>
        <translation>Réponse notée. C’est ton tour maintenant.</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Par e-mail</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Chosen: {number} of {count}</source>
        <translation>Choisi : {number} sur {count}</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>A verb.</extracomment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Jobs: {count}</source>
        <translation>Postes : {count}</translation>
    </message>
    <message>
        <source>Leave out the LinkedIn line</source>
        <translation>Enlever la ligne LinkedIn</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Marquer comme envoyée</translation>
    </message>
    <message>
        <source>Marked as sent.</source>
        <translation>Marquée comme envoyée.</translation>
    </message>
    <message>
        <source>Marked as sent; the job is closed.</source>
        <translation>Marquée comme envoyée ; le poste est clos.</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Déplacer vers…</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Planned for {day}</source>
        <translation>Prévu : {day}</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>On a répondu</translation>
    </message>
    <message>
        <source>Where you found it</source>
        <translation>Où tu l’as trouvé</translation>
    </message>
</context>
<context>
    <name>GoodEndPage</name>
    <message>
        <source>Take your time. Nothing here is due.</source>
        <translation>Prends ton temps. Rien ne presse ici.</translation>
    </message>
    <message>
        <source>You took a job</source>
        <translation>Tu as pris un poste</translation>
    </message>
    <message>
        <source>You took it {when}. Take your time with the rest.</source>
        <translation>Tu l’as pris {when}. Prends ton temps pour le reste.</translation>
    </message>
</context>
<context>
    <name>GuideBar</name>
    <message>
        <source>Ask me a question</source>
        <translation>Pose-moi une question</translation>
    </message>
    <message>
        <source>Day {n} of {days}</source>
        <translation>Jour {n} sur {days}</translation>
    </message>
    <message>
        <source>Day {n} of {days}: one question, twenty minutes or less.</source>
        <translation>Jour {n} sur {days} : une question, vingt minutes ou moins.</translation>
    </message>
    <message>
        <source>How to be guided</source>
        <translation>Comment te laisser guider</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Question suivante</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>A verb: leave this question.</extracomment>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Something lighter</source>
        <translation>Plus léger</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>S’arrêter ici</translation>
    </message>
    <message>
        <source>The five days are left. What you wrote stays.</source>
        <translation>Les cinq jours sont quittés. Ce que tu as écrit reste.</translation>
    </message>
    <message>
        <source>The next day waits as long as you like.</source>
        <translation>Le jour suivant attend autant que tu veux.</translation>
    </message>
    <message>
        <source>Those were all the questions.</source>
        <translation>C’étaient toutes les questions.</translation>
    </message>
    <message>
        <source>Today's entry is written. The next one waits as long as you like.</source>
        <translation>L’entrée d’aujourd’hui est écrite. La suivante attend autant que tu veux.</translation>
    </message>
</context>
<context>
    <name>GuideMenu</name>
    <message>
        <source>Change or add questions…</source>
        <translation>Changer ou ajouter des questions…</translation>
    </message>
    <message>
        <source>Five days of writing</source>
        <translation>Cinq jours d’écriture</translation>
    </message>
    <message>
        <source>Five days of writing: day {n}</source>
        <translation>Cinq jours d’écriture : jour {n}</translation>
    </message>
    <message>
        <source>How to be guided</source>
        <translation>Comment te laisser guider</translation>
    </message>
    <message>
        <source>Leave the five days</source>
        <translation>Quitter les cinq jours</translation>
    </message>
    <message>
        <source>Questions of all five steps</source>
        <translation>Les questions des cinq étapes</translation>
    </message>
    <message>
        <source>Today's entry of the five is written</source>
        <translation>L’entrée du jour parmi les cinq est écrite</translation>
    </message>
</context>
<context>
    <name>GutNumber</name>
    <message>
        <source>0 to 10, if you like</source>
        <translation>de 0 à 10, si tu veux</translation>
    </message>
    <message>
        <source>0: not for me · 10: made for me</source>
        <translation>0 : pas pour moi · 10 : fait pour moi</translation>
    </message>
    <message>
        <source>A number from 0 to 10, if you like</source>
        <translation>Un chiffre de 0 à 10, si tu veux</translation>
    </message>
    <message>
        <source>{number} of 10</source>
        <translation>{number} sur 10</translation>
    </message>
</context>
<context>
    <name>GutPart</name>
    <message>
        <source>And now, {job}: what does your gut say?</source>
        <translation>Et maintenant, {job} : que dit ton instinct ?</translation>
    </message>
    <message>
        <source>First your gut: {job}?</source>
        <translation>D’abord ton instinct : {job} ?</translation>
    </message>
    <message>
        <source>It is kept on the job's page, and not shown here until you ask.</source>
        <translation>C’est gardé sur la page du poste, et rien n’est montré ici avant que tu le demandes.</translation>
    </message>
    <message>
        <source>The table may be right, or you may.</source>
        <translation>Le tableau a peut-être raison, ou toi.</translation>
    </message>
    <message>
        <source>What your gut said first</source>
        <translation>Ce que ton instinct a dit d’abord</translation>
    </message>
    <message>
        <source>Your gut, first and now</source>
        <translation>Ton instinct, d’abord et maintenant</translation>
    </message>
    <message>
        <source>{job}: first {first}, now {now}</source>
        <translation>{job} : d’abord {first}, maintenant {now}</translation>
    </message>
</context>
<context>
    <name>GutQuestion</name>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>a word</source>
        <translation>un mot</translation>
    </message>
</context>
<context>
    <name>GutSection</name>
    <message>
        <source>Today, in a word</source>
        <translation>Aujourd’hui, en un mot</translation>
    </message>
    <message>
        <source>What your gut says</source>
        <translation>Ce que dit ton instinct</translation>
    </message>
    <message>
        <source>What your gut says today</source>
        <translation>Ce que dit ton instinct aujourd’hui</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Clear the search</source>
        <translation>Vider la recherche</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help, to read</source>
        <translation>Aide, à lire</translation>
    </message>
    <message>
        <source>No page of the help has these words.</source>
        <translation>Aucune page d’aide ne contient ces mots.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
</context>
<context>
    <name>HelpersCard</name>
    <message>
        <source>A card to each of these</source>
        <translation>Une carte à chaque personne</translation>
    </message>
    <message>
        <source>Everyone who helped</source>
        <translation>Toutes les personnes qui ont aidé</translation>
    </message>
    <message>
        <source>Notes like this usually land warmer than we expect.</source>
        <translation>De tels mots touchent souvent plus qu’on ne croit.</translation>
    </message>
    <message>
        <source>They stand on Today, one at a time.</source>
        <translation>Elles sont sur Aujourd’hui, une à la fois.</translation>
    </message>
    <message>
        <source>Write a card to {name} now</source>
        <translation>Écrire maintenant une carte à {name}</translation>
    </message>
    <message>
        <source>Write now</source>
        <translation>Écrire maintenant</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>All of it is here already. Nothing changes.</source>
        <translation>Tout est déjà ici. Rien ne change.</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Bring something in</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Bringing it in. You can go on meanwhile.</source>
        <translation>Import en cours. Tu peux continuer pendant ce temps.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Choisir des fichiers</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Choose something else</source>
        <translation>Choisir autre chose</translation>
    </message>
    <message>
        <source>Drop files here, or choose them.</source>
        <translation>Dépose des fichiers ici, ou choisis-les.</translation>
    </message>
    <message>
        <source>Each in its own way</source>
        <translation>Chacun à sa façon</translation>
    </message>
    <message>
        <source>From another diary, address book or list. You see it first, and can undo it.</source>
        <translation>D’un autre journal, d’un carnet d’adresses ou d’une liste. Tu vois d’abord, et tu peux annuler.</translation>
    </message>
    <message>
        <source>It is all here now.</source>
        <translation>Tout est ici maintenant.</translation>
    </message>
    <message>
        <source>It is here. Your files stay as they are.</source>
        <translation>C’est ici. Tes fichiers restent comme ils sont.</translation>
    </message>
    <message>
        <source>It is taken back already.</source>
        <translation>C’est déjà annulé.</translation>
    </message>
    <message>
        <source>Not known: choose one</source>
        <translation>Inconnu : choisis-en un</translation>
    </message>
    <message>
        <source>Nothing in it could be read. You can choose another way to read it.</source>
        <translation>Rien n’a pu en être lu. Tu peux choisir une autre façon de le lire.</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lu comme</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Lecture de {name}</translation>
    </message>
    <message>
        <source>Recognised as well, and not read this way: {kinds}</source>
        <translation>Reconnu aussi, et pas lu de cette façon : {kinds}</translation>
    </message>
    <message>
        <source>Say what its columns are. It is remembered for the next time.</source>
        <translation>Dis ce que sont ses colonnes. C’est retenu pour la prochaine fois.</translation>
    </message>
    <message>
        <source>Show the entries</source>
        <translation>Voir les entrées</translation>
    </message>
    <message>
        <source>Show the jobs</source>
        <translation>Voir les postes</translation>
    </message>
    <message>
        <source>Show the people</source>
        <translation>Voir les personnes</translation>
    </message>
    <message>
        <source>Stopped. Nothing has changed.</source>
        <translation>Arrêté. Rien n’a changé.</translation>
    </message>
    <message>
        <source>This is what would come so far. Say what the columns beneath are, too.</source>
        <translation>Voici ce qui viendrait pour l’instant. Dis aussi ce que sont les colonnes ci-dessous.</translation>
    </message>
    <message>
        <source>This is what would come. Nothing has changed yet.</source>
        <translation>Voici ce qui viendrait. Rien n’a encore changé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What could be read is here.</source>
        <translation>Ce qui a pu être lu est ici.</translation>
    </message>
    <message>
        <source>What could be read is here. Your files stay as they are.</source>
        <translation>Ce qui a pu être lu est ici. Tes fichiers restent comme ils sont.</translation>
    </message>
    <message>
        <source>You changed what its columns are. “Read it so” shows what would come.</source>
        <translation>Tu as changé ce que sont ses colonnes. « Lire ainsi » montre ce qui viendrait.</translation>
    </message>
    <message>
        <source>You did something else since. Ctrl+Z takes that back first.</source>
        <translation>Tu as fait autre chose depuis. Ctrl+Z annule cela d’abord.</translation>
    </message>
    <message>
        <source>{formats}. A file, a folder or a zip; what it is, is found out.</source>
        <translation>{formats}. Un fichier, un dossier ou un zip ; ce que c’est se devine tout seul.</translation>
    </message>
</context>
<context>
    <name>Initials</name>
    <message>
        <source>Initials</source>
        <translation>Initiales</translation>
    </message>
</context>
<context>
    <name>JobHead</name>
    <message>
        <source>Answer expected by…</source>
        <translation>Réponse attendue pour…</translation>
    </message>
    <message>
        <source>Before you go in</source>
        <translation>Avant d’entrer</translation>
    </message>
    <message>
        <source>Everyone and every job there</source>
        <translation>Toutes les personnes et tous les postes là-bas</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Hold it against what I want</source>
        <translation>Le comparer à ce que je veux</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>Laisser reposer</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: opens a menu with what else can be done.</extracomment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Déplacer vers</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Déplacer vers…</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Open what you sealed</source>
        <translation>Ouvrir ce que tu as scellé</translation>
    </message>
    <message>
        <source>Rename the company…</source>
        <translation>Renommer l’entreprise…</translation>
    </message>
    <message>
        <source>Rename the job…</source>
        <translation>Renommer le poste…</translation>
    </message>
    <message>
        <source>Sealed until {day}</source>
        <translation>Scellé jusqu’à : {day}</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Take the five steps</source>
        <translation>Faire les cinq étapes</translation>
    </message>
    <message>
        <source>The five steps</source>
        <translation>Les cinq étapes</translation>
    </message>
    <message>
        <source>What I keep</source>
        <translation>Ce que je garde</translation>
    </message>
    <message>
        <source>Write about it</source>
        <translation>En parler par écrit</translation>
    </message>
</context>
<context>
    <name>JobParts</name>
    <message>
        <source>Add: {what}</source>
        <translation>Ajouter : {what}</translation>
    </message>
    <message>
        <source>You can add</source>
        <translation>Tu peux ajouter</translation>
    </message>
</context>
<context>
    <name>JobSheetPage</name>
    <message>
        <source>Shortened to fit: {parts}. Your journal has all of it.</source>
        <translation>Raccourci pour tenir ici : {parts}. Tout est dans ton journal.</translation>
    </message>
</context>
<context>
    <name>JobView</name>
    <message>
        <source>Laid to rest</source>
        <translation>Laissé en paix</translation>
    </message>
    <message>
        <source>Noted</source>
        <extracomment>It has been noted.</extracomment>
        <translation>Noté</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Rouvert</translation>
    </message>
    <message>
        <source>Still waiting, then.</source>
        <translation>On attend encore, alors.</translation>
    </message>
</context>
<context>
    <name>JobsPage</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a job</source>
        <translation>Ajouter un poste</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Vider la recherche</translation>
    </message>
    <message>
        <source>Every opportunity can stand here</source>
        <translation>Chaque occasion a sa place ici</translation>
    </message>
    <message>
        <source>Job set aside</source>
        <translation>Poste mis de côté</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>No company or title has these words.</source>
        <translation>Aucune entreprise ni intitulé ne contient ces mots.</translation>
    </message>
    <message>
        <source>No job is noted yet.</source>
        <translation>Aucun poste n’est encore noté.</translation>
    </message>
    <message>
        <source>No jobs right now</source>
        <translation>Aucun poste en ce moment</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Search jobs</source>
        <translation>Chercher un poste</translation>
    </message>
    <message>
        <source>The company is enough, from the first lead to the last word.</source>
        <translation>L’entreprise suffit, de la première piste au dernier mot.</translation>
    </message>
    <message>
        <source>What you can still choose</source>
        <translation>Ce que tu peux encore choisir</translation>
    </message>
    <message>
        <source>What you set aside rests for 30 days.</source>
        <translation>Ce que tu mets de côté repose pendant 30 jours.</translation>
    </message>
</context>
<context>
    <name>JobsRead</name>
    <message>
        <source>Jobs as they are read</source>
        <translation>Les postes tels qu’ils sont lus</translation>
    </message>
    <message>
        <source>No day given</source>
        <extracomment>In place of the days of a job that tells none.</extracomment>
        <translation>Aucun jour donné</translation>
    </message>
    <message>
        <source>The day cannot be read</source>
        <extracomment>In place of the days of a job whose day is written in a way that cannot be read.</extracomment>
        <translation>Le jour est illisible</translation>
    </message>
    <message>
        <source>This is how each job is read: its company, where it stands, its title, and the days.</source>
        <translation>Voici comment chaque poste est lu : son entreprise, où il en est, son intitulé et les jours.</translation>
    </message>
</context>
<context>
    <name>JobsTable</name>
    <message>
        <source>Enter opens a job. Alt with up or down sorts by the column in hand.</source>
        <translation>Entrée ouvre un poste. Alt avec haut ou bas trie selon la colonne active.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Postes</translation>
    </message>
</context>
<context>
    <name>JournalList</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Filter and sort</source>
        <translation>Filtrer et trier</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>A new page or template.</extracomment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nouvelle entrée</translation>
    </message>
    <message>
        <source>No entries right now</source>
        <translation>Aucune entrée en ce moment</translation>
    </message>
    <message>
        <source>No entry is from {day} yet.</source>
        <translation>{day} : aucune entrée pour l’instant.</translation>
    </message>
    <message>
        <source>No entry is like this.</source>
        <translation>Aucune entrée ne correspond.</translation>
    </message>
    <message>
        <source>No entry, job, person or letter holds these words.</source>
        <translation>Aucune entrée, personne ou lettre, aucun poste ne contient ces mots.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Search every word</source>
        <translation>Chercher un mot</translation>
    </message>
    <message>
        <source>Search kept</source>
        <translation>Recherche gardée</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>What you set aside rests for 30 days.</source>
        <translation>Ce que tu mets de côté repose pendant 30 jours.</translation>
    </message>
    <message>
        <source>What you write is kept on this computer.</source>
        <translation>Ce que tu écris est gardé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Write an entry</source>
        <translation>Écrire une entrée</translation>
    </message>
    <message>
        <source>Write an entry for {day}</source>
        <translation>Écrire une entrée pour le {day}</translation>
    </message>
    <message>
        <source>Write something</source>
        <translation>Écrire quelque chose</translation>
    </message>
    <message>
        <source>Your journal begins here</source>
        <translation>Ton journal commence ici</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Entry set aside</source>
        <translation>Entrée mise de côté</translation>
    </message>
    <message>
        <source>This entry</source>
        <translation>Cette entrée</translation>
    </message>
    <message>
        <source>This entry is not kept yet, so it stays open.</source>
        <translation>Cette entrée n’est pas encore gardée : elle reste ouverte.</translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message>
        <source>It rests. Everything in it is kept.</source>
        <translation>Il repose. Tout ce qu’il contient est gardé.</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>Laisser reposer</translation>
    </message>
    <message>
        <source>Not again, or differently</source>
        <translation>Plus jamais, ou autrement</translation>
    </message>
    <message>
        <source>Nothing is noted yet. What was perfect, people and lessons come here.</source>
        <translation>Rien n’est encore noté. Ce qui était parfait, les personnes et les leçons arrivent ici.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Perfect</source>
        <extracomment>What sounded perfect about a job.</extracomment>
        <translation>Parfait</translation>
    </message>
    <message>
        <source>What I keep from {company}</source>
        <translation>Ce que je garde de {company}</translation>
    </message>
    <message>
        <source>{line} (next time: {wish})</source>
        <translation>{line} (la prochaine fois : {wish})</translation>
    </message>
</context>
<context>
    <name>Knows</name>
    <message>
        <source>A name</source>
        <translation>Un nom</translation>
    </message>
    <message>
        <source>A word about it</source>
        <translation>Un mot à ce sujet</translation>
    </message>
    <message>
        <source>A word about it, if you like</source>
        <translation>Un mot à ce sujet, si tu veux</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Take away: {what}</source>
        <translation>Retirer : {what}</translation>
    </message>
    <message>
        <source>What they are to each other</source>
        <translation>Leur lien</translation>
    </message>
    <message>
        <source>Whom they know</source>
        <translation>Qui elle connaît</translation>
    </message>
</context>
<context>
    <name>LeadPage</name>
    <message>
        <source>It has all of what you know about it.</source>
        <translation>Il a tout ce que tu en sais.</translation>
    </message>
    <message>
        <source>It has {kept} of {known} that you know about.</source>
        <translation>Il a {kept} sur {known} de ce que tu en sais.</translation>
    </message>
    <message>
        <source>Mark what you want, need or deserve beside the jobs you can still choose.</source>
        <translation>Marque ce que tu veux, ce qu’il te faut ou ce que tu mérites, à côté des postes encore possibles.</translation>
    </message>
    <message>
        <source>Not known yet: {names}</source>
        <translation>Pas encore connu : {names}</translation>
    </message>
    <message>
        <source>Nothing is marked yet</source>
        <translation>Rien n’est encore marqué</translation>
    </message>
    <message>
        <source>Put it beside the others</source>
        <translation>Mettre à côté des autres</translation>
    </message>
    <message>
        <source>Rate what you know of it. A dot a row is enough.</source>
        <translation>Évalue ce que tu en sais. Un point par critère suffit.</translation>
    </message>
    <message>
        <source>To the comparison</source>
        <translation>Vers la comparaison</translation>
    </message>
    <message>
        <source>{company}, held against what you want</source>
        <translation>{company}, face à ce que tu veux</translation>
    </message>
</context>
<context>
    <name>LessonField</name>
    <message>
        <source>A kind word from this entry</source>
        <translation>Un mot gentil de cette entrée</translation>
    </message>
    <message>
        <source>A lesson from this entry</source>
        <translation>Une leçon de cette entrée</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>A verb: keep what was typed.</extracomment>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Kind word kept</source>
        <translation>Mot gentil gardé</translation>
    </message>
    <message>
        <source>Kind word set aside</source>
        <translation>Mot gentil mis de côté</translation>
    </message>
    <message>
        <source>Lesson kept</source>
        <translation>Leçon gardée</translation>
    </message>
    <message>
        <source>Lesson set aside</source>
        <translation>Leçon mise de côté</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>What you want to remember</source>
        <translation>Ce que tu veux retenir</translation>
    </message>
    <message>
        <source>Who said what, about you or your work</source>
        <translation>Qui a dit quoi, sur toi ou ton travail</translation>
    </message>
</context>
<context>
    <name>LessonRow</name>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Change the lesson</source>
        <translation>Modifier la leçon</translation>
    </message>
    <message>
        <source>Change: {lesson}</source>
        <translation>Modifier : {lesson}</translation>
    </message>
    <message>
        <source>From “{title}”</source>
        <translation>De « {title} »</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Set aside: {lesson}</source>
        <translation>Mettre de côté : {lesson}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Étiquettes, séparées par des virgules</translation>
    </message>
    <message>
        <source>Used for {name}</source>
        <translation>Utilisé pour {name}</translation>
    </message>
    <message>
        <source>an entry</source>
        <translation>une entrée</translation>
    </message>
</context>
<context>
    <name>LessonsSection</name>
    <message>
        <source>I can… I know… I noticed…</source>
        <translation>Je sais faire… Je sais… J’ai remarqué…</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Lesson set aside</source>
        <translation>Leçon mise de côté</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
</context>
<context>
    <name>LessonsView</name>
    <message>
        <source>A new kind word</source>
        <translation>Un nouveau mot gentil</translation>
    </message>
    <message>
        <source>A new lesson</source>
        <translation>Une nouvelle leçon</translation>
    </message>
    <message>
        <source>A new story</source>
        <translation>Une nouvelle histoire</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>To the place one came from.</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Every tag</source>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>A verb: keep what was typed.</extracomment>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep a sentence you want to remember, from an entry or typed above.</source>
        <translation>Garde une phrase à retenir, d’une entrée ou tapée ci-dessus.</translation>
    </message>
    <message>
        <source>Kind word set aside</source>
        <translation>Mot gentil mis de côté</translation>
    </message>
    <message>
        <source>Kind words gather here</source>
        <translation>Les mots gentils se rassemblent ici</translation>
    </message>
    <message>
        <source>Lesson set aside</source>
        <translation>Leçon mise de côté</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>Lessons gather here</source>
        <translation>Les leçons se rassemblent ici</translation>
    </message>
    <message>
        <source>Moment set aside</source>
        <translation>Moment mis de côté</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>Nouvelle histoire</translation>
    </message>
    <message>
        <source>None of them has these words.</source>
        <translation>Rien ici ne contient ces mots.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Search these</source>
        <translation>Chercher ici</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>Something new</source>
        <translation>Quelque chose de nouveau</translation>
    </message>
    <message>
        <source>Something you handled well</source>
        <translation>Quelque chose que tu as bien mené</translation>
    </message>
    <message>
        <source>Something you learned</source>
        <translation>Quelque chose que tu as appris</translation>
    </message>
    <message>
        <source>Stories gather here</source>
        <translation>Les histoires se rassemblent ici</translation>
    </message>
    <message>
        <source>Story set aside</source>
        <translation>Histoire mise de côté</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Quoi afficher</translation>
    </message>
    <message>
        <source>What went well gathers here</source>
        <translation>Ce qui s’est bien passé se rassemble ici</translation>
    </message>
    <message>
        <source>When I solved that kind of trouble…</source>
        <translation>Quand j’ai résolu ce genre d’ennui…</translation>
    </message>
    <message>
        <source>Who said what, about you or your work</source>
        <translation>Qui a dit quoi, sur toi ou ton travail</translation>
    </message>
    <message>
        <source>Write one</source>
        <translation>En écrire une</translation>
    </message>
</context>
<context>
    <name>LetterView</name>
    <message>
        <source>Handed to your mail program. It is marked as sent once you say so.</source>
        <translation>Passée à ton logiciel de messagerie. Elle est marquée comme envoyée quand tu le dis.</translation>
    </message>
    <message>
        <source>Its files are yours to add there.</source>
        <translation>Ses fichiers sont à ajouter là-bas.</translation>
    </message>
    <message>
        <source>No mail program answered. The letter stays here. Copy its text instead.</source>
        <translation>Aucun logiciel de messagerie n’a répondu. La lettre reste ici. Copie plutôt son texte.</translation>
    </message>
    <message>
        <source>Text copied, with its look.</source>
        <translation>Texte copié, avec sa mise en forme.</translation>
    </message>
    <message>
        <source>Text copied.</source>
        <translation>Texte copié.</translation>
    </message>
    <message>
        <source>The letter is for nobody yet.</source>
        <translation>La lettre n’est encore pour personne.</translation>
    </message>
    <message>
        <source>The letter is for {name}.</source>
        <translation>La lettre est pour {name}.</translation>
    </message>
    <message>
        <source>{name}, noted for it before, is set aside.</source>
        <translation>La fiche de {name}, notée pour elle, est mise de côté.</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>A card of thanks, a question, a Pain Letter: each begins with a few words of its own.</source>
        <translation>Une carte de merci, une question, une Pain Letter : chacune commence par quelques mots à elle.</translation>
    </message>
    <message>
        <source>A letter starts a conversation</source>
        <translation>Une lettre ouvre une conversation</translation>
    </message>
    <message>
        <source>Change how and when it was sent…</source>
        <translation>Changer comment et quand elle est partie…</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Vider la recherche</translation>
    </message>
    <message>
        <source>Copy with its look</source>
        <translation>Copier avec la mise en forme</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Versions précédentes…</translation>
    </message>
    <message>
        <source>Keep as a template</source>
        <translation>Garder comme modèle</translation>
    </message>
    <message>
        <source>Kept as a template. It stands beneath “Write”.</source>
        <translation>Gardé comme modèle. Il est sous « Écrire ».</translation>
    </message>
    <message>
        <source>Letter set aside</source>
        <translation>Lettre mise de côté</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>Letters that are sent, not of the alphabet.</extracomment>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>No letter has these words.</source>
        <translation>Aucune lettre ne contient ces mots.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>Plan a next step…</source>
        <translation>Prévoir une suite…</translation>
    </message>
    <message>
        <source>Search letters</source>
        <translation>Chercher une lettre</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>Modèles…</translation>
    </message>
    <message>
        <source>This letter</source>
        <translation>Cette lettre</translation>
    </message>
    <message>
        <source>This letter is not kept yet, so it stays open.</source>
        <translation>Cette lettre n’est pas encore gardée : elle reste ouverte.</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>A verb.</extracomment>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Write one</source>
        <translation>En écrire une</translation>
    </message>
</context>
<context>
    <name>LicencesPage</name>
    <message>
        <source>All parts in one list</source>
        <translation>Toutes les parties en une liste</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Vider la recherche</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Each work inside, with its licence. For programs, the list is this file:</source>
        <translation>Chaque œuvre incluse, avec sa licence. Pour les programmes, la liste est ce fichier :</translation>
    </message>
    <message>
        <source>Licence, to read</source>
        <translation>Licence, à lire</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>No work or licence has this name.</source>
        <translation>Aucune œuvre ni licence ne porte ce nom.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Search the licences</source>
        <translation>Chercher dans les licences</translation>
    </message>
    <message>
        <source>This copy runs from its source. The packages that Python brought carry their own licences.</source>
        <translation>Cette copie tourne depuis son code source. Les paquets apportés par Python ont leurs propres licences.</translation>
    </message>
    <message>
        <source>What others made</source>
        <translation>Ce que d’autres ont fait</translation>
    </message>
    <message>
        <source>how it is used</source>
        <translation>son usage</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>Add to “{list}”</source>
        <translation>Ajouter à « {list} »</translation>
    </message>
    <message>
        <source>Added: {line}</source>
        <translation>Ajout : {line}</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>Remove</source>
        <extracomment>A verb.</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>{action}: {line}</source>
        <translation>{action} : {line}</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>Enter opens it</source>
        <translation>Entrée l’ouvre</translation>
    </message>
</context>
<context>
    <name>LinkedInLine</name>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>LinkedIn: {state}</source>
        <translation>LinkedIn : {state}</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: opens a menu with what else can be done.</extracomment>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>LogNoPage</name>
    <message>
        <source>Another one</source>
        <translation>Un autre</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>To the place one came from.</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Begin the five steps</source>
        <translation>Commencer les cinq étapes</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>How far did it go?</source>
        <translation>Jusqu’où est-ce allé ?</translation>
    </message>
    <message>
        <source>I applied, that was all</source>
        <translation>J’ai postulé, c’est tout</translation>
    </message>
    <message>
        <source>I met people there</source>
        <translation>J’y ai rencontré des gens</translation>
    </message>
    <message>
        <source>It is noted.</source>
        <translation>C’est noté.</translation>
    </message>
    <message>
        <source>No answer came, it went quiet</source>
        <translation>Pas de réponse, plus de nouvelles</translation>
    </message>
    <message>
        <source>Noted. That is all for now.</source>
        <translation>Noté. C’est tout pour l’instant.</translation>
    </message>
    <message>
        <source>Noted. What you wrote stands with it.</source>
        <translation>Noté. Ce que tu as écrit est avec.</translation>
    </message>
    <message>
        <source>Only note it</source>
        <translation>Seulement le noter</translation>
    </message>
    <message>
        <source>Or one you noted before</source>
        <translation>Ou un que tu as noté avant</translation>
    </message>
    <message>
        <source>Several are open at {company}.</source>
        <translation>Plusieurs sont en cours chez {company}.</translation>
    </message>
    <message>
        <source>Several at once</source>
        <translation>Plusieurs à la fois</translation>
    </message>
    <message>
        <source>The company is enough. Nothing leaves this computer.</source>
        <translation>L’entreprise suffit. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>The five steps for {company}</source>
        <translation>Les cinq étapes pour {company}</translation>
    </message>
    <message>
        <source>There are five steps, if you like: the story, the job, the people, yourself, the next letters. Each can be skipped, and stopped at any point.</source>
        <translation>Il y a cinq étapes, si tu veux : le récit, le poste, les personnes, toi, les prochaines lettres. Chacune se passe, et s’arrête à tout moment.</translation>
    </message>
    <message>
        <source>They are noted.</source>
        <translation>C’est noté pour tous.</translation>
    </message>
    <message>
        <source>What the job was called</source>
        <translation>L’intitulé du poste</translation>
    </message>
    <message>
        <source>What the job was called, if you like</source>
        <translation>L’intitulé du poste, si tu veux</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Which company was it? Its name is enough.</source>
        <translation>Quelle entreprise était-ce ? Son nom suffit.</translation>
    </message>
    <message>
        <source>Which one was it?</source>
        <translation>Lequel était-ce ?</translation>
    </message>
</context>
<context>
    <name>LookingBackPage</name>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Days you wrote on</source>
        <translation>Jours où tu as écrit</translation>
    </message>
    <message>
        <source>Days you wrote on, by month</source>
        <translation>Jours où tu as écrit, par mois</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>How far applications went</source>
        <translation>Jusqu’où sont allées les candidatures</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Sur combien de temps</translation>
    </message>
    <message>
        <source>Less often lately: {names}</source>
        <translation>Moins souvent ces temps-ci : {names}</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>Letters that are sent, not of the alphabet.</extracomment>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Rétrospective</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>More often lately: {names}</source>
        <translation>Plus souvent ces temps-ci : {names}</translation>
    </message>
    <message>
        <source>Nothing is noted in this time.</source>
        <translation>Rien n’est noté sur cette période.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Since {day}. Only what is there is counted.</source>
        <translation>Depuis le {day}. Seul ce qui est là est compté.</translation>
    </message>
    <message>
        <source>Still counting…</source>
        <translation>Le compte est en cours…</translation>
    </message>
    <message>
        <source>Ten years</source>
        <translation>Dix ans</translation>
    </message>
    <message>
        <source>There is nothing to look back on yet. It fills by itself.</source>
        <translation>Il n’y a encore rien à revoir. Cela se remplit tout seul.</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>Trois mois</translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation>Douze mois</translation>
    </message>
    <message>
        <source>What you learned</source>
        <translation>Ce que tu as appris</translation>
    </message>
    <message>
        <source>What you want, need and deserve</source>
        <translation>Ce que tu veux, ce qu’il te faut, ce que tu mérites</translation>
    </message>
    <message>
        <source>Words I chose for my mood</source>
        <translation>Les mots choisis pour mon humeur</translation>
    </message>
    <message>
        <source>Words that came back</source>
        <translation>Les mots qui sont revenus</translation>
    </message>
    <message>
        <source>Words you chose for your mood</source>
        <translation>Les mots choisis pour ton humeur</translation>
    </message>
    <message>
        <source>{moments}, {people}.</source>
        <translation>{moments}, {people}.</translation>
    </message>
    <message>
        <source>{sent} sent, {replies} answered.</source>
        <translation>Envoyées : {sent}, avec réponse : {replies}.</translation>
    </message>
    <message>
        <source>{words}.</source>
        <translation>{words}.</translation>
    </message>
    <message>
        <source>{word} on {number}</source>
        <translation>{word} sur {number}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Adding your passphrase</source>
        <translation>Ajout de ta phrase secrète</translation>
    </message>
    <message>
        <source>Another program exchanged the journal's file. What you had here is kept beside it.</source>
        <translation>Un autre programme a remplacé le fichier du journal. Ce que tu avais ici est gardé à côté.</translation>
    </message>
    <message>
        <source>Changes that don't fit this journal lay beside it. They are kept under another name.</source>
        <translation>Des modifications qui ne vont pas avec ce journal se trouvaient à côté. Elles sont gardées sous un autre nom.</translation>
    </message>
    <message>
        <source>Changing everything</source>
        <translation>Changement complet</translation>
    </message>
    <message>
        <source>Everything is being encrypted anew. Nothing leaves this computer.</source>
        <translation>Tout est chiffré à neuf. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Getting your journal ready</source>
        <translation>Préparation de ton journal</translation>
    </message>
    <message>
        <source>Only the new passphrase opens it now. You can make a new recovery code.</source>
        <translation>Seule la nouvelle phrase secrète l’ouvre maintenant. Tu peux faire un nouveau code de secours.</translation>
    </message>
    <message>
        <source>Only your passphrase opens this journal now.</source>
        <translation>Seule ta phrase secrète ouvre ce journal maintenant.</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>A verb.</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Reading what can be read</source>
        <translation>Lecture de ce qui peut l’être</translation>
    </message>
    <message>
        <source>Rebound stopped by a fault of ours. What you were typing is kept.</source>
        <translation>Rebound s’est arrêté par notre faute. Ce que tu tapais est gardé.</translation>
    </message>
    <message>
        <source>Rebound was renewed while it was open. Close it, then open it again.</source>
        <translation>Rebound a été renouvelé pendant qu’il était ouvert. Ferme-le, puis rouvre-le.</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>Voir les sauvegardes</translation>
    </message>
    <message>
        <source>Something went wrong in Rebound.</source>
        <translation>Quelque chose s’est mal passé dans Rebound.</translation>
    </message>
    <message>
        <source>The computer stopped while something was kept. Look whether your last words are here.</source>
        <translation>L’ordinateur s’est arrêté pendant l’écriture. Regarde si tes derniers mots sont là.</translation>
    </message>
    <message>
        <source>The damaged file stays as it is, under another name.</source>
        <translation>Le fichier abîmé reste comme il est, sous un autre nom.</translation>
    </message>
    <message>
        <source>The journal and its backups here get a new key. Nothing leaves this computer.</source>
        <translation>Le journal et ses sauvegardes ici reçoivent une nouvelle clé. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>The journal is locked</source>
        <translation>Le journal est verrouillé</translation>
    </message>
    <message>
        <source>This Rebound keeps some things in a new way. A backup is made first.</source>
        <translation>Ce Rebound garde certaines choses autrement. Une sauvegarde est faite d’abord.</translation>
    </message>
    <message>
        <source>This is the journal of {when}. What was here is kept.</source>
        <translation>Voici le journal tel qu’il était : {when}. Ce qui était là est gardé.</translation>
    </message>
    <message>
        <source>This is what could be read. The damaged file is kept.</source>
        <translation>Voici ce qui a pu être lu. Le fichier abîmé est gardé.</translation>
    </message>
    <message>
        <source>Try again. If it comes back, close Rebound and open it again.</source>
        <translation>Essaie encore. Si cela revient, ferme Rebound et ouvre-le à nouveau.</translation>
    </message>
    <message>
        <source>What is here now is copied first.</source>
        <translation>Ce qui est là maintenant est d’abord copié.</translation>
    </message>
    <message>
        <source>What was kept before is safe.</source>
        <translation>Ce qui était gardé avant est en sûreté.</translation>
    </message>
    <message>
        <source>What was kept before is safe. Your text stays here.</source>
        <translation>Ce qui était gardé avant est en sûreté. Ton texte reste ici.</translation>
    </message>
    <message>
        <source>What you typed can't be kept yet, so it stays here. The journal is not locked.</source>
        <translation>Ce que tu as écrit ne peut pas encore être gardé et reste donc ici. Le journal n’est pas verrouillé.</translation>
    </message>
    <message>
        <source>What you typed could not be kept before the lock. It is here.</source>
        <translation>Ce que tu as écrit n’a pas pu être gardé avant le verrouillage. Le voici.</translation>
    </message>
    <message>
        <source>What you typed is kept and waits at the next start.</source>
        <translation>Ce que tu as tapé est gardé et attend au prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>MergeCard</name>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Réunir</translation>
    </message>
    <message>
        <source>What comes along: {what}.</source>
        <translation>Ce qui suit : {what}.</translation>
    </message>
    <message>
        <source>Where both are rated, {name} keeps its own: {number}.</source>
        <translation>Là où les deux sont évalués, {name} garde ses évaluations : {number}.</translation>
    </message>
    <message>
        <source>lines of your lists: {number}</source>
        <translation>lignes de tes listes : {number}</translation>
    </message>
    <message>
        <source>ratings: {number}</source>
        <translation>évaluations : {number}</translation>
    </message>
    <message>
        <source>{other} becomes {name}</source>
        <translation>{other} devient {name}</translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>Backups and journals (*.rebound *.db);;Every file (*)</source>
        <translation>Sauvegardes et journaux (*.rebound *.db);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose a copy</source>
        <translation>Choisir une copie</translation>
    </message>
    <message>
        <source>Choose a copy…</source>
        <translation>Choisir une copie…</translation>
    </message>
    <message>
        <source>Merge another copy</source>
        <translation>Fusionner une autre copie</translation>
    </message>
    <message>
        <source>Merge it</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Fusion en cours</translation>
    </message>
    <message>
        <source>Merging. You can go on meanwhile.</source>
        <translation>Fusion en cours. Tu peux continuer pendant ce temps.</translation>
    </message>
    <message>
        <source>Nothing new in that copy.</source>
        <translation>Rien de nouveau dans cette copie.</translation>
    </message>
    <message>
        <source>Passphrase of that copy</source>
        <translation>Phrase secrète de cette copie</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>Prendre celle-ci</translation>
    </message>
    <message>
        <source>Take this one: {name}</source>
        <translation>Prendre celle-ci : {name}</translation>
    </message>
    <message>
        <source>That copy has a passphrase of its own.</source>
        <translation>Cette copie a sa propre phrase secrète.</translation>
    </message>
    <message>
        <source>That copy has a passphrase of its own. Its recovery code opens it too.</source>
        <translation>Cette copie a sa propre phrase secrète. Son code de secours l’ouvre aussi.</translation>
    </message>
    <message>
        <source>The other copy is merged in.</source>
        <translation>L’autre copie est fusionnée.</translation>
    </message>
    <message>
        <source>These lie beside your journal:</source>
        <translation>Celles-ci sont à côté de ton journal :</translation>
    </message>
    <message>
        <source>What the other copy holds comes into this journal, and nothing here is lost. A backup is made first, and you can undo it.</source>
        <translation>Ce que contient l’autre copie vient dans ce journal, et rien n’est perdu ici. Une sauvegarde est faite d’abord, et tu peux annuler.</translation>
    </message>
</context>
<context>
    <name>MomentForm</name>
    <message>
        <source>A line about it</source>
        <translation>Une ligne à ce sujet</translation>
    </message>
    <message>
        <source>A line about it, if you like</source>
        <translation>Une ligne à ce sujet, si tu veux</translation>
    </message>
    <message>
        <source>A moment</source>
        <translation>Un moment</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>A verb: keep what was typed.</extracomment>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Moment noted.</source>
        <translation>Moment noté.</translation>
    </message>
    <message>
        <source>Moment put right.</source>
        <translation>Moment corrigé.</translation>
    </message>
    <message>
        <source>Moment removed</source>
        <translation>Moment retiré</translation>
    </message>
    <message>
        <source>Nobody here is called {name}.</source>
        <translation>Personne ici ne s’appelle {name}.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Put a moment right</source>
        <translation>Corriger un moment</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Ce que c’était</translation>
    </message>
    <message>
        <source>Who reached out</source>
        <translation>Qui a fait le premier pas</translation>
    </message>
    <message>
        <source>Who reached out?</source>
        <translation>Qui a fait le premier pas ?</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Avec qui</translation>
    </message>
    <message>
        <source>Your word for it</source>
        <translation>Ton mot pour ça</translation>
    </message>
    <message>
        <source>Your word for it: a walk, lunch</source>
        <translation>Ton mot pour ça : balade, déjeuner</translation>
    </message>
</context>
<context>
    <name>MonthDays</name>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Days written</source>
        <translation>Jours d’écriture</translation>
    </message>
    <message>
        <source>Nothing written.</source>
        <translation>Rien d’écrit.</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>rien d’écrit</translation>
    </message>
    <message>
        <source>{day}: {what}</source>
        <translation>{day} : {what}</translation>
    </message>
</context>
<context>
    <name>MoodLine</name>
    <message>
        <source>How it is after</source>
        <translation>Comment c’est après</translation>
    </message>
    <message>
        <source>How it was before</source>
        <translation>Comment c’était avant</translation>
    </message>
    <message>
        <source>In your own words. Leave it empty if you like.</source>
        <translation>Avec tes propres mots. Laisse vide si tu veux.</translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>A noun: a few words about it.</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note, if you like</source>
        <translation>Note, si tu veux</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>The day on which.</extracomment>
        <translation>Le</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Retiré</translation>
    </message>
</context>
<context>
    <name>MoveMenu</name>
    <message>
        <source>I applied, that was all</source>
        <translation>J’ai postulé, c’est tout</translation>
    </message>
    <message>
        <source>I met people there</source>
        <translation>J’y ai rencontré des gens</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Déplacer vers</translation>
    </message>
</context>
<context>
    <name>NewRows</name>
    <message>
        <source>Add a row</source>
        <translation>Ajouter un critère</translation>
    </message>
    <message>
        <source>From your lists</source>
        <translation>De tes listes</translation>
    </message>
    <message>
        <source>Make a row of “{text}”</source>
        <translation>Faire un critère de « {text} »</translation>
    </message>
    <message>
        <source>Pay ({unit})</source>
        <translation>Salaire ({unit})</translation>
    </message>
    <message>
        <source>Something to judge them by</source>
        <translation>De quoi les juger</translation>
    </message>
    <message>
        <source>There is room for forty rows. Put two together, or set one aside.</source>
        <translation>Il y a place pour quarante critères. Réunis-en deux, ou mets-en un de côté.</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>A month</source>
        <translation>Un mois</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Une semaine</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Un autre jour…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Check back in six months</source>
        <translation>Prendre des nouvelles dans six mois</translation>
    </message>
    <message>
        <source>Everybody tagged {tag}</source>
        <translation>Toutes les personnes avec l’étiquette {tag}</translation>
    </message>
    <message>
        <source>Hello again in three months</source>
        <translation>Un bonjour dans trois mois</translation>
    </message>
    <message>
        <source>Hello: {how_often}</source>
        <translation>Bonjour : {how_often}</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Put it off.</extracomment>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Heading: the next step with a person.</extracomment>
        <translation>La suite</translation>
    </message>
    <message>
        <source>No regular hello planned</source>
        <translation>Pas de bonjour régulier prévu</translation>
    </message>
    <message>
        <source>Not this</source>
        <translation>Pas cela</translation>
    </message>
    <message>
        <source>Nothing is planned, and that is fine.</source>
        <translation>Rien n’est prévu, et c’est très bien.</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>Remettre à</translation>
    </message>
    <message>
        <source>Put off until…</source>
        <translation>Remettre à…</translation>
    </message>
    <message>
        <source>Something else…</source>
        <translation>Autre chose…</translation>
    </message>
    <message>
        <source>Suggest no more for now</source>
        <translation>Ne plus rien suggérer pour l’instant</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Jusqu’à demain</translation>
    </message>
    <message>
        <source>not by this tag</source>
        <translation>pas par cette étiquette</translation>
    </message>
    <message>
        <source>resting</source>
        <extracomment>Somebody's next step is resting for a while.</extracomment>
        <translation>en repos</translation>
    </message>
</context>
<context>
    <name>NextFields</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>From which day on</source>
        <translation>À partir de quel jour</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>Avec tes mots</translation>
    </message>
    <message>
        <source>In your words, if you like</source>
        <translation>Avec tes mots, si tu veux</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Prévoir</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Quoi faire</translation>
    </message>
</context>
<context>
    <name>NextForm</name>
    <message>
        <source>A next step with {name}</source>
        <translation>Une suite avec {name}</translation>
    </message>
    <message>
        <source>From which day on</source>
        <translation>À partir de quel jour</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Prévoir</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Quoi faire</translation>
    </message>
</context>
<context>
    <name>NextLettersStep</name>
    <message>
        <source>A Pain Letter, if you like</source>
        <translation>Une Pain Letter, si tu veux</translation>
    </message>
    <message>
        <source>Begin a letter</source>
        <translation>Commencer une lettre</translation>
    </message>
    <message>
        <source>Begun for {name}</source>
        <translation>Commencée pour {name}</translation>
    </message>
    <message>
        <source>Conversations open elsewhere</source>
        <translation>Conversations en cours ailleurs</translation>
    </message>
    <message>
        <source>More conversations, so that no single one takes centre stage.</source>
        <translation>Plus de conversations, pour qu’aucune ne prenne toute la scène.</translation>
    </message>
    <message>
        <source>My week</source>
        <translation>Ma semaine</translation>
    </message>
    <message>
        <source>Name an organisation you would like to help. The letter is for what seems to hurt there.</source>
        <translation>Nomme une organisation que tu aimerais aider. La lettre est pour ce qui semble y faire mal.</translation>
    </message>
    <message>
        <source>None yet. A letter that has gone out begins one.</source>
        <translation>Encore aucune. Une lettre envoyée en ouvre une.</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>A verb.</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the letter to {name}</source>
        <translation>Ouvrir la lettre à {name}</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Whom would you like to help? The organisation's name is enough.</source>
        <translation>Qui voudrais-tu aider ? Le nom de l’organisation suffit.</translation>
    </message>
    <message>
        <source>their turn</source>
        <translation>leur tour</translation>
    </message>
    <message>
        <source>your turn</source>
        <translation>ton tour</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>Hide the numbers</source>
        <translation>Masquer les chiffres</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translation>Montrer les chiffres</translation>
    </message>
</context>
<context>
    <name>OfferForm</name>
    <message>
        <source>Add a day</source>
        <translation>Ajouter un jour</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Réponse d’ici le</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Hours, days off, notice, what was promised aloud</source>
        <translation>Horaires, congés, préavis, ce qui a été promis de vive voix</translation>
    </message>
    <message>
        <source>Kept in the terms: “{words}”</source>
        <translation>Gardé dans les conditions : « {words} »</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Offer set aside</source>
        <translation>Offre mise de côté</translation>
    </message>
    <message>
        <source>Pay</source>
        <extracomment>A noun: salary.</extracomment>
        <translation>Salaire</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Terms</source>
        <extracomment>What an offer holds besides pay.</extracomment>
        <translation>Conditions</translation>
    </message>
</context>
<context>
    <name>OffersSection</name>
    <message>
        <source>Another offer</source>
        <translation>Une autre offre</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
</context>
<context>
    <name>OnPaper</name>
    <message>
        <source>All of {job}</source>
        <translation>Tout sur {job}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Include them</source>
        <translation>Les inclure</translation>
    </message>
    <message>
        <source>Jobs, people, letters and lessons leave by “Take everything”.</source>
        <translation>Les postes, les personnes, les lettres et les leçons sortent par « Tout emporter ».</translation>
    </message>
    <message>
        <source>My journal</source>
        <translation>Mon journal</translation>
    </message>
    <message>
        <source>No entry yet.</source>
        <translation>Encore aucune entrée.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Some days</source>
        <translation>Quelques jours</translation>
    </message>
    <message>
        <source>The whole journal</source>
        <translation>Tout le journal</translation>
    </message>
    <message>
        <source>This entry</source>
        <translation>Cette entrée</translation>
    </message>
    <message>
        <source>What comes on paper?</source>
        <translation>Que mettre sur papier ?</translation>
    </message>
    <message>
        <source>this job</source>
        <translation>ce poste</translation>
    </message>
    <message>
        <source>{entries}.</source>
        <translation>{entries}.</translation>
    </message>
</context>
<context>
    <name>OpenAddress</name>
    <message>
        <source>Open</source>
        <extracomment>A verb.</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open {link}</source>
        <translation>Ouvrir {link}</translation>
    </message>
</context>
<context>
    <name>OpenedCopies</name>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>No program here shows such a file. You can save a copy.</source>
        <translation>Aucun programme ici n’affiche ce genre de fichier. Tu peux enregistrer une copie.</translation>
    </message>
    <message>
        <source>The copy could not be laid out or read. Your file here is unchanged. Try again later.</source>
        <translation>La copie n’a pas pu être préparée ou lue. Ton fichier ici est inchangé. Réessaie plus tard.</translation>
    </message>
    <message>
        <source>This file's content is missing. Its name stays here. A backup may hold it.</source>
        <translation>Le contenu de ce fichier manque. Son nom reste ici. Une sauvegarde le contient peut-être.</translation>
    </message>
    <message>
        <source>What {name} belonged to is gone. Your changed copy stays at {path}</source>
        <translation>Ce dont {name} faisait partie n’est plus là. Ta copie modifiée reste à {path}</translation>
    </message>
    <message>
        <source>You changed the copy of {name}.</source>
        <translation>Tu as modifié la copie de {name}.</translation>
    </message>
    <message>
        <source>You see a copy. It is removed when you close Rebound.</source>
        <translation>Tu vois une copie. Elle est retirée quand tu fermes Rebound.</translation>
    </message>
    <message>
        <source>{name} can act like a program, so it is not opened from here. You can save a copy.</source>
        <translation>{name} peut agir comme un programme, donc il ne s’ouvre pas d’ici. Tu peux enregistrer une copie.</translation>
    </message>
    <message>
        <source>{name} is kept beside the first one</source>
        <translation>{name} est gardé à côté du premier</translation>
    </message>
    <message>
        <source>{name}, changed</source>
        <translation>{name}, modifié</translation>
    </message>
</context>
<context>
    <name>OthersCard</name>
    <message>
        <source>Close these</source>
        <translation>Clore ceux-ci</translation>
    </message>
    <message>
        <source>Draft a note to each</source>
        <translation>Ébaucher un mot pour chacun</translation>
    </message>
    <message>
        <source>The notes wait under Letters.</source>
        <translation>Les mots attendent dans Lettres.</translation>
    </message>
    <message>
        <source>The others</source>
        <translation>Les autres</translation>
    </message>
    <message>
        <source>You can close them, and have a short note to each drafted. You send it, or not.</source>
        <translation>Tu peux les clore, et avoir une ébauche de mot pour chacun. Tu l’envoies, ou pas.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Aller n’importe où</translation>
    </message>
    <message>
        <source>In your journal</source>
        <translation>Dans ton journal</translation>
    </message>
    <message>
        <source>Lately</source>
        <extracomment>Used lately.</extracomment>
        <translation>Récemment</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>Rien ne contient ces mots.</translation>
    </message>
    <message>
        <source>Similar names</source>
        <translation>Noms proches</translation>
    </message>
    <message>
        <source>Type a command, a name, your own words or a day</source>
        <translation>Tape une commande, un nom, tes propres mots ou un jour</translation>
    </message>
    <message>
        <source>What answers</source>
        <translation>Ce qui répond</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Above the lines of whoever writes, as they stand on a sheet and on its envelope.</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Name and address</source>
        <translation>Nom et adresse</translation>
    </message>
    <message>
        <source>No address is on it yet. You can write it by hand.</source>
        <translation>Aucune adresse n’y est encore. Tu peux l’écrire à la main.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>To whom a letter goes: the name and address on it.</extracomment>
        <translation>À</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Your address, your e-mail</source>
        <extracomment>Above the lines of whoever writes, as they stand on a sheet and on its envelope.</extracomment>
        <translation>Ton adresse, ton e-mail</translation>
    </message>
</context>
<context>
    <name>PaperPicture</name>
    <message>
        <source>How it will look: {size}</source>
        <translation>Aperçu : {size}</translation>
    </message>
</context>
<context>
    <name>PapersSection</name>
    <message>
        <source>Add a link</source>
        <translation>Ajouter un lien</translation>
    </message>
    <message>
        <source>Copied. Rebound itself never goes online.</source>
        <translation>Copié. Rebound, lui, ne va jamais en ligne.</translation>
    </message>
    <message>
        <source>Copy {link}</source>
        <translation>Copier {link}</translation>
    </message>
    <message>
        <source>File or link</source>
        <translation>Fichier ou lien</translation>
    </message>
    <message>
        <source>Files and links</source>
        <translation>Fichiers et liens</translation>
    </message>
    <message>
        <source>Link taken away</source>
        <translation>Lien retiré</translation>
    </message>
    <message>
        <source>Take away {link}</source>
        <translation>Retirer {link}</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>A few words that only you would put together. Everything is encrypted anew with it.</source>
        <translation>Quelques mots que personne d’autre ne mettrait ensemble. Tout est chiffré à neuf avec eux.</translation>
    </message>
    <message>
        <source>Add a passphrase</source>
        <translation>Ajouter une phrase secrète</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>L’ajouter</translation>
    </message>
    <message>
        <source>Backups made until now still open with the older one.</source>
        <translation>Les sauvegardes faites jusqu’ici s’ouvrent encore avec l’ancienne.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>La changer</translation>
    </message>
    <message>
        <source>Change the key too, and encrypt everything anew</source>
        <translation>Changer aussi la clé, et tout chiffrer à neuf</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>Correcte. Un mot de plus la rend solide.</translation>
    </message>
    <message>
        <source>For when somebody may know the older passphrase. The backups here follow; those elsewhere stay as they are. Recovery code and keychain open it no more.</source>
        <translation>Pour le cas où quelqu’un connaîtrait l’ancienne phrase secrète. Les sauvegardes ici suivent ; celles d’ailleurs restent comme elles sont. Code de secours et trousseau ne l’ouvrent plus.</translation>
    </message>
    <message>
        <source>From now on the new passphrase opens this journal.</source>
        <translation>Désormais, la nouvelle phrase secrète ouvre ce journal.</translation>
    </message>
    <message>
        <source>If it is lost, only a recovery code opens the journal, and nobody else can, us included. You can make that code next, from Today.</source>
        <translation>Si elle se perd, seul un code de secours ouvre le journal ; personne d’autre ne le peut, nous compris. Tu peux faire ce code ensuite, depuis Aujourd’hui.</translation>
    </message>
    <message>
        <source>If it is lost, only your recovery code opens the journal, and nobody else can, us included.</source>
        <translation>Si elle se perd, seul ton code de secours ouvre le journal ; personne d’autre ne le peut, nous compris.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Quickly guessed. A few more words help.</source>
        <translation>Vite devinée. Quelques mots de plus aident.</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Afficher ce que je tape</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Solide.</translation>
    </message>
    <message>
        <source>The passphrase of now</source>
        <translation>La phrase secrète actuelle</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Les deux ne sont pas encore les mêmes.</translation>
    </message>
</context>
<context>
    <name>PayFields</name>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Pour combien de temps</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>montant</translation>
    </message>
    <message>
        <source>for…</source>
        <extracomment>An hour, a month, a year: what a sum of pay is for.</extracomment>
        <translation>pour…</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>{what}, up to</source>
        <translation>{what}, jusqu’à</translation>
    </message>
    <message>
        <source>“{typed}” is not an amount. It stays here.</source>
        <translation>« {typed} » n’est pas un montant. Cela reste ici.</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>A month after a no, once the card has gone. It stays a suggestion like the others.</source>
        <translation>Un mois après un non, une fois la carte partie. Cela reste une suggestion comme les autres.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Suggest wishing well when the one they chose begins</source>
        <translation>Suggérer un mot quand la personne choisie commence</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Add someone by name</source>
        <translation>Ajouter quelqu’un par son nom</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Someone else you met</source>
        <translation>Quelqu’un d’autre rencontré là</translation>
    </message>
    <message>
        <source>Someone you met</source>
        <translation>Quelqu’un rencontré là</translation>
    </message>
    <message>
        <source>You know people at {company} from before</source>
        <translation>Tu connais déjà des gens chez {company}</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>Ajout : {name}</translation>
    </message>
</context>
<context>
    <name>PeopleStep</name>
    <message>
        <source>A card can wait a day. Invite them to send you a LinkedIn invitation, if you like.</source>
        <translation>Une carte peut attendre un jour. Invite-les à t’envoyer une invitation LinkedIn, si tu veux.</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Un nom</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Added: {person}</source>
        <translation>Ajout : {person}</translation>
    </message>
    <message>
        <source>Card sent</source>
        <translation>Carte envoyée</translation>
    </message>
    <message>
        <source>Change: {name}</source>
        <translation>Modifier : {name}</translation>
    </message>
    <message>
        <source>Go on with the card</source>
        <translation>Continuer la carte</translation>
    </message>
    <message>
        <source>Go on with the card to {name}</source>
        <translation>Continuer la carte à {name}</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>LinkedIn: {name}</source>
        <translation>LinkedIn : {name}</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>A noun.</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>This card</source>
        <translation>Cette carte</translation>
    </message>
    <message>
        <source>What they do there</source>
        <translation>Son rôle là-bas</translation>
    </message>
    <message>
        <source>What they do there, if you know</source>
        <translation>Son rôle, si tu sais</translation>
    </message>
    <message>
        <source>Who gave you time, a tip or a kind face? Life is long, and so are relationships.</source>
        <translation>Qui t’a donné du temps, un conseil ou un sourire ? La vie est longue, et les liens aussi.</translation>
    </message>
    <message>
        <source>Whom did you meet? “The lady from HR” is enough.</source>
        <translation>Qui as-tu rencontré ? « La dame des RH » suffit.</translation>
    </message>
    <message>
        <source>Write a card</source>
        <translation>Écrire une carte</translation>
    </message>
    <message>
        <source>Write a card to {name}</source>
        <translation>Écrire une carte à {name}</translation>
    </message>
</context>
<context>
    <name>PersonHead</name>
    <message>
        <source>Add a moment</source>
        <translation>Ajouter un moment</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: opens a menu with what else can be done.</extracomment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>A verb.</extracomment>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Write a card</source>
        <translation>Écrire une carte</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>Between you</source>
        <translation>Entre vous</translation>
    </message>
    <message>
        <source>Everybody tagged {tag}: {how_often}</source>
        <translation>Toutes les personnes avec l’étiquette {tag} : {how_often}</translation>
    </message>
    <message>
        <source>Hello: {how_often}</source>
        <translation>Bonjour : {how_often}</translation>
    </message>
    <message>
        <source>LinkedIn noted</source>
        <translation>LinkedIn noté</translation>
    </message>
    <message>
        <source>Moment removed</source>
        <translation>Moment retiré</translation>
    </message>
    <message>
        <source>Next step dropped</source>
        <translation>Suite retirée</translation>
    </message>
    <message>
        <source>Nothing yet. A moment with {name} you note stands here.</source>
        <translation>Rien encore. Un moment avec {name} que tu notes se montre ici.</translation>
    </message>
    <message>
        <source>Planned for {day}</source>
        <translation>Prévu : {day}</translation>
    </message>
    <message>
        <source>Put off until {day}</source>
        <translation>Remis à : {day}</translation>
    </message>
    <message>
        <source>Rests until taken up again.</source>
        <translation>En repos jusqu’à la reprise.</translation>
    </message>
    <message>
        <source>Taken up again.</source>
        <translation>Repris.</translation>
    </message>
    <message>
        <source>not by this tag</source>
        <translation>pas par cette étiquette</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>Another picture…</source>
        <translation>Autre photo…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une photo</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Choisir une photo…</translation>
    </message>
    <message>
        <source>Or drop one here, or paste one.</source>
        <translation>Ou dépose-en une ici, ou colle-la.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The picture is kept, small and encrypted.</source>
        <translation>La photo est gardée, petite et chiffrée.</translation>
    </message>
    <message>
        <source>The picture is taken away.</source>
        <translation>La photo est retirée.</translation>
    </message>
    <message>
        <source>This could not be read as a picture. Nothing has changed. Try another one.</source>
        <translation>Cela n’a pas pu être lu comme une image. Rien n’a changé. Essaies-en une autre.</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Filled dots were perfect, rings were not ideal.</source>
        <translation>Les points pleins étaient parfaits, les cercles pas idéaux.</translation>
    </message>
    <message>
        <source>From your lists, and what you marked. It changes as you go.</source>
        <translation>De tes listes, et de ce que tu as marqué. Cela change en chemin.</translation>
    </message>
    <message>
        <source>How it came up over the last twelve months</source>
        <translation>Comment c’est venu sur les douze derniers mois</translation>
    </message>
    <message>
        <source>How it moved</source>
        <translation>Comment cela a bougé</translation>
    </message>
    <message>
        <source>I deserve</source>
        <translation>Je mérite</translation>
    </message>
    <message>
        <source>I need</source>
        <translation>Il me faut</translation>
    </message>
    <message>
        <source>I want</source>
        <translation>Je veux</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Not ideal</source>
        <translation>Pas idéal</translation>
    </message>
    <message>
        <source>Nothing is here yet. It fills as you add rows to the comparison and mark what you want, need or deserve.</source>
        <translation>Rien ici pour l’instant. Cela se remplit quand tu ajoutes des critères à la comparaison et marques ce que tu veux, ce qu’il te faut ou ce que tu mérites.</translation>
    </message>
    <message>
        <source>Over the months</source>
        <translation>Au fil des mois</translation>
    </message>
    <message>
        <source>Perfect</source>
        <extracomment>What sounded perfect about a job.</extracomment>
        <translation>Parfait</translation>
    </message>
    <message>
        <source>Since {day} less often: {names}</source>
        <translation>Moins souvent depuis le {day} : {names}</translation>
    </message>
    <message>
        <source>Since {day} more often: {names}</source>
        <translation>Plus souvent depuis le {day} : {names}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What I want, need and deserve</source>
        <translation>Ce que je veux, ce qu’il me faut, ce que je mérite</translation>
    </message>
    <message>
        <source>What came up most</source>
        <translation>Ce qui est venu le plus</translation>
    </message>
    <message>
        <source>What you have not marked yet</source>
        <translation>Ce que tu n’as pas encore marqué</translation>
    </message>
    <message>
        <source>Without it, it will not do</source>
        <translation>Sans cela, ça ne va pas</translation>
    </message>
    <message>
        <source>{name}: {said}</source>
        <translation>{name} : {said}</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
</context>
<context>
    <name>QuestionSetsView</name>
    <message>
        <source>Back</source>
        <extracomment>To the place one came from.</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to how it came</source>
        <translation>Revenir à l’origine</translation>
    </message>
    <message>
        <source>Back to how it came: {title}</source>
        <translation>Revenir à l’origine : {title}</translation>
    </message>
    <message>
        <source>Change {title}</source>
        <translation>Modifier {title}</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>Nouvelle série</translation>
    </message>
    <message>
        <source>Questions set aside</source>
        <translation>Questions mises de côté</translation>
    </message>
    <message>
        <source>Questions to write by</source>
        <translation>Des questions pour écrire</translation>
    </message>
    <message>
        <source>Set aside {title}</source>
        <translation>Mettre de côté {title}</translation>
    </message>
    <message>
        <source>Yours to change. They are asked one at a time, and each can be skipped.</source>
        <translation>Tu peux les changer. Elles viennent une à une, et chacune peut être passée.</translation>
    </message>
</context>
<context>
    <name>QuickMoment</name>
    <message>
        <source>Note a moment</source>
        <translation>Noter un moment</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>Avec qui ?</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Entry, to read</source>
        <translation>Entrée, à lire</translation>
    </message>
    <message>
        <source>On paper…</source>
        <translation>Sur papier…</translation>
    </message>
    <message>
        <source>Write on</source>
        <translation>Continuer à écrire</translation>
    </message>
</context>
<context>
    <name>ReboundCard</name>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go on with {name}</source>
        <translation>Continuer avec {name}</translation>
    </message>
    <message>
        <source>It went quiet {when}.</source>
        <translation>Plus de nouvelles, {when}.</translation>
    </message>
    <message>
        <source>The answer came {when}.</source>
        <translation>La réponse est venue {when}.</translation>
    </message>
</context>
<context>
    <name>ReboundPage</name>
    <message>
        <source>Keep and close</source>
        <translation>Garder et fermer</translation>
    </message>
    <message>
        <source>Keep and go on</source>
        <translation>Garder et continuer</translation>
    </message>
    <message>
        <source>Kept. What comes back later has room here.</source>
        <translation>C’est gardé. Ce qui revient plus tard a sa place ici.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Rien ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>S’arrêter ici</translation>
    </message>
    <message>
        <source>You are at step {number}.</source>
        <translation>Tu es à l’étape {number}.</translation>
    </message>
</context>
<context>
    <name>RecipientField</name>
    <message>
        <source>{company}, no one named</source>
        <translation>{company}, sans nom précis</translation>
    </message>
    <message>
        <source>{name} at {company}, someone new</source>
        <translation>{name} chez {company}, quelqu’un de nouveau</translation>
    </message>
    <message>
        <source>{name} is noted at {company}. Who is meant?</source>
        <translation>{name} figure chez {company}. De qui s’agit-il ?</translation>
    </message>
    <message>
        <source>{name}, someone new</source>
        <translation>{name}, quelqu’un de nouveau</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>A drawer at home is fine; so is somebody you trust.</source>
        <translation>Un tiroir chez toi convient ; une personne de confiance aussi.</translation>
    </message>
    <message>
        <source>A newer code takes its place. Then this page opens only older backups.</source>
        <translation>Un code plus récent prend sa place. Alors cette page n’ouvre que d’anciennes sauvegardes.</translation>
    </message>
    <message>
        <source>Capitals and spaces do not matter. One wrong letter is noticed. There is no O, I, L or U in it.</source>
        <translation>Majuscules et espaces ne comptent pas. Une lettre fausse se remarque. Il ne contient ni O, ni I, ni L, ni U.</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard in half a minute.</source>
        <translation>Copié. Il quitte le presse-papiers dans une demi-minute.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>A verb: to the clipboard.</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Good. The code on paper opens this journal too.</source>
        <translation>Bien. Le code sur papier ouvre aussi ce journal.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>C’est noté sur papier</translation>
    </message>
    <message>
        <source>It opens the journal when the passphrase is gone. Write it on paper, and keep the paper away from this computer. A new code takes the place of any older one.</source>
        <translation>Il ouvre le journal quand la phrase secrète est perdue. Écris-le sur papier, et garde le papier loin de cet ordinateur. Un nouveau code remplace tout code plus ancien.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Made on {day} {year}. It opens the journal {journal}.</source>
        <translation>Fait : {day} {year}. Il ouvre le journal {journal}.</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>Faire un code</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>Recovery code for Rebound</source>
        <translation>Code de secours pour Rebound</translation>
    </message>
    <message>
        <source>Save a page to print…</source>
        <translation>Enregistrer une page à imprimer…</translation>
    </message>
    <message>
        <source>To use it: start Rebound, choose “Use a recovery code”, and type the letters above.</source>
        <translation>Pour l’utiliser : lance Rebound, choisis « Utiliser un code de secours » et tape les lettres ci-dessus.</translation>
    </message>
    <message>
        <source>Whoever has this page and your files can read your journal. Keep it away from this computer.</source>
        <translation>Qui a cette page et tes fichiers peut lire ton journal. Garde-la loin de cet ordinateur.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Ton code</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Rebound</source>
        <translation>Rebound</translation>
    </message>
    <message>
        <source>Something waits on Today, if you like.</source>
        <translation>Quelque chose attend sur Aujourd’hui, si tu veux.</translation>
    </message>
</context>
<context>
    <name>RenameCompany</name>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Company renamed</source>
        <translation>Entreprise renommée</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
</context>
<context>
    <name>RestCard</name>
    <message>
        <source>A thank-you that you planned is still there.</source>
        <translation>Un merci que tu avais prévu reste là.</translation>
    </message>
    <message>
        <source>Goals, reminders and second looks stop. Every entry stays, and nothing is lost.</source>
        <translation>Objectifs, rappels et seconds regards s’arrêtent. Chaque entrée reste, rien n’est perdu.</translation>
    </message>
    <message>
        <source>It rests.</source>
        <translation>Il repose.</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>Laisser reposer</translation>
    </message>
    <message>
        <source>Resting since {day}.</source>
        <translation>En repos depuis le {day}.</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Chercher à nouveau</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>As it is now</source>
        <translation>Tel qu’il est maintenant</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>To the place one came from.</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Choisir une sauvegarde</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>It also holds {what}.</source>
        <translation>Elle contient aussi {what}.</translation>
    </message>
    <message>
        <source>Its passphrase, or its recovery code</source>
        <translation>Sa phrase secrète, ou son code de secours</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Recherche de sauvegardes…</translation>
    </message>
    <message>
        <source>No backups here yet.</source>
        <translation>Encore aucune sauvegarde ici.</translation>
    </message>
    <message>
        <source>Passphrase of this backup</source>
        <translation>Phrase secrète de cette sauvegarde</translation>
    </message>
    <message>
        <source>Rebound backups (*.rebound)</source>
        <translation>Sauvegardes Rebound (*.rebound)</translation>
    </message>
    <message>
        <source>Replace with this backup</source>
        <translation>Remplacer par cette sauvegarde</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Afficher ce que je tape</translation>
    </message>
    <message>
        <source>The journal that is here now is kept beside it, in a folder of its own.</source>
        <translation>Le journal qui est ici maintenant est gardé à côté, dans un dossier à lui.</translation>
    </message>
    <message>
        <source>{backup}. As it is now</source>
        <translation>{backup}. Tel qu’il est maintenant</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>An entry, a letter or a sheet can be printed. Open one first.</source>
        <translation>Une entrée, une lettre ou une fiche peut être imprimée. Ouvres-en d’abord une.</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>A verb.</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Something here could not be kept yet. You can change it or empty it.</source>
        <translation>Quelque chose ici n’a pas encore pu être gardé. Tu peux le changer ou le vider.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What this belonged to is gone.</source>
        <translation>Ce dont cela faisait partie n’est plus là.</translation>
    </message>
    <message>
        <source>Your words are an entry in the journal now.</source>
        <translation>Tes mots sont maintenant une entrée du journal.</translation>
    </message>
</context>
<context>
    <name>RoundAfter</name>
    <message>
        <source>One picture that stays</source>
        <translation>Une image qui reste</translation>
    </message>
    <message>
        <source>Put an answer away now, to hold it against how you see it later. It opens only when you ask.</source>
        <translation>Range une réponse maintenant, pour la comparer à ce que tu en penseras plus tard. Elle ne s’ouvre que si tu le demandes.</translation>
    </message>
    <message>
        <source>Seal</source>
        <extracomment>A verb: put away unseen, like a letter.</extracomment>
        <translation>Sceller</translation>
    </message>
    <message>
        <source>Seal: {question}</source>
        <translation>Sceller : {question}</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Scellé</translation>
    </message>
    <message>
        <source>To be sealed</source>
        <translation>À sceller</translation>
    </message>
    <message>
        <source>What they asked</source>
        <translation>Leurs questions</translation>
    </message>
    <message>
        <source>What you answered</source>
        <translation>Tes réponses</translation>
    </message>
    <message>
        <source>While it's fresh</source>
        <translation>Tant que c’est frais</translation>
    </message>
</context>
<context>
    <name>RoundForm</name>
    <message>
        <source>About what, if you like</source>
        <translation>À quel sujet, si tu veux</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Ajouter un jour</translation>
    </message>
    <message>
        <source>At what time</source>
        <translation>À quelle heure</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>For your calendar</source>
        <translation>Pour ton calendrier</translation>
    </message>
    <message>
        <source>For your calendar…</source>
        <translation>Pour ton calendrier…</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>How to prepare</source>
        <translation>Comment te préparer</translation>
    </message>
    <message>
        <source>In the time zone</source>
        <translation>Dans le fuseau horaire</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>A noun: a few words about it.</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Saved. Open it with your calendar; it is not encrypted.</source>
        <translation>Enregistré. Ouvre-le avec ton calendrier ; il n’est pas chiffré.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>De quel genre</translation>
    </message>
    <message>
        <source>What to read, to bring, to ask</source>
        <translation>Quoi lire, apporter, demander</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Where you are, that is {day}, {time}.</source>
        <translation>Là où tu es, c’est {day}, {time}.</translation>
    </message>
    <message>
        <source>Where, if you like</source>
        <translation>Où, si tu veux</translation>
    </message>
    <message>
        <source>how long</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>{company}: {kind}</source>
        <translation>{company} : {kind}</translation>
    </message>
</context>
<context>
    <name>RoundPeople</name>
    <message>
        <source>Add someone to this interview</source>
        <translation>Ajouter quelqu’un à cet entretien</translation>
    </message>
    <message>
        <source>Someone</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>Qui y participe</translation>
    </message>
    <message>
        <source>{name} is in this interview</source>
        <translation>{name} participe à cet entretien</translation>
    </message>
</context>
<context>
    <name>RoundsSection</name>
    <message>
        <source>Add an interview</source>
        <translation>Ajouter un entretien</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Interview set aside</source>
        <translation>Entretien mis de côté</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
</context>
<context>
    <name>RowCard</name>
    <message>
        <source>Group, scale, measure</source>
        <translation>Groupe, échelle, mesure</translation>
    </message>
    <message>
        <source>How far its weight may move</source>
        <translation>Jusqu’où son poids peut bouger</translation>
    </message>
    <message>
        <source>It counts for {share} % now.</source>
        <translation>Il compte pour {share} % en ce moment.</translation>
    </message>
    <message>
        <source>More about this row</source>
        <translation>Plus sur ce critère</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Needed: fine or better</source>
        <translation>Il faut : correct ou mieux</translation>
    </message>
    <message>
        <source>Needed: good or better</source>
        <translation>Il faut : bon ou mieux</translation>
    </message>
    <message>
        <source>Needed: poor or better</source>
        <translation>Il faut : faible ou mieux</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>Sans marque</translation>
    </message>
    <message>
        <source>Not a must-have</source>
        <translation>Pas indispensable</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>The lead holds from {low} % to {high} %.</source>
        <translation>L’avance tient de {low} % à {high} %.</translation>
    </message>
    <message>
        <source>The same as…</source>
        <translation>Le même que…</translation>
    </message>
    <message>
        <source>This row</source>
        <translation>Ce critère</translation>
    </message>
    <message>
        <source>Want, need or deserve</source>
        <translation>Envie, besoin ou mérite</translation>
    </message>
    <message>
        <source>What of it is needed</source>
        <translation>Ce qu’il en faut</translation>
    </message>
    <message>
        <source>What the row is called</source>
        <translation>Le nom du critère</translation>
    </message>
</context>
<context>
    <name>RowDetails</name>
    <message>
        <source>0 dots would be</source>
        <translation>0 point serait</translation>
    </message>
    <message>
        <source>5 dots would be</source>
        <translation>5 points seraient</translation>
    </message>
    <message>
        <source>Counts together with</source>
        <translation>Compte avec</translation>
    </message>
    <message>
        <source>Measured in</source>
        <translation>Mesuré en</translation>
    </message>
    <message>
        <source>Needed: this or less</source>
        <translation>Il faut : cela ou moins</translation>
    </message>
    <message>
        <source>Needed: this or more</source>
        <translation>Il faut : cela ou plus</translation>
    </message>
    <message>
        <source>Two to four measures, each with what it is worth, such as {example}. It stays here.</source>
        <translation>Deux à quatre mesures, chacune avec sa valeur, comme {example}. Cela reste ici.</translation>
    </message>
    <message>
        <source>What it is worth to you, 0 to 10</source>
        <translation>Ce que cela vaut pour toi, de 0 à 10</translation>
    </message>
    <message>
        <source>a group, such as people</source>
        <translation>un groupe, comme les gens</translation>
    </message>
    <message>
        <source>any will do</source>
        <translation>tout convient</translation>
    </message>
    <message>
        <source>minutes, days, nothing</source>
        <translation>minutes, jours, rien</translation>
    </message>
    <message>
        <source>such as {example}</source>
        <translation>comme {example}</translation>
    </message>
    <message>
        <source>what could not be better</source>
        <translation>ce qui ne peut être mieux</translation>
    </message>
    <message>
        <source>what would make you leave</source>
        <translation>ce qui te ferait partir</translation>
    </message>
    <message>
        <source>“{typed}” is not a number. It stays here.</source>
        <translation>« {typed} » n’est pas un nombre. Cela reste ici.</translation>
    </message>
</context>
<context>
    <name>RowWeight</name>
    <message>
        <source>From {worst} to {best}: how much does that matter? What matters most has 100.</source>
        <translation>Entre {worst} et {best} : cela compte combien ? Ce qui compte le plus a 100.</translation>
    </message>
    <message>
        <source>What going from worst to best counts for</source>
        <translation>Ce que compte le passage du pire au meilleur</translation>
    </message>
    <message>
        <source>What it counts for</source>
        <translation>Ce qu’il compte</translation>
    </message>
    <message>
        <source>the best</source>
        <translation>le meilleur</translation>
    </message>
    <message>
        <source>the worst</source>
        <translation>le pire</translation>
    </message>
</context>
<context>
    <name>SamePerson</name>
    <message>
        <source>Keep “{name}” instead</source>
        <translation>Garder plutôt « {name} »</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>En faire une seule</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Noted with it: {what}.</source>
        <translation>Noté avec elle : {what}.</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>La même personne</translation>
    </message>
    <message>
        <source>Two became one.</source>
        <translation>Deux ne font plus qu’une.</translation>
    </message>
    <message>
        <source>What comes along: {what}.</source>
        <translation>Ce qui suit : {what}.</translation>
    </message>
    <message>
        <source>What is next: {what}.</source>
        <translation>La suite : {what}.</translation>
    </message>
    <message>
        <source>Where both say something, what {name} has stays.</source>
        <translation>Là où les deux disent quelque chose, ce qu’a {name} reste.</translation>
    </message>
    <message>
        <source>Who is {name} too?</source>
        <translation>Qui est aussi {name} ?</translation>
    </message>
    <message>
        <source>entries: {number}</source>
        <translation>entrées : {number}</translation>
    </message>
    <message>
        <source>jobs: {number}</source>
        <translation>postes : {number}</translation>
    </message>
    <message>
        <source>letters: {number}</source>
        <translation>lettres : {number}</translation>
    </message>
    <message>
        <source>moments: {number}</source>
        <translation>moments : {number}</translation>
    </message>
    <message>
        <source>{other} becomes {name}</source>
        <translation>{other} devient {name}</translation>
    </message>
    <message>
        <source>{step}, {day}</source>
        <translation>{step}, {day}</translation>
    </message>
</context>
<context>
    <name>SealedSection</name>
    <message>
        <source>Put it away again</source>
        <translation>Refermer</translation>
    </message>
    <message>
        <source>What you sealed</source>
        <translation>Ce que tu as scellé</translation>
    </message>
    <message>
        <source>What you think now</source>
        <translation>Ce que tu en penses maintenant</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>Entries with both words</source>
        <translation>Les entrées avec les deux mots</translation>
    </message>
    <message>
        <source>Every word that begins so</source>
        <translation>Tous les mots qui commencent ainsi</translation>
    </message>
    <message>
        <source>From March to May</source>
        <translation>De mars à mai</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Comment chercher</translation>
    </message>
    <message>
        <source>In the title</source>
        <translation>Dans le titre</translation>
    </message>
    <message>
        <source>Rain, and no train</source>
        <translation>Pluie, et pas de train</translation>
    </message>
    <message>
        <source>These words in a row</source>
        <translation>Ces mots à la suite</translation>
    </message>
    <message>
        <source>Type any words. Click an example to try it.</source>
        <translation>Tape des mots. Clique sur un exemple pour l’essayer.</translation>
    </message>
</context>
<context>
    <name>SecondLookPage</name>
    <message>
        <source>Add a thought</source>
        <translation>Ajouter une pensée</translation>
    </message>
    <message>
        <source>Added beneath the entry</source>
        <translation>Ajouté sous l’entrée</translation>
    </message>
    <message>
        <source>An entry you wrote {when}</source>
        <translation>Une entrée écrite {when}</translation>
    </message>
    <message>
        <source>Is this still true?</source>
        <translation>Est-ce toujours vrai ?</translation>
    </message>
    <message>
        <source>It is added beneath the entry, with today's date.</source>
        <translation>C’est ajouté sous l’entrée, à la date d’aujourd’hui.</translation>
    </message>
    <message>
        <source>It will not come back.</source>
        <translation>Elle ne reviendra pas.</translation>
    </message>
    <message>
        <source>Kept as it is.</source>
        <translation>Gardée telle quelle.</translation>
    </message>
    <message>
        <source>Never show it</source>
        <translation>Ne plus jamais la montrer</translation>
    </message>
    <message>
        <source>No more second looks</source>
        <translation>Plus de seconds regards</translation>
    </message>
    <message>
        <source>No more second looks. Settings has them.</source>
        <translation>Plus de seconds regards. Ils sont dans les réglages.</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Pas celle-ci</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>Ouvrir l’entrée</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remise en place</translation>
    </message>
    <message>
        <source>Still true, keep it</source>
        <translation>Toujours vrai, garder</translation>
    </message>
    <message>
        <source>What someone said</source>
        <translation>Ce que quelqu’un a dit</translation>
    </message>
    <message>
        <source>What sounded perfect</source>
        <translation>Ce qui semblait parfait</translation>
    </message>
    <message>
        <source>What you learned</source>
        <translation>Ce que tu as appris</translation>
    </message>
</context>
<context>
    <name>SecondLooksCard</name>
    <message>
        <source>After 14, 45 and 120 days, on Today. At most one a day, never on the day of a no.</source>
        <translation>Après 14, 45 et 120 jours, sur Aujourd’hui. Un par jour au plus, jamais le jour d’un non.</translation>
    </message>
    <message>
        <source>Second looks</source>
        <translation>Seconds regards</translation>
    </message>
    <message>
        <source>Show me an entry again after a while</source>
        <translation>Me remontrer une entrée après un temps</translation>
    </message>
</context>
<context>
    <name>SentForm</name>
    <message>
        <source>Close the job with it</source>
        <translation>Clore aussi le poste</translation>
    </message>
    <message>
        <source>How did it go out?</source>
        <translation>Comment est-elle partie ?</translation>
    </message>
    <message>
        <source>How it went out</source>
        <translation>Comment elle est partie</translation>
    </message>
    <message>
        <source>It can go out as it is, too.</source>
        <translation>Elle peut aussi partir telle quelle.</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>A verb: keep what was typed.</extracomment>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Marquer comme envoyée</translation>
    </message>
    <message>
        <source>{job}: {outcome}</source>
        <translation>{job} : {outcome}</translation>
    </message>
</context>
<context>
    <name>SetForm</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>Mes questions</translation>
    </message>
    <message>
        <source>One question a line</source>
        <translation>Une question par ligne</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>“{title}” is kept. It has no question so far.</source>
        <translation>« {title} » est gardée. Elle n’a pas encore de question.</translation>
    </message>
    <message>
        <source>“{title}” stays as it was.</source>
        <translation>« {title} » reste telle quelle.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>A second one the same day, if you like.</source>
        <translation>Une seconde fois le même jour, si tu veux.</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Heading: about this program.</extracomment>
        <translation>À propos</translation>
    </message>
    <message>
        <source>About Rebound…</source>
        <translation>À propos de Rebound…</translation>
    </message>
    <message>
        <source>Add a passphrase</source>
        <translation>Ajouter une phrase secrète</translation>
    </message>
    <message>
        <source>And again</source>
        <translation>Et encore une fois</translation>
    </message>
    <message>
        <source>Anyone using this account can read this.</source>
        <translation>Toute personne utilisant ce compte peut lire ceci.</translation>
    </message>
    <message>
        <source>At the head of a letter on paper</source>
        <translation>En tête d’une lettre sur papier</translation>
    </message>
    <message>
        <source>Attached files: {count}, {size} in all, encrypted with the rest.</source>
        <translation>Fichiers joints : {count}, {size} en tout, chiffrés avec le reste.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Backed up, and checked</source>
        <translation>Sauvegardé, et vérifié</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sauvegardes…</translation>
    </message>
    <message>
        <source>Beneath your name</source>
        <translation>Sous ton nom</translation>
    </message>
    <message>
        <source>Bring something in…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Everything in the window grows with it. Paper stays as it is.</source>
        <translation>Tout dans la fenêtre grandit avec. Le papier reste tel quel.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Font for writing</source>
        <extracomment>The typeface of one's own pages.</extracomment>
        <translation>Police pour écrire</translation>
    </message>
    <message>
        <source>For your own words. Atkinson tells letters apart that look alike.</source>
        <translation>Pour tes propres mots. Atkinson distingue bien les lettres qui se ressemblent.</translation>
    </message>
    <message>
        <source>From other programs, from another computer, and back out in open formats.</source>
        <translation>Depuis d’autres programmes, depuis un autre ordinateur, et de nouveau dehors en formats ouverts.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>Entrées et sorties</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Colours: bright, the opposite of dark.</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Like the system means light, dark or high contrast, as your desktop is.</source>
        <translation>« Comme le système » : clair, sombre ou à contraste élevé, selon ton bureau.</translation>
    </message>
    <message>
        <source>Lock when nobody is here</source>
        <translation>Verrouiller quand personne n’est là</translation>
    </message>
    <message>
        <source>Make a recovery code</source>
        <translation>Faire un code de secours</translation>
    </message>
    <message>
        <source>Merge another copy…</source>
        <translation>Fusionner une autre copie…</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Nouveau code de secours</translation>
    </message>
    <message>
        <source>No backup yet. One is made whenever you close Rebound.</source>
        <translation>Encore aucune sauvegarde. Une est faite chaque fois que tu fermes Rebound.</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Aucun réglage ne contient ces mots.</translation>
    </message>
    <message>
        <source>Only your passphrase opens this journal. If it is lost, nothing does.</source>
        <translation>Seule ta phrase secrète ouvre ce journal. Si elle se perd, rien ne l’ouvre.</translation>
    </message>
    <message>
        <source>Only your passphrase or your recovery code opens this journal.</source>
        <translation>Seuls ta phrase secrète ou ton code de secours ouvrent ce journal.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Rebound speaks it at once. What you wrote stays as it is.</source>
        <translation>Rebound la parle aussitôt. Ce que tu as écrit reste tel quel.</translation>
    </message>
    <message>
        <source>Rebound {version}. Nothing leaves this computer.</source>
        <translation>Rebound {version}. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Me le rappeler</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Chercher un réglage</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>They rest while your search does.</source>
        <translation>Ils se reposent tant que ta recherche se repose.</translation>
    </message>
    <message>
        <source>Ways into it…</source>
        <translation>Accès…</translation>
    </message>
    <message>
        <source>What you set aside</source>
        <translation>Ce que tu as mis de côté</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Où il est gardé</translation>
    </message>
    <message>
        <source>Which copy this is, whose work is in it, and the licences.</source>
        <translation>Quelle copie c’est, le travail qu’elle contient, et les licences.</translation>
    </message>
    <message>
        <source>While Rebound is open, your desktop says each day at this time that something waits, if it does. It never says what.</source>
        <translation>Tant que Rebound est ouvert, ton bureau dit chaque jour à cette heure que quelque chose attend, s’il y a quelque chose. Il ne dit jamais quoi.</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>Qui peut le lire</translation>
    </message>
    <message>
        <source>You, in letters</source>
        <translation>Toi, dans les lettres</translation>
    </message>
    <message>
        <source>Your address
Your e-mail, your phone</source>
        <translation>Ton adresse
Ton e-mail, ton téléphone</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ton nom</translation>
    </message>
    <message>
        <source>Your name stands beneath new letters, and at the head of those on paper.</source>
        <translation>Ton nom est sous les nouvelles lettres, et en tête de celles sur papier.</translation>
    </message>
    <message>
        <source>Your words are kept first. The passphrase opens it again.</source>
        <translation>Tes mots sont d’abord gardés. La phrase secrète le rouvre.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
</context>
<context>
    <name>SeveralNoes</name>
    <message>
        <source>Another company</source>
        <translation>Une autre entreprise</translation>
    </message>
    <message>
        <source>Another company, then Enter</source>
        <translation>Une autre entreprise, puis Entrée</translation>
    </message>
    <message>
        <source>None is pressed yet.</source>
        <translation>Aucun n’est encore choisi.</translation>
    </message>
    <message>
        <source>Note them</source>
        <translation>Les noter</translation>
    </message>
    <message>
        <source>Press each of them. They are noted together, and that is all.</source>
        <translation>Appuie sur chacun. Ils sont notés ensemble, et c’est tout.</translation>
    </message>
    <message>
        <source>Which ones were they?</source>
        <translation>Lesquels étaient-ce ?</translation>
    </message>
</context>
<context>
    <name>SeveralPeople</name>
    <message>
        <source>A click, Enter or the space bar chooses. Undo takes all of it back at once.</source>
        <translation>Un clic, Entrée ou la barre d’espace choisit. « Annuler » reprend tout d’un coup.</translation>
    </message>
    <message>
        <source>A tag</source>
        <translation>Une étiquette</translation>
    </message>
    <message>
        <source>All in the list</source>
        <translation>Toute la liste</translation>
    </message>
    <message>
        <source>Chosen: {number}</source>
        <translation>Choisi : {number}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Donner</translation>
    </message>
    <message>
        <source>Hello: {how_often}</source>
        <translation>Bonjour : {how_often}</translation>
    </message>
    <message>
        <source>How often to say hello</source>
        <translation>Tous les combien dire bonjour</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Set aside: {number}</source>
        <translation>Mis de côté : {number}</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>Several people</source>
        <translation>Plusieurs personnes</translation>
    </message>
    <message>
        <source>Suggest no more for now</source>
        <translation>Ne plus rien suggérer pour l’instant</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Tagged {tag}.</source>
        <translation>Étiquette ajoutée : {tag}.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Taken up again.</source>
        <translation>Repris.</translation>
    </message>
    <message>
        <source>The tag {tag} is taken away.</source>
        <translation>L’étiquette {tag} est retirée.</translation>
    </message>
    <message>
        <source>They rest until taken up again.</source>
        <translation>En repos jusqu’à la reprise.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Answered: {day}.</source>
        <translation>Réponse : {day}.</translation>
    </message>
    <message>
        <source>Answered: {day}. “{answer}”</source>
        <translation>Réponse : {day}. « {answer} »</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <extracomment>What was typed is kept.</extracomment>
        <translation>Gardé sur cet ordinateur</translation>
    </message>
    <message>
        <source>Letter text</source>
        <translation>Texte de la lettre</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: opens a menu with what else can be done.</extracomment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Pas encore gardé</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Sent: {day}. {how}.</source>
        <translation>Envoyée : {day}. {how}.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>À qui ?</translation>
    </message>
    <message>
        <source>Your text stays here.</source>
        <translation>Ton texte reste ici.</translation>
    </message>
</context>
<context>
    <name>SheetForm</name>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Copied</source>
        <extracomment>To the clipboard.</extracomment>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>A verb: to the clipboard.</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
</context>
<context>
    <name>SideRow</name>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Find anything</source>
        <translation>Trouver n’importe quoi</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Rooms</source>
        <extracomment>The five parts of the program, as one hears them in the sidebar.</extracomment>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Quelqu’un à qui parler</translation>
    </message>
</context>
<context>
    <name>SomeDays</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Entries of which days?</source>
        <translation>Les entrées de quels jours ?</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Afficher ces jours</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Looking for words…</source>
        <translation>Recherche de mots…</translation>
    </message>
    <message>
        <source>No other word is near</source>
        <translation>Aucun autre mot proche</translation>
    </message>
    <message>
        <source>“{word}” is right</source>
        <translation>« {word} » est juste</translation>
    </message>
</context>
<context>
    <name>SpellingCard</name>
    <message>
        <source>Add a dictionary</source>
        <translation>Ajouter un dictionnaire</translation>
    </message>
    <message>
        <source>Add a dictionary…</source>
        <translation>Ajouter un dictionnaire…</translation>
    </message>
    <message>
        <source>Added: {dictionaries}</source>
        <translation>Ajouté : {dictionaries}</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Vérifier l’orthographe</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Dictionnaires</translation>
    </message>
    <message>
        <source>In Rebound's language</source>
        <translation>Dans la langue de Rebound</translation>
    </message>
    <message>
        <source>More languages come as .oxt files, as LibreOffice has them. A .dic and an .aff file side by side will do too.</source>
        <translation>D’autres langues viennent en fichiers .oxt, comme ceux de LibreOffice. Un .dic et un .aff côte à côte conviennent aussi.</translation>
    </message>
    <message>
        <source>Nothing is checked.</source>
        <translation>Rien n’est vérifié.</translation>
    </message>
    <message>
        <source>Nothing is checked: there is no dictionary for {language} here.</source>
        <translation>Rien n’est vérifié : il n’y a pas de dictionnaire ici pour cette langue : {language}.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Spelling is checked in {language}.</source>
        <translation>L’orthographe est vérifiée en : {language}.</translation>
    </message>
    <message>
        <source>There is no spelling check for this kind of computer yet.</source>
        <translation>Il n’y a pas encore de correcteur pour ce type d’ordinateur.</translation>
    </message>
    <message>
        <source>Words that no dictionary knows have dots beneath them. Your own words stay in the journal.</source>
        <translation>Les mots qu’aucun dictionnaire ne connaît sont soulignés de points. Tes propres mots restent dans le journal.</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>pas du tout</translation>
    </message>
</context>
<context>
    <name>StageLine</name>
    <message>
        <source>Centre stage</source>
        <translation>Le centre de la scène</translation>
    </message>
    <message>
        <source>In two weeks {part} of your moves went to {company}, the rest elsewhere.</source>
        <translation>En deux semaines, part de tes démarches chez {company} : {part} ; le reste ailleurs.</translation>
    </message>
    <message>
        <source>{company} has the stage: {part} of your moves in two weeks.</source>
        <translation>{company} occupe la scène : {part} de tes démarches en deux semaines.</translation>
    </message>
</context>
<context>
    <name>StepBars</name>
    <message>
        <source>Five steps</source>
        <translation>Cinq étapes</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>tu es ici</translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>Add a passphrase</source>
        <translation>Ajouter une phrase secrète</translation>
    </message>
    <message>
        <source>An entry can come back to you, at most one a day.</source>
        <translation>Une entrée peut te revenir, une par jour au plus.</translation>
    </message>
    <message>
        <source>An entry may come back in two weeks.</source>
        <translation>Une entrée reviendra peut-être dans deux semaines.</translation>
    </message>
    <message>
        <source>Anyone using this account can read this.</source>
        <translation>Toute personne utilisant ce compte peut lire ceci.</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>Retour à Aujourd’hui</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Non, merci</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Some of what you learned shows only in a few weeks.</source>
        <translation>Une partie de ce que tu as appris ne se voit que dans quelques semaines.</translation>
    </message>
    <message>
        <source>Something lighter</source>
        <translation>Plus léger</translation>
    </message>
    <message>
        <source>Yes, show me</source>
        <translation>Oui, montre-moi</translation>
    </message>
</context>
<context>
    <name>StoryForm</name>
    <message>
        <source>Keep</source>
        <extracomment>A verb: keep what was typed.</extracomment>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Étiquettes, séparées par des virgules</translation>
    </message>
    <message>
        <source>The trouble</source>
        <translation>L’ennui</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>Ce que j’ai fait</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ce que cela a donné</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Ce que cela montre</translation>
    </message>
</context>
<context>
    <name>StoryStep</name>
    <message>
        <source>Begin with it</source>
        <translation>Commencer avec</translation>
    </message>
    <message>
        <source>Entry text</source>
        <translation>Texte de l’entrée</translation>
    </message>
    <message>
        <source>Everything you remember, in any order. Some of it comes back later.</source>
        <translation>Tout ce dont tu te souviens, dans n’importe quel ordre. Une partie revient plus tard.</translation>
    </message>
    <message>
        <source>It stands with this job now</source>
        <translation>Elle est maintenant avec ce poste</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <extracomment>What was typed is kept.</extracomment>
        <translation>Gardé sur cet ordinateur</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: opens a menu with what else can be done.</extracomment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Question suivante</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Pas encore gardé</translation>
    </message>
    <message>
        <source>Put it with this job</source>
        <translation>La mettre avec ce poste</translation>
    </message>
    <message>
        <source>Something lighter</source>
        <translation>Plus léger</translation>
    </message>
    <message>
        <source>Those were all the questions.</source>
        <translation>C’étaient toutes les questions.</translation>
    </message>
    <message>
        <source>Your story</source>
        <translation>Ton récit</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>A person who likes you and listens. It does not have to be about the job.</source>
        <translation>Une personne qui t’aime bien et qui écoute. Pas besoin de parler du poste.</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Comment la joindre</translation>
    </message>
    <message>
        <source>How to reach them, and what helps</source>
        <translation>Comment la joindre, et ce qui aide</translation>
    </message>
    <message>
        <source>It is kept on this computer.</source>
        <translation>C’est gardé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Quelqu’un à qui parler</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation>Son nom</translation>
    </message>
    <message>
        <source>This journal is no treatment. A doctor or a helpline near you can do what it cannot.</source>
        <translation>Ce journal n’est pas un soin. Un médecin ou une ligne d’écoute près de toi peut ce qu’il ne peut pas.</translation>
    </message>
    <message>
        <source>Whom would you call?</source>
        <translation>Qui appellerais-tu ?</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a job</source>
        <translation>Ajouter un poste</translation>
    </message>
    <message>
        <source>Copied, jobs: {count}</source>
        <translation>Copié, postes : {count}</translation>
    </message>
    <message>
        <source>Each job is a row here, from the first lead on.</source>
        <translation>Chaque poste est une ligne ici, dès la première piste.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>No job is like what you asked for.</source>
        <translation>Aucun poste ne correspond à ta demande.</translation>
    </message>
    <message>
        <source>No job is noted yet</source>
        <translation>Aucun poste n’est encore noté</translation>
    </message>
    <message>
        <source>No jobs right now</source>
        <translation>Aucun poste en ce moment</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Show all jobs</source>
        <translation>Afficher tous les postes</translation>
    </message>
    <message>
        <source>What you set aside rests for 30 days.</source>
        <translation>Ce que tu mets de côté repose pendant 30 jours.</translation>
    </message>
</context>
<context>
    <name>TagsLine</name>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Words of your own, with commas</source>
        <translation>Tes propres mots, avec des virgules</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source>Nothing to redo in this text.</source>
        <translation>Rien à rétablir dans ce texte.</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>Rien à rétablir.</translation>
    </message>
    <message>
        <source>Nothing to undo in this text.</source>
        <translation>Rien à annuler dans ce texte.</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Rien à annuler.</translation>
    </message>
    <message>
        <source>Press again for: {what}</source>
        <translation>Encore une fois, ce sera : {what}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo again goes on to the one before.</source>
        <translation>Encore une fois, et c’est le tour de l’étape d’avant.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo again goes on to the one before.</source>
        <translation>Encore une fois, et c’est le tour de l’étape d’avant.</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Annulé : {what}</translation>
    </message>
    <message>
        <source>{what}. It has changed since, so it stays as it is.</source>
        <translation>{what}. Ceci a changé depuis et reste tel quel.</translation>
    </message>
</context>
<context>
    <name>TalksCard</name>
    <message>
        <source>Conversations open</source>
        <translation>Conversations ouvertes</translation>
    </message>
    <message>
        <source>None yet. A card or a letter that has gone out begins one.</source>
        <translation>Encore aucune. Une carte ou une lettre envoyée en ouvre une.</translation>
    </message>
    <message>
        <source>their turn</source>
        <translation>leur tour</translation>
    </message>
    <message>
        <source>your turn</source>
        <translation>ton tour</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>As is likely</source>
        <extracomment>One of three: how days such as 03/04/2024 are read. Each file as is usual, or as its other days tell.</extracomment>
        <translation>Le plus probable</translation>
    </message>
    <message>
        <source>Copied, with the text of each</source>
        <translation>Copié, avec le texte de chacun</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Jour d’abord</translation>
    </message>
    <message>
        <source>Days that can be read both ways</source>
        <translation>Jours qui se lisent de deux façons</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Mois d’abord</translation>
    </message>
    <message>
        <source>These could not be read, and hold nothing else up. You can copy their text.</source>
        <translation>Ceux-ci n’ont pas pu être lus, et ne bloquent rien d’autre. Tu peux copier leur texte.</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Ce qui n’a pas pu être lu</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>From Rebound</source>
        <translation>De Rebound</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>Ce que cela donne</translation>
    </message>
    <message>
        <source>Make it mine</source>
        <translation>En faire le mien</translation>
    </message>
    <message>
        <source>My name</source>
        <translation>Mon nom</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>A noun.</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>Put in: {field}</source>
        <translation>Insérer : {field}</translation>
    </message>
    <message>
        <source>Read it with</source>
        <translation>Le lire avec</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>With whose name?</source>
        <translation>Au nom de qui ?</translation>
    </message>
    <message>
        <source>Words after a line, as in {first_name|you}, stand in where nothing is known.</source>
        <translation>Les mots après une barre, comme dans {first_name|à vous}, servent quand rien n’est connu.</translation>
    </message>
    <message>
        <source>Words of the template</source>
        <translation>Texte du modèle</translation>
    </message>
    <message>
        <source>Write from it</source>
        <translation>Écrire avec ce modèle</translation>
    </message>
    <message>
        <source>{company|your company}</source>
        <translation>{company|votre entreprise}</translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message>
        <source>Clear the search</source>
        <translation>Vider la recherche</translation>
    </message>
    <message>
        <source>From Rebound, to read or take over</source>
        <translation>De Rebound, à lire ou à reprendre</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>Letters that are sent, not of the alphabet.</extracomment>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>My own templates.</extracomment>
        <translation>Les miens</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>A new page or template.</extracomment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>No template has these words.</source>
        <translation>Aucun modèle ne contient ces mots.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>Chercher un modèle</translation>
    </message>
    <message>
        <source>Template set aside</source>
        <translation>Modèle mis de côté</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
</context>
<context>
    <name>TheJobStep</name>
    <message>
        <source>A word will do</source>
        <translation>Un mot suffit</translation>
    </message>
    <message>
        <source>Might you have been spared something?</source>
        <translation>Cela t’a-t-il peut-être épargné quelque chose ?</translation>
    </message>
    <message>
        <source>Only if it rings true</source>
        <translation>Seulement si cela sonne juste</translation>
    </message>
    <message>
        <source>What does your gut say?</source>
        <translation>Que dit ton instinct ?</translation>
    </message>
    <message>
        <source>What sounded made for you, and what got in the way. You can add to both for weeks.</source>
        <translation>Ce qui semblait fait pour toi, et ce qui gênait. Tu peux compléter les deux pendant des semaines.</translation>
    </message>
    <message>
        <source>What your gut says</source>
        <translation>Ce que dit ton instinct</translation>
    </message>
</context>
<context>
    <name>ThoughtArea</name>
    <message>
        <source>A thought to add</source>
        <translation>Une pensée à ajouter</translation>
    </message>
    <message>
        <source>Afterthought set aside</source>
        <translation>Pensée mise de côté</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <extracomment>What was typed is kept.</extracomment>
        <translation>Gardé sur cet ordinateur</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Pas encore gardé</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Between you</source>
        <translation>Entre vous</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>Afficher plus ancien</translation>
    </message>
</context>
<context>
    <name>TimelineRow</name>
    <message>
        <source>Enter opens it</source>
        <translation>Entrée l’ouvre</translation>
    </message>
    <message>
        <source>Enter puts it right, Delete removes it</source>
        <translation>Entrée le corrige, Suppr le retire</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A verb.</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Put it right…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Remove this moment</source>
        <translation>Retirer ce moment</translation>
    </message>
</context>
<context>
    <name>TimelineSection</name>
    <message>
        <source>All that happened</source>
        <translation>Tout ce qui s’est passé</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Good afternoon</source>
        <translation>Bonjour</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Bonsoir</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Bonjour</translation>
    </message>
    <message>
        <source>I didn't get a job</source>
        <translation>Je n’ai pas eu le poste</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Regarder en arrière</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>Rien n’attend.</translation>
    </message>
    <message>
        <source>Welcome back.</source>
        <translation>Te revoilà.</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>A verb.</extracomment>
        <translation>Écrire</translation>
    </message>
</context>
<context>
    <name>ToldRow</name>
    <message>
        <source>Enter opens it</source>
        <translation>Entrée l’ouvre</translation>
    </message>
</context>
<context>
    <name>ToldRows</name>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>A to Z</source>
        <translation>De A à Z</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>Tous les postes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>A verb: to the clipboard.</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Copy for a spreadsheet</source>
        <translation>Copier pour un tableur</translation>
    </message>
    <message>
        <source>Earliest first</source>
        <translation>Les plus anciens d’abord</translation>
    </message>
    <message>
        <source>Highest first</source>
        <translation>Les plus élevés d’abord</translation>
    </message>
    <message>
        <source>In their order</source>
        <translation>Dans leur ordre</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>Les plus récents d’abord</translation>
    </message>
    <message>
        <source>Lowest first</source>
        <translation>Les plus bas d’abord</translation>
    </message>
    <message>
        <source>Open ones</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Search jobs</source>
        <translation>Chercher un poste</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Trier</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Dans l’autre sens</translation>
    </message>
    <message>
        <source>Which jobs</source>
        <translation>Quels postes</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>De Z à A</translation>
    </message>
</context>
<context>
    <name>TouchBar</name>
    <message>
        <source>Moment noted</source>
        <translation>Moment noté</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>{kind} with {name}, {day}: note it with them?</source>
        <translation>{kind} avec {name}, {day} : le noter sur sa page ?</translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Bring back: {title}</source>
        <translation>Rétablir : {title}</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Rétabli</translation>
    </message>
    <message>
        <source>Copies that were set aside in the journal's folder may hold it too.</source>
        <translation>Des copies mises de côté dans le dossier du journal le contiennent peut-être aussi.</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Effacer pour toujours</translation>
    </message>
    <message>
        <source>Erase for ever: {title}</source>
        <translation>Effacer pour toujours : {title}</translation>
    </message>
    <message>
        <source>Erase for ever? Nothing brings it back here.</source>
        <translation>Effacer pour toujours ? Rien ne le ramène ici.</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacé</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>It rests here for 30 days, then it is erased. Until then you can bring it back.</source>
        <translation>Cela repose ici 30 jours, puis c’est effacé. D’ici là, tu peux le faire revenir.</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>Le garder ici</translation>
    </message>
    <message>
        <source>Keep it here: {title}</source>
        <translation>Le garder ici : {title}</translation>
    </message>
    <message>
        <source>Looking which backups hold it…</source>
        <translation>Recherche des sauvegardes qui le contiennent…</translation>
    </message>
    <message>
        <source>Nothing rests here.</source>
        <translation>Rien ne repose ici.</translation>
    </message>
    <message>
        <source>Nothing written</source>
        <translation>Rien d’écrit</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>Afficher plus ancien</translation>
    </message>
    <message>
        <source>What you set aside</source>
        <translation>Ce que tu as mis de côté</translation>
    </message>
    <message>
        <source>{kind} · set aside {when} · rests until {until}</source>
        <translation>{kind} · mis de côté {when} · repose jusqu’à : {until}</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>Try</source>
        <extracomment>A verb: try whether the passphrase opens it.</extracomment>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>L’essayer</translation>
    </message>
    <message>
        <source>Yes. It opens this journal.</source>
        <translation>Oui. Ce journal s’ouvre ainsi.</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>L’ouvrir ici</translation>
    </message>
    <message>
        <source>Open what can be read</source>
        <translation>Ouvrir ce qui peut se lire</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Start a new journal here</source>
        <translation>Commencer un nouveau journal ici</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Your journal isn't open</source>
        <translation>Ton journal n’est pas ouvert</translation>
    </message>
</context>
<context>
    <name>TwoLists</name>
    <message>
        <source>Compare</source>
        <extracomment>A verb.</extracomment>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Jobs can be judged by it now.</source>
        <translation>Les postes peuvent être jugés là-dessus maintenant.</translation>
    </message>
    <message>
        <source>Judge jobs by it</source>
        <translation>Juger les postes là-dessus</translation>
    </message>
    <message>
        <source>Line removed</source>
        <translation>Ligne retirée</translation>
    </message>
    <message>
        <source>Look for it again</source>
        <translation>Le chercher à nouveau</translation>
    </message>
    <message>
        <source>Not ideal</source>
        <translation>Pas idéal</translation>
    </message>
    <message>
        <source>Perfect</source>
        <extracomment>What sounded perfect about a job.</extracomment>
        <translation>Parfait</translation>
    </message>
    <message>
        <source>Something that fitted</source>
        <translation>Quelque chose qui convenait</translation>
    </message>
    <message>
        <source>Something weird in the air?</source>
        <translation>Quelque chose d’étrange dans l’air ?</translation>
    </message>
    <message>
        <source>What next time?</source>
        <translation>Et la prochaine fois ?</translation>
    </message>
    <message>
        <source>look for again</source>
        <translation>à chercher de nouveau</translation>
    </message>
    <message>
        <source>{what} next time</source>
        <translation>{what} la prochaine fois</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>A moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A verb.</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Afficher ce que je tape</translation>
    </message>
    <message>
        <source>This computer's keychain didn't open it this time. Your passphrase does.</source>
        <translation>Cette fois, le trousseau de cet ordinateur ne l’a pas ouvert. Ta phrase secrète l’ouvre.</translation>
    </message>
    <message>
        <source>Use a recovery code</source>
        <translation>Utiliser un code de secours</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Utiliser la phrase secrète</translation>
    </message>
    <message>
        <source>Welcome back.</source>
        <translation>Te revoilà.</translation>
    </message>
    <message>
        <source>Your journal is locked.</source>
        <translation>Ton journal est verrouillé.</translation>
    </message>
    <message>
        <source>{name} is opened once your journal is.</source>
        <translation>{name} s’ouvre dès que ton journal est ouvert.</translation>
    </message>
</context>
<context>
    <name>VersionsView</name>
    <message>
        <source>Back</source>
        <extracomment>To the place one came from.</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison en cours…</translation>
    </message>
    <message>
        <source>Earlier text</source>
        <translation>Texte précédent</translation>
    </message>
    <message>
        <source>Earlier text restored</source>
        <translation>Texte précédent rétabli</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versions précédentes</translation>
    </message>
    <message>
        <source>No earlier versions yet</source>
        <translation>Encore aucune version précédente</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Restore this one</source>
        <translation>Rétablir celle-ci</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>Afficher les changements</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Text as it is now</source>
        <translation>Le texte tel qu’il est maintenant</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>They are kept by themselves as you write on.</source>
        <translation>Elles se gardent toutes seules quand tu continues à écrire.</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Board</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>How to show the jobs</source>
        <translation>Comment afficher les postes</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
</context>
<context>
    <name>WaitingLine</name>
    <message>
        <source>It went quiet</source>
        <translation>Plus de nouvelles</translation>
    </message>
    <message>
        <source>No word for three weeks. You can note that it went quiet.</source>
        <translation>Pas un mot depuis trois semaines. Tu peux noter que tu es sans nouvelles.</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>J’attends encore</translation>
    </message>
    <message>
        <source>Write to ask</source>
        <translation>Écrire pour demander</translation>
    </message>
</context>
<context>
    <name>WaysInPage</name>
    <message>
        <source>A page on paper, away from this computer.</source>
        <translation>Une page sur papier, loin de cet ordinateur.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Each of these opens it alone. Trying one out changes nothing.</source>
        <translation>Chacun de ces accès l’ouvre à lui seul. L’essayer ne change rien.</translation>
    </message>
    <message>
        <source>From the next start on the keychain opens it.</source>
        <translation>Dès le prochain démarrage, le trousseau l’ouvre.</translation>
    </message>
    <message>
        <source>It can open the journal when Rebound starts. Then whoever uses this account can read it. Losing it costs nothing.</source>
        <translation>Il peut ouvrir le journal au démarrage de Rebound. Alors toute personne utilisant ce compte peut le lire. Le perdre ne coûte rien.</translation>
    </message>
    <message>
        <source>It opens the journal when Rebound starts. Locked by hand, it asks for your passphrase.</source>
        <translation>Il ouvre le journal au démarrage de Rebound. Verrouillé à la main, le journal demande ta phrase secrète.</translation>
    </message>
    <message>
        <source>Make a code…</source>
        <translation>Faire un code…</translation>
    </message>
    <message>
        <source>New code…</source>
        <translation>Nouveau code…</translation>
    </message>
    <message>
        <source>None yet. It opens the journal when the passphrase is gone.</source>
        <translation>Encore aucun. Il ouvre le journal quand la phrase secrète est perdue.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>A verb.</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Stop using it</source>
        <translation>Ne plus l’utiliser</translation>
    </message>
    <message>
        <source>The keychain opens it no more.</source>
        <translation>Le trousseau ne l’ouvre plus.</translation>
    </message>
    <message>
        <source>The recovery code opens it no more.</source>
        <translation>Le code de secours ne l’ouvre plus.</translation>
    </message>
    <message>
        <source>This computer's keychain</source>
        <translation>Le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>En attente du trousseau…</translation>
    </message>
    <message>
        <source>Ways into your journal</source>
        <translation>Accès à ton journal</translation>
    </message>
    <message>
        <source>What you type when the journal opens.</source>
        <translation>Ce que tu tapes quand le journal s’ouvre.</translation>
    </message>
</context>
<context>
    <name>WaysOn</name>
    <message>
        <source>Carry on writing</source>
        <translation>Continuer à écrire</translation>
    </message>
    <message>
        <source>Look back on it</source>
        <translation>Regarder en arrière</translation>
    </message>
    <message>
        <source>Take it away, or keep a book</source>
        <translation>L’emporter, ou en garder un livre</translation>
    </message>
    <message>
        <source>The journal stays yours</source>
        <translation>Le journal reste à toi</translation>
    </message>
    <message>
        <source>You can carry on writing, keep it as a book, or take it away.</source>
        <translation>Tu peux continuer à écrire, en faire un livre ou l’emporter.</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>A day off.</source>
        <translation>Un jour libre.</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Jours libres</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>My week</source>
        <translation>Ma semaine</translation>
    </message>
    <message>
        <source>Nothing planned, and that is fine.</source>
        <translation>Rien de prévu, et c’est très bien.</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>A verb: plan the week.</extracomment>
        <translation>Prévoir</translation>
    </message>
    <message>
        <source>The whole week</source>
        <translation>Toute la semaine</translation>
    </message>
    <message>
        <source>You picked {number}.</source>
        <translation>Ton choix : {number}.</translation>
    </message>
</context>
<context>
    <name>WeekForm</name>
    <message>
        <source>A goal, if you like</source>
        <translation>Un objectif, si tu veux</translation>
    </message>
    <message>
        <source>At the library…</source>
        <translation>À la bibliothèque…</translation>
    </message>
    <message>
        <source>Day off: {day}</source>
        <translation>Jour libre : {day}</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Jours libres</translation>
    </message>
    <message>
        <source>Letters a week</source>
        <translation>Lettres par semaine</translation>
    </message>
    <message>
        <source>Mornings, Tuesday…</source>
        <translation>Le matin, mardi…</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Aucun objectif</translation>
    </message>
    <message>
        <source>Some write two to four letters a work day. One a week counts too.</source>
        <translation>Certains écrivent deux à quatre lettres par jour ouvré. Une par semaine compte aussi.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Which companies</source>
        <translation>Quelles entreprises</translation>
    </message>
    <message>
        <source>Which people</source>
        <translation>Quelles personnes</translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message>
        <source>Clear the plan</source>
        <translation>Vider le plan</translation>
    </message>
    <message>
        <source>Draft letters for it</source>
        <translation>Ébaucher les lettres</translation>
    </message>
    <message>
        <source>Drafted: {names}. They wait here and among the letters.</source>
        <translation>Ébauchées : {names}. Elles attendent ici et parmi les lettres.</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Comment ça s’est passé</translation>
    </message>
    <message>
        <source>Letters for it</source>
        <translation>Les lettres de la semaine</translation>
    </message>
    <message>
        <source>My week</source>
        <translation>Ma semaine</translation>
    </message>
    <message>
        <source>None drafted. One for each name in the plan can be.</source>
        <translation>Encore aucune. Il peut y en avoir une pour chaque nom du plan.</translation>
    </message>
    <message>
        <source>Plan cleared</source>
        <translation>Plan vidé</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>La semaine suivante</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>La semaine précédente</translation>
    </message>
    <message>
        <source>This week, {days}</source>
        <translation>Cette semaine, {days}</translation>
    </message>
    <message>
        <source>What moved? Who was kind? What may stay undone?</source>
        <translation>Qu’est-ce qui a bougé ? Qui a été gentil ? Qu’est-ce qui peut rester en plan ?</translation>
    </message>
    <message>
        <source>You picked {number}.</source>
        <translation>Ton choix : {number}.</translation>
    </message>
</context>
<context>
    <name>WhereMet</name>
    <message>
        <source>A name, if anybody</source>
        <translation>Un nom, s’il y en a un</translation>
    </message>
    <message>
        <source>Another job…</source>
        <translation>Un autre poste…</translation>
    </message>
    <message>
        <source>At none</source>
        <translation>Pour aucun</translation>
    </message>
    <message>
        <source>At which job</source>
        <translation>Pour quel poste</translation>
    </message>
    <message>
        <source>At which job did you meet?</source>
        <translation>Pour quel poste était la rencontre ?</translation>
    </message>
    <message>
        <source>In none</source>
        <translation>Dans aucun</translation>
    </message>
    <message>
        <source>In which interview</source>
        <translation>Dans quel entretien</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>Par l’intermédiaire de</translation>
    </message>
    <message>
        <source>Where you met</source>
        <translation>Lieu de la rencontre</translation>
    </message>
    <message>
        <source>Who introduced you</source>
        <translation>Qui a fait les présentations</translation>
    </message>
</context>
<context>
    <name>WhichJob</name>
    <message>
        <source>Another company</source>
        <translation>Une autre entreprise</translation>
    </message>
    <message>
        <source>Another company, then Enter</source>
        <translation>Une autre entreprise, puis Entrée</translation>
    </message>
    <message>
        <source>Noted</source>
        <extracomment>It has been noted.</extracomment>
        <translation>Noté</translation>
    </message>
    <message>
        <source>Which one is it?</source>
        <translation>Lequel est-ce ?</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>How far it is</source>
        <translation>Où cela en est</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A verb.</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopping</source>
        <extracomment>It is being stopped.</extracomment>
        <translation>Arrêt en cours</translation>
    </message>
</context>
<context>
    <name>Workshop</name>
    <message>
        <source>Day of the news</source>
        <translation>Jour de la nouvelle</translation>
    </message>
    <message>
        <source>Day of the news…</source>
        <translation>Jour de la nouvelle…</translation>
    </message>
    <message>
        <source>From my stories…</source>
        <translation>De mes histoires…</translation>
    </message>
    <message>
        <source>It reads as a fact. “{guess} that…” is easier to answer.</source>
        <translation>Cela se lit comme un fait. « {guess} que… » est plus facile à répondre.</translation>
    </message>
    <message>
        <source>More than six months ago. Something newer shows that you look now.</source>
        <translation>Plus de six mois. Quelque chose de plus récent montre que tu regardes maintenant.</translation>
    </message>
    <message>
        <source>None yet. Stories are kept in the journal.</source>
        <translation>Encore aucune. Les histoires se gardent dans le journal.</translation>
    </message>
    <message>
        <source>{part}, still open</source>
        <translation>{part}, encore à faire</translation>
    </message>
    <message>
        <source>{part}, written</source>
        <translation>{part}, écrit</translation>
    </message>
</context>
<context>
    <name>WritingDistance</name>
    <message>
        <source>I</source>
        <extracomment>Write about oneself as I, as you, or by name.</extracomment>
        <translation>Je</translation>
    </message>
    <message>
        <source>My own name</source>
        <translation>Mon propre nom</translation>
    </message>
    <message>
        <source>Write about yourself by your own name, as if you watched from a seat nearby.</source>
        <translation>Écris sur toi avec ton propre nom, comme vu d’un siège voisin.</translation>
    </message>
    <message>
        <source>Write about {name}, as if you watched from a seat nearby.</source>
        <translation>Écris sur {name}, comme vu d’un siège voisin.</translation>
    </message>
    <message>
        <source>Write as</source>
        <translation>Écrire avec</translation>
    </message>
    <message>
        <source>Write to yourself as “you”.</source>
        <translation>Écris-toi en disant « tu ».</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>Write about oneself as I, as you, or by name.</extracomment>
        <translation>Tu</translation>
    </message>
</context>
<context>
    <name>WritingTools</name>
    <message>
        <source>Count words</source>
        <translation>Compter les mots</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Chercher et remplacer</translation>
    </message>
    <message>
        <source>Special characters…</source>
        <translation>Caractères spéciaux…</translation>
    </message>
    <message>
        <source>Spelling…</source>
        <translation>Orthographe…</translation>
    </message>
    <message>
        <source>Twenty minutes, gently</source>
        <translation>Vingt minutes, en douceur</translation>
    </message>
</context>
<context>
    <name>WrittenBefore</name>
    <message>
        <source>Another entry</source>
        <translation>Une autre entrée</translation>
    </message>
    <message>
        <source>You wrote “{title}” {when}.</source>
        <translation>Tu as écrit « {title} » {when}.</translation>
    </message>
</context>
<context>
    <name>YourselfStep</name>
    <message>
        <source>Another question</source>
        <translation>Une autre question</translation>
    </message>
    <message>
        <source>I can… I know… I noticed…</source>
        <translation>Je sais faire… Je sais… J’ai remarqué…</translation>
    </message>
    <message>
        <source>Lesson set aside</source>
        <translation>Leçon mise de côté</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>You may feel a bit flat, and you have new muscles. One short line each.</source>
        <translation>Tu te sens peut-être un peu à plat, et tu as de nouveaux muscles. Une courte ligne pour chaque chose.</translation>
    </message>
</context>
<context>
    <name>_Field</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>What do you see now?</source>
        <translation>Que vois-tu maintenant ?</translation>
    </message>
</context>
<context>
    <name>_Form</name>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>How far it went with {name}</source>
        <translation>Jusqu’où c’est allé avec {name}</translation>
    </message>
    <message>
        <source>How {name} ended</source>
        <translation>Comment cela s’est terminé avec {name}</translation>
    </message>
    <message>
        <source>I applied, that was all</source>
        <translation>J’ai postulé, c’est tout</translation>
    </message>
    <message>
        <source>I met people there</source>
        <translation>J’y ai rencontré des gens</translation>
    </message>
    <message>
        <source>it went quiet</source>
        <translation>plus de nouvelles</translation>
    </message>
    <message>
        <source>they said no</source>
        <translation>on m’a dit non</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Take away: {what}</source>
        <translation>Retirer : {what}</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>A package for Debian</source>
        <translation>Un paquet pour Debian</translation>
    </message>
    <message>
        <source>A portable folder for Windows</source>
        <translation>Un dossier portable pour Windows</translation>
    </message>
    <message>
        <source>An AppImage</source>
        <translation>Une AppImage</translation>
    </message>
    <message>
        <source>An RPM package</source>
        <translation>Un paquet RPM</translation>
    </message>
    <message>
        <source>An application for the Mac</source>
        <translation>Une application pour le Mac</translation>
    </message>
    <message>
        <source>An archive for Linux</source>
        <translation>Une archive pour Linux</translation>
    </message>
    <message>
        <source>How it was built</source>
        <translation>Comment c’est fait</translation>
    </message>
    <message>
        <source>Installed for one person on Linux</source>
        <translation>Installé pour une personne sous Linux</translation>
    </message>
    <message>
        <source>Installed for one person on Windows</source>
        <translation>Installé pour une personne sous Windows</translation>
    </message>
    <message>
        <source>One folder with everything in it</source>
        <translation>Un dossier où tout se trouve</translation>
    </message>
    <message>
        <source>Run from its source</source>
        <translation>Lancé depuis son code source</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>{package}, of {day} (commit {commit})</source>
        <translation>{package}, {day} (commit {commit})</translation>
    </message>
    <message>
        <source>{qt}, by PySide6 {pyside}</source>
        <translation>{qt}, par PySide6 {pyside}</translation>
    </message>
    <message>
        <source>{sqlite}, with {cipher}</source>
        <translation>{sqlite}, avec {cipher}</translation>
    </message>
    <message>
        <source>{system}, {machine}, window by {platform}</source>
        <translation>{system}, {machine}, fenêtre par {platform}</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>A blank page in your journal</source>
        <translation>Une page blanche dans ton journal</translation>
    </message>
    <message>
        <source>A call, a coffee, a message: with whom, and what it was</source>
        <translation>Un appel, un café, un message : avec qui, et ce que c’était</translation>
    </message>
    <message>
        <source>A column for each stage</source>
        <translation>Une colonne pour chaque stade</translation>
    </message>
    <message>
        <source>A short guide, opened where you are</source>
        <translation>Un petit guide, ouvert là où tu es</translation>
    </message>
    <message>
        <source>Add a job</source>
        <translation>Ajouter un poste</translation>
    </message>
    <message>
        <source>Add someone</source>
        <translation>Ajouter quelqu’un</translation>
    </message>
    <message>
        <source>Another diary, contacts, or a list of applications</source>
        <translation>Un autre journal, des contacts ou une liste de candidatures</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>To the place one came from.</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Bring something in</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Close Rebound</source>
        <translation>Fermer Rebound</translation>
    </message>
    <message>
        <source>Close the journal until the passphrase is typed again</source>
        <translation>Fermer le journal jusqu’à ce que la phrase secrète soit tapée</translation>
    </message>
    <message>
        <source>Do again what you took back</source>
        <translation>Refaire ce que tu as annulé</translation>
    </message>
    <message>
        <source>Every command, every entry and every word you wrote</source>
        <translation>Chaque commande, chaque entrée et chaque mot écrit</translation>
    </message>
    <message>
        <source>Everything is kept</source>
        <translation>Tout est gardé</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Focus on the text</source>
        <translation>Rien que le texte</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>To the place one came back from.</extracomment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Aller n’importe où</translation>
    </message>
    <message>
        <source>Go to {room}</source>
        <translation>Aller à {room}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>How it looks, and where your journal lies</source>
        <translation>L’apparence, et où se trouve ton journal</translation>
    </message>
    <message>
        <source>I didn't get a job</source>
        <translation>Je n’ai pas eu le poste</translation>
    </message>
    <message>
        <source>Jobs as a list</source>
        <translation>Postes en liste</translation>
    </message>
    <message>
        <source>Jobs in a table</source>
        <translation>Postes en tableau</translation>
    </message>
    <message>
        <source>Jobs on a board</source>
        <translation>Postes en colonnes</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>More room for writing</source>
        <translation>Plus de place pour écrire</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nouvelle entrée</translation>
    </message>
    <message>
        <source>Note a moment</source>
        <translation>Noter un moment</translation>
    </message>
    <message>
        <source>Note a no, and see whether you want the five steps</source>
        <translation>Noter un non, et voir si tu veux les cinq étapes</translation>
    </message>
    <message>
        <source>Nothing but the page one writes on, or all of it again</source>
        <translation>Rien que la page où tu écris, ou tout à nouveau</translation>
    </message>
    <message>
        <source>One job beside all of them</source>
        <translation>Un poste à côté des autres</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Search on this page, or in everything you wrote</source>
        <translation>Chercher sur cette page, ou dans tout ce que tu as écrit</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Afficher ou masquer la barre latérale</translation>
    </message>
    <message>
        <source>Somebody you met, with what you like to remember</source>
        <translation>Quelqu’un que tu as rencontré, avec ce que tu veux retenir</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Quelqu’un à qui parler</translation>
    </message>
    <message>
        <source>Sorted, filtered, changed together</source>
        <translation>À trier, filtrer, modifier ensemble</translation>
    </message>
    <message>
        <source>Take back what you did last</source>
        <translation>Annuler ce que tu as fait en dernier</translation>
    </message>
    <message>
        <source>Take everything, or a part of it, in an open format</source>
        <translation>Tout emporter, ou une partie, dans un format ouvert</translation>
    </message>
    <message>
        <source>The company is enough, from the first lead on</source>
        <translation>L’entreprise suffit, dès la première piste</translation>
    </message>
    <message>
        <source>The person you named</source>
        <translation>La personne que tu as nommée</translation>
    </message>
    <message>
        <source>To the place you came back from</source>
        <translation>Vers l’endroit que tu viens de quitter</translation>
    </message>
    <message>
        <source>To the place you were at before</source>
        <translation>Vers l’endroit d’avant</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What is in front of you, on paper or as a PDF</source>
        <translation>Ce que tu as devant toi, sur papier ou en PDF</translation>
    </message>
</context>
<context>
    <name>board</name>
    <message>
        <source>Answer by {day}</source>
        <translation>Réponse attendue : {day}</translation>
    </message>
    <message>
        <source>Decide by {day}</source>
        <translation>Décision : {day}</translation>
    </message>
    <message>
        <source>Expected {day}</source>
        <translation>Attendu : {day}</translation>
    </message>
    <message>
        <source>Interview today, {time}</source>
        <translation>Entretien aujourd’hui, {time}</translation>
    </message>
    <message>
        <source>Interview {day}</source>
        <translation>Entretien : {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis {day}</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>A copy of the key file was mended from the other.</source>
        <translation>Une copie du fichier de clé a été réparée à partir de l’autre.</translation>
    </message>
    <message>
        <source>An inner list had a mistake. It was made anew.</source>
        <translation>Une liste interne avait une erreur. Elle a été refaite.</translation>
    </message>
    <message>
        <source>Everything is in order: {entries}.</source>
        <translation>Tout est en ordre : {entries}.</translation>
    </message>
    <message>
        <source>Not everything is in order.</source>
        <translation>Tout n’est pas en ordre.</translation>
    </message>
    <message>
        <source>Parts of the file can't be read. Your backups are untouched.</source>
        <translation>Des parties du fichier ne se lisent pas. Tes sauvegardes sont intactes.</translation>
    </message>
    <message>
        <source>Search had missed something. It was made anew.</source>
        <translation>La recherche avait manqué quelque chose. Elle a été refaite.</translation>
    </message>
    <message>
        <source>The disk had trouble reading attached files ({files}). The journal itself is safe. Check the disk, then try again.</source>
        <translation>Le disque a eu du mal à lire des pièces jointes ({files}). Le journal lui-même est en sûreté. Vérifie le disque, puis réessaie.</translation>
    </message>
    <message>
        <source>The file that holds attachments can't be read. The journal itself is safe.</source>
        <translation>Le fichier des pièces jointes ne se lit pas. Le journal lui-même est en sûreté.</translation>
    </message>
    <message numerus="yes">
        <source>{number} attached files are gone. No backup here has them.</source>
        <extracomment>For one: An attached file is gone. No backup here has it.</extracomment>
        <translation>
            <numerusform>{number} fichier joint a disparu. Aucune sauvegarde ici ne l’a.</numerusform>
            <numerusform>{number} fichiers joints ont disparu. Aucune sauvegarde ici ne les a.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} attached files are gone. Not every backup here could be looked through.</source>
        <extracomment>For one: An attached file is gone. Not every backup here could be looked through.</extracomment>
        <translation>
            <numerusform>{number} fichier joint a disparu. Toutes les sauvegardes ici n’ont pas pu être parcourues.</numerusform>
            <numerusform>{number} fichiers joints ont disparu. Toutes les sauvegardes ici n’ont pas pu être parcourues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} attached files came back from a backup.</source>
        <extracomment>For one: An attached file came back from a backup.</extracomment>
        <translation>
            <numerusform>{number} fichier joint est revenu d’une sauvegarde.</numerusform>
            <numerusform>{number} fichiers joints sont revenus d’une sauvegarde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} files belong to nothing any more. They are kept.</source>
        <extracomment>For one: A file belongs to nothing any more. It is kept.</extracomment>
        <translation>
            <numerusform>{number} fichier ne se rattache plus à rien. Il est gardé.</numerusform>
            <numerusform>{number} fichiers ne se rattachent plus à rien. Ils sont gardés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} links led nowhere. They were emptied.</source>
        <extracomment>For one: A link led nowhere. It was emptied.</extracomment>
        <translation>
            <numerusform>{number} lien ne menait nulle part. Il a été vidé.</numerusform>
            <numerusform>{number} liens ne menaient nulle part. Ils ont été vidés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} rows belong to something that is gone. They are kept.</source>
        <extracomment>For one: A row belongs to something that is gone. It is kept.</extracomment>
        <translation>
            <numerusform>{number} ligne dépend d’une chose disparue. Elle est gardée.</numerusform>
            <numerusform>{number} lignes dépendent d’une chose disparue. Elles sont gardées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>0 dots would make you leave, 2 are poor, 3 fine, 4 good, 5 could not be better.</source>
        <translation>0 point te ferait partir, 2 c’est faible, 3 correct, 4 bien, 5 ne peut être mieux.</translation>
    </message>
    <message>
        <source>0 dots: {what}</source>
        <translation>0 point : {what}</translation>
    </message>
    <message>
        <source>5 dots: free of it</source>
        <translation>5 points : rien de tout cela</translation>
    </message>
    <message>
        <source>5 dots: {what}</source>
        <translation>5 points : {what}</translation>
    </message>
    <message>
        <source>A measure</source>
        <translation>Une mesure</translation>
    </message>
    <message>
        <source>A row was missing, you said.</source>
        <translation>Il manquait un critère, disais-tu.</translation>
    </message>
    <message>
        <source>About {job} you go with the table.</source>
        <translation>Pour {job}, tu suis le tableau.</translation>
    </message>
    <message>
        <source>About {job} you go with your gut.</source>
        <translation>Pour {job}, tu suis ton instinct.</translation>
    </message>
    <message>
        <source>About {job} you left it open.</source>
        <translation>Pour {job}, tu laisses ouvert.</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Ajouter un critère</translation>
    </message>
    <message>
        <source>Click a dot, or type 0 to 5. Plus and minus go half a step, Delete is not known.</source>
        <translation>Clique sur un point ou tape de 0 à 5. Plus et moins font un demi-pas, Suppr veut dire pas connu.</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>To the clipboard.</extracomment>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Five rows are needed already. Take one of them back first.</source>
        <translation>Cinq critères sont déjà indispensables. Libères-en un d’abord.</translation>
    </message>
    <message>
        <source>From strong to faint: first place, second, and so on.</source>
        <translation>Du plus vif au plus pâle : première place, deuxième, et ainsi de suite.</translation>
    </message>
    <message>
        <source>Go with my gut</source>
        <translation>Suivre mon instinct</translation>
    </message>
    <message>
        <source>Go with the table</source>
        <translation>Suivre le tableau</translation>
    </message>
    <message>
        <source>How sure the order is</source>
        <translation>Solidité de cet ordre</translation>
    </message>
    <message>
        <source>Keep looking</source>
        <translation>Continuer à chercher</translation>
    </message>
    <message>
        <source>Kept in your journal</source>
        <translation>Gardé dans ton journal</translation>
    </message>
    <message>
        <source>Kept in your journal already</source>
        <translation>Déjà gardé dans ton journal</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Laisser ouvert</translation>
    </message>
    <message numerus="yes">
        <source>Make a row of the pay of {number} jobs</source>
        <extracomment>For one: Make a row of the pay of one job</extracomment>
        <translation>
            <numerusform>Faire un critère avec le salaire de {number} poste</numerusform>
            <numerusform>Faire un critère avec le salaire de {number} postes</numerusform>
        </translation>
    </message>
    <message>
        <source>Matters</source>
        <extracomment>How much a row counts: less than a need, more than nice.</extracomment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Matters most</source>
        <translation>Compte le plus</translation>
    </message>
    <message>
        <source>My present job</source>
        <translation>Mon poste actuel</translation>
    </message>
    <message>
        <source>Needed: {dots} dots or more</source>
        <translation>Il faut : {dots} points ou plus</translation>
    </message>
    <message>
        <source>Needed: {least} or more</source>
        <translation>Il faut : {least} ou plus</translation>
    </message>
    <message>
        <source>Needed: {most} or less</source>
        <translation>Il faut : {most} ou moins</translation>
    </message>
    <message>
        <source>Nice</source>
        <extracomment>How much a row counts: nice to have.</extracomment>
        <translation>Un plus</translation>
    </message>
    <message>
        <source>Not known yet: {open}.</source>
        <translation>Pas encore connu : {open}.</translation>
    </message>
    <message>
        <source>Of {ten} tries, about: {places}.</source>
        <translation>Sur {ten} essais, environ : {places}.</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>A verb.</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Pay</source>
        <extracomment>A noun: salary.</extracomment>
        <translation>Salaire</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Réunis</translation>
    </message>
    <message>
        <source>Row set aside</source>
        <translation>Critère mis de côté</translation>
    </message>
    <message numerus="yes">
        <source>Take the pay of {number} jobs</source>
        <extracomment>For one: Take the pay of one job</extracomment>
        <translation>
            <numerusform>Prendre le salaire de {number} poste</numerusform>
            <numerusform>Prendre le salaire de {number} postes</numerusform>
        </translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Ils diffèrent</translation>
    </message>
    <message>
        <source>Total, on your weights</source>
        <translation>Total, selon tes poids</translation>
    </message>
    <message>
        <source>Tried many times with other weights, always in your order.</source>
        <translation>Essayé bien des fois avec d’autres poids, toujours dans ton ordre.</translation>
    </message>
    <message>
        <source>Tried many times with other weights. Nothing is weighted yet.</source>
        <translation>Essayé bien des fois avec d’autres poids. Rien n’est encore pondéré.</translation>
    </message>
    <message>
        <source>Type the measure. Delete takes it away.</source>
        <translation>Tape la mesure. Suppr l’enlève.</translation>
    </message>
    <message>
        <source>What I could choose</source>
        <translation>Ce que je pourrais choisir</translation>
    </message>
    <message>
        <source>What has no row here counts too: luck, people you have not met, and how you feel tomorrow.</source>
        <translation>Ce qui n’a pas de critère ici compte aussi : la chance, les gens pas encore rencontrés, et ton humeur demain.</translation>
    </message>
    <message>
        <source>What you loved at {company}</source>
        <translation>Ce que tu aimais chez {company}</translation>
    </message>
    <message>
        <source>Worth asking</source>
        <translation>Bon à demander</translation>
    </message>
    <message>
        <source>could not be better</source>
        <translation>ne peut être mieux</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>correct</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>of 10</source>
        <translation>sur 10</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>thin line: still unknown</source>
        <translation>trait fin : encore inconnu</translation>
    </message>
    <message>
        <source>too little known</source>
        <translation>trop peu connu</translation>
    </message>
    <message>
        <source>very poor</source>
        <translation>très faible</translation>
    </message>
    <message>
        <source>would make you leave</source>
        <translation>te ferait partir</translation>
    </message>
    <message>
        <source>{choice} has less of each thing you loved there.</source>
        <translation>{choice} a moins de tout ce que tu aimais là-bas.</translation>
    </message>
    <message>
        <source>{choice} has less of the one thing you loved there.</source>
        <translation>{choice} a moins de la chose que tu aimais là-bas.</translation>
    </message>
    <message>
        <source>{choice} keeps the one thing you loved there.</source>
        <translation>{choice} garde la chose que tu aimais là-bas.</translation>
    </message>
    <message numerus="yes">
        <source>{choice} keeps {kept} of the {number} things you loved there.</source>
        <extracomment>For one: {choice} keeps {kept} of the one thing you loved there.</extracomment>
        <translation>
            <numerusform>{choice} garde {kept} sur {number} chose que tu aimais là-bas.</numerusform>
            <numerusform>{choice} garde {kept} des {number} choses que tu aimais là-bas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{choice}: nothing is known yet of what you loved there.</source>
        <translation>{choice} : on ne sait encore rien de ce que tu aimais là-bas.</translation>
    </message>
    <message>
        <source>{choice}: whether it keeps what you loved there is not known yet.</source>
        <translation>{choice} : on ne sait pas encore si cela garde ce que tu aimais.</translation>
    </message>
    <message>
        <source>{dots} of {most} dots: {meaning}</source>
        <translation>{dots} points sur {most} : {meaning}</translation>
    </message>
    <message>
        <source>{job} is set apart</source>
        <translation>{job} est mis à part</translation>
    </message>
    <message>
        <source>{points} of 10</source>
        <translation>{points} sur 10</translation>
    </message>
    <message>
        <source>{share} of 100</source>
        <translation>{share} sur 100</translation>
    </message>
    <message>
        <source>{stage}, answer by {day}</source>
        <translation>{stage}, réponse attendue : {day}</translation>
    </message>
    <message>
        <source>{stage}, {day} has passed</source>
        <translation>{stage}, le {day} est passé</translation>
    </message>
    <message>
        <source>{tenths} in place {place}</source>
        <translation>{tenths} à la place {place}</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” went up and down together. Do they mean the same?</source>
        <translation>« {first} » et « {second} » montent et descendent ensemble. Est-ce la même chose ?</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message>
        <source>A comparison takes {fewest} to {most} aspects, and here are {count}.</source>
        <translation>Une comparaison prend de {fewest} à {most} critères ; en voici {count}.</translation>
    </message>
    <message>
        <source>A comparison takes {fewest} to {most} aspects, and here is none.</source>
        <translation>Une comparaison prend de {fewest} à {most} critères ; ici, il n’y en a aucun.</translation>
    </message>
    <message>
        <source>A comparison takes {fewest} to {most} jobs, and here are {count}.</source>
        <translation>Une comparaison prend de {fewest} à {most} postes ; en voici {count}.</translation>
    </message>
    <message>
        <source>A comparison takes {fewest} to {most} jobs, and here is none.</source>
        <translation>Une comparaison prend de {fewest} à {most} postes ; ici, il n’y en a aucun.</translation>
    </message>
    <message>
        <source>A comparison takes {fewest} to {most} jobs, and here is one.</source>
        <translation>Une comparaison prend de {fewest} à {most} postes ; en voici un seul.</translation>
    </message>
    <message>
        <source>All of {kind} is zero, so nothing counts.</source>
        <translation>Pour {kind}, tout est à zéro : rien ne compte.</translation>
    </message>
    <message>
        <source>Ask {job}: {aspects}.</source>
        <translation>À demander chez {job} : {aspects}.</translation>
    </message>
    <message>
        <source>Each of these misses something you said you need. You can look again at: {aspects}.</source>
        <translation>À chacun de ceux-ci, il manque une chose dont tu dis avoir besoin. Tu peux revoir : {aspects}.</translation>
    </message>
    <message>
        <source>No job has a rating yet, so there is nothing to compare.</source>
        <translation>Aucun poste n’est encore évalué : il n’y a rien à comparer.</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Le document</translation>
    </message>
    <message>
        <source>The ends of the scale must differ.</source>
        <translation>Les deux bouts de l’échelle doivent différer.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Ce fichier ne se lit pas.</translation>
    </message>
    <message>
        <source>The file is larger than 5 MB, too large for a comparison.</source>
        <translation>Ce fichier dépasse 5 Mo, c’est trop pour une comparaison.</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8.</source>
        <translation>Ce fichier n’est pas du texte en UTF-8.</translation>
    </message>
    <message>
        <source>The key {key} stands twice in the same object.</source>
        <translation>La clé {key} figure deux fois dans le même objet.</translation>
    </message>
    <message>
        <source>There can be {most} must-haves, not more.</source>
        <translation>Il peut y avoir {most} indispensables, pas plus.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>These two are too close to call on equal weights (not weighted yet).</source>
        <translation>Ces deux-là sont trop proches pour trancher à poids égaux (pas encore pondérés).</translation>
    </message>
    <message>
        <source>These two are too close to call on your weights.</source>
        <translation>Ces deux-là sont trop proches pour trancher selon tes poids.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>C’est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>This is nested too deeply to be a comparison.</source>
        <translation>L’imbrication est trop profonde pour une comparaison.</translation>
    </message>
    <message>
        <source>This is not JSON: look at line {line}, column {column}.</source>
        <translation>Ce n’est pas du JSON : regarde ligne {line}, colonne {column}.</translation>
    </message>
    <message>
        <source>Too little is known about {job} to give it a place yet.</source>
        <translation>On sait encore trop peu de {job} pour lui donner une place.</translation>
    </message>
    <message>
        <source>Too little is rated yet to put these in order.</source>
        <translation>Trop peu est évalué pour mettre ceux-ci en ordre.</translation>
    </message>
    <message>
        <source>What is not known yet can still turn this round.</source>
        <translation>Ce qu’on ne sait pas encore peut tout retourner.</translation>
    </message>
    <message>
        <source>You said you need {aspects}. Does your present job have it?</source>
        <translation>Tu dis avoir besoin de ceci : {aspects}. Est-ce là dans ton poste actuel ?</translation>
    </message>
    <message>
        <source>You said you need {aspects}. Does {job} have it?</source>
        <translation>Tu dis avoir besoin de ceci : {aspects}. Est-ce là chez {job} ?</translation>
    </message>
    <message>
        <source>Your gut and your table disagree about {job}. Is there a row missing?</source>
        <translation>Ton instinct et ton tableau ne s’accordent pas sur {job}. Manque-t-il un critère ?</translation>
    </message>
    <message>
        <source>Your gut, 0 to 10: {said}</source>
        <translation>Ton instinct, de 0 à 10 : {said}</translation>
    </message>
    <message>
        <source>a quarter</source>
        <translation>un quart</translation>
    </message>
    <message>
        <source>a third</source>
        <translation>un tiers</translation>
    </message>
    <message>
        <source>about {percent} %</source>
        <translation>environ {percent} %</translation>
    </message>
    <message>
        <source>draws must be a number from 1 to {most}.</source>
        <translation>draws doit être un nombre de 1 à {most}.</translation>
    </message>
    <message>
        <source>half</source>
        <extracomment>Half of the weight.</extracomment>
        <translation>la moitié</translation>
    </message>
    <message>
        <source>nearly everything</source>
        <translation>presque tout</translation>
    </message>
    <message>
        <source>next to nothing</source>
        <translation>presque rien</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>on your weights</source>
        <translation>selon tes poids</translation>
    </message>
    <message>
        <source>three quarters</source>
        <translation>trois quarts</translation>
    </message>
    <message>
        <source>two thirds</source>
        <translation>deux tiers</translation>
    </message>
    <message>
        <source>weight</source>
        <extracomment>How much a row counts.</extracomment>
        <translation>poids</translation>
    </message>
    <message>
        <source>your gut</source>
        <translation>ton instinct</translation>
    </message>
    <message>
        <source>{jobs} are too close to call on equal weights (not weighted yet).</source>
        <translation>Trop proches pour trancher à poids égaux (pas encore pondérés) : {jobs}.</translation>
    </message>
    <message>
        <source>{jobs} are too close to call on your weights.</source>
        <translation>Trop proches pour trancher selon tes poids : {jobs}.</translation>
    </message>
    <message>
        <source>{job} comes first in about {tenths} of {ten} tries.</source>
        <translation>{job} arrive en premier dans environ {tenths} essais sur {ten}.</translation>
    </message>
    <message>
        <source>{job} comes first in hardly any of the tries.</source>
        <translation>{job} n’arrive presque jamais en premier dans les essais.</translation>
    </message>
    <message>
        <source>{job} comes first in nearly all of the tries.</source>
        <translation>{job} arrive en premier dans presque tous les essais.</translation>
    </message>
    <message>
        <source>{job} comes first, whatever the weights.</source>
        <translation>{job} arrive en tête, quels que soient les poids.</translation>
    </message>
    <message>
        <source>{job} does not come first, whatever the weights.</source>
        <translation>{job} n’arrive pas en tête, quels que soient les poids.</translation>
    </message>
    <message>
        <source>{job} is as good as {others} or better on every row but one: {aspect}.</source>
        <translation>{job} fait aussi bien que {others} ou mieux sur chaque critère sauf un : {aspect}.</translation>
    </message>
    <message>
        <source>{job} is as good as {others} or better on every row.</source>
        <translation>{job} fait aussi bien que {others} ou mieux sur chaque critère.</translation>
    </message>
    <message>
        <source>{job} is the only one with enough ratings to place so far.</source>
        <translation>{job} est pour l’instant le seul assez évalué pour avoir une place.</translation>
    </message>
    <message>
        <source>{job} leads on equal weights (not weighted yet).</source>
        <translation>{job} est en tête à poids égaux (pas encore pondérés).</translation>
    </message>
    <message>
        <source>{job} leads on your weights.</source>
        <translation>{job} est en tête selon tes poids.</translation>
    </message>
    <message>
        <source>{job} misses something you said you need: {aspects}.</source>
        <translation>À {job}, il manque une chose dont tu dis avoir besoin : {aspects}.</translation>
    </message>
    <message>
        <source>{job} stays first unless {aspect} counts for less than {low} or more than {high}.</source>
        <translation>{job} reste en tête, sauf si {aspect} compte pour moins de {low} ou plus de {high}.</translation>
    </message>
    <message>
        <source>{job} stays first unless {aspect} counts for less than {low}.</source>
        <translation>{job} reste en tête, sauf si {aspect} compte pour moins de {low}.</translation>
    </message>
    <message>
        <source>{job} stays first unless {aspect} counts for more than {high}.</source>
        <translation>{job} reste en tête, sauf si {aspect} compte pour plus de {high}.</translation>
    </message>
    <message>
        <source>{job} stays first, whichever single weight you change.</source>
        <translation>{job} reste en tête, quel que soit le poids que tu changes.</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} et {last}</translation>
    </message>
    <message>
        <source>{percent} % of the weight</source>
        <translation>{percent} % du poids</translation>
    </message>
    <message>
        <source>{where} ({aspect}) has more than one of tier, swing and weight.</source>
        <translation>{where} ({aspect}) a plus d’un parmi tier, swing et weight.</translation>
    </message>
    <message>
        <source>{where} ({aspect}) is not weighted like those before it: use one kind for all.</source>
        <translation>{where} ({aspect}) n’est pas pondéré comme les précédents : prends une seule façon pour tous.</translation>
    </message>
    <message>
        <source>{where} differs in its weight from the others of group {group}.</source>
        <translation>{where} n’a pas le même poids que les autres du groupe {group}.</translation>
    </message>
    <message>
        <source>{where} has a key that is not known: {key}.</source>
        <translation>{where} a une clé inconnue : {key}.</translation>
    </message>
    <message>
        <source>{where} has a number that is not finite (NaN or Infinity).</source>
        <translation>{where} a un nombre qui n’est pas fini (NaN ou Infinity).</translation>
    </message>
    <message>
        <source>{where} has a number that is too large.</source>
        <translation>{where} a un nombre trop grand.</translation>
    </message>
    <message>
        <source>{where} is {number}, outside the scale from {low} to {high}.</source>
        <translation>{where} vaut {number}, hors de l’échelle de {low} à {high}.</translation>
    </message>
    <message>
        <source>{where} lacks the key {key}.</source>
        <translation>Il manque la clé {key} à {where}.</translation>
    </message>
    <message>
        <source>{where} must be 1 (the highest tier) or more.</source>
        <translation>{where} doit valoir 1 (le niveau le plus haut) ou plus.</translation>
    </message>
    <message>
        <source>{where} must be a list, in square brackets.</source>
        <translation>{where} doit être une liste, entre crochets.</translation>
    </message>
    <message>
        <source>{where} must be a name: not blank, without control characters.</source>
        <translation>{where} doit être un nom : pas vide, sans caractères de contrôle.</translation>
    </message>
    <message>
        <source>{where} must be a number.</source>
        <translation>{where} doit être un nombre.</translation>
    </message>
    <message>
        <source>{where} must be a pair: a rating and its value on the scale.</source>
        <translation>{where} doit être une paire : une évaluation et sa valeur sur l’échelle.</translation>
    </message>
    <message>
        <source>{where} must be a text, in quotation marks.</source>
        <translation>{where} doit être un texte, entre guillemets.</translation>
    </message>
    <message>
        <source>{where} must be a whole number.</source>
        <translation>{where} doit être un nombre entier.</translation>
    </message>
    <message>
        <source>{where} must be an object, in curly brackets.</source>
        <translation>{where} doit être un objet, entre accolades.</translation>
    </message>
    <message>
        <source>{where} must have a larger rating than the point before it.</source>
        <translation>{where} doit avoir une évaluation plus grande que le point d’avant.</translation>
    </message>
    <message>
        <source>{where} must have one rating for each aspect.</source>
        <translation>{where} doit avoir une évaluation par critère.</translation>
    </message>
    <message>
        <source>{where} must not be below zero.</source>
        <translation>{where} ne peut pas être sous zéro.</translation>
    </message>
    <message>
        <source>{where} needs two points or more.</source>
        <translation>{where} demande deux points ou plus.</translation>
    </message>
    <message>
        <source>{where} rates {name}, which is not one of the aspects.</source>
        <translation>{where} évalue {name}, qui n’est pas un des critères.</translation>
    </message>
    <message>
        <source>{where} repeats the name {name}.</source>
        <translation>{where} répète le nom {name}.</translation>
    </message>
    <message>
        <source>{where} takes one of at_least and at_most, and a number.</source>
        <translation>{where} prend soit at_least, soit at_most, et un nombre.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>« {name} »</translation>
    </message>
</context>
<context>
    <name>contacts</name>
    <message>
        <source>14 March</source>
        <translation>14 mars</translation>
    </message>
    <message>
        <source>2024, or May 2024</source>
        <translation>2024, ou mai 2024</translation>
    </message>
    <message>
        <source>A line is plenty.</source>
        <translation>Une ligne suffit bien.</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>Un lien</translation>
    </message>
    <message>
        <source>A phone number</source>
        <translation>Un numéro de téléphone</translation>
    </message>
    <message>
        <source>A postal address</source>
        <translation>Une adresse postale</translation>
    </message>
    <message>
        <source>A thank-you card</source>
        <translation>Une carte de merci</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>After that: check back in {month}.</source>
        <translation>Ensuite : prendre des nouvelles en {month}.</translation>
    </message>
    <message>
        <source>After that: hello again in {month}.</source>
        <translation>Ensuite : redire bonjour en {month}.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>An answer to your letter</source>
        <translation>Une réponse à ta lettre</translation>
    </message>
    <message>
        <source>An e-mail address</source>
        <translation>Une adresse e-mail</translation>
    </message>
    <message>
        <source>An earlier post</source>
        <translation>Un poste précédent</translation>
    </message>
    <message numerus="yes">
        <source>Answered in {number} days.</source>
        <extracomment>For one: Answered in a day.</extracomment>
        <translation>
            <numerusform>Réponse en {number} jour.</numerusform>
            <numerusform>Réponse en {number} jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered the same day.</source>
        <translation>Réponse le jour même.</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>What came before: former posts of a person.</extracomment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Anniversaire</translation>
    </message>
    <message>
        <source>Both of us</source>
        <translation>Nous deux</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>A telephone call.</extracomment>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Called</source>
        <extracomment>By which name a person is called.</extracomment>
        <translation>Prénom usuel</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>A card that is sent, a thank-you card.</extracomment>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Check back</source>
        <translation>Prendre des nouvelles</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>Café</translation>
    </message>
    <message>
        <source>Coffee together</source>
        <translation>Café ensemble</translation>
    </message>
    <message>
        <source>Coffee, you asked</source>
        <translation>Café, à ton initiative</translation>
    </message>
    <message>
        <source>Coffee, {name} asked</source>
        <translation>Café, {name} a proposé</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Congratulate</source>
        <translation>Féliciter</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>On LinkedIn.</extracomment>
        <translation>En contact</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>E-mails between you</source>
        <translation>E-mails entre vous</translation>
    </message>
    <message>
        <source>Family of {name}</source>
        <translation>Famille de {name}</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Since when.</extracomment>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Hello again</source>
        <translation>Redire bonjour</translation>
    </message>
    <message>
        <source>How the name is read, for sorting</source>
        <translation>Comment le nom se lit, pour le tri</translation>
    </message>
    <message>
        <source>How you met</source>
        <translation>Votre rencontre</translation>
    </message>
    <message>
        <source>I asked first</source>
        <translation>J’ai demandé en premier</translation>
    </message>
    <message>
        <source>I did</source>
        <translation>Moi</translation>
    </message>
    <message>
        <source>I invited them to invite me</source>
        <translation>J’ai proposé qu’on m’invite</translation>
    </message>
    <message>
        <source>I sent an invitation</source>
        <translation>J’ai envoyé une invitation</translation>
    </message>
    <message>
        <source>In it you can invite {name} to send you a LinkedIn invitation.</source>
        <translation>Tu peux y inviter {name} à t’envoyer une invitation LinkedIn.</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En personne</translation>
    </message>
    <message>
        <source>In your journal</source>
        <translation>Dans ton journal</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Interview, you asked</source>
        <translation>Entretien, à ton initiative</translation>
    </message>
    <message>
        <source>Interview, {name} asked</source>
        <translation>Entretien, {name} a proposé</translation>
    </message>
    <message>
        <source>Introduced by {name}</source>
        <translation>Par l’intermédiaire de {name}</translation>
    </message>
    <message>
        <source>Introduced {name}</source>
        <translation>A présenté {name}</translation>
    </message>
    <message>
        <source>Knows {name}</source>
        <translation>Connaît {name}</translation>
    </message>
    <message>
        <source>Label: work, home</source>
        <translation>Libellé : travail, maison</translation>
    </message>
    <message>
        <source>Leads {name}</source>
        <translation>Dirige {name}</translation>
    </message>
    <message>
        <source>Led by {name}</source>
        <translation>Sous la direction de {name}</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>An address on the web.</extracomment>
        <translation>Lien</translation>
    </message>
    <message>
        <source>LinkedIn link</source>
        <translation>Lien LinkedIn</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Messages between you</source>
        <translation>Messages entre vous</translation>
    </message>
    <message>
        <source>Moment</source>
        <extracomment>Something between two people: a call, a coffee, a card.</extracomment>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>A noun.</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Pas en contact</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Notes like this usually land warmer than we expect.</source>
        <translation>De tels mots touchent souvent plus qu’on ne croit.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Over the one person whose page is open. Not a verb.</extracomment>
        <translation>À l’écran</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Street, with the floor or the box</source>
        <translation>Rue, avec l’étage ou la boîte</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>The one they chose began. A line wishes well.</source>
        <translation>La personne choisie a commencé. Une ligne lui souhaite bonne route.</translation>
    </message>
    <message>
        <source>They did</source>
        <translation>L’autre personne</translation>
    </message>
    <message>
        <source>They sent an invitation</source>
        <translation>J’ai reçu une invitation</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Until when.</extracomment>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>To thank</source>
        <translation>À remercier</translation>
    </message>
    <message>
        <source>What they did there</source>
        <translation>Son rôle là-bas, avant</translation>
    </message>
    <message>
        <source>What they do there</source>
        <translation>Son rôle là-bas</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>With commas between them</source>
        <translation>Séparées par des virgules</translation>
    </message>
    <message>
        <source>Works at</source>
        <translation>Travaille chez</translation>
    </message>
    <message>
        <source>Works with {name}</source>
        <translation>Travaille avec {name}</translation>
    </message>
    <message>
        <source>You called</source>
        <translation>Tu as appelé</translation>
    </message>
    <message>
        <source>You can ask how things stand. A line is plenty.</source>
        <translation>Tu peux demander où en sont les choses. Une ligne suffit bien.</translation>
    </message>
    <message>
        <source>You met</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>You met, you reached out</source>
        <translation>Rencontre, à ton initiative</translation>
    </message>
    <message>
        <source>You met, {name} reached out</source>
        <translation>Rencontre, {name} a fait le premier pas</translation>
    </message>
    <message>
        <source>You sent a card</source>
        <translation>Tu as envoyé une carte</translation>
    </message>
    <message>
        <source>You sent a message</source>
        <translation>Tu as envoyé un message</translation>
    </message>
    <message>
        <source>You sent each other cards</source>
        <translation>Des cartes entre vous</translation>
    </message>
    <message>
        <source>You talked on the phone</source>
        <translation>Conversation au téléphone</translation>
    </message>
    <message>
        <source>You wrote a letter</source>
        <translation>Tu as écrit une lettre</translation>
    </message>
    <message>
        <source>You wrote an e-mail</source>
        <translation>Tu as écrit un e-mail</translation>
    </message>
    <message>
        <source>You wrote to each other</source>
        <translation>Des lettres entre vous</translation>
    </message>
    <message>
        <source>Your last moment was {when}. A line is plenty.</source>
        <translation>Votre dernier moment : {when}. Une ligne suffit bien.</translation>
    </message>
    <message>
        <source>as their tags say</source>
        <translation>selon ses étiquettes</translation>
    </message>
    <message>
        <source>call, called, phone, phoned, rang, video</source>
        <extracomment>Words by which a moment is recognised as it is typed: any number of them, with commas.</extracomment>
        <translation>appel, appelé, appelée, téléphone, téléphoné, coup de fil, visio, vidéo</translation>
    </message>
    <message>
        <source>card</source>
        <extracomment>A card that is sent; a word by which a moment is recognised as it is typed.</extracomment>
        <translation>carte</translation>
    </message>
    <message>
        <source>coffee, tea, lunch, breakfast, dinner, drink</source>
        <extracomment>Words by which a moment is recognised as it is typed: any number of them, with commas.</extracomment>
        <translation>café, thé, déjeuner, dîner, petit-déjeuner, verre, déjeuné, dîné</translation>
    </message>
    <message>
        <source>email, e-mail, mail, mailed, emailed</source>
        <extracomment>Words by which a moment is recognised as it is typed: any number of them, with commas.</extracomment>
        <translation>email, e-mail, mail, courriel, mél</translation>
    </message>
    <message numerus="yes">
        <source>every {number} days</source>
        <extracomment>For one: every day</extracomment>
        <translation>
            <numerusform>{number} fois par jour</numerusform>
            <numerusform>tous les {number} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every {number} months</source>
        <extracomment>For one: every month</extracomment>
        <translation>
            <numerusform>{number} fois par mois</numerusform>
            <numerusform>tous les {number} mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every {number} weeks</source>
        <extracomment>For one: every week</extracomment>
        <translation>
            <numerusform>{number} fois par semaine</numerusform>
            <numerusform>toutes les {number} semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every {number} years</source>
        <extracomment>For one: every year</extracomment>
        <translation>
            <numerusform>{number} fois par an</numerusform>
            <numerusform>tous les {number} ans</numerusform>
        </translation>
    </message>
    <message>
        <source>interview, panel</source>
        <extracomment>Words by which a moment is recognised as it is typed: any number of them, with commas.</extracomment>
        <translation>entretien, jury</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>lettre</translation>
    </message>
    <message>
        <source>message, messaged, text, texted, chat</source>
        <extracomment>Words by which a moment is recognised as it is typed: any number of them, with commas.</extracomment>
        <translation>message, texto, sms, chat</translation>
    </message>
    <message>
        <source>met, meet, walk, walked, visited, saw</source>
        <extracomment>Words by which a moment is recognised as it is typed: any number of them, with commas.</extracomment>
        <translation>rencontré, rencontrée, rencontre, vu, vue, promenade, balade, visite</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>since {when}</source>
        <translation>depuis {when}</translation>
    </message>
    <message>
        <source>this once</source>
        <translation>cette fois seulement</translation>
    </message>
    <message>
        <source>{company}, since {when}</source>
        <translation>{company}, depuis {when}</translation>
    </message>
    <message>
        <source>{how_often}, by the tag {tag}</source>
        <translation>{how_often}, d’après l’étiquette {tag}</translation>
    </message>
    <message>
        <source>{kind}, with {others}</source>
        <translation>{kind}, avec {others}</translation>
    </message>
    <message>
        <source>{letter}, a draft</source>
        <translation>{letter}, un brouillon</translation>
    </message>
    <message>
        <source>{name} called</source>
        <translation>{name} a appelé</translation>
    </message>
    <message>
        <source>{name} sent you a card</source>
        <translation>{name} t’a envoyé une carte</translation>
    </message>
    <message>
        <source>{name} sent you a message</source>
        <translation>{name} t’a envoyé un message</translation>
    </message>
    <message>
        <source>{name} wrote you a letter</source>
        <translation>{name} t’a écrit une lettre</translation>
    </message>
    <message>
        <source>{name} wrote you an e-mail</source>
        <translation>{name} t’a écrit un e-mail</translation>
    </message>
    <message>
        <source>{when}: {said}</source>
        <translation>{when} : {said}</translation>
    </message>
    <message>
        <source>{where}, {when}</source>
        <translation>{where}, {when}</translation>
    </message>
</context>
<context>
    <name>copies</name>
    <message>
        <source>Last verified backup: {when}.</source>
        <translation>Dernière sauvegarde vérifiée : {when}.</translation>
    </message>
    <message>
        <source>a moment ago</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>{number} hours ago</source>
        <extracomment>For one: an hour ago</extracomment>
        <translation>
            <numerusform>il y a {number} heure</numerusform>
            <numerusform>il y a {number} heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} jobs</source>
        <extracomment>For one: one job</extracomment>
        <translation>
            <numerusform>{number} poste</numerusform>
            <numerusform>{number} postes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} letters</source>
        <extracomment>For one: one letter</extracomment>
        <translation>
            <numerusform>{number} lettre</numerusform>
            <numerusform>{number} lettres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} minutes ago</source>
        <extracomment>For one: one minute ago</extracomment>
        <translation>
            <numerusform>il y a {number} minute</numerusform>
            <numerusform>il y a {number} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} people</source>
        <extracomment>For one: one person</extracomment>
        <translation>
            <numerusform>{number} personne</numerusform>
            <numerusform>{number} personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>days</name>
    <message>
        <source>, </source>
        <extracomment>What stands between the parts of a list, with its space.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>a day, a week, a month, a year</source>
        <extracomment>As somebody types them before or after “ago”: a week ago. These four, with commas; another form of one after a /.</extracomment>
        <translation>un jour, une semaine, un mois, un an/une année</translation>
    </message>
    <message>
        <source>about a fifth</source>
        <translation>environ un cinquième</translation>
    </message>
    <message>
        <source>about a quarter</source>
        <translation>environ un quart</translation>
    </message>
    <message>
        <source>about a tenth</source>
        <translation>environ un dixième</translation>
    </message>
    <message>
        <source>about a third</source>
        <translation>environ un tiers</translation>
    </message>
    <message>
        <source>about half</source>
        <translation>environ la moitié</translation>
    </message>
    <message>
        <source>about three quarters</source>
        <translation>environ trois quarts</translation>
    </message>
    <message>
        <source>about two thirds</source>
        <translation>environ deux tiers</translation>
    </message>
    <message>
        <source>ago</source>
        <extracomment>As somebody types it when looking for a day: three weeks ago. All forms of it, parted by commas.</extracomment>
        <translation>il y a, y a, voici, voilà</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>day after tomorrow</source>
        <extracomment>As somebody types it when looking for a day. All forms of it, parted by commas.</extracomment>
        <translation>après-demain, après demain</translation>
    </message>
    <message>
        <source>day before yesterday</source>
        <extracomment>As somebody types it when looking for a day. All forms of it, parted by commas.</extracomment>
        <translation>avant-hier, avant hier</translation>
    </message>
    <message>
        <source>day days</source>
        <extracomment>All forms of the word, parted by spaces, as somebody types them.</extracomment>
        <translation>jour jours</translation>
    </message>
    <message>
        <source>in, from now</source>
        <extracomment>As somebody types it when looking for a day: in three weeks, three weeks from now. All forms of it, parted by commas.</extracomment>
        <translation>dans, d’ici</translation>
    </message>
    <message>
        <source>last</source>
        <extracomment>As somebody types it when looking for a day: last Tuesday. All forms of the word, parted by spaces.</extracomment>
        <translation>dernier dernière derniers dernières passé passée</translation>
    </message>
    <message>
        <source>month months</source>
        <extracomment>All forms of the word, parted by spaces, as somebody types them.</extracomment>
        <translation>mois</translation>
    </message>
    <message>
        <source>nearly all</source>
        <translation>presque tout</translation>
    </message>
    <message>
        <source>next</source>
        <extracomment>Of the forms of "next coming" those that do not mean a weekday of this week: "next Wednesday", said on a Monday, is the one of next week. Where the coming one is meant by all of them, leave the English.</extracomment>
        <translation>prochain prochaine prochains prochaines</translation>
    </message>
    <message>
        <source>next coming</source>
        <extracomment>As somebody types it when looking for a day: next Tuesday. All forms of the word, parted by spaces, or by commas where one has several words.</extracomment>
        <translation>prochain prochaine prochains prochaines</translation>
    </message>
    <message>
        <source>no one two three four five six seven eight nine ten eleven twelve</source>
        <extracomment>As many words, parted by spaces: 0 to 12, as they stand before a counted thing. Figures, where words inflect.</extracomment>
        <translation>0 1 deux trois quatre cinq six sept huit neuf dix onze douze</translation>
    </message>
    <message>
        <source>the of on in at st nd rd th</source>
        <extracomment>Words that may stand between those of a day: on Tuesday the 3rd of March. Parted by spaces; also what stands behind a number.</extracomment>
        <translation>le la les l de d du en au à er</translation>
    </message>
    <message>
        <source>this</source>
        <extracomment>As somebody types it when looking for a day: this week. All forms of the word, parted by spaces.</extracomment>
        <translation>ce cet cette</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>tomorrow, tmrw</source>
        <extracomment>As somebody types it when looking for a day. All forms of it, parted by commas.</extracomment>
        <translation>demain</translation>
    </message>
    <message>
        <source>two days, a fortnight, two months, two years</source>
        <extracomment>As somebody types them before or after “ago”, if the language has such a word. These four, with commas; another form of one after a /.</extracomment>
        <translation>deux jours, quinze jours/une quinzaine, deux mois, deux ans</translation>
    </message>
    <message>
        <source>week weeks</source>
        <extracomment>All forms of the word, parted by spaces, as somebody types them.</extracomment>
        <translation>semaine semaines</translation>
    </message>
    <message>
        <source>year years</source>
        <extracomment>All forms of the word, parted by spaces, as somebody types them.</extracomment>
        <translation>an ans année années</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} et {last}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {number} more</source>
        <extracomment>For one: {names} and one more</extracomment>
        <translation>
            <numerusform>{names} et {number} de plus</numerusform>
            <numerusform>{names} et {number} de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name} : {value}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message numerus="yes">
        <source>{number} days ago</source>
        <extracomment>For one: a day ago</extracomment>
        <translation>
            <numerusform>il y a {number} jour</numerusform>
            <numerusform>il y a {number} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} months ago</source>
        <extracomment>For one: a month ago</extracomment>
        <translation>
            <numerusform>il y a {number} mois</numerusform>
            <numerusform>il y a {number} mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} weeks ago</source>
        <extracomment>For one: a week ago</extracomment>
        <translation>
            <numerusform>il y a {number} semaine</numerusform>
            <numerusform>il y a {number} semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} years ago</source>
        <extracomment>For one: a year ago</extracomment>
        <translation>
            <numerusform>il y a {number} an</numerusform>
            <numerusform>il y a {number} ans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>This is sample data. It goes when you close the window.</source>
        <translation>Ce sont des exemples. Ils disparaissent quand tu fermes la fenêtre.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A journal was kept here, and its file is gone.</source>
        <translation>Un journal était gardé ici, et son fichier n’y est plus.</translation>
    </message>
    <message>
        <source>A letter in the code is not right.</source>
        <translation>Une lettre du code n’est pas juste.</translation>
    </message>
    <message>
        <source>A place in the journal's file couldn't be read.</source>
        <translation>Un endroit du fichier du journal n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>A window on another computer is using this journal, or was when it came here.</source>
        <translation>Une fenêtre sur un autre ordinateur utilise ce journal, ou l’utilisait quand il est arrivé ici.</translation>
    </message>
    <message>
        <source>All the rest is as it was.</source>
        <translation>Tout le reste est comme avant.</translation>
    </message>
    <message>
        <source>Another window is using this journal.</source>
        <translation>Une autre fenêtre utilise ce journal.</translation>
    </message>
    <message>
        <source>Check that the disk is there and that you may open it.</source>
        <translation>Vérifie que le disque est là et que tu as le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>Check that you may write there, then try again.</source>
        <translation>Vérifie que tu as le droit d’y écrire, puis réessaie.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Vérifie le disque, puis réessaie.</translation>
    </message>
    <message>
        <source>Check the disk, then try again. If that doesn't help, you can open what can be read.</source>
        <translation>Vérifie le disque, puis réessaie. Si cela n’aide pas, tu peux ouvrir ce qui se lit.</translation>
    </message>
    <message>
        <source>Choose a .oxt file, or a .dic file with its .aff file beside it.</source>
        <translation>Choisis un fichier .oxt, ou un fichier .dic avec son fichier .aff à côté.</translation>
    </message>
    <message>
        <source>Choose another folder, then try again.</source>
        <translation>Choisis un autre dossier, puis réessaie.</translation>
    </message>
    <message>
        <source>Choose another name, or an empty folder.</source>
        <translation>Choisis un autre nom, ou un dossier vide.</translation>
    </message>
    <message>
        <source>Close it there. If none is open, open Rebound's window here once and press {button}.</source>
        <extracomment>Read in a shell. {button}: the name of the button that the window shows then.</extracomment>
        <translation>Ferme-la là-bas. Si aucune n’est ouverte, ouvre une fois la fenêtre de Rebound ici et appuie sur {button}.</translation>
    </message>
    <message>
        <source>Close it there. If none is open, you can open the journal here.</source>
        <translation>Ferme-la là-bas. Si aucune n’est ouverte, tu peux ouvrir le journal ici.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Ferme d’autres programmes, puis réessaie.</translation>
    </message>
    <message>
        <source>Close the other window, then try again.</source>
        <translation>Ferme l’autre fenêtre, puis réessaie.</translation>
    </message>
    <message>
        <source>Compare it with your printed one, group by group.</source>
        <translation>Compare-le avec celui sur papier, groupe par groupe.</translation>
    </message>
    <message>
        <source>It couldn't be written there.</source>
        <translation>Rien n’a pu être écrit là.</translation>
    </message>
    <message>
        <source>It has not been touched.</source>
        <translation>Il n’a pas été touché.</translation>
    </message>
    <message>
        <source>It is as it was, and a backup lies beside it.</source>
        <translation>Il est comme avant, et une sauvegarde est à côté.</translation>
    </message>
    <message>
        <source>It may be an older one, or another journal's. Look for the page made last.</source>
        <translation>C’est peut-être un ancien code, ou celui d’un autre journal. Cherche la page faite en dernier.</translation>
    </message>
    <message>
        <source>It stays as it is.</source>
        <translation>Cela reste tel quel.</translation>
    </message>
    <message>
        <source>Make some room, or choose another disk.</source>
        <translation>Fais un peu de place, ou choisis un autre disque.</translation>
    </message>
    <message>
        <source>Make some room, then try again.</source>
        <translation>Fais un peu de place, puis réessaie.</translation>
    </message>
    <message>
        <source>Make some room. Rebound tries again by itself.</source>
        <translation>Fais un peu de place. Rebound réessaie de lui-même.</translation>
    </message>
    <message>
        <source>No backup here has one that fits. You can put a backup in its place.</source>
        <translation>Aucune sauvegarde ici n’en a qui convienne. Tu peux mettre une sauvegarde à sa place.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Rien n’a changé.</translation>
    </message>
    <message>
        <source>Nothing new was put in its place.</source>
        <translation>Rien de nouveau n’a été mis à sa place.</translation>
    </message>
    <message>
        <source>Open it with the newer program.</source>
        <translation>Ouvre-le avec le programme plus récent.</translation>
    </message>
    <message>
        <source>Pick another file, or make the archive anew.</source>
        <translation>Choisis un autre fichier, ou refais l’archive.</translation>
    </message>
    <message>
        <source>Pick another file. The name of a backup ends in .rebound.</source>
        <translation>Choisis un autre fichier. Le nom d’une sauvegarde finit par .rebound.</translation>
    </message>
    <message>
        <source>Plug the disk in, or choose another folder.</source>
        <translation>Branche le disque, ou choisis un autre dossier.</translation>
    </message>
    <message>
        <source>Something stands in that place already.</source>
        <translation>Il y a déjà quelque chose à cet endroit.</translation>
    </message>
    <message>
        <source>Spelling is checked as before.</source>
        <translation>L’orthographe est vérifiée comme avant.</translation>
    </message>
    <message>
        <source>That code didn't open the journal.</source>
        <translation>Ce code n’a pas ouvert le journal.</translation>
    </message>
    <message>
        <source>That code didn't open this backup.</source>
        <translation>Ce code n’a pas ouvert cette sauvegarde.</translation>
    </message>
    <message>
        <source>That passphrase didn't open the journal.</source>
        <translation>Cette phrase secrète n’a pas ouvert le journal.</translation>
    </message>
    <message>
        <source>That passphrase didn't open this backup.</source>
        <translation>Cette phrase secrète n’a pas ouvert cette sauvegarde.</translation>
    </message>
    <message>
        <source>The backup lies in the journal's own folder instead.</source>
        <translation>La sauvegarde est dans le dossier du journal à la place.</translation>
    </message>
    <message>
        <source>The disk had trouble reading or writing.</source>
        <translation>Le disque a eu du mal à lire ou à écrire.</translation>
    </message>
    <message>
        <source>The disk is full there, so nothing was written.</source>
        <translation>Le disque est plein là-bas : rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The disk is full, so this could not be done.</source>
        <translation>Le disque est plein, donc cela n’a pas pu se faire.</translation>
    </message>
    <message>
        <source>The disk is full, so this is not kept yet.</source>
        <translation>Le disque est plein : ceci n’est pas encore gardé.</translation>
    </message>
    <message>
        <source>The file that holds the key can't be read.</source>
        <translation>Le fichier qui contient la clé ne se lit pas.</translation>
    </message>
    <message>
        <source>The folder for backups isn't there.</source>
        <translation>Le dossier des sauvegardes n’est pas là.</translation>
    </message>
    <message>
        <source>The journal itself has not been touched.</source>
        <translation>Le journal lui-même n’a pas été touché.</translation>
    </message>
    <message>
        <source>The journal's file is damaged and can't be opened.</source>
        <translation>Le fichier du journal est abîmé et ne s’ouvre pas.</translation>
    </message>
    <message>
        <source>The journal's folder can't be read.</source>
        <translation>Le dossier du journal ne se lit pas.</translation>
    </message>
    <message>
        <source>The journal's folder can't be written to.</source>
        <translation>On ne peut pas écrire dans le dossier du journal.</translation>
    </message>
    <message>
        <source>There is no whole dictionary in this file.</source>
        <translation>Il n’y a pas de dictionnaire entier dans ce fichier.</translation>
    </message>
    <message>
        <source>This archive can't be read.</source>
        <translation>Cette archive ne se lit pas.</translation>
    </message>
    <message>
        <source>This backup couldn't be opened.</source>
        <translation>Cette sauvegarde ne s’est pas ouverte.</translation>
    </message>
    <message>
        <source>This computer has too little free memory at the moment.</source>
        <translation>Cet ordinateur a trop peu de mémoire libre en ce moment.</translation>
    </message>
    <message>
        <source>This computer's keychain didn't answer.</source>
        <translation>Le trousseau de cet ordinateur n’a pas répondu.</translation>
    </message>
    <message>
        <source>This has changed since, so it can't be undone.</source>
        <translation>Ceci a changé depuis : impossible de l’annuler.</translation>
    </message>
    <message>
        <source>This journal was written by a newer Rebound.</source>
        <translation>Ce journal a été écrit par un Rebound plus récent.</translation>
    </message>
    <message>
        <source>Try again, or use your recovery code.</source>
        <translation>Réessaie, ou utilise ton code de secours.</translation>
    </message>
    <message>
        <source>Try again. If that doesn't help, check the journal, in Settings.</source>
        <translation>Réessaie. Si cela n’aide pas, vérifie le journal, dans les Réglages.</translation>
    </message>
    <message>
        <source>Try again: capital letters and spaces count.</source>
        <translation>Réessaie : les majuscules et les espaces comptent.</translation>
    </message>
    <message>
        <source>What stood there before is untouched.</source>
        <translation>Ce qui était là avant est intact.</translation>
    </message>
    <message>
        <source>What this belonged to is gone.</source>
        <translation>Ce dont cela faisait partie n’est plus là.</translation>
    </message>
    <message>
        <source>What was kept before is safe, and your text stays here.</source>
        <translation>Ce qui était gardé avant est en sûreté, et ton texte reste ici.</translation>
    </message>
    <message>
        <source>What was kept before is safe.</source>
        <translation>Ce qui était gardé avant est en sûreté.</translation>
    </message>
    <message>
        <source>You can change it by hand.</source>
        <translation>Tu peux le changer à la main.</translation>
    </message>
    <message>
        <source>You can note it anew.</source>
        <translation>Tu peux le noter à nouveau.</translation>
    </message>
    <message>
        <source>You can open what can be read, or restore a backup. The damaged file is kept.</source>
        <translation>Tu peux ouvrir ce qui se lit, ou restaurer une sauvegarde. Le fichier abîmé est gardé.</translation>
    </message>
    <message>
        <source>You can restore a backup, or start a new journal here.</source>
        <translation>Tu peux restaurer une sauvegarde, ou commencer un nouveau journal ici.</translation>
    </message>
    <message>
        <source>You can restore a backup. The damaged file is kept.</source>
        <translation>Tu peux restaurer une sauvegarde. Le fichier abîmé est gardé.</translation>
    </message>
    <message>
        <source>You can try again, or go on with the Rebound you had before.</source>
        <translation>Tu peux réessayer, ou continuer avec le Rebound que tu avais avant.</translation>
    </message>
    <message>
        <source>Your journal could not be brought up to date. The fault is ours.</source>
        <translation>Ton journal n’a pas pu être mis à jour. La faute est à nous.</translation>
    </message>
    <message>
        <source>Your journal is unchanged.</source>
        <translation>Ton journal est inchangé.</translation>
    </message>
    <message>
        <source>Your journal on this computer is unchanged.</source>
        <translation>Ton journal sur cet ordinateur est inchangé.</translation>
    </message>
    <message>
        <source>Your passphrase opens the journal as before.</source>
        <translation>Ta phrase secrète ouvre le journal comme avant.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>--query and --entry are for markdown, html and pdf.</source>
        <translation>--query et --entry vont avec markdown, html et pdf.</translation>
    </message>
    <message>
        <source>A book of your entries, with contents, to read or print.</source>
        <translation>Un livre de tes entrées, avec sommaire, à lire ou à imprimer.</translation>
    </message>
    <message>
        <source>A file for each entry, job, person and letter. Rebound reads the entries back; an archive keeps all.</source>
        <translation>Un fichier par entrée, poste, personne et lettre. Rebound sait relire les entrées ; une archive garde tout.</translation>
    </message>
    <message>
        <source>A form for each week: date, company, position, how, contact, result.</source>
        <translation>Un formulaire par semaine : date, entreprise, poste, moyen, contact, résultat.</translation>
    </message>
    <message>
        <source>A list of jobs to print, for whoever asks what you did.</source>
        <translation>Une liste de postes à imprimer, pour qui demande ce que tu as fait.</translation>
    </message>
    <message>
        <source>About the company</source>
        <translation>À propos de l’entreprise</translation>
    </message>
    <message>
        <source>Added later</source>
        <translation>Ajouté plus tard</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agence</translation>
    </message>
    <message>
        <source>All of it, exactly, as open data. Rebound reads it back whole.</source>
        <translation>Tout, exactement, en données ouvertes. Rebound sait tout relire.</translation>
    </message>
    <message>
        <source>An archive always holds everything; --since and --until are not for it.</source>
        <translation>Une archive contient toujours tout ; --since et --until ne vont pas avec elle.</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Réponse d’ici le</translation>
    </message>
    <message>
        <source>Answer expected by</source>
        <translation>Réponse attendue le</translation>
    </message>
    <message>
        <source>Answer expected: {job}</source>
        <translation>Réponse attendue : {job}</translation>
    </message>
    <message>
        <source>At best</source>
        <translation>Au mieux</translation>
    </message>
    <message>
        <source>At worst</source>
        <translation>Au pire</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>What came before: former posts of a person.</extracomment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Between us</source>
        <translation>Entre nous</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Anniversaire</translation>
    </message>
    <message>
        <source>Book (PDF)</source>
        <translation>Livre (PDF)</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>Calendrier (iCalendar)</translation>
    </message>
    <message>
        <source>Called</source>
        <extracomment>By which name a person is called.</extracomment>
        <translation>Prénom usuel</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Entreprises</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Contacts (vCard)</source>
        <translation>Contacts (vCard)</translation>
    </message>
    <message>
        <source>Counts together with</source>
        <translation>Compte avec</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Day of the news</source>
        <translation>Jour de la nouvelle</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Jours libres</translation>
    </message>
    <message>
        <source>Drafted for the week of</source>
        <translation>Ébauchée pour la semaine du</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Files: {number}.</source>
        <translation>Fichiers : {number}.</translation>
    </message>
    <message>
        <source>From {since} on</source>
        <translation>À partir du {since}</translation>
    </message>
    <message>
        <source>From {since} to {until}</source>
        <translation>Du {since} au {until}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>Heading of a column: how one applied.</extracomment>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Interviews and follow-ups, for a calendar.</source>
        <translation>Entretiens et relances, pour un calendrier.</translation>
    </message>
    <message>
        <source>It holds everything, entries only for me too. Anyone can read it.</source>
        <translation>Tout y est, les entrées réservées à moi aussi. Tout le monde peut le lire.</translation>
    </message>
    <message>
        <source>It is not encrypted: anyone can read it.</source>
        <translation>Ce n’est pas chiffré : tout le monde peut le lire.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Jobs, people, letters and all that belongs to them, for a spreadsheet.</source>
        <translation>Postes, personnes, lettres et tout ce qui s’y rattache, pour un tableur.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>Letters that are sent, not of the alphabet.</extracomment>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Letters I picked</source>
        <translation>Lettres que j’ai choisies</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>An address on the web.</extracomment>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Markdown folder</source>
        <translation>Dossier Markdown</translation>
    </message>
    <message>
        <source>Measured in</source>
        <translation>Mesuré en</translation>
    </message>
    <message>
        <source>My gut</source>
        <translation>Mon instinct</translation>
    </message>
    <message>
        <source>My journal</source>
        <translation>Mon journal</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>Mes questions</translation>
    </message>
    <message>
        <source>My templates</source>
        <translation>Mes modèles</translation>
    </message>
    <message>
        <source>My weeks</source>
        <translation>Mes semaines</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>A noun.</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>La suite</translation>
    </message>
    <message>
        <source>No entry was found. Nothing was written.</source>
        <translation>Aucune entrée trouvée. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Not ideal</source>
        <translation>Pas idéal</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>On LinkedIn</source>
        <translation>Sur LinkedIn</translation>
    </message>
    <message>
        <source>One page for any browser, with everything within it.</source>
        <translation>Une page pour tout navigateur, avec tout dedans.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Pay</source>
        <extracomment>A noun: salary.</extracomment>
        <translation>Salaire</translation>
    </message>
    <message>
        <source>Pay I named</source>
        <translation>Salaire que j’ai indiqué</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Perfect</source>
        <extracomment>What sounded perfect about a job.</extracomment>
        <translation>Parfait</translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>The title of a job.</extracomment>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Posting</source>
        <extracomment>The advertisement of a job.</extracomment>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>Proof of job search</source>
        <translation>Preuve de recherche d’emploi</translation>
    </message>
    <message>
        <source>Proof of job search (PDF)</source>
        <translation>Preuve de recherche d’emploi (PDF)</translation>
    </message>
    <message>
        <source>Rebound archive</source>
        <translation>Archive Rebound</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Heading of a column: what came of an application.</extracomment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Résumé sent</source>
        <translation>CV envoyé</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Sounds like</source>
        <translation>Se lit comme</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Where one found a job.</extracomment>
        <translation>Source</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stades</translation>
    </message>
    <message>
        <source>Starred</source>
        <extracomment>Marked with a star.</extracomment>
        <translation>Étoile</translation>
    </message>
    <message>
        <source>Still waiting on</source>
        <translation>Encore en attente de</translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <translation>Tableaux (CSV)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>The company on the web</source>
        <translation>L’entreprise sur le web</translation>
    </message>
    <message numerus="yes">
        <source>The journal itself has lost {number} files. Their names are kept.</source>
        <extracomment>For one: The journal itself has lost one file. Its name is kept.</extracomment>
        <translation>
            <numerusform>Le journal lui-même a perdu {number} fichier. Son nom est gardé.</numerusform>
            <numerusform>Le journal lui-même a perdu {number} fichiers. Leurs noms sont gardés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The people, for an address book.</source>
        <translation>Les personnes, pour un carnet d’adresses.</translation>
    </message>
    <message numerus="yes">
        <source>The {number} entries you chose</source>
        <extracomment>For one: The entry you chose</extracomment>
        <translation>
            <numerusform>La {number} entrée choisie</numerusform>
            <numerusform>Les {number} entrées choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>There since</source>
        <translation>Là depuis</translation>
    </message>
    <message>
        <source>There was nothing to tell of.</source>
        <translation>Il n’y avait rien à raconter.</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>On a répondu</translation>
    </message>
    <message>
        <source>This is not encrypted: anyone can read it.</source>
        <translation>Ce n’est pas chiffré : tout le monde peut le lire.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Untitled</source>
        <extracomment>A page without a title.</extracomment>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Up to {until}</source>
        <translation>Jusqu’au {until}</translation>
    </message>
    <message>
        <source>We met</source>
        <translation>Notre rencontre</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Page web (HTML)</translation>
    </message>
    <message>
        <source>Week of {first} to {last}</source>
        <translation>Semaine : {first} – {last}</translation>
    </message>
    <message>
        <source>Weekly form (PDF)</source>
        <translation>Formulaire hebdomadaire (PDF)</translation>
    </message>
    <message>
        <source>What I compare by</source>
        <translation>Ce qui me sert à comparer</translation>
    </message>
    <message>
        <source>What I learned</source>
        <translation>Ce que j’ai appris</translation>
    </message>
    <message>
        <source>What it counts for</source>
        <translation>Ce qu’il compte</translation>
    </message>
    <message>
        <source>What it is to me</source>
        <translation>Ce que c’est pour moi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Where the company is</source>
        <translation>Où est l’entreprise</translation>
    </message>
    <message>
        <source>Where the work is done</source>
        <translation>Où le travail se fait</translation>
    </message>
    <message>
        <source>Why, as I guess it</source>
        <translation>Pourquoi, selon moi</translation>
    </message>
    <message>
        <source>Why, as they said it</source>
        <translation>Pourquoi, selon eux</translation>
    </message>
    <message>
        <source>With --include-private they come along.</source>
        <translation>Avec --include-private, elles viennent aussi.</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name} : {value}</translation>
    </message>
    <message numerus="yes">
        <source>{number} contacts</source>
        <extracomment>For one: one contact</extracomment>
        <translation>
            <numerusform>{number} contact</numerusform>
            <numerusform>{number} contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} entries</source>
        <extracomment>For one: one entry</extracomment>
        <translation>
            <numerusform>{number} entrée</numerusform>
            <numerusform>{number} entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} entries are only for you and stay here.</source>
        <extracomment>For one: One entry is only for you and stays here.</extracomment>
        <translation>
            <numerusform>{number} entrée réservée à toi reste ici.</numerusform>
            <numerusform>{number} entrées réservées à toi restent ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} follow-ups</source>
        <extracomment>For one: one follow-up</extracomment>
        <translation>
            <numerusform>{number} relance</numerusform>
            <numerusform>{number} relances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} interviews</source>
        <extracomment>For one: one interview</extracomment>
        <translation>
            <numerusform>{number} entretien</numerusform>
            <numerusform>{number} entretiens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} jobs</source>
        <extracomment>For one: one job</extracomment>
        <translation>
            <numerusform>{number} poste</numerusform>
            <numerusform>{number} postes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} letters</source>
        <extracomment>For one: one letter</extracomment>
        <translation>
            <numerusform>{number} lettre</numerusform>
            <numerusform>{number} lettres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} lines</source>
        <extracomment>For one: one line</extracomment>
        <translation>
            <numerusform>{number} ligne</numerusform>
            <numerusform>{number} lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} minutes</source>
        <extracomment>For one: one minute</extracomment>
        <translation>
            <numerusform>{number} minute</numerusform>
            <numerusform>{number} minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of 10</source>
        <translation>{number} sur 10</translation>
    </message>
    <message>
        <source>{number} of 100</source>
        <translation>{number} sur 100</translation>
    </message>
    <message>
        <source>{things}.</source>
        <translation>{things}.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message numerus="yes">
        <source>All {number} files</source>
        <extracomment>For one: One file</extracomment>
        <translation>
            <numerusform>Tout : {number} fichier</numerusform>
            <numerusform>Tous les {number} fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} files, {size}</source>
        <extracomment>For one: One file, {size}</extracomment>
        <translation>
            <numerusform>{number} fichier, {size}</numerusform>
            <numerusform>{number} fichiers, {size}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>find</name>
    <message numerus="yes">
        <source>{number} places</source>
        <extracomment>For one: one place</extracomment>
        <translation>
            <numerusform>{number} endroit</numerusform>
            <numerusform>{number} endroits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>found</name>
    <message numerus="yes">
        <source>{number} found</source>
        <extracomment>For one: one found</extracomment>
        <translation>
            <numerusform>{number} résultat</numerusform>
            <numerusform>{number} résultats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>good_end</name>
    <message numerus="yes">
        <source>{number} closed.</source>
        <extracomment>For one: one closed.</extracomment>
        <translation>
            <numerusform>{number} poste clos.</numerusform>
            <numerusform>{number} postes clos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message>
        <source>A job tracker's table</source>
        <translation>Un tableau de suivi de candidatures</translation>
    </message>
    <message>
        <source>A table of your own</source>
        <translation>Un tableau à toi</translation>
    </message>
    <message>
        <source>Address on the web</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Candidature le</translation>
    </message>
    <message>
        <source>Apply by</source>
        <translation>Postuler avant le</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Clos le</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Contact cards (vCard)</source>
        <translation>Cartes de contact (vCard)</translation>
    </message>
    <message>
        <source>Contacts as a table</source>
        <translation>Des contacts en tableau</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Day One export</source>
        <translation>Export Day One</translation>
    </message>
    <message>
        <source>Does not come along: {names}</source>
        <translation>Ne vient pas : {names}</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Files: {number} come along</source>
        <translation>Fichiers qui suivent : {number}</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Found through</source>
        <translation>Trouvé par</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Here already; adds nothing</source>
        <translation>Déjà là ; n’ajoute rien</translation>
    </message>
    <message>
        <source>Here already; adds {what}</source>
        <translation>Déjà là ; ajoute {what}</translation>
    </message>
    <message>
        <source>Hiring manager</source>
        <translation>Qui recrute pour l’équipe</translation>
    </message>
    <message>
        <source>Interview on</source>
        <translation>Entretien le</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Intitulé du poste</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>Entrées de journal</translation>
    </message>
    <message>
        <source>Kept as notes: {columns}</source>
        <translation>Gardé comme notes : {columns}</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Last step on</source>
        <translation>Dernière étape le</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>An address on the web.</extracomment>
        <translation>Lien</translation>
    </message>
    <message>
        <source>LinkedIn export</source>
        <translation>Export LinkedIn</translation>
    </message>
    <message>
        <source>Markdown pages</source>
        <translation>Pages Markdown</translation>
    </message>
    <message>
        <source>Markdown tells jobs, people and letters to readers; an archive brings them back</source>
        <translation>Markdown montre postes, personnes et lettres à qui lit ; une archive les fait revenir</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Humeur</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>A noun.</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>Prochaine étape le</translation>
    </message>
    <message numerus="yes">
        <source>No day is given for {number} entries: they have the days of their files</source>
        <extracomment>For one: No day is given for one entry: it has the day of its file</extracomment>
        <translation>
            <numerusform>Aucun jour n’est donné pour {number} entrée : elle a celui de son fichier</numerusform>
            <numerusform>Aucun jour n’est donné pour {number} entrées : elles ont celui de leur fichier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No day is given for {number} jobs: they count as today</source>
        <extracomment>For one: No day is given for one job: it counts as today</extracomment>
        <translation>
            <numerusform>Aucun jour n’est donné pour {number} poste : il compte pour aujourd’hui</numerusform>
            <numerusform>Aucun jour n’est donné pour {number} postes : ils comptent pour aujourd’hui</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read: {number}</source>
        <translation>Non lus : {number}</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation>Noté le</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Offer on</source>
        <translation>Offre le</translation>
    </message>
    <message>
        <source>On site or remote</source>
        <translation>Sur place ou à distance</translation>
    </message>
    <message>
        <source>Pay</source>
        <extracomment>A noun: salary.</extracomment>
        <translation>Salaire</translation>
    </message>
    <message>
        <source>Pay you named</source>
        <translation>Salaire que tu as indiqué</translation>
    </message>
    <message>
        <source>Pay, from</source>
        <translation>Salaire, à partir de</translation>
    </message>
    <message>
        <source>Pay, up to</source>
        <translation>Salaire, jusqu’à</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Plain text, a file a page</source>
        <translation>Texte simple, un fichier par page</translation>
    </message>
    <message>
        <source>Rebound archive</source>
        <translation>Archive Rebound</translation>
    </message>
    <message>
        <source>Rebound wrote it for reading; an archive brings it back</source>
        <translation>Rebound l’a écrit pour être lu ; une archive le ramène</translation>
    </message>
    <message>
        <source>Recruiter</source>
        <translation>Recruteur ou recruteuse</translation>
    </message>
    <message>
        <source>RedNotebook</source>
        <translation>RedNotebook</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Résumé sent</source>
        <translation>CV envoyé</translation>
    </message>
    <message>
        <source>Steps with their days</source>
        <translation>Étapes avec leurs jours</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text of the posting</source>
        <translation>Texte de l’annonce</translation>
    </message>
    <message>
        <source>The same name as somebody here, and kept apart: {names}. Where two are one person, “The same as…” on their page joins them.</source>
        <extracomment>“The same as…” is what a person's page has under More.</extracomment>
        <translation>Même nom que quelqu’un ici, et gardés séparés : {names}. Si deux sont une même personne, « La même personne que… » sur sa page les réunit.</translation>
    </message>
    <message>
        <source>Their e-mail</source>
        <translation>Son e-mail</translation>
    </message>
    <message>
        <source>Their phone</source>
        <translation>Son téléphone</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Il n’y a rien dedans.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Turned down on</source>
        <translation>Refus le</translation>
    </message>
    <message>
        <source>Web pages, a file a page</source>
        <translation>Pages web, un fichier par page</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Où il en est</translation>
    </message>
    <message>
        <source>Who recommended you</source>
        <translation>Qui t’a recommandé</translation>
    </message>
    <message>
        <source>Whom to talk to</source>
        <translation>À qui parler</translation>
    </message>
    <message>
        <source>You set it aside; it stays so</source>
        <translation>Tu l’as mis de côté ; il y reste</translation>
    </message>
    <message>
        <source>a job</source>
        <translation>un poste</translation>
    </message>
    <message>
        <source>a journal entry</source>
        <translation>une entrée de journal</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>une personne</translation>
    </message>
    <message>
        <source>a place's coordinates</source>
        <translation>les coordonnées d’un lieu</translation>
    </message>
    <message>
        <source>a zip inside is not opened; choose it by itself</source>
        <translation>un zip à l’intérieur n’est pas ouvert ; choisis-le seul</translation>
    </message>
    <message>
        <source>an archive is brought in by itself</source>
        <translation>une archive s’importe seule</translation>
    </message>
    <message>
        <source>choose this table by itself, to say what its columns are</source>
        <translation>choisis ce tableau seul, pour dire ce que sont ses colonnes</translation>
    </message>
    <message>
        <source>counts as the same day</source>
        <extracomment>The day of one step of a job, after another: "Applied: 3 Apr 2024 · They turned me down: counts as the same day".</extracomment>
        <translation>compté le même jour</translation>
    </message>
    <message>
        <source>it is a calendar, and appointments are not read here</source>
        <translation>c’est un calendrier, et les rendez-vous ne sont pas lus ici</translation>
    </message>
    <message>
        <source>it is empty, so nothing comes of it; export it once more where it is from</source>
        <translation>il est vide, rien n’en vient donc ; exporte-le encore une fois là d’où il vient</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>il est chiffré</translation>
    </message>
    <message>
        <source>it is in no format known here</source>
        <translation>son format n’est pas connu ici</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>l’imbrication est trop profonde</translation>
    </message>
    <message>
        <source>it is not in the folder or zip you chose; put it there, then choose that again</source>
        <translation>il n’est pas dans le dossier ou le zip choisi ; mets-le là, puis choisis de nouveau</translation>
    </message>
    <message>
        <source>it is not written as expected</source>
        <translation>il n’est pas écrit comme attendu</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>il est trop grand</translation>
    </message>
    <message>
        <source>it stands above the table, and does not come along</source>
        <translation>c’est au-dessus du tableau, et ne vient pas avec lui</translation>
    </message>
    <message>
        <source>its columns are not known</source>
        <translation>ses colonnes ne sont pas connues</translation>
    </message>
    <message>
        <source>its end is missing, so nothing comes of it; download or copy it once more</source>
        <translation>sa fin manque, rien n’en vient donc ; télécharge-le ou copie-le encore une fois</translation>
    </message>
    <message>
        <source>jrnl, as JSON</source>
        <translation>jrnl, en JSON</translation>
    </message>
    <message>
        <source>jrnl, as text</source>
        <translation>jrnl, en texte</translation>
    </message>
    <message>
        <source>no company was found</source>
        <translation>aucune entreprise trouvée</translation>
    </message>
    <message>
        <source>no day was found</source>
        <translation>aucun jour trouvé</translation>
    </message>
    <message>
        <source>no entry names it</source>
        <translation>aucune entrée ne le nomme</translation>
    </message>
    <message>
        <source>no name was found</source>
        <translation>aucun nom trouvé</translation>
    </message>
    <message>
        <source>sun and moon</source>
        <translation>soleil et lune</translation>
    </message>
    <message>
        <source>the device it was written on</source>
        <translation>l’appareil sur lequel c’était écrit</translation>
    </message>
    <message>
        <source>the file is not there</source>
        <translation>le fichier n’est pas là</translation>
    </message>
    <message>
        <source>the picture on the card cannot be read; all else of it comes</source>
        <translation>la photo de la carte est illisible ; tout le reste vient</translation>
    </message>
    <message>
        <source>the picture on the card is damaged, and comes as it is</source>
        <translation>la photo de la carte est abîmée, et vient telle quelle</translation>
    </message>
    <message>
        <source>there is too much of it</source>
        <translation>il y en a trop</translation>
    </message>
    <message>
        <source>when it was last changed</source>
        <translation>la date du dernier changement</translation>
    </message>
    <message>
        <source>{file}, line {line}: {why}</source>
        <translation>{file}, ligne {line} : {why}</translation>
    </message>
    <message>
        <source>{file}: {why}</source>
        <translation>{file} : {why}</translation>
    </message>
    <message>
        <source>{kind}: {parts}</source>
        <translation>{kind} : {parts}</translation>
    </message>
    <message numerus="yes">
        <source>{names}; and {number} more</source>
        <extracomment>For one: {names}; and one more</extracomment>
        <translation>
            <numerusform>{names} ; et {number} de plus</numerusform>
            <numerusform>{names} ; et {number} de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} ({day})</source>
        <translation>{name} ({day})</translation>
    </message>
    <message numerus="yes">
        <source>{number} brought up to date</source>
        <extracomment>For one: 1 brought up to date</extracomment>
        <translation>
            <numerusform>{number} mise à jour</numerusform>
            <numerusform>{number} mises à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} days cannot be read, such as {written}: they are kept as notes</source>
        <extracomment>For one: {written} cannot be read as a day: it is kept as a note</extracomment>
        <translation>
            <numerusform>{number} jour illisible, {written} : gardé comme note</numerusform>
            <numerusform>{number} jours ne se lisent pas, comme {written} : ils sont gardés comme notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} days cannot be read, such as {written}: they are kept as notes, and the jobs count as today</source>
        <extracomment>For one: {written} cannot be read as a day: it is kept as a note, and the job counts as today</extracomment>
        <translation>
            <numerusform>{number} jour illisible, {written} : gardé comme note, et le poste compte comme d’aujourd’hui</numerusform>
            <numerusform>{number} jours ne se lisent pas, comme {written} : ils sont gardés comme notes, et les postes comptent comme d’aujourd’hui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} here already</source>
        <extracomment>For one: 1 here already</extracomment>
        <translation>
            <numerusform>{number} déjà ici</numerusform>
            <numerusform>{number} déjà ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} new</source>
        <extracomment>For one: 1 new</extracomment>
        <translation>
            <numerusform>{number} en plus</numerusform>
            <numerusform>{number} en plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} stages are not known, such as {written}: they are read as {stage}, and kept as notes</source>
        <extracomment>For one: {written} is not known as a stage: it is read as {stage}, and kept as a note</extracomment>
        <translation>
            <numerusform>{number} étape inconnue, {written} : lue comme {stage}, et gardée comme note</numerusform>
            <numerusform>{number} étapes ne sont pas connues, comme {written} : lues comme {stage}, et gardées comme notes</numerusform>
        </translation>
    </message>
    <message>
        <source>{standing} becomes {new}</source>
        <translation>{standing} devient {new}</translation>
    </message>
    <message>
        <source>{standing} stays</source>
        <translation>{standing} reste</translation>
    </message>
    <message>
        <source>{written} is read as {day}, with the day first</source>
        <translation>{written} est lu comme {day}, le jour d’abord</translation>
    </message>
    <message>
        <source>{written} is read as {day}, with the month first</source>
        <translation>{written} est lu comme {day}, le mois d’abord</translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <source>Agency</source>
        <translation>Agence</translation>
    </message>
    <message>
        <source>An answer is expected by {day}.</source>
        <translation>Réponse attendue : {day}.</translation>
    </message>
    <message>
        <source>An answer is expected today.</source>
        <translation>Une réponse est attendue aujourd’hui.</translation>
    </message>
    <message>
        <source>An offer</source>
        <translation>Une offre</translation>
    </message>
    <message>
        <source>Applied</source>
        <extracomment>Stage of a job: one has applied.</extracomment>
        <translation>Candidature</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>Stage of a job: it is over.</extracomment>
        <translation>Clos</translation>
    </message>
    <message>
        <source>How sure are you of it?</source>
        <translation>À quel point en as-tu la certitude ?</translation>
    </message>
    <message>
        <source>I declined</source>
        <translation>J’ai décliné</translation>
    </message>
    <message>
        <source>I deserve this</source>
        <translation>Je mérite cela</translation>
    </message>
    <message>
        <source>I met people there</source>
        <translation>J’y ai rencontré des gens</translation>
    </message>
    <message>
        <source>I need this</source>
        <translation>Il me faut cela</translation>
    </message>
    <message>
        <source>I took it</source>
        <translation>Je l’ai pris</translation>
    </message>
    <message>
        <source>I want this</source>
        <translation>Je veux cela</translation>
    </message>
    <message>
        <source>I withdrew</source>
        <translation>Retrait de ma part</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Interviewing</source>
        <extracomment>Stage of a job: interviews go on.</extracomment>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Lead</source>
        <extracomment>Stage of a job: one has heard of it and not applied.</extracomment>
        <translation>Piste</translation>
    </message>
    <message>
        <source>Letter sent</source>
        <translation>Lettre envoyée</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>An address on the web.</extracomment>
        <translation>Lien</translation>
    </message>
    <message>
        <source>No longer planned</source>
        <translation>N’est plus prévu</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>Encore aucun mot</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Over the jobs that are still open. Not a verb.</extracomment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Opened again: {stage}</source>
        <translation>Rouvert : {stage}</translation>
    </message>
    <message>
        <source>Panel</source>
        <extracomment>An interview with several people at once.</extracomment>
        <translation>À plusieurs</translation>
    </message>
    <message>
        <source>Pay you named</source>
        <translation>Salaire que tu as indiqué</translation>
    </message>
    <message>
        <source>Perhaps spared: {what}</source>
        <translation>Peut-être épargné : {what}</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Au téléphone</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Résumé you sent</source>
        <translation>CV envoyé</translation>
    </message>
    <message>
        <source>Task</source>
        <extracomment>A kind of interview: a trial piece of work.</extracomment>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>The posting</source>
        <translation>L’annonce</translation>
    </message>
    <message>
        <source>The posting's text</source>
        <translation>Le texte de l’annonce</translation>
    </message>
    <message>
        <source>They turned me down</source>
        <translation>On m’a dit non</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>En vidéo</translation>
    </message>
    <message>
        <source>Went quiet</source>
        <translation>Plus de nouvelles</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Where you found it</source>
        <translation>Où tu l’as trouvé</translation>
    </message>
    <message>
        <source>Why, as you guess it</source>
        <translation>Pourquoi, selon toi</translation>
    </message>
    <message>
        <source>Why, for you</source>
        <translation>Pourquoi, pour toi</translation>
    </message>
    <message>
        <source>Why, in their words</source>
        <translation>Pourquoi, selon eux</translation>
    </message>
    <message>
        <source>Would you take it?</source>
        <translation>Le prendrais-tu ?</translation>
    </message>
    <message>
        <source>Your gut: {said}</source>
        <translation>Ton instinct : {said}</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>par jour</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>par mois</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>par an</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>par heure</translation>
    </message>
    <message>
        <source>answer by {day}</source>
        <translation>réponse attendue : {day}</translation>
    </message>
    <message>
        <source>from anywhere</source>
        <translation>de n’importe où</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>sur place</translation>
    </message>
    <message>
        <source>partly from home</source>
        <translation>en partie chez moi</translation>
    </message>
    <message>
        <source>up to {end}</source>
        <translation>jusqu’à {end}</translation>
    </message>
    <message>
        <source>{amount} {currency}</source>
        <extracomment>A sum and the code of its currency, in the order of the language: "48,000 EUR".</extracomment>
        <translation>{amount} {currency}</translation>
    </message>
    <message>
        <source>{amount} {period}</source>
        <extracomment>"48,000 EUR a year".</extracomment>
        <translation>{amount} {period}</translation>
    </message>
    <message>
        <source>{company}: {where}</source>
        <translation>{company} : {where}</translation>
    </message>
    <message>
        <source>{day} has passed. You can ask, if you like.</source>
        <translation>{day} est passé. Tu peux demander, si tu veux.</translation>
    </message>
    <message numerus="yes">
        <source>{number} minutes</source>
        <extracomment>For one: one minute</extracomment>
        <translation>
            <numerusform>{number} minute</numerusform>
            <numerusform>{number} minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of 10</source>
        <translation>{number} sur 10</translation>
    </message>
    <message>
        <source>{stage}. {note}</source>
        <translation>{stage}. {note}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} à {end}</translation>
    </message>
    <message>
        <source>{where}, jobs: {count}</source>
        <translation>{where}, postes : {count}</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>Companies</source>
        <translation>Entreprises</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>Letters that are sent, not of the alphabet.</extracomment>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>More entries</source>
        <translation>Plus d’entrées</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Encore rien d’écrit</translation>
    </message>
    <message numerus="yes">
        <source>That was {number} minutes. You can stop here, or write on.</source>
        <extracomment>For one: That was one minute. You can stop here, or write on.</extracomment>
        <translation>
            <numerusform>Cela fait {number} minute. Tu peux t’arrêter là, ou continuer.</numerusform>
            <numerusform>Cela fait {number} minutes. Tu peux t’arrêter là, ou continuer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weeks planned</source>
        <translation>Semaines prévues</translation>
    </message>
    <message numerus="yes">
        <source>{number} afterthoughts</source>
        <extracomment>For one: One afterthought</extracomment>
        <translation>
            <numerusform>{number} pensée après coup</numerusform>
            <numerusform>{number} pensées après coup</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} entries</source>
        <extracomment>For one: one entry</extracomment>
        <translation>
            <numerusform>{number} entrée</numerusform>
            <numerusform>{number} entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} entries stay here.</source>
        <extracomment>For one: One entry stays here.</extracomment>
        <translation>
            <numerusform>{number} entrée reste ici.</numerusform>
            <numerusform>{number} entrées restent ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} marked</source>
        <extracomment>For one: one marked</extracomment>
        <translation>
            <numerusform>{number} marquée</numerusform>
            <numerusform>{number} marquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} minutes left</source>
        <extracomment>For one: One minute left</extracomment>
        <translation>
            <numerusform>Encore {number} minute</numerusform>
            <numerusform>Encore {number} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} questions</source>
        <extracomment>For one: one question</extracomment>
        <translation>
            <numerusform>{number} question</numerusform>
            <numerusform>{number} questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} words</source>
        <extracomment>For one: one word</extracomment>
        <translation>
            <numerusform>{number} mot</numerusform>
            <numerusform>{number} mots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Handled well</source>
        <translation>Bien mené</translation>
    </message>
    <message>
        <source>Kind words</source>
        <translation>Mots gentils</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Histoires</translation>
    </message>
    <message>
        <source>These words are among them.</source>
        <translation>Ces mots en font partie.</translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message>
        <source> at {company}</source>
        <extracomment>Follows a word in a letter: “the way I was met at Northwind”. Begins with a space.</extracomment>
        <translation> chez {company}</translation>
    </message>
    <message>
        <source>#10, 9.5 × 4.125 in</source>
        <translation>#10, 9,5 × 4,125 po</translation>
    </message>
    <message>
        <source>A card</source>
        <translation>Une carte</translation>
    </message>
    <message>
        <source>A question about feedback has a letter of its own. A card asks for nothing.</source>
        <translation>Une question d’avis a sa propre lettre. Une carte ne demande rien.</translation>
    </message>
    <message>
        <source>A sheet</source>
        <translation>Une feuille</translation>
    </message>
    <message>
        <source>A story of yours</source>
        <translation>Une histoire à toi</translation>
    </message>
    <message>
        <source>A time you eased that kind of trouble, in three sentences.</source>
        <translation>Une fois où tu as allégé ce genre de souci, en trois phrases.</translation>
    </message>
    <message>
        <source>A4, 210 × 297 mm</source>
        <translation>A4, 210 × 297 mm</translation>
    </message>
    <message>
        <source>A6, 148 × 105 mm</source>
        <translation>A6, 148 × 105 mm</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>Acceptation</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Avec réponse</translation>
    </message>
    <message>
        <source>As a message</source>
        <translation>En message</translation>
    </message>
    <message>
        <source>Asking a referee</source>
        <translation>Demande de référence</translation>
    </message>
    <message>
        <source>Asking for feedback</source>
        <translation>Demande d’avis</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Par e-mail</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>En main propre</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Par la poste</translation>
    </message>
    <message>
        <source>C5, 229 × 162 mm</source>
        <translation>C5, 229 × 162 mm</translation>
    </message>
    <message>
        <source>C6, 162 × 114 mm</source>
        <translation>C6, 162 × 114 mm</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Declining an offer</source>
        <translation>Refus d’une offre</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>A letter that has not gone out.</extracomment>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Enclosed: {files}</source>
        <translation>Joint : {files}</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Relance</translation>
    </message>
    <message>
        <source>How to go on</source>
        <translation>Comment continuer</translation>
    </message>
    <message>
        <source>It shows that you write to them, and to nobody else.</source>
        <translation>Cela montre que tu leur écris à eux, et à personne d’autre.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Letter, 8.5 × 11 in</source>
        <translation>Letter, 8,5 × 11 po</translation>
    </message>
    <message>
        <source>Longer than 250 words. Which sentence would nobody miss?</source>
        <translation>Plus de 250 mots. Quelle phrase ne manquerait à personne ?</translation>
    </message>
    <message>
        <source>Longer than a card holds. A sheet of paper holds more.</source>
        <translation>Plus long qu’une carte. Une feuille a plus de place.</translation>
    </message>
    <message>
        <source>No letters sent.</source>
        <translation>Aucune lettre envoyée.</translation>
    </message>
    <message>
        <source>No one is named yet. Who there feels this on a Monday morning?</source>
        <translation>Personne n’est encore nommé. Qui là-bas le ressent un lundi matin ?</translation>
    </message>
    <message>
        <source>One is enough. A guess leaves them room to say how it is.</source>
        <translation>Un seul suffit. Une supposition leur laisse dire ce qu’il en est.</translation>
    </message>
    <message>
        <source>One trouble, as a guess</source>
        <translation>Un souci, comme une supposition</translation>
    </message>
    <message>
        <source>Pain Letter</source>
        <translation>Pain Letter</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>A letter has gone out.</extracomment>
        <translation>Envoyées</translation>
    </message>
    <message>
        <source>Something small to say yes to, such as ten minutes on the phone.</source>
        <translation>Une petite chose à accepter, comme dix minutes au téléphone.</translation>
    </message>
    <message>
        <source>Thank-you card</source>
        <translation>Carte de merci</translation>
    </message>
    <message>
        <source>The envelope</source>
        <translation>L’enveloppe</translation>
    </message>
    <message>
        <source>Their news</source>
        <translation>Leur actualité</translation>
    </message>
    <message>
        <source>Their no came today. After a night the words often come easier. Now is fine too.</source>
        <translation>Leur non est venu aujourd’hui. Après une nuit, les mots viennent souvent mieux. Maintenant convient aussi.</translation>
    </message>
    <message>
        <source>To nobody yet</source>
        <translation>Encore à personne</translation>
    </message>
    <message>
        <source>Waits until {day}</source>
        <extracomment>Of a card that was put off; {day} is "tomorrow", or a day of the month.</extracomment>
        <translation>Attend jusqu’à {day}</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Retrait</translation>
    </message>
    <message numerus="yes">
        <source>{number} letters sent.</source>
        <extracomment>For one: one letter sent.</extracomment>
        <translation>
            <numerusform>{number} lettre envoyée.</numerusform>
            <numerusform>{number} lettres envoyées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} pages. Here is the first.</source>
        <extracomment>For one: One page.</extracomment>
        <translation>
            <numerusform>{number} page. La voici.</numerusform>
            <numerusform>{number} pages. Voici la première.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} places wait for your words, first {place}</source>
        <extracomment>For one: one place waits for your words: {place}</extracomment>
        <translation>
            <numerusform>{number} endroit attend tes mots : {place}</numerusform>
            <numerusform>{number} endroits attendent tes mots, d’abord {place}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} words</source>
        <extracomment>For one: one word</extracomment>
        <translation>
            <numerusform>{number} mot</numerusform>
            <numerusform>{number} mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} words. About fifty fill a card.</source>
        <extracomment>For one: one word. About fifty fill a card.</extracomment>
        <translation>
            <numerusform>{number} mot. Une cinquantaine remplit une carte.</numerusform>
            <numerusform>{number} mots. Une cinquantaine remplit une carte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{own} of {number} words</source>
        <extracomment>For one: {own} of one word</extracomment>
        <translation>
            <numerusform>{own} sur {number} mot</numerusform>
            <numerusform>{own} sur {number} mots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licences</name>
    <message>
        <source>Each with its licence, the text of it that stands below under that name, and its copyright lines. Where a text speaks of the copyright holder or leaves a year open, the lines here say it. What is under a version of the LGPL or any later one is used under the LGPL 3.</source>
        <translation>Chaque élément avec sa licence, dont le texte se trouve plus bas sous ce nom, et ses lignes de droits d’auteur. Là où un texte parle du titulaire des droits ou laisse une année ouverte, les lignes ici le disent. Ce qui est sous une version de la LGPL ou toute version ultérieure est utilisé sous la LGPL 3.</translation>
    </message>
    <message>
        <source>Inside Qt {version}</source>
        <translation>Dans Qt {version}</translation>
    </message>
    <message>
        <source>Its words stand at the end of those of {package}.</source>
        <translation>Son texte se trouve à la fin de celui de {package}.</translation>
    </message>
    <message>
        <source>Lucide icons</source>
        <translation>Icônes de Lucide</translation>
    </message>
    <message>
        <source>MIT-like, see below</source>
        <translation>proche de MIT, voir ci-dessous</translation>
    </message>
    <message>
        <source>MPL-1.1, chosen out of MPL-1.1, GPL-2.0-or-later and LGPL-2.1-or-later</source>
        <translation>MPL-1.1, choisie parmi MPL-1.1, GPL-2.0-or-later et LGPL-2.1-or-later</translation>
    </message>
    <message>
        <source>Rebound itself is under the MIT licence. It uses Qt {qt} and PySide6 under the GNU Lesser General Public License, version 3. They lie as separate libraries in the folder {folder} of the program. Other builds of the same version may take their place; nothing checks them. Both licence texts (LGPL 3 and GPL 3, on which it builds) stand at the end.</source>
        <translation>Rebound est sous licence MIT. Il utilise Qt {qt} et PySide6 sous la GNU Lesser General Public License, version 3. Ils se trouvent, comme bibliothèques séparées, dans le dossier {folder} du programme. D’autres compilations de la même version peuvent prendre leur place ; rien ne les vérifie. Les textes des deux licences (LGPL 3 et GPL 3, sur laquelle elle repose) sont à la fin.</translation>
    </message>
    <message>
        <source>SCOWL, the English dictionary</source>
        <translation>SCOWL, le dictionnaire anglais</translation>
    </message>
    <message>
        <source>Sources: Qt {qt} at https://download.qt.io/official_releases/qt/ (qtbase, qtsvg, qtwayland, qtimageformats), PySide6 and Shiboken6 at https://download.qt.io/official_releases/QtForPython/. What Qt's libraries hold of others is listed under “Inside Qt”, with the texts of its licences. Whoever passes this package on keeps a copy of these sources at hand.</source>
        <translation>Code source : Qt {qt} sur https://download.qt.io/official_releases/qt/ (qtbase, qtsvg, qtwayland, qtimageformats), PySide6 et Shiboken6 sur https://download.qt.io/official_releases/QtForPython/. Ce que les bibliothèques de Qt contiennent d’autres auteurs est indiqué sous « Dans Qt », avec les textes des licences. Qui transmet ce paquet garde une copie de ce code à disposition.</translation>
    </message>
    <message>
        <source>The texts of LGPL 3 and GPL 3, on which it builds, stand at the end.</source>
        <translation>Les textes de la LGPL 3 et de la GPL 3, sur laquelle elle repose, sont à la fin.</translation>
    </message>
    <message>
        <source>Third-party software in Rebound</source>
        <translation>Logiciels de tiers dans Rebound</translation>
    </message>
    <message>
        <source>see below</source>
        <translation>voir ci-dessous</translation>
    </message>
    <message>
        <source>see its notice</source>
        <translation>voir sa notice</translation>
    </message>
    <message>
        <source>several, as named</source>
        <translation>plusieurs, comme indiqué</translation>
    </message>
    <message>
        <source>{files} (Debian package {package})</source>
        <translation>{files} (paquet Debian {package})</translation>
    </message>
    <message>
        <source>{work}, inside {package}</source>
        <translation>{work}, dans {package}</translation>
    </message>
    <message>
        <source>{work}, inside {package} (source: {address})</source>
        <translation>{work}, dans {package} (code source : {address})</translation>
    </message>
</context>
<context>
    <name>looking_back</name>
    <message numerus="yes">
        <source>Half of the answers came within {number} days.</source>
        <extracomment>For one: Half of the answers came within one day.</extracomment>
        <translation>
            <numerusform>La moitié des réponses est venue en {number} jour au plus.</numerusform>
            <numerusform>La moitié des réponses est venue en {number} jours au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few to speak of shares.</source>
        <translation>Trop peu pour parler de parts.</translation>
    </message>
    <message numerus="yes">
        <source>{entries} on {number} days.</source>
        <extracomment>For one: {entries} on one day.</extracomment>
        <translation>
            <numerusform>{entries} sur {number} jour.</numerusform>
            <numerusform>{entries} sur {number} jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>{month}: {days}.</source>
        <translation>{month} : {days}.</translation>
    </message>
    <message numerus="yes">
        <source>{number} days</source>
        <extracomment>For one: one day</extracomment>
        <translation>
            <numerusform>{number} jour</numerusform>
            <numerusform>{number} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} moments</source>
        <extracomment>For one: one moment</extracomment>
        <translation>
            <numerusform>{number} moment</numerusform>
            <numerusform>{number} moments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} people</source>
        <extracomment>For one: one person</extracomment>
        <translation>
            <numerusform>{number} personne</numerusform>
            <numerusform>{number} personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} people noted.</source>
        <extracomment>For one: One person noted.</extracomment>
        <translation>
            <numerusform>{number} personne notée.</numerusform>
            <numerusform>{number} personnes notées.</numerusform>
        </translation>
    </message>
    <message>
        <source>{stage}: {number}</source>
        <translation>{stage} : {number}</translation>
    </message>
    <message>
        <source>{stage}: {number} of {whole}</source>
        <translation>{stage} : {number} sur {whole}</translation>
    </message>
    <message>
        <source>{stage}: {number}, all of them</source>
        <translation>{stage} : {number}, soit la totalité</translation>
    </message>
    <message>
        <source>{stage}: {number}, {share} of {whole}</source>
        <translation>{stage} : {number}, {share} de {whole}</translation>
    </message>
    <message numerus="yes">
        <source>{word} ({number} times)</source>
        <extracomment>For one: {word} (once)</extracomment>
        <translation>
            <numerusform>{word} ({number} fois)</numerusform>
            <numerusform>{word} ({number} fois)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{word} on {number} days</source>
        <extracomment>For one: {word} on one day</extracomment>
        <translation>
            <numerusform>{word} sur {number} jour</numerusform>
            <numerusform>{word} sur {number} jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>merge</name>
    <message>
        <source>Attached files: {number} came.</source>
        <translation>Fichiers joints venus : {number}.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Everything in that copy was here already. Nothing has changed.</source>
        <translation>Tout ce que contient cette copie était déjà ici. Rien n’a changé.</translation>
    </message>
    <message>
        <source>Five steps</source>
        <translation>Cinq étapes</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>Letters that are sent, not of the alphabet.</extracomment>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>My week</source>
        <translation>Ma semaine</translation>
    </message>
    <message>
        <source>Passphrase of that copy: </source>
        <translation>Phrase secrète de cette copie : </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Small things were brought up to date.</source>
        <translation>De petites choses ont été mises à jour.</translation>
    </message>
    <message>
        <source>Some of it couldn't be read this time. Try again for the rest.</source>
        <translation>Une partie n’a pas pu être lue pour l’instant. Réessaie pour le reste.</translation>
    </message>
    <message>
        <source>{area}: {what}.</source>
        <translation>{area} : {what}.</translation>
    </message>
    <message numerus="yes">
        <source>{number} brought up to date</source>
        <extracomment>For one: 1 brought up to date</extracomment>
        <translation>
            <numerusform>{number} mise à jour</numerusform>
            <numerusform>{number} mises à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} earlier texts kept</source>
        <extracomment>For one: 1 earlier text kept</extracomment>
        <translation>
            <numerusform>{number} texte précédent gardé</numerusform>
            <numerusform>{number} textes précédents gardés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} erased, as in the other copy</source>
        <extracomment>For one: 1 erased, as in the other copy</extracomment>
        <translation>
            <numerusform>{number} en moins, comme dans l’autre copie</numerusform>
            <numerusform>{number} en moins, comme dans l’autre copie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} new</source>
        <extracomment>For one: 1 new</extracomment>
        <translation>
            <numerusform>{number} en plus</numerusform>
            <numerusform>{number} en plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} smaller things</source>
        <extracomment>For one: 1 smaller thing</extracomment>
        <translation>
            <numerusform>{number} petite chose</numerusform>
            <numerusform>{number} petites choses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Before you go in: {company}</source>
        <translation>Avant d’entrer : {company}</translation>
    </message>
    <message>
        <source>New letter from {template}</source>
        <translation>Nouvelle lettre : {template}</translation>
    </message>
    <message>
        <source>No entry is from then yet.</source>
        <translation>Aucune entrée de ce moment-là pour l’instant.</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Encore rien d’écrit</translation>
    </message>
    <message>
        <source>While it's fresh: {company}</source>
        <translation>Tant que c’est frais : {company}</translation>
    </message>
    <message>
        <source>Write an entry for {day}</source>
        <translation>Écrire une entrée pour le {day}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
</context>
<context>
    <name>palette_words</name>
    <message>
        <source>afterthought, later thought, addition, postscript, add to this entry</source>
        <translation>pensée d’après, ajout, post-scriptum, complément, ajouter à cette entrée</translation>
    </message>
    <message>
        <source>answer by, answer expected, expected answer, deadline, hear back by, waiting until</source>
        <translation>réponse pour, réponse attendue, délai, échéance, attendre jusqu’au</translation>
    </message>
    <message>
        <source>attach, attachment, attach photo, add photo, add picture, insert image</source>
        <translation>joindre, pièce jointe, joindre une photo, ajouter une photo, ajouter une image, insérer une image</translation>
    </message>
    <message>
        <source>auto lock, autolock, privacy, private, timeout, keychain</source>
        <translation>verrouillage automatique, vie privée, privé, confidentialité, délai, trousseau</translation>
    </message>
    <message>
        <source>backup, backups, back up, restore, copy, copies, save, rescue, make a backup</source>
        <translation>sauvegarde, sauvegardes, sauvegarder, restaurer, copie, copies, enregistrer, sauver, backup, faire une sauvegarde</translation>
    </message>
    <message>
        <source>call, coffee, met, talked, phone, message, log a call, meeting</source>
        <translation>appel, café, rencontre, téléphone, message, noter un appel, rendez-vous, réunion</translation>
    </message>
    <message>
        <source>command, commands, palette, jump, menu</source>
        <translation>commande, commandes, palette, aller, menu</translation>
    </message>
    <message>
        <source>companies, openings, interviews, offers</source>
        <translation>entreprises, sociétés, ouvertures, entretiens, offres</translation>
    </message>
    <message>
        <source>compare, decide, choose, rate, score, weights, pros and cons, decision, compare jobs, compare offers, salary</source>
        <translation>comparer, décider, choisir, évaluer, score, poids, pour et contre, décision, comparer des postes, salaire, comparer des offres</translation>
    </message>
    <message>
        <source>crisis, lonely, sad, friend, therapist, talk</source>
        <translation>crise, seul, seule, triste, ami, amie, thérapeute, parler</translation>
    </message>
    <message>
        <source>dark, light, dark mode, night, theme, colours, colors, contrast, appearance</source>
        <translation>sombre, clair, mode sombre, nuit, thème, couleurs, contraste, apparence</translation>
    </message>
    <message>
        <source>delete, deleted, trash, bin, remove, removed, erase, recycle, wastebasket, undelete, delete entry</source>
        <translation>supprimer, supprimé, corbeille, poubelle, enlever, effacer, effacé, récupérer, supprimer une entrée</translation>
    </message>
    <message>
        <source>do again, repeat</source>
        <translation>refaire, répéter, rétablir</translation>
    </message>
    <message>
        <source>entries, pages, prompts, guided writing, five days, calendar</source>
        <translation>entrées, pages, idées pour écrire, calendrier, cinq jours</translation>
    </message>
    <message>
        <source>exit, quit, leave, end</source>
        <translation>quitter, sortir, partir, fin</translation>
    </message>
    <message>
        <source>export, pdf, book, save as, download, take everything, archive, html, markdown</source>
        <translation>exporter, pdf, livre, enregistrer sous, télécharger, tout emporter, archive, html, markdown</translation>
    </message>
    <message>
        <source>folder, location, path, file, where is my data, storage, move my journal</source>
        <translation>dossier, emplacement, chemin, fichier, où sont mes données, stockage, déplacer mon journal</translation>
    </message>
    <message>
        <source>font, typeface, dyslexia, serif, change font</source>
        <translation>police, caractères, dyslexie, serif, empattement, changer la police</translation>
    </message>
    <message>
        <source>forgot, recovery, lost password, code, emergency kit</source>
        <translation>oublié, récupération, mot de passe perdu, code, secours, urgence</translation>
    </message>
    <message>
        <source>full screen, fullscreen, distraction free, zen, typewriter</source>
        <translation>plein écran, sans distraction, zen, machine à écrire, concentration</translation>
    </message>
    <message>
        <source>go back, previous, return</source>
        <translation>retour, précédent, revenir</translation>
    </message>
    <message>
        <source>go forward, next</source>
        <translation>avancer, suivant</translation>
    </message>
    <message>
        <source>home, start, dashboard, overview</source>
        <translation>accueil, début, tableau de bord, aperçu</translation>
    </message>
    <message>
        <source>import, load, bring in, day one, linkedin, obsidian, csv, vcard, upload, migrate</source>
        <translation>importer, charger, apporter, day one, linkedin, obsidian, csv, vcard, téléverser, migrer</translation>
    </message>
    <message>
        <source>interview, prepare, preparation, get ready, interview prep</source>
        <translation>entretien, préparer, préparation, se préparer, avant l’entretien</translation>
    </message>
    <message>
        <source>kanban, board, columns, stages, pipeline</source>
        <translation>kanban, tableau, colonnes, stades, pipeline</translation>
    </message>
    <message>
        <source>keyring, unlock, open without asking, keys, access</source>
        <translation>trousseau, déverrouiller, ouvrir sans demander, clés, accès</translation>
    </message>
    <message>
        <source>language, translation, english, german, spanish, french, arabic, japanese</source>
        <translation>langue, traduction, anglais, allemand, espagnol, français, arabe, japonais</translation>
    </message>
    <message>
        <source>lessons, learnt, learned, what i learned</source>
        <translation>leçons, appris, ce que j'ai appris, enseignements</translation>
    </message>
    <message>
        <source>license, open source, copyright, notices</source>
        <translation>licence, open source, logiciel libre, droit d'auteur, mentions</translation>
    </message>
    <message>
        <source>list of jobs, applications, positions</source>
        <translation>liste des postes, candidatures, emplois, jobs</translation>
    </message>
    <message>
        <source>log out, logout, sign out, close journal</source>
        <translation>se déconnecter, déconnexion, fermer le journal</translation>
    </message>
    <message>
        <source>mail, cards, cover letter, follow up, e-mail, write a letter, thank you note</source>
        <translation>courrier, cartes, lettre de motivation, relance, e-mail, écrire une lettre, lettre de remerciement</translation>
    </message>
    <message>
        <source>manual, guide, how to, questions, documentation, shortcuts</source>
        <translation>manuel, guide, mode d'emploi, questions, documentation, raccourcis</translation>
    </message>
    <message>
        <source>memories, second look, on this day, revisit</source>
        <translation>souvenirs, second regard, en ce jour, relire</translation>
    </message>
    <message>
        <source>merge, merge people, merge contacts, duplicate, duplicates, same person, two people one</source>
        <translation>fusionner, fusionner des personnes, fusionner des contacts, doublon, doublons, la même personne</translation>
    </message>
    <message>
        <source>merge, sync, synchronise, combine, two computers</source>
        <translation>fusionner, synchroniser, sync, combiner, deux ordinateurs</translation>
    </message>
    <message>
        <source>my address, address, home address, return address, contact details, letterhead, sender</source>
        <translation>mon adresse, adresse, adresse de retour, expéditeur, coordonnées, en-tête</translation>
    </message>
    <message>
        <source>my name, my details, signature, sign letters</source>
        <translation>mon nom, mes coordonnées, signature, signer les lettres</translation>
    </message>
    <message>
        <source>new contact, new person, add contact, add person, add somebody</source>
        <translation>nouveau contact, nouvelle personne, ajouter un contact, ajouter une personne</translation>
    </message>
    <message>
        <source>new job, add job, add application, track, apply, applied, lead, vacancy, posting</source>
        <translation>nouveau poste, nouvelle candidature, ajouter une candidature, postuler, postulé, annonce</translation>
    </message>
    <message>
        <source>next letters, fifth step, last step</source>
        <translation>prochaines lettres, cinquième étape, dernière étape</translation>
    </message>
    <message>
        <source>password, passphrase, encrypt, protect, security, pin, secure</source>
        <translation>mot de passe, phrase secrète, phrase de passe, chiffrer, protéger, sécurité, pin</translation>
    </message>
    <message>
        <source>people, network, address book, recruiters</source>
        <translation>gens, réseau, carnet d'adresses, recruteurs, contacts</translation>
    </message>
    <message>
        <source>people, third step, thank-you cards</source>
        <translation>personnes, troisième étape, cartes de remerciement</translation>
    </message>
    <message>
        <source>plan, goal, goals, weekly, review, days off</source>
        <translation>plan, objectif, objectifs, hebdomadaire, bilan, jours libres</translation>
    </message>
    <message>
        <source>praise, compliments, encouragement, nice words</source>
        <translation>éloges, compliments, encouragements, paroles gentilles</translation>
    </message>
    <message>
        <source>preferences, options, configure, setup</source>
        <translation>préférences, options, configurer, configuration, paramètres</translation>
    </message>
    <message>
        <source>print, paper, printer, hard copy</source>
        <translation>imprimer, papier, imprimante, version papier</translation>
    </message>
    <message>
        <source>print, printer, print this page</source>
        <translation>imprimer, imprimante, imprimer cette page</translation>
    </message>
    <message>
        <source>rejected, rejection, no, turned down, refused, denied, ghosted, log a no</source>
        <translation>refusé, refusée, refus, non, rejet, écarté, sans réponse, ghosting, noter un non</translation>
    </message>
    <message>
        <source>remind, reminder, reminders, notify, notification, notifications, alarm, daily</source>
        <translation>rappeler, rappel, rappels, notification, notifications, alarme, chaque jour</translation>
    </message>
    <message>
        <source>search again, hired, accepted, got the job, i got the job, rest, withdraw, day 90</source>
        <translation>chercher à nouveau, embauché, embauchée, accepté, j'ai le poste, repos, retirer, jour 90</translation>
    </message>
    <message>
        <source>search, look for, filter, replace</source>
        <translation>chercher, rechercher, trouver, filtrer, remplacer</translation>
    </message>
    <message>
        <source>side panel, navigation, hide menu, collapse</source>
        <translation>panneau latéral, navigation, masquer le menu, replier</translation>
    </message>
    <message>
        <source>spell check, spellcheck, check spelling, spelling, dictionary, typos</source>
        <translation>orthographe, correction, vérifier l'orthographe, correcteur, dictionnaire, fautes</translation>
    </message>
    <message>
        <source>star, star story, interview story</source>
        <translation>star, récit star, récit d’entretien</translation>
    </message>
    <message>
        <source>starred, unstar, favourite, favorite, bookmark, pin</source>
        <translation>avec étoile, retirer l’étoile, favori, signet, épingler</translation>
    </message>
    <message>
        <source>statistics, stats, insights, report, progress, charts, look back, funnel, mood, how am i doing</source>
        <translation>statistiques, stats, rapport, progrès, graphiques, rétrospective, entonnoir, humeur, où j'en suis</translation>
    </message>
    <message>
        <source>stories, star, examples, interview stories</source>
        <translation>histoires, star, exemples, histoires pour l'entretien</translation>
    </message>
    <message>
        <source>story, five steps, first step</source>
        <translation>histoire, cinq étapes, première étape</translation>
    </message>
    <message>
        <source>strengths, went well, proud, achievements</source>
        <translation>forces, s'est bien passé, avec fierté, réussites</translation>
    </message>
    <message>
        <source>suggestions, congratulate, wish well</source>
        <translation>suggestions, féliciter, souhaiter bonne route</translation>
    </message>
    <message>
        <source>table, spreadsheet, sort, tracker, grid</source>
        <translation>tableau, tableur, trier, suivi, grille</translation>
    </message>
    <message>
        <source>tag, tags, label, labels, keywords</source>
        <translation>étiquette, étiquettes, tag, mot-clé, mots-clés</translation>
    </message>
    <message>
        <source>take back, revert, oops, mistake</source>
        <translation>annuler, revenir, oups, erreur</translation>
    </message>
    <message>
        <source>template, wording, snippets, form letters</source>
        <translation>modèle, formulation, lettres types, extraits</translation>
    </message>
    <message>
        <source>the job, second step, perfect, not ideal</source>
        <translation>le poste, deuxième étape, parfait, pas idéal</translation>
    </message>
    <message>
        <source>version, credits, about</source>
        <translation>version, crédits, à propos</translation>
    </message>
    <message>
        <source>wants, needs, values, must have, profile, priorities</source>
        <translation>envies, besoins, valeurs, indispensable, profil, priorités</translation>
    </message>
    <message>
        <source>write, diary, page, note, create, add entry, blank page, compose, quick note</source>
        <translation>écrire, journal, page, note, créer, ajouter une entrée, page blanche, rédiger, note rapide</translation>
    </message>
    <message>
        <source>yourself, fourth step, lessons</source>
        <translation>toi, quatrième étape, leçons</translation>
    </message>
    <message>
        <source>zoom, font size, bigger, larger, smaller, text size, readability</source>
        <translation>zoom, taille de police, plus grand, plus petit, taille du texte, lisibilité</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Added {day}</source>
        <translation>Ajouté : {day}</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Comment ça s’est passé</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>My journal</source>
        <translation>Mon journal</translation>
    </message>
    <message>
        <source>Open it to print</source>
        <translation>L’ouvrir pour imprimer</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Saved. The PDF is not encrypted.</source>
        <translation>Enregistré. Le PDF n’est pas chiffré.</translation>
    </message>
    <message>
        <source>The people</source>
        <translation>Les personnes</translation>
    </message>
    <message>
        <source>What I learned</source>
        <translation>Ce que j’ai appris</translation>
    </message>
    <message>
        <source>What I wrote</source>
        <translation>Ce que j’ai écrit</translation>
    </message>
    <message>
        <source>What sounded perfect</source>
        <translation>Ce qui semblait parfait</translation>
    </message>
    <message>
        <source>What was not ideal</source>
        <translation>Ce qui n’était pas idéal</translation>
    </message>
    <message>
        <source>With this entry</source>
        <translation>Avec cette entrée</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message numerus="yes">
        <source>{number} entries that are only for me are not in this book.</source>
        <extracomment>For one: One entry that is only for me is not in this book.</extracomment>
        <translation>
            <numerusform>{number} entrée réservée à moi n’est pas dans ce livre.</numerusform>
            <numerusform>{number} entrées réservées à moi ne sont pas dans ce livre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>profile</name>
    <message numerus="yes">
        <source>not ideal {number} times</source>
        <extracomment>For one: not ideal once</extracomment>
        <translation>
            <numerusform>pas idéal {number} fois</numerusform>
            <numerusform>pas idéal {number} fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>perfect {number} times</source>
        <extracomment>For one: perfect once</extracomment>
        <translation>
            <numerusform>parfait {number} fois</numerusform>
            <numerusform>parfait {number} fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>strongly {number} times</source>
        <extracomment>For one: strongly once</extracomment>
        <translation>
            <numerusform>fortement {number} fois</numerusform>
            <numerusform>fortement {number} fois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rebound</name>
    <message>
        <source>Keep the people</source>
        <translation>Garder les personnes</translation>
    </message>
    <message>
        <source>Look at the job itself</source>
        <translation>Regarder le poste lui-même</translation>
    </message>
    <message>
        <source>Next letters</source>
        <translation>Prochaines lettres</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Step {number} of {steps}: {heading}</source>
        <translation>Étape {number} sur {steps} : {heading}</translation>
    </message>
    <message>
        <source>Story</source>
        <extracomment>Name of the first step: one writes down what happened.</extracomment>
        <translation>Récit</translation>
    </message>
    <message>
        <source>The job</source>
        <extracomment>Name of the second step: one looks at the job itself.</extracomment>
        <translation>Le poste</translation>
    </message>
    <message>
        <source>The next conversations</source>
        <translation>Les prochaines conversations</translation>
    </message>
    <message>
        <source>What you learned about yourself</source>
        <translation>Ce que tu as appris sur toi</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>L’écrire</translation>
    </message>
    <message>
        <source>Yourself</source>
        <extracomment>Name of the fourth step: what you learned about yourself.</extracomment>
        <translation>Toi</translation>
    </message>
    <message>
        <source>begun</source>
        <extracomment>State of a step.</extracomment>
        <translation>commencé</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>State of a step.</extracomment>
        <translation>fait</translation>
    </message>
    <message>
        <source>not begun</source>
        <extracomment>State of a step.</extracomment>
        <translation>pas commencé</translation>
    </message>
    <message>
        <source>skipped</source>
        <extracomment>State of a step.</extracomment>
        <translation>passé</translation>
    </message>
</context>
<context>
    <name>restore</name>
    <message>
        <source>A journal stands in {folder}. With --replace the backup takes its place.</source>
        <translation>Il y a un journal dans {folder}. Avec --replace, la sauvegarde prend sa place.</translation>
    </message>
    <message>
        <source>Replaced: {journal}</source>
        <translation>Remplacé : {journal}</translation>
    </message>
    <message>
        <source>Restored: {what}.</source>
        <translation>Restauré : {what}.</translation>
    </message>
    <message>
        <source>Some attached files couldn't be read this time. Merge this backup later for the rest.</source>
        <translation>Certaines pièces jointes n’ont pas pu être lues pour l’instant. Fusionne cette sauvegarde plus tard pour le reste.</translation>
    </message>
    <message>
        <source>The journal that stood there is kept in {folder}.</source>
        <translation>Le journal qui était là est gardé dans {folder}.</translation>
    </message>
    <message>
        <source>The newest backup in this folder: {file}</source>
        <translation>La sauvegarde la plus récente de ce dossier : {file}</translation>
    </message>
    <message>
        <source>{made}, no entries yet</source>
        <translation>{made}, encore aucune entrée</translation>
    </message>
    <message numerus="yes">
        <source>{made}, {number} entries</source>
        <extracomment>For one: {made}, one entry</extracomment>
        <translation>
            <numerusform>{made}, {number} entrée</numerusform>
            <numerusform>{made}, {number} entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{made}, {number} entries, the last one of {last}</source>
        <extracomment>For one: {made}, one entry, of {last}</extracomment>
        <translation>
            <numerusform>{made}, {number} entrée : {last}</numerusform>
            <numerusform>{made}, {number} entrées, la dernière : {last}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rooms</name>
    <message>
        <source>A company</source>
        <translation>Une entreprise</translation>
    </message>
    <message>
        <source>A second look</source>
        <translation>Un second regard</translation>
    </message>
    <message>
        <source>About Rebound</source>
        <translation>À propos de Rebound</translation>
    </message>
    <message>
        <source>Add a passphrase</source>
        <translation>Ajouter une phrase secrète</translation>
    </message>
    <message>
        <source>Backups of your journal</source>
        <translation>Sauvegardes de ton journal</translation>
    </message>
    <message>
        <source>Before you go in</source>
        <translation>Avant d’entrer</translation>
    </message>
    <message>
        <source>Bring something in</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Held against what I want</source>
        <translation>Face à ce que je veux</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>I didn't get a job</source>
        <translation>Je n’ai pas eu le poste</translation>
    </message>
    <message>
        <source>I took a job</source>
        <translation>J’ai pris un poste</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Jobs in a table</source>
        <translation>Postes en tableau</translation>
    </message>
    <message>
        <source>Jobs on a board</source>
        <translation>Postes en colonnes</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>Letters that are sent, not of the alphabet.</extracomment>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Rétrospective</translation>
    </message>
    <message>
        <source>Merge another copy</source>
        <translation>Fusionner une autre copie</translation>
    </message>
    <message>
        <source>My week</source>
        <translation>Ma semaine</translation>
    </message>
    <message>
        <source>Rebound</source>
        <translation>Rebound</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Quelqu’un à qui parler</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>S’arrêter ici</translation>
    </message>
    <message>
        <source>Templates of letters</source>
        <translation>Modèles de lettres</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Name of the first room; also the day.</extracomment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Ways into your journal</source>
        <translation>Accès à ton journal</translation>
    </message>
    <message>
        <source>What I keep</source>
        <translation>Ce que je garde</translation>
    </message>
    <message>
        <source>What I want, need and deserve</source>
        <translation>Ce que je veux, ce qu’il me faut, ce que je mérite</translation>
    </message>
    <message>
        <source>What happened?</source>
        <extracomment>Above the first blank page, to somebody who was turned down today.</extracomment>
        <translation>Que s’est-il passé ?</translation>
    </message>
    <message>
        <source>What you can still choose</source>
        <translation>Ce que tu peux encore choisir</translation>
    </message>
    <message>
        <source>What you set aside</source>
        <translation>Ce que tu as mis de côté</translation>
    </message>
    <message>
        <source>Working on it. You can go on meanwhile.</source>
        <translation>C’est en cours. Tu peux continuer pendant ce temps.</translation>
    </message>
</context>
<context>
    <name>salvage</name>
    <message>
        <source>Entries from {days} are missing.</source>
        <translation>Des entrées manquent : {days}.</translation>
    </message>
    <message>
        <source>No entry is known to be missing. Filling it in brings what may be gone.</source>
        <translation>On ne sait d’aucune entrée qui manque. Compléter ramène ce qui manque peut-être.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>on in day</source>
        <translation>le en jour</translation>
    </message>
    <message>
        <source>since after from</source>
        <translation>depuis après dès</translation>
    </message>
    <message>
        <source>title heading</source>
        <translation>titre intitulé</translation>
    </message>
    <message>
        <source>until before to</source>
        <translation>jusque avant</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Colours, light or dark</source>
        <translation>Couleurs, clair ou sombre</translation>
    </message>
    <message>
        <source>Font for writing</source>
        <extracomment>The typeface of one's own pages.</extracomment>
        <translation>Police pour écrire</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Second looks</source>
        <translation>Seconds regards</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Suggestions about people</source>
        <translation>Suggestions sur les personnes</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Where your journal is kept</source>
        <translation>Où ton journal est gardé</translation>
    </message>
    <message>
        <source>Who can read it, and when it locks</source>
        <translation>Qui peut le lire, et quand il se verrouille</translation>
    </message>
    <message>
        <source>Your address on letters</source>
        <translation>Ton adresse sur les lettres</translation>
    </message>
    <message>
        <source>Your name in letters</source>
        <translation>Ton nom dans les lettres</translation>
    </message>
    <message numerus="yes">
        <source>after {number} minutes</source>
        <extracomment>For one: after one minute</extracomment>
        <translation>
            <numerusform>après {number} minute</numerusform>
            <numerusform>après {number} minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>A new journal was begun, behind your passphrase.</source>
        <translation>Un nouveau journal est commencé, derrière ta phrase secrète.</translation>
    </message>
    <message>
        <source>A new journal was begun. Anyone using this account can read it.</source>
        <translation>Un nouveau journal est commencé. Toute personne utilisant ce compte peut le lire.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien trouvé.</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Phrase secrète : </translation>
    </message>
    <message>
        <source>Read as: {format}</source>
        <translation>Lu comme : {format}</translation>
    </message>
    <message>
        <source>Stopped. Nothing half done was left.</source>
        <translation>Arrêté. Rien n’est resté à moitié fait.</translation>
    </message>
    <message>
        <source>The passphrase file can't be read.</source>
        <translation>Le fichier de la phrase secrète ne se lit pas.</translation>
    </message>
    <message>
        <source>There is no journal in {folder}.</source>
        <translation>Il n’y a pas de journal dans {folder}.</translation>
    </message>
    <message>
        <source>There is nobody to ask for the passphrase.</source>
        <translation>Il n’y a personne à qui demander la phrase secrète.</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message>
        <source>Agency</source>
        <translation>Agence</translation>
    </message>
    <message>
        <source>Answer expected</source>
        <translation>Réponse attendue</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>First noted</source>
        <translation>Première note</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Job set aside</source>
        <translation>Poste mis de côté</translation>
    </message>
    <message>
        <source>Jobs set aside: {count}</source>
        <translation>Postes mis de côté : {count}</translation>
    </message>
    <message>
        <source>Pay</source>
        <extracomment>A noun: salary.</extracomment>
        <translation>Salaire</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Set for jobs: {count}</source>
        <translation>Postes modifiés : {count}</translation>
    </message>
    <message numerus="yes">
        <source>Set for {number}</source>
        <extracomment>For one: Set it</extracomment>
        <translation>
            <numerusform>Définir pour {number}</numerusform>
            <numerusform>Définir pour {number}</numerusform>
        </translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Stage</source>
        <extracomment>How far a job is: lead, applied, interviewing, offer, closed.</extracomment>
        <translation>Stade</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Where you found it</source>
        <translation>Où tu l’as trouvé</translation>
    </message>
    <message>
        <source>{name}, sorted down</source>
        <translation>{name}, tri décroissant</translation>
    </message>
    <message>
        <source>{name}, sorted up</source>
        <translation>{name}, tri croissant</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>A page you wrote to yourself</source>
        <translation>Une page que tu t’es écrite</translation>
    </message>
    <message>
        <source>A recovery code, in case you forget</source>
        <translation>Un code de secours, en cas d’oubli</translation>
    </message>
    <message>
        <source>A second look</source>
        <translation>Un second regard</translation>
    </message>
    <message>
        <source>All that you can still choose stands side by side.</source>
        <translation>Tout ce que tu peux encore choisir est côte à côte.</translation>
    </message>
    <message>
        <source>An entry you wrote {when}.</source>
        <translation>Une entrée écrite {when}.</translation>
    </message>
    <message>
        <source>An older backup doesn't have your passphrase yet</source>
        <translation>Une sauvegarde plus ancienne n’a pas encore ta phrase secrète</translation>
    </message>
    <message>
        <source>Another copy lies beside your journal</source>
        <translation>Une autre copie est à côté de ton journal</translation>
    </message>
    <message>
        <source>Before you go in</source>
        <translation>Avant d’entrer</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>En choisir une</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>A verb.</extracomment>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>Compléter</translation>
    </message>
    <message>
        <source>For day 90. It waits until you open it.</source>
        <translation>Pour le jour 90. Elle attend que tu l’ouvres.</translation>
    </message>
    <message>
        <source>Go on with the card</source>
        <translation>Continuer la carte</translation>
    </message>
    <message>
        <source>Hello again, {name}</source>
        <translation>Redire bonjour à {name}</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Put it off.</extracomment>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Laissé tel quel</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Look at the journal</source>
        <translation>Regarder le journal</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>En faire un nouveau</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>En faire un</translation>
    </message>
    <message>
        <source>Merge it</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Neither was written over.</source>
        <translation>Aucune n’a été écrasée.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Pas celle-ci</translation>
    </message>
    <message>
        <source>Nothing to do until then.</source>
        <translation>Rien à faire d’ici là.</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>En ce jour</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>A verb.</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Other conversations are on their way.</source>
        <translation>D’autres conversations sont en route.</translation>
    </message>
    <message>
        <source>Pick up anywhere.</source>
        <translation>Reprends où tu veux.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remise en place</translation>
    </message>
    <message>
        <source>Put off by a week</source>
        <translation>Remis d’une semaine</translation>
    </message>
    <message>
        <source>Put off until tomorrow</source>
        <translation>Remis à demain</translation>
    </message>
    <message>
        <source>Put off until {day}</source>
        <translation>Remis à : {day}</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>La lire</translation>
    </message>
    <message>
        <source>Rebound ended suddenly and couldn't read back its last changes. All before is safe.</source>
        <translation>Rebound s’est arrêté brusquement et n’a pas pu relire ses derniers changements. Tout ce qui précède est en sécurité.</translation>
    </message>
    <message>
        <source>Resting since {day}. You can write any time.</source>
        <translation>En repos depuis le {day}. Tu peux écrire à tout moment.</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <source>Thank {name}</source>
        <translation>Remercier {name}</translation>
    </message>
    <message>
        <source>The fault is ours. Closing Rebound tries it again.</source>
        <translation>La faute est à nous. En se fermant, Rebound réessaie.</translation>
    </message>
    <message>
        <source>The file was damaged</source>
        <translation>Le fichier était abîmé</translation>
    </message>
    <message>
        <source>The journal rests</source>
        <translation>Le journal repose</translation>
    </message>
    <message>
        <source>The last backup of your journal could not be made</source>
        <translation>La dernière sauvegarde de ton journal n’a pas pu être faite</translation>
    </message>
    <message>
        <source>The people are kept.</source>
        <translation>Les personnes sont gardées.</translation>
    </message>
    <message>
        <source>The story is told.</source>
        <translation>L’histoire est racontée.</translation>
    </message>
    <message>
        <source>Welcome back. Pick up anywhere.</source>
        <translation>Te revoilà. Reprends où tu veux.</translation>
    </message>
    <message>
        <source>What is left stands on one page.</source>
        <translation>Ce qui reste tient sur une page.</translation>
    </message>
    <message>
        <source>While it's fresh</source>
        <translation>Tant que c’est frais</translation>
    </message>
    <message>
        <source>Without passphrase and code, nobody can open the journal.</source>
        <translation>Sans phrase secrète ni code, personne ne peut ouvrir le journal.</translation>
    </message>
    <message>
        <source>Words of your last minutes may be missing</source>
        <translation>Il manque peut-être des mots de tes dernières minutes</translation>
    </message>
    <message>
        <source>Write a card</source>
        <translation>Écrire une carte</translation>
    </message>
    <message>
        <source>You came in by the recovery code. The old passphrase isn't needed.</source>
        <translation>C’est le code de secours qui a ouvert. L’ancienne phrase secrète n’est pas nécessaire.</translation>
    </message>
    <message>
        <source>You can choose a new passphrase</source>
        <translation>Tu peux choisir une nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>You have looked at the job.</source>
        <translation>Tu as regardé le poste.</translation>
    </message>
    <message>
        <source>You know more about yourself.</source>
        <translation>Tu en sais plus sur toi.</translation>
    </message>
    <message>
        <source>You took the job at {company}</source>
        <translation>Tu as pris le poste chez {company}</translation>
    </message>
    <message numerus="yes">
        <source>Your moves of the last two weeks are spread over {number} companies.</source>
        <extracomment>For one: Your moves of the last two weeks went to one company.</extracomment>
        <translation>
            <numerusform>Tes démarches des deux dernières semaines vont à {number} entreprise.</numerusform>
            <numerusform>Tes démarches des deux dernières semaines vont à {number} entreprises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your newest backup is good. The older one is tried again with each backup.</source>
        <translation>Ta sauvegarde la plus récente est bonne. L’ancienne est réessayée à chaque sauvegarde.</translation>
    </message>
    <message>
        <source>{company} said you would hear by {day}</source>
        <translation>{company} devait répondre : {day}</translation>
    </message>
    <message>
        <source>{company} wants your answer by {day}</source>
        <translation>{company} attend ta réponse : {day}</translation>
    </message>
    <message>
        <source>{day} has passed. You can ask, if you like.</source>
        <translation>{day} est passé. Tu peux demander, si tu veux.</translation>
    </message>
    <message>
        <source>{kind} at {company}</source>
        <translation>{kind} chez {company}</translation>
    </message>
    <message numerus="yes">
        <source>{number} drafted.</source>
        <extracomment>For one: one drafted.</extracomment>
        <translation>
            <numerusform>{number} ébauchée.</numerusform>
            <numerusform>{number} ébauchées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} more</source>
        <extracomment>For one: one more</extracomment>
        <translation>
            <numerusform>{number} de plus</numerusform>
            <numerusform>{number} de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>{when}: {title}</source>
        <translation>{when} : {title}</translation>
    </message>
    <message>
        <source>{where}. A card asks for nothing.</source>
        <translation>{where}. Une carte ne demande rien.</translation>
    </message>
</context>
<context>
    <name>trash</name>
    <message>
        <source>Afterthought</source>
        <translation>Pensée après coup</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Line of a list</source>
        <translation>Ligne d’une liste</translation>
    </message>
    <message>
        <source>Moment</source>
        <extracomment>Something between two people: a call, a coffee, a card.</extracomment>
        <translation>Moment</translation>
    </message>
    <message>
        <source>No backup holds it.</source>
        <translation>Aucune sauvegarde ne le contient.</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Row of the comparison</source>
        <translation>Critère de la comparaison</translation>
    </message>
    <message>
        <source>Template of a letter</source>
        <translation>Modèle de lettre</translation>
    </message>
    <message numerus="yes">
        <source>{number} backups still hold it, of {days}.</source>
        <extracomment>For one: The backup of {days} still holds it.</extracomment>
        <translation>
            <numerusform>{number} sauvegarde le contient encore : {days}.</numerusform>
            <numerusform>{number} sauvegardes le contiennent encore : {days}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message>
        <source>Afterthought kept</source>
        <translation>Pensée gardée</translation>
    </message>
    <message>
        <source>Afterthought set aside</source>
        <translation>Pensée mise de côté</translation>
    </message>
    <message>
        <source>Answer kept</source>
        <translation>Réponse gardée</translation>
    </message>
    <message>
        <source>Answer sealed</source>
        <translation>Réponse scellée</translation>
    </message>
    <message>
        <source>Back to three tiers</source>
        <translation>Retour aux trois niveaux</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Rétabli</translation>
    </message>
    <message>
        <source>Cards planned</source>
        <translation>Cartes prévues</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Something was changed; said when it is undone.</extracomment>
        <translation>Changé</translation>
    </message>
    <message>
        <source>Company changed</source>
        <translation>Entreprise modifiée</translation>
    </message>
    <message>
        <source>Company renamed</source>
        <translation>Entreprise renommée</translation>
    </message>
    <message>
        <source>Comparison changed</source>
        <translation>Comparaison modifiée</translation>
    </message>
    <message>
        <source>Copy merged</source>
        <translation>Copie fusionnée</translation>
    </message>
    <message>
        <source>Day changed</source>
        <translation>Jour changé</translation>
    </message>
    <message>
        <source>Days off changed</source>
        <translation>Jours libres modifiés</translation>
    </message>
    <message>
        <source>Earlier text restored</source>
        <translation>Texte précédent rétabli</translation>
    </message>
    <message>
        <source>Entry linked</source>
        <translation>Entrée liée</translation>
    </message>
    <message>
        <source>Entry set aside</source>
        <translation>Entrée mise de côté</translation>
    </message>
    <message>
        <source>Entry taken as the story</source>
        <translation>Entrée prise pour le récit</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>Fichier joint</translation>
    </message>
    <message>
        <source>File renamed</source>
        <translation>Fichier renommé</translation>
    </message>
    <message>
        <source>File set aside</source>
        <translation>Fichier mis de côté</translation>
    </message>
    <message>
        <source>Five days begun</source>
        <translation>Cinq jours commencés</translation>
    </message>
    <message>
        <source>Five days left</source>
        <translation>Cinq jours quittés</translation>
    </message>
    <message>
        <source>Five steps opened</source>
        <translation>Cinq étapes ouvertes</translation>
    </message>
    <message>
        <source>Goal of the week changed</source>
        <translation>Objectif de la semaine modifié</translation>
    </message>
    <message>
        <source>History set right</source>
        <translation>Historique corrigé</translation>
    </message>
    <message>
        <source>Import taken in</source>
        <translation>Import terminé</translation>
    </message>
    <message>
        <source>Interview added</source>
        <translation>Entretien ajouté</translation>
    </message>
    <message>
        <source>Interview changed</source>
        <translation>Entretien modifié</translation>
    </message>
    <message>
        <source>Interview set aside</source>
        <translation>Entretien mis de côté</translation>
    </message>
    <message>
        <source>Job added</source>
        <translation>Poste ajouté</translation>
    </message>
    <message>
        <source>Job changed</source>
        <translation>Poste modifié</translation>
    </message>
    <message>
        <source>Job moved</source>
        <translation>Poste déplacé</translation>
    </message>
    <message>
        <source>Job set aside</source>
        <translation>Poste mis de côté</translation>
    </message>
    <message>
        <source>Jobs changed</source>
        <translation>Postes modifiés</translation>
    </message>
    <message>
        <source>Jobs closed</source>
        <translation>Postes clos</translation>
    </message>
    <message>
        <source>Jobs moved</source>
        <translation>Postes déplacés</translation>
    </message>
    <message>
        <source>Jobs set aside</source>
        <translation>Postes mis de côté</translation>
    </message>
    <message>
        <source>Kept what your gut says</source>
        <translation>Ce que dit ton instinct est gardé</translation>
    </message>
    <message>
        <source>Laid to rest</source>
        <translation>Laissé en paix</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Laissé tel quel</translation>
    </message>
    <message>
        <source>Lesson changed</source>
        <translation>Leçon modifiée</translation>
    </message>
    <message>
        <source>Lesson kept</source>
        <translation>Leçon gardée</translation>
    </message>
    <message>
        <source>Lesson set aside</source>
        <translation>Leçon mise de côté</translation>
    </message>
    <message>
        <source>Letter addressed</source>
        <translation>Lettre adressée</translation>
    </message>
    <message>
        <source>Letter begun</source>
        <translation>Lettre commencée</translation>
    </message>
    <message>
        <source>Letter changed</source>
        <translation>Lettre modifiée</translation>
    </message>
    <message>
        <source>Letter marked as sent</source>
        <translation>Lettre marquée comme envoyée</translation>
    </message>
    <message>
        <source>Letter set aside</source>
        <translation>Lettre mise de côté</translation>
    </message>
    <message>
        <source>Letters drafted</source>
        <translation>Lettres ébauchées</translation>
    </message>
    <message>
        <source>Line added</source>
        <translation>Ligne ajoutée</translation>
    </message>
    <message>
        <source>Line changed</source>
        <translation>Ligne modifiée</translation>
    </message>
    <message>
        <source>Line moved</source>
        <translation>Ligne déplacée</translation>
    </message>
    <message>
        <source>Line removed</source>
        <translation>Ligne retirée</translation>
    </message>
    <message>
        <source>Link added</source>
        <translation>Lien ajouté</translation>
    </message>
    <message>
        <source>Link between people removed</source>
        <translation>Lien entre personnes retiré</translation>
    </message>
    <message>
        <source>Link taken away</source>
        <translation>Lien retiré</translation>
    </message>
    <message>
        <source>LinkedIn noted</source>
        <translation>LinkedIn noté</translation>
    </message>
    <message>
        <source>Mark changed</source>
        <translation>Marque modifiée</translation>
    </message>
    <message>
        <source>Moment noted</source>
        <translation>Moment noté</translation>
    </message>
    <message>
        <source>Moment removed</source>
        <translation>Moment retiré</translation>
    </message>
    <message>
        <source>Moment set right</source>
        <translation>Moment corrigé</translation>
    </message>
    <message>
        <source>Mood noted</source>
        <translation>Humeur notée</translation>
    </message>
    <message>
        <source>New post noted</source>
        <translation>Nouveau poste de la personne noté</translation>
    </message>
    <message>
        <source>Next step changed</source>
        <translation>Suite modifiée</translation>
    </message>
    <message>
        <source>Next step dropped</source>
        <translation>Suite retirée</translation>
    </message>
    <message>
        <source>Next step planned</source>
        <translation>Suite prévue</translation>
    </message>
    <message>
        <source>Noted</source>
        <extracomment>It has been noted.</extracomment>
        <translation>Noté</translation>
    </message>
    <message>
        <source>Offer changed</source>
        <translation>Offre modifiée</translation>
    </message>
    <message>
        <source>Offer noted</source>
        <translation>Offre notée</translation>
    </message>
    <message>
        <source>Offer set aside</source>
        <translation>Offre mise de côté</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Pay filled in</source>
        <translation>Salaire inscrit</translation>
    </message>
    <message>
        <source>People linked</source>
        <translation>Personnes liées</translation>
    </message>
    <message>
        <source>People of the interview noted</source>
        <translation>Personnes de l’entretien notées</translation>
    </message>
    <message>
        <source>People set aside</source>
        <translation>Personnes mises de côté</translation>
    </message>
    <message>
        <source>People tagged</source>
        <translation>Personnes étiquetées</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Personne ajoutée</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>Personne modifiée</translation>
    </message>
    <message>
        <source>Person linked</source>
        <translation>Personne liée</translation>
    </message>
    <message>
        <source>Person set aside</source>
        <translation>Personne mise de côté</translation>
    </message>
    <message>
        <source>Picture set</source>
        <translation>Photo choisie</translation>
    </message>
    <message>
        <source>Put beside the jobs</source>
        <translation>Mis à côté des postes</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Questions changed</source>
        <translation>Questions modifiées</translation>
    </message>
    <message>
        <source>Questions kept</source>
        <translation>Questions gardées</translation>
    </message>
    <message>
        <source>Questions set aside</source>
        <translation>Questions mises de côté</translation>
    </message>
    <message>
        <source>Rated</source>
        <extracomment>A job was rated.</extracomment>
        <translation>Évalué</translation>
    </message>
    <message>
        <source>Reply noted</source>
        <translation>Réponse notée</translation>
    </message>
    <message>
        <source>Review of the week kept</source>
        <translation>Bilan de la semaine conservé</translation>
    </message>
    <message>
        <source>Rhythm set</source>
        <translation>Rythme défini</translation>
    </message>
    <message>
        <source>Row added</source>
        <translation>Critère ajouté</translation>
    </message>
    <message>
        <source>Row changed</source>
        <translation>Critère modifié</translation>
    </message>
    <message>
        <source>Row moved</source>
        <translation>Critère déplacé</translation>
    </message>
    <message>
        <source>Row set aside</source>
        <translation>Critère mis de côté</translation>
    </message>
    <message>
        <source>Rows put together</source>
        <translation>Critères réunis</translation>
    </message>
    <message>
        <source>Search kept</source>
        <translation>Recherche gardée</translation>
    </message>
    <message>
        <source>Search taken away</source>
        <translation>Recherche retirée</translation>
    </message>
    <message>
        <source>Searching again</source>
        <translation>De nouveau en recherche</translation>
    </message>
    <message>
        <source>Second look answered</source>
        <translation>Réponse au second regard</translation>
    </message>
    <message>
        <source>Someone to talk to changed</source>
        <translation>Quelqu’un à qui parler modifié</translation>
    </message>
    <message>
        <source>Star changed</source>
        <translation>Étoile changée</translation>
    </message>
    <message>
        <source>Step taken out</source>
        <translation>Étape retirée</translation>
    </message>
    <message>
        <source>Story changed</source>
        <translation>Histoire modifiée</translation>
    </message>
    <message>
        <source>Story kept</source>
        <translation>Histoire gardée</translation>
    </message>
    <message>
        <source>Tag taken away</source>
        <translation>Étiquette retirée</translation>
    </message>
    <message>
        <source>Tags changed</source>
        <translation>Étiquettes modifiées</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Template changed</source>
        <translation>Modèle modifié</translation>
    </message>
    <message>
        <source>Template kept</source>
        <translation>Modèle gardé</translation>
    </message>
    <message>
        <source>Template set aside</source>
        <translation>Modèle mis de côté</translation>
    </message>
    <message>
        <source>The journal rests</source>
        <translation>Le journal repose</translation>
    </message>
    <message>
        <source>Two became one</source>
        <translation>Deux n’en font plus qu’une</translation>
    </message>
    <message>
        <source>Week planned</source>
        <translation>Semaine prévue</translation>
    </message>
    <message>
        <source>Weighed finely</source>
        <translation>Pesé finement</translation>
    </message>
    <message>
        <source>{what}: {subject}</source>
        <translation>{what} : {subject}</translation>
    </message>
</context>
<context>
    <name>versions</name>
    <message>
        <source>Came with another copy.</source>
        <translation>Venu avec une autre copie.</translation>
    </message>
    <message>
        <source>Kept before an earlier text came back.</source>
        <translation>Gardé avant le retour d’un texte précédent.</translation>
    </message>
    <message>
        <source>Kept before much was taken out.</source>
        <translation>Gardé avant un grand retrait.</translation>
    </message>
    <message>
        <source>Kept when you left it.</source>
        <translation>Gardé quand tu l’as quitté.</translation>
    </message>
    <message>
        <source>Kept while you wrote.</source>
        <translation>Gardé pendant que tu écrivais.</translation>
    </message>
    <message>
        <source>Since then: a question or a quote alone.</source>
        <translation>Depuis : seulement une question ou une citation.</translation>
    </message>
    <message>
        <source>Since then: spaces and marks alone.</source>
        <translation>Depuis : seulement des espaces et des signes.</translation>
    </message>
    <message>
        <source>Since then: {what}.</source>
        <translation>Depuis : {what}.</translation>
    </message>
    <message numerus="yes">
        <source>{number} words</source>
        <extracomment>For one: one word</extracomment>
        <translation>
            <numerusform>{number} mot</numerusform>
            <numerusform>{number} mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} words came</source>
        <extracomment>For one: one word came</extracomment>
        <translation>
            <numerusform>{number} mot venu</numerusform>
            <numerusform>{number} mots venus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} words went</source>
        <extracomment>For one: one word went</extracomment>
        <translation>
            <numerusform>{number} mot parti</numerusform>
            <numerusform>{number} mots partis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>week</name>
    <message>
        <source>and</source>
        <extracomment>Between names that somebody typed: Fabrikam and Contoso.</extracomment>
        <translation>et</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>Between names that somebody typed: Fabrikam or Contoso.</extracomment>
        <translation>ou</translation>
    </message>
    <message numerus="yes">
        <source>{number} letters a week</source>
        <extracomment>For one: One letter a week</extracomment>
        <translation>
            <numerusform>{number} lettre par semaine</numerusform>
            <numerusform>{number} lettres par semaine</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets</name>
    <message>
        <source>“{typed}” is still to come, so {standing} stays. A day up to {latest} can stand here.</source>
        <translation>« {typed} » est encore à venir, donc {standing} reste. Un jour jusqu’au {latest} peut être ici.</translation>
    </message>
    <message>
        <source>“{typed}” was not understood, so {standing} stays. It can be written like that.</source>
        <translation>« {typed} » n’a pas été compris, {standing} reste donc. On peut l’écrire ainsi.</translation>
    </message>
</context>
</TS>
