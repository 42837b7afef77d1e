<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>A private journal for the day you hear no. Nothing leaves this computer.</source>
        <translation>Ein privates Tagebuch für den Tag, an dem du ein Nein hörst. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>About Rebound</source>
        <translation>Über Rebound</translation>
    </message>
    <message>
        <source>Copied. Your folders and your words are no part of it.</source>
        <translation>Kopiert. Deine Ordner und deine Worte sind nicht dabei.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Angaben kopieren</translation>
    </message>
    <message>
        <source>Install one over this one. Your journal stays where it is.</source>
        <translation>Installiere sie über diese. Dein Tagebuch bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>It is in the program's own folder: deleting that deletes the journal. It is no part of the details you copy.</source>
        <translation>Es liegt im Ordner des Programms selbst: Wer ihn löscht, löscht das Tagebuch. In den kopierten Angaben steht es nicht.</translation>
    </message>
    <message>
        <source>It stays there when Rebound is removed. It is no part of the details you copy.</source>
        <translation>Es bleibt dort, wenn Rebound entfernt wird. In den kopierten Angaben steht es nicht.</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Lizenzen…</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Neuere Fassungen</translation>
    </message>
    <message>
        <source>Newer versions are where you got this one.</source>
        <translation>Neuere Fassungen gibt es dort, woher du diese hast.</translation>
    </message>
    <message>
        <source>Newer versions stand at {address}</source>
        <translation>Neuere Fassungen stehen unter {address}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Rebound never looks for them: it opens no connection.</source>
        <translation>Rebound sieht nie selbst nach: Es öffnet keine Verbindung.</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>The five steps and the Pain Letter follow Liz Ryan's method. Rebound uses Qt under the LGPL and Lucide's icons under the ISC licence. Inter, Literata and Atkinson Hyperlegible come under the OFL. The English dictionary is the SCOWL project's, read by Hunspell.</source>
        <translation>Die fünf Schritte und der Pain Letter folgen der Methode von Liz Ryan. Rebound verwendet Qt unter der LGPL und die Symbole von Lucide unter der ISC-Lizenz. Inter, Literata und Atkinson Hyperlegible stehen unter der OFL. Das englische Wörterbuch stammt vom SCOWL-Projekt, gelesen von Hunspell.</translation>
    </message>
    <message>
        <source>This copy</source>
        <translation>Diese Fassung</translation>
    </message>
    <message>
        <source>Unpack one beside this one, then move the folder {folder} into it.</source>
        <translation>Entpacke sie neben dieser und verschiebe dann den Ordner {folder} hinein.</translation>
    </message>
    <message>
        <source>Where your journal is</source>
        <translation>Wo dein Tagebuch ist</translation>
    </message>
</context>
<context>
    <name>AboutSection</name>
    <message>
        <source>A new entry about this job</source>
        <translation>Neuer Eintrag zu dieser Stelle</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>It stands with this job now</source>
        <translation>Sie steht jetzt bei dieser Stelle</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <extracomment>What was typed is kept.</extracomment>
        <translation>Auf diesem Computer aufgehoben</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Noch nicht aufgehoben</translation>
    </message>
    <message>
        <source>Open in the journal</source>
        <translation>Im Tagebuch öffnen</translation>
    </message>
    <message>
        <source>Put it with this job</source>
        <translation>Zu dieser Stelle legen</translation>
    </message>
    <message>
        <source>Start anywhere.</source>
        <translation>Fang irgendwo an.</translation>
    </message>
    <message>
        <source>Write about it</source>
        <translation>Darüber schreiben</translation>
    </message>
</context>
<context>
    <name>AboutThem</name>
    <message>
        <source>About them</source>
        <translation>Über die Person</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>A verb.</extracomment>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Nothing more is noted.</source>
        <translation>Mehr ist nicht notiert.</translation>
    </message>
</context>
<context>
    <name>AddJob</name>
    <message>
        <source>A new job</source>
        <translation>Eine neue Stelle</translation>
    </message>
    <message>
        <source>Add this job</source>
        <translation>Diese Stelle hinzufügen</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>If you know it</source>
        <translation>Wenn du es weißt</translation>
    </message>
    <message>
        <source>Job added</source>
        <translation>Stelle hinzugefügt</translation>
    </message>
    <message>
        <source>Job added. You know people there: {names}</source>
        <translation>Stelle hinzugefügt. Du kennst dort Menschen: {names}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>The company is enough</source>
        <translation>Die Firma genügt</translation>
    </message>
    <message>
        <source>What the job is called</source>
        <translation>Wie die Stelle heißt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Wo sie steht</translation>
    </message>
    <message>
        <source>Which company is it? Its name is enough.</source>
        <translation>Welche Firma ist es? Ihr Name reicht.</translation>
    </message>
</context>
<context>
    <name>AddPerson</name>
    <message>
        <source>A name is enough</source>
        <translation>Ein Name genügt</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>Diese Person hinzufügen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Someone new</source>
        <translation>Jemand Neues</translation>
    </message>
    <message>
        <source>What are they called? “The lady from HR” is enough.</source>
        <translation>Wie heißt der Mensch? „Die Dame aus der Personalabteilung“ reicht.</translation>
    </message>
</context>
<context>
    <name>Afterthoughts</name>
    <message>
        <source>Add a thought</source>
        <translation>Gedanken hinzufügen</translation>
    </message>
    <message>
        <source>Added {day}</source>
        <translation>Ergänzt am {day}</translation>
    </message>
    <message>
        <source>Afterthought set aside</source>
        <translation>Nachgedanke beiseitegelegt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the thought of {day}</source>
        <translation>Gedanken vom {day} ändern</translation>
    </message>
    <message>
        <source>Earlier texts of the thought of {day}</source>
        <translation>Frühere Texte des Gedankens vom {day}</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Set aside the thought of {day}</source>
        <translation>Gedanken vom {day} beiseitelegen</translation>
    </message>
</context>
<context>
    <name>AllOrNone</name>
    <message>
        <source>Choose all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Keine auswählen</translation>
    </message>
</context>
<context>
    <name>AnsweredForm</name>
    <message>
        <source>Keep</source>
        <extracomment>A verb: keep what was typed.</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>No job comes of it yet</source>
        <translation>Noch wird keine Stelle daraus</translation>
    </message>
    <message>
        <source>The job stands as it did</source>
        <translation>Die Stelle steht wie zuvor</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Es kam eine Antwort</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Was geantwortet wurde</translation>
    </message>
    <message>
        <source>What they said, if you like</source>
        <translation>Was geantwortet wurde, wenn du magst</translation>
    </message>
    <message>
        <source>Where it stands now</source>
        <translation>Wo es jetzt steht</translation>
    </message>
</context>
<context>
    <name>AttachedFiles</name>
    <message>
        <source>A copy is saved. It is not encrypted.</source>
        <translation>Eine Kopie ist gesichert. Sie ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Datei hinzufügen</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Datei hinzufügen…</translation>
    </message>
    <message>
        <source>File set aside</source>
        <translation>Datei beiseitegelegt</translation>
    </message>
    <message>
        <source>Keeping {name}</source>
        <translation>{name} wird aufgehoben</translation>
    </message>
    <message>
        <source>Opening a copy of {name}</source>
        <translation>Kopie von {name} wird geöffnet</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie sichern</translation>
    </message>
    <message>
        <source>Saving a copy of {name}</source>
        <translation>Kopie von {name} wird gesichert</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>This file's content is missing. Its name stays here. A backup may hold it.</source>
        <translation>Der Inhalt dieser Datei fehlt. Ihr Name bleibt hier. Eine Sicherung kann ihn enthalten.</translation>
    </message>
    <message>
        <source>{name} could not be kept. It is unchanged where it is. Up to 100 MB is fine.</source>
        <translation>{name} ließ sich nicht aufheben. Sie ist unverändert, wo sie ist. Bis 100 MB geht es.</translation>
    </message>
    <message>
        <source>{name} is kept with it</source>
        <translation>{name} liegt jetzt dabei</translation>
    </message>
    <message>
        <source>{name} is unchanged where it is.</source>
        <translation>{name} ist unverändert, wo sie ist.</translation>
    </message>
</context>
<context>
    <name>AttachedRow</name>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Gehen lassen</translation>
    </message>
    <message>
        <source>Open a copy of {name}</source>
        <translation>Kopie von {name} öffnen</translation>
    </message>
    <message>
        <source>Save a copy of {name}</source>
        <translation>Kopie von {name} sichern</translation>
    </message>
    <message>
        <source>Set aside {name}</source>
        <translation>{name} beiseitelegen</translation>
    </message>
    <message>
        <source>You changed the copy.</source>
        <translation>Du hast die Kopie geändert.</translation>
    </message>
</context>
<context>
    <name>BeforePage</name>
    <message>
        <source>A story</source>
        <translation>Eine Geschichte</translation>
    </message>
    <message>
        <source>Before you go in</source>
        <translation>Bevor du hineingehst</translation>
    </message>
    <message>
        <source>Elsewhere it was not ideal: “{what}”. How is it here?</source>
        <translation>Anderswo war es nicht ideal: „{what}“. Wie ist es hier?</translation>
    </message>
    <message>
        <source>For this interview: {interview}</source>
        <translation>Für dieses Gespräch: {interview}</translation>
    </message>
    <message>
        <source>Noted for the interview</source>
        <translation>Für das Gespräch notiert</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Nothing is noted yet. Interviews, people and what you write about it come here.</source>
        <translation>Noch ist nichts notiert. Gespräche, Menschen und was du darüber schreibst, kommen hierher.</translation>
    </message>
    <message>
        <source>Pay you named: {what}</source>
        <translation>Dein Wunschgehalt: {what}</translation>
    </message>
    <message>
        <source>Pay: {what}</source>
        <translation>Gehalt: {what}</translation>
    </message>
    <message>
        <source>Place: {what}</source>
        <translation>Ort: {what}</translation>
    </message>
    <message>
        <source>Résumé you sent: {what}</source>
        <translation>Dein Lebenslauf: {what}</translation>
    </message>
    <message>
        <source>Something you handled well</source>
        <translation>Etwas, das du gut gemeistert hast</translation>
    </message>
    <message>
        <source>To ask, to read, to bring</source>
        <translation>Zum Fragen, Lesen, Mitbringen</translation>
    </message>
    <message>
        <source>Two stories</source>
        <translation>Zwei Geschichten</translation>
    </message>
    <message>
        <source>What you know about yourself</source>
        <translation>Was du über dich weißt</translation>
    </message>
    <message>
        <source>What you wrote about it</source>
        <translation>Was du darüber geschrieben hast</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Wann und wo</translation>
    </message>
    <message>
        <source>Where you work: {what}</source>
        <translation>Wo du arbeitest: {what}</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>Wer sie sind</translation>
    </message>
    <message>
        <source>Worth asking</source>
        <translation>Fragen, die sich lohnen</translation>
    </message>
    <message>
        <source>{what}: not known yet.</source>
        <translation>{what}: noch nicht bekannt.</translation>
    </message>
    <message>
        <source>{what}: {note}</source>
        <translation>{what}: {note}</translation>
    </message>
</context>
<context>
    <name>BoardColumn</name>
    <message>
        <source>Fold</source>
        <extracomment>A verb: hide the cards of a column.</extracomment>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Fold closed jobs</source>
        <translation>Beendete Stellen einklappen</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>A verb.</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show closed jobs</source>
        <translation>Beendete Stellen zeigen</translation>
    </message>
    <message>
        <source>{stage}, jobs: {count}</source>
        <translation>{stage}, Stellen: {count}</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a job</source>
        <translation>Stelle hinzufügen</translation>
    </message>
    <message>
        <source>Cards can be dragged too, or moved by Alt and the arrow keys.</source>
        <translation>Karten lassen sich auch ziehen oder mit Alt und den Pfeiltasten schieben.</translation>
    </message>
    <message>
        <source>From the first lead to the last word, each finds its column.</source>
        <translation>Von der ersten Möglichkeit bis zum letzten Wort findet jede ihre Spalte.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Verschieben nach…</translation>
    </message>
    <message>
        <source>No job is noted yet</source>
        <translation>Noch ist keine Stelle notiert</translation>
    </message>
    <message>
        <source>No jobs right now</source>
        <translation>Gerade keine Stellen</translation>
    </message>
    <message>
        <source>What you set aside rests for 30 days.</source>
        <translation>Was du beiseitelegst, ruht 30 Tage.</translation>
    </message>
</context>
<context>
    <name>CalendarStrip</name>
    <message>
        <source>The month after</source>
        <translation>Der Monat danach</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Der Monat davor</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Enter opens a job. Alt with the arrow keys moves it on or back.</source>
        <translation>Enter öffnet eine Stelle. Alt mit den Pfeiltasten schiebt sie weiter oder zurück.</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>A card for {name}</source>
        <translation>Eine Karte für {name}</translation>
    </message>
    <message>
        <source>Back to the people</source>
        <translation>Zurück zu den Menschen</translation>
    </message>
    <message>
        <source>Card text</source>
        <translation>Text der Karte</translation>
    </message>
    <message>
        <source>I have sent it</source>
        <translation>Ich habe sie geschickt</translation>
    </message>
    <message>
        <source>Let it wait until tomorrow</source>
        <translation>Bis morgen warten lassen</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Noch nicht aufgehoben</translation>
    </message>
    <message>
        <source>Noted as sent</source>
        <translation>Als gesendet notiert</translation>
    </message>
    <message>
        <source>Open it in Letters</source>
        <translation>In „Briefe“ öffnen</translation>
    </message>
    <message>
        <source>Print or e-mail it</source>
        <translation>Drucken oder mailen</translation>
    </message>
    <message>
        <source>Put away. Today brings it back tomorrow.</source>
        <translation>Weggelegt. Morgen steht sie wieder unter „Heute“.</translation>
    </message>
    <message>
        <source>Your name, beneath letters</source>
        <translation>Dein Name, unter Briefen</translation>
    </message>
</context>
<context>
    <name>CharacterSheet</name>
    <message>
        <source>Arrows and signs</source>
        <translation>Pfeile und Zeichen</translation>
    </message>
    <message>
        <source>Characters</source>
        <extracomment>Letters and signs that a keyboard lacks.</extracomment>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Faces and hands</source>
        <translation>Gesichter und Hände</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>Numerals.</extracomment>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Nach Namen suchen</translation>
    </message>
    <message>
        <source>Lately</source>
        <extracomment>Used lately.</extracomment>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>Of the alphabet.</extracomment>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Marks</source>
        <extracomment>Punctuation and signs.</extracomment>
        <translation>Satzzeichen</translation>
    </message>
    <message>
        <source>Nature and food</source>
        <translation>Natur und Essen</translation>
    </message>
    <message>
        <source>No character is called so.</source>
        <translation>Kein Zeichen heißt so.</translation>
    </message>
    <message>
        <source>Places and things</source>
        <translation>Orte und Dinge</translation>
    </message>
    <message>
        <source>Special characters</source>
        <translation>Sonderzeichen</translation>
    </message>
</context>
<context>
    <name>CheckLines</name>
    <message>
        <source>Check the journal</source>
        <translation>Tagebuch prüfen</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Einzelheiten…</translation>
    </message>
    <message>
        <source>Looking everything over. You can go on meanwhile.</source>
        <translation>Alles wird durchgesehen. Du kannst inzwischen weitermachen.</translation>
    </message>
    <message>
        <source>Open what can be read</source>
        <translation>Öffnen, was lesbar ist</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>All of it</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation>Wie viel davon</translation>
    </message>
    <message>
        <source>One job</source>
        <translation>Eine Stelle</translation>
    </message>
    <message>
        <source>The days between two</source>
        <translation>Die Tage zwischen zweien</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Which job</source>
        <translation>Welche Stelle</translation>
    </message>
    <message>
        <source>With entries that are only for me</source>
        <translation>Mit Einträgen, die nur für mich sind</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>ChooseDay</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>A verb: keep what was typed.</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Which day does this tell of?</source>
        <translation>Von welchem Tag erzählt das?</translation>
    </message>
</context>
<context>
    <name>ChooseJob</name>
    <message>
        <source>Link</source>
        <extracomment>A verb: link it to a job.</extracomment>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Link to a job</source>
        <translation>Mit einer Stelle verbinden</translation>
    </message>
    <message>
        <source>No job</source>
        <translation>Keine Stelle</translation>
    </message>
    <message>
        <source>Which job does this belong to?</source>
        <translation>Zu welcher Stelle gehört das?</translation>
    </message>
</context>
<context>
    <name>ChooseOne</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Each row is</source>
        <translation>Jede Zeile ist</translation>
    </message>
    <message>
        <source>Keep it as a note</source>
        <translation>Als Notiz behalten</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>So lesen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>What to compare</source>
        <translation>Was verglichen wird</translation>
    </message>
</context>
<context>
    <name>CompanyPage</name>
    <message>
        <source>Add someone by name</source>
        <translation>Jemanden mit Namen hinzufügen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>A verb.</extracomment>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Met over a job there</source>
        <translation>Bei einer Stelle dort getroffen</translation>
    </message>
    <message>
        <source>No job here is noted.</source>
        <translation>Hier ist keine Stelle notiert.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Someone else you know here</source>
        <translation>Noch jemand, den du hier kennst</translation>
    </message>
    <message>
        <source>There before</source>
        <translation>Früher dort</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>Jetzt dort</translation>
    </message>
    <message>
        <source>You know nobody here yet.</source>
        <translation>Noch kennst du hier niemanden.</translation>
    </message>
    <message>
        <source>{name} is noted here already.</source>
        <translation>{name} ist hier schon notiert.</translation>
    </message>
    <message>
        <source>{name} is noted here.</source>
        <translation>{name} ist hier notiert.</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Beneath the table you see what they keep of what you loved elsewhere.</source>
        <translation>Unter der Tabelle siehst du, was sie von dem haben, was du anderswo geliebt hast.</translation>
    </message>
    <message>
        <source>Choose what to compare</source>
        <translation>Auswählen, was verglichen wird</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy for a spreadsheet</source>
        <translation>Für eine Tabelle kopieren</translation>
    </message>
    <message>
        <source>Jobs in interviews and offers stand here by themselves. Others can be put beside them.</source>
        <translation>Stellen mit Gesprächen und Angeboten stehen von selbst hier. Andere lassen sich danebenstellen.</translation>
    </message>
    <message>
        <source>Keep this comparison</source>
        <translation>Diesen Vergleich behalten</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: opens a menu with what else can be done.</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Nothing to choose between yet</source>
        <translation>Noch gibt es nichts zu wählen</translation>
    </message>
    <message>
        <source>Pay filled in</source>
        <translation>Gehalt eingetragen</translation>
    </message>
    <message>
        <source>Pay filled in. Say what a sum is worth, and it counts.</source>
        <translation>Gehalt eingetragen. Sag, was eine Summe wert ist, dann zählt es.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF sichern…</translation>
    </message>
    <message>
        <source>This comparison</source>
        <translation>Dieser Vergleich</translation>
    </message>
    <message>
        <source>Weigh finely, by sliders</source>
        <translation>Fein gewichten, mit Reglern</translation>
    </message>
    <message>
        <source>What I want</source>
        <translation>Was ich möchte</translation>
    </message>
    <message>
        <source>What I want, need and deserve</source>
        <translation>Was ich möchte, brauche und verdiene</translation>
    </message>
    <message>
        <source>What you can still choose</source>
        <translation>Was du noch wählen kannst</translation>
    </message>
    <message>
        <source>Words first, numbers second.</source>
        <translation>Zuerst Worte, dann Zahlen.</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>0 to 5 rates in dots, plus and minus go half a step, Delete is not known.</source>
        <translation>0 bis 5 bewertet in Punkten, Plus und Minus gehen einen halben Schritt, Entf heißt nicht bekannt.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Type 0 to 5 for the dots. Plus and minus go half a step.</source>
        <translation>Tippe 0 bis 5 für die Punkte. Plus und Minus gehen einen halben Schritt.</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>What could be meant</source>
        <translation>Was gemeint sein könnte</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add someone</source>
        <translation>Jemanden hinzufügen</translation>
    </message>
    <message>
        <source>Choose several people</source>
        <translation>Mehrere Menschen auswählen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Earlier notes…</source>
        <translation>Frühere Notizen…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>No name, company or role has these words.</source>
        <translation>Kein Name, keine Firma und keine Rolle enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Niemand gefunden</translation>
    </message>
    <message>
        <source>Nobody is noted yet.</source>
        <translation>Noch ist niemand notiert.</translation>
    </message>
    <message>
        <source>People outlive jobs</source>
        <translation>Menschen bleiben, wenn Stellen gehen</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Menschen suchen</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>The same as…</source>
        <translation>Dieselbe Person wie…</translation>
    </message>
    <message>
        <source>Whoever gave you time, a tip or a kind face can stand here.</source>
        <translation>Wer dir Zeit, einen Tipp oder ein Lächeln geschenkt hat, kann hier stehen.</translation>
    </message>
    <message>
        <source>{name} set aside</source>
        <translation>{name} beiseitegelegt</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>A second disk keeps them when this computer is lost. They are encrypted there too.</source>
        <translation>Eine zweite Platte bewahrt sie, wenn dieser Computer verloren geht. Auch dort sind sie verschlüsselt.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Backed up, and checked</source>
        <translation>Gesichert und geprüft</translation>
    </message>
    <message>
        <source>Backups of your journal</source>
        <translation>Sicherungen deines Tagebuchs</translation>
    </message>
    <message>
        <source>Beside the journal</source>
        <translation>Beim Tagebuch</translation>
    </message>
    <message>
        <source>Choose a folder for backups</source>
        <translation>Ordner für Sicherungen wählen</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Keep for good</source>
        <translation>Für immer behalten</translation>
    </message>
    <message>
        <source>Let it go in time</source>
        <translation>Mit der Zeit gehen lassen</translation>
    </message>
    <message>
        <source>No backup yet. One is made whenever you close Rebound.</source>
        <translation>Noch keine Sicherung. Eine entsteht, wenn du Rebound schließt.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Restore: {backup}</source>
        <translation>Wiederherstellen: {backup}</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Room for backups</source>
        <translation>Platz für Sicherungen</translation>
    </message>
    <message>
        <source>The next backup goes there.</source>
        <translation>Die nächste Sicherung kommt dorthin.</translation>
    </message>
    <message>
        <source>This folder isn't there now.</source>
        <translation>Dieser Ordner ist gerade nicht da.</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Was da ist</translation>
    </message>
    <message>
        <source>What was replaced</source>
        <translation>Was ersetzt wurde</translation>
    </message>
    <message>
        <source>When a backup is restored, the journal that was here is kept. You can go back to it.</source>
        <translation>Wird eine Sicherung wiederhergestellt, bleibt das Tagebuch, das hier war, erhalten. Du kannst dazu zurückkehren.</translation>
    </message>
    <message>
        <source>Where they go</source>
        <translation>Wo sie liegen</translation>
    </message>
    <message>
        <source>as they grow older, fewer stay</source>
        <translation>je älter, desto weniger bleiben</translation>
    </message>
    <message>
        <source>kept for good</source>
        <translation>für immer behalten</translation>
    </message>
    <message>
        <source>{number} GB at most</source>
        <translation>höchstens {number} GB</translation>
    </message>
    <message>
        <source>{what}: {backup}</source>
        <translation>{what}: {backup}</translation>
    </message>
</context>
<context>
    <name>Day90Card</name>
    <message>
        <source># To myself, on day 90</source>
        <translation># An mich, an Tag 90</translation>
    </message>
    <message>
        <source>A page to yourself on day 90</source>
        <translation>Eine Seite an dich für Tag 90</translation>
    </message>
    <message>
        <source>It comes up on</source>
        <translation>Sie kommt hervor am</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>A verb.</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>The day it comes up</source>
        <translation>Der Tag, an dem sie hervorkommt</translation>
    </message>
    <message>
        <source>What do you hope for there? What would you want to be reminded of?</source>
        <translation>Was erhoffst du dir dort? Woran möchtest du erinnert werden?</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Schreiben</translation>
    </message>
</context>
<context>
    <name>DayChoice</name>
    <message>
        <source>No day: {what}</source>
        <translation>Kein Tag: {what}</translation>
    </message>
</context>
<context>
    <name>DayForm</name>
    <message>
        <source>No day</source>
        <translation>Kein Tag</translation>
    </message>
</context>
<context>
    <name>DaySpan</name>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Company renamed</source>
        <translation>Firma umbenannt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>An address on the web.</extracomment>
        <translation>Link</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>A noun.</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
</context>
<context>
    <name>EditPerson</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Erreichbar über</translation>
    </message>
    <message>
        <source>How you met</source>
        <translation>Wie ihr euch getroffen habt</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <extracomment>What was typed is kept.</extracomment>
        <translation>Auf diesem Computer aufgehoben</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Noch nicht aufgehoben</translation>
    </message>
    <message>
        <source>Their post stands among the earlier ones.</source>
        <translation>Die Stelle steht unter den früheren.</translation>
    </message>
    <message>
        <source>They work elsewhere now</source>
        <translation>Arbeitet jetzt anderswo</translation>
    </message>
    <message>
        <source>What else is noted</source>
        <translation>Was sonst notiert ist</translation>
    </message>
    <message>
        <source>Where they work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Whom they know</source>
        <translation>Wen die Person kennt</translation>
    </message>
</context>
<context>
    <name>Enclosures</name>
    <message>
        <source>Enclosed</source>
        <translation>Beigelegt</translation>
    </message>
    <message>
        <source>From the files kept…</source>
        <translation>Aus den aufgehobenen Dateien…</translation>
    </message>
    <message>
        <source>{name} goes with it.</source>
        <translation>{name} liegt bei.</translation>
    </message>
</context>
<context>
    <name>EntryFiles</name>
    <message>
        <source>Picture {day}.png</source>
        <translation>Bild {day}.png</translation>
    </message>
</context>
<context>
    <name>EntryHead</name>
    <message>
        <source>Change the day</source>
        <translation>Den Tag ändern</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <extracomment>What was typed is kept.</extracomment>
        <translation>Auf diesem Computer aufgehoben</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: opens a menu with what else can be done.</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Noch nicht aufgehoben</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>Nur für mich</translation>
    </message>
    <message>
        <source>Starred</source>
        <extracomment>Marked with a star.</extracomment>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Your text stays here.</source>
        <translation>Dein Text bleibt hier.</translation>
    </message>
</context>
<context>
    <name>EntryMenu</name>
    <message>
        <source>Add a file…</source>
        <translation>Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Before and after…</source>
        <translation>Davor und danach…</translation>
    </message>
    <message>
        <source>Day changed</source>
        <translation>Tag geändert</translation>
    </message>
    <message>
        <source>Day…</source>
        <translation>Tag…</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>Entry linked</source>
        <translation>Eintrag verbunden</translation>
    </message>
    <message>
        <source>Go to the job</source>
        <translation>Zur Stelle</translation>
    </message>
    <message>
        <source>Go to {name}</source>
        <translation>Zu {name}</translation>
    </message>
    <message>
        <source>Keep as a kind word</source>
        <translation>Als freundliches Wort behalten</translation>
    </message>
    <message>
        <source>Keep as a lesson</source>
        <translation>Als Erkenntnis behalten</translation>
    </message>
    <message>
        <source>Keep as a story</source>
        <translation>Als Geschichte behalten</translation>
    </message>
    <message>
        <source>Left out of second looks and of printed books.</source>
        <translation>Bleibt aus zweiten Blicken und gedruckten Büchern heraus.</translation>
    </message>
    <message>
        <source>Link taken away</source>
        <translation>Verbindung gelöst</translation>
    </message>
    <message>
        <source>Link to a job…</source>
        <translation>Mit einer Stelle verbinden…</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: opens a menu with what else can be done.</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>No longer only for me.</source>
        <translation>Nicht mehr nur für mich.</translation>
    </message>
    <message>
        <source>On paper…</source>
        <translation>Auf Papier…</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>Nur für mich</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>A verb: show the page for reading.</extracomment>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>Stern entfernen</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Mit Stern versehen</translation>
    </message>
    <message>
        <source>Star removed</source>
        <translation>Stern entfernt</translation>
    </message>
    <message>
        <source>Starred</source>
        <extracomment>Marked with a star.</extracomment>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Schlagwörter…</translation>
    </message>
</context>
<context>
    <name>EntryView</name>
    <message>
        <source>Entry text</source>
        <translation>Text des Eintrags</translation>
    </message>
    <message>
        <source>Start anywhere.</source>
        <translation>Fang irgendwo an.</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>An archive that Rebound reads back, a web page and tables, in one folder. Entries only for you come along. Anyone can read it.</source>
        <translation>Ein Archiv, das Rebound wieder liest, eine Webseite und Tabellen, in einem Ordner. Einträge nur für dich kommen mit. Jeder kann es lesen.</translation>
    </message>
    <message>
        <source>Choose where the folder goes</source>
        <translation>Wähle, wohin der Ordner kommt</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Exported: {name}</source>
        <translation>Exportiert: {name}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Nicht exportiert</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>One format</source>
        <translation>Ein Format</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Rebound</source>
        <translation>Rebound</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Take everything</source>
        <translation>Alles mitnehmen</translation>
    </message>
    <message>
        <source>Take everything…</source>
        <translation>Alles mitnehmen…</translation>
    </message>
    <message>
        <source>Writing {name}. You can go on meanwhile.</source>
        <translation>{name} wird geschrieben. Du kannst inzwischen weitermachen.</translation>
    </message>
    <message>
        <source>Your words in open formats. The journal stays as it is.</source>
        <translation>Deine Worte in offenen Formaten. Das Tagebuch bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>FactsSection</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Tag hinzufügen</translation>
    </message>
    <message>
        <source>Answer expected by</source>
        <translation>Antwort erwartet bis</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Kept in the notes: “{words}”</source>
        <translation>In den Notizen aufgehoben: „{words}“</translation>
    </message>
    <message>
        <source>More facts</source>
        <translation>Weitere Fakten</translation>
    </message>
    <message>
        <source>Pay</source>
        <extracomment>A noun: salary.</extracomment>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Where you work</source>
        <translation>Wo du arbeitest</translation>
    </message>
    <message>
        <source>Words of your own, with commas</source>
        <translation>Eigene Wörter, mit Kommas</translation>
    </message>
</context>
<context>
    <name>FaultPage</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Without {filter}</source>
        <translation>Ohne {filter}</translation>
    </message>
    <message>
        <source>a job</source>
        <translation>eine Stelle</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>an interview</source>
        <translation>ein Gespräch</translation>
    </message>
    <message>
        <source>mood noted</source>
        <translation>Stimmung notiert</translation>
    </message>
    <message>
        <source>on this day</source>
        <translation>an diesem Tag</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>with files</source>
        <translation>mit Dateien</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>A name for it</source>
        <translation>Ein Name dafür</translation>
    </message>
    <message>
        <source>Any that was noted</source>
        <translation>Jede, die notiert wurde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Days…</source>
        <translation>Tage…</translation>
    </message>
    <message>
        <source>Entries in which mood?</source>
        <translation>Einträge in welcher Stimmung?</translation>
    </message>
    <message>
        <source>Entries of which interview?</source>
        <translation>Einträge welches Gesprächs?</translation>
    </message>
    <message>
        <source>Entries of which job?</source>
        <translation>Einträge welcher Stelle?</translation>
    </message>
    <message>
        <source>Entries that speak of whom?</source>
        <translation>Einträge, die von wem erzählen?</translation>
    </message>
    <message>
        <source>Entries with which tag?</source>
        <translation>Einträge mit welchem Schlagwort?</translation>
    </message>
    <message>
        <source>Filter and sort</source>
        <translation>Filtern und sortieren</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Wie man sucht</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Interview…</source>
        <translation>Gespräch…</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Job…</source>
        <translation>Stelle…</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>A verb: keep what was typed.</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Diese Suche behalten</translation>
    </message>
    <message>
        <source>Keep this search…</source>
        <translation>Diese Suche behalten…</translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation>Behaltene Suchen</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Mood…</source>
        <translation>Stimmung…</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>An diesem Tag</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Person…</source>
        <translation>Person…</translation>
    </message>
    <message>
        <source>Search taken away</source>
        <translation>Suche weggenommen</translation>
    </message>
    <message>
        <source>Starred</source>
        <extracomment>Marked with a star.</extracomment>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>One of the five steps.</extracomment>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Schlagwort…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>With files</source>
        <translation>Mit Dateien</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Earlier</source>
        <extracomment>The place before, further up.</extracomment>
        <translation>Weiter oben</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>The next place in the text, further down.</extracomment>
        <translation>Weiter unten</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Weglegen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Take all out</source>
        <translation>Alle herausnehmen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>{here} of {all}</source>
        <translation>{here} von {all}</translation>
    </message>
    <message>
        <source>{number} replaced</source>
        <translation>{number} ersetzt</translation>
    </message>
    <message>
        <source>{number} taken out</source>
        <translation>{number} herausgenommen</translation>
    </message>
</context>
<context>
    <name>FirstPage</name>
    <message>
        <source>Add a passphrase</source>
        <translation>Passphrase hinzufügen</translation>
    </message>
    <message>
        <source>Anyone using this account can read this.</source>
        <translation>Wer dieses Konto nutzt, kann das lesen.</translation>
    </message>
    <message>
        <source>Bring something in</source>
        <translation>Etwas hereinholen</translation>
    </message>
    <message>
        <source>Entry text</source>
        <translation>Text des Eintrags</translation>
    </message>
    <message>
        <source>I didn't get a job</source>
        <translation>Ich habe eine Stelle nicht bekommen</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <extracomment>What was typed is kept.</extracomment>
        <translation>Auf diesem Computer aufgehoben</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Umsehen</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Noch nicht aufgehoben</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Hier aufhören</translation>
    </message>
    <message>
        <source>What happened?</source>
        <extracomment>Above the first blank page, to somebody who was turned down today.</extracomment>
        <translation>Was ist passiert?</translation>
    </message>
    <message>
        <source>You can put it down here, or come back later. Nothing leaves this computer.</source>
        <translation>Du kannst es hier ablegen oder später wiederkommen. Nichts verlässt diesen Computer.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Answer expected by</source>
        <translation>Antwort erwartet bis</translation>
    </message>
    <message>
        <source>Answer noted. It is your turn now.</source>
        <translation>Antwort notiert. Jetzt bist du dran.</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Per E-Mail</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Chosen: {number} of {count}</source>
        <translation>Ausgewählt: {number} von {count}</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>A verb.</extracomment>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Jobs: {count}</source>
        <translation>Stellen: {count}</translation>
    </message>
    <message>
        <source>Leave out the LinkedIn line</source>
        <translation>LinkedIn-Zeile weglassen</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Als gesendet markieren</translation>
    </message>
    <message>
        <source>Marked as sent.</source>
        <translation>Als gesendet markiert.</translation>
    </message>
    <message>
        <source>Marked as sent; the job is closed.</source>
        <translation>Als gesendet markiert; die Stelle ist beendet.</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Verschieben nach…</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Auf Papier</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Planned for {day}</source>
        <translation>Geplant für {day}</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Es kam eine Antwort</translation>
    </message>
    <message>
        <source>Where you found it</source>
        <translation>Wo du sie gefunden hast</translation>
    </message>
</context>
<context>
    <name>GoodEndPage</name>
    <message>
        <source>Take your time. Nothing here is due.</source>
        <translation>Nimm dir Zeit. Hier ist nichts fällig.</translation>
    </message>
    <message>
        <source>You took a job</source>
        <translation>Du hast eine Stelle angenommen</translation>
    </message>
    <message>
        <source>You took it {when}. Take your time with the rest.</source>
        <translation>Du hast sie {when} angenommen. Nimm dir Zeit mit dem Rest.</translation>
    </message>
</context>
<context>
    <name>GuideBar</name>
    <message>
        <source>Ask me a question</source>
        <translation>Frag mich etwas</translation>
    </message>
    <message>
        <source>Day {n} of {days}</source>
        <translation>Tag {n} von {days}</translation>
    </message>
    <message>
        <source>Day {n} of {days}: one question, twenty minutes or less.</source>
        <translation>Tag {n} von {days}: eine Frage, zwanzig Minuten oder weniger.</translation>
    </message>
    <message>
        <source>How to be guided</source>
        <translation>Wie du begleitet wirst</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>A verb: leave this question.</extracomment>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Something lighter</source>
        <translation>Etwas Leichteres</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Hier aufhören</translation>
    </message>
    <message>
        <source>The five days are left. What you wrote stays.</source>
        <translation>Die fünf Tage sind verlassen. Was du geschrieben hast, bleibt.</translation>
    </message>
    <message>
        <source>The next day waits as long as you like.</source>
        <translation>Der nächste Tag wartet, solange du magst.</translation>
    </message>
    <message>
        <source>Those were all the questions.</source>
        <translation>Das waren alle Fragen.</translation>
    </message>
    <message>
        <source>Today's entry is written. The next one waits as long as you like.</source>
        <translation>Der Eintrag von heute ist geschrieben. Der nächste wartet, solange du magst.</translation>
    </message>
</context>
<context>
    <name>GuideMenu</name>
    <message>
        <source>Change or add questions…</source>
        <translation>Fragen ändern oder hinzufügen…</translation>
    </message>
    <message>
        <source>Five days of writing</source>
        <translation>Fünf Tage schreiben</translation>
    </message>
    <message>
        <source>Five days of writing: day {n}</source>
        <translation>Fünf Tage schreiben: Tag {n}</translation>
    </message>
    <message>
        <source>How to be guided</source>
        <translation>Wie du begleitet wirst</translation>
    </message>
    <message>
        <source>Leave the five days</source>
        <translation>Die fünf Tage verlassen</translation>
    </message>
    <message>
        <source>Questions of all five steps</source>
        <translation>Fragen aller fünf Schritte</translation>
    </message>
    <message>
        <source>Today's entry of the five is written</source>
        <translation>Der heutige der fünf Einträge ist geschrieben</translation>
    </message>
</context>
<context>
    <name>GutNumber</name>
    <message>
        <source>0 to 10, if you like</source>
        <translation>0 bis 10, wenn du magst</translation>
    </message>
    <message>
        <source>0: not for me · 10: made for me</source>
        <translation>0: nichts für mich · 10: wie für mich gemacht</translation>
    </message>
    <message>
        <source>A number from 0 to 10, if you like</source>
        <translation>Eine Zahl von 0 bis 10, wenn du magst</translation>
    </message>
    <message>
        <source>{number} of 10</source>
        <translation>{number} von 10</translation>
    </message>
</context>
<context>
    <name>GutPart</name>
    <message>
        <source>And now, {job}: what does your gut say?</source>
        <translation>Und jetzt, {job}: Was sagt dein Bauch?</translation>
    </message>
    <message>
        <source>First your gut: {job}?</source>
        <translation>Zuerst dein Bauch: {job}?</translation>
    </message>
    <message>
        <source>It is kept on the job's page, and not shown here until you ask.</source>
        <translation>Es steht auf der Seite der Stelle und wird hier erst gezeigt, wenn du fragst.</translation>
    </message>
    <message>
        <source>The table may be right, or you may.</source>
        <translation>Die Tabelle kann recht haben, oder du.</translation>
    </message>
    <message>
        <source>What your gut said first</source>
        <translation>Was dein Bauch zuerst sagte</translation>
    </message>
    <message>
        <source>Your gut, first and now</source>
        <translation>Dein Bauch, zuerst und jetzt</translation>
    </message>
    <message>
        <source>{job}: first {first}, now {now}</source>
        <translation>{job}: zuerst {first}, jetzt {now}</translation>
    </message>
</context>
<context>
    <name>GutQuestion</name>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>a word</source>
        <translation>ein Wort</translation>
    </message>
</context>
<context>
    <name>GutSection</name>
    <message>
        <source>Today, in a word</source>
        <translation>Heute, in einem Wort</translation>
    </message>
    <message>
        <source>What your gut says</source>
        <translation>Was dein Bauch sagt</translation>
    </message>
    <message>
        <source>What your gut says today</source>
        <translation>Was dein Bauch heute sagt</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help, to read</source>
        <translation>Hilfe, zum Lesen</translation>
    </message>
    <message>
        <source>No page of the help has these words.</source>
        <translation>Keine Seite der Hilfe enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF sichern…</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
</context>
<context>
    <name>HelpersCard</name>
    <message>
        <source>A card to each of these</source>
        <translation>Eine Karte an jeden davon</translation>
    </message>
    <message>
        <source>Everyone who helped</source>
        <translation>Alle, die geholfen haben</translation>
    </message>
    <message>
        <source>Notes like this usually land warmer than we expect.</source>
        <translation>Solche Zeilen kommen meist wärmer an, als wir erwarten.</translation>
    </message>
    <message>
        <source>They stand on Today, one at a time.</source>
        <translation>Sie stehen unter Heute, eine nach der anderen.</translation>
    </message>
    <message>
        <source>Write a card to {name} now</source>
        <translation>Jetzt eine Karte an {name} schreiben</translation>
    </message>
    <message>
        <source>Write now</source>
        <translation>Jetzt schreiben</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>All of it is here already. Nothing changes.</source>
        <translation>Alles davon ist schon hier. Nichts ändert sich.</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Hereinholen</translation>
    </message>
    <message>
        <source>Bring something in</source>
        <translation>Etwas hereinholen</translation>
    </message>
    <message>
        <source>Bringing it in. You can go on meanwhile.</source>
        <translation>Es kommt herein. Du kannst inzwischen weitermachen.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Dateien wählen</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>Choose something else</source>
        <translation>Etwas anderes wählen</translation>
    </message>
    <message>
        <source>Drop files here, or choose them.</source>
        <translation>Zieh Dateien hierher oder wähle sie.</translation>
    </message>
    <message>
        <source>Each in its own way</source>
        <translation>Jedes auf seine Art</translation>
    </message>
    <message>
        <source>From another diary, address book or list. You see it first, and can undo it.</source>
        <translation>Aus einem anderen Tagebuch, Adressbuch oder einer Liste. Du siehst es vorher und kannst es zurücknehmen.</translation>
    </message>
    <message>
        <source>It is all here now.</source>
        <translation>Jetzt ist alles hier.</translation>
    </message>
    <message>
        <source>It is here. Your files stay as they are.</source>
        <translation>Es ist hier. Deine Dateien bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>It is taken back already.</source>
        <translation>Es ist schon zurückgenommen.</translation>
    </message>
    <message>
        <source>Not known: choose one</source>
        <translation>Nicht bekannt: Wähle eines</translation>
    </message>
    <message>
        <source>Nothing in it could be read. You can choose another way to read it.</source>
        <translation>Nichts darin ließ sich lesen. Du kannst eine andere Art wählen, es zu lesen.</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lesen als</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>{name} wird gelesen</translation>
    </message>
    <message>
        <source>Recognised as well, and not read this way: {kinds}</source>
        <translation>Auch erkannt, und so nicht gelesen: {kinds}</translation>
    </message>
    <message>
        <source>Say what its columns are. It is remembered for the next time.</source>
        <translation>Sag, was die Spalten sind. Fürs nächste Mal wird es gemerkt.</translation>
    </message>
    <message>
        <source>Show the entries</source>
        <translation>Einträge zeigen</translation>
    </message>
    <message>
        <source>Show the jobs</source>
        <translation>Stellen zeigen</translation>
    </message>
    <message>
        <source>Show the people</source>
        <translation>Menschen zeigen</translation>
    </message>
    <message>
        <source>Stopped. Nothing has changed.</source>
        <translation>Angehalten. Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>This is what would come so far. Say what the columns beneath are, too.</source>
        <translation>Das käme bis jetzt. Sag auch, was die Spalten darunter sind.</translation>
    </message>
    <message>
        <source>This is what would come. Nothing has changed yet.</source>
        <translation>Das würde kommen. Noch hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What could be read is here.</source>
        <translation>Was gelesen werden konnte, ist hier.</translation>
    </message>
    <message>
        <source>What could be read is here. Your files stay as they are.</source>
        <translation>Was gelesen werden konnte, ist hier. Deine Dateien bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>You changed what its columns are. “Read it so” shows what would come.</source>
        <translation>Du hast geändert, was die Spalten sind. „So lesen“ zeigt, was käme.</translation>
    </message>
    <message>
        <source>You did something else since. Ctrl+Z takes that back first.</source>
        <translation>Du hast seither etwas anderes getan. Strg+Z nimmt das zuerst zurück.</translation>
    </message>
    <message>
        <source>{formats}. A file, a folder or a zip; what it is, is found out.</source>
        <translation>{formats}. Eine Datei, ein Ordner oder ein Zip; was es ist, zeigt sich.</translation>
    </message>
</context>
<context>
    <name>Initials</name>
    <message>
        <source>Initials</source>
        <translation>Initialen</translation>
    </message>
</context>
<context>
    <name>JobHead</name>
    <message>
        <source>Answer expected by…</source>
        <translation>Antwort erwartet bis…</translation>
    </message>
    <message>
        <source>Before you go in</source>
        <translation>Bevor du hineingehst</translation>
    </message>
    <message>
        <source>Everyone and every job there</source>
        <translation>Alle Menschen und Stellen dort</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Hold it against what I want</source>
        <translation>Mit dem vergleichen, was ich möchte</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>Ruhen lassen</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: opens a menu with what else can be done.</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Verschieben nach…</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Open what you sealed</source>
        <translation>Öffnen, was du versiegelt hast</translation>
    </message>
    <message>
        <source>Rename the company…</source>
        <translation>Firma umbenennen…</translation>
    </message>
    <message>
        <source>Rename the job…</source>
        <translation>Stelle umbenennen…</translation>
    </message>
    <message>
        <source>Sealed until {day}</source>
        <translation>Versiegelt bis {day}</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Schlagwörter…</translation>
    </message>
    <message>
        <source>Take the five steps</source>
        <translation>Die fünf Schritte gehen</translation>
    </message>
    <message>
        <source>The five steps</source>
        <translation>Die fünf Schritte</translation>
    </message>
    <message>
        <source>What I keep</source>
        <translation>Was ich behalte</translation>
    </message>
    <message>
        <source>Write about it</source>
        <translation>Darüber schreiben</translation>
    </message>
</context>
<context>
    <name>JobParts</name>
    <message>
        <source>Add: {what}</source>
        <translation>Hinzufügen: {what}</translation>
    </message>
    <message>
        <source>You can add</source>
        <translation>Du kannst hinzufügen</translation>
    </message>
</context>
<context>
    <name>JobSheetPage</name>
    <message>
        <source>Shortened to fit: {parts}. Your journal has all of it.</source>
        <translation>Gekürzt, damit es passt: {parts}. In deinem Tagebuch steht alles.</translation>
    </message>
</context>
<context>
    <name>JobView</name>
    <message>
        <source>Laid to rest</source>
        <translation>Zur Ruhe gelegt</translation>
    </message>
    <message>
        <source>Noted</source>
        <extracomment>It has been noted.</extracomment>
        <translation>Notiert</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>Still waiting, then.</source>
        <translation>Dann wird weiter gewartet.</translation>
    </message>
</context>
<context>
    <name>JobsPage</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a job</source>
        <translation>Stelle hinzufügen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Every opportunity can stand here</source>
        <translation>Jede Möglichkeit kann hier stehen</translation>
    </message>
    <message>
        <source>Job set aside</source>
        <translation>Stelle beiseitegelegt</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>No company or title has these words.</source>
        <translation>Keine Firma und kein Titel enthält diese Wörter.</translation>
    </message>
    <message>
        <source>No job is noted yet.</source>
        <translation>Noch ist keine Stelle notiert.</translation>
    </message>
    <message>
        <source>No jobs right now</source>
        <translation>Gerade keine Stellen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Search jobs</source>
        <translation>Stellen suchen</translation>
    </message>
    <message>
        <source>The company is enough, from the first lead to the last word.</source>
        <translation>Die Firma genügt, von der ersten Möglichkeit bis zum letzten Wort.</translation>
    </message>
    <message>
        <source>What you can still choose</source>
        <translation>Was du noch wählen kannst</translation>
    </message>
    <message>
        <source>What you set aside rests for 30 days.</source>
        <translation>Was du beiseitelegst, ruht 30 Tage.</translation>
    </message>
</context>
<context>
    <name>JobsRead</name>
    <message>
        <source>Jobs as they are read</source>
        <translation>Stellen, wie sie gelesen werden</translation>
    </message>
    <message>
        <source>No day given</source>
        <extracomment>In place of the days of a job that tells none.</extracomment>
        <translation>Kein Tag angegeben</translation>
    </message>
    <message>
        <source>The day cannot be read</source>
        <extracomment>In place of the days of a job whose day is written in a way that cannot be read.</extracomment>
        <translation>Der Tag ist nicht lesbar</translation>
    </message>
    <message>
        <source>This is how each job is read: its company, where it stands, its title, and the days.</source>
        <translation>So wird jede Stelle gelesen: Firma, Stand, Bezeichnung und die Tage.</translation>
    </message>
</context>
<context>
    <name>JobsTable</name>
    <message>
        <source>Enter opens a job. Alt with up or down sorts by the column in hand.</source>
        <translation>Enter öffnet eine Stelle. Alt mit Auf oder Ab sortiert nach der gewählten Spalte.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Stellen</translation>
    </message>
</context>
<context>
    <name>JournalList</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Filter and sort</source>
        <translation>Filtern und sortieren</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Erkenntnisse</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>A new page or template.</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>No entries right now</source>
        <translation>Gerade keine Einträge</translation>
    </message>
    <message>
        <source>No entry is from {day} yet.</source>
        <translation>{day}: noch kein Eintrag.</translation>
    </message>
    <message>
        <source>No entry is like this.</source>
        <translation>Kein Eintrag passt dazu.</translation>
    </message>
    <message>
        <source>No entry, job, person or letter holds these words.</source>
        <translation>Kein Eintrag, keine Stelle, keine Person und kein Brief enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Search every word</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Search kept</source>
        <translation>Suche behalten</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>What you set aside rests for 30 days.</source>
        <translation>Was du beiseitelegst, ruht 30 Tage.</translation>
    </message>
    <message>
        <source>What you write is kept on this computer.</source>
        <translation>Was du schreibst, bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Write an entry</source>
        <translation>Einen Eintrag schreiben</translation>
    </message>
    <message>
        <source>Write an entry for {day}</source>
        <translation>Einen Eintrag für {day} schreiben</translation>
    </message>
    <message>
        <source>Write something</source>
        <translation>Etwas schreiben</translation>
    </message>
    <message>
        <source>Your journal begins here</source>
        <translation>Dein Tagebuch beginnt hier</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Entry set aside</source>
        <translation>Eintrag beiseitegelegt</translation>
    </message>
    <message>
        <source>This entry</source>
        <translation>Dieser Eintrag</translation>
    </message>
    <message>
        <source>This entry is not kept yet, so it stays open.</source>
        <translation>Dieser Eintrag ist noch nicht aufgehoben, also bleibt er offen.</translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message>
        <source>It rests. Everything in it is kept.</source>
        <translation>Es ruht. Alles darin ist aufgehoben.</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Erkenntnisse</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>Ruhen lassen</translation>
    </message>
    <message>
        <source>Not again, or differently</source>
        <translation>Nicht wieder, oder anders</translation>
    </message>
    <message>
        <source>Nothing is noted yet. What was perfect, people and lessons come here.</source>
        <translation>Noch ist nichts notiert. Was ideal war, Menschen und Erkenntnisse kommen hierher.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Perfect</source>
        <extracomment>What sounded perfect about a job.</extracomment>
        <translation>Ideal</translation>
    </message>
    <message>
        <source>What I keep from {company}</source>
        <translation>Was ich von {company} behalte</translation>
    </message>
    <message>
        <source>{line} (next time: {wish})</source>
        <translation>{line} (nächstes Mal: {wish})</translation>
    </message>
</context>
<context>
    <name>Knows</name>
    <message>
        <source>A name</source>
        <translation>Ein Name</translation>
    </message>
    <message>
        <source>A word about it</source>
        <translation>Ein Wort dazu</translation>
    </message>
    <message>
        <source>A word about it, if you like</source>
        <translation>Ein Wort dazu, wenn du magst</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>Take away: {what}</source>
        <translation>Wegnehmen: {what}</translation>
    </message>
    <message>
        <source>What they are to each other</source>
        <translation>Was sie füreinander sind</translation>
    </message>
    <message>
        <source>Whom they know</source>
        <translation>Wen die Person kennt</translation>
    </message>
</context>
<context>
    <name>LeadPage</name>
    <message>
        <source>It has all of what you know about it.</source>
        <translation>Sie hat alles von dem, was du über sie weißt.</translation>
    </message>
    <message>
        <source>It has {kept} of {known} that you know about.</source>
        <translation>Sie hat {kept} von {known}, die du kennst.</translation>
    </message>
    <message>
        <source>Mark what you want, need or deserve beside the jobs you can still choose.</source>
        <translation>Markiere neben den Stellen, die du noch wählen kannst, was du möchtest, brauchst oder verdienst.</translation>
    </message>
    <message>
        <source>Not known yet: {names}</source>
        <translation>Noch nicht bekannt: {names}</translation>
    </message>
    <message>
        <source>Nothing is marked yet</source>
        <translation>Noch ist nichts markiert</translation>
    </message>
    <message>
        <source>Put it beside the others</source>
        <translation>Neben die anderen stellen</translation>
    </message>
    <message>
        <source>Rate what you know of it. A dot a row is enough.</source>
        <translation>Bewerte, was du von ihr weißt. Ein Punkt je Zeile genügt.</translation>
    </message>
    <message>
        <source>To the comparison</source>
        <translation>Zum Vergleich</translation>
    </message>
    <message>
        <source>{company}, held against what you want</source>
        <translation>{company} neben dem, was du möchtest</translation>
    </message>
</context>
<context>
    <name>LessonField</name>
    <message>
        <source>A kind word from this entry</source>
        <translation>Ein freundliches Wort aus diesem Eintrag</translation>
    </message>
    <message>
        <source>A lesson from this entry</source>
        <translation>Eine Erkenntnis aus diesem Eintrag</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>A verb: keep what was typed.</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Kind word kept</source>
        <translation>Freundliches Wort behalten</translation>
    </message>
    <message>
        <source>Kind word set aside</source>
        <translation>Freundliches Wort beiseitegelegt</translation>
    </message>
    <message>
        <source>Lesson kept</source>
        <translation>Erkenntnis behalten</translation>
    </message>
    <message>
        <source>Lesson set aside</source>
        <translation>Erkenntnis beiseitegelegt</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>What you want to remember</source>
        <translation>Was du dir merken möchtest</translation>
    </message>
    <message>
        <source>Who said what, about you or your work</source>
        <translation>Wer hat was gesagt, über dich oder deine Arbeit</translation>
    </message>
</context>
<context>
    <name>LessonRow</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the lesson</source>
        <translation>Erkenntnis ändern</translation>
    </message>
    <message>
        <source>Change: {lesson}</source>
        <translation>Ändern: {lesson}</translation>
    </message>
    <message>
        <source>From “{title}”</source>
        <translation>Aus „{title}“</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Set aside: {lesson}</source>
        <translation>Beiseitelegen: {lesson}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Schlagwörter, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>Used for {name}</source>
        <translation>Verwendet für {name}</translation>
    </message>
    <message>
        <source>an entry</source>
        <translation>ein Eintrag</translation>
    </message>
</context>
<context>
    <name>LessonsSection</name>
    <message>
        <source>I can… I know… I noticed…</source>
        <translation>Ich kann… Ich weiß… Mir fiel auf…</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Erkenntnis</translation>
    </message>
    <message>
        <source>Lesson set aside</source>
        <translation>Erkenntnis beiseitegelegt</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Erkenntnisse</translation>
    </message>
</context>
<context>
    <name>LessonsView</name>
    <message>
        <source>A new kind word</source>
        <translation>Ein neues freundliches Wort</translation>
    </message>
    <message>
        <source>A new lesson</source>
        <translation>Eine neue Erkenntnis</translation>
    </message>
    <message>
        <source>A new story</source>
        <translation>Eine neue Geschichte</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>To the place one came from.</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Every tag</source>
        <translation>Jedes Schlagwort</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>A verb: keep what was typed.</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep a sentence you want to remember, from an entry or typed above.</source>
        <translation>Behalte einen Satz, den du dir merken möchtest, aus einem Eintrag oder oben eingetippt.</translation>
    </message>
    <message>
        <source>Kind word set aside</source>
        <translation>Freundliches Wort beiseitegelegt</translation>
    </message>
    <message>
        <source>Kind words gather here</source>
        <translation>Freundliche Worte sammeln sich hier</translation>
    </message>
    <message>
        <source>Lesson set aside</source>
        <translation>Erkenntnis beiseitegelegt</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Erkenntnisse</translation>
    </message>
    <message>
        <source>Lessons gather here</source>
        <translation>Erkenntnisse sammeln sich hier</translation>
    </message>
    <message>
        <source>Moment set aside</source>
        <translation>Moment beiseitegelegt</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>Neue Geschichte</translation>
    </message>
    <message>
        <source>None of them has these words.</source>
        <translation>Keines davon enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Search these</source>
        <translation>Hier suchen</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>Something new</source>
        <translation>Etwas Neues</translation>
    </message>
    <message>
        <source>Something you handled well</source>
        <translation>Etwas, das du gut gemeistert hast</translation>
    </message>
    <message>
        <source>Something you learned</source>
        <translation>Etwas, das du gelernt hast</translation>
    </message>
    <message>
        <source>Stories gather here</source>
        <translation>Geschichten sammeln sich hier</translation>
    </message>
    <message>
        <source>Story set aside</source>
        <translation>Geschichte beiseitegelegt</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>What went well gathers here</source>
        <translation>Was gut ging, sammelt sich hier</translation>
    </message>
    <message>
        <source>When I solved that kind of trouble…</source>
        <translation>Als ich so etwas gelöst habe…</translation>
    </message>
    <message>
        <source>Who said what, about you or your work</source>
        <translation>Wer hat was gesagt, über dich oder deine Arbeit</translation>
    </message>
    <message>
        <source>Write one</source>
        <translation>Etwas schreiben</translation>
    </message>
</context>
<context>
    <name>LetterView</name>
    <message>
        <source>Handed to your mail program. It is marked as sent once you say so.</source>
        <translation>An dein Mailprogramm übergeben. Als gesendet gilt er, sobald du es sagst.</translation>
    </message>
    <message>
        <source>Its files are yours to add there.</source>
        <translation>Die Dateien fügst du dort selbst hinzu.</translation>
    </message>
    <message>
        <source>No mail program answered. The letter stays here. Copy its text instead.</source>
        <translation>Kein Mailprogramm hat geantwortet. Der Brief bleibt hier. Kopier stattdessen seinen Text.</translation>
    </message>
    <message>
        <source>Text copied, with its look.</source>
        <translation>Text kopiert, mit seinem Aussehen.</translation>
    </message>
    <message>
        <source>Text copied.</source>
        <translation>Text kopiert.</translation>
    </message>
    <message>
        <source>The letter is for nobody yet.</source>
        <translation>Der Brief ist noch an niemanden.</translation>
    </message>
    <message>
        <source>The letter is for {name}.</source>
        <translation>Der Brief ist an {name}.</translation>
    </message>
    <message>
        <source>{name}, noted for it before, is set aside.</source>
        <translation>{name} war dafür notiert und ist beiseitegelegt.</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>A card of thanks, a question, a Pain Letter: each begins with a few words of its own.</source>
        <translation>Eine Dankeskarte, eine Frage, ein Pain Letter: Alles beginnt mit ein paar eigenen Worten.</translation>
    </message>
    <message>
        <source>A letter starts a conversation</source>
        <translation>Ein Brief beginnt ein Gespräch</translation>
    </message>
    <message>
        <source>Change how and when it was sent…</source>
        <translation>Ändern, wie und wann er ging…</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Copy with its look</source>
        <translation>Mit Aussehen kopieren</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Frühere Fassungen…</translation>
    </message>
    <message>
        <source>Keep as a template</source>
        <translation>Als Vorlage behalten</translation>
    </message>
    <message>
        <source>Kept as a template. It stands beneath “Write”.</source>
        <translation>Als Vorlage behalten. Sie steht unter „Schreiben“.</translation>
    </message>
    <message>
        <source>Letter set aside</source>
        <translation>Brief beiseitegelegt</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>Letters that are sent, not of the alphabet.</extracomment>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>No letter has these words.</source>
        <translation>Kein Brief enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Noch ist nichts geschrieben.</translation>
    </message>
    <message>
        <source>Plan a next step…</source>
        <translation>Nächsten Schritt planen…</translation>
    </message>
    <message>
        <source>Search letters</source>
        <translation>Briefe suchen</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>Vorlagen…</translation>
    </message>
    <message>
        <source>This letter</source>
        <translation>Dieser Brief</translation>
    </message>
    <message>
        <source>This letter is not kept yet, so it stays open.</source>
        <translation>Dieser Brief ist noch nicht aufgehoben, also bleibt er offen.</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>A verb.</extracomment>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Write one</source>
        <translation>Etwas schreiben</translation>
    </message>
</context>
<context>
    <name>LicencesPage</name>
    <message>
        <source>All parts in one list</source>
        <translation>Alle Teile in einer Liste</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Each work inside, with its licence. For programs, the list is this file:</source>
        <translation>Jedes Werk darin, mit seiner Lizenz. Für Programme ist die Liste diese Datei:</translation>
    </message>
    <message>
        <source>Licence, to read</source>
        <translation>Lizenz, zum Lesen</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>No work or licence has this name.</source>
        <translation>Kein Werk und keine Lizenz heißt so.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Search the licences</source>
        <translation>In den Lizenzen suchen</translation>
    </message>
    <message>
        <source>This copy runs from its source. The packages that Python brought carry their own licences.</source>
        <translation>Diese Fassung läuft aus dem Quelltext. Die Pakete, die Python mitbrachte, haben ihre eigenen Lizenzen.</translation>
    </message>
    <message>
        <source>What others made</source>
        <translation>Was andere gemacht haben</translation>
    </message>
    <message>
        <source>how it is used</source>
        <translation>wie es verwendet wird</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>Add to “{list}”</source>
        <translation>Zu „{list}“ hinzufügen</translation>
    </message>
    <message>
        <source>Added: {line}</source>
        <translation>Hinzugefügt: {line}</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>Remove</source>
        <extracomment>A verb.</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>{action}: {line}</source>
        <translation>{action}: {line}</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>Enter opens it</source>
        <translation>Enter öffnet es</translation>
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
        <translation>LinkedIn: {state}</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: opens a menu with what else can be done.</extracomment>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>LogNoPage</name>
    <message>
        <source>Another one</source>
        <translation>Eine andere</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>To the place one came from.</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Begin the five steps</source>
        <translation>Die fünf Schritte beginnen</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>How far did it go?</source>
        <translation>Wie weit ging es?</translation>
    </message>
    <message>
        <source>I applied, that was all</source>
        <translation>Ich habe mich beworben, das war alles</translation>
    </message>
    <message>
        <source>I met people there</source>
        <translation>Ich habe dort Menschen getroffen</translation>
    </message>
    <message>
        <source>It is noted.</source>
        <translation>Es ist notiert.</translation>
    </message>
    <message>
        <source>No answer came, it went quiet</source>
        <translation>Es kam keine Antwort mehr</translation>
    </message>
    <message>
        <source>Noted. That is all for now.</source>
        <translation>Notiert. Das ist alles für jetzt.</translation>
    </message>
    <message>
        <source>Noted. What you wrote stands with it.</source>
        <translation>Notiert. Was du geschrieben hast, steht dabei.</translation>
    </message>
    <message>
        <source>Only note it</source>
        <translation>Nur notieren</translation>
    </message>
    <message>
        <source>Or one you noted before</source>
        <translation>Oder eine, die du schon notiert hast</translation>
    </message>
    <message>
        <source>Several are open at {company}.</source>
        <translation>Bei {company} sind mehrere offen.</translation>
    </message>
    <message>
        <source>Several at once</source>
        <translation>Mehrere auf einmal</translation>
    </message>
    <message>
        <source>The company is enough. Nothing leaves this computer.</source>
        <translation>Die Firma genügt. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>The five steps for {company}</source>
        <translation>Die fünf Schritte für {company}</translation>
    </message>
    <message>
        <source>There are five steps, if you like: the story, the job, the people, yourself, the next letters. Each can be skipped, and stopped at any point.</source>
        <translation>Es gibt fünf Schritte, wenn du magst: die Geschichte, die Stelle, die Menschen, du selbst, die nächsten Briefe. Jeder lässt sich überspringen, und jederzeit kannst du aufhören.</translation>
    </message>
    <message>
        <source>They are noted.</source>
        <translation>Sie sind notiert.</translation>
    </message>
    <message>
        <source>What the job was called</source>
        <translation>Wie die Stelle hieß</translation>
    </message>
    <message>
        <source>What the job was called, if you like</source>
        <translation>Wie die Stelle hieß, wenn du magst</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Which company was it? Its name is enough.</source>
        <translation>Welche Firma war es? Ihr Name reicht.</translation>
    </message>
    <message>
        <source>Which one was it?</source>
        <translation>Welche Stelle war es?</translation>
    </message>
</context>
<context>
    <name>LookingBackPage</name>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Days you wrote on</source>
        <translation>Tage, an denen du geschrieben hast</translation>
    </message>
    <message>
        <source>Days you wrote on, by month</source>
        <translation>Tage, an denen du geschrieben hast, nach Monaten</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>How far applications went</source>
        <translation>Wie weit Bewerbungen kamen</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Wie weit zurück</translation>
    </message>
    <message>
        <source>Less often lately: {names}</source>
        <translation>Zuletzt seltener: {names}</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>Letters that are sent, not of the alphabet.</extracomment>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>More often lately: {names}</source>
        <translation>Zuletzt häufiger: {names}</translation>
    </message>
    <message>
        <source>Nothing is noted in this time.</source>
        <translation>In dieser Zeit ist nichts notiert.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Since {day}. Only what is there is counted.</source>
        <translation>Seit dem {day}. Gezählt wird nur, was da ist.</translation>
    </message>
    <message>
        <source>Still counting…</source>
        <translation>Es wird noch gezählt…</translation>
    </message>
    <message>
        <source>Ten years</source>
        <translation>Zehn Jahre</translation>
    </message>
    <message>
        <source>There is nothing to look back on yet. It fills by itself.</source>
        <translation>Noch gibt es nichts, worauf man zurückblicken könnte. Es füllt sich von selbst.</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>Drei Monate</translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation>Zwölf Monate</translation>
    </message>
    <message>
        <source>What you learned</source>
        <translation>Was du gelernt hast</translation>
    </message>
    <message>
        <source>What you want, need and deserve</source>
        <translation>Was du möchtest, brauchst und verdienst</translation>
    </message>
    <message>
        <source>Words I chose for my mood</source>
        <translation>Meine Wörter für die Stimmung</translation>
    </message>
    <message>
        <source>Words that came back</source>
        <translation>Wörter, die wiederkamen</translation>
    </message>
    <message>
        <source>Words you chose for your mood</source>
        <translation>Wörter, die du für deine Stimmung gewählt hast</translation>
    </message>
    <message>
        <source>{moments}, {people}.</source>
        <translation>{moments}, {people}.</translation>
    </message>
    <message>
        <source>{sent} sent, {replies} answered.</source>
        <translation>{sent} gesendet, {replies} beantwortet.</translation>
    </message>
    <message>
        <source>{words}.</source>
        <translation>{words}.</translation>
    </message>
    <message>
        <source>{word} on {number}</source>
        <translation>{word} an {number}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Adding your passphrase</source>
        <translation>Passphrase kommt dazu</translation>
    </message>
    <message>
        <source>Another program exchanged the journal's file. What you had here is kept beside it.</source>
        <translation>Ein anderes Programm hat die Datei des Tagebuchs ausgetauscht. Was du hier hattest, liegt daneben.</translation>
    </message>
    <message>
        <source>Changes that don't fit this journal lay beside it. They are kept under another name.</source>
        <translation>Neben dem Tagebuch lagen Änderungen, die nicht zu ihm gehören. Sie sind unter anderem Namen aufbewahrt.</translation>
    </message>
    <message>
        <source>Changing everything</source>
        <translation>Alles wird geändert</translation>
    </message>
    <message>
        <source>Everything is being encrypted anew. Nothing leaves this computer.</source>
        <translation>Alles wird neu verschlüsselt. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Getting your journal ready</source>
        <translation>Dein Tagebuch ist gleich da</translation>
    </message>
    <message>
        <source>Only the new passphrase opens it now. You can make a new recovery code.</source>
        <translation>Nur die neue Passphrase öffnet es jetzt. Du kannst einen neuen Wiederherstellungscode erstellen.</translation>
    </message>
    <message>
        <source>Only your passphrase opens this journal now.</source>
        <translation>Nur deine Passphrase öffnet dieses Tagebuch jetzt.</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>A verb.</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Reading what can be read</source>
        <translation>Gelesen wird, was lesbar ist</translation>
    </message>
    <message>
        <source>Rebound stopped by a fault of ours. What you were typing is kept.</source>
        <translation>Rebound ist durch einen Fehler von uns stehen geblieben. Was du gerade schriebst, ist aufgehoben.</translation>
    </message>
    <message>
        <source>Rebound was renewed while it was open. Close it, then open it again.</source>
        <translation>Rebound wurde erneuert, während es offen war. Schließ es und öffne es wieder.</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>Sicherungen zeigen</translation>
    </message>
    <message>
        <source>Something went wrong in Rebound.</source>
        <translation>In Rebound ging etwas schief.</translation>
    </message>
    <message>
        <source>The computer stopped while something was kept. Look whether your last words are here.</source>
        <translation>Der Computer blieb stehen, während etwas aufgehoben wurde. Sieh nach, ob deine letzten Worte da sind.</translation>
    </message>
    <message>
        <source>The damaged file stays as it is, under another name.</source>
        <translation>Die beschädigte Datei bleibt, wie sie ist, unter anderem Namen.</translation>
    </message>
    <message>
        <source>The journal and its backups here get a new key. Nothing leaves this computer.</source>
        <translation>Das Tagebuch und seine Sicherungen hier bekommen einen neuen Schlüssel. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>The journal is locked</source>
        <translation>Das Tagebuch ist gesperrt</translation>
    </message>
    <message>
        <source>This Rebound keeps some things in a new way. A backup is made first.</source>
        <translation>Dieses Rebound hebt manches auf neue Art auf. Zuerst wird eine Sicherung gemacht.</translation>
    </message>
    <message>
        <source>This is the journal of {when}. What was here is kept.</source>
        <translation>Das ist das Tagebuch von: {when}. Was hier stand, bleibt aufgehoben.</translation>
    </message>
    <message>
        <source>This is what could be read. The damaged file is kept.</source>
        <translation>Das ließ sich lesen. Die beschädigte Datei ist aufgehoben.</translation>
    </message>
    <message>
        <source>Try again. If it comes back, close Rebound and open it again.</source>
        <translation>Versuch es noch einmal. Kommt es wieder, schließ Rebound und öffne es neu.</translation>
    </message>
    <message>
        <source>What is here now is copied first.</source>
        <translation>Was jetzt hier steht, wird zuerst kopiert.</translation>
    </message>
    <message>
        <source>What was kept before is safe.</source>
        <translation>Was vorher aufgehoben war, ist sicher.</translation>
    </message>
    <message>
        <source>What was kept before is safe. Your text stays here.</source>
        <translation>Was vorher aufgehoben war, ist sicher. Dein Text bleibt hier.</translation>
    </message>
    <message>
        <source>What you typed can't be kept yet, so it stays here. The journal is not locked.</source>
        <translation>Was du geschrieben hast, lässt sich noch nicht aufheben und bleibt deshalb hier. Das Tagebuch ist nicht gesperrt.</translation>
    </message>
    <message>
        <source>What you typed could not be kept before the lock. It is here.</source>
        <translation>Was du geschrieben hast, ließ sich vor dem Sperren nicht aufheben. Hier ist es.</translation>
    </message>
    <message>
        <source>What you typed is kept and waits at the next start.</source>
        <translation>Was du geschrieben hast, ist aufgehoben und wartet beim nächsten Start.</translation>
    </message>
</context>
<context>
    <name>MergeCard</name>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Zusammenlegen</translation>
    </message>
    <message>
        <source>What comes along: {what}.</source>
        <translation>Mit dabei: {what}.</translation>
    </message>
    <message>
        <source>Where both are rated, {name} keeps its own: {number}.</source>
        <translation>Wo beide bewertet sind, behält {name} die eigene Bewertung: {number}.</translation>
    </message>
    <message>
        <source>lines of your lists: {number}</source>
        <translation>Zeilen deiner Listen: {number}</translation>
    </message>
    <message>
        <source>ratings: {number}</source>
        <translation>Bewertungen: {number}</translation>
    </message>
    <message>
        <source>{other} becomes {name}</source>
        <translation>{other} wird {name}</translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>Backups and journals (*.rebound *.db);;Every file (*)</source>
        <translation>Sicherungen und Tagebücher (*.rebound *.db);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a copy</source>
        <translation>Kopie wählen</translation>
    </message>
    <message>
        <source>Choose a copy…</source>
        <translation>Kopie wählen…</translation>
    </message>
    <message>
        <source>Merge another copy</source>
        <translation>Andere Kopie zusammenführen</translation>
    </message>
    <message>
        <source>Merge it</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Wird zusammengeführt</translation>
    </message>
    <message>
        <source>Merging. You can go on meanwhile.</source>
        <translation>Wird zusammengeführt. Du kannst inzwischen weitermachen.</translation>
    </message>
    <message>
        <source>Nothing new in that copy.</source>
        <translation>Nichts Neues in der anderen Kopie.</translation>
    </message>
    <message>
        <source>Passphrase of that copy</source>
        <translation>Passphrase der anderen Kopie</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>Diese nehmen</translation>
    </message>
    <message>
        <source>Take this one: {name}</source>
        <translation>Diese nehmen: {name}</translation>
    </message>
    <message>
        <source>That copy has a passphrase of its own.</source>
        <translation>Die andere Kopie hat eine eigene Passphrase.</translation>
    </message>
    <message>
        <source>That copy has a passphrase of its own. Its recovery code opens it too.</source>
        <translation>Die andere Kopie hat eine eigene Passphrase. Auch ihr Wiederherstellungscode öffnet sie.</translation>
    </message>
    <message>
        <source>The other copy is merged in.</source>
        <translation>Die andere Kopie ist zusammengeführt.</translation>
    </message>
    <message>
        <source>These lie beside your journal:</source>
        <translation>Diese liegen neben deinem Tagebuch:</translation>
    </message>
    <message>
        <source>What the other copy holds comes into this journal, and nothing here is lost. A backup is made first, and you can undo it.</source>
        <translation>Was die andere Kopie enthält, kommt in dieses Tagebuch, und nichts hier geht verloren. Zuerst wird gesichert, und du kannst es zurücknehmen.</translation>
    </message>
</context>
<context>
    <name>MomentForm</name>
    <message>
        <source>A line about it</source>
        <translation>Eine Zeile dazu</translation>
    </message>
    <message>
        <source>A line about it, if you like</source>
        <translation>Eine Zeile dazu, wenn du magst</translation>
    </message>
    <message>
        <source>A moment</source>
        <translation>Ein Moment</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>A verb: keep what was typed.</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Moment noted.</source>
        <translation>Moment notiert.</translation>
    </message>
    <message>
        <source>Moment put right.</source>
        <translation>Moment richtiggestellt.</translation>
    </message>
    <message>
        <source>Moment removed</source>
        <translation>Moment entfernt</translation>
    </message>
    <message>
        <source>Nobody here is called {name}.</source>
        <translation>Niemand hier heißt {name}.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Put a moment right</source>
        <translation>Einen Moment berichtigen</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Was es war</translation>
    </message>
    <message>
        <source>Who reached out</source>
        <translation>Wer sich gemeldet hat</translation>
    </message>
    <message>
        <source>Who reached out?</source>
        <translation>Wer hat sich gemeldet?</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Mit wem</translation>
    </message>
    <message>
        <source>Your word for it</source>
        <translation>Dein Wort dafür</translation>
    </message>
    <message>
        <source>Your word for it: a walk, lunch</source>
        <translation>Dein Wort dafür: ein Spaziergang, ein Essen</translation>
    </message>
</context>
<context>
    <name>MonthDays</name>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Days written</source>
        <translation>Tage mit Geschriebenem</translation>
    </message>
    <message>
        <source>Nothing written.</source>
        <translation>Nichts geschrieben.</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>nichts geschrieben</translation>
    </message>
    <message>
        <source>{day}: {what}</source>
        <translation>{day}: {what}</translation>
    </message>
</context>
<context>
    <name>MoodLine</name>
    <message>
        <source>How it is after</source>
        <translation>Wie es danach ist</translation>
    </message>
    <message>
        <source>How it was before</source>
        <translation>Wie es davor war</translation>
    </message>
    <message>
        <source>In your own words. Leave it empty if you like.</source>
        <translation>In deinen Worten. Lass es leer, wenn du magst.</translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>A noun: a few words about it.</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note, if you like</source>
        <translation>Notiz, wenn du magst</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>The day on which.</extracomment>
        <translation>Am</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Herausgenommen</translation>
    </message>
</context>
<context>
    <name>MoveMenu</name>
    <message>
        <source>I applied, that was all</source>
        <translation>Ich habe mich beworben, das war alles</translation>
    </message>
    <message>
        <source>I met people there</source>
        <translation>Ich habe dort Menschen getroffen</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
</context>
<context>
    <name>NewRows</name>
    <message>
        <source>Add a row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>From your lists</source>
        <translation>Aus deinen Listen</translation>
    </message>
    <message>
        <source>Make a row of “{text}”</source>
        <translation>Aus „{text}“ eine Zeile machen</translation>
    </message>
    <message>
        <source>Pay ({unit})</source>
        <translation>Gehalt ({unit})</translation>
    </message>
    <message>
        <source>Something to judge them by</source>
        <translation>Etwas, wonach du sie beurteilst</translation>
    </message>
    <message>
        <source>There is room for forty rows. Put two together, or set one aside.</source>
        <translation>Vierzig Zeilen haben Platz. Leg zwei zusammen oder eine beiseite.</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>A month</source>
        <translation>Ein Monat</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Eine Woche</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Ein anderer Tag…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Check back in six months</source>
        <translation>In sechs Monaten nachfragen</translation>
    </message>
    <message>
        <source>Everybody tagged {tag}</source>
        <translation>Alle mit dem Schlagwort {tag}</translation>
    </message>
    <message>
        <source>Hello again in three months</source>
        <translation>In drei Monaten wieder melden</translation>
    </message>
    <message>
        <source>Hello: {how_often}</source>
        <translation>Hallo: {how_often}</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Put it off.</extracomment>
        <translation>Später</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Heading: the next step with a person.</extracomment>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>No regular hello planned</source>
        <translation>Kein regelmäßiges Hallo geplant</translation>
    </message>
    <message>
        <source>Not this</source>
        <translation>Lieber nicht</translation>
    </message>
    <message>
        <source>Nothing is planned, and that is fine.</source>
        <translation>Nichts ist geplant, und das ist gut so.</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Aufschieben</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>Aufschieben bis</translation>
    </message>
    <message>
        <source>Put off until…</source>
        <translation>Aufschieben bis…</translation>
    </message>
    <message>
        <source>Something else…</source>
        <translation>Etwas anderes…</translation>
    </message>
    <message>
        <source>Suggest no more for now</source>
        <translation>Vorerst nichts mehr vorschlagen</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
    <message>
        <source>not by this tag</source>
        <translation>nicht nach diesem Schlagwort</translation>
    </message>
    <message>
        <source>resting</source>
        <extracomment>Somebody's next step is resting for a while.</extracomment>
        <translation>ruht</translation>
    </message>
</context>
<context>
    <name>NextFields</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>From which day on</source>
        <translation>Ab welchem Tag</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>In deinen Worten</translation>
    </message>
    <message>
        <source>In your words, if you like</source>
        <translation>In deinen Worten, wenn du magst</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Einplanen</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>NextForm</name>
    <message>
        <source>A next step with {name}</source>
        <translation>Ein nächster Schritt mit {name}</translation>
    </message>
    <message>
        <source>From which day on</source>
        <translation>Ab welchem Tag</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Einplanen</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>NextLettersStep</name>
    <message>
        <source>A Pain Letter, if you like</source>
        <translation>Ein Pain Letter, wenn du magst</translation>
    </message>
    <message>
        <source>Begin a letter</source>
        <translation>Brief beginnen</translation>
    </message>
    <message>
        <source>Begun for {name}</source>
        <translation>Begonnen für {name}</translation>
    </message>
    <message>
        <source>Conversations open elsewhere</source>
        <translation>Offene Gespräche anderswo</translation>
    </message>
    <message>
        <source>More conversations, so that no single one takes centre stage.</source>
        <translation>Mehr Gespräche, damit kein einzelnes die ganze Bühne hat.</translation>
    </message>
    <message>
        <source>My week</source>
        <translation>Meine Woche</translation>
    </message>
    <message>
        <source>Name an organisation you would like to help. The letter is for what seems to hurt there.</source>
        <translation>Nenn eine Organisation, der du gern helfen würdest. Der Brief ist für das, was dort wehzutun scheint.</translation>
    </message>
    <message>
        <source>None yet. A letter that has gone out begins one.</source>
        <translation>Noch keine. Ein verschickter Brief beginnt eines.</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>A verb.</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the letter to {name}</source>
        <translation>Den Brief an {name} öffnen</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Whom would you like to help? The organisation's name is enough.</source>
        <translation>Wem würdest du gern helfen? Der Name der Organisation reicht.</translation>
    </message>
    <message>
        <source>their turn</source>
        <translation>Antwort steht aus</translation>
    </message>
    <message>
        <source>your turn</source>
        <translation>du bist dran</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>Hide the numbers</source>
        <translation>Die Zahlen ausblenden</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translation>Die Zahlen zeigen</translation>
    </message>
</context>
<context>
    <name>OfferForm</name>
    <message>
        <source>Add a day</source>
        <translation>Tag hinzufügen</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Antwort bis</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Hours, days off, notice, what was promised aloud</source>
        <translation>Stunden, freie Tage, Kündigungsfrist, was mündlich versprochen wurde</translation>
    </message>
    <message>
        <source>Kept in the terms: “{words}”</source>
        <translation>Bei den Bedingungen aufgehoben: „{words}“</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Angeboten am</translation>
    </message>
    <message>
        <source>Offer set aside</source>
        <translation>Angebot beiseitegelegt</translation>
    </message>
    <message>
        <source>Pay</source>
        <extracomment>A noun: salary.</extracomment>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Terms</source>
        <extracomment>What an offer holds besides pay.</extracomment>
        <translation>Bedingungen</translation>
    </message>
</context>
<context>
    <name>OffersSection</name>
    <message>
        <source>Another offer</source>
        <translation>Weiteres Angebot</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
</context>
<context>
    <name>OnPaper</name>
    <message>
        <source>All of {job}</source>
        <translation>Alles zu {job}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>Include them</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>Jobs, people, letters and lessons leave by “Take everything”.</source>
        <translation>Stellen, Menschen, Briefe und Erkenntnisse nimmst du mit „Alles mitnehmen“ mit.</translation>
    </message>
    <message>
        <source>My journal</source>
        <translation>Mein Tagebuch</translation>
    </message>
    <message>
        <source>No entry yet.</source>
        <translation>Noch kein Eintrag.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Auf Papier</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF sichern</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF sichern…</translation>
    </message>
    <message>
        <source>Some days</source>
        <translation>Einige Tage</translation>
    </message>
    <message>
        <source>The whole journal</source>
        <translation>Das ganze Tagebuch</translation>
    </message>
    <message>
        <source>This entry</source>
        <translation>Dieser Eintrag</translation>
    </message>
    <message>
        <source>What comes on paper?</source>
        <translation>Was kommt auf Papier?</translation>
    </message>
    <message>
        <source>this job</source>
        <translation>diese Stelle</translation>
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
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open {link}</source>
        <translation>{link} öffnen</translation>
    </message>
</context>
<context>
    <name>OpenedCopies</name>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>No program here shows such a file. You can save a copy.</source>
        <translation>Kein Programm hier zeigt so eine Datei. Du kannst eine Kopie sichern.</translation>
    </message>
    <message>
        <source>The copy could not be laid out or read. Your file here is unchanged. Try again later.</source>
        <translation>Die Kopie ließ sich nicht anlegen oder lesen. Deine Datei hier ist unverändert. Versuch es später wieder.</translation>
    </message>
    <message>
        <source>This file's content is missing. Its name stays here. A backup may hold it.</source>
        <translation>Der Inhalt dieser Datei fehlt. Ihr Name bleibt hier. Eine Sicherung kann ihn enthalten.</translation>
    </message>
    <message>
        <source>What {name} belonged to is gone. Your changed copy stays at {path}</source>
        <translation>Wozu {name} gehörte, ist fort. Deine geänderte Kopie bleibt unter {path}</translation>
    </message>
    <message>
        <source>You changed the copy of {name}.</source>
        <translation>Du hast die Kopie von {name} geändert.</translation>
    </message>
    <message>
        <source>You see a copy. It is removed when you close Rebound.</source>
        <translation>Du siehst eine Kopie. Sie wird entfernt, wenn du Rebound schließt.</translation>
    </message>
    <message>
        <source>{name} can act like a program, so it is not opened from here. You can save a copy.</source>
        <translation>{name} kann wie ein Programm wirken und wird darum nicht von hier geöffnet. Du kannst eine Kopie sichern.</translation>
    </message>
    <message>
        <source>{name} is kept beside the first one</source>
        <translation>{name} ist neben der ersten aufgehoben</translation>
    </message>
    <message>
        <source>{name}, changed</source>
        <translation>{name}, geändert</translation>
    </message>
</context>
<context>
    <name>OthersCard</name>
    <message>
        <source>Close these</source>
        <translation>Diese beenden</translation>
    </message>
    <message>
        <source>Draft a note to each</source>
        <translation>Für jede eine Nachricht entwerfen</translation>
    </message>
    <message>
        <source>The notes wait under Letters.</source>
        <translation>Die Nachrichten warten unter Briefe.</translation>
    </message>
    <message>
        <source>The others</source>
        <translation>Die anderen</translation>
    </message>
    <message>
        <source>You can close them, and have a short note to each drafted. You send it, or not.</source>
        <translation>Du kannst sie beenden und für jede eine kurze Nachricht entwerfen lassen. Du schickst sie, oder nicht.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Überallhin gehen</translation>
    </message>
    <message>
        <source>In your journal</source>
        <translation>In deinem Tagebuch</translation>
    </message>
    <message>
        <source>Lately</source>
        <extracomment>Used lately.</extracomment>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>Nichts enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Similar names</source>
        <translation>Ähnliche Namen</translation>
    </message>
    <message>
        <source>Type a command, a name, your own words or a day</source>
        <translation>Tippe einen Befehl, einen Namen, eigene Worte oder einen Tag</translation>
    </message>
    <message>
        <source>What answers</source>
        <translation>Was antwortet</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Above the lines of whoever writes, as they stand on a sheet and on its envelope.</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Name and address</source>
        <translation>Name und Adresse</translation>
    </message>
    <message>
        <source>No address is on it yet. You can write it by hand.</source>
        <translation>Noch keine Adresse steht darauf. Du kannst sie von Hand schreiben.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Auf Papier</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF sichern</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF sichern…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>To whom a letter goes: the name and address on it.</extracomment>
        <translation>An</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Your address, your e-mail</source>
        <extracomment>Above the lines of whoever writes, as they stand on a sheet and on its envelope.</extracomment>
        <translation>Deine Adresse, deine E-Mail</translation>
    </message>
</context>
<context>
    <name>PaperPicture</name>
    <message>
        <source>How it will look: {size}</source>
        <translation>Wie es aussehen wird: {size}</translation>
    </message>
</context>
<context>
    <name>PapersSection</name>
    <message>
        <source>Add a link</source>
        <translation>Link hinzufügen</translation>
    </message>
    <message>
        <source>Copied. Rebound itself never goes online.</source>
        <translation>Kopiert. Rebound selbst geht nie ins Netz.</translation>
    </message>
    <message>
        <source>Copy {link}</source>
        <translation>{link} kopieren</translation>
    </message>
    <message>
        <source>File or link</source>
        <translation>Datei oder Link</translation>
    </message>
    <message>
        <source>Files and links</source>
        <translation>Dateien und Links</translation>
    </message>
    <message>
        <source>Link taken away</source>
        <translation>Link weggenommen</translation>
    </message>
    <message>
        <source>Take away {link}</source>
        <translation>{link} wegnehmen</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>A few words that only you would put together. Everything is encrypted anew with it.</source>
        <translation>Ein paar Wörter, die nur du zusammenstellen würdest. Alles wird damit neu verschlüsselt.</translation>
    </message>
    <message>
        <source>Add a passphrase</source>
        <translation>Passphrase hinzufügen</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Backups made until now still open with the older one.</source>
        <translation>Sicherungen von bisher öffnen sich weiter mit der alten.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the key too, and encrypt everything anew</source>
        <translation>Auch den Schlüssel ändern und alles neu verschlüsseln</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>Ordentlich. Ein Wort mehr macht sie stark.</translation>
    </message>
    <message>
        <source>For when somebody may know the older passphrase. The backups here follow; those elsewhere stay as they are. Recovery code and keychain open it no more.</source>
        <translation>Für den Fall, dass jemand die ältere Passphrase kennt. Die Sicherungen hier folgen; die anderswo bleiben, wie sie sind. Wiederherstellungscode und Schlüsselbund öffnen es nicht mehr.</translation>
    </message>
    <message>
        <source>From now on the new passphrase opens this journal.</source>
        <translation>Ab jetzt öffnet die neue Passphrase dieses Tagebuch.</translation>
    </message>
    <message>
        <source>If it is lost, only a recovery code opens the journal, and nobody else can, us included. You can make that code next, from Today.</source>
        <translation>Geht sie verloren, öffnet nur ein Wiederherstellungscode das Tagebuch, niemand sonst, auch wir nicht. Du kannst ihn danach unter „Heute“ erstellen.</translation>
    </message>
    <message>
        <source>If it is lost, only your recovery code opens the journal, and nobody else can, us included.</source>
        <translation>Geht sie verloren, öffnet nur dein Wiederherstellungscode das Tagebuch, niemand sonst, auch wir nicht.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Quickly guessed. A few more words help.</source>
        <translation>Schnell erraten. Ein paar Wörter mehr helfen.</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Zeigen, was ich tippe</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Stark.</translation>
    </message>
    <message>
        <source>The passphrase of now</source>
        <translation>Die jetzige Passphrase</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Dieselbe noch einmal</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Die beiden sind noch nicht gleich.</translation>
    </message>
</context>
<context>
    <name>PayFields</name>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Für wie lange</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>for…</source>
        <extracomment>An hour, a month, a year: what a sum of pay is for.</extracomment>
        <translation>für…</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>bis zu</translation>
    </message>
    <message>
        <source>{what}, up to</source>
        <translation>{what}, bis zu</translation>
    </message>
    <message>
        <source>“{typed}” is not an amount. It stays here.</source>
        <translation>„{typed}“ ist kein Betrag. Es bleibt hier stehen.</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>A month after a no, once the card has gone. It stays a suggestion like the others.</source>
        <translation>Einen Monat nach einem Nein, wenn die Karte verschickt ist. Es bleibt ein Vorschlag wie die anderen.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Suggest wishing well when the one they chose begins</source>
        <translation>Vorschlagen, Gutes zu wünschen, wenn die gewählte Person anfängt</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Add someone by name</source>
        <translation>Jemanden mit Namen hinzufügen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Someone else you met</source>
        <translation>Noch jemand, den du getroffen hast</translation>
    </message>
    <message>
        <source>Someone you met</source>
        <translation>Jemand, den du getroffen hast</translation>
    </message>
    <message>
        <source>You know people at {company} from before</source>
        <translation>Du kennst bei {company} Menschen von früher</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>{name} hinzugefügt</translation>
    </message>
</context>
<context>
    <name>PeopleStep</name>
    <message>
        <source>A card can wait a day. Invite them to send you a LinkedIn invitation, if you like.</source>
        <translation>Eine Karte kann einen Tag warten. Bitte sie um eine LinkedIn-Einladung, wenn du magst.</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Ein Name</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Added: {person}</source>
        <translation>Hinzugefügt: {person}</translation>
    </message>
    <message>
        <source>Card sent</source>
        <translation>Karte gesendet</translation>
    </message>
    <message>
        <source>Change: {name}</source>
        <translation>Ändern: {name}</translation>
    </message>
    <message>
        <source>Go on with the card</source>
        <translation>Weiter mit der Karte</translation>
    </message>
    <message>
        <source>Go on with the card to {name}</source>
        <translation>Weiter mit der Karte an {name}</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>LinkedIn: {name}</source>
        <translation>LinkedIn: {name}</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>A noun.</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>This card</source>
        <translation>Diese Karte</translation>
    </message>
    <message>
        <source>What they do there</source>
        <translation>Aufgabe dort</translation>
    </message>
    <message>
        <source>What they do there, if you know</source>
        <translation>Aufgabe, falls bekannt</translation>
    </message>
    <message>
        <source>Who gave you time, a tip or a kind face? Life is long, and so are relationships.</source>
        <translation>Wer hat dir Zeit, einen Tipp oder ein Lächeln geschenkt? Das Leben ist lang, Beziehungen auch.</translation>
    </message>
    <message>
        <source>Whom did you meet? “The lady from HR” is enough.</source>
        <translation>Wen hast du getroffen? „Die Dame aus der Personalabteilung“ reicht.</translation>
    </message>
    <message>
        <source>Write a card</source>
        <translation>Karte schreiben</translation>
    </message>
    <message>
        <source>Write a card to {name}</source>
        <translation>Eine Karte an {name} schreiben</translation>
    </message>
</context>
<context>
    <name>PersonHead</name>
    <message>
        <source>Add a moment</source>
        <translation>Moment hinzufügen</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: opens a menu with what else can be done.</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>A verb.</extracomment>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Write a card</source>
        <translation>Karte schreiben</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>Between you</source>
        <translation>Zwischen euch</translation>
    </message>
    <message>
        <source>Everybody tagged {tag}: {how_often}</source>
        <translation>Alle mit dem Schlagwort {tag}: {how_often}</translation>
    </message>
    <message>
        <source>Hello: {how_often}</source>
        <translation>Hallo: {how_often}</translation>
    </message>
    <message>
        <source>LinkedIn noted</source>
        <translation>LinkedIn notiert</translation>
    </message>
    <message>
        <source>Moment removed</source>
        <translation>Moment entfernt</translation>
    </message>
    <message>
        <source>Next step dropped</source>
        <translation>Nächster Schritt fallen gelassen</translation>
    </message>
    <message>
        <source>Nothing yet. A moment with {name} you note stands here.</source>
        <translation>Noch nichts. Ein Moment mit {name}, den du notierst, steht hier.</translation>
    </message>
    <message>
        <source>Planned for {day}</source>
        <translation>Geplant für {day}</translation>
    </message>
    <message>
        <source>Put off until {day}</source>
        <translation>Aufgeschoben bis {day}</translation>
    </message>
    <message>
        <source>Rests until taken up again.</source>
        <translation>Ruht, bis es wieder aufgenommen wird.</translation>
    </message>
    <message>
        <source>Taken up again.</source>
        <translation>Wieder aufgenommen.</translation>
    </message>
    <message>
        <source>not by this tag</source>
        <translation>nicht nach diesem Schlagwort</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>Another picture…</source>
        <translation>Anderes Bild…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Bild wählen…</translation>
    </message>
    <message>
        <source>Or drop one here, or paste one.</source>
        <translation>Oder zieh eins hierher oder füg eins ein.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>The picture is kept, small and encrypted.</source>
        <translation>Das Bild ist aufgehoben, klein und verschlüsselt.</translation>
    </message>
    <message>
        <source>The picture is taken away.</source>
        <translation>Das Bild ist weggenommen.</translation>
    </message>
    <message>
        <source>This could not be read as a picture. Nothing has changed. Try another one.</source>
        <translation>Das ließ sich nicht als Bild lesen. Nichts hat sich geändert. Versuch ein anderes.</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Filled dots were perfect, rings were not ideal.</source>
        <translation>Volle Punkte waren ideal, Ringe waren nicht ideal.</translation>
    </message>
    <message>
        <source>From your lists, and what you marked. It changes as you go.</source>
        <translation>Aus deinen Listen und dem, was du markiert hast. Es ändert sich mit dir.</translation>
    </message>
    <message>
        <source>How it came up over the last twelve months</source>
        <translation>Wie es in den letzten zwölf Monaten vorkam</translation>
    </message>
    <message>
        <source>How it moved</source>
        <translation>Wie es sich bewegt hat</translation>
    </message>
    <message>
        <source>I deserve</source>
        <translation>Ich verdiene</translation>
    </message>
    <message>
        <source>I need</source>
        <translation>Ich brauche</translation>
    </message>
    <message>
        <source>I want</source>
        <translation>Ich möchte</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Not ideal</source>
        <translation>Nicht ideal</translation>
    </message>
    <message>
        <source>Nothing is here yet. It fills as you add rows to the comparison and mark what you want, need or deserve.</source>
        <translation>Hier ist noch nichts. Es füllt sich, wenn du dem Vergleich Zeilen gibst und sagst, was du willst, brauchst oder verdienst.</translation>
    </message>
    <message>
        <source>Over the months</source>
        <translation>Über die Monate</translation>
    </message>
    <message>
        <source>Perfect</source>
        <extracomment>What sounded perfect about a job.</extracomment>
        <translation>Ideal</translation>
    </message>
    <message>
        <source>Since {day} less often: {names}</source>
        <translation>Seit dem {day} seltener: {names}</translation>
    </message>
    <message>
        <source>Since {day} more often: {names}</source>
        <translation>Seit dem {day} häufiger: {names}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What I want, need and deserve</source>
        <translation>Was ich möchte, brauche und verdiene</translation>
    </message>
    <message>
        <source>What came up most</source>
        <translation>Was am häufigsten vorkam</translation>
    </message>
    <message>
        <source>What you have not marked yet</source>
        <translation>Was du noch nicht markiert hast</translation>
    </message>
    <message>
        <source>Without it, it will not do</source>
        <translation>Ohne das geht es nicht</translation>
    </message>
    <message>
        <source>{name}: {said}</source>
        <translation>{name}: {said}</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
</context>
<context>
    <name>QuestionSetsView</name>
    <message>
        <source>Back</source>
        <extracomment>To the place one came from.</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to how it came</source>
        <translation>Wieder wie am Anfang</translation>
    </message>
    <message>
        <source>Back to how it came: {title}</source>
        <translation>Wieder wie am Anfang: {title}</translation>
    </message>
    <message>
        <source>Change {title}</source>
        <translation>{title} ändern</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <source>Questions set aside</source>
        <translation>Fragen beiseitegelegt</translation>
    </message>
    <message>
        <source>Questions to write by</source>
        <translation>Fragen zum Schreiben</translation>
    </message>
    <message>
        <source>Set aside {title}</source>
        <translation>{title} beiseitelegen</translation>
    </message>
    <message>
        <source>Yours to change. They are asked one at a time, and each can be skipped.</source>
        <translation>Du kannst sie ändern. Sie kommen einzeln, und jede lässt sich überspringen.</translation>
    </message>
</context>
<context>
    <name>QuickMoment</name>
    <message>
        <source>Note a moment</source>
        <translation>Einen Moment notieren</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>Mit wem?</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Entry, to read</source>
        <translation>Eintrag, zum Lesen</translation>
    </message>
    <message>
        <source>On paper…</source>
        <translation>Auf Papier…</translation>
    </message>
    <message>
        <source>Write on</source>
        <translation>Weiterschreiben</translation>
    </message>
</context>
<context>
    <name>ReboundCard</name>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on with {name}</source>
        <translation>Weiter mit {name}</translation>
    </message>
    <message>
        <source>It went quiet {when}.</source>
        <translation>Es wurde {when} still.</translation>
    </message>
    <message>
        <source>The answer came {when}.</source>
        <translation>Die Antwort kam {when}.</translation>
    </message>
</context>
<context>
    <name>ReboundPage</name>
    <message>
        <source>Keep and close</source>
        <translation>Behalten und schließen</translation>
    </message>
    <message>
        <source>Keep and go on</source>
        <translation>Behalten und weiter</translation>
    </message>
    <message>
        <source>Kept. What comes back later has room here.</source>
        <translation>Aufgehoben. Was später wiederkommt, hat hier Platz.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nichts verlässt diesen Computer</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Hier aufhören</translation>
    </message>
    <message>
        <source>You are at step {number}.</source>
        <translation>Du bist bei Schritt {number}.</translation>
    </message>
</context>
<context>
    <name>RecipientField</name>
    <message>
        <source>{company}, no one named</source>
        <translation>{company}, niemand genannt</translation>
    </message>
    <message>
        <source>{name} at {company}, someone new</source>
        <translation>{name} bei {company}, neu</translation>
    </message>
    <message>
        <source>{name} is noted at {company}. Who is meant?</source>
        <translation>{name} ist bei {company} notiert. Wer ist gemeint?</translation>
    </message>
    <message>
        <source>{name}, someone new</source>
        <translation>{name}, jemand Neues</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>A drawer at home is fine; so is somebody you trust.</source>
        <translation>Eine Schublade zu Hause ist gut; jemand, dem du traust, auch.</translation>
    </message>
    <message>
        <source>A newer code takes its place. Then this page opens only older backups.</source>
        <translation>Ein neuerer Code tritt an seine Stelle. Dann öffnet diese Seite nur ältere Sicherungen.</translation>
    </message>
    <message>
        <source>Capitals and spaces do not matter. One wrong letter is noticed. There is no O, I, L or U in it.</source>
        <translation>Großbuchstaben und Leerzeichen sind egal. Ein falscher Buchstabe fällt auf. O, I, L und U kommen nicht vor.</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard in half a minute.</source>
        <translation>Kopiert. In einer halben Minute verschwindet er aus der Zwischenablage.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>A verb: to the clipboard.</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Good. The code on paper opens this journal too.</source>
        <translation>Gut. Der Code auf Papier öffnet dieses Tagebuch auch.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Ich habe ihn aufgeschrieben</translation>
    </message>
    <message>
        <source>It opens the journal when the passphrase is gone. Write it on paper, and keep the paper away from this computer. A new code takes the place of any older one.</source>
        <translation>Er öffnet das Tagebuch, wenn die Passphrase fort ist. Schreib ihn auf Papier, und bewahr das Papier fern von diesem Computer. Ein neuer Code ersetzt jeden älteren.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Made on {day} {year}. It opens the journal {journal}.</source>
        <translation>Gemacht am {day} {year}. Er öffnet das Tagebuch {journal}.</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>Code erstellen</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Recovery code for Rebound</source>
        <translation>Wiederherstellungscode für Rebound</translation>
    </message>
    <message>
        <source>Save a page to print…</source>
        <translation>Seite zum Drucken sichern…</translation>
    </message>
    <message>
        <source>To use it: start Rebound, choose “Use a recovery code”, and type the letters above.</source>
        <translation>So geht es: Starte Rebound, wähle „Wiederherstellungscode verwenden“ und tippe die Buchstaben oben.</translation>
    </message>
    <message>
        <source>Whoever has this page and your files can read your journal. Keep it away from this computer.</source>
        <translation>Wer diese Seite und deine Dateien hat, kann dein Tagebuch lesen. Bewahr sie fern von diesem Computer.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Dein Code</translation>
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
        <translation>Unter Heute wartet etwas, wenn du magst.</translation>
    </message>
</context>
<context>
    <name>RenameCompany</name>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Company renamed</source>
        <translation>Firma umbenannt</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
</context>
<context>
    <name>RestCard</name>
    <message>
        <source>A thank-you that you planned is still there.</source>
        <translation>Ein Dank, den du geplant hast, bleibt da.</translation>
    </message>
    <message>
        <source>Goals, reminders and second looks stop. Every entry stays, and nothing is lost.</source>
        <translation>Ziele, Erinnerungen und zweite Blicke hören auf. Jeder Eintrag bleibt, nichts geht verloren.</translation>
    </message>
    <message>
        <source>It rests.</source>
        <translation>Es ruht.</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>Ruhen lassen</translation>
    </message>
    <message>
        <source>Resting since {day}.</source>
        <translation>Ruht seit dem {day}.</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Wieder suchen</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>As it is now</source>
        <translation>Wie es jetzt ist</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>To the place one came from.</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Sicherung wählen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>It also holds {what}.</source>
        <translation>Sie enthält auch {what}.</translation>
    </message>
    <message>
        <source>Its passphrase, or its recovery code</source>
        <translation>Ihre Passphrase oder ihr Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Sicherungen werden gesucht…</translation>
    </message>
    <message>
        <source>No backups here yet.</source>
        <translation>Noch keine Sicherungen hier.</translation>
    </message>
    <message>
        <source>Passphrase of this backup</source>
        <translation>Passphrase dieser Sicherung</translation>
    </message>
    <message>
        <source>Rebound backups (*.rebound)</source>
        <translation>Rebound-Sicherungen (*.rebound)</translation>
    </message>
    <message>
        <source>Replace with this backup</source>
        <translation>Durch diese Sicherung ersetzen</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Zeigen, was ich tippe</translation>
    </message>
    <message>
        <source>The journal that is here now is kept beside it, in a folder of its own.</source>
        <translation>Das Tagebuch, das jetzt hier ist, bleibt daneben in einem eigenen Ordner.</translation>
    </message>
    <message>
        <source>{backup}. As it is now</source>
        <translation>{backup}. Wie es jetzt ist</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>An entry, a letter or a sheet can be printed. Open one first.</source>
        <translation>Ein Eintrag, ein Brief oder ein Blatt lässt sich drucken. Öffne zuerst eins davon.</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>A verb.</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Something here could not be kept yet. You can change it or empty it.</source>
        <translation>Etwas hier konnte noch nicht behalten werden. Du kannst es ändern oder leeren.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What this belonged to is gone.</source>
        <translation>Wozu das gehörte, ist fort.</translation>
    </message>
    <message>
        <source>Your words are an entry in the journal now.</source>
        <translation>Deine Worte sind jetzt ein Eintrag im Tagebuch.</translation>
    </message>
</context>
<context>
    <name>RoundAfter</name>
    <message>
        <source>One picture that stays</source>
        <translation>Ein Bild, das bleibt</translation>
    </message>
    <message>
        <source>Put an answer away now, to hold it against how you see it later. It opens only when you ask.</source>
        <translation>Leg jetzt eine Antwort weg, um sie später mit deiner Sicht zu vergleichen. Sie öffnet sich nur, wenn du darum bittest.</translation>
    </message>
    <message>
        <source>Seal</source>
        <extracomment>A verb: put away unseen, like a letter.</extracomment>
        <translation>Versiegeln</translation>
    </message>
    <message>
        <source>Seal: {question}</source>
        <translation>Versiegeln: {question}</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Versiegelt</translation>
    </message>
    <message>
        <source>To be sealed</source>
        <translation>Zum Versiegeln</translation>
    </message>
    <message>
        <source>What they asked</source>
        <translation>Was sie gefragt haben</translation>
    </message>
    <message>
        <source>What you answered</source>
        <translation>Was du geantwortet hast</translation>
    </message>
    <message>
        <source>While it's fresh</source>
        <translation>Solange es frisch ist</translation>
    </message>
</context>
<context>
    <name>RoundForm</name>
    <message>
        <source>About what, if you like</source>
        <translation>Worüber, wenn du magst</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Tag hinzufügen</translation>
    </message>
    <message>
        <source>At what time</source>
        <translation>Um wie viel Uhr</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>For your calendar</source>
        <translation>Für deinen Kalender</translation>
    </message>
    <message>
        <source>For your calendar…</source>
        <translation>Für deinen Kalender…</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>How to prepare</source>
        <translation>Wie du dich vorbereitest</translation>
    </message>
    <message>
        <source>In the time zone</source>
        <translation>In der Zeitzone</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>A noun: a few words about it.</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Saved. Open it with your calendar; it is not encrypted.</source>
        <translation>Gesichert. Öffne es mit deinem Kalender; es ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>Welche Art</translation>
    </message>
    <message>
        <source>What to read, to bring, to ask</source>
        <translation>Was zu lesen, mitzubringen, zu fragen ist</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Where you are, that is {day}, {time}.</source>
        <translation>Bei dir ist das {day}, {time}.</translation>
    </message>
    <message>
        <source>Where, if you like</source>
        <translation>Wo, wenn du magst</translation>
    </message>
    <message>
        <source>how long</source>
        <translation>wie lange</translation>
    </message>
    <message>
        <source>{company}: {kind}</source>
        <translation>{company}: {kind}</translation>
    </message>
</context>
<context>
    <name>RoundPeople</name>
    <message>
        <source>Add someone to this interview</source>
        <translation>Jemanden zu diesem Gespräch hinzufügen</translation>
    </message>
    <message>
        <source>Someone</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Noch jemand</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>Wer dabei ist</translation>
    </message>
    <message>
        <source>{name} is in this interview</source>
        <translation>{name} ist bei diesem Gespräch dabei</translation>
    </message>
</context>
<context>
    <name>RoundsSection</name>
    <message>
        <source>Add an interview</source>
        <translation>Gespräch hinzufügen</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Interview set aside</source>
        <translation>Gespräch beiseitegelegt</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Gespräche</translation>
    </message>
</context>
<context>
    <name>RowCard</name>
    <message>
        <source>Group, scale, measure</source>
        <translation>Gruppe, Skala, Maß</translation>
    </message>
    <message>
        <source>How far its weight may move</source>
        <translation>Wie weit sich das Gewicht bewegen darf</translation>
    </message>
    <message>
        <source>It counts for {share} % now.</source>
        <translation>Gerade zählt sie {share} %.</translation>
    </message>
    <message>
        <source>More about this row</source>
        <translation>Mehr zu dieser Zeile</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Needed: fine or better</source>
        <translation>Nötig: in Ordnung oder besser</translation>
    </message>
    <message>
        <source>Needed: good or better</source>
        <translation>Nötig: gut oder besser</translation>
    </message>
    <message>
        <source>Needed: poor or better</source>
        <translation>Nötig: schwach oder besser</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>Keine Markierung</translation>
    </message>
    <message>
        <source>Not a must-have</source>
        <translation>Kein Muss</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>The lead holds from {low} % to {high} %.</source>
        <translation>Die Führung hält von {low} % bis {high} %.</translation>
    </message>
    <message>
        <source>The same as…</source>
        <translation>Dasselbe wie…</translation>
    </message>
    <message>
        <source>This row</source>
        <translation>Diese Zeile</translation>
    </message>
    <message>
        <source>Want, need or deserve</source>
        <translation>Möchte, brauche oder verdiene</translation>
    </message>
    <message>
        <source>What of it is needed</source>
        <translation>Was davon nötig ist</translation>
    </message>
    <message>
        <source>What the row is called</source>
        <translation>Wie die Zeile heißt</translation>
    </message>
</context>
<context>
    <name>RowDetails</name>
    <message>
        <source>0 dots would be</source>
        <translation>0 Punkte wären</translation>
    </message>
    <message>
        <source>5 dots would be</source>
        <translation>5 Punkte wären</translation>
    </message>
    <message>
        <source>Counts together with</source>
        <translation>Zählt gemeinsam mit</translation>
    </message>
    <message>
        <source>Measured in</source>
        <translation>Gemessen in</translation>
    </message>
    <message>
        <source>Needed: this or less</source>
        <translation>Nötig: das oder weniger</translation>
    </message>
    <message>
        <source>Needed: this or more</source>
        <translation>Nötig: das oder mehr</translation>
    </message>
    <message>
        <source>Two to four measures, each with what it is worth, such as {example}. It stays here.</source>
        <translation>Zwei bis vier Maße, jedes mit seinem Wert, etwa {example}. Es bleibt hier stehen.</translation>
    </message>
    <message>
        <source>What it is worth to you, 0 to 10</source>
        <translation>Was es dir wert ist, 0 bis 10</translation>
    </message>
    <message>
        <source>a group, such as people</source>
        <translation>eine Gruppe, etwa Menschen</translation>
    </message>
    <message>
        <source>any will do</source>
        <translation>alles ist recht</translation>
    </message>
    <message>
        <source>minutes, days, nothing</source>
        <translation>Minuten, Tage, nichts</translation>
    </message>
    <message>
        <source>such as {example}</source>
        <translation>etwa {example}</translation>
    </message>
    <message>
        <source>what could not be better</source>
        <translation>was nicht besser sein könnte</translation>
    </message>
    <message>
        <source>what would make you leave</source>
        <translation>was dich gehen ließe</translation>
    </message>
    <message>
        <source>“{typed}” is not a number. It stays here.</source>
        <translation>„{typed}“ ist keine Zahl. Es bleibt hier stehen.</translation>
    </message>
</context>
<context>
    <name>RowWeight</name>
    <message>
        <source>From {worst} to {best}: how much does that matter? What matters most has 100.</source>
        <translation>Von {worst} bis {best}: Wie sehr zählt das? Was am meisten zählt, hat 100.</translation>
    </message>
    <message>
        <source>What going from worst to best counts for</source>
        <translation>Was der Weg vom Schlechtesten zum Besten zählt</translation>
    </message>
    <message>
        <source>What it counts for</source>
        <translation>Was es zählt</translation>
    </message>
    <message>
        <source>the best</source>
        <translation>sehr gut</translation>
    </message>
    <message>
        <source>the worst</source>
        <translation>sehr schlecht</translation>
    </message>
</context>
<context>
    <name>SamePerson</name>
    <message>
        <source>Keep “{name}” instead</source>
        <translation>Stattdessen „{name}“ behalten</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Noted with it: {what}.</source>
        <translation>Mit notiert: {what}.</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>Dieselbe Person</translation>
    </message>
    <message>
        <source>Two became one.</source>
        <translation>Aus zwei wurde eins.</translation>
    </message>
    <message>
        <source>What comes along: {what}.</source>
        <translation>Mit dabei: {what}.</translation>
    </message>
    <message>
        <source>What is next: {what}.</source>
        <translation>Was als Nächstes kommt: {what}.</translation>
    </message>
    <message>
        <source>Where both say something, what {name} has stays.</source>
        <translation>Wo beide etwas sagen, bleibt, was bei {name} steht.</translation>
    </message>
    <message>
        <source>Who is {name} too?</source>
        <translation>Wer ist auch {name}?</translation>
    </message>
    <message>
        <source>entries: {number}</source>
        <translation>Einträge: {number}</translation>
    </message>
    <message>
        <source>jobs: {number}</source>
        <translation>Stellen: {number}</translation>
    </message>
    <message>
        <source>letters: {number}</source>
        <translation>Briefe: {number}</translation>
    </message>
    <message>
        <source>moments: {number}</source>
        <translation>Momente: {number}</translation>
    </message>
    <message>
        <source>{other} becomes {name}</source>
        <translation>{other} wird {name}</translation>
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
        <translation>Wieder weglegen</translation>
    </message>
    <message>
        <source>What you sealed</source>
        <translation>Was du versiegelt hast</translation>
    </message>
    <message>
        <source>What you think now</source>
        <translation>Was du jetzt denkst</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>Entries with both words</source>
        <translation>Einträge mit beiden Wörtern</translation>
    </message>
    <message>
        <source>Every word that begins so</source>
        <translation>Jedes Wort, das so beginnt</translation>
    </message>
    <message>
        <source>From March to May</source>
        <translation>Von März bis Mai</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Wie man sucht</translation>
    </message>
    <message>
        <source>In the title</source>
        <translation>Im Titel</translation>
    </message>
    <message>
        <source>Rain, and no train</source>
        <translation>Regen, und kein Zug</translation>
    </message>
    <message>
        <source>These words in a row</source>
        <translation>Diese Wörter hintereinander</translation>
    </message>
    <message>
        <source>Type any words. Click an example to try it.</source>
        <translation>Tippe beliebige Wörter. Klick ein Beispiel an, um es zu probieren.</translation>
    </message>
</context>
<context>
    <name>SecondLookPage</name>
    <message>
        <source>Add a thought</source>
        <translation>Gedanken hinzufügen</translation>
    </message>
    <message>
        <source>Added beneath the entry</source>
        <translation>Unter den Eintrag gestellt</translation>
    </message>
    <message>
        <source>An entry you wrote {when}</source>
        <translation>Ein Eintrag, den du {when} geschrieben hast</translation>
    </message>
    <message>
        <source>Is this still true?</source>
        <translation>Ist das noch wahr?</translation>
    </message>
    <message>
        <source>It is added beneath the entry, with today's date.</source>
        <translation>Kommt unter den Eintrag, mit heutigem Datum.</translation>
    </message>
    <message>
        <source>It will not come back.</source>
        <translation>Er kommt nicht wieder.</translation>
    </message>
    <message>
        <source>Kept as it is.</source>
        <translation>Behalten, wie er ist.</translation>
    </message>
    <message>
        <source>Never show it</source>
        <translation>Nie zeigen</translation>
    </message>
    <message>
        <source>No more second looks</source>
        <translation>Keine zweiten Blicke mehr</translation>
    </message>
    <message>
        <source>No more second looks. Settings has them.</source>
        <translation>Keine zweiten Blicke mehr. Du findest sie in den Einstellungen.</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Diesen nicht</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>Eintrag öffnen</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückgelegt</translation>
    </message>
    <message>
        <source>Still true, keep it</source>
        <translation>Noch wahr, behalten</translation>
    </message>
    <message>
        <source>What someone said</source>
        <translation>Was jemand gesagt hat</translation>
    </message>
    <message>
        <source>What sounded perfect</source>
        <translation>Was ideal klang</translation>
    </message>
    <message>
        <source>What you learned</source>
        <translation>Was du gelernt hast</translation>
    </message>
</context>
<context>
    <name>SecondLooksCard</name>
    <message>
        <source>After 14, 45 and 120 days, on Today. At most one a day, never on the day of a no.</source>
        <translation>Nach 14, 45 und 120 Tagen, unter Heute. Höchstens einer am Tag, nie am Tag eines Neins.</translation>
    </message>
    <message>
        <source>Second looks</source>
        <translation>Zweite Blicke</translation>
    </message>
    <message>
        <source>Show me an entry again after a while</source>
        <translation>Zeig mir nach einer Weile einen Eintrag wieder</translation>
    </message>
</context>
<context>
    <name>SentForm</name>
    <message>
        <source>Close the job with it</source>
        <translation>Die Stelle damit beenden</translation>
    </message>
    <message>
        <source>How did it go out?</source>
        <translation>Wie hast du ihn verschickt?</translation>
    </message>
    <message>
        <source>How it went out</source>
        <translation>Wie er hinausging</translation>
    </message>
    <message>
        <source>It can go out as it is, too.</source>
        <translation>Er kann auch so hinausgehen, wie er ist.</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>A verb: keep what was typed.</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Als gesendet markieren</translation>
    </message>
    <message>
        <source>{job}: {outcome}</source>
        <translation>{job}: {outcome}</translation>
    </message>
</context>
<context>
    <name>SetForm</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>Meine Fragen</translation>
    </message>
    <message>
        <source>One question a line</source>
        <translation>Eine Frage je Zeile</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>“{title}” is kept. It has no question so far.</source>
        <translation>„{title}“ ist aufgehoben. Noch steht keine Frage darin.</translation>
    </message>
    <message>
        <source>“{title}” stays as it was.</source>
        <translation>„{title}“ bleibt, wie sie war.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>A second one the same day, if you like.</source>
        <translation>Ein zweites Mal am selben Tag, wenn du magst.</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Heading: about this program.</extracomment>
        <translation>Über</translation>
    </message>
    <message>
        <source>About Rebound…</source>
        <translation>Über Rebound…</translation>
    </message>
    <message>
        <source>Add a passphrase</source>
        <translation>Passphrase hinzufügen</translation>
    </message>
    <message>
        <source>And again</source>
        <translation>Und noch einmal</translation>
    </message>
    <message>
        <source>Anyone using this account can read this.</source>
        <translation>Wer dieses Konto nutzt, kann das lesen.</translation>
    </message>
    <message>
        <source>At the head of a letter on paper</source>
        <translation>Im Kopf eines Briefs auf Papier</translation>
    </message>
    <message>
        <source>Attached files: {count}, {size} in all, encrypted with the rest.</source>
        <translation>Angehängte Dateien: {count}, zusammen {size}, verschlüsselt wie der Rest.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Backed up, and checked</source>
        <translation>Gesichert und geprüft</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sicherungen…</translation>
    </message>
    <message>
        <source>Beneath your name</source>
        <translation>Unter deinem Namen</translation>
    </message>
    <message>
        <source>Bring something in…</source>
        <translation>Etwas hereinholen…</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Everything in the window grows with it. Paper stays as it is.</source>
        <translation>Alles im Fenster wächst mit. Auf Papier bleibt es, wie es ist.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Font for writing</source>
        <extracomment>The typeface of one's own pages.</extracomment>
        <translation>Schrift zum Schreiben</translation>
    </message>
    <message>
        <source>For your own words. Atkinson tells letters apart that look alike.</source>
        <translation>Für deine eigenen Worte. Atkinson hält ähnliche Buchstaben auseinander.</translation>
    </message>
    <message>
        <source>From other programs, from another computer, and back out in open formats.</source>
        <translation>Aus anderen Programmen, von einem anderen Computer, und wieder hinaus in offenen Formaten.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Wie es aussieht</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>Herein und hinaus</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Colours: bright, the opposite of dark.</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Like the system means light, dark or high contrast, as your desktop is.</source>
        <translation>„Wie das System“ ist hell, dunkel oder mit hohem Kontrast, wie dein Desktop.</translation>
    </message>
    <message>
        <source>Lock when nobody is here</source>
        <translation>Sperren, wenn niemand da ist</translation>
    </message>
    <message>
        <source>Make a recovery code</source>
        <translation>Wiederherstellungscode erstellen</translation>
    </message>
    <message>
        <source>Merge another copy…</source>
        <translation>Andere Kopie zusammenführen…</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Neuer Wiederherstellungscode</translation>
    </message>
    <message>
        <source>No backup yet. One is made whenever you close Rebound.</source>
        <translation>Noch keine Sicherung. Eine entsteht, wenn du Rebound schließt.</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Only your passphrase opens this journal. If it is lost, nothing does.</source>
        <translation>Nur deine Passphrase öffnet dieses Tagebuch. Geht sie verloren, öffnet es nichts.</translation>
    </message>
    <message>
        <source>Only your passphrase or your recovery code opens this journal.</source>
        <translation>Nur deine Passphrase oder dein Wiederherstellungscode öffnet dieses Tagebuch.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Rebound speaks it at once. What you wrote stays as it is.</source>
        <translation>Rebound spricht sie sofort. Was du geschrieben hast, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Rebound {version}. Nothing leaves this computer.</source>
        <translation>Rebound {version}. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Erinnere mich</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>They rest while your search does.</source>
        <translation>Sie ruhen, solange deine Suche ruht.</translation>
    </message>
    <message>
        <source>Ways into it…</source>
        <translation>Wege hinein…</translation>
    </message>
    <message>
        <source>What you set aside</source>
        <translation>Was du beiseitegelegt hast</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Wo es liegt</translation>
    </message>
    <message>
        <source>Which copy this is, whose work is in it, and the licences.</source>
        <translation>Welche Fassung das ist, wessen Arbeit darin steckt, und die Lizenzen.</translation>
    </message>
    <message>
        <source>While Rebound is open, your desktop says each day at this time that something waits, if it does. It never says what.</source>
        <translation>Solange Rebound offen ist, sagt dein Desktop jeden Tag um diese Zeit, dass etwas wartet, falls es so ist. Er sagt nie, was.</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>Wer es lesen kann</translation>
    </message>
    <message>
        <source>You, in letters</source>
        <translation>Du, in Briefen</translation>
    </message>
    <message>
        <source>Your address
Your e-mail, your phone</source>
        <translation>Deine Adresse
Deine E-Mail, dein Telefon</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>Your name stands beneath new letters, and at the head of those on paper.</source>
        <translation>Dein Name steht unter neuen Briefen und im Kopf derer auf Papier.</translation>
    </message>
    <message>
        <source>Your words are kept first. The passphrase opens it again.</source>
        <translation>Deine Worte werden zuerst aufgehoben. Die Passphrase öffnet es wieder.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
</context>
<context>
    <name>SeveralNoes</name>
    <message>
        <source>Another company</source>
        <translation>Andere Firma</translation>
    </message>
    <message>
        <source>Another company, then Enter</source>
        <translation>Andere Firma, dann Enter</translation>
    </message>
    <message>
        <source>None is pressed yet.</source>
        <translation>Noch ist keine gedrückt.</translation>
    </message>
    <message>
        <source>Note them</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>Press each of them. They are noted together, and that is all.</source>
        <translation>Drück auf jede davon. Sie werden gemeinsam notiert, und das ist alles.</translation>
    </message>
    <message>
        <source>Which ones were they?</source>
        <translation>Welche Stellen waren es?</translation>
    </message>
</context>
<context>
    <name>SeveralPeople</name>
    <message>
        <source>A click, Enter or the space bar chooses. Undo takes all of it back at once.</source>
        <translation>Ein Klick, die Eingabe- oder die Leertaste wählt aus. „Rückgängig“ nimmt alles auf einmal zurück.</translation>
    </message>
    <message>
        <source>A tag</source>
        <translation>Ein Schlagwort</translation>
    </message>
    <message>
        <source>All in the list</source>
        <translation>Alle in der Liste</translation>
    </message>
    <message>
        <source>Chosen: {number}</source>
        <translation>Ausgewählt: {number}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Geben</translation>
    </message>
    <message>
        <source>Hello: {how_often}</source>
        <translation>Hallo: {how_often}</translation>
    </message>
    <message>
        <source>How often to say hello</source>
        <translation>Wie oft du dich meldest</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Set aside: {number}</source>
        <translation>Beiseitegelegt: {number}</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>Several people</source>
        <translation>Mehrere Menschen</translation>
    </message>
    <message>
        <source>Suggest no more for now</source>
        <translation>Vorerst nichts mehr vorschlagen</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Tagged {tag}.</source>
        <translation>Schlagwort {tag} gegeben.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Taken up again.</source>
        <translation>Wieder aufgenommen.</translation>
    </message>
    <message>
        <source>The tag {tag} is taken away.</source>
        <translation>Das Schlagwort {tag} ist weggenommen.</translation>
    </message>
    <message>
        <source>They rest until taken up again.</source>
        <translation>Sie ruhen, bis sie wieder aufgenommen werden.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Answered: {day}.</source>
        <translation>Beantwortet: {day}.</translation>
    </message>
    <message>
        <source>Answered: {day}. “{answer}”</source>
        <translation>Beantwortet: {day}. „{answer}“</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <extracomment>What was typed is kept.</extracomment>
        <translation>Auf diesem Computer aufgehoben</translation>
    </message>
    <message>
        <source>Letter text</source>
        <translation>Text des Briefs</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: opens a menu with what else can be done.</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Noch nicht aufgehoben</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Sent: {day}. {how}.</source>
        <translation>Gesendet: {day}. {how}.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>An wen?</translation>
    </message>
    <message>
        <source>Your text stays here.</source>
        <translation>Dein Text bleibt hier.</translation>
    </message>
</context>
<context>
    <name>SheetForm</name>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Copied</source>
        <extracomment>To the clipboard.</extracomment>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>A verb: to the clipboard.</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF sichern…</translation>
    </message>
</context>
<context>
    <name>SideRow</name>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Rooms</source>
        <extracomment>The five parts of the program, as one hears them in the sidebar.</extracomment>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Jemand zum Reden</translation>
    </message>
</context>
<context>
    <name>SomeDays</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Entries of which days?</source>
        <translation>Einträge welcher Tage?</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Diese Tage zeigen</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Looking for words…</source>
        <translation>Wörter werden gesucht…</translation>
    </message>
    <message>
        <source>No other word is near</source>
        <translation>Kein anderes Wort ist nah</translation>
    </message>
    <message>
        <source>“{word}” is right</source>
        <translation>„{word}“ ist richtig</translation>
    </message>
</context>
<context>
    <name>SpellingCard</name>
    <message>
        <source>Add a dictionary</source>
        <translation>Wörterbuch hinzufügen</translation>
    </message>
    <message>
        <source>Add a dictionary…</source>
        <translation>Wörterbuch hinzufügen…</translation>
    </message>
    <message>
        <source>Added: {dictionaries}</source>
        <translation>Hinzugefügt: {dictionaries}</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Rechtschreibung prüfen</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Wörterbücher</translation>
    </message>
    <message>
        <source>In Rebound's language</source>
        <translation>In der Sprache von Rebound</translation>
    </message>
    <message>
        <source>More languages come as .oxt files, as LibreOffice has them. A .dic and an .aff file side by side will do too.</source>
        <translation>Weitere Sprachen kommen als .oxt-Dateien, wie LibreOffice sie hat. Eine .dic- und eine .aff-Datei nebeneinander gehen auch.</translation>
    </message>
    <message>
        <source>Nothing is checked.</source>
        <translation>Nichts wird geprüft.</translation>
    </message>
    <message>
        <source>Nothing is checked: there is no dictionary for {language} here.</source>
        <translation>Nichts wird geprüft: Für {language} ist hier kein Wörterbuch.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>Spelling is checked in {language}.</source>
        <translation>Die Rechtschreibung wird geprüft in: {language}.</translation>
    </message>
    <message>
        <source>There is no spelling check for this kind of computer yet.</source>
        <translation>Für diese Art Computer gibt es noch keine Rechtschreibprüfung.</translation>
    </message>
    <message>
        <source>Words that no dictionary knows have dots beneath them. Your own words stay in the journal.</source>
        <translation>Unter Wörtern, die kein Wörterbuch kennt, stehen Punkte. Deine eigenen Wörter bleiben im Tagebuch.</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
</context>
<context>
    <name>StageLine</name>
    <message>
        <source>Centre stage</source>
        <translation>Die Bühne</translation>
    </message>
    <message>
        <source>In two weeks {part} of your moves went to {company}, the rest elsewhere.</source>
        <translation>In zwei Wochen gingen {part} deiner Schritte zu {company}, der Rest anderswohin.</translation>
    </message>
    <message>
        <source>{company} has the stage: {part} of your moves in two weeks.</source>
        <translation>{company} hat die Bühne: {part} deiner Schritte in zwei Wochen.</translation>
    </message>
</context>
<context>
    <name>StepBars</name>
    <message>
        <source>Five steps</source>
        <translation>Fünf Schritte</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>du bist hier</translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>Add a passphrase</source>
        <translation>Passphrase hinzufügen</translation>
    </message>
    <message>
        <source>An entry can come back to you, at most one a day.</source>
        <translation>Ein Eintrag kann wieder zu dir kommen, höchstens einer am Tag.</translation>
    </message>
    <message>
        <source>An entry may come back in two weeks.</source>
        <translation>In zwei Wochen kann ein Eintrag wiederkommen.</translation>
    </message>
    <message>
        <source>Anyone using this account can read this.</source>
        <translation>Wer dieses Konto nutzt, kann das lesen.</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>Zurück zu Heute</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Nein, danke</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Some of what you learned shows only in a few weeks.</source>
        <translation>Manches, was du gelernt hast, zeigt sich erst in ein paar Wochen.</translation>
    </message>
    <message>
        <source>Something lighter</source>
        <translation>Etwas Leichteres</translation>
    </message>
    <message>
        <source>Yes, show me</source>
        <translation>Ja, zeig ihn mir</translation>
    </message>
</context>
<context>
    <name>StoryForm</name>
    <message>
        <source>Keep</source>
        <extracomment>A verb: keep what was typed.</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Schlagwörter, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>The trouble</source>
        <translation>Die Schwierigkeit</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>Was ich getan habe</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Was es zeigt</translation>
    </message>
</context>
<context>
    <name>StoryStep</name>
    <message>
        <source>Begin with it</source>
        <translation>Damit beginnen</translation>
    </message>
    <message>
        <source>Entry text</source>
        <translation>Text des Eintrags</translation>
    </message>
    <message>
        <source>Everything you remember, in any order. Some of it comes back later.</source>
        <translation>Alles, woran du dich erinnerst, in beliebiger Reihenfolge. Manches kommt später wieder.</translation>
    </message>
    <message>
        <source>It stands with this job now</source>
        <translation>Sie steht jetzt bei dieser Stelle</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <extracomment>What was typed is kept.</extracomment>
        <translation>Auf diesem Computer aufgehoben</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: opens a menu with what else can be done.</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Noch nicht aufgehoben</translation>
    </message>
    <message>
        <source>Put it with this job</source>
        <translation>Zu dieser Stelle legen</translation>
    </message>
    <message>
        <source>Something lighter</source>
        <translation>Etwas Leichteres</translation>
    </message>
    <message>
        <source>Those were all the questions.</source>
        <translation>Das waren alle Fragen.</translation>
    </message>
    <message>
        <source>Your story</source>
        <translation>Deine Geschichte</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>A person who likes you and listens. It does not have to be about the job.</source>
        <translation>Ein Mensch, der dich mag und zuhört. Es muss nicht um die Stelle gehen.</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Erreichbar über</translation>
    </message>
    <message>
        <source>How to reach them, and what helps</source>
        <translation>Wie du die Person erreichst, und was hilft</translation>
    </message>
    <message>
        <source>It is kept on this computer.</source>
        <translation>Es bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Jemand zum Reden</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>This journal is no treatment. A doctor or a helpline near you can do what it cannot.</source>
        <translation>Dieses Tagebuch ist keine Behandlung. Eine Ärztin, ein Arzt oder ein Sorgentelefon in deiner Nähe kann, was es nicht kann.</translation>
    </message>
    <message>
        <source>Whom would you call?</source>
        <translation>Wen würdest du anrufen?</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a job</source>
        <translation>Stelle hinzufügen</translation>
    </message>
    <message>
        <source>Copied, jobs: {count}</source>
        <translation>Kopiert, Stellen: {count}</translation>
    </message>
    <message>
        <source>Each job is a row here, from the first lead on.</source>
        <translation>Jede Stelle ist hier eine Zeile, von der ersten Möglichkeit an.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>No job is like what you asked for.</source>
        <translation>Keine Stelle passt zu deiner Suche.</translation>
    </message>
    <message>
        <source>No job is noted yet</source>
        <translation>Noch ist keine Stelle notiert</translation>
    </message>
    <message>
        <source>No jobs right now</source>
        <translation>Gerade keine Stellen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Show all jobs</source>
        <translation>Alle Stellen zeigen</translation>
    </message>
    <message>
        <source>What you set aside rests for 30 days.</source>
        <translation>Was du beiseitelegst, ruht 30 Tage.</translation>
    </message>
</context>
<context>
    <name>TagsLine</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Words of your own, with commas</source>
        <translation>Eigene Wörter, mit Kommas</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source>Nothing to redo in this text.</source>
        <translation>In diesem Text ist nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>Nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Nothing to undo in this text.</source>
        <translation>In diesem Text ist nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>Press again for: {what}</source>
        <translation>Noch einmal gilt: {what}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo again goes on to the one before.</source>
        <translation>Noch einmal geht weiter zum Schritt davor.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo again goes on to the one before.</source>
        <translation>Noch einmal geht weiter zum Schritt davor.</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Zurückgenommen: {what}</translation>
    </message>
    <message>
        <source>{what}. It has changed since, so it stays as it is.</source>
        <translation>{what}. Das hat sich seither geändert und bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>TalksCard</name>
    <message>
        <source>Conversations open</source>
        <translation>Offene Gespräche</translation>
    </message>
    <message>
        <source>None yet. A card or a letter that has gone out begins one.</source>
        <translation>Noch keine. Eine verschickte Karte oder ein Brief beginnt eines.</translation>
    </message>
    <message>
        <source>their turn</source>
        <translation>Antwort steht aus</translation>
    </message>
    <message>
        <source>your turn</source>
        <translation>du bist dran</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>As is likely</source>
        <extracomment>One of three: how days such as 03/04/2024 are read. Each file as is usual, or as its other days tell.</extracomment>
        <translation>Wie es wahrscheinlich ist</translation>
    </message>
    <message>
        <source>Copied, with the text of each</source>
        <translation>Kopiert, mit dem Text von jedem</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>Days that can be read both ways</source>
        <translation>Tage, die sich auf zwei Arten lesen lassen</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>These could not be read, and hold nothing else up. You can copy their text.</source>
        <translation>Das ließ sich nicht lesen und hält nichts anderes auf. Du kannst den Text kopieren.</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Was sich nicht lesen ließ</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>From Rebound</source>
        <translation>Von Rebound</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>Wie es sich liest</translation>
    </message>
    <message>
        <source>Make it mine</source>
        <translation>Zu meiner machen</translation>
    </message>
    <message>
        <source>My name</source>
        <translation>Mein Name</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>A noun.</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>Put in: {field}</source>
        <translation>Einsetzen: {field}</translation>
    </message>
    <message>
        <source>Read it with</source>
        <translation>Lesen mit</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Ganzer Name</translation>
    </message>
    <message>
        <source>With whose name?</source>
        <translation>Mit wessen Namen?</translation>
    </message>
    <message>
        <source>Words after a line, as in {first_name|you}, stand in where nothing is known.</source>
        <translation>Wörter nach einem Strich, wie in {first_name|zusammen}, springen ein, wo nichts bekannt ist.</translation>
    </message>
    <message>
        <source>Words of the template</source>
        <translation>Worte der Vorlage</translation>
    </message>
    <message>
        <source>Write from it</source>
        <translation>Daraus schreiben</translation>
    </message>
    <message>
        <source>{company|your company}</source>
        <translation>{company|Ihr Unternehmen}</translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>From Rebound, to read or take over</source>
        <translation>Von Rebound, zum Lesen oder Übernehmen</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>Letters that are sent, not of the alphabet.</extracomment>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>My own templates.</extracomment>
        <translation>Meine</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>A new page or template.</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>No template has these words.</source>
        <translation>Keine Vorlage enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>Vorlagen suchen</translation>
    </message>
    <message>
        <source>Template set aside</source>
        <translation>Vorlage beiseitegelegt</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
</context>
<context>
    <name>TheJobStep</name>
    <message>
        <source>A word will do</source>
        <translation>Ein Wort genügt</translation>
    </message>
    <message>
        <source>Might you have been spared something?</source>
        <translation>Könnte dir etwas erspart geblieben sein?</translation>
    </message>
    <message>
        <source>Only if it rings true</source>
        <translation>Nur wenn es stimmt</translation>
    </message>
    <message>
        <source>What does your gut say?</source>
        <translation>Was sagt dein Bauch?</translation>
    </message>
    <message>
        <source>What sounded made for you, and what got in the way. You can add to both for weeks.</source>
        <translation>Was klang wie für dich gemacht, und was stand im Weg. Du kannst beides wochenlang ergänzen.</translation>
    </message>
    <message>
        <source>What your gut says</source>
        <translation>Was dein Bauch sagt</translation>
    </message>
</context>
<context>
    <name>ThoughtArea</name>
    <message>
        <source>A thought to add</source>
        <translation>Ein Gedanke zum Hinzufügen</translation>
    </message>
    <message>
        <source>Afterthought set aside</source>
        <translation>Nachgedanke beiseitegelegt</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <extracomment>What was typed is kept.</extracomment>
        <translation>Auf diesem Computer aufgehoben</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Noch nicht aufgehoben</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Between you</source>
        <translation>Zwischen euch</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>Früheres zeigen</translation>
    </message>
</context>
<context>
    <name>TimelineRow</name>
    <message>
        <source>Enter opens it</source>
        <translation>Enter öffnet es</translation>
    </message>
    <message>
        <source>Enter puts it right, Delete removes it</source>
        <translation>Enter stellt es richtig, Entf entfernt es</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A verb.</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Put it right…</source>
        <translation>Berichtigen…</translation>
    </message>
    <message>
        <source>Remove this moment</source>
        <translation>Diesen Moment entfernen</translation>
    </message>
</context>
<context>
    <name>TimelineSection</name>
    <message>
        <source>All that happened</source>
        <translation>Alles, was geschah</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Good afternoon</source>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Guten Abend</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Guten Morgen</translation>
    </message>
    <message>
        <source>I didn't get a job</source>
        <translation>Ich habe eine Stelle nicht bekommen</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Zurückblicken</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>Nichts wartet.</translation>
    </message>
    <message>
        <source>Welcome back.</source>
        <translation>Willkommen zurück.</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>A verb.</extracomment>
        <translation>Schreiben</translation>
    </message>
</context>
<context>
    <name>ToldRow</name>
    <message>
        <source>Enter opens it</source>
        <translation>Enter öffnet es</translation>
    </message>
</context>
<context>
    <name>ToldRows</name>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>A to Z</source>
        <translation>A bis Z</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>Alle Stellen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>A verb: to the clipboard.</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy for a spreadsheet</source>
        <translation>Für eine Tabelle kopieren</translation>
    </message>
    <message>
        <source>Earliest first</source>
        <translation>Frühestes zuerst</translation>
    </message>
    <message>
        <source>Highest first</source>
        <translation>Höchstes zuerst</translation>
    </message>
    <message>
        <source>In their order</source>
        <translation>In ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>Spätestes zuerst</translation>
    </message>
    <message>
        <source>Lowest first</source>
        <translation>Niedrigstes zuerst</translation>
    </message>
    <message>
        <source>Open ones</source>
        <translation>Offene</translation>
    </message>
    <message>
        <source>Search jobs</source>
        <translation>Stellen suchen</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Andersherum</translation>
    </message>
    <message>
        <source>Which jobs</source>
        <translation>Welche Stellen</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>Z bis A</translation>
    </message>
</context>
<context>
    <name>TouchBar</name>
    <message>
        <source>Moment noted</source>
        <translation>Moment notiert</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>{kind} with {name}, {day}: note it with them?</source>
        <translation>{kind} mit {name}, {day}: dort notieren?</translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Bring back: {title}</source>
        <translation>Zurückholen: {title}</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Zurückgeholt</translation>
    </message>
    <message>
        <source>Copies that were set aside in the journal's folder may hold it too.</source>
        <translation>Auch Kopien, die im Ordner des Tagebuchs beiseitegelegt wurden, können es enthalten.</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Für immer löschen</translation>
    </message>
    <message>
        <source>Erase for ever: {title}</source>
        <translation>Für immer löschen: {title}</translation>
    </message>
    <message>
        <source>Erase for ever? Nothing brings it back here.</source>
        <translation>Für immer löschen? Nichts bringt es hierher zurück.</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>It rests here for 30 days, then it is erased. Until then you can bring it back.</source>
        <translation>Es ruht hier 30 Tage, dann wird es gelöscht. Bis dahin kannst du es zurückholen.</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>Hier behalten</translation>
    </message>
    <message>
        <source>Keep it here: {title}</source>
        <translation>Hier behalten: {title}</translation>
    </message>
    <message>
        <source>Looking which backups hold it…</source>
        <translation>Es wird nachgesehen, welche Sicherungen es enthalten…</translation>
    </message>
    <message>
        <source>Nothing rests here.</source>
        <translation>Hier ruht nichts.</translation>
    </message>
    <message>
        <source>Nothing written</source>
        <translation>Nichts geschrieben</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>Früheres zeigen</translation>
    </message>
    <message>
        <source>What you set aside</source>
        <translation>Was du beiseitegelegt hast</translation>
    </message>
    <message>
        <source>{kind} · set aside {when} · rests until {until}</source>
        <translation>{kind} · beiseitegelegt {when} · ruht bis {until}</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Try</source>
        <extracomment>A verb: try whether the passphrase opens it.</extracomment>
        <translation>Probieren</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Yes. It opens this journal.</source>
        <translation>Ja. Damit öffnet sich dieses Tagebuch.</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Copy details</source>
        <translation>Angaben kopieren</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Einzelheiten…</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>Hier öffnen</translation>
    </message>
    <message>
        <source>Open what can be read</source>
        <translation>Öffnen, was lesbar ist</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Start a new journal here</source>
        <translation>Hier ein neues Tagebuch beginnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Your journal isn't open</source>
        <translation>Dein Tagebuch ist nicht offen</translation>
    </message>
</context>
<context>
    <name>TwoLists</name>
    <message>
        <source>Compare</source>
        <extracomment>A verb.</extracomment>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Jobs can be judged by it now.</source>
        <translation>Stellen lassen sich jetzt danach beurteilen.</translation>
    </message>
    <message>
        <source>Judge jobs by it</source>
        <translation>Stellen danach beurteilen</translation>
    </message>
    <message>
        <source>Line removed</source>
        <translation>Zeile entfernt</translation>
    </message>
    <message>
        <source>Look for it again</source>
        <translation>Wieder danach suchen</translation>
    </message>
    <message>
        <source>Not ideal</source>
        <translation>Nicht ideal</translation>
    </message>
    <message>
        <source>Perfect</source>
        <extracomment>What sounded perfect about a job.</extracomment>
        <translation>Ideal</translation>
    </message>
    <message>
        <source>Something that fitted</source>
        <translation>Etwas, das passte</translation>
    </message>
    <message>
        <source>Something weird in the air?</source>
        <translation>Lag etwas Seltsames in der Luft?</translation>
    </message>
    <message>
        <source>What next time?</source>
        <translation>Was nächstes Mal?</translation>
    </message>
    <message>
        <source>look for again</source>
        <translation>wieder danach suchen</translation>
    </message>
    <message>
        <source>{what} next time</source>
        <translation>nächstes Mal: {what}</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>A moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A verb.</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Zeigen, was ich tippe</translation>
    </message>
    <message>
        <source>This computer's keychain didn't open it this time. Your passphrase does.</source>
        <translation>Der Schlüsselbund dieses Computers hat es diesmal nicht geöffnet. Deine Passphrase öffnet es.</translation>
    </message>
    <message>
        <source>Use a recovery code</source>
        <translation>Wiederherstellungscode verwenden</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Passphrase verwenden</translation>
    </message>
    <message>
        <source>Welcome back.</source>
        <translation>Willkommen zurück.</translation>
    </message>
    <message>
        <source>Your journal is locked.</source>
        <translation>Dein Tagebuch ist gesperrt.</translation>
    </message>
    <message>
        <source>{name} is opened once your journal is.</source>
        <translation>{name} öffnet sich, sobald dein Tagebuch offen ist.</translation>
    </message>
</context>
<context>
    <name>VersionsView</name>
    <message>
        <source>Back</source>
        <extracomment>To the place one came from.</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Earlier text</source>
        <translation>Früherer Text</translation>
    </message>
    <message>
        <source>Earlier text restored</source>
        <translation>Früherer Text wiederhergestellt</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>No earlier versions yet</source>
        <translation>Noch keine früheren Fassungen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Restore this one</source>
        <translation>Diese wiederherstellen</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>Änderungen zeigen</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Text as it is now</source>
        <translation>Text, wie er jetzt ist</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Damals</translation>
    </message>
    <message>
        <source>They are kept by themselves as you write on.</source>
        <translation>Sie entstehen von selbst, während du weiterschreibst.</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>How to show the jobs</source>
        <translation>Wie die Stellen gezeigt werden</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
</context>
<context>
    <name>WaitingLine</name>
    <message>
        <source>It went quiet</source>
        <translation>Es kam nichts mehr</translation>
    </message>
    <message>
        <source>No word for three weeks. You can note that it went quiet.</source>
        <translation>Drei Wochen kein Wort. Du kannst notieren, dass es still wurde.</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>Ich warte noch</translation>
    </message>
    <message>
        <source>Write to ask</source>
        <translation>Schreiben und fragen</translation>
    </message>
</context>
<context>
    <name>WaysInPage</name>
    <message>
        <source>A page on paper, away from this computer.</source>
        <translation>Eine Seite auf Papier, fern von diesem Computer.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Each of these opens it alone. Trying one out changes nothing.</source>
        <translation>Jeder davon öffnet es allein. Ausprobieren ändert nichts.</translation>
    </message>
    <message>
        <source>From the next start on the keychain opens it.</source>
        <translation>Ab dem nächsten Start öffnet es der Schlüsselbund.</translation>
    </message>
    <message>
        <source>It can open the journal when Rebound starts. Then whoever uses this account can read it. Losing it costs nothing.</source>
        <translation>Er kann das Tagebuch öffnen, wenn Rebound startet. Dann kann es lesen, wer dieses Benutzerkonto verwendet. Ihn zu verlieren kostet nichts.</translation>
    </message>
    <message>
        <source>It opens the journal when Rebound starts. Locked by hand, it asks for your passphrase.</source>
        <translation>Er öffnet das Tagebuch, wenn Rebound startet. Von Hand gesperrt, fragt es nach deiner Passphrase.</translation>
    </message>
    <message>
        <source>Make a code…</source>
        <translation>Code erstellen…</translation>
    </message>
    <message>
        <source>New code…</source>
        <translation>Neuer Code…</translation>
    </message>
    <message>
        <source>None yet. It opens the journal when the passphrase is gone.</source>
        <translation>Noch keiner. Er öffnet das Tagebuch, wenn die Passphrase fort ist.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>A verb.</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Stop using it</source>
        <translation>Nicht mehr verwenden</translation>
    </message>
    <message>
        <source>The keychain opens it no more.</source>
        <translation>Der Schlüsselbund öffnet es nicht mehr.</translation>
    </message>
    <message>
        <source>The recovery code opens it no more.</source>
        <translation>Der Wiederherstellungscode öffnet es nicht mehr.</translation>
    </message>
    <message>
        <source>This computer's keychain</source>
        <translation>Der Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Warten auf den Schlüsselbund…</translation>
    </message>
    <message>
        <source>Ways into your journal</source>
        <translation>Wege in dein Tagebuch</translation>
    </message>
    <message>
        <source>What you type when the journal opens.</source>
        <translation>Was du tippst, wenn das Tagebuch sich öffnet.</translation>
    </message>
</context>
<context>
    <name>WaysOn</name>
    <message>
        <source>Carry on writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Look back on it</source>
        <translation>Darauf zurückblicken</translation>
    </message>
    <message>
        <source>Take it away, or keep a book</source>
        <translation>Mitnehmen oder ein Buch behalten</translation>
    </message>
    <message>
        <source>The journal stays yours</source>
        <translation>Das Tagebuch bleibt deins</translation>
    </message>
    <message>
        <source>You can carry on writing, keep it as a book, or take it away.</source>
        <translation>Du kannst weiterschreiben, es als Buch behalten oder es mitnehmen.</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>A day off.</source>
        <translation>Ein freier Tag.</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Freie Tage</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>My week</source>
        <translation>Meine Woche</translation>
    </message>
    <message>
        <source>Nothing planned, and that is fine.</source>
        <translation>Nichts geplant, und das ist gut so.</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>A verb: plan the week.</extracomment>
        <translation>Planen</translation>
    </message>
    <message>
        <source>The whole week</source>
        <translation>Die ganze Woche</translation>
    </message>
    <message>
        <source>You picked {number}.</source>
        <translation>Du hast {number} gewählt.</translation>
    </message>
</context>
<context>
    <name>WeekForm</name>
    <message>
        <source>A goal, if you like</source>
        <translation>Ein Ziel, wenn du magst</translation>
    </message>
    <message>
        <source>At the library…</source>
        <translation>In der Bibliothek…</translation>
    </message>
    <message>
        <source>Day off: {day}</source>
        <translation>Freier Tag: {day}</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Freie Tage</translation>
    </message>
    <message>
        <source>Letters a week</source>
        <translation>Briefe in der Woche</translation>
    </message>
    <message>
        <source>Mornings, Tuesday…</source>
        <translation>Vormittags, Dienstag…</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Kein Ziel</translation>
    </message>
    <message>
        <source>Some write two to four letters a work day. One a week counts too.</source>
        <translation>Manche schreiben zwei bis vier Briefe je Arbeitstag. Auch einer in der Woche zählt.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Which companies</source>
        <translation>Welche Firmen</translation>
    </message>
    <message>
        <source>Which people</source>
        <translation>Welche Menschen</translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message>
        <source>Clear the plan</source>
        <translation>Plan leeren</translation>
    </message>
    <message>
        <source>Draft letters for it</source>
        <translation>Briefe dafür entwerfen</translation>
    </message>
    <message>
        <source>Drafted: {names}. They wait here and among the letters.</source>
        <translation>Entworfen: {names}. Sie warten hier und bei den Briefen.</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Wie es ging</translation>
    </message>
    <message>
        <source>Letters for it</source>
        <translation>Briefe dafür</translation>
    </message>
    <message>
        <source>My week</source>
        <translation>Meine Woche</translation>
    </message>
    <message>
        <source>None drafted. One for each name in the plan can be.</source>
        <translation>Keine entworfen. Für jeden Namen im Plan kann einer entstehen.</translation>
    </message>
    <message>
        <source>Plan cleared</source>
        <translation>Plan geleert</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>Die Woche danach</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>Die Woche davor</translation>
    </message>
    <message>
        <source>This week, {days}</source>
        <translation>Diese Woche, {days}</translation>
    </message>
    <message>
        <source>What moved? Who was kind? What may stay undone?</source>
        <translation>Was hat sich bewegt? Wer war freundlich? Was darf ungetan bleiben?</translation>
    </message>
    <message>
        <source>You picked {number}.</source>
        <translation>Du hast {number} gewählt.</translation>
    </message>
</context>
<context>
    <name>WhereMet</name>
    <message>
        <source>A name, if anybody</source>
        <translation>Ein Name, falls jemand</translation>
    </message>
    <message>
        <source>Another job…</source>
        <translation>Andere Stelle…</translation>
    </message>
    <message>
        <source>At none</source>
        <translation>Bei keiner</translation>
    </message>
    <message>
        <source>At which job</source>
        <translation>Bei welcher Stelle</translation>
    </message>
    <message>
        <source>At which job did you meet?</source>
        <translation>Bei welcher Stelle habt ihr euch getroffen?</translation>
    </message>
    <message>
        <source>In none</source>
        <translation>In keinem</translation>
    </message>
    <message>
        <source>In which interview</source>
        <translation>In welchem Gespräch</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>Vorgestellt von</translation>
    </message>
    <message>
        <source>Where you met</source>
        <translation>Wo ihr euch getroffen habt</translation>
    </message>
    <message>
        <source>Who introduced you</source>
        <translation>Wer euch vorgestellt hat</translation>
    </message>
</context>
<context>
    <name>WhichJob</name>
    <message>
        <source>Another company</source>
        <translation>Andere Firma</translation>
    </message>
    <message>
        <source>Another company, then Enter</source>
        <translation>Andere Firma, dann Enter</translation>
    </message>
    <message>
        <source>Noted</source>
        <extracomment>It has been noted.</extracomment>
        <translation>Notiert</translation>
    </message>
    <message>
        <source>Which one is it?</source>
        <translation>Welche ist es?</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A verb.</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopping</source>
        <extracomment>It is being stopped.</extracomment>
        <translation>Wird angehalten</translation>
    </message>
</context>
<context>
    <name>Workshop</name>
    <message>
        <source>Day of the news</source>
        <translation>Tag der Neuigkeit</translation>
    </message>
    <message>
        <source>Day of the news…</source>
        <translation>Tag der Neuigkeit…</translation>
    </message>
    <message>
        <source>From my stories…</source>
        <translation>Aus meinen Geschichten…</translation>
    </message>
    <message>
        <source>It reads as a fact. “{guess} that…” is easier to answer.</source>
        <translation>Es liest sich wie eine Tatsache. Auf „{guess} dass…“ antwortet es sich leichter.</translation>
    </message>
    <message>
        <source>More than six months ago. Something newer shows that you look now.</source>
        <translation>Mehr als sechs Monate her. Etwas Neueres zeigt, dass du jetzt hinsiehst.</translation>
    </message>
    <message>
        <source>None yet. Stories are kept in the journal.</source>
        <translation>Noch keine. Geschichten werden im Tagebuch aufgehoben.</translation>
    </message>
    <message>
        <source>{part}, still open</source>
        <translation>{part}, noch offen</translation>
    </message>
    <message>
        <source>{part}, written</source>
        <translation>{part}, geschrieben</translation>
    </message>
</context>
<context>
    <name>WritingDistance</name>
    <message>
        <source>I</source>
        <extracomment>Write about oneself as I, as you, or by name.</extracomment>
        <translation>Ich</translation>
    </message>
    <message>
        <source>My own name</source>
        <translation>Mein eigener Name</translation>
    </message>
    <message>
        <source>Write about yourself by your own name, as if you watched from a seat nearby.</source>
        <translation>Schreib über dich mit deinem eigenen Namen, als sähst du von einem Platz in der Nähe zu.</translation>
    </message>
    <message>
        <source>Write about {name}, as if you watched from a seat nearby.</source>
        <translation>Schreib über {name}, als sähst du von einem Platz in der Nähe zu.</translation>
    </message>
    <message>
        <source>Write as</source>
        <translation>Schreiben als</translation>
    </message>
    <message>
        <source>Write to yourself as “you”.</source>
        <translation>Schreib an dich als „du“.</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>Write about oneself as I, as you, or by name.</extracomment>
        <translation>Du</translation>
    </message>
</context>
<context>
    <name>WritingTools</name>
    <message>
        <source>Count words</source>
        <translation>Wörter zählen</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>Special characters…</source>
        <translation>Sonderzeichen…</translation>
    </message>
    <message>
        <source>Spelling…</source>
        <translation>Rechtschreibung…</translation>
    </message>
    <message>
        <source>Twenty minutes, gently</source>
        <translation>Zwanzig Minuten, sanft</translation>
    </message>
</context>
<context>
    <name>WrittenBefore</name>
    <message>
        <source>Another entry</source>
        <translation>Ein anderer Eintrag</translation>
    </message>
    <message>
        <source>You wrote “{title}” {when}.</source>
        <translation>Du hast „{title}“ {when} geschrieben.</translation>
    </message>
</context>
<context>
    <name>YourselfStep</name>
    <message>
        <source>Another question</source>
        <translation>Andere Frage</translation>
    </message>
    <message>
        <source>I can… I know… I noticed…</source>
        <translation>Ich kann… Ich weiß… Mir fiel auf…</translation>
    </message>
    <message>
        <source>Lesson set aside</source>
        <translation>Erkenntnis beiseitegelegt</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Erkenntnisse</translation>
    </message>
    <message>
        <source>You may feel a bit flat, and you have new muscles. One short line each.</source>
        <translation>Vielleicht bist du etwas matt, und du hast neue Muskeln. Je eine kurze Zeile.</translation>
    </message>
</context>
<context>
    <name>_Field</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>What do you see now?</source>
        <translation>Was siehst du jetzt?</translation>
    </message>
</context>
<context>
    <name>_Form</name>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>How far it went with {name}</source>
        <translation>Wie weit es mit {name} ging</translation>
    </message>
    <message>
        <source>How {name} ended</source>
        <translation>Wie es mit {name} ausging</translation>
    </message>
    <message>
        <source>I applied, that was all</source>
        <translation>Ich habe mich beworben, das war alles</translation>
    </message>
    <message>
        <source>I met people there</source>
        <translation>Ich habe dort Menschen getroffen</translation>
    </message>
    <message>
        <source>it went quiet</source>
        <translation>es kam nichts mehr</translation>
    </message>
    <message>
        <source>they said no</source>
        <translation>sie haben abgesagt</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Take away: {what}</source>
        <translation>Wegnehmen: {what}</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>A package for Debian</source>
        <translation>Ein Paket für Debian</translation>
    </message>
    <message>
        <source>A portable folder for Windows</source>
        <translation>Ein tragbarer Ordner für Windows</translation>
    </message>
    <message>
        <source>An AppImage</source>
        <translation>Ein AppImage</translation>
    </message>
    <message>
        <source>An RPM package</source>
        <translation>Ein RPM-Paket</translation>
    </message>
    <message>
        <source>An application for the Mac</source>
        <translation>Ein Programm für den Mac</translation>
    </message>
    <message>
        <source>An archive for Linux</source>
        <translation>Ein Archiv für Linux</translation>
    </message>
    <message>
        <source>How it was built</source>
        <translation>Wie es gebaut ist</translation>
    </message>
    <message>
        <source>Installed for one person on Linux</source>
        <translation>Für eine Person installiert, auf Linux</translation>
    </message>
    <message>
        <source>Installed for one person on Windows</source>
        <translation>Für eine Person installiert, auf Windows</translation>
    </message>
    <message>
        <source>One folder with everything in it</source>
        <translation>Ein Ordner mit allem darin</translation>
    </message>
    <message>
        <source>Run from its source</source>
        <translation>Läuft aus dem Quelltext</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>{package}, of {day} (commit {commit})</source>
        <translation>{package}, vom {day} (Commit {commit})</translation>
    </message>
    <message>
        <source>{qt}, by PySide6 {pyside}</source>
        <translation>{qt}, über PySide6 {pyside}</translation>
    </message>
    <message>
        <source>{sqlite}, with {cipher}</source>
        <translation>{sqlite}, mit {cipher}</translation>
    </message>
    <message>
        <source>{system}, {machine}, window by {platform}</source>
        <translation>{system}, {machine}, Fenster über {platform}</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>A blank page in your journal</source>
        <translation>Eine leere Seite in deinem Tagebuch</translation>
    </message>
    <message>
        <source>A call, a coffee, a message: with whom, and what it was</source>
        <translation>Ein Anruf, ein Kaffee, eine Nachricht: mit wem, und was es war</translation>
    </message>
    <message>
        <source>A column for each stage</source>
        <translation>Eine Spalte für jede Stufe</translation>
    </message>
    <message>
        <source>A short guide, opened where you are</source>
        <translation>Eine kurze Anleitung, offen bei dem, wo du bist</translation>
    </message>
    <message>
        <source>Add a job</source>
        <translation>Stelle hinzufügen</translation>
    </message>
    <message>
        <source>Add someone</source>
        <translation>Jemanden hinzufügen</translation>
    </message>
    <message>
        <source>Another diary, contacts, or a list of applications</source>
        <translation>Ein anderes Tagebuch, Kontakte oder eine Liste von Bewerbungen</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>To the place one came from.</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Bring something in</source>
        <translation>Etwas hereinholen</translation>
    </message>
    <message>
        <source>Close Rebound</source>
        <translation>Rebound schließen</translation>
    </message>
    <message>
        <source>Close the journal until the passphrase is typed again</source>
        <translation>Das Tagebuch schließen, bis die Passphrase wieder eingegeben ist</translation>
    </message>
    <message>
        <source>Do again what you took back</source>
        <translation>Wieder tun, was du zurückgenommen hast</translation>
    </message>
    <message>
        <source>Every command, every entry and every word you wrote</source>
        <translation>Jeder Befehl, jeder Eintrag und jedes Wort, das du geschrieben hast</translation>
    </message>
    <message>
        <source>Everything is kept</source>
        <translation>Alles ist aufgehoben</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Focus on the text</source>
        <translation>Nur der Text</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>To the place one came back from.</extracomment>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Überallhin gehen</translation>
    </message>
    <message>
        <source>Go to {room}</source>
        <translation>Zu {room}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>How it looks, and where your journal lies</source>
        <translation>Wie es aussieht und wo dein Tagebuch liegt</translation>
    </message>
    <message>
        <source>I didn't get a job</source>
        <translation>Ich habe eine Stelle nicht bekommen</translation>
    </message>
    <message>
        <source>Jobs as a list</source>
        <translation>Stellen als Liste</translation>
    </message>
    <message>
        <source>Jobs in a table</source>
        <translation>Stellen in einer Tabelle</translation>
    </message>
    <message>
        <source>Jobs on a board</source>
        <translation>Stellen auf einer Tafel</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>More room for writing</source>
        <translation>Mehr Platz zum Schreiben</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Note a moment</source>
        <translation>Einen Moment notieren</translation>
    </message>
    <message>
        <source>Note a no, and see whether you want the five steps</source>
        <translation>Ein Nein notieren und sehen, ob du die fünf Schritte möchtest</translation>
    </message>
    <message>
        <source>Nothing but the page one writes on, or all of it again</source>
        <translation>Nichts als die Seite, auf der du schreibst, oder wieder alles</translation>
    </message>
    <message>
        <source>One job beside all of them</source>
        <translation>Eine Stelle neben allen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Search on this page, or in everything you wrote</source>
        <translation>Auf dieser Seite suchen oder in allem, was du geschrieben hast</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Seitenleiste zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Somebody you met, with what you like to remember</source>
        <translation>Jemand, den du getroffen hast, mit dem, was du dir merken magst</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Jemand zum Reden</translation>
    </message>
    <message>
        <source>Sorted, filtered, changed together</source>
        <translation>Sortiert, gefiltert, gemeinsam geändert</translation>
    </message>
    <message>
        <source>Take back what you did last</source>
        <translation>Zurücknehmen, was du zuletzt getan hast</translation>
    </message>
    <message>
        <source>Take everything, or a part of it, in an open format</source>
        <translation>Alles mitnehmen oder einen Teil davon, in einem offenen Format</translation>
    </message>
    <message>
        <source>The company is enough, from the first lead on</source>
        <translation>Die Firma genügt, von der ersten Möglichkeit an</translation>
    </message>
    <message>
        <source>The person you named</source>
        <translation>Die Person, die du genannt hast</translation>
    </message>
    <message>
        <source>To the place you came back from</source>
        <translation>Dorthin, woher du zurückkamst</translation>
    </message>
    <message>
        <source>To the place you were at before</source>
        <translation>Dorthin, wo du vorher warst</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What is in front of you, on paper or as a PDF</source>
        <translation>Was vor dir liegt, auf Papier oder als PDF</translation>
    </message>
</context>
<context>
    <name>board</name>
    <message>
        <source>Answer by {day}</source>
        <translation>Antwort bis {day}</translation>
    </message>
    <message>
        <source>Decide by {day}</source>
        <translation>Entscheiden bis {day}</translation>
    </message>
    <message>
        <source>Expected {day}</source>
        <translation>Erwartet {day}</translation>
    </message>
    <message>
        <source>Interview today, {time}</source>
        <translation>Gespräch heute, {time}</translation>
    </message>
    <message>
        <source>Interview {day}</source>
        <translation>Gespräch {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>A copy of the key file was mended from the other.</source>
        <translation>Eine Kopie der Schlüsseldatei wurde aus der anderen repariert.</translation>
    </message>
    <message>
        <source>An inner list had a mistake. It was made anew.</source>
        <translation>Eine innere Liste hatte einen Fehler. Sie wurde neu gemacht.</translation>
    </message>
    <message>
        <source>Everything is in order: {entries}.</source>
        <translation>Alles ist in Ordnung: {entries}.</translation>
    </message>
    <message>
        <source>Not everything is in order.</source>
        <translation>Nicht alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>Parts of the file can't be read. Your backups are untouched.</source>
        <translation>Teile der Datei lassen sich nicht lesen. Deine Sicherungen sind unberührt.</translation>
    </message>
    <message>
        <source>Search had missed something. It was made anew.</source>
        <translation>Der Suche hatte etwas gefehlt. Sie wurde neu gemacht.</translation>
    </message>
    <message>
        <source>The disk had trouble reading attached files ({files}). The journal itself is safe. Check the disk, then try again.</source>
        <translation>Die Platte hatte Mühe, angehängte Dateien zu lesen ({files}). Das Tagebuch selbst ist sicher. Prüf die Platte, dann versuch es wieder.</translation>
    </message>
    <message>
        <source>The file that holds attachments can't be read. The journal itself is safe.</source>
        <translation>Die Datei mit den Anhängen lässt sich nicht lesen. Das Tagebuch selbst ist sicher.</translation>
    </message>
    <message numerus="yes">
        <source>{number} attached files are gone. No backup here has them.</source>
        <extracomment>For one: An attached file is gone. No backup here has it.</extracomment>
        <translation>
            <numerusform>Eine angehängte Datei ist fort. Keine Sicherung hier hat sie.</numerusform>
            <numerusform>{number} angehängte Dateien sind fort. Keine Sicherung hier hat sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} attached files are gone. Not every backup here could be looked through.</source>
        <extracomment>For one: An attached file is gone. Not every backup here could be looked through.</extracomment>
        <translation>
            <numerusform>Eine angehängte Datei ist fort. Nicht jede Sicherung hier konnte durchgesehen werden.</numerusform>
            <numerusform>{number} angehängte Dateien sind fort. Nicht jede Sicherung hier konnte durchgesehen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} attached files came back from a backup.</source>
        <extracomment>For one: An attached file came back from a backup.</extracomment>
        <translation>
            <numerusform>Eine angehängte Datei kam aus einer Sicherung zurück.</numerusform>
            <numerusform>{number} angehängte Dateien kamen aus einer Sicherung zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} files belong to nothing any more. They are kept.</source>
        <extracomment>For one: A file belongs to nothing any more. It is kept.</extracomment>
        <translation>
            <numerusform>Eine Datei gehört zu nichts mehr. Sie ist aufgehoben.</numerusform>
            <numerusform>{number} Dateien gehören zu nichts mehr. Sie sind aufgehoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} links led nowhere. They were emptied.</source>
        <extracomment>For one: A link led nowhere. It was emptied.</extracomment>
        <translation>
            <numerusform>Eine Verbindung führte nirgendwohin. Sie wurde geleert.</numerusform>
            <numerusform>{number} Verbindungen führten nirgendwohin. Sie wurden geleert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} rows belong to something that is gone. They are kept.</source>
        <extracomment>For one: A row belongs to something that is gone. It is kept.</extracomment>
        <translation>
            <numerusform>Eine Zeile gehört zu etwas, das fort ist. Sie ist aufgehoben.</numerusform>
            <numerusform>{number} Zeilen gehören zu etwas, das fort ist. Sie sind aufgehoben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>0 dots would make you leave, 2 are poor, 3 fine, 4 good, 5 could not be better.</source>
        <translation>0 Punkte ließen dich gehen, 2 sind schwach, 3 in Ordnung, 4 gut, 5 könnten nicht besser sein.</translation>
    </message>
    <message>
        <source>0 dots: {what}</source>
        <translation>0 Punkte: {what}</translation>
    </message>
    <message>
        <source>5 dots: free of it</source>
        <translation>5 Punkte: frei davon</translation>
    </message>
    <message>
        <source>5 dots: {what}</source>
        <translation>5 Punkte: {what}</translation>
    </message>
    <message>
        <source>A measure</source>
        <translation>Ein Maß</translation>
    </message>
    <message>
        <source>A row was missing, you said.</source>
        <translation>Eine Zeile fehlte, sagtest du.</translation>
    </message>
    <message>
        <source>About {job} you go with the table.</source>
        <translation>Bei {job} folgst du der Tabelle.</translation>
    </message>
    <message>
        <source>About {job} you go with your gut.</source>
        <translation>Bei {job} hörst du auf deinen Bauch.</translation>
    </message>
    <message>
        <source>About {job} you left it open.</source>
        <translation>Bei {job} hast du es offen gelassen.</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Click a dot, or type 0 to 5. Plus and minus go half a step, Delete is not known.</source>
        <translation>Klick auf einen Punkt oder tippe 0 bis 5. Plus und Minus gehen einen halben Schritt, Entf heißt nicht bekannt.</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>To the clipboard.</extracomment>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Five rows are needed already. Take one of them back first.</source>
        <translation>Fünf Zeilen sind schon nötig. Nimm zuerst eine davon zurück.</translation>
    </message>
    <message>
        <source>From strong to faint: first place, second, and so on.</source>
        <translation>Von kräftig zu blass: erster Platz, zweiter und so weiter.</translation>
    </message>
    <message>
        <source>Go with my gut</source>
        <translation>Auf den Bauch hören</translation>
    </message>
    <message>
        <source>Go with the table</source>
        <translation>Der Tabelle folgen</translation>
    </message>
    <message>
        <source>How sure the order is</source>
        <translation>Wie sicher die Reihenfolge ist</translation>
    </message>
    <message>
        <source>Keep looking</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Kept in your journal</source>
        <translation>In deinem Tagebuch aufgehoben</translation>
    </message>
    <message>
        <source>Kept in your journal already</source>
        <translation>Steht schon in deinem Tagebuch</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message numerus="yes">
        <source>Make a row of the pay of {number} jobs</source>
        <extracomment>For one: Make a row of the pay of one job</extracomment>
        <translation>
            <numerusform>Eine Zeile aus dem Gehalt einer Stelle machen</numerusform>
            <numerusform>Eine Zeile aus dem Gehalt von {number} Stellen machen</numerusform>
        </translation>
    </message>
    <message>
        <source>Matters</source>
        <extracomment>How much a row counts: less than a need, more than nice.</extracomment>
        <translation>Zählt</translation>
    </message>
    <message>
        <source>Matters most</source>
        <translation>Zählt am meisten</translation>
    </message>
    <message>
        <source>My present job</source>
        <translation>Meine jetzige Stelle</translation>
    </message>
    <message>
        <source>Needed: {dots} dots or more</source>
        <translation>Nötig: {dots} Punkte oder mehr</translation>
    </message>
    <message>
        <source>Needed: {least} or more</source>
        <translation>Nötig: ab {least}</translation>
    </message>
    <message>
        <source>Needed: {most} or less</source>
        <translation>Nötig: bis {most}</translation>
    </message>
    <message>
        <source>Nice</source>
        <extracomment>How much a row counts: nice to have.</extracomment>
        <translation>Schön</translation>
    </message>
    <message>
        <source>Not known yet: {open}.</source>
        <translation>Noch nicht bekannt: {open}.</translation>
    </message>
    <message>
        <source>Of {ten} tries, about: {places}.</source>
        <translation>Von {ten} Versuchen etwa: {places}.</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>A verb.</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Pay</source>
        <extracomment>A noun: salary.</extracomment>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Zusammengelegt</translation>
    </message>
    <message>
        <source>Row set aside</source>
        <translation>Zeile beiseitegelegt</translation>
    </message>
    <message numerus="yes">
        <source>Take the pay of {number} jobs</source>
        <extracomment>For one: Take the pay of one job</extracomment>
        <translation>
            <numerusform>Gehalt einer Stelle übernehmen</numerusform>
            <numerusform>Gehalt von {number} Stellen übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Sie unterscheiden sich</translation>
    </message>
    <message>
        <source>Total, on your weights</source>
        <translation>Summe, nach deinen Gewichten</translation>
    </message>
    <message>
        <source>Tried many times with other weights, always in your order.</source>
        <translation>Viele Male mit anderen Gewichten versucht, immer in deiner Reihenfolge.</translation>
    </message>
    <message>
        <source>Tried many times with other weights. Nothing is weighted yet.</source>
        <translation>Viele Male mit anderen Gewichten versucht. Noch ist nichts gewichtet.</translation>
    </message>
    <message>
        <source>Type the measure. Delete takes it away.</source>
        <translation>Gib den Wert ein. Entf nimmt ihn weg.</translation>
    </message>
    <message>
        <source>What I could choose</source>
        <translation>Was ich wählen könnte</translation>
    </message>
    <message>
        <source>What has no row here counts too: luck, people you have not met, and how you feel tomorrow.</source>
        <translation>Was hier keine Zeile hat, zählt auch: Glück, Menschen, die du noch nicht kennst, und wie dir morgen zumute ist.</translation>
    </message>
    <message>
        <source>What you loved at {company}</source>
        <translation>Was du bei {company} mochtest</translation>
    </message>
    <message>
        <source>Worth asking</source>
        <translation>Fragen, die sich lohnen</translation>
    </message>
    <message>
        <source>could not be better</source>
        <translation>könnte nicht besser sein</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>of 10</source>
        <translation>von 10</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>schwach</translation>
    </message>
    <message>
        <source>thin line: still unknown</source>
        <translation>dünne Linie: noch unbekannt</translation>
    </message>
    <message>
        <source>too little known</source>
        <translation>zu wenig bekannt</translation>
    </message>
    <message>
        <source>very poor</source>
        <translation>sehr schwach</translation>
    </message>
    <message>
        <source>would make you leave</source>
        <translation>ließe dich gehen</translation>
    </message>
    <message>
        <source>{choice} has less of each thing you loved there.</source>
        <translation>{choice} hat von allem weniger, was du dort mochtest.</translation>
    </message>
    <message>
        <source>{choice} has less of the one thing you loved there.</source>
        <translation>{choice} hat weniger von dem einen, das du dort mochtest.</translation>
    </message>
    <message>
        <source>{choice} keeps the one thing you loved there.</source>
        <translation>{choice} hat das eine, das du dort mochtest.</translation>
    </message>
    <message numerus="yes">
        <source>{choice} keeps {kept} of the {number} things you loved there.</source>
        <extracomment>For one: {choice} keeps {kept} of the one thing you loved there.</extracomment>
        <translation>
            <numerusform>{choice} hat {kept} von dem einen, das du dort mochtest.</numerusform>
            <numerusform>{choice} hat {kept} von {number} Dingen, die du dort mochtest.</numerusform>
        </translation>
    </message>
    <message>
        <source>{choice}: nothing is known yet of what you loved there.</source>
        <translation>{choice}: Von dem, was du dort mochtest, ist noch nichts bekannt.</translation>
    </message>
    <message>
        <source>{choice}: whether it keeps what you loved there is not known yet.</source>
        <translation>{choice}: Ob es das auch hat, was du dort mochtest, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>{dots} of {most} dots: {meaning}</source>
        <translation>{dots} von {most} Punkten: {meaning}</translation>
    </message>
    <message>
        <source>{job} is set apart</source>
        <translation>{job} steht für sich</translation>
    </message>
    <message>
        <source>{points} of 10</source>
        <translation>{points} von 10</translation>
    </message>
    <message>
        <source>{share} of 100</source>
        <translation>{share} von 100</translation>
    </message>
    <message>
        <source>{stage}, answer by {day}</source>
        <translation>{stage}, Antwort bis {day}</translation>
    </message>
    <message>
        <source>{stage}, {day} has passed</source>
        <translation>{stage}, der {day} ist vorbei</translation>
    </message>
    <message>
        <source>{tenths} in place {place}</source>
        <translation>{tenths} auf Platz {place}</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” went up and down together. Do they mean the same?</source>
        <translation>„{first}“ und „{second}“ gingen gemeinsam auf und ab. Meinen sie dasselbe?</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message>
        <source>A comparison takes {fewest} to {most} aspects, and here are {count}.</source>
        <translation>Ein Vergleich hat {fewest} bis {most} Merkmale, hier sind es {count}.</translation>
    </message>
    <message>
        <source>A comparison takes {fewest} to {most} aspects, and here is none.</source>
        <translation>Ein Vergleich hat {fewest} bis {most} Merkmale, hier ist keines.</translation>
    </message>
    <message>
        <source>A comparison takes {fewest} to {most} jobs, and here are {count}.</source>
        <translation>Ein Vergleich hat {fewest} bis {most} Stellen, hier sind es {count}.</translation>
    </message>
    <message>
        <source>A comparison takes {fewest} to {most} jobs, and here is none.</source>
        <translation>Ein Vergleich hat {fewest} bis {most} Stellen, hier ist keine.</translation>
    </message>
    <message>
        <source>A comparison takes {fewest} to {most} jobs, and here is one.</source>
        <translation>Ein Vergleich hat {fewest} bis {most} Stellen, hier ist es eine.</translation>
    </message>
    <message>
        <source>All of {kind} is zero, so nothing counts.</source>
        <translation>Alles bei {kind} ist null, also zählt nichts.</translation>
    </message>
    <message>
        <source>Ask {job}: {aspects}.</source>
        <translation>Frag bei {job} nach: {aspects}.</translation>
    </message>
    <message>
        <source>Each of these misses something you said you need. You can look again at: {aspects}.</source>
        <translation>Jeder davon fehlt etwas, das du brauchst. Du kannst noch einmal hinsehen: {aspects}.</translation>
    </message>
    <message>
        <source>No job has a rating yet, so there is nothing to compare.</source>
        <translation>Noch hat keine Stelle eine Bewertung, also gibt es nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Das Dokument</translation>
    </message>
    <message>
        <source>The ends of the scale must differ.</source>
        <translation>Die Enden der Skala müssen verschieden sein.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file is larger than 5 MB, too large for a comparison.</source>
        <translation>Die Datei ist größer als 5 MB, zu groß für einen Vergleich.</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8.</source>
        <translation>Die Datei ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>The key {key} stands twice in the same object.</source>
        <translation>Der Schlüssel {key} steht zweimal im selben Objekt.</translation>
    </message>
    <message>
        <source>There can be {most} must-haves, not more.</source>
        <translation>Es kann {most} Muss-Bedingungen geben, nicht mehr.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>These two are too close to call on equal weights (not weighted yet).</source>
        <translation>Diese beiden liegen bei gleichen Gewichten zu nah beieinander (noch nicht gewichtet).</translation>
    </message>
    <message>
        <source>These two are too close to call on your weights.</source>
        <translation>Diese beiden liegen nach deinen Gewichten zu nah beieinander.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Das ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>This is nested too deeply to be a comparison.</source>
        <translation>Das ist zu tief verschachtelt für einen Vergleich.</translation>
    </message>
    <message>
        <source>This is not JSON: look at line {line}, column {column}.</source>
        <translation>Das ist kein JSON: Sieh in Zeile {line}, Spalte {column} nach.</translation>
    </message>
    <message>
        <source>Too little is known about {job} to give it a place yet.</source>
        <translation>Über {job} ist noch zu wenig bekannt für einen Platz.</translation>
    </message>
    <message>
        <source>Too little is rated yet to put these in order.</source>
        <translation>Noch ist zu wenig bewertet, um sie zu ordnen.</translation>
    </message>
    <message>
        <source>What is not known yet can still turn this round.</source>
        <translation>Was noch nicht bekannt ist, kann dies noch umkehren.</translation>
    </message>
    <message>
        <source>You said you need {aspects}. Does your present job have it?</source>
        <translation>Du sagtest, du brauchst {aspects}. Hat deine jetzige Stelle das?</translation>
    </message>
    <message>
        <source>You said you need {aspects}. Does {job} have it?</source>
        <translation>Du sagtest, du brauchst {aspects}. Hat {job} das?</translation>
    </message>
    <message>
        <source>Your gut and your table disagree about {job}. Is there a row missing?</source>
        <translation>Dein Bauch und deine Tabelle sind über {job} verschiedener Meinung. Fehlt eine Zeile?</translation>
    </message>
    <message>
        <source>Your gut, 0 to 10: {said}</source>
        <translation>Dein Bauch, 0 bis 10: {said}</translation>
    </message>
    <message>
        <source>a quarter</source>
        <translation>ein Viertel</translation>
    </message>
    <message>
        <source>a third</source>
        <translation>ein Drittel</translation>
    </message>
    <message>
        <source>about {percent} %</source>
        <translation>etwa {percent} %</translation>
    </message>
    <message>
        <source>draws must be a number from 1 to {most}.</source>
        <translation>draws muss eine Zahl von 1 bis {most} sein.</translation>
    </message>
    <message>
        <source>half</source>
        <extracomment>Half of the weight.</extracomment>
        <translation>die Hälfte</translation>
    </message>
    <message>
        <source>nearly everything</source>
        <translation>fast alles</translation>
    </message>
    <message>
        <source>next to nothing</source>
        <translation>so gut wie nichts</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>on your weights</source>
        <translation>nach deinen Gewichten</translation>
    </message>
    <message>
        <source>three quarters</source>
        <translation>drei Viertel</translation>
    </message>
    <message>
        <source>two thirds</source>
        <translation>zwei Drittel</translation>
    </message>
    <message>
        <source>weight</source>
        <extracomment>How much a row counts.</extracomment>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>your gut</source>
        <translation>dein Bauch</translation>
    </message>
    <message>
        <source>{jobs} are too close to call on equal weights (not weighted yet).</source>
        <translation>{jobs} liegen bei gleichen Gewichten zu nah beieinander (noch nicht gewichtet).</translation>
    </message>
    <message>
        <source>{jobs} are too close to call on your weights.</source>
        <translation>{jobs} liegen nach deinen Gewichten zu nah beieinander.</translation>
    </message>
    <message>
        <source>{job} comes first in about {tenths} of {ten} tries.</source>
        <translation>{job} steht bei etwa {tenths} von {ten} Versuchen an erster Stelle.</translation>
    </message>
    <message>
        <source>{job} comes first in hardly any of the tries.</source>
        <translation>{job} steht bei kaum einem Versuch an erster Stelle.</translation>
    </message>
    <message>
        <source>{job} comes first in nearly all of the tries.</source>
        <translation>{job} steht bei fast allen Versuchen an erster Stelle.</translation>
    </message>
    <message>
        <source>{job} comes first, whatever the weights.</source>
        <translation>{job} steht vorn, wie auch immer gewichtet wird.</translation>
    </message>
    <message>
        <source>{job} does not come first, whatever the weights.</source>
        <translation>{job} steht nicht vorn, wie auch immer gewichtet wird.</translation>
    </message>
    <message>
        <source>{job} is as good as {others} or better on every row but one: {aspect}.</source>
        <translation>{job} ist in jeder Zeile so gut wie {others} oder besser, bis auf eine: {aspect}.</translation>
    </message>
    <message>
        <source>{job} is as good as {others} or better on every row.</source>
        <translation>{job} ist in jeder Zeile so gut wie {others} oder besser.</translation>
    </message>
    <message>
        <source>{job} is the only one with enough ratings to place so far.</source>
        <translation>{job} hat als Einzige bisher genug Bewertungen für einen Platz.</translation>
    </message>
    <message>
        <source>{job} leads on equal weights (not weighted yet).</source>
        <translation>{job} liegt bei gleichen Gewichten vorn (noch nicht gewichtet).</translation>
    </message>
    <message>
        <source>{job} leads on your weights.</source>
        <translation>{job} liegt nach deinen Gewichten vorn.</translation>
    </message>
    <message>
        <source>{job} misses something you said you need: {aspects}.</source>
        <translation>{job} fehlt etwas, das du brauchst: {aspects}.</translation>
    </message>
    <message>
        <source>{job} stays first unless {aspect} counts for less than {low} or more than {high}.</source>
        <translation>{job} bleibt vorn, solange {aspect} mindestens {low} und höchstens {high} zählt.</translation>
    </message>
    <message>
        <source>{job} stays first unless {aspect} counts for less than {low}.</source>
        <translation>{job} bleibt vorn, solange {aspect} mindestens {low} zählt.</translation>
    </message>
    <message>
        <source>{job} stays first unless {aspect} counts for more than {high}.</source>
        <translation>{job} bleibt vorn, solange {aspect} höchstens {high} zählt.</translation>
    </message>
    <message>
        <source>{job} stays first, whichever single weight you change.</source>
        <translation>{job} bleibt vorn, welches einzelne Gewicht du auch änderst.</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} und {last}</translation>
    </message>
    <message>
        <source>{percent} % of the weight</source>
        <translation>{percent} % des Gewichts</translation>
    </message>
    <message>
        <source>{where} ({aspect}) has more than one of tier, swing and weight.</source>
        <translation>{where} ({aspect}) hat mehr als eines von tier, swing und weight.</translation>
    </message>
    <message>
        <source>{where} ({aspect}) is not weighted like those before it: use one kind for all.</source>
        <translation>{where} ({aspect}) ist anders gewichtet als die davor: Nimm eine Art für alle.</translation>
    </message>
    <message>
        <source>{where} differs in its weight from the others of group {group}.</source>
        <translation>{where} hat ein anderes Gewicht als die übrigen der Gruppe {group}.</translation>
    </message>
    <message>
        <source>{where} has a key that is not known: {key}.</source>
        <translation>{where} hat einen unbekannten Schlüssel: {key}.</translation>
    </message>
    <message>
        <source>{where} has a number that is not finite (NaN or Infinity).</source>
        <translation>{where} hat eine Zahl, die nicht endlich ist (NaN oder Infinity).</translation>
    </message>
    <message>
        <source>{where} has a number that is too large.</source>
        <translation>{where} hat eine zu große Zahl.</translation>
    </message>
    <message>
        <source>{where} is {number}, outside the scale from {low} to {high}.</source>
        <translation>{where} ist {number}, außerhalb der Skala von {low} bis {high}.</translation>
    </message>
    <message>
        <source>{where} lacks the key {key}.</source>
        <translation>Bei {where} fehlt der Schlüssel {key}.</translation>
    </message>
    <message>
        <source>{where} must be 1 (the highest tier) or more.</source>
        <translation>{where} muss 1 (die höchste Stufe) oder mehr sein.</translation>
    </message>
    <message>
        <source>{where} must be a list, in square brackets.</source>
        <translation>{where} muss eine Liste sein, in eckigen Klammern.</translation>
    </message>
    <message>
        <source>{where} must be a name: not blank, without control characters.</source>
        <translation>{where} muss ein Name sein: nicht leer, ohne Steuerzeichen.</translation>
    </message>
    <message>
        <source>{where} must be a number.</source>
        <translation>{where} muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>{where} must be a pair: a rating and its value on the scale.</source>
        <translation>{where} muss ein Paar sein: eine Bewertung und ihr Wert auf der Skala.</translation>
    </message>
    <message>
        <source>{where} must be a text, in quotation marks.</source>
        <translation>{where} muss ein Text sein, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>{where} must be a whole number.</source>
        <translation>{where} muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>{where} must be an object, in curly brackets.</source>
        <translation>{where} muss ein Objekt sein, in geschweiften Klammern.</translation>
    </message>
    <message>
        <source>{where} must have a larger rating than the point before it.</source>
        <translation>{where} braucht eine größere Bewertung als der Punkt davor.</translation>
    </message>
    <message>
        <source>{where} must have one rating for each aspect.</source>
        <translation>{where} braucht eine Bewertung für jedes Merkmal.</translation>
    </message>
    <message>
        <source>{where} must not be below zero.</source>
        <translation>{where} darf nicht unter null sein.</translation>
    </message>
    <message>
        <source>{where} needs two points or more.</source>
        <translation>{where} braucht zwei Punkte oder mehr.</translation>
    </message>
    <message>
        <source>{where} rates {name}, which is not one of the aspects.</source>
        <translation>{where} bewertet {name}, was keines der Merkmale ist.</translation>
    </message>
    <message>
        <source>{where} repeats the name {name}.</source>
        <translation>{where} wiederholt den Namen {name}.</translation>
    </message>
    <message>
        <source>{where} takes one of at_least and at_most, and a number.</source>
        <translation>{where} nimmt eines von at_least und at_most, und eine Zahl.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>„{name}“</translation>
    </message>
</context>
<context>
    <name>contacts</name>
    <message>
        <source>14 March</source>
        <translation>z. B. 14. März</translation>
    </message>
    <message>
        <source>2024, or May 2024</source>
        <translation>2024 oder Mai 2024</translation>
    </message>
    <message>
        <source>A line is plenty.</source>
        <translation>Eine Zeile ist genug.</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>Ein Link</translation>
    </message>
    <message>
        <source>A phone number</source>
        <translation>Eine Telefonnummer</translation>
    </message>
    <message>
        <source>A postal address</source>
        <translation>Eine Postadresse</translation>
    </message>
    <message>
        <source>A thank-you card</source>
        <translation>Eine Dankeskarte</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>After that: check back in {month}.</source>
        <translation>Danach: nachfragen im {month}.</translation>
    </message>
    <message>
        <source>After that: hello again in {month}.</source>
        <translation>Danach: wieder melden im {month}.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>An answer to your letter</source>
        <translation>Eine Antwort auf deinen Brief</translation>
    </message>
    <message>
        <source>An e-mail address</source>
        <translation>Eine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>An earlier post</source>
        <translation>Eine frühere Stelle</translation>
    </message>
    <message numerus="yes">
        <source>Answered in {number} days.</source>
        <extracomment>For one: Answered in a day.</extracomment>
        <translation>
            <numerusform>Nach einem Tag beantwortet.</numerusform>
            <numerusform>Nach {number} Tagen beantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered the same day.</source>
        <translation>Am selben Tag beantwortet.</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>What came before: former posts of a person.</extracomment>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Both of us</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>A telephone call.</extracomment>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Called</source>
        <extracomment>By which name a person is called.</extracomment>
        <translation>Genannt</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>A card that is sent, a thank-you card.</extracomment>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Check back</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>Kaffee</translation>
    </message>
    <message>
        <source>Coffee together</source>
        <translation>Gemeinsam Kaffee</translation>
    </message>
    <message>
        <source>Coffee, you asked</source>
        <translation>Kaffee, du hast gefragt</translation>
    </message>
    <message>
        <source>Coffee, {name} asked</source>
        <translation>Kaffee, {name} hat gefragt</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Congratulate</source>
        <translation>Gratulieren</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>On LinkedIn.</extracomment>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>E-mails between you</source>
        <translation>E-Mails zwischen euch</translation>
    </message>
    <message>
        <source>Family of {name}</source>
        <translation>Verwandt mit {name}</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Since when.</extracomment>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Hello again</source>
        <translation>Mal wieder melden</translation>
    </message>
    <message>
        <source>How the name is read, for sorting</source>
        <translation>Wie der Name gelesen wird, zum Sortieren</translation>
    </message>
    <message>
        <source>How you met</source>
        <translation>Wie ihr euch getroffen habt</translation>
    </message>
    <message>
        <source>I asked first</source>
        <translation>Ich habe zuerst gefragt</translation>
    </message>
    <message>
        <source>I did</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>I invited them to invite me</source>
        <translation>Ich bat um eine Einladung</translation>
    </message>
    <message>
        <source>I sent an invitation</source>
        <translation>Ich habe eine Einladung geschickt</translation>
    </message>
    <message>
        <source>In it you can invite {name} to send you a LinkedIn invitation.</source>
        <translation>Darin kannst du {name} bitten, dir eine LinkedIn-Einladung zu schicken.</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>In your journal</source>
        <translation>In deinem Tagebuch</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Interview, you asked</source>
        <translation>Gespräch, du hast gefragt</translation>
    </message>
    <message>
        <source>Interview, {name} asked</source>
        <translation>Gespräch, {name} hat gefragt</translation>
    </message>
    <message>
        <source>Introduced by {name}</source>
        <translation>Vorgestellt von {name}</translation>
    </message>
    <message>
        <source>Introduced {name}</source>
        <translation>Hat {name} vorgestellt</translation>
    </message>
    <message>
        <source>Knows {name}</source>
        <translation>Kennt {name}</translation>
    </message>
    <message>
        <source>Label: work, home</source>
        <translation>Bezeichnung: Arbeit, zu Hause</translation>
    </message>
    <message>
        <source>Leads {name}</source>
        <translation>Leitet {name}</translation>
    </message>
    <message>
        <source>Led by {name}</source>
        <translation>Wird von {name} geleitet</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>An address on the web.</extracomment>
        <translation>Link</translation>
    </message>
    <message>
        <source>LinkedIn link</source>
        <translation>LinkedIn-Link</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Messages between you</source>
        <translation>Nachrichten zwischen euch</translation>
    </message>
    <message>
        <source>Moment</source>
        <extracomment>Something between two people: a call, a coffee, a card.</extracomment>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>A noun.</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes like this usually land warmer than we expect.</source>
        <translation>Solche Zeilen kommen meist wärmer an, als wir erwarten.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Over the one person whose page is open. Not a verb.</extracomment>
        <translation>Aufgeschlagen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Street, with the floor or the box</source>
        <translation>Straße, mit Stockwerk oder Postfach</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>The one they chose began. A line wishes well.</source>
        <translation>Die gewählte Person hat angefangen. Eine Zeile wünscht Gutes.</translation>
    </message>
    <message>
        <source>They did</source>
        <translation>Andere Seite</translation>
    </message>
    <message>
        <source>They sent an invitation</source>
        <translation>Die Einladung kam von dort</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Until when.</extracomment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>To thank</source>
        <translation>Danke sagen</translation>
    </message>
    <message>
        <source>What they did there</source>
        <translation>Aufgabe dort</translation>
    </message>
    <message>
        <source>What they do there</source>
        <translation>Aufgabe dort</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>With commas between them</source>
        <translation>Mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>Works at</source>
        <translation>Arbeitet bei</translation>
    </message>
    <message>
        <source>Works with {name}</source>
        <translation>Arbeitet mit {name}</translation>
    </message>
    <message>
        <source>You called</source>
        <translation>Du hast angerufen</translation>
    </message>
    <message>
        <source>You can ask how things stand. A line is plenty.</source>
        <translation>Du kannst fragen, wie es steht. Eine Zeile ist genug.</translation>
    </message>
    <message>
        <source>You met</source>
        <translation>Ihr habt euch getroffen</translation>
    </message>
    <message>
        <source>You met, you reached out</source>
        <translation>Ihr habt euch getroffen, du hast dich gemeldet</translation>
    </message>
    <message>
        <source>You met, {name} reached out</source>
        <translation>Ihr habt euch getroffen, {name} hat sich gemeldet</translation>
    </message>
    <message>
        <source>You sent a card</source>
        <translation>Du hast eine Karte geschickt</translation>
    </message>
    <message>
        <source>You sent a message</source>
        <translation>Du hast eine Nachricht geschickt</translation>
    </message>
    <message>
        <source>You sent each other cards</source>
        <translation>Ihr habt euch Karten geschickt</translation>
    </message>
    <message>
        <source>You talked on the phone</source>
        <translation>Ihr habt telefoniert</translation>
    </message>
    <message>
        <source>You wrote a letter</source>
        <translation>Du hast einen Brief geschrieben</translation>
    </message>
    <message>
        <source>You wrote an e-mail</source>
        <translation>Du hast eine E-Mail geschrieben</translation>
    </message>
    <message>
        <source>You wrote to each other</source>
        <translation>Ihr habt euch geschrieben</translation>
    </message>
    <message>
        <source>Your last moment was {when}. A line is plenty.</source>
        <translation>Euer letzter Moment war {when}. Eine Zeile ist genug.</translation>
    </message>
    <message>
        <source>as their tags say</source>
        <translation>wie es ihre Schlagwörter sagen</translation>
    </message>
    <message>
        <source>call, called, phone, phoned, rang, video</source>
        <extracomment>Words by which a moment is recognised as it is typed: any number of them, with commas.</extracomment>
        <translation>anruf, angerufen, telefon, telefoniert, telefonat, video</translation>
    </message>
    <message>
        <source>card</source>
        <extracomment>A card that is sent; a word by which a moment is recognised as it is typed.</extracomment>
        <translation>karte</translation>
    </message>
    <message>
        <source>coffee, tea, lunch, breakfast, dinner, drink</source>
        <extracomment>Words by which a moment is recognised as it is typed: any number of them, with commas.</extracomment>
        <translation>kaffee, tee, mittagessen, frühstück, abendessen, getrunken, gegessen</translation>
    </message>
    <message>
        <source>email, e-mail, mail, mailed, emailed</source>
        <extracomment>Words by which a moment is recognised as it is typed: any number of them, with commas.</extracomment>
        <translation>email, e-mail, mail, gemailt</translation>
    </message>
    <message numerus="yes">
        <source>every {number} days</source>
        <extracomment>For one: every day</extracomment>
        <translation>
            <numerusform>jeden Tag</numerusform>
            <numerusform>alle {number} Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every {number} months</source>
        <extracomment>For one: every month</extracomment>
        <translation>
            <numerusform>jeden Monat</numerusform>
            <numerusform>alle {number} Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every {number} weeks</source>
        <extracomment>For one: every week</extracomment>
        <translation>
            <numerusform>jede Woche</numerusform>
            <numerusform>alle {number} Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every {number} years</source>
        <extracomment>For one: every year</extracomment>
        <translation>
            <numerusform>jedes Jahr</numerusform>
            <numerusform>alle {number} Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>interview, panel</source>
        <extracomment>Words by which a moment is recognised as it is typed: any number of them, with commas.</extracomment>
        <translation>gespräch, vorstellungsgespräch, interview</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>brief</translation>
    </message>
    <message>
        <source>message, messaged, text, texted, chat</source>
        <extracomment>Words by which a moment is recognised as it is typed: any number of them, with commas.</extracomment>
        <translation>nachricht, geschrieben, sms, chat, getextet</translation>
    </message>
    <message>
        <source>met, meet, walk, walked, visited, saw</source>
        <extracomment>Words by which a moment is recognised as it is typed: any number of them, with commas.</extracomment>
        <translation>getroffen, treffen, spaziergang, spaziert, besucht, gesehen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>since {when}</source>
        <translation>seit {when}</translation>
    </message>
    <message>
        <source>this once</source>
        <translation>dieses eine Mal</translation>
    </message>
    <message>
        <source>{company}, since {when}</source>
        <translation>{company}, seit {when}</translation>
    </message>
    <message>
        <source>{how_often}, by the tag {tag}</source>
        <translation>{how_often}, durch das Schlagwort {tag}</translation>
    </message>
    <message>
        <source>{kind}, with {others}</source>
        <translation>{kind}, mit {others}</translation>
    </message>
    <message>
        <source>{letter}, a draft</source>
        <translation>{letter}, ein Entwurf</translation>
    </message>
    <message>
        <source>{name} called</source>
        <translation>{name} hat angerufen</translation>
    </message>
    <message>
        <source>{name} sent you a card</source>
        <translation>{name} hat dir eine Karte geschickt</translation>
    </message>
    <message>
        <source>{name} sent you a message</source>
        <translation>{name} hat dir eine Nachricht geschickt</translation>
    </message>
    <message>
        <source>{name} wrote you a letter</source>
        <translation>{name} hat dir einen Brief geschrieben</translation>
    </message>
    <message>
        <source>{name} wrote you an e-mail</source>
        <translation>{name} hat dir eine E-Mail geschrieben</translation>
    </message>
    <message>
        <source>{when}: {said}</source>
        <translation>{when}: {said}</translation>
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
        <translation>Letzte geprüfte Sicherung: {when}.</translation>
    </message>
    <message>
        <source>a moment ago</source>
        <translation>eben gerade</translation>
    </message>
    <message numerus="yes">
        <source>{number} hours ago</source>
        <extracomment>For one: an hour ago</extracomment>
        <translation>
            <numerusform>vor einer Stunde</numerusform>
            <numerusform>vor {number} Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} jobs</source>
        <extracomment>For one: one job</extracomment>
        <translation>
            <numerusform>eine Stelle</numerusform>
            <numerusform>{number} Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} letters</source>
        <extracomment>For one: one letter</extracomment>
        <translation>
            <numerusform>ein Brief</numerusform>
            <numerusform>{number} Briefe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} minutes ago</source>
        <extracomment>For one: one minute ago</extracomment>
        <translation>
            <numerusform>vor einer Minute</numerusform>
            <numerusform>vor {number} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} people</source>
        <extracomment>For one: one person</extracomment>
        <translation>
            <numerusform>eine Person</numerusform>
            <numerusform>{number} Menschen</numerusform>
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
        <translation>einem tag, einer woche, einem monat, einem jahr</translation>
    </message>
    <message>
        <source>about a fifth</source>
        <translation>etwa ein Fünftel</translation>
    </message>
    <message>
        <source>about a quarter</source>
        <translation>etwa ein Viertel</translation>
    </message>
    <message>
        <source>about a tenth</source>
        <translation>etwa ein Zehntel</translation>
    </message>
    <message>
        <source>about a third</source>
        <translation>etwa ein Drittel</translation>
    </message>
    <message>
        <source>about half</source>
        <translation>etwa die Hälfte</translation>
    </message>
    <message>
        <source>about three quarters</source>
        <translation>etwa drei Viertel</translation>
    </message>
    <message>
        <source>about two thirds</source>
        <translation>etwa zwei Drittel</translation>
    </message>
    <message>
        <source>ago</source>
        <extracomment>As somebody types it when looking for a day: three weeks ago. All forms of it, parted by commas.</extracomment>
        <translation>vor, her</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>day after tomorrow</source>
        <extracomment>As somebody types it when looking for a day. All forms of it, parted by commas.</extracomment>
        <translation>übermorgen</translation>
    </message>
    <message>
        <source>day before yesterday</source>
        <extracomment>As somebody types it when looking for a day. All forms of it, parted by commas.</extracomment>
        <translation>vorgestern</translation>
    </message>
    <message>
        <source>day days</source>
        <extracomment>All forms of the word, parted by spaces, as somebody types them.</extracomment>
        <translation>tag tage tagen tages</translation>
    </message>
    <message>
        <source>in, from now</source>
        <extracomment>As somebody types it when looking for a day: in three weeks, three weeks from now. All forms of it, parted by commas.</extracomment>
        <translation>in</translation>
    </message>
    <message>
        <source>last</source>
        <extracomment>As somebody types it when looking for a day: last Tuesday. All forms of the word, parted by spaces.</extracomment>
        <translation>letzter letzte letzten letztes letztem vorige voriger vorigen voriges</translation>
    </message>
    <message>
        <source>month months</source>
        <extracomment>All forms of the word, parted by spaces, as somebody types them.</extracomment>
        <translation>monat monate monaten monats</translation>
    </message>
    <message>
        <source>nearly all</source>
        <translation>fast alle</translation>
    </message>
    <message>
        <source>next</source>
        <extracomment>Of the forms of "next coming" those that do not mean a weekday of this week: "next Wednesday", said on a Monday, is the one of next week. Where the coming one is meant by all of them, leave the English.</extracomment>
        <translation>nächster nächste nächsten nächstes nächstem</translation>
    </message>
    <message>
        <source>next coming</source>
        <extracomment>As somebody types it when looking for a day: next Tuesday. All forms of the word, parted by spaces, or by commas where one has several words.</extracomment>
        <translation>nächster nächste nächsten nächstes nächstem kommender kommende kommenden kommendes kommendem</translation>
    </message>
    <message>
        <source>no one two three four five six seven eight nine ten eleven twelve</source>
        <extracomment>As many words, parted by spaces: 0 to 12, as they stand before a counted thing. Figures, where words inflect.</extracomment>
        <translation>0 1 zwei drei vier fünf sechs sieben acht neun zehn elf zwölf</translation>
    </message>
    <message>
        <source>the of on in at st nd rd th</source>
        <extracomment>Words that may stand between those of a day: on Tuesday the 3rd of March. Parted by spaces; also what stands behind a number.</extracomment>
        <translation>der die das dem den des am an im in von vom</translation>
    </message>
    <message>
        <source>this</source>
        <extracomment>As somebody types it when looking for a day: this week. All forms of the word, parted by spaces.</extracomment>
        <translation>dieser diese diesen dieses diesem</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>tomorrow, tmrw</source>
        <extracomment>As somebody types it when looking for a day. All forms of it, parted by commas.</extracomment>
        <translation>morgen</translation>
    </message>
    <message>
        <source>two days, a fortnight, two months, two years</source>
        <extracomment>As somebody types them before or after “ago”, if the language has such a word. These four, with commas; another form of one after a /.</extracomment>
        <translation>zwei tagen, vierzehn tagen, zwei monaten, zwei jahren</translation>
    </message>
    <message>
        <source>week weeks</source>
        <extracomment>All forms of the word, parted by spaces, as somebody types them.</extracomment>
        <translation>woche wochen</translation>
    </message>
    <message>
        <source>year years</source>
        <extracomment>All forms of the word, parted by spaces, as somebody types them.</extracomment>
        <translation>jahr jahre jahren jahres</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
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
        <translation>{names} und {last}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {number} more</source>
        <extracomment>For one: {names} and one more</extracomment>
        <translation>
            <numerusform>{names} und {number} weitere</numerusform>
            <numerusform>{names} und {number} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message numerus="yes">
        <source>{number} days ago</source>
        <extracomment>For one: a day ago</extracomment>
        <translation>
            <numerusform>vor einem Tag</numerusform>
            <numerusform>vor {number} Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} months ago</source>
        <extracomment>For one: a month ago</extracomment>
        <translation>
            <numerusform>vor einem Monat</numerusform>
            <numerusform>vor {number} Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} weeks ago</source>
        <extracomment>For one: a week ago</extracomment>
        <translation>
            <numerusform>vor einer Woche</numerusform>
            <numerusform>vor {number} Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} years ago</source>
        <extracomment>For one: a year ago</extracomment>
        <translation>
            <numerusform>vor einem Jahr</numerusform>
            <numerusform>vor {number} Jahren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>This is sample data. It goes when you close the window.</source>
        <translation>Das sind Beispieldaten. Sie gehen, wenn du das Fenster schließt.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A journal was kept here, and its file is gone.</source>
        <translation>Hier lag ein Tagebuch, und seine Datei ist fort.</translation>
    </message>
    <message>
        <source>A letter in the code is not right.</source>
        <translation>Ein Buchstabe im Code stimmt nicht.</translation>
    </message>
    <message>
        <source>A place in the journal's file couldn't be read.</source>
        <translation>Eine Stelle in der Datei des Tagebuchs ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>A window on another computer is using this journal, or was when it came here.</source>
        <translation>Ein Fenster auf einem anderen Computer verwendet dieses Tagebuch, oder tat es, als es hierherkam.</translation>
    </message>
    <message>
        <source>All the rest is as it was.</source>
        <translation>Alles andere ist, wie es war.</translation>
    </message>
    <message>
        <source>Another window is using this journal.</source>
        <translation>Ein anderes Fenster verwendet dieses Tagebuch.</translation>
    </message>
    <message>
        <source>Check that the disk is there and that you may open it.</source>
        <translation>Sieh nach, ob die Platte da ist und du sie öffnen darfst.</translation>
    </message>
    <message>
        <source>Check that you may write there, then try again.</source>
        <translation>Sieh nach, ob du dort schreiben darfst, dann versuch es wieder.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Prüf die Platte, dann versuch es wieder.</translation>
    </message>
    <message>
        <source>Check the disk, then try again. If that doesn't help, you can open what can be read.</source>
        <translation>Prüf die Platte, dann versuch es wieder. Hilft das nicht, kannst du öffnen, was lesbar ist.</translation>
    </message>
    <message>
        <source>Choose a .oxt file, or a .dic file with its .aff file beside it.</source>
        <translation>Wähle eine .oxt-Datei oder eine .dic-Datei mit ihrer .aff-Datei daneben.</translation>
    </message>
    <message>
        <source>Choose another folder, then try again.</source>
        <translation>Wähle einen anderen Ordner, dann versuch es wieder.</translation>
    </message>
    <message>
        <source>Choose another name, or an empty folder.</source>
        <translation>Wähle einen anderen Namen oder einen leeren Ordner.</translation>
    </message>
    <message>
        <source>Close it there. If none is open, open Rebound's window here once and press {button}.</source>
        <extracomment>Read in a shell. {button}: the name of the button that the window shows then.</extracomment>
        <translation>Schließ es dort. Ist keines offen, öffne hier einmal das Fenster von Rebound und drück auf {button}.</translation>
    </message>
    <message>
        <source>Close it there. If none is open, you can open the journal here.</source>
        <translation>Schließ es dort. Ist keines offen, kannst du das Tagebuch hier öffnen.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Schließ andere Programme und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>Close the other window, then try again.</source>
        <translation>Schließ das andere Fenster, dann versuch es wieder.</translation>
    </message>
    <message>
        <source>Compare it with your printed one, group by group.</source>
        <translation>Vergleich ihn mit dem gedruckten, Gruppe für Gruppe.</translation>
    </message>
    <message>
        <source>It couldn't be written there.</source>
        <translation>Es ließ sich dort nicht schreiben.</translation>
    </message>
    <message>
        <source>It has not been touched.</source>
        <translation>Daran wurde nichts geändert.</translation>
    </message>
    <message>
        <source>It is as it was, and a backup lies beside it.</source>
        <translation>Es ist, wie es war, und eine Sicherung liegt daneben.</translation>
    </message>
    <message>
        <source>It may be an older one, or another journal's. Look for the page made last.</source>
        <translation>Es ist vielleicht ein älterer oder der eines anderen Tagebuchs. Such das Blatt, das du zuletzt gemacht hast.</translation>
    </message>
    <message>
        <source>It stays as it is.</source>
        <translation>Es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Make some room, or choose another disk.</source>
        <translation>Schaff etwas Platz oder wähle eine andere Platte.</translation>
    </message>
    <message>
        <source>Make some room, then try again.</source>
        <translation>Schaff etwas Platz, dann versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Make some room. Rebound tries again by itself.</source>
        <translation>Schaff etwas Platz. Rebound versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>No backup here has one that fits. You can put a backup in its place.</source>
        <translation>Keine Sicherung hier hat eine, die passt. Du kannst eine Sicherung an ihre Stelle setzen.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Nothing new was put in its place.</source>
        <translation>Nichts Neues kam an ihre Stelle.</translation>
    </message>
    <message>
        <source>Open it with the newer program.</source>
        <translation>Öffne es mit dem neueren Programm.</translation>
    </message>
    <message>
        <source>Pick another file, or make the archive anew.</source>
        <translation>Nimm eine andere Datei oder mach das Archiv neu.</translation>
    </message>
    <message>
        <source>Pick another file. The name of a backup ends in .rebound.</source>
        <translation>Nimm eine andere Datei. Der Name einer Sicherung endet auf .rebound.</translation>
    </message>
    <message>
        <source>Plug the disk in, or choose another folder.</source>
        <translation>Steck die Platte an oder wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Something stands in that place already.</source>
        <translation>Dort steht schon etwas.</translation>
    </message>
    <message>
        <source>Spelling is checked as before.</source>
        <translation>Die Rechtschreibung wird geprüft wie zuvor.</translation>
    </message>
    <message>
        <source>That code didn't open the journal.</source>
        <translation>Dieser Code hat das Tagebuch nicht geöffnet.</translation>
    </message>
    <message>
        <source>That code didn't open this backup.</source>
        <translation>Dieser Code hat diese Sicherung nicht geöffnet.</translation>
    </message>
    <message>
        <source>That passphrase didn't open the journal.</source>
        <translation>Diese Passphrase hat das Tagebuch nicht geöffnet.</translation>
    </message>
    <message>
        <source>That passphrase didn't open this backup.</source>
        <translation>Diese Passphrase hat diese Sicherung nicht geöffnet.</translation>
    </message>
    <message>
        <source>The backup lies in the journal's own folder instead.</source>
        <translation>Die Sicherung liegt stattdessen im eigenen Ordner des Tagebuchs.</translation>
    </message>
    <message>
        <source>The disk had trouble reading or writing.</source>
        <translation>Die Platte hatte Mühe beim Lesen oder Schreiben.</translation>
    </message>
    <message>
        <source>The disk is full there, so nothing was written.</source>
        <translation>Die Platte dort ist voll, also wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The disk is full, so this could not be done.</source>
        <translation>Die Platte ist voll, deshalb ging das nicht.</translation>
    </message>
    <message>
        <source>The disk is full, so this is not kept yet.</source>
        <translation>Die Platte ist voll, also ist das noch nicht aufgehoben.</translation>
    </message>
    <message>
        <source>The file that holds the key can't be read.</source>
        <translation>Die Datei mit dem Schlüssel lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The folder for backups isn't there.</source>
        <translation>Der Ordner für Sicherungen ist nicht da.</translation>
    </message>
    <message>
        <source>The journal itself has not been touched.</source>
        <translation>Am Tagebuch selbst wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The journal's file is damaged and can't be opened.</source>
        <translation>Die Datei des Tagebuchs ist beschädigt und lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The journal's folder can't be read.</source>
        <translation>Der Ordner des Tagebuchs lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The journal's folder can't be written to.</source>
        <translation>In den Ordner des Tagebuchs lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>There is no whole dictionary in this file.</source>
        <translation>In dieser Datei ist kein ganzes Wörterbuch.</translation>
    </message>
    <message>
        <source>This archive can't be read.</source>
        <translation>Dieses Archiv lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>This backup couldn't be opened.</source>
        <translation>Diese Sicherung ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>This computer has too little free memory at the moment.</source>
        <translation>Dieser Computer hat gerade zu wenig freien Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>This computer's keychain didn't answer.</source>
        <translation>Der Schlüsselbund dieses Computers hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>This has changed since, so it can't be undone.</source>
        <translation>Das hat sich seither geändert und lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>This journal was written by a newer Rebound.</source>
        <translation>Dieses Tagebuch stammt aus einem neueren Rebound.</translation>
    </message>
    <message>
        <source>Try again, or use your recovery code.</source>
        <translation>Versuch es wieder oder verwende deinen Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>Try again. If that doesn't help, check the journal, in Settings.</source>
        <translation>Versuch es noch einmal. Hilft das nicht, prüf das Tagebuch, in den Einstellungen.</translation>
    </message>
    <message>
        <source>Try again: capital letters and spaces count.</source>
        <translation>Versuch es wieder: Großbuchstaben und Leerzeichen zählen.</translation>
    </message>
    <message>
        <source>What stood there before is untouched.</source>
        <translation>Was vorher dort stand, ist unberührt.</translation>
    </message>
    <message>
        <source>What this belonged to is gone.</source>
        <translation>Wozu das gehörte, ist fort.</translation>
    </message>
    <message>
        <source>What was kept before is safe, and your text stays here.</source>
        <translation>Was vorher aufgehoben war, ist sicher, und dein Text bleibt hier.</translation>
    </message>
    <message>
        <source>What was kept before is safe.</source>
        <translation>Was vorher aufgehoben war, ist sicher.</translation>
    </message>
    <message>
        <source>You can change it by hand.</source>
        <translation>Du kannst es von Hand ändern.</translation>
    </message>
    <message>
        <source>You can note it anew.</source>
        <translation>Du kannst es neu notieren.</translation>
    </message>
    <message>
        <source>You can open what can be read, or restore a backup. The damaged file is kept.</source>
        <translation>Du kannst öffnen, was lesbar ist, oder eine Sicherung wiederherstellen. Die beschädigte Datei bleibt.</translation>
    </message>
    <message>
        <source>You can restore a backup, or start a new journal here.</source>
        <translation>Du kannst eine Sicherung wiederherstellen oder hier ein neues Tagebuch beginnen.</translation>
    </message>
    <message>
        <source>You can restore a backup. The damaged file is kept.</source>
        <translation>Du kannst eine Sicherung wiederherstellen. Die beschädigte Datei bleibt.</translation>
    </message>
    <message>
        <source>You can try again, or go on with the Rebound you had before.</source>
        <translation>Du kannst es wieder versuchen oder mit dem Rebound von vorher weitermachen.</translation>
    </message>
    <message>
        <source>Your journal could not be brought up to date. The fault is ours.</source>
        <translation>Dein Tagebuch ließ sich nicht auf den neuesten Stand bringen. Der Fehler liegt bei uns.</translation>
    </message>
    <message>
        <source>Your journal is unchanged.</source>
        <translation>Dein Tagebuch ist unverändert.</translation>
    </message>
    <message>
        <source>Your journal on this computer is unchanged.</source>
        <translation>Dein Tagebuch auf diesem Computer ist unverändert.</translation>
    </message>
    <message>
        <source>Your passphrase opens the journal as before.</source>
        <translation>Deine Passphrase öffnet das Tagebuch wie zuvor.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>--query and --entry are for markdown, html and pdf.</source>
        <translation>--query und --entry gelten für markdown, html und pdf.</translation>
    </message>
    <message>
        <source>A book of your entries, with contents, to read or print.</source>
        <translation>Ein Buch deiner Einträge, mit Inhalt, zum Lesen oder Drucken.</translation>
    </message>
    <message>
        <source>A file for each entry, job, person and letter. Rebound reads the entries back; an archive keeps all.</source>
        <translation>Eine Datei für jeden Eintrag, jede Stelle, jede Person und jeden Brief. Die Einträge liest Rebound wieder ein; ein Archiv behält alles.</translation>
    </message>
    <message>
        <source>A form for each week: date, company, position, how, contact, result.</source>
        <translation>Ein Formular je Woche: Datum, Firma, Position, wie, Kontakt, Ergebnis.</translation>
    </message>
    <message>
        <source>A list of jobs to print, for whoever asks what you did.</source>
        <translation>Eine Liste von Stellen zum Drucken, für alle, die fragen, was du getan hast.</translation>
    </message>
    <message>
        <source>About the company</source>
        <translation>Über die Firma</translation>
    </message>
    <message>
        <source>Added later</source>
        <translation>Später ergänzt</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agentur</translation>
    </message>
    <message>
        <source>All of it, exactly, as open data. Rebound reads it back whole.</source>
        <translation>Alles, genau, als offene Daten. Rebound liest es ganz wieder ein.</translation>
    </message>
    <message>
        <source>An archive always holds everything; --since and --until are not for it.</source>
        <translation>Ein Archiv enthält immer alles; --since und --until gelten dafür nicht.</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Antwort bis</translation>
    </message>
    <message>
        <source>Answer expected by</source>
        <translation>Antwort erwartet bis</translation>
    </message>
    <message>
        <source>Answer expected: {job}</source>
        <translation>Antwort erwartet: {job}</translation>
    </message>
    <message>
        <source>At best</source>
        <translation>Im besten Fall</translation>
    </message>
    <message>
        <source>At worst</source>
        <translation>Im schlechtesten Fall</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>What came before: former posts of a person.</extracomment>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Between us</source>
        <translation>Zwischen uns</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Book (PDF)</source>
        <translation>Buch (PDF)</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>Kalender (iCalendar)</translation>
    </message>
    <message>
        <source>Called</source>
        <extracomment>By which name a person is called.</extracomment>
        <translation>Genannt</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Contacts (vCard)</source>
        <translation>Kontakte (vCard)</translation>
    </message>
    <message>
        <source>Counts together with</source>
        <translation>Zählt gemeinsam mit</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Day of the news</source>
        <translation>Tag der Neuigkeit</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Freie Tage</translation>
    </message>
    <message>
        <source>Drafted for the week of</source>
        <translation>Entworfen für die Woche vom</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Files: {number}.</source>
        <translation>Dateien: {number}.</translation>
    </message>
    <message>
        <source>From {since} on</source>
        <translation>Ab {since}</translation>
    </message>
    <message>
        <source>From {since} to {until}</source>
        <translation>Von {since} bis {until}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>Heading of a column: how one applied.</extracomment>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Interviews and follow-ups, for a calendar.</source>
        <translation>Gespräche und Wiedervorlagen, für einen Kalender.</translation>
    </message>
    <message>
        <source>It holds everything, entries only for me too. Anyone can read it.</source>
        <translation>Es enthält alles, auch Einträge nur für mich. Jeder kann es lesen.</translation>
    </message>
    <message>
        <source>It is not encrypted: anyone can read it.</source>
        <translation>Es ist nicht verschlüsselt: Jeder kann es lesen.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Jobs, people, letters and all that belongs to them, for a spreadsheet.</source>
        <translation>Stellen, Menschen, Briefe und alles, was dazugehört, für eine Tabelle.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>Letters that are sent, not of the alphabet.</extracomment>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>Letters I picked</source>
        <translation>Briefe, die ich gewählt habe</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>An address on the web.</extracomment>
        <translation>Link</translation>
    </message>
    <message>
        <source>Markdown folder</source>
        <translation>Markdown-Ordner</translation>
    </message>
    <message>
        <source>Measured in</source>
        <translation>Gemessen in</translation>
    </message>
    <message>
        <source>My gut</source>
        <translation>Mein Bauch</translation>
    </message>
    <message>
        <source>My journal</source>
        <translation>Mein Tagebuch</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>Meine Fragen</translation>
    </message>
    <message>
        <source>My templates</source>
        <translation>Meine Vorlagen</translation>
    </message>
    <message>
        <source>My weeks</source>
        <translation>Meine Wochen</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>A noun.</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>No entry was found. Nothing was written.</source>
        <translation>Kein Eintrag gefunden. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Not ideal</source>
        <translation>Nicht ideal</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>On LinkedIn</source>
        <translation>Auf LinkedIn</translation>
    </message>
    <message>
        <source>One page for any browser, with everything within it.</source>
        <translation>Eine Seite für jeden Browser, mit allem darin.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Pay</source>
        <extracomment>A noun: salary.</extracomment>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>Pay I named</source>
        <translation>Mein Wunschgehalt</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Perfect</source>
        <extracomment>What sounded perfect about a job.</extracomment>
        <translation>Ideal</translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>The title of a job.</extracomment>
        <translation>Position</translation>
    </message>
    <message>
        <source>Posting</source>
        <extracomment>The advertisement of a job.</extracomment>
        <translation>Ausschreibung</translation>
    </message>
    <message>
        <source>Proof of job search</source>
        <translation>Nachweis der Stellensuche</translation>
    </message>
    <message>
        <source>Proof of job search (PDF)</source>
        <translation>Nachweis der Stellensuche (PDF)</translation>
    </message>
    <message>
        <source>Rebound archive</source>
        <translation>Rebound-Archiv</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Heading of a column: what came of an application.</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Résumé sent</source>
        <translation>Gesendeter Lebenslauf</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Sounds like</source>
        <translation>Klingt wie</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Where one found a job.</extracomment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Starred</source>
        <extracomment>Marked with a star.</extracomment>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Still waiting on</source>
        <translation>Ich warte noch auf</translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <translation>Tabellen (CSV)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>The company on the web</source>
        <translation>Die Firma im Web</translation>
    </message>
    <message numerus="yes">
        <source>The journal itself has lost {number} files. Their names are kept.</source>
        <extracomment>For one: The journal itself has lost one file. Its name is kept.</extracomment>
        <translation>
            <numerusform>Dem Tagebuch selbst fehlt eine Datei. Ihr Name ist aufgehoben.</numerusform>
            <numerusform>Dem Tagebuch selbst fehlen {number} Dateien. Ihre Namen sind aufgehoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The people, for an address book.</source>
        <translation>Die Menschen, für ein Adressbuch.</translation>
    </message>
    <message numerus="yes">
        <source>The {number} entries you chose</source>
        <extracomment>For one: The entry you chose</extracomment>
        <translation>
            <numerusform>Der gewählte Eintrag</numerusform>
            <numerusform>{number} gewählte Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>There since</source>
        <translation>Dort seit</translation>
    </message>
    <message>
        <source>There was nothing to tell of.</source>
        <translation>Es gab nichts zu erzählen.</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Es kam eine Antwort</translation>
    </message>
    <message>
        <source>This is not encrypted: anyone can read it.</source>
        <translation>Das ist nicht verschlüsselt: Jeder kann es lesen.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Untitled</source>
        <extracomment>A page without a title.</extracomment>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Up to {until}</source>
        <translation>Bis {until}</translation>
    </message>
    <message>
        <source>We met</source>
        <translation>Wir trafen uns</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <source>Week of {first} to {last}</source>
        <translation>Woche vom {first} bis {last}</translation>
    </message>
    <message>
        <source>Weekly form (PDF)</source>
        <translation>Wochenformular (PDF)</translation>
    </message>
    <message>
        <source>What I compare by</source>
        <translation>Wonach ich vergleiche</translation>
    </message>
    <message>
        <source>What I learned</source>
        <translation>Was ich gelernt habe</translation>
    </message>
    <message>
        <source>What it counts for</source>
        <translation>Was es zählt</translation>
    </message>
    <message>
        <source>What it is to me</source>
        <translation>Was es mir ist</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Where the company is</source>
        <translation>Wo die Firma ist</translation>
    </message>
    <message>
        <source>Where the work is done</source>
        <translation>Wo gearbeitet wird</translation>
    </message>
    <message>
        <source>Why, as I guess it</source>
        <translation>Warum, wie ich vermute</translation>
    </message>
    <message>
        <source>Why, as they said it</source>
        <translation>Warum, wie sie es sagten</translation>
    </message>
    <message>
        <source>With --include-private they come along.</source>
        <translation>Mit --include-private kommen sie mit.</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message numerus="yes">
        <source>{number} contacts</source>
        <extracomment>For one: one contact</extracomment>
        <translation>
            <numerusform>ein Kontakt</numerusform>
            <numerusform>{number} Kontakte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} entries</source>
        <extracomment>For one: one entry</extracomment>
        <translation>
            <numerusform>ein Eintrag</numerusform>
            <numerusform>{number} Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} entries are only for you and stay here.</source>
        <extracomment>For one: One entry is only for you and stays here.</extracomment>
        <translation>
            <numerusform>Ein Eintrag ist nur für dich und bleibt hier.</numerusform>
            <numerusform>{number} Einträge sind nur für dich und bleiben hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} follow-ups</source>
        <extracomment>For one: one follow-up</extracomment>
        <translation>
            <numerusform>eine Wiedervorlage</numerusform>
            <numerusform>{number} Wiedervorlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} interviews</source>
        <extracomment>For one: one interview</extracomment>
        <translation>
            <numerusform>ein Gespräch</numerusform>
            <numerusform>{number} Gespräche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} jobs</source>
        <extracomment>For one: one job</extracomment>
        <translation>
            <numerusform>eine Stelle</numerusform>
            <numerusform>{number} Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} letters</source>
        <extracomment>For one: one letter</extracomment>
        <translation>
            <numerusform>ein Brief</numerusform>
            <numerusform>{number} Briefe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} lines</source>
        <extracomment>For one: one line</extracomment>
        <translation>
            <numerusform>eine Zeile</numerusform>
            <numerusform>{number} Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} minutes</source>
        <extracomment>For one: one minute</extracomment>
        <translation>
            <numerusform>eine Minute</numerusform>
            <numerusform>{number} Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of 10</source>
        <translation>{number} von 10</translation>
    </message>
    <message>
        <source>{number} of 100</source>
        <translation>{number} von 100</translation>
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
            <numerusform>Die eine Datei</numerusform>
            <numerusform>Alle {number} Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} files, {size}</source>
        <extracomment>For one: One file, {size}</extracomment>
        <translation>
            <numerusform>Eine Datei, {size}</numerusform>
            <numerusform>{number} Dateien, {size}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>find</name>
    <message numerus="yes">
        <source>{number} places</source>
        <extracomment>For one: one place</extracomment>
        <translation>
            <numerusform>ein Treffer</numerusform>
            <numerusform>{number} Treffer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>found</name>
    <message numerus="yes">
        <source>{number} found</source>
        <extracomment>For one: one found</extracomment>
        <translation>
            <numerusform>eins gefunden</numerusform>
            <numerusform>{number} gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>good_end</name>
    <message numerus="yes">
        <source>{number} closed.</source>
        <extracomment>For one: one closed.</extracomment>
        <translation>
            <numerusform>Eine beendet.</numerusform>
            <numerusform>{number} beendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message>
        <source>A job tracker's table</source>
        <translation>Tabelle eines Bewerbungsprogramms</translation>
    </message>
    <message>
        <source>A table of your own</source>
        <translation>Eine eigene Tabelle</translation>
    </message>
    <message>
        <source>Address on the web</source>
        <translation>Adresse im Web</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Beworben am</translation>
    </message>
    <message>
        <source>Apply by</source>
        <translation>Bewerben bis</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Beendet am</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Contact cards (vCard)</source>
        <translation>Kontaktkarten (vCard)</translation>
    </message>
    <message>
        <source>Contacts as a table</source>
        <translation>Kontakte als Tabelle</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Day One export</source>
        <translation>Day-One-Export</translation>
    </message>
    <message>
        <source>Does not come along: {names}</source>
        <translation>Kommt nicht mit: {names}</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Files: {number} come along</source>
        <translation>Dateien: {number} kommen mit</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Found through</source>
        <translation>Gefunden durch</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Here already; adds nothing</source>
        <translation>Schon hier; bringt nichts dazu</translation>
    </message>
    <message>
        <source>Here already; adds {what}</source>
        <translation>Schon hier; bringt dazu: {what}</translation>
    </message>
    <message>
        <source>Hiring manager</source>
        <translation>Wer einstellt</translation>
    </message>
    <message>
        <source>Interview on</source>
        <translation>Gespräch am</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Stellentitel</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>Tagebucheinträge</translation>
    </message>
    <message>
        <source>Kept as notes: {columns}</source>
        <translation>Als Notizen behalten: {columns}</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Last step on</source>
        <translation>Letzter Schritt am</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>An address on the web.</extracomment>
        <translation>Link</translation>
    </message>
    <message>
        <source>LinkedIn export</source>
        <translation>LinkedIn-Export</translation>
    </message>
    <message>
        <source>Markdown pages</source>
        <translation>Markdown-Seiten</translation>
    </message>
    <message>
        <source>Markdown tells jobs, people and letters to readers; an archive brings them back</source>
        <translation>Markdown erzählt Lesenden von Stellen, Menschen und Briefen; ein Archiv bringt sie zurück</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>A noun.</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>Nächster Schritt am</translation>
    </message>
    <message numerus="yes">
        <source>No day is given for {number} entries: they have the days of their files</source>
        <extracomment>For one: No day is given for one entry: it has the day of its file</extracomment>
        <translation>
            <numerusform>Für einen Eintrag steht kein Tag da: Er hat den seiner Datei</numerusform>
            <numerusform>Für {number} Einträge steht kein Tag da: Sie haben den ihrer Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No day is given for {number} jobs: they count as today</source>
        <extracomment>For one: No day is given for one job: it counts as today</extracomment>
        <translation>
            <numerusform>Für eine Stelle steht kein Tag da: Sie zählt als heute</numerusform>
            <numerusform>Für {number} Stellen steht kein Tag da: Sie zählen als heute</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read: {number}</source>
        <translation>Nicht gelesen: {number}</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation>Notiert am</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Offer on</source>
        <translation>Angebot am</translation>
    </message>
    <message>
        <source>On site or remote</source>
        <translation>Vor Ort oder von zu Hause</translation>
    </message>
    <message>
        <source>Pay</source>
        <extracomment>A noun: salary.</extracomment>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>Pay you named</source>
        <translation>Dein Wunschgehalt</translation>
    </message>
    <message>
        <source>Pay, from</source>
        <translation>Gehalt, ab</translation>
    </message>
    <message>
        <source>Pay, up to</source>
        <translation>Gehalt, bis</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Plain text, a file a page</source>
        <translation>Reiner Text, eine Datei je Seite</translation>
    </message>
    <message>
        <source>Rebound archive</source>
        <translation>Rebound-Archiv</translation>
    </message>
    <message>
        <source>Rebound wrote it for reading; an archive brings it back</source>
        <translation>Rebound hat es zum Lesen geschrieben; ein Archiv bringt es zurück</translation>
    </message>
    <message>
        <source>Recruiter</source>
        <translation>Recruiting</translation>
    </message>
    <message>
        <source>RedNotebook</source>
        <translation>RedNotebook</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Résumé sent</source>
        <translation>Gesendeter Lebenslauf</translation>
    </message>
    <message>
        <source>Steps with their days</source>
        <translation>Schritte mit ihren Tagen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text of the posting</source>
        <translation>Text der Ausschreibung</translation>
    </message>
    <message>
        <source>The same name as somebody here, and kept apart: {names}. Where two are one person, “The same as…” on their page joins them.</source>
        <extracomment>“The same as…” is what a person's page has under More.</extracomment>
        <translation>Gleicher Name wie jemand hier, und getrennt gehalten: {names}. Sind zwei eine Person, führt „Dieselbe Person wie…“ auf ihrer Seite sie zusammen.</translation>
    </message>
    <message>
        <source>Their e-mail</source>
        <translation>Ihre E-Mail</translation>
    </message>
    <message>
        <source>Their phone</source>
        <translation>Ihr Telefon</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Es ist nichts darin.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Turned down on</source>
        <translation>Absage am</translation>
    </message>
    <message>
        <source>Web pages, a file a page</source>
        <translation>Webseiten, eine Datei je Seite</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Wo sie steht</translation>
    </message>
    <message>
        <source>Who recommended you</source>
        <translation>Wer dich empfohlen hat</translation>
    </message>
    <message>
        <source>Whom to talk to</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>You set it aside; it stays so</source>
        <translation>Von dir beiseitegelegt; bleibt es auch</translation>
    </message>
    <message>
        <source>a job</source>
        <translation>eine Stelle</translation>
    </message>
    <message>
        <source>a journal entry</source>
        <translation>ein Tagebucheintrag</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>a place's coordinates</source>
        <translation>die Koordinaten eines Ortes</translation>
    </message>
    <message>
        <source>a zip inside is not opened; choose it by itself</source>
        <translation>ein Zip darin wird nicht geöffnet; wähle es allein</translation>
    </message>
    <message>
        <source>an archive is brought in by itself</source>
        <translation>ein Archiv wird für sich hereingeholt</translation>
    </message>
    <message>
        <source>choose this table by itself, to say what its columns are</source>
        <translation>wähle diese Tabelle allein, um zu sagen, was ihre Spalten sind</translation>
    </message>
    <message>
        <source>counts as the same day</source>
        <extracomment>The day of one step of a job, after another: "Applied: 3 Apr 2024 · They turned me down: counts as the same day".</extracomment>
        <translation>zählt als derselbe Tag</translation>
    </message>
    <message>
        <source>it is a calendar, and appointments are not read here</source>
        <translation>es ist ein Kalender, und Termine werden hier nicht gelesen</translation>
    </message>
    <message>
        <source>it is empty, so nothing comes of it; export it once more where it is from</source>
        <translation>sie ist leer, es kommt also nichts daraus; exportier sie dort, woher sie ist, noch einmal</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>es ist verschlüsselt</translation>
    </message>
    <message>
        <source>it is in no format known here</source>
        <translation>es hat kein Format, das hier bekannt ist</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>es ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it is not in the folder or zip you chose; put it there, then choose that again</source>
        <translation>sie ist nicht im gewählten Ordner oder Zip; leg sie dort hinein und wähle dann noch einmal</translation>
    </message>
    <message>
        <source>it is not written as expected</source>
        <translation>es ist nicht geschrieben wie erwartet</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es ist zu groß</translation>
    </message>
    <message>
        <source>it stands above the table, and does not come along</source>
        <translation>es steht über der Tabelle und kommt nicht mit</translation>
    </message>
    <message>
        <source>its columns are not known</source>
        <translation>die Spalten sind nicht bekannt</translation>
    </message>
    <message>
        <source>its end is missing, so nothing comes of it; download or copy it once more</source>
        <translation>ihr Ende fehlt, es kommt also nichts daraus; lade oder kopier sie noch einmal</translation>
    </message>
    <message>
        <source>jrnl, as JSON</source>
        <translation>jrnl, als JSON</translation>
    </message>
    <message>
        <source>jrnl, as text</source>
        <translation>jrnl, als Text</translation>
    </message>
    <message>
        <source>no company was found</source>
        <translation>keine Firma gefunden</translation>
    </message>
    <message>
        <source>no day was found</source>
        <translation>kein Tag gefunden</translation>
    </message>
    <message>
        <source>no entry names it</source>
        <translation>kein Eintrag nennt sie</translation>
    </message>
    <message>
        <source>no name was found</source>
        <translation>kein Name gefunden</translation>
    </message>
    <message>
        <source>sun and moon</source>
        <translation>Sonne und Mond</translation>
    </message>
    <message>
        <source>the device it was written on</source>
        <translation>das Gerät, auf dem es geschrieben wurde</translation>
    </message>
    <message>
        <source>the file is not there</source>
        <translation>die Datei ist nicht da</translation>
    </message>
    <message>
        <source>the picture on the card cannot be read; all else of it comes</source>
        <translation>das Bild auf der Karte lässt sich nicht lesen; alles andere davon kommt</translation>
    </message>
    <message>
        <source>the picture on the card is damaged, and comes as it is</source>
        <translation>das Bild auf der Karte ist beschädigt und kommt, wie es ist</translation>
    </message>
    <message>
        <source>there is too much of it</source>
        <translation>es ist zu viel davon</translation>
    </message>
    <message>
        <source>when it was last changed</source>
        <translation>wann es zuletzt geändert wurde</translation>
    </message>
    <message>
        <source>{file}, line {line}: {why}</source>
        <translation>{file}, Zeile {line}: {why}</translation>
    </message>
    <message>
        <source>{file}: {why}</source>
        <translation>{file}: {why}</translation>
    </message>
    <message>
        <source>{kind}: {parts}</source>
        <translation>{kind}: {parts}</translation>
    </message>
    <message numerus="yes">
        <source>{names}; and {number} more</source>
        <extracomment>For one: {names}; and one more</extracomment>
        <translation>
            <numerusform>{names}; und {number} weitere</numerusform>
            <numerusform>{names}; und {number} weitere</numerusform>
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
            <numerusform>{number} auf neuem Stand</numerusform>
            <numerusform>{number} auf neuem Stand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} days cannot be read, such as {written}: they are kept as notes</source>
        <extracomment>For one: {written} cannot be read as a day: it is kept as a note</extracomment>
        <translation>
            <numerusform>{written} ist als Tag nicht lesbar: Es bleibt als Notiz</numerusform>
            <numerusform>{number} Tage sind nicht lesbar, etwa {written}: Sie bleiben als Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} days cannot be read, such as {written}: they are kept as notes, and the jobs count as today</source>
        <extracomment>For one: {written} cannot be read as a day: it is kept as a note, and the job counts as today</extracomment>
        <translation>
            <numerusform>{written} ist als Tag nicht lesbar: Es bleibt als Notiz, und die Stelle zählt als heute</numerusform>
            <numerusform>{number} Tage sind nicht lesbar, etwa {written}: Sie bleiben als Notizen, und die Stellen zählen als heute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} here already</source>
        <extracomment>For one: 1 here already</extracomment>
        <translation>
            <numerusform>{number} ist schon hier</numerusform>
            <numerusform>{number} sind schon hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} new</source>
        <extracomment>For one: 1 new</extracomment>
        <translation>
            <numerusform>{number} neu</numerusform>
            <numerusform>{number} neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} stages are not known, such as {written}: they are read as {stage}, and kept as notes</source>
        <extracomment>For one: {written} is not known as a stage: it is read as {stage}, and kept as a note</extracomment>
        <translation>
            <numerusform>{written} ist als Stand nicht bekannt: gelesen als {stage} und als Notiz behalten</numerusform>
            <numerusform>{number} Angaben zum Stand sind nicht bekannt, etwa {written}: gelesen als {stage} und als Notizen behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>{standing} becomes {new}</source>
        <translation>{standing} wird zu {new}</translation>
    </message>
    <message>
        <source>{standing} stays</source>
        <translation>{standing} bleibt</translation>
    </message>
    <message>
        <source>{written} is read as {day}, with the day first</source>
        <translation>{written} wird als {day} gelesen, mit dem Tag zuerst</translation>
    </message>
    <message>
        <source>{written} is read as {day}, with the month first</source>
        <translation>{written} wird als {day} gelesen, mit dem Monat zuerst</translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <source>Agency</source>
        <translation>Agentur</translation>
    </message>
    <message>
        <source>An answer is expected by {day}.</source>
        <translation>Eine Antwort wird bis {day} erwartet.</translation>
    </message>
    <message>
        <source>An answer is expected today.</source>
        <translation>Eine Antwort wird heute erwartet.</translation>
    </message>
    <message>
        <source>An offer</source>
        <translation>Ein Angebot</translation>
    </message>
    <message>
        <source>Applied</source>
        <extracomment>Stage of a job: one has applied.</extracomment>
        <translation>Beworben</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>Stage of a job: it is over.</extracomment>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>How sure are you of it?</source>
        <translation>Wie sicher bist du dir?</translation>
    </message>
    <message>
        <source>I declined</source>
        <translation>Selbst abgesagt</translation>
    </message>
    <message>
        <source>I deserve this</source>
        <translation>Ich verdiene das</translation>
    </message>
    <message>
        <source>I met people there</source>
        <translation>Ich habe dort Menschen getroffen</translation>
    </message>
    <message>
        <source>I need this</source>
        <translation>Ich brauche das</translation>
    </message>
    <message>
        <source>I took it</source>
        <translation>Ich nahm sie an</translation>
    </message>
    <message>
        <source>I want this</source>
        <translation>Ich möchte das</translation>
    </message>
    <message>
        <source>I withdrew</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Interviewing</source>
        <extracomment>Stage of a job: interviews go on.</extracomment>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>Lead</source>
        <extracomment>Stage of a job: one has heard of it and not applied.</extracomment>
        <translation>Möglichkeit</translation>
    </message>
    <message>
        <source>Letter sent</source>
        <translation>Brief gesendet</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>An address on the web.</extracomment>
        <translation>Link</translation>
    </message>
    <message>
        <source>No longer planned</source>
        <translation>Nicht mehr geplant</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>Noch keine Worte</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>Vor Ort</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Over the jobs that are still open. Not a verb.</extracomment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Opened again: {stage}</source>
        <translation>Wieder geöffnet: {stage}</translation>
    </message>
    <message>
        <source>Panel</source>
        <extracomment>An interview with several people at once.</extracomment>
        <translation>Runde mit mehreren</translation>
    </message>
    <message>
        <source>Pay you named</source>
        <translation>Dein Wunschgehalt</translation>
    </message>
    <message>
        <source>Perhaps spared: {what}</source>
        <translation>Vielleicht erspart: {what}</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Telefongespräch</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Résumé you sent</source>
        <translation>Dein Lebenslauf</translation>
    </message>
    <message>
        <source>Task</source>
        <extracomment>A kind of interview: a trial piece of work.</extracomment>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>The posting</source>
        <translation>Die Ausschreibung</translation>
    </message>
    <message>
        <source>The posting's text</source>
        <translation>Der Text der Ausschreibung</translation>
    </message>
    <message>
        <source>They turned me down</source>
        <translation>Absage bekommen</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>Videogespräch</translation>
    </message>
    <message>
        <source>Went quiet</source>
        <translation>Keine Antwort mehr</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Where you found it</source>
        <translation>Gefunden bei</translation>
    </message>
    <message>
        <source>Why, as you guess it</source>
        <translation>Warum, wie du vermutest</translation>
    </message>
    <message>
        <source>Why, for you</source>
        <translation>Warum, für dich</translation>
    </message>
    <message>
        <source>Why, in their words</source>
        <translation>Warum, in ihren Worten</translation>
    </message>
    <message>
        <source>Would you take it?</source>
        <translation>Würdest du sie nehmen?</translation>
    </message>
    <message>
        <source>Your gut: {said}</source>
        <translation>Dein Bauch: {said}</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>am Tag</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>im Monat</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>im Jahr</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>in der Stunde</translation>
    </message>
    <message>
        <source>answer by {day}</source>
        <translation>Antwort bis {day}</translation>
    </message>
    <message>
        <source>from anywhere</source>
        <translation>von überall</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>vor Ort</translation>
    </message>
    <message>
        <source>partly from home</source>
        <translation>teils von zu Hause</translation>
    </message>
    <message>
        <source>up to {end}</source>
        <translation>bis {end}</translation>
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
        <translation>{company}: {where}</translation>
    </message>
    <message>
        <source>{day} has passed. You can ask, if you like.</source>
        <translation>{day} ist vorbei. Du kannst fragen, wenn du magst.</translation>
    </message>
    <message numerus="yes">
        <source>{number} minutes</source>
        <extracomment>For one: one minute</extracomment>
        <translation>
            <numerusform>eine Minute</numerusform>
            <numerusform>{number} Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of 10</source>
        <translation>{number} von 10</translation>
    </message>
    <message>
        <source>{stage}. {note}</source>
        <translation>{stage}. {note}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} bis {end}</translation>
    </message>
    <message>
        <source>{where}, jobs: {count}</source>
        <translation>{where}, Stellen: {count}</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>Companies</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Erkenntnisse</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>Letters that are sent, not of the alphabet.</extracomment>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>More entries</source>
        <translation>Weitere Einträge</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Noch nichts geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>That was {number} minutes. You can stop here, or write on.</source>
        <extracomment>For one: That was one minute. You can stop here, or write on.</extracomment>
        <translation>
            <numerusform>Das war eine Minute. Du kannst hier aufhören oder weiterschreiben.</numerusform>
            <numerusform>Das waren {number} Minuten. Du kannst hier aufhören oder weiterschreiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weeks planned</source>
        <translation>Geplante Wochen</translation>
    </message>
    <message numerus="yes">
        <source>{number} afterthoughts</source>
        <extracomment>For one: One afterthought</extracomment>
        <translation>
            <numerusform>ein Nachgedanke</numerusform>
            <numerusform>{number} Nachgedanken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} entries</source>
        <extracomment>For one: one entry</extracomment>
        <translation>
            <numerusform>ein Eintrag</numerusform>
            <numerusform>{number} Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} entries stay here.</source>
        <extracomment>For one: One entry stays here.</extracomment>
        <translation>
            <numerusform>Ein Eintrag bleibt hier.</numerusform>
            <numerusform>{number} Einträge bleiben hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} marked</source>
        <extracomment>For one: one marked</extracomment>
        <translation>
            <numerusform>eine markiert</numerusform>
            <numerusform>{number} markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} minutes left</source>
        <extracomment>For one: One minute left</extracomment>
        <translation>
            <numerusform>noch eine Minute</numerusform>
            <numerusform>noch {number} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} questions</source>
        <extracomment>For one: one question</extracomment>
        <translation>
            <numerusform>eine Frage</numerusform>
            <numerusform>{number} Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} words</source>
        <extracomment>For one: one word</extracomment>
        <translation>
            <numerusform>ein Wort</numerusform>
            <numerusform>{number} Wörter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Handled well</source>
        <translation>Gut gemeistert</translation>
    </message>
    <message>
        <source>Kind words</source>
        <translation>Freundliche Worte</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Erkenntnisse</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Geschichten</translation>
    </message>
    <message>
        <source>These words are among them.</source>
        <translation>Diese Wörter sind dabei.</translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message>
        <source> at {company}</source>
        <extracomment>Follows a word in a letter: “the way I was met at Northwind”. Begins with a space.</extracomment>
        <translation> bei {company}</translation>
    </message>
    <message>
        <source>#10, 9.5 × 4.125 in</source>
        <translation>#10, 9,5 × 4,125 Zoll</translation>
    </message>
    <message>
        <source>A card</source>
        <translation>Eine Karte</translation>
    </message>
    <message>
        <source>A question about feedback has a letter of its own. A card asks for nothing.</source>
        <translation>Eine Frage nach Rückmeldung hat einen eigenen Brief. Eine Karte bittet um nichts.</translation>
    </message>
    <message>
        <source>A sheet</source>
        <translation>Ein Blatt</translation>
    </message>
    <message>
        <source>A story of yours</source>
        <translation>Eine Geschichte von dir</translation>
    </message>
    <message>
        <source>A time you eased that kind of trouble, in three sentences.</source>
        <translation>Wie du einmal so etwas leichter gemacht hast, in drei Sätzen.</translation>
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
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>As a message</source>
        <translation>Als Nachricht</translation>
    </message>
    <message>
        <source>Asking a referee</source>
        <translation>Um eine Referenz bitten</translation>
    </message>
    <message>
        <source>Asking for feedback</source>
        <translation>Um Rückmeldung bitten</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Per E-Mail</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Mit der Post</translation>
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
        <translation>Tag</translation>
    </message>
    <message>
        <source>Declining an offer</source>
        <translation>Ein Angebot ablehnen</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>A letter that has not gone out.</extracomment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Enclosed: {files}</source>
        <translation>Beigelegt: {files}</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Nachfrage</translation>
    </message>
    <message>
        <source>How to go on</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>It shows that you write to them, and to nobody else.</source>
        <translation>Es zeigt, dass du ihnen schreibst und niemandem sonst.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Letter, 8.5 × 11 in</source>
        <translation>Letter, 8,5 × 11 Zoll</translation>
    </message>
    <message>
        <source>Longer than 250 words. Which sentence would nobody miss?</source>
        <translation>Länger als 250 Wörter. Welchen Satz würde niemand vermissen?</translation>
    </message>
    <message>
        <source>Longer than a card holds. A sheet of paper holds more.</source>
        <translation>Länger, als eine Karte fasst. Auf ein Blatt passt mehr.</translation>
    </message>
    <message>
        <source>No letters sent.</source>
        <translation>Keine Briefe verschickt.</translation>
    </message>
    <message>
        <source>No one is named yet. Who there feels this on a Monday morning?</source>
        <translation>Noch ist niemand genannt. Wer dort spürt das an einem Montagmorgen?</translation>
    </message>
    <message>
        <source>One is enough. A guess leaves them room to say how it is.</source>
        <translation>Eine genügt. Eine Vermutung lässt ihnen Raum zu sagen, wie es ist.</translation>
    </message>
    <message>
        <source>One trouble, as a guess</source>
        <translation>Eine Schwierigkeit, als Vermutung</translation>
    </message>
    <message>
        <source>Pain Letter</source>
        <translation>Pain Letter</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>A letter has gone out.</extracomment>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Something small to say yes to, such as ten minutes on the phone.</source>
        <translation>Etwas Kleines, zu dem man Ja sagt, etwa zehn Minuten am Telefon.</translation>
    </message>
    <message>
        <source>Thank-you card</source>
        <translation>Dankeskarte</translation>
    </message>
    <message>
        <source>The envelope</source>
        <translation>Der Umschlag</translation>
    </message>
    <message>
        <source>Their news</source>
        <translation>Ihre Neuigkeit</translation>
    </message>
    <message>
        <source>Their no came today. After a night the words often come easier. Now is fine too.</source>
        <translation>Das Nein kam heute. Nach einer Nacht kommen die Worte oft leichter. Jetzt ist auch gut.</translation>
    </message>
    <message>
        <source>To nobody yet</source>
        <translation>Noch an niemanden</translation>
    </message>
    <message>
        <source>Waits until {day}</source>
        <extracomment>Of a card that was put off; {day} is "tomorrow", or a day of the month.</extracomment>
        <translation>Wartet bis {day}</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Bewerbung zurückziehen</translation>
    </message>
    <message numerus="yes">
        <source>{number} letters sent.</source>
        <extracomment>For one: one letter sent.</extracomment>
        <translation>
            <numerusform>Ein Brief verschickt.</numerusform>
            <numerusform>{number} Briefe verschickt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} pages. Here is the first.</source>
        <extracomment>For one: One page.</extracomment>
        <translation>
            <numerusform>Eine Seite. Hier ist sie.</numerusform>
            <numerusform>{number} Seiten. Hier ist die erste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} places wait for your words, first {place}</source>
        <extracomment>For one: one place waits for your words: {place}</extracomment>
        <translation>
            <numerusform>Eine Lücke wartet auf deine Worte: {place}</numerusform>
            <numerusform>{number} Lücken warten auf deine Worte, zuerst {place}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} words</source>
        <extracomment>For one: one word</extracomment>
        <translation>
            <numerusform>ein Wort</numerusform>
            <numerusform>{number} Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} words. About fifty fill a card.</source>
        <extracomment>For one: one word. About fifty fill a card.</extracomment>
        <translation>
            <numerusform>Ein Wort. Etwa fünfzig füllen eine Karte.</numerusform>
            <numerusform>{number} Wörter. Etwa fünfzig füllen eine Karte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{own} of {number} words</source>
        <extracomment>For one: {own} of one word</extracomment>
        <translation>
            <numerusform>{own} von einem Wort</numerusform>
            <numerusform>{own} von {number} Wörtern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licences</name>
    <message>
        <source>Each with its licence, the text of it that stands below under that name, and its copyright lines. Where a text speaks of the copyright holder or leaves a year open, the lines here say it. What is under a version of the LGPL or any later one is used under the LGPL 3.</source>
        <translation>Jedes mit seiner Lizenz, deren Text unten unter diesem Namen steht, und seinen Urheberzeilen. Wo ein Text vom Inhaber der Rechte spricht oder ein Jahr offen lässt, sagen es die Zeilen hier. Was unter einer Fassung der LGPL oder jeder späteren steht, wird unter der LGPL 3 verwendet.</translation>
    </message>
    <message>
        <source>Inside Qt {version}</source>
        <translation>Was in Qt {version} steckt</translation>
    </message>
    <message>
        <source>Its words stand at the end of those of {package}.</source>
        <translation>Der Text steht am Ende dessen von {package}.</translation>
    </message>
    <message>
        <source>Lucide icons</source>
        <translation>Symbole von Lucide</translation>
    </message>
    <message>
        <source>MIT-like, see below</source>
        <translation>ähnlich wie MIT, siehe unten</translation>
    </message>
    <message>
        <source>MPL-1.1, chosen out of MPL-1.1, GPL-2.0-or-later and LGPL-2.1-or-later</source>
        <translation>MPL-1.1, gewählt aus MPL-1.1, GPL-2.0-or-later und LGPL-2.1-or-later</translation>
    </message>
    <message>
        <source>Rebound itself is under the MIT licence. It uses Qt {qt} and PySide6 under the GNU Lesser General Public License, version 3. They lie as separate libraries in the folder {folder} of the program. Other builds of the same version may take their place; nothing checks them. Both licence texts (LGPL 3 and GPL 3, on which it builds) stand at the end.</source>
        <translation>Rebound selbst steht unter der MIT-Lizenz. Es verwendet Qt {qt} und PySide6 unter der GNU Lesser General Public License, Version 3. Sie liegen als eigene Bibliotheken im Ordner {folder} des Programms. Andere Builds derselben Version können an ihre Stelle treten; nichts prüft sie. Beide Lizenztexte (LGPL 3 und GPL 3, auf der sie aufbaut) stehen am Ende.</translation>
    </message>
    <message>
        <source>SCOWL, the English dictionary</source>
        <translation>SCOWL, das englische Wörterbuch</translation>
    </message>
    <message>
        <source>Sources: Qt {qt} at https://download.qt.io/official_releases/qt/ (qtbase, qtsvg, qtwayland, qtimageformats), PySide6 and Shiboken6 at https://download.qt.io/official_releases/QtForPython/. What Qt's libraries hold of others is listed under “Inside Qt”, with the texts of its licences. Whoever passes this package on keeps a copy of these sources at hand.</source>
        <translation>Quelltexte: Qt {qt} unter https://download.qt.io/official_releases/qt/ (qtbase, qtsvg, qtwayland, qtimageformats), PySide6 und Shiboken6 unter https://download.qt.io/official_releases/QtForPython/. Was Qts Bibliotheken von anderen enthalten, steht unter „Was in Qt … steckt“, mit den Texten der Lizenzen. Wer dieses Paket weitergibt, hält eine Kopie dieser Quelltexte bereit.</translation>
    </message>
    <message>
        <source>The texts of LGPL 3 and GPL 3, on which it builds, stand at the end.</source>
        <translation>Die Texte der LGPL 3 und der GPL 3, auf der sie aufbaut, stehen am Ende.</translation>
    </message>
    <message>
        <source>Third-party software in Rebound</source>
        <translation>Software von anderen in Rebound</translation>
    </message>
    <message>
        <source>see below</source>
        <translation>siehe unten</translation>
    </message>
    <message>
        <source>see its notice</source>
        <translation>siehe den Hinweis dazu</translation>
    </message>
    <message>
        <source>several, as named</source>
        <translation>mehrere, wie genannt</translation>
    </message>
    <message>
        <source>{files} (Debian package {package})</source>
        <translation>{files} (Debian-Paket {package})</translation>
    </message>
    <message>
        <source>{work}, inside {package}</source>
        <translation>{work}, in {package}</translation>
    </message>
    <message>
        <source>{work}, inside {package} (source: {address})</source>
        <translation>{work}, in {package} (Quelltext: {address})</translation>
    </message>
</context>
<context>
    <name>looking_back</name>
    <message numerus="yes">
        <source>Half of the answers came within {number} days.</source>
        <extracomment>For one: Half of the answers came within one day.</extracomment>
        <translation>
            <numerusform>Die Hälfte der Antworten kam innerhalb eines Tages.</numerusform>
            <numerusform>Die Hälfte der Antworten kam innerhalb von {number} Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few to speak of shares.</source>
        <translation>Zu wenige, um von Anteilen zu sprechen.</translation>
    </message>
    <message numerus="yes">
        <source>{entries} on {number} days.</source>
        <extracomment>For one: {entries} on one day.</extracomment>
        <translation>
            <numerusform>{entries} an einem Tag.</numerusform>
            <numerusform>{entries} an {number} Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{month}: {days}.</source>
        <translation>{month}: {days}.</translation>
    </message>
    <message numerus="yes">
        <source>{number} days</source>
        <extracomment>For one: one day</extracomment>
        <translation>
            <numerusform>ein Tag</numerusform>
            <numerusform>{number} Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} moments</source>
        <extracomment>For one: one moment</extracomment>
        <translation>
            <numerusform>ein Moment</numerusform>
            <numerusform>{number} Momente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} people</source>
        <extracomment>For one: one person</extracomment>
        <translation>
            <numerusform>eine Person</numerusform>
            <numerusform>{number} Menschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} people noted.</source>
        <extracomment>For one: One person noted.</extracomment>
        <translation>
            <numerusform>Eine Person notiert.</numerusform>
            <numerusform>{number} Personen notiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>{stage}: {number}</source>
        <translation>{stage}: {number}</translation>
    </message>
    <message>
        <source>{stage}: {number} of {whole}</source>
        <translation>{stage}: {number} von {whole}</translation>
    </message>
    <message>
        <source>{stage}: {number}, all of them</source>
        <translation>{stage}: {number}, also alle</translation>
    </message>
    <message>
        <source>{stage}: {number}, {share} of {whole}</source>
        <translation>{stage}: {number}, {share} von {whole}</translation>
    </message>
    <message numerus="yes">
        <source>{word} ({number} times)</source>
        <extracomment>For one: {word} (once)</extracomment>
        <translation>
            <numerusform>{word} (einmal)</numerusform>
            <numerusform>{word} ({number} Mal)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{word} on {number} days</source>
        <extracomment>For one: {word} on one day</extracomment>
        <translation>
            <numerusform>{word} an einem Tag</numerusform>
            <numerusform>{word} an {number} Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>merge</name>
    <message>
        <source>Attached files: {number} came.</source>
        <translation>Angehängte Dateien: {number} kamen.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Everything in that copy was here already. Nothing has changed.</source>
        <translation>Alles in der anderen Kopie war schon hier. Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Five steps</source>
        <translation>Fünf Schritte</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Erkenntnisse</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>Letters that are sent, not of the alphabet.</extracomment>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>My week</source>
        <translation>Meine Woche</translation>
    </message>
    <message>
        <source>Passphrase of that copy: </source>
        <translation>Passphrase der anderen Kopie: </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Small things were brought up to date.</source>
        <translation>Kleines wurde auf den neuesten Stand gebracht.</translation>
    </message>
    <message>
        <source>Some of it couldn't be read this time. Try again for the rest.</source>
        <translation>Ein Teil davon ließ sich gerade nicht lesen. Versuch es für den Rest noch einmal.</translation>
    </message>
    <message>
        <source>{area}: {what}.</source>
        <translation>{area}: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>{number} brought up to date</source>
        <extracomment>For one: 1 brought up to date</extracomment>
        <translation>
            <numerusform>{number} auf neuem Stand</numerusform>
            <numerusform>{number} auf neuem Stand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} earlier texts kept</source>
        <extracomment>For one: 1 earlier text kept</extracomment>
        <translation>
            <numerusform>ein früherer Text behalten</numerusform>
            <numerusform>{number} frühere Texte behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} erased, as in the other copy</source>
        <extracomment>For one: 1 erased, as in the other copy</extracomment>
        <translation>
            <numerusform>{number} gelöscht, wie in der anderen Kopie</numerusform>
            <numerusform>{number} gelöscht, wie in der anderen Kopie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} new</source>
        <extracomment>For one: 1 new</extracomment>
        <translation>
            <numerusform>{number} neu</numerusform>
            <numerusform>{number} neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} smaller things</source>
        <extracomment>For one: 1 smaller thing</extracomment>
        <translation>
            <numerusform>eine Kleinigkeit</numerusform>
            <numerusform>{number} Kleinigkeiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Before you go in: {company}</source>
        <translation>Bevor du hineingehst: {company}</translation>
    </message>
    <message>
        <source>New letter from {template}</source>
        <translation>Neuer Brief aus {template}</translation>
    </message>
    <message>
        <source>No entry is from then yet.</source>
        <translation>Aus dieser Zeit gibt es noch keinen Eintrag.</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Noch nichts geschrieben</translation>
    </message>
    <message>
        <source>While it's fresh: {company}</source>
        <translation>Solange es frisch ist: {company}</translation>
    </message>
    <message>
        <source>Write an entry for {day}</source>
        <translation>Einen Eintrag für {day} schreiben</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}, bis {last}</translation>
    </message>
</context>
<context>
    <name>palette_words</name>
    <message>
        <source>afterthought, later thought, addition, postscript, add to this entry</source>
        <translation>nachgedanke, späterer gedanke, nachtrag, ergänzung, ps, zu diesem eintrag hinzufügen</translation>
    </message>
    <message>
        <source>answer by, answer expected, expected answer, deadline, hear back by, waiting until</source>
        <translation>antwort bis, antwort erwartet, erwartete antwort, frist, rückmeldung bis, warten bis</translation>
    </message>
    <message>
        <source>attach, attachment, attach photo, add photo, add picture, insert image</source>
        <translation>anhängen, anhang, foto anhängen, foto hinzufügen, bild hinzufügen, bild einfügen</translation>
    </message>
    <message>
        <source>auto lock, autolock, privacy, private, timeout, keychain</source>
        <translation>automatisch sperren, privat, privatsphäre, zeit, schlüsselbund</translation>
    </message>
    <message>
        <source>backup, backups, back up, restore, copy, copies, save, rescue, make a backup</source>
        <translation>backup, sicherung, sichern, wiederherstellen, kopie, kopien, speichern, retten, sicherung anlegen</translation>
    </message>
    <message>
        <source>call, coffee, met, talked, phone, message, log a call, meeting</source>
        <translation>anruf, kaffee, getroffen, gesprochen, telefon, nachricht, treffen</translation>
    </message>
    <message>
        <source>command, commands, palette, jump, menu</source>
        <translation>befehl, befehle, palette, springen, menü</translation>
    </message>
    <message>
        <source>companies, openings, interviews, offers</source>
        <translation>firmen, möglichkeiten, vorstellungsgespräche, angebote</translation>
    </message>
    <message>
        <source>compare, decide, choose, rate, score, weights, pros and cons, decision, compare jobs, compare offers, salary</source>
        <translation>vergleichen, entscheiden, wählen, bewerten, punkte, gewichte, für und wider, entscheidung, stellen vergleichen, gehalt, angebote vergleichen</translation>
    </message>
    <message>
        <source>crisis, lonely, sad, friend, therapist, talk</source>
        <translation>krise, einsam, traurig, freund, therapie, reden</translation>
    </message>
    <message>
        <source>dark, light, dark mode, night, theme, colours, colors, contrast, appearance</source>
        <translation>dunkel, hell, nacht, farben, thema, kontrast, aussehen, dark mode</translation>
    </message>
    <message>
        <source>delete, deleted, trash, bin, remove, removed, erase, recycle, wastebasket, undelete, delete entry</source>
        <translation>löschen, gelöscht, papierkorb, entfernen, entfernt, wiederholen, müll, eintrag löschen</translation>
    </message>
    <message>
        <source>do again, repeat</source>
        <translation>noch einmal, wiederholen</translation>
    </message>
    <message>
        <source>entries, pages, prompts, guided writing, five days, calendar</source>
        <translation>einträge, seiten, schreibimpulse, kalender, fünf Tage</translation>
    </message>
    <message>
        <source>exit, quit, leave, end</source>
        <translation>beenden, verlassen, ende, schluss</translation>
    </message>
    <message>
        <source>export, pdf, book, save as, download, take everything, archive, html, markdown</source>
        <translation>exportieren, pdf, buch, speichern unter, herunterladen, alles mitnehmen, archiv, html, markdown</translation>
    </message>
    <message>
        <source>folder, location, path, file, where is my data, storage, move my journal</source>
        <translation>ordner, ort, pfad, datei, wo sind meine daten, speicherort, tagebuch verschieben</translation>
    </message>
    <message>
        <source>font, typeface, dyslexia, serif, change font</source>
        <translation>schrift, schriftart, legasthenie, serifen, schrift ändern</translation>
    </message>
    <message>
        <source>forgot, recovery, lost password, code, emergency kit</source>
        <translation>vergessen, wiederherstellung, passwort verloren, code, notfall</translation>
    </message>
    <message>
        <source>full screen, fullscreen, distraction free, zen, typewriter</source>
        <translation>vollbild, ablenkungsfrei, zen, schreibmaschine</translation>
    </message>
    <message>
        <source>go back, previous, return</source>
        <translation>zurück, vorherige</translation>
    </message>
    <message>
        <source>go forward, next</source>
        <translation>vorwärts, weiter, nächste</translation>
    </message>
    <message>
        <source>home, start, dashboard, overview</source>
        <translation>start, anfang, übersicht, startseite</translation>
    </message>
    <message>
        <source>import, load, bring in, day one, linkedin, obsidian, csv, vcard, upload, migrate</source>
        <translation>importieren, laden, hereinholen, day one, linkedin, obsidian, csv, vcard, hochladen, umziehen</translation>
    </message>
    <message>
        <source>interview, prepare, preparation, get ready, interview prep</source>
        <translation>gespräch, vorstellungsgespräch, vorbereiten, vorbereitung, bereit machen</translation>
    </message>
    <message>
        <source>kanban, board, columns, stages, pipeline</source>
        <translation>kanban, tafel, spalten, stufen, board</translation>
    </message>
    <message>
        <source>keyring, unlock, open without asking, keys, access</source>
        <translation>schlüsselbund, entsperren, öffnen ohne zu fragen, schlüssel, zugang</translation>
    </message>
    <message>
        <source>language, translation, english, german, spanish, french, arabic, japanese</source>
        <translation>sprache, übersetzung, englisch, deutsch, spanisch, französisch, arabisch, japanisch</translation>
    </message>
    <message>
        <source>lessons, learnt, learned, what i learned</source>
        <translation>erkenntnisse, gelernt, was ich gelernt habe, lektionen</translation>
    </message>
    <message>
        <source>license, open source, copyright, notices</source>
        <translation>lizenz, open source, urheberrecht, hinweise</translation>
    </message>
    <message>
        <source>list of jobs, applications, positions</source>
        <translation>liste der stellen, bewerbungen, positionen</translation>
    </message>
    <message>
        <source>log out, logout, sign out, close journal</source>
        <translation>abmelden, ausloggen, tagebuch schließen</translation>
    </message>
    <message>
        <source>mail, cards, cover letter, follow up, e-mail, write a letter, thank you note</source>
        <translation>post, karten, anschreiben, nachfassen, e-mail, brief schreiben, dankesbrief</translation>
    </message>
    <message>
        <source>manual, guide, how to, questions, documentation, shortcuts</source>
        <translation>handbuch, anleitung, wie geht, fragen, dokumentation, tastenkürzel</translation>
    </message>
    <message>
        <source>memories, second look, on this day, revisit</source>
        <translation>erinnerungen, zweiter blick, an diesem tag, wiedersehen</translation>
    </message>
    <message>
        <source>merge, merge people, merge contacts, duplicate, duplicates, same person, two people one</source>
        <translation>zusammenführen, personen zusammenführen, kontakte zusammenführen, doppelt, duplikat, dieselbe person</translation>
    </message>
    <message>
        <source>merge, sync, synchronise, combine, two computers</source>
        <translation>zusammenführen, abgleichen, sync, verbinden, zwei computer</translation>
    </message>
    <message>
        <source>my address, address, home address, return address, contact details, letterhead, sender</source>
        <translation>meine adresse, adresse, anschrift, absender, kontaktdaten, briefkopf</translation>
    </message>
    <message>
        <source>my name, my details, signature, sign letters</source>
        <translation>mein name, meine daten, unterschrift, briefe unterschreiben</translation>
    </message>
    <message>
        <source>new contact, new person, add contact, add person, add somebody</source>
        <translation>neuer kontakt, neue person, kontakt hinzufügen, person hinzufügen</translation>
    </message>
    <message>
        <source>new job, add job, add application, track, apply, applied, lead, vacancy, posting</source>
        <translation>neue stelle, stelle anlegen, bewerbung hinzufügen, bewerben, beworben, ausschreibung</translation>
    </message>
    <message>
        <source>next letters, fifth step, last step</source>
        <translation>nächste Briefe, fünfter Schritt, letzter Schritt</translation>
    </message>
    <message>
        <source>password, passphrase, encrypt, protect, security, pin, secure</source>
        <translation>passwort, kennwort, passphrase, verschlüsseln, schützen, sicherheit, pin</translation>
    </message>
    <message>
        <source>people, network, address book, recruiters</source>
        <translation>menschen, netzwerk, adressbuch, personaler</translation>
    </message>
    <message>
        <source>people, third step, thank-you cards</source>
        <translation>Menschen, dritter Schritt, Dankeskarten</translation>
    </message>
    <message>
        <source>plan, goal, goals, weekly, review, days off</source>
        <translation>Plan, Ziel, Ziele, wöchentlich, Rückblick, freie Tage</translation>
    </message>
    <message>
        <source>praise, compliments, encouragement, nice words</source>
        <translation>lob, komplimente, zuspruch, nette worte</translation>
    </message>
    <message>
        <source>preferences, options, configure, setup</source>
        <translation>optionen, konfiguration, anpassen, präferenzen</translation>
    </message>
    <message>
        <source>print, paper, printer, hard copy</source>
        <translation>drucken, papier, drucker, ausdruck</translation>
    </message>
    <message>
        <source>print, printer, print this page</source>
        <translation>drucken, ausdrucken, drucker, seite drucken</translation>
    </message>
    <message>
        <source>rejected, rejection, no, turned down, refused, denied, ghosted, log a no</source>
        <translation>abgelehnt, ablehnung, absage, nein, nicht bekommen, keine antwort, nein notieren</translation>
    </message>
    <message>
        <source>remind, reminder, reminders, notify, notification, notifications, alarm, daily</source>
        <translation>erinnern, erinnerung, erinnerungen, benachrichtigung, mitteilungen, wecker, täglich</translation>
    </message>
    <message>
        <source>search again, hired, accepted, got the job, i got the job, rest, withdraw, day 90</source>
        <translation>wieder suchen, eingestellt, angenommen, stelle bekommen, ruhen, zurückziehen, tag 90, ich habe die stelle</translation>
    </message>
    <message>
        <source>search, look for, filter, replace</source>
        <translation>suchen, finden, filtern, ersetzen</translation>
    </message>
    <message>
        <source>side panel, navigation, hide menu, collapse</source>
        <translation>seitenleiste, navigation, menü verbergen, einklappen</translation>
    </message>
    <message>
        <source>spell check, spellcheck, check spelling, spelling, dictionary, typos</source>
        <translation>rechtschreibung, rechtschreibprüfung, rechtschreibung prüfen, wörterbuch, tippfehler</translation>
    </message>
    <message>
        <source>star, star story, interview story</source>
        <translation>star, star-geschichte, geschichte fürs gespräch</translation>
    </message>
    <message>
        <source>starred, unstar, favourite, favorite, bookmark, pin</source>
        <translation>mit Stern, Stern entfernen, Favorit, Lesezeichen, anheften</translation>
    </message>
    <message>
        <source>statistics, stats, insights, report, progress, charts, look back, funnel, mood, how am i doing</source>
        <translation>statistik, auswertung, bericht, fortschritt, diagramme, rückblick, trichter, stimmung, wie läuft es</translation>
    </message>
    <message>
        <source>stories, star, examples, interview stories</source>
        <translation>geschichten, star, beispiele, geschichten fürs gespräch</translation>
    </message>
    <message>
        <source>story, five steps, first step</source>
        <translation>Geschichte, fünf Schritte, erster Schritt</translation>
    </message>
    <message>
        <source>strengths, went well, proud, achievements</source>
        <translation>stärken, lief gut, stolz, erfolge</translation>
    </message>
    <message>
        <source>suggestions, congratulate, wish well</source>
        <translation>vorschläge, gratulieren, gutes wünschen</translation>
    </message>
    <message>
        <source>table, spreadsheet, sort, tracker, grid</source>
        <translation>tabelle, sortieren, liste, raster</translation>
    </message>
    <message>
        <source>tag, tags, label, labels, keywords</source>
        <translation>schlagwort, schlagwörter, tag, etikett, kennzeichnung</translation>
    </message>
    <message>
        <source>take back, revert, oops, mistake</source>
        <translation>zurücknehmen, rückgängig machen, versehen, fehler</translation>
    </message>
    <message>
        <source>template, wording, snippets, form letters</source>
        <translation>vorlage, formulierung, bausteine, musterbrief</translation>
    </message>
    <message>
        <source>the job, second step, perfect, not ideal</source>
        <translation>die Stelle, zweiter Schritt, ideal, nicht ideal</translation>
    </message>
    <message>
        <source>version, credits, about</source>
        <translation>version, über, mitwirkende</translation>
    </message>
    <message>
        <source>wants, needs, values, must have, profile, priorities</source>
        <translation>wünsche, bedürfnisse, werte, muss, profil, prioritäten</translation>
    </message>
    <message>
        <source>write, diary, page, note, create, add entry, blank page, compose, quick note</source>
        <translation>schreiben, tagebuch, seite, notiz, anlegen, eintrag hinzufügen, leere seite, verfassen, schnelle notiz</translation>
    </message>
    <message>
        <source>yourself, fourth step, lessons</source>
        <translation>du selbst, vierter Schritt, Erkenntnisse</translation>
    </message>
    <message>
        <source>zoom, font size, bigger, larger, smaller, text size, readability</source>
        <translation>zoom, schriftgröße, größer, kleiner, textgröße, lesbarkeit</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Added {day}</source>
        <translation>Ergänzt am {day}</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Wie es ging</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>My journal</source>
        <translation>Mein Tagebuch</translation>
    </message>
    <message>
        <source>Open it to print</source>
        <translation>Zum Drucken öffnen</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF sichern</translation>
    </message>
    <message>
        <source>Saved. The PDF is not encrypted.</source>
        <translation>Gesichert. Das PDF ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>The people</source>
        <translation>Die Menschen</translation>
    </message>
    <message>
        <source>What I learned</source>
        <translation>Was ich gelernt habe</translation>
    </message>
    <message>
        <source>What I wrote</source>
        <translation>Was ich geschrieben habe</translation>
    </message>
    <message>
        <source>What sounded perfect</source>
        <translation>Was ideal klang</translation>
    </message>
    <message>
        <source>What was not ideal</source>
        <translation>Was nicht ideal war</translation>
    </message>
    <message>
        <source>With this entry</source>
        <translation>Bei diesem Eintrag</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message numerus="yes">
        <source>{number} entries that are only for me are not in this book.</source>
        <extracomment>For one: One entry that is only for me is not in this book.</extracomment>
        <translation>
            <numerusform>Ein Eintrag, der nur für mich ist, steht nicht in diesem Buch.</numerusform>
            <numerusform>{number} Einträge, die nur für mich sind, stehen nicht in diesem Buch.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>profile</name>
    <message numerus="yes">
        <source>not ideal {number} times</source>
        <extracomment>For one: not ideal once</extracomment>
        <translation>
            <numerusform>einmal nicht ideal</numerusform>
            <numerusform>{number} Mal nicht ideal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>perfect {number} times</source>
        <extracomment>For one: perfect once</extracomment>
        <translation>
            <numerusform>einmal ideal</numerusform>
            <numerusform>{number} Mal ideal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>strongly {number} times</source>
        <extracomment>For one: strongly once</extracomment>
        <translation>
            <numerusform>einmal stark</numerusform>
            <numerusform>{number} Mal stark</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rebound</name>
    <message>
        <source>Keep the people</source>
        <translation>Die Menschen behalten</translation>
    </message>
    <message>
        <source>Look at the job itself</source>
        <translation>Die Stelle selbst ansehen</translation>
    </message>
    <message>
        <source>Next letters</source>
        <translation>Nächste Briefe</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Step {number} of {steps}: {heading}</source>
        <translation>Schritt {number} von {steps}: {heading}</translation>
    </message>
    <message>
        <source>Story</source>
        <extracomment>Name of the first step: one writes down what happened.</extracomment>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>The job</source>
        <extracomment>Name of the second step: one looks at the job itself.</extracomment>
        <translation>Die Stelle</translation>
    </message>
    <message>
        <source>The next conversations</source>
        <translation>Die nächsten Gespräche</translation>
    </message>
    <message>
        <source>What you learned about yourself</source>
        <translation>Was du über dich gelernt hast</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Schreib es auf</translation>
    </message>
    <message>
        <source>Yourself</source>
        <extracomment>Name of the fourth step: what you learned about yourself.</extracomment>
        <translation>Du selbst</translation>
    </message>
    <message>
        <source>begun</source>
        <extracomment>State of a step.</extracomment>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>State of a step.</extracomment>
        <translation>getan</translation>
    </message>
    <message>
        <source>not begun</source>
        <extracomment>State of a step.</extracomment>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>skipped</source>
        <extracomment>State of a step.</extracomment>
        <translation>übersprungen</translation>
    </message>
</context>
<context>
    <name>restore</name>
    <message>
        <source>A journal stands in {folder}. With --replace the backup takes its place.</source>
        <translation>In {folder} liegt ein Tagebuch. Mit --replace tritt die Sicherung an seine Stelle.</translation>
    </message>
    <message>
        <source>Replaced: {journal}</source>
        <translation>Ersetzt: {journal}</translation>
    </message>
    <message>
        <source>Restored: {what}.</source>
        <translation>Wiederhergestellt: {what}.</translation>
    </message>
    <message>
        <source>Some attached files couldn't be read this time. Merge this backup later for the rest.</source>
        <translation>Einige angehängte Dateien ließen sich gerade nicht lesen. Führ diese Sicherung später für den Rest zusammen.</translation>
    </message>
    <message>
        <source>The journal that stood there is kept in {folder}.</source>
        <translation>Das Tagebuch, das dort lag, ist aufgehoben in {folder}.</translation>
    </message>
    <message>
        <source>The newest backup in this folder: {file}</source>
        <translation>Die neueste Sicherung in diesem Ordner: {file}</translation>
    </message>
    <message>
        <source>{made}, no entries yet</source>
        <translation>{made}, noch keine Einträge</translation>
    </message>
    <message numerus="yes">
        <source>{made}, {number} entries</source>
        <extracomment>For one: {made}, one entry</extracomment>
        <translation>
            <numerusform>{made}, ein Eintrag</numerusform>
            <numerusform>{made}, {number} Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{made}, {number} entries, the last one of {last}</source>
        <extracomment>For one: {made}, one entry, of {last}</extracomment>
        <translation>
            <numerusform>{made}, ein Eintrag: {last}</numerusform>
            <numerusform>{made}, {number} Einträge, der letzte: {last}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rooms</name>
    <message>
        <source>A company</source>
        <translation>Eine Firma</translation>
    </message>
    <message>
        <source>A second look</source>
        <translation>Ein zweiter Blick</translation>
    </message>
    <message>
        <source>About Rebound</source>
        <translation>Über Rebound</translation>
    </message>
    <message>
        <source>Add a passphrase</source>
        <translation>Passphrase hinzufügen</translation>
    </message>
    <message>
        <source>Backups of your journal</source>
        <translation>Sicherungen deines Tagebuchs</translation>
    </message>
    <message>
        <source>Before you go in</source>
        <translation>Bevor du hineingehst</translation>
    </message>
    <message>
        <source>Bring something in</source>
        <translation>Etwas hereinholen</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Held against what I want</source>
        <translation>Verglichen mit dem, was ich möchte</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>I didn't get a job</source>
        <translation>Ich habe eine Stelle nicht bekommen</translation>
    </message>
    <message>
        <source>I took a job</source>
        <translation>Ich habe eine Stelle angenommen</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Jobs in a table</source>
        <translation>Stellen in einer Tabelle</translation>
    </message>
    <message>
        <source>Jobs on a board</source>
        <translation>Stellen auf einer Tafel</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>Letters that are sent, not of the alphabet.</extracomment>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Merge another copy</source>
        <translation>Andere Kopie zusammenführen</translation>
    </message>
    <message>
        <source>My week</source>
        <translation>Meine Woche</translation>
    </message>
    <message>
        <source>Rebound</source>
        <translation>Rebound</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Jemand zum Reden</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Hier aufhören</translation>
    </message>
    <message>
        <source>Templates of letters</source>
        <translation>Vorlagen für Briefe</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Name of the first room; also the day.</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Ways into your journal</source>
        <translation>Wege in dein Tagebuch</translation>
    </message>
    <message>
        <source>What I keep</source>
        <translation>Was ich behalte</translation>
    </message>
    <message>
        <source>What I want, need and deserve</source>
        <translation>Was ich möchte, brauche und verdiene</translation>
    </message>
    <message>
        <source>What happened?</source>
        <extracomment>Above the first blank page, to somebody who was turned down today.</extracomment>
        <translation>Was ist passiert?</translation>
    </message>
    <message>
        <source>What you can still choose</source>
        <translation>Was du noch wählen kannst</translation>
    </message>
    <message>
        <source>What you set aside</source>
        <translation>Was du beiseitegelegt hast</translation>
    </message>
    <message>
        <source>Working on it. You can go on meanwhile.</source>
        <translation>Es läuft. Du kannst inzwischen weitermachen.</translation>
    </message>
</context>
<context>
    <name>salvage</name>
    <message>
        <source>Entries from {days} are missing.</source>
        <translation>Einträge dieser Tage fehlen: {days}.</translation>
    </message>
    <message>
        <source>No entry is known to be missing. Filling it in brings what may be gone.</source>
        <translation>Von keinem Eintrag ist bekannt, dass er fehlt. Ergänzen bringt, was doch fehlen könnte.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>on in day</source>
        <translation>am im tag</translation>
    </message>
    <message>
        <source>since after from</source>
        <translation>seit nach ab von</translation>
    </message>
    <message>
        <source>title heading</source>
        <translation>titel überschrift</translation>
    </message>
    <message>
        <source>until before to</source>
        <translation>bis vor</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Colours, light or dark</source>
        <translation>Farben, hell oder dunkel</translation>
    </message>
    <message>
        <source>Font for writing</source>
        <extracomment>The typeface of one's own pages.</extracomment>
        <translation>Schrift zum Schreiben</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Second looks</source>
        <translation>Zweite Blicke</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>Suggestions about people</source>
        <translation>Vorschläge zu Menschen</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Where your journal is kept</source>
        <translation>Wo dein Tagebuch liegt</translation>
    </message>
    <message>
        <source>Who can read it, and when it locks</source>
        <translation>Wer es lesen kann und wann es sperrt</translation>
    </message>
    <message>
        <source>Your address on letters</source>
        <translation>Deine Adresse auf Briefen</translation>
    </message>
    <message>
        <source>Your name in letters</source>
        <translation>Dein Name in Briefen</translation>
    </message>
    <message numerus="yes">
        <source>after {number} minutes</source>
        <extracomment>For one: after one minute</extracomment>
        <translation>
            <numerusform>nach einer Minute</numerusform>
            <numerusform>nach {number} Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>A new journal was begun, behind your passphrase.</source>
        <translation>Ein neues Tagebuch ist begonnen, hinter deiner Passphrase.</translation>
    </message>
    <message>
        <source>A new journal was begun. Anyone using this account can read it.</source>
        <translation>Ein neues Tagebuch ist begonnen. Wer dieses Benutzerkonto verwendet, kann es lesen.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Passphrase: </translation>
    </message>
    <message>
        <source>Read as: {format}</source>
        <translation>Gelesen als: {format}</translation>
    </message>
    <message>
        <source>Stopped. Nothing half done was left.</source>
        <translation>Angehalten. Nichts Halbes ist geblieben.</translation>
    </message>
    <message>
        <source>The passphrase file can't be read.</source>
        <translation>Die Datei mit der Passphrase lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>There is no journal in {folder}.</source>
        <translation>In {folder} liegt kein Tagebuch.</translation>
    </message>
    <message>
        <source>There is nobody to ask for the passphrase.</source>
        <translation>Niemand ist da, den man nach der Passphrase fragen könnte.</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message>
        <source>Agency</source>
        <translation>Agentur</translation>
    </message>
    <message>
        <source>Answer expected</source>
        <translation>Antwort erwartet</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>First noted</source>
        <translation>Erstmals notiert</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie es endete</translation>
    </message>
    <message>
        <source>Job set aside</source>
        <translation>Stelle beiseitegelegt</translation>
    </message>
    <message>
        <source>Jobs set aside: {count}</source>
        <translation>Beiseitegelegte Stellen: {count}</translation>
    </message>
    <message>
        <source>Pay</source>
        <extracomment>A noun: salary.</extracomment>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Set for jobs: {count}</source>
        <translation>Geänderte Stellen: {count}</translation>
    </message>
    <message numerus="yes">
        <source>Set for {number}</source>
        <extracomment>For one: Set it</extracomment>
        <translation>
            <numerusform>Bei einer eintragen</numerusform>
            <numerusform>Bei {number} eintragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Stage</source>
        <extracomment>How far a job is: lead, applied, interviewing, offer, closed.</extracomment>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Where you found it</source>
        <translation>Gefunden bei</translation>
    </message>
    <message>
        <source>{name}, sorted down</source>
        <translation>{name}, absteigend sortiert</translation>
    </message>
    <message>
        <source>{name}, sorted up</source>
        <translation>{name}, aufsteigend sortiert</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>A page you wrote to yourself</source>
        <translation>Eine Seite, die du dir geschrieben hast</translation>
    </message>
    <message>
        <source>A recovery code, in case you forget</source>
        <translation>Ein Wiederherstellungscode, falls du sie vergisst</translation>
    </message>
    <message>
        <source>A second look</source>
        <translation>Ein zweiter Blick</translation>
    </message>
    <message>
        <source>All that you can still choose stands side by side.</source>
        <translation>Alles, was du noch wählen kannst, steht nebeneinander.</translation>
    </message>
    <message>
        <source>An entry you wrote {when}.</source>
        <translation>Ein Eintrag, den du {when} geschrieben hast.</translation>
    </message>
    <message>
        <source>An older backup doesn't have your passphrase yet</source>
        <translation>Eine ältere Sicherung hat deine Passphrase noch nicht</translation>
    </message>
    <message>
        <source>Another copy lies beside your journal</source>
        <translation>Neben deinem Tagebuch liegt eine andere Kopie</translation>
    </message>
    <message>
        <source>Before you go in</source>
        <translation>Bevor du hineingehst</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Eine wählen</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>A verb.</extracomment>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>Ergänzen</translation>
    </message>
    <message>
        <source>For day 90. It waits until you open it.</source>
        <translation>Für Tag 90. Sie wartet, bis du sie öffnest.</translation>
    </message>
    <message>
        <source>Go on with the card</source>
        <translation>Weiter mit der Karte</translation>
    </message>
    <message>
        <source>Hello again, {name}</source>
        <translation>Mal wieder bei {name} melden</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Put it off.</extracomment>
        <translation>Später</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal hinsehen</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Look at the journal</source>
        <translation>Das Tagebuch ansehen</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>Neuen machen</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>Einen machen</translation>
    </message>
    <message>
        <source>Merge it</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Neither was written over.</source>
        <translation>Keine wurde überschrieben.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Diesen nicht</translation>
    </message>
    <message>
        <source>Nothing to do until then.</source>
        <translation>Bis dahin ist nichts zu tun.</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>An diesem Tag</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>A verb.</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Other conversations are on their way.</source>
        <translation>Andere Gespräche sind unterwegs.</translation>
    </message>
    <message>
        <source>Pick up anywhere.</source>
        <translation>Mach weiter, wo du magst.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückgelegt</translation>
    </message>
    <message>
        <source>Put off by a week</source>
        <translation>Um eine Woche aufgeschoben</translation>
    </message>
    <message>
        <source>Put off until tomorrow</source>
        <translation>Bis morgen aufgeschoben</translation>
    </message>
    <message>
        <source>Put off until {day}</source>
        <translation>Aufgeschoben bis {day}</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Rebound ended suddenly and couldn't read back its last changes. All before is safe.</source>
        <translation>Rebound wurde plötzlich beendet und konnte seine letzten Änderungen nicht zurücklesen. Alles davor ist sicher.</translation>
    </message>
    <message>
        <source>Resting since {day}. You can write any time.</source>
        <translation>Ruht seit dem {day}. Schreib, wann du magst.</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Wieder suchen</translation>
    </message>
    <message>
        <source>Thank {name}</source>
        <translation>{name} danken</translation>
    </message>
    <message>
        <source>The fault is ours. Closing Rebound tries it again.</source>
        <translation>Der Fehler liegt bei uns. Beim Schließen versucht Rebound es wieder.</translation>
    </message>
    <message>
        <source>The file was damaged</source>
        <translation>Die Datei war beschädigt</translation>
    </message>
    <message>
        <source>The journal rests</source>
        <translation>Das Tagebuch ruht</translation>
    </message>
    <message>
        <source>The last backup of your journal could not be made</source>
        <translation>Die letzte Sicherung deines Tagebuchs ließ sich nicht machen</translation>
    </message>
    <message>
        <source>The people are kept.</source>
        <translation>Die Menschen sind aufgehoben.</translation>
    </message>
    <message>
        <source>The story is told.</source>
        <translation>Die Geschichte ist erzählt.</translation>
    </message>
    <message>
        <source>Welcome back. Pick up anywhere.</source>
        <translation>Willkommen zurück. Mach weiter, wo du magst.</translation>
    </message>
    <message>
        <source>What is left stands on one page.</source>
        <translation>Was übrig ist, steht auf einer Seite.</translation>
    </message>
    <message>
        <source>While it's fresh</source>
        <translation>Solange es frisch ist</translation>
    </message>
    <message>
        <source>Without passphrase and code, nobody can open the journal.</source>
        <translation>Ohne Passphrase und Code kann niemand das Tagebuch öffnen.</translation>
    </message>
    <message>
        <source>Words of your last minutes may be missing</source>
        <translation>Worte deiner letzten Minuten können fehlen</translation>
    </message>
    <message>
        <source>Write a card</source>
        <translation>Karte schreiben</translation>
    </message>
    <message>
        <source>You came in by the recovery code. The old passphrase isn't needed.</source>
        <translation>Du kamst mit dem Code herein. Die alte brauchst du nicht.</translation>
    </message>
    <message>
        <source>You can choose a new passphrase</source>
        <translation>Du kannst eine neue Passphrase wählen</translation>
    </message>
    <message>
        <source>You have looked at the job.</source>
        <translation>Du hast dir die Stelle angesehen.</translation>
    </message>
    <message>
        <source>You know more about yourself.</source>
        <translation>Du weißt mehr über dich.</translation>
    </message>
    <message>
        <source>You took the job at {company}</source>
        <translation>Du hast die Stelle bei {company} angenommen</translation>
    </message>
    <message numerus="yes">
        <source>Your moves of the last two weeks are spread over {number} companies.</source>
        <extracomment>For one: Your moves of the last two weeks went to one company.</extracomment>
        <translation>
            <numerusform>Deine Schritte der letzten zwei Wochen gehören einer Firma.</numerusform>
            <numerusform>Deine Schritte der letzten zwei Wochen verteilen sich auf {number} Firmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your newest backup is good. The older one is tried again with each backup.</source>
        <translation>Deine neueste Sicherung ist gut. Die ältere wird mit jeder Sicherung neu versucht.</translation>
    </message>
    <message>
        <source>{company} said you would hear by {day}</source>
        <translation>{company} wollte sich bis {day} melden</translation>
    </message>
    <message>
        <source>{company} wants your answer by {day}</source>
        <translation>{company} möchte deine Antwort bis {day}</translation>
    </message>
    <message>
        <source>{day} has passed. You can ask, if you like.</source>
        <translation>{day} ist vorbei. Du kannst fragen, wenn du magst.</translation>
    </message>
    <message>
        <source>{kind} at {company}</source>
        <translation>{kind} bei {company}</translation>
    </message>
    <message numerus="yes">
        <source>{number} drafted.</source>
        <extracomment>For one: one drafted.</extracomment>
        <translation>
            <numerusform>Einer entworfen.</numerusform>
            <numerusform>{number} entworfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} more</source>
        <extracomment>For one: one more</extracomment>
        <translation>
            <numerusform>ein weiteres</numerusform>
            <numerusform>{number} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{when}: {title}</source>
        <translation>{when}: {title}</translation>
    </message>
    <message>
        <source>{where}. A card asks for nothing.</source>
        <translation>{where}. Eine Karte bittet um nichts.</translation>
    </message>
</context>
<context>
    <name>trash</name>
    <message>
        <source>Afterthought</source>
        <translation>Nachgedanke</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Erkenntnis</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Line of a list</source>
        <translation>Zeile einer Liste</translation>
    </message>
    <message>
        <source>Moment</source>
        <extracomment>Something between two people: a call, a coffee, a card.</extracomment>
        <translation>Moment</translation>
    </message>
    <message>
        <source>No backup holds it.</source>
        <translation>Keine Sicherung enthält es.</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Row of the comparison</source>
        <translation>Zeile des Vergleichs</translation>
    </message>
    <message>
        <source>Template of a letter</source>
        <translation>Vorlage eines Briefs</translation>
    </message>
    <message numerus="yes">
        <source>{number} backups still hold it, of {days}.</source>
        <extracomment>For one: The backup of {days} still holds it.</extracomment>
        <translation>
            <numerusform>Eine Sicherung enthält es noch: {days}.</numerusform>
            <numerusform>{number} Sicherungen enthalten es noch: {days}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message>
        <source>Afterthought kept</source>
        <translation>Nachgedanke behalten</translation>
    </message>
    <message>
        <source>Afterthought set aside</source>
        <translation>Nachgedanke beiseitegelegt</translation>
    </message>
    <message>
        <source>Answer kept</source>
        <translation>Antwort behalten</translation>
    </message>
    <message>
        <source>Answer sealed</source>
        <translation>Antwort versiegelt</translation>
    </message>
    <message>
        <source>Back to three tiers</source>
        <translation>Zurück zu drei Stufen</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Zurückgeholt</translation>
    </message>
    <message>
        <source>Cards planned</source>
        <translation>Karten geplant</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Something was changed; said when it is undone.</extracomment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Company changed</source>
        <translation>Firma geändert</translation>
    </message>
    <message>
        <source>Company renamed</source>
        <translation>Firma umbenannt</translation>
    </message>
    <message>
        <source>Comparison changed</source>
        <translation>Vergleich geändert</translation>
    </message>
    <message>
        <source>Copy merged</source>
        <translation>Kopie zusammengeführt</translation>
    </message>
    <message>
        <source>Day changed</source>
        <translation>Tag geändert</translation>
    </message>
    <message>
        <source>Days off changed</source>
        <translation>Freie Tage geändert</translation>
    </message>
    <message>
        <source>Earlier text restored</source>
        <translation>Früherer Text wiederhergestellt</translation>
    </message>
    <message>
        <source>Entry linked</source>
        <translation>Eintrag verbunden</translation>
    </message>
    <message>
        <source>Entry set aside</source>
        <translation>Eintrag beiseitegelegt</translation>
    </message>
    <message>
        <source>Entry taken as the story</source>
        <translation>Eintrag als Geschichte genommen</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>Datei angehängt</translation>
    </message>
    <message>
        <source>File renamed</source>
        <translation>Datei umbenannt</translation>
    </message>
    <message>
        <source>File set aside</source>
        <translation>Datei beiseitegelegt</translation>
    </message>
    <message>
        <source>Five days begun</source>
        <translation>Fünf Tage begonnen</translation>
    </message>
    <message>
        <source>Five days left</source>
        <translation>Fünf Tage verlassen</translation>
    </message>
    <message>
        <source>Five steps opened</source>
        <translation>Fünf Schritte geöffnet</translation>
    </message>
    <message>
        <source>Goal of the week changed</source>
        <translation>Ziel der Woche geändert</translation>
    </message>
    <message>
        <source>History set right</source>
        <translation>Verlauf richtiggestellt</translation>
    </message>
    <message>
        <source>Import taken in</source>
        <translation>Import hereingeholt</translation>
    </message>
    <message>
        <source>Interview added</source>
        <translation>Gespräch hinzugefügt</translation>
    </message>
    <message>
        <source>Interview changed</source>
        <translation>Gespräch geändert</translation>
    </message>
    <message>
        <source>Interview set aside</source>
        <translation>Gespräch beiseitegelegt</translation>
    </message>
    <message>
        <source>Job added</source>
        <translation>Stelle hinzugefügt</translation>
    </message>
    <message>
        <source>Job changed</source>
        <translation>Stelle geändert</translation>
    </message>
    <message>
        <source>Job moved</source>
        <translation>Stelle verschoben</translation>
    </message>
    <message>
        <source>Job set aside</source>
        <translation>Stelle beiseitegelegt</translation>
    </message>
    <message>
        <source>Jobs changed</source>
        <translation>Stellen geändert</translation>
    </message>
    <message>
        <source>Jobs closed</source>
        <translation>Stellen beendet</translation>
    </message>
    <message>
        <source>Jobs moved</source>
        <translation>Stellen verschoben</translation>
    </message>
    <message>
        <source>Jobs set aside</source>
        <translation>Stellen beiseitegelegt</translation>
    </message>
    <message>
        <source>Kept what your gut says</source>
        <translation>Behalten, was dein Bauch sagt</translation>
    </message>
    <message>
        <source>Laid to rest</source>
        <translation>Zur Ruhe gelegt</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Lesson changed</source>
        <translation>Erkenntnis geändert</translation>
    </message>
    <message>
        <source>Lesson kept</source>
        <translation>Erkenntnis behalten</translation>
    </message>
    <message>
        <source>Lesson set aside</source>
        <translation>Erkenntnis beiseitegelegt</translation>
    </message>
    <message>
        <source>Letter addressed</source>
        <translation>Brief adressiert</translation>
    </message>
    <message>
        <source>Letter begun</source>
        <translation>Brief begonnen</translation>
    </message>
    <message>
        <source>Letter changed</source>
        <translation>Brief geändert</translation>
    </message>
    <message>
        <source>Letter marked as sent</source>
        <translation>Brief als gesendet markiert</translation>
    </message>
    <message>
        <source>Letter set aside</source>
        <translation>Brief beiseitegelegt</translation>
    </message>
    <message>
        <source>Letters drafted</source>
        <translation>Briefe entworfen</translation>
    </message>
    <message>
        <source>Line added</source>
        <translation>Zeile hinzugefügt</translation>
    </message>
    <message>
        <source>Line changed</source>
        <translation>Zeile geändert</translation>
    </message>
    <message>
        <source>Line moved</source>
        <translation>Zeile verschoben</translation>
    </message>
    <message>
        <source>Line removed</source>
        <translation>Zeile entfernt</translation>
    </message>
    <message>
        <source>Link added</source>
        <translation>Link hinzugefügt</translation>
    </message>
    <message>
        <source>Link between people removed</source>
        <translation>Verbindung zwischen Menschen entfernt</translation>
    </message>
    <message>
        <source>Link taken away</source>
        <translation>Link weggenommen</translation>
    </message>
    <message>
        <source>LinkedIn noted</source>
        <translation>LinkedIn notiert</translation>
    </message>
    <message>
        <source>Mark changed</source>
        <translation>Markierung geändert</translation>
    </message>
    <message>
        <source>Moment noted</source>
        <translation>Moment notiert</translation>
    </message>
    <message>
        <source>Moment removed</source>
        <translation>Moment entfernt</translation>
    </message>
    <message>
        <source>Moment set right</source>
        <translation>Moment richtiggestellt</translation>
    </message>
    <message>
        <source>Mood noted</source>
        <translation>Stimmung notiert</translation>
    </message>
    <message>
        <source>New post noted</source>
        <translation>Neue Stelle notiert</translation>
    </message>
    <message>
        <source>Next step changed</source>
        <translation>Nächster Schritt geändert</translation>
    </message>
    <message>
        <source>Next step dropped</source>
        <translation>Nächster Schritt fallen gelassen</translation>
    </message>
    <message>
        <source>Next step planned</source>
        <translation>Nächster Schritt geplant</translation>
    </message>
    <message>
        <source>Noted</source>
        <extracomment>It has been noted.</extracomment>
        <translation>Notiert</translation>
    </message>
    <message>
        <source>Offer changed</source>
        <translation>Angebot geändert</translation>
    </message>
    <message>
        <source>Offer noted</source>
        <translation>Angebot notiert</translation>
    </message>
    <message>
        <source>Offer set aside</source>
        <translation>Angebot beiseitegelegt</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Pay filled in</source>
        <translation>Gehalt eingetragen</translation>
    </message>
    <message>
        <source>People linked</source>
        <translation>Menschen verbunden</translation>
    </message>
    <message>
        <source>People of the interview noted</source>
        <translation>Menschen des Gesprächs notiert</translation>
    </message>
    <message>
        <source>People set aside</source>
        <translation>Menschen beiseitegelegt</translation>
    </message>
    <message>
        <source>People tagged</source>
        <translation>Menschen mit Schlagwort versehen</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Person hinzugefügt</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>Person geändert</translation>
    </message>
    <message>
        <source>Person linked</source>
        <translation>Person verbunden</translation>
    </message>
    <message>
        <source>Person set aside</source>
        <translation>Person beiseitegelegt</translation>
    </message>
    <message>
        <source>Picture set</source>
        <translation>Bild gesetzt</translation>
    </message>
    <message>
        <source>Put beside the jobs</source>
        <translation>Neben die Stellen gestellt</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Aufgeschoben</translation>
    </message>
    <message>
        <source>Questions changed</source>
        <translation>Fragen geändert</translation>
    </message>
    <message>
        <source>Questions kept</source>
        <translation>Fragen behalten</translation>
    </message>
    <message>
        <source>Questions set aside</source>
        <translation>Fragen beiseitegelegt</translation>
    </message>
    <message>
        <source>Rated</source>
        <extracomment>A job was rated.</extracomment>
        <translation>Bewertet</translation>
    </message>
    <message>
        <source>Reply noted</source>
        <translation>Antwort notiert</translation>
    </message>
    <message>
        <source>Review of the week kept</source>
        <translation>Rückblick auf die Woche behalten</translation>
    </message>
    <message>
        <source>Rhythm set</source>
        <translation>Rhythmus festgelegt</translation>
    </message>
    <message>
        <source>Row added</source>
        <translation>Zeile hinzugefügt</translation>
    </message>
    <message>
        <source>Row changed</source>
        <translation>Zeile geändert</translation>
    </message>
    <message>
        <source>Row moved</source>
        <translation>Zeile verschoben</translation>
    </message>
    <message>
        <source>Row set aside</source>
        <translation>Zeile beiseitegelegt</translation>
    </message>
    <message>
        <source>Rows put together</source>
        <translation>Zeilen zusammengelegt</translation>
    </message>
    <message>
        <source>Search kept</source>
        <translation>Suche behalten</translation>
    </message>
    <message>
        <source>Search taken away</source>
        <translation>Suche weggenommen</translation>
    </message>
    <message>
        <source>Searching again</source>
        <translation>Wieder auf der Suche</translation>
    </message>
    <message>
        <source>Second look answered</source>
        <translation>Zweiter Blick beantwortet</translation>
    </message>
    <message>
        <source>Someone to talk to changed</source>
        <translation>Jemand zum Reden geändert</translation>
    </message>
    <message>
        <source>Star changed</source>
        <translation>Stern geändert</translation>
    </message>
    <message>
        <source>Step taken out</source>
        <translation>Schritt herausgenommen</translation>
    </message>
    <message>
        <source>Story changed</source>
        <translation>Geschichte geändert</translation>
    </message>
    <message>
        <source>Story kept</source>
        <translation>Geschichte behalten</translation>
    </message>
    <message>
        <source>Tag taken away</source>
        <translation>Schlagwort weggenommen</translation>
    </message>
    <message>
        <source>Tags changed</source>
        <translation>Schlagwörter geändert</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>Wieder aufgenommen</translation>
    </message>
    <message>
        <source>Template changed</source>
        <translation>Vorlage geändert</translation>
    </message>
    <message>
        <source>Template kept</source>
        <translation>Vorlage behalten</translation>
    </message>
    <message>
        <source>Template set aside</source>
        <translation>Vorlage beiseitegelegt</translation>
    </message>
    <message>
        <source>The journal rests</source>
        <translation>Das Tagebuch ruht</translation>
    </message>
    <message>
        <source>Two became one</source>
        <translation>Aus zwei wurde eins</translation>
    </message>
    <message>
        <source>Week planned</source>
        <translation>Woche geplant</translation>
    </message>
    <message>
        <source>Weighed finely</source>
        <translation>Fein gewichtet</translation>
    </message>
    <message>
        <source>{what}: {subject}</source>
        <translation>{what}: {subject}</translation>
    </message>
</context>
<context>
    <name>versions</name>
    <message>
        <source>Came with another copy.</source>
        <translation>Kam mit einer anderen Kopie.</translation>
    </message>
    <message>
        <source>Kept before an earlier text came back.</source>
        <translation>Behalten, bevor ein früherer Text zurückkam.</translation>
    </message>
    <message>
        <source>Kept before much was taken out.</source>
        <translation>Behalten, bevor vieles herausgenommen wurde.</translation>
    </message>
    <message>
        <source>Kept when you left it.</source>
        <translation>Behalten, als du sie verlassen hast.</translation>
    </message>
    <message>
        <source>Kept while you wrote.</source>
        <translation>Behalten, während du schriebst.</translation>
    </message>
    <message>
        <source>Since then: a question or a quote alone.</source>
        <translation>Seither: nur eine Frage oder ein Zitat.</translation>
    </message>
    <message>
        <source>Since then: spaces and marks alone.</source>
        <translation>Seither: nur Leer- und Satzzeichen.</translation>
    </message>
    <message>
        <source>Since then: {what}.</source>
        <translation>Seither: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>{number} words</source>
        <extracomment>For one: one word</extracomment>
        <translation>
            <numerusform>ein Wort</numerusform>
            <numerusform>{number} Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} words came</source>
        <extracomment>For one: one word came</extracomment>
        <translation>
            <numerusform>ein Wort dazu</numerusform>
            <numerusform>{number} Wörter dazu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} words went</source>
        <extracomment>For one: one word went</extracomment>
        <translation>
            <numerusform>ein Wort weniger</numerusform>
            <numerusform>{number} Wörter weniger</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>week</name>
    <message>
        <source>and</source>
        <extracomment>Between names that somebody typed: Fabrikam and Contoso.</extracomment>
        <translation>und</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>Between names that somebody typed: Fabrikam or Contoso.</extracomment>
        <translation>oder</translation>
    </message>
    <message numerus="yes">
        <source>{number} letters a week</source>
        <extracomment>For one: One letter a week</extracomment>
        <translation>
            <numerusform>ein Brief in der Woche</numerusform>
            <numerusform>{number} Briefe in der Woche</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets</name>
    <message>
        <source>“{typed}” is still to come, so {standing} stays. A day up to {latest} can stand here.</source>
        <translation>„{typed}“ kommt erst noch, also bleibt {standing}. Hier kann ein Tag bis zum {latest} stehen.</translation>
    </message>
    <message>
        <source>“{typed}” was not understood, so {standing} stays. It can be written like that.</source>
        <translation>„{typed}“ ist nicht verständlich, also bleibt {standing} stehen. So kann es geschrieben werden.</translation>
    </message>
</context>
</TS>
