<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>A private journal for the day you hear no. Nothing leaves this computer.</source>
        <translation>Un diario privado para el día en que oyes un no. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>About Rebound</source>
        <translation>Acerca de Rebound</translation>
    </message>
    <message>
        <source>Copied. Your folders and your words are no part of it.</source>
        <translation>Copiado. Tus carpetas y tus palabras no están incluidas.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>Install one over this one. Your journal stays where it is.</source>
        <translation>Instala una encima de esta. Tu diario se queda donde está.</translation>
    </message>
    <message>
        <source>It is in the program's own folder: deleting that deletes the journal. It is no part of the details you copy.</source>
        <translation>Está en la carpeta del propio programa: quien la borra, borra el diario. No forma parte de los detalles que copias.</translation>
    </message>
    <message>
        <source>It stays there when Rebound is removed. It is no part of the details you copy.</source>
        <translation>Se queda ahí cuando se quita Rebound. No forma parte de los detalles que copias.</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licencias…</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Versiones más nuevas</translation>
    </message>
    <message>
        <source>Newer versions are where you got this one.</source>
        <translation>Las versiones más nuevas están donde conseguiste esta.</translation>
    </message>
    <message>
        <source>Newer versions stand at {address}</source>
        <translation>Las versiones más nuevas están en {address}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Rebound never looks for them: it opens no connection.</source>
        <translation>Rebound nunca las busca: no abre ninguna conexión.</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Gracias</translation>
    </message>
    <message>
        <source>The five steps and the Pain Letter follow Liz Ryan's method. Rebound uses Qt under the LGPL and Lucide's icons under the ISC licence. Inter, Literata and Atkinson Hyperlegible come under the OFL. The English dictionary is the SCOWL project's, read by Hunspell.</source>
        <translation>Los cinco pasos y la Pain Letter siguen el método de Liz Ryan. Rebound usa Qt bajo la LGPL y los iconos de Lucide bajo la licencia ISC. Inter, Literata y Atkinson Hyperlegible vienen bajo la OFL. El diccionario inglés es del proyecto SCOWL, leído por Hunspell.</translation>
    </message>
    <message>
        <source>This copy</source>
        <translation>Esta copia</translation>
    </message>
    <message>
        <source>Unpack one beside this one, then move the folder {folder} into it.</source>
        <translation>Descomprime una al lado de esta y luego mueve la carpeta {folder} dentro.</translation>
    </message>
    <message>
        <source>Where your journal is</source>
        <translation>Dónde está tu diario</translation>
    </message>
</context>
<context>
    <name>AboutSection</name>
    <message>
        <source>A new entry about this job</source>
        <translation>Una entrada nueva sobre este puesto</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>It stands with this job now</source>
        <translation>Ahora está con este puesto</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <extracomment>What was typed is kept.</extracomment>
        <translation>Guardado en este equipo</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Aún no guardado</translation>
    </message>
    <message>
        <source>Open in the journal</source>
        <translation>Abrir en el diario</translation>
    </message>
    <message>
        <source>Put it with this job</source>
        <translation>Ponerla con este puesto</translation>
    </message>
    <message>
        <source>Start anywhere.</source>
        <translation>Empieza por donde quieras.</translation>
    </message>
    <message>
        <source>Write about it</source>
        <translation>Escribir sobre ello</translation>
    </message>
</context>
<context>
    <name>AboutThem</name>
    <message>
        <source>About them</source>
        <translation>Sobre la persona</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>A verb.</extracomment>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Nothing more is noted.</source>
        <translation>No hay nada más anotado.</translation>
    </message>
</context>
<context>
    <name>AddJob</name>
    <message>
        <source>A new job</source>
        <translation>Un puesto nuevo</translation>
    </message>
    <message>
        <source>Add this job</source>
        <translation>Añadir este puesto</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>If you know it</source>
        <translation>Si lo sabes</translation>
    </message>
    <message>
        <source>Job added</source>
        <translation>Puesto añadido</translation>
    </message>
    <message>
        <source>Job added. You know people there: {names}</source>
        <translation>Puesto añadido. Conoces a gente allí: {names}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>The company is enough</source>
        <translation>Basta la empresa</translation>
    </message>
    <message>
        <source>What the job is called</source>
        <translation>Cómo se llama el puesto</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>En qué punto está</translation>
    </message>
    <message>
        <source>Which company is it? Its name is enough.</source>
        <translation>¿Qué empresa es? Su nombre basta.</translation>
    </message>
</context>
<context>
    <name>AddPerson</name>
    <message>
        <source>A name is enough</source>
        <translation>Basta un nombre</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>Añadir a esta persona</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Someone new</source>
        <translation>Alguien nuevo</translation>
    </message>
    <message>
        <source>What are they called? “The lady from HR” is enough.</source>
        <translation>¿Cómo se llama? «La señora de personal» basta.</translation>
    </message>
</context>
<context>
    <name>Afterthoughts</name>
    <message>
        <source>Add a thought</source>
        <translation>Añadir un pensamiento</translation>
    </message>
    <message>
        <source>Added {day}</source>
        <translation>Añadido el {day}</translation>
    </message>
    <message>
        <source>Afterthought set aside</source>
        <translation>Añadido apartado</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change the thought of {day}</source>
        <translation>Cambiar el pensamiento del {day}</translation>
    </message>
    <message>
        <source>Earlier texts of the thought of {day}</source>
        <translation>Textos anteriores del pensamiento del {day}</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Set aside the thought of {day}</source>
        <translation>Apartar el pensamiento del {day}</translation>
    </message>
</context>
<context>
    <name>AllOrNone</name>
    <message>
        <source>Choose all</source>
        <translation>Elegir todos</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>No elegir ninguno</translation>
    </message>
</context>
<context>
    <name>AnsweredForm</name>
    <message>
        <source>Keep</source>
        <extracomment>A verb: keep what was typed.</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>No job comes of it yet</source>
        <translation>Aún no sale ningún puesto de ello</translation>
    </message>
    <message>
        <source>The job stands as it did</source>
        <translation>El puesto sigue como estaba</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Llegó respuesta</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Qué dice la respuesta</translation>
    </message>
    <message>
        <source>What they said, if you like</source>
        <translation>Qué dice la respuesta, si quieres</translation>
    </message>
    <message>
        <source>Where it stands now</source>
        <translation>En qué punto está ahora</translation>
    </message>
</context>
<context>
    <name>AttachedFiles</name>
    <message>
        <source>A copy is saved. It is not encrypted.</source>
        <translation>Se guardó una copia. No está cifrada.</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Añadir un archivo</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Añadir un archivo…</translation>
    </message>
    <message>
        <source>File set aside</source>
        <translation>Archivo apartado</translation>
    </message>
    <message>
        <source>Keeping {name}</source>
        <translation>Se guarda {name}</translation>
    </message>
    <message>
        <source>Opening a copy of {name}</source>
        <translation>Se abre una copia de {name}</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Saving a copy of {name}</source>
        <translation>Se guarda una copia de {name}</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>This file's content is missing. Its name stays here. A backup may hold it.</source>
        <translation>Falta el contenido de este archivo. Su nombre queda aquí. Puede estar en una copia de seguridad.</translation>
    </message>
    <message>
        <source>{name} could not be kept. It is unchanged where it is. Up to 100 MB is fine.</source>
        <translation>{name} no se pudo guardar. Sigue igual donde está. Hasta 100 MB está bien.</translation>
    </message>
    <message>
        <source>{name} is kept with it</source>
        <translation>Se adjuntó {name}</translation>
    </message>
    <message>
        <source>{name} is unchanged where it is.</source>
        <translation>{name} sigue igual donde está.</translation>
    </message>
</context>
<context>
    <name>AttachedRow</name>
    <message>
        <source>Keep it</source>
        <translation>Guardarlo</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Dejarla ir</translation>
    </message>
    <message>
        <source>Open a copy of {name}</source>
        <translation>Abrir una copia de {name}</translation>
    </message>
    <message>
        <source>Save a copy of {name}</source>
        <translation>Guardar una copia de {name}</translation>
    </message>
    <message>
        <source>Set aside {name}</source>
        <translation>Apartar {name}</translation>
    </message>
    <message>
        <source>You changed the copy.</source>
        <translation>Cambiaste la copia.</translation>
    </message>
</context>
<context>
    <name>BeforePage</name>
    <message>
        <source>A story</source>
        <translation>Una historia</translation>
    </message>
    <message>
        <source>Before you go in</source>
        <translation>Antes de entrar</translation>
    </message>
    <message>
        <source>Elsewhere it was not ideal: “{what}”. How is it here?</source>
        <translation>En otro sitio no era ideal: «{what}». ¿Cómo es aquí?</translation>
    </message>
    <message>
        <source>For this interview: {interview}</source>
        <translation>Para esta entrevista: {interview}</translation>
    </message>
    <message>
        <source>Noted for the interview</source>
        <translation>Anotado para la entrevista</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Nothing is noted yet. Interviews, people and what you write about it come here.</source>
        <translation>Aún no hay nada anotado. Las entrevistas, las personas y lo que escribas sobre él llegan aquí.</translation>
    </message>
    <message>
        <source>Pay you named: {what}</source>
        <translation>Sueldo que dijiste: {what}</translation>
    </message>
    <message>
        <source>Pay: {what}</source>
        <translation>Sueldo: {what}</translation>
    </message>
    <message>
        <source>Place: {what}</source>
        <translation>Lugar: {what}</translation>
    </message>
    <message>
        <source>Résumé you sent: {what}</source>
        <translation>Currículum que enviaste: {what}</translation>
    </message>
    <message>
        <source>Something you handled well</source>
        <translation>Algo que llevaste bien</translation>
    </message>
    <message>
        <source>To ask, to read, to bring</source>
        <translation>Para preguntar, leer, llevar</translation>
    </message>
    <message>
        <source>Two stories</source>
        <translation>Dos historias</translation>
    </message>
    <message>
        <source>What you know about yourself</source>
        <translation>Lo que sabes de ti</translation>
    </message>
    <message>
        <source>What you wrote about it</source>
        <translation>Lo que escribiste sobre ello</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Cuándo y dónde</translation>
    </message>
    <message>
        <source>Where you work: {what}</source>
        <translation>Dónde se trabaja: {what}</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>Quiénes son</translation>
    </message>
    <message>
        <source>Worth asking</source>
        <translation>Vale la pena preguntar</translation>
    </message>
    <message>
        <source>{what}: not known yet.</source>
        <translation>{what}: aún no se sabe.</translation>
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
        <translation>Plegar</translation>
    </message>
    <message>
        <source>Fold closed jobs</source>
        <translation>Plegar los puestos cerrados</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>A verb.</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show closed jobs</source>
        <translation>Mostrar los puestos cerrados</translation>
    </message>
    <message>
        <source>{stage}, jobs: {count}</source>
        <translation>{stage}, puestos: {count}</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a job</source>
        <translation>Añadir un puesto</translation>
    </message>
    <message>
        <source>Cards can be dragged too, or moved by Alt and the arrow keys.</source>
        <translation>Las tarjetas también se arrastran, o se mueven con Alt y las flechas.</translation>
    </message>
    <message>
        <source>From the first lead to the last word, each finds its column.</source>
        <translation>De la primera pista a la última palabra, cada uno encuentra su columna.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Mover a…</translation>
    </message>
    <message>
        <source>No job is noted yet</source>
        <translation>Aún no hay ningún puesto anotado</translation>
    </message>
    <message>
        <source>No jobs right now</source>
        <translation>Ningún puesto por ahora</translation>
    </message>
    <message>
        <source>What you set aside rests for 30 days.</source>
        <translation>Lo que apartas descansa 30 días.</translation>
    </message>
</context>
<context>
    <name>CalendarStrip</name>
    <message>
        <source>The month after</source>
        <translation>El mes siguiente</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>El mes anterior</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Enter opens a job. Alt with the arrow keys moves it on or back.</source>
        <translation>Intro abre un puesto. Alt con las flechas lo mueve adelante o atrás.</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>A card for {name}</source>
        <translation>Una tarjeta para {name}</translation>
    </message>
    <message>
        <source>Back to the people</source>
        <translation>Volver a las personas</translation>
    </message>
    <message>
        <source>Card text</source>
        <translation>Texto de la tarjeta</translation>
    </message>
    <message>
        <source>I have sent it</source>
        <translation>Ya la envié</translation>
    </message>
    <message>
        <source>Let it wait until tomorrow</source>
        <translation>Dejarla para mañana</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Aún no guardado</translation>
    </message>
    <message>
        <source>Noted as sent</source>
        <translation>Anotada como enviada</translation>
    </message>
    <message>
        <source>Open it in Letters</source>
        <translation>Abrirla en Cartas</translation>
    </message>
    <message>
        <source>Print or e-mail it</source>
        <translation>Imprimirla o enviarla</translation>
    </message>
    <message>
        <source>Put away. Today brings it back tomorrow.</source>
        <translation>Guardada. Mañana vuelve a estar en Hoy.</translation>
    </message>
    <message>
        <source>Your name, beneath letters</source>
        <translation>Tu nombre, al pie de las cartas</translation>
    </message>
</context>
<context>
    <name>CharacterSheet</name>
    <message>
        <source>Arrows and signs</source>
        <translation>Flechas y signos</translation>
    </message>
    <message>
        <source>Characters</source>
        <extracomment>Letters and signs that a keyboard lacks.</extracomment>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>Faces and hands</source>
        <translation>Caras y manos</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>Numerals.</extracomment>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Buscar por nombre</translation>
    </message>
    <message>
        <source>Lately</source>
        <extracomment>Used lately.</extracomment>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>Of the alphabet.</extracomment>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Marks</source>
        <extracomment>Punctuation and signs.</extracomment>
        <translation>Signos</translation>
    </message>
    <message>
        <source>Nature and food</source>
        <translation>Naturaleza y comida</translation>
    </message>
    <message>
        <source>No character is called so.</source>
        <translation>Ningún carácter se llama así.</translation>
    </message>
    <message>
        <source>Places and things</source>
        <translation>Lugares y cosas</translation>
    </message>
    <message>
        <source>Special characters</source>
        <translation>Caracteres especiales</translation>
    </message>
</context>
<context>
    <name>CheckLines</name>
    <message>
        <source>Check the journal</source>
        <translation>Revisar el diario</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Looking everything over. You can go on meanwhile.</source>
        <translation>Revisándolo todo. Mientras tanto puedes seguir.</translation>
    </message>
    <message>
        <source>Open what can be read</source>
        <translation>Abrir lo que se pueda leer</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>All of it</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>One job</source>
        <translation>Un puesto</translation>
    </message>
    <message>
        <source>The days between two</source>
        <translation>Los días entre dos fechas</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Which job</source>
        <translation>Qué puesto</translation>
    </message>
    <message>
        <source>With entries that are only for me</source>
        <translation>Con las entradas que son solo para mí</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
</context>
<context>
    <name>ChooseDay</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>A verb: keep what was typed.</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Which day does this tell of?</source>
        <translation>¿De qué día habla esto?</translation>
    </message>
</context>
<context>
    <name>ChooseJob</name>
    <message>
        <source>Link</source>
        <extracomment>A verb: link it to a job.</extracomment>
        <translation>Enlazar</translation>
    </message>
    <message>
        <source>Link to a job</source>
        <translation>Enlazar con un puesto</translation>
    </message>
    <message>
        <source>No job</source>
        <translation>Ningún puesto</translation>
    </message>
    <message>
        <source>Which job does this belong to?</source>
        <translation>¿A qué puesto pertenece esto?</translation>
    </message>
</context>
<context>
    <name>ChooseOne</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Each row is</source>
        <translation>Cada fila es</translation>
    </message>
    <message>
        <source>Keep it as a note</source>
        <translation>Guardar como nota</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Dejarlo fuera</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>Leerlo así</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>What to compare</source>
        <translation>Qué comparar</translation>
    </message>
</context>
<context>
    <name>CompanyPage</name>
    <message>
        <source>Add someone by name</source>
        <translation>Añadir a alguien por su nombre</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>A verb.</extracomment>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Met over a job there</source>
        <translation>Conocidos por un puesto de allí</translation>
    </message>
    <message>
        <source>No job here is noted.</source>
        <translation>Aquí no hay ningún puesto anotado.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Someone else you know here</source>
        <translation>Otra persona que conoces aquí</translation>
    </message>
    <message>
        <source>There before</source>
        <translation>Estuvieron antes</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>Están ahora</translation>
    </message>
    <message>
        <source>You know nobody here yet.</source>
        <translation>Aún no conoces a nadie aquí.</translation>
    </message>
    <message>
        <source>{name} is noted here already.</source>
        <translation>{name} ya consta aquí.</translation>
    </message>
    <message>
        <source>{name} is noted here.</source>
        <translation>{name} consta aquí.</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Beneath the table you see what they keep of what you loved elsewhere.</source>
        <translation>Debajo de la tabla ves qué conservan de lo que te encantó en otros sitios.</translation>
    </message>
    <message>
        <source>Choose what to compare</source>
        <translation>Elegir qué comparar</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Copy for a spreadsheet</source>
        <translation>Copiar para una hoja de cálculo</translation>
    </message>
    <message>
        <source>Jobs in interviews and offers stand here by themselves. Others can be put beside them.</source>
        <translation>Los puestos con entrevistas y ofertas están aquí por sí solos. Se pueden poner otros al lado.</translation>
    </message>
    <message>
        <source>Keep this comparison</source>
        <translation>Guardar esta comparación</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: opens a menu with what else can be done.</extracomment>
        <translation>Más</translation>
    </message>
    <message>
        <source>Nothing to choose between yet</source>
        <translation>Aún no hay entre qué elegir</translation>
    </message>
    <message>
        <source>Pay filled in</source>
        <translation>Sueldo anotado</translation>
    </message>
    <message>
        <source>Pay filled in. Say what a sum is worth, and it counts.</source>
        <translation>Sueldo anotado. Di cuánto vale una suma, y contará.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>This comparison</source>
        <translation>Esta comparación</translation>
    </message>
    <message>
        <source>Weigh finely, by sliders</source>
        <translation>Pesar con detalle, con deslizadores</translation>
    </message>
    <message>
        <source>What I want</source>
        <translation>Lo que quiero</translation>
    </message>
    <message>
        <source>What I want, need and deserve</source>
        <translation>Lo que quiero, necesito y merezco</translation>
    </message>
    <message>
        <source>What you can still choose</source>
        <translation>Lo que aún puedes elegir</translation>
    </message>
    <message>
        <source>Words first, numbers second.</source>
        <translation>Primero las palabras, luego los números.</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>0 to 5 rates in dots, plus and minus go half a step, Delete is not known.</source>
        <translation>De 0 a 5 se valora en puntos, más y menos van medio paso, Supr es no se sabe.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Type 0 to 5 for the dots. Plus and minus go half a step.</source>
        <translation>Escribe de 0 a 5 para los puntos. Más y menos van medio paso.</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>What could be meant</source>
        <translation>A qué puede referirse</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add someone</source>
        <translation>Añadir a alguien</translation>
    </message>
    <message>
        <source>Choose several people</source>
        <translation>Elegir a varias personas</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Vaciar la búsqueda</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Earlier notes…</source>
        <translation>Notas anteriores…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>No name, company or role has these words.</source>
        <translation>Ningún nombre, empresa ni cargo tiene estas palabras.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>No se encontró a nadie</translation>
    </message>
    <message>
        <source>Nobody is noted yet.</source>
        <translation>Aún no hay nadie anotado.</translation>
    </message>
    <message>
        <source>People outlive jobs</source>
        <translation>Las personas duran más que los puestos</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Buscar personas</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>The same as…</source>
        <translation>La misma persona que…</translation>
    </message>
    <message>
        <source>Whoever gave you time, a tip or a kind face can stand here.</source>
        <translation>Quien te dedicó tiempo, un consejo o una sonrisa puede estar aquí.</translation>
    </message>
    <message>
        <source>{name} set aside</source>
        <translation>{name}: apartado</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>A second disk keeps them when this computer is lost. They are encrypted there too.</source>
        <translation>Un segundo disco las guarda si se pierde este equipo. Allí también están cifradas.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>Backed up, and checked</source>
        <translation>Copia hecha y comprobada</translation>
    </message>
    <message>
        <source>Backups of your journal</source>
        <translation>Copias de seguridad de tu diario</translation>
    </message>
    <message>
        <source>Beside the journal</source>
        <translation>Junto al diario</translation>
    </message>
    <message>
        <source>Choose a folder for backups</source>
        <translation>Elegir una carpeta para las copias</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Keep for good</source>
        <translation>Conservar para siempre</translation>
    </message>
    <message>
        <source>Let it go in time</source>
        <translation>Dejarla ir con el tiempo</translation>
    </message>
    <message>
        <source>No backup yet. One is made whenever you close Rebound.</source>
        <translation>Aún no hay copia. Se hace una cada vez que cierras Rebound.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia…</translation>
    </message>
    <message>
        <source>Restore: {backup}</source>
        <translation>Restaurar: {backup}</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Room for backups</source>
        <translation>Espacio para copias</translation>
    </message>
    <message>
        <source>The next backup goes there.</source>
        <translation>La próxima copia va allí.</translation>
    </message>
    <message>
        <source>This folder isn't there now.</source>
        <translation>Esta carpeta no está ahora.</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Lo que hay</translation>
    </message>
    <message>
        <source>What was replaced</source>
        <translation>Lo que se reemplazó</translation>
    </message>
    <message>
        <source>When a backup is restored, the journal that was here is kept. You can go back to it.</source>
        <translation>Cuando se restaura una copia, se conserva el diario que había aquí. Puedes volver a él.</translation>
    </message>
    <message>
        <source>Where they go</source>
        <translation>Adónde van</translation>
    </message>
    <message>
        <source>as they grow older, fewer stay</source>
        <translation>cuanto más viejas, menos quedan</translation>
    </message>
    <message>
        <source>kept for good</source>
        <translation>conservada para siempre</translation>
    </message>
    <message>
        <source>{number} GB at most</source>
        <translation>{number} GB como máximo</translation>
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
        <translation># Para mí, en el día 90</translation>
    </message>
    <message>
        <source>A page to yourself on day 90</source>
        <translation>Una página para ti en el día 90</translation>
    </message>
    <message>
        <source>It comes up on</source>
        <translation>Aparece el</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>A verb.</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>The day it comes up</source>
        <translation>El día en que aparece</translation>
    </message>
    <message>
        <source>What do you hope for there? What would you want to be reminded of?</source>
        <translation>¿Qué esperas de allí? ¿Qué querrías recordar?</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Escribirla</translation>
    </message>
</context>
<context>
    <name>DayChoice</name>
    <message>
        <source>No day: {what}</source>
        <translation>Sin día: {what}</translation>
    </message>
</context>
<context>
    <name>DayForm</name>
    <message>
        <source>No day</source>
        <translation>Sin día</translation>
    </message>
</context>
<context>
    <name>DaySpan</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Company renamed</source>
        <translation>Empresa renombrada</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>An address on the web.</extracomment>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>A noun.</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
</context>
<context>
    <name>EditPerson</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Cómo contactar</translation>
    </message>
    <message>
        <source>How you met</source>
        <translation>Cómo surgió el contacto</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <extracomment>What was typed is kept.</extracomment>
        <translation>Guardado en este equipo</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Aún no guardado</translation>
    </message>
    <message>
        <source>Their post stands among the earlier ones.</source>
        <translation>Su puesto está entre los anteriores.</translation>
    </message>
    <message>
        <source>They work elsewhere now</source>
        <translation>Ahora trabaja en otro sitio</translation>
    </message>
    <message>
        <source>What else is noted</source>
        <translation>Qué más hay anotado</translation>
    </message>
    <message>
        <source>Where they work</source>
        <translation>Dónde trabaja</translation>
    </message>
    <message>
        <source>Whom they know</source>
        <translation>A quién conoce</translation>
    </message>
</context>
<context>
    <name>Enclosures</name>
    <message>
        <source>Enclosed</source>
        <translation>Adjunto</translation>
    </message>
    <message>
        <source>From the files kept…</source>
        <translation>De los archivos guardados…</translation>
    </message>
    <message>
        <source>{name} goes with it.</source>
        <translation>{name} va con ella.</translation>
    </message>
</context>
<context>
    <name>EntryFiles</name>
    <message>
        <source>Picture {day}.png</source>
        <translation>Imagen {day}.png</translation>
    </message>
</context>
<context>
    <name>EntryHead</name>
    <message>
        <source>Change the day</source>
        <translation>Cambiar el día</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <extracomment>What was typed is kept.</extracomment>
        <translation>Guardado en este equipo</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: opens a menu with what else can be done.</extracomment>
        <translation>Más</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Aún no guardado</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>Solo para mí</translation>
    </message>
    <message>
        <source>Starred</source>
        <extracomment>Marked with a star.</extracomment>
        <translation>Con estrella</translation>
    </message>
    <message>
        <source>Your text stays here.</source>
        <translation>Tu texto se queda aquí.</translation>
    </message>
</context>
<context>
    <name>EntryMenu</name>
    <message>
        <source>Add a file…</source>
        <translation>Añadir un archivo…</translation>
    </message>
    <message>
        <source>Before and after…</source>
        <translation>Antes y después…</translation>
    </message>
    <message>
        <source>Day changed</source>
        <translation>Día cambiado</translation>
    </message>
    <message>
        <source>Day…</source>
        <translation>Día…</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>Entry linked</source>
        <translation>Entrada enlazada</translation>
    </message>
    <message>
        <source>Go to the job</source>
        <translation>Ir al puesto</translation>
    </message>
    <message>
        <source>Go to {name}</source>
        <translation>Ir a {name}</translation>
    </message>
    <message>
        <source>Keep as a kind word</source>
        <translation>Guardar como palabra amable</translation>
    </message>
    <message>
        <source>Keep as a lesson</source>
        <translation>Guardar como aprendizaje</translation>
    </message>
    <message>
        <source>Keep as a story</source>
        <translation>Guardar como historia</translation>
    </message>
    <message>
        <source>Left out of second looks and of printed books.</source>
        <translation>Queda fuera de las segundas miradas y de los libros impresos.</translation>
    </message>
    <message>
        <source>Link taken away</source>
        <translation>Enlace quitado</translation>
    </message>
    <message>
        <source>Link to a job…</source>
        <translation>Enlazar con un puesto…</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: opens a menu with what else can be done.</extracomment>
        <translation>Más</translation>
    </message>
    <message>
        <source>No longer only for me.</source>
        <translation>Ya no es solo para mí.</translation>
    </message>
    <message>
        <source>On paper…</source>
        <translation>En papel…</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>Solo para mí</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>A verb: show the page for reading.</extracomment>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>Quitar la estrella</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Marcar con estrella</translation>
    </message>
    <message>
        <source>Star removed</source>
        <translation>Estrella quitada</translation>
    </message>
    <message>
        <source>Starred</source>
        <extracomment>Marked with a star.</extracomment>
        <translation>Con estrella</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etiquetas…</translation>
    </message>
</context>
<context>
    <name>EntryView</name>
    <message>
        <source>Entry text</source>
        <translation>Texto de la entrada</translation>
    </message>
    <message>
        <source>Start anywhere.</source>
        <translation>Empieza por donde quieras.</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>An archive that Rebound reads back, a web page and tables, in one folder. Entries only for you come along. Anyone can read it.</source>
        <translation>Un archivo completo que Rebound vuelve a leer, una página web y tablas, en una carpeta. Van también las entradas solo para ti. Cualquiera puede leerlo.</translation>
    </message>
    <message>
        <source>Choose where the folder goes</source>
        <translation>Elegir dónde va la carpeta</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Exported: {name}</source>
        <translation>Exportado: {name}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Sin exportar</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>One format</source>
        <translation>Un formato</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Rebound</source>
        <translation>Rebound</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Take everything</source>
        <translation>Llevarme todo</translation>
    </message>
    <message>
        <source>Take everything…</source>
        <translation>Llevarme todo…</translation>
    </message>
    <message>
        <source>Writing {name}. You can go on meanwhile.</source>
        <translation>Escribiendo {name}. Mientras tanto puedes seguir.</translation>
    </message>
    <message>
        <source>Your words in open formats. The journal stays as it is.</source>
        <translation>Tus palabras en formatos abiertos. El diario queda como está.</translation>
    </message>
</context>
<context>
    <name>FactsSection</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Añadir un día</translation>
    </message>
    <message>
        <source>Answer expected by</source>
        <translation>Respuesta esperada</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Kept in the notes: “{words}”</source>
        <translation>Guardado en las notas: «{words}»</translation>
    </message>
    <message>
        <source>More facts</source>
        <translation>Más datos</translation>
    </message>
    <message>
        <source>Pay</source>
        <extracomment>A noun: salary.</extracomment>
        <translation>Sueldo</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Where you work</source>
        <translation>Dónde se trabaja</translation>
    </message>
    <message>
        <source>Words of your own, with commas</source>
        <translation>Palabras tuyas, con comas</translation>
    </message>
</context>
<context>
    <name>FaultPage</name>
    <message>
        <source>Try again</source>
        <translation>Probar de nuevo</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Without {filter}</source>
        <translation>Sin {filter}</translation>
    </message>
    <message>
        <source>a job</source>
        <translation>un puesto</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>una persona</translation>
    </message>
    <message>
        <source>an interview</source>
        <translation>una entrevista</translation>
    </message>
    <message>
        <source>mood noted</source>
        <translation>ánimo anotado</translation>
    </message>
    <message>
        <source>on this day</source>
        <translation>en este día</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde {day}</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>con estrella</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hasta {day}</translation>
    </message>
    <message>
        <source>with files</source>
        <translation>con archivos</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>A name for it</source>
        <translation>Un nombre para ella</translation>
    </message>
    <message>
        <source>Any that was noted</source>
        <translation>Cualquiera que se anotó</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Days…</source>
        <translation>Días…</translation>
    </message>
    <message>
        <source>Entries in which mood?</source>
        <translation>¿Entradas con qué ánimo?</translation>
    </message>
    <message>
        <source>Entries of which interview?</source>
        <translation>¿Entradas de qué entrevista?</translation>
    </message>
    <message>
        <source>Entries of which job?</source>
        <translation>¿Entradas de qué puesto?</translation>
    </message>
    <message>
        <source>Entries that speak of whom?</source>
        <translation>¿Entradas que hablan de quién?</translation>
    </message>
    <message>
        <source>Entries with which tag?</source>
        <translation>¿Entradas con qué etiqueta?</translation>
    </message>
    <message>
        <source>Filter and sort</source>
        <translation>Filtrar y ordenar</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Cómo buscar</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Interview…</source>
        <translation>Entrevista…</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Job…</source>
        <translation>Puesto…</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>A verb: keep what was typed.</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>Keep this search…</source>
        <translation>Guardar esta búsqueda…</translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Ánimo</translation>
    </message>
    <message>
        <source>Mood…</source>
        <translation>Ánimo…</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Lo más nuevo primero</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Lo más antiguo primero</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>En este día</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Person…</source>
        <translation>Persona…</translation>
    </message>
    <message>
        <source>Search taken away</source>
        <translation>Búsqueda quitada</translation>
    </message>
    <message>
        <source>Starred</source>
        <extracomment>Marked with a star.</extracomment>
        <translation>Con estrella</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>One of the five steps.</extracomment>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Etiqueta…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>With files</source>
        <translation>Con archivos</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Earlier</source>
        <extracomment>The place before, further up.</extracomment>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>The next place in the text, further down.</extracomment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Take all out</source>
        <translation>Quitar todos</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>{here} of {all}</source>
        <translation>{here} de {all}</translation>
    </message>
    <message>
        <source>{number} replaced</source>
        <translation>{number} reemplazados</translation>
    </message>
    <message>
        <source>{number} taken out</source>
        <translation>{number} quitados</translation>
    </message>
</context>
<context>
    <name>FirstPage</name>
    <message>
        <source>Add a passphrase</source>
        <translation>Añadir una frase de contraseña</translation>
    </message>
    <message>
        <source>Anyone using this account can read this.</source>
        <translation>Quien use esta cuenta puede leer esto.</translation>
    </message>
    <message>
        <source>Bring something in</source>
        <translation>Traer algo</translation>
    </message>
    <message>
        <source>Entry text</source>
        <translation>Texto de la entrada</translation>
    </message>
    <message>
        <source>I didn't get a job</source>
        <translation>No conseguí un puesto</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <extracomment>What was typed is kept.</extracomment>
        <translation>Guardado en este equipo</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Echar un vistazo</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Aún no guardado</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Parar aquí</translation>
    </message>
    <message>
        <source>What happened?</source>
        <extracomment>Above the first blank page, to somebody who was turned down today.</extracomment>
        <translation>¿Qué ha pasado?</translation>
    </message>
    <message>
        <source>You can put it down here, or come back later. Nothing leaves this computer.</source>
        <translation>Puedes dejarlo aquí, o volver más tarde. Nada sale de este equipo.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Answer expected by</source>
        <translation>Respuesta esperada</translation>
    </message>
    <message>
        <source>Answer noted. It is your turn now.</source>
        <translation>Respuesta anotada. Ahora te toca a ti.</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Por correo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Chosen: {number} of {count}</source>
        <translation>Elegidos: {number} de {count}</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>A verb.</extracomment>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Jobs: {count}</source>
        <translation>Puestos: {count}</translation>
    </message>
    <message>
        <source>Leave out the LinkedIn line</source>
        <translation>Dejar fuera la línea de LinkedIn</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Marcar como enviada</translation>
    </message>
    <message>
        <source>Marked as sent.</source>
        <translation>Marcada como enviada.</translation>
    </message>
    <message>
        <source>Marked as sent; the job is closed.</source>
        <translation>Marcada como enviada; el puesto queda cerrado.</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Mover a…</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>En papel</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Planned for {day}</source>
        <translation>Previsto para {day}</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Llegó respuesta</translation>
    </message>
    <message>
        <source>Where you found it</source>
        <translation>Dónde lo encontraste</translation>
    </message>
</context>
<context>
    <name>GoodEndPage</name>
    <message>
        <source>Take your time. Nothing here is due.</source>
        <translation>Tómate tu tiempo. Aquí nada corre prisa.</translation>
    </message>
    <message>
        <source>You took a job</source>
        <translation>Aceptaste un puesto</translation>
    </message>
    <message>
        <source>You took it {when}. Take your time with the rest.</source>
        <translation>Lo aceptaste {when}. Tómate tu tiempo con el resto.</translation>
    </message>
</context>
<context>
    <name>GuideBar</name>
    <message>
        <source>Ask me a question</source>
        <translation>Hazme una pregunta</translation>
    </message>
    <message>
        <source>Day {n} of {days}</source>
        <translation>Día {n} de {days}</translation>
    </message>
    <message>
        <source>Day {n} of {days}: one question, twenty minutes or less.</source>
        <translation>Día {n} de {days}: una pregunta, veinte minutos o menos.</translation>
    </message>
    <message>
        <source>How to be guided</source>
        <translation>Cómo te guía</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Siguiente pregunta</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>A verb: leave this question.</extracomment>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Something lighter</source>
        <translation>Algo más ligero</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Parar aquí</translation>
    </message>
    <message>
        <source>The five days are left. What you wrote stays.</source>
        <translation>Dejaste los cinco días. Lo que escribiste queda.</translation>
    </message>
    <message>
        <source>The next day waits as long as you like.</source>
        <translation>El día siguiente espera lo que quieras.</translation>
    </message>
    <message>
        <source>Those were all the questions.</source>
        <translation>Esas eran todas las preguntas.</translation>
    </message>
    <message>
        <source>Today's entry is written. The next one waits as long as you like.</source>
        <translation>La entrada de hoy está escrita. La siguiente espera lo que quieras.</translation>
    </message>
</context>
<context>
    <name>GuideMenu</name>
    <message>
        <source>Change or add questions…</source>
        <translation>Cambiar o añadir preguntas…</translation>
    </message>
    <message>
        <source>Five days of writing</source>
        <translation>Cinco días de escritura</translation>
    </message>
    <message>
        <source>Five days of writing: day {n}</source>
        <translation>Cinco días de escritura: día {n}</translation>
    </message>
    <message>
        <source>How to be guided</source>
        <translation>Cómo te guía</translation>
    </message>
    <message>
        <source>Leave the five days</source>
        <translation>Dejar los cinco días</translation>
    </message>
    <message>
        <source>Questions of all five steps</source>
        <translation>Preguntas de los cinco pasos</translation>
    </message>
    <message>
        <source>Today's entry of the five is written</source>
        <translation>La entrada de hoy de las cinco está escrita</translation>
    </message>
</context>
<context>
    <name>GutNumber</name>
    <message>
        <source>0 to 10, if you like</source>
        <translation>de 0 a 10, si quieres</translation>
    </message>
    <message>
        <source>0: not for me · 10: made for me</source>
        <translation>0: no es para mí · 10: hecho para mí</translation>
    </message>
    <message>
        <source>A number from 0 to 10, if you like</source>
        <translation>Un número de 0 a 10, si quieres</translation>
    </message>
    <message>
        <source>{number} of 10</source>
        <translation>{number} de 10</translation>
    </message>
</context>
<context>
    <name>GutPart</name>
    <message>
        <source>And now, {job}: what does your gut say?</source>
        <translation>Y ahora, {job}: ¿qué dice tu intuición?</translation>
    </message>
    <message>
        <source>First your gut: {job}?</source>
        <translation>Primero tu intuición: ¿{job}?</translation>
    </message>
    <message>
        <source>It is kept on the job's page, and not shown here until you ask.</source>
        <translation>Queda en la página del puesto, y aquí no se muestra hasta que lo pidas.</translation>
    </message>
    <message>
        <source>The table may be right, or you may.</source>
        <translation>Puede tener razón la tabla, o puedes tenerla tú.</translation>
    </message>
    <message>
        <source>What your gut said first</source>
        <translation>Lo que dijo tu intuición primero</translation>
    </message>
    <message>
        <source>Your gut, first and now</source>
        <translation>Tu intuición, primero y ahora</translation>
    </message>
    <message>
        <source>{job}: first {first}, now {now}</source>
        <translation>{job}: primero {first}, ahora {now}</translation>
    </message>
</context>
<context>
    <name>GutQuestion</name>
    <message>
        <source>Keep it</source>
        <translation>Guardarlo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>a word</source>
        <translation>una palabra</translation>
    </message>
</context>
<context>
    <name>GutSection</name>
    <message>
        <source>Today, in a word</source>
        <translation>Hoy, en una palabra</translation>
    </message>
    <message>
        <source>What your gut says</source>
        <translation>Lo que dice tu intuición</translation>
    </message>
    <message>
        <source>What your gut says today</source>
        <translation>Lo que dice hoy tu intuición</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Clear the search</source>
        <translation>Vaciar la búsqueda</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Help, to read</source>
        <translation>Ayuda, para leer</translation>
    </message>
    <message>
        <source>No page of the help has these words.</source>
        <translation>Ninguna página de la ayuda tiene estas palabras.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
</context>
<context>
    <name>HelpersCard</name>
    <message>
        <source>A card to each of these</source>
        <translation>Una tarjeta para cada una</translation>
    </message>
    <message>
        <source>Everyone who helped</source>
        <translation>Quienes ayudaron</translation>
    </message>
    <message>
        <source>Notes like this usually land warmer than we expect.</source>
        <translation>Notas así suelen llegar con más calidez de la que esperamos.</translation>
    </message>
    <message>
        <source>They stand on Today, one at a time.</source>
        <translation>Están en Hoy, de una en una.</translation>
    </message>
    <message>
        <source>Write a card to {name} now</source>
        <translation>Escribir ahora una tarjeta a {name}</translation>
    </message>
    <message>
        <source>Write now</source>
        <translation>Escribir ahora</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>All of it is here already. Nothing changes.</source>
        <translation>Todo está ya aquí. No cambia nada.</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Traerlo</translation>
    </message>
    <message>
        <source>Bring something in</source>
        <translation>Traer algo</translation>
    </message>
    <message>
        <source>Bringing it in. You can go on meanwhile.</source>
        <translation>Trayéndolo. Mientras tanto puedes seguir.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Elegir archivos</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Choose something else</source>
        <translation>Elegir otra cosa</translation>
    </message>
    <message>
        <source>Drop files here, or choose them.</source>
        <translation>Suelta archivos aquí o elígelos.</translation>
    </message>
    <message>
        <source>Each in its own way</source>
        <translation>Cada uno a su manera</translation>
    </message>
    <message>
        <source>From another diary, address book or list. You see it first, and can undo it.</source>
        <translation>De otro diario, agenda o lista. Lo ves antes y puedes deshacerlo.</translation>
    </message>
    <message>
        <source>It is all here now.</source>
        <translation>Ya está todo aquí.</translation>
    </message>
    <message>
        <source>It is here. Your files stay as they are.</source>
        <translation>Está aquí. Tus archivos quedan como están.</translation>
    </message>
    <message>
        <source>It is taken back already.</source>
        <translation>Ya está deshecho.</translation>
    </message>
    <message>
        <source>Not known: choose one</source>
        <translation>No se conoce: elige uno</translation>
    </message>
    <message>
        <source>Nothing in it could be read. You can choose another way to read it.</source>
        <translation>No se pudo leer nada de ello. Puedes elegir otra forma de leerlo.</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Leer como</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Leyendo {name}</translation>
    </message>
    <message>
        <source>Recognised as well, and not read this way: {kinds}</source>
        <translation>También se reconoce, y así no se lee: {kinds}</translation>
    </message>
    <message>
        <source>Say what its columns are. It is remembered for the next time.</source>
        <translation>Di qué son sus columnas. Se recuerda para la próxima vez.</translation>
    </message>
    <message>
        <source>Show the entries</source>
        <translation>Ver las entradas</translation>
    </message>
    <message>
        <source>Show the jobs</source>
        <translation>Ver los puestos</translation>
    </message>
    <message>
        <source>Show the people</source>
        <translation>Ver las personas</translation>
    </message>
    <message>
        <source>Stopped. Nothing has changed.</source>
        <translation>Detenido. No ha cambiado nada.</translation>
    </message>
    <message>
        <source>This is what would come so far. Say what the columns beneath are, too.</source>
        <translation>Esto es lo que llegaría hasta ahora. Di también qué son las columnas de abajo.</translation>
    </message>
    <message>
        <source>This is what would come. Nothing has changed yet.</source>
        <translation>Esto es lo que vendría. Aún no ha cambiado nada.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>What could be read is here.</source>
        <translation>Lo que se pudo leer está aquí.</translation>
    </message>
    <message>
        <source>What could be read is here. Your files stay as they are.</source>
        <translation>Lo que se pudo leer está aquí. Tus archivos quedan como están.</translation>
    </message>
    <message>
        <source>You changed what its columns are. “Read it so” shows what would come.</source>
        <translation>Has cambiado qué son sus columnas. «Leerlo así» muestra lo que llegaría.</translation>
    </message>
    <message>
        <source>You did something else since. Ctrl+Z takes that back first.</source>
        <translation>Desde entonces hiciste otra cosa. Ctrl+Z deshace eso primero.</translation>
    </message>
    <message>
        <source>{formats}. A file, a folder or a zip; what it is, is found out.</source>
        <translation>{formats}. Un archivo, una carpeta o un zip; Rebound ve qué es.</translation>
    </message>
</context>
<context>
    <name>Initials</name>
    <message>
        <source>Initials</source>
        <translation>Iniciales</translation>
    </message>
</context>
<context>
    <name>JobHead</name>
    <message>
        <source>Answer expected by…</source>
        <translation>Respuesta esperada para…</translation>
    </message>
    <message>
        <source>Before you go in</source>
        <translation>Antes de entrar</translation>
    </message>
    <message>
        <source>Everyone and every job there</source>
        <translation>Todas las personas y puestos de allí</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Hold it against what I want</source>
        <translation>Compararlo con lo que quiero</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>Dejarlo descansar</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: opens a menu with what else can be done.</extracomment>
        <translation>Más</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Mover a</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Mover a…</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Reabrirlo</translation>
    </message>
    <message>
        <source>Open what you sealed</source>
        <translation>Abrir lo que sellaste</translation>
    </message>
    <message>
        <source>Rename the company…</source>
        <translation>Renombrar la empresa…</translation>
    </message>
    <message>
        <source>Rename the job…</source>
        <translation>Renombrar el puesto…</translation>
    </message>
    <message>
        <source>Sealed until {day}</source>
        <translation>Sellado hasta {day}</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Take the five steps</source>
        <translation>Dar los cinco pasos</translation>
    </message>
    <message>
        <source>The five steps</source>
        <translation>Los cinco pasos</translation>
    </message>
    <message>
        <source>What I keep</source>
        <translation>Lo que me llevo</translation>
    </message>
    <message>
        <source>Write about it</source>
        <translation>Escribir sobre ello</translation>
    </message>
</context>
<context>
    <name>JobParts</name>
    <message>
        <source>Add: {what}</source>
        <translation>Añadir: {what}</translation>
    </message>
    <message>
        <source>You can add</source>
        <translation>Puedes añadir</translation>
    </message>
</context>
<context>
    <name>JobSheetPage</name>
    <message>
        <source>Shortened to fit: {parts}. Your journal has all of it.</source>
        <translation>Acortado para que quepa: {parts}. En tu diario está todo.</translation>
    </message>
</context>
<context>
    <name>JobView</name>
    <message>
        <source>Laid to rest</source>
        <translation>Puesto a descansar</translation>
    </message>
    <message>
        <source>Noted</source>
        <extracomment>It has been noted.</extracomment>
        <translation>Anotado</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Reabierto</translation>
    </message>
    <message>
        <source>Still waiting, then.</source>
        <translation>Entonces sigue la espera.</translation>
    </message>
</context>
<context>
    <name>JobsPage</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a job</source>
        <translation>Añadir un puesto</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Vaciar la búsqueda</translation>
    </message>
    <message>
        <source>Every opportunity can stand here</source>
        <translation>Cada oportunidad puede estar aquí</translation>
    </message>
    <message>
        <source>Job set aside</source>
        <translation>Puesto apartado</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>No company or title has these words.</source>
        <translation>Ninguna empresa ni puesto tiene estas palabras.</translation>
    </message>
    <message>
        <source>No job is noted yet.</source>
        <translation>Aún no hay ningún puesto anotado.</translation>
    </message>
    <message>
        <source>No jobs right now</source>
        <translation>Ningún puesto por ahora</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Search jobs</source>
        <translation>Buscar puestos</translation>
    </message>
    <message>
        <source>The company is enough, from the first lead to the last word.</source>
        <translation>Basta la empresa, de la primera pista a la última palabra.</translation>
    </message>
    <message>
        <source>What you can still choose</source>
        <translation>Lo que aún puedes elegir</translation>
    </message>
    <message>
        <source>What you set aside rests for 30 days.</source>
        <translation>Lo que apartas descansa 30 días.</translation>
    </message>
</context>
<context>
    <name>JobsRead</name>
    <message>
        <source>Jobs as they are read</source>
        <translation>Los puestos tal como se leen</translation>
    </message>
    <message>
        <source>No day given</source>
        <extracomment>In place of the days of a job that tells none.</extracomment>
        <translation>Sin día</translation>
    </message>
    <message>
        <source>The day cannot be read</source>
        <extracomment>In place of the days of a job whose day is written in a way that cannot be read.</extracomment>
        <translation>El día no se puede leer</translation>
    </message>
    <message>
        <source>This is how each job is read: its company, where it stands, its title, and the days.</source>
        <translation>Así se lee cada puesto: su empresa, cómo está, su título y los días.</translation>
    </message>
</context>
<context>
    <name>JobsTable</name>
    <message>
        <source>Enter opens a job. Alt with up or down sorts by the column in hand.</source>
        <translation>Intro abre un puesto. Alt con arriba o abajo ordena por la columna elegida.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Puestos</translation>
    </message>
</context>
<context>
    <name>JournalList</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Filter and sort</source>
        <translation>Filtrar y ordenar</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Aprendizajes</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>A new page or template.</extracomment>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Entrada nueva</translation>
    </message>
    <message>
        <source>No entries right now</source>
        <translation>Ninguna entrada por ahora</translation>
    </message>
    <message>
        <source>No entry is from {day} yet.</source>
        <translation>{day}: aún no hay ninguna entrada.</translation>
    </message>
    <message>
        <source>No entry is like this.</source>
        <translation>Ninguna entrada coincide.</translation>
    </message>
    <message>
        <source>No entry, job, person or letter holds these words.</source>
        <translation>Ninguna entrada, puesto, persona ni carta tiene estas palabras.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Search every word</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Search kept</source>
        <translation>Búsqueda guardada</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>What you set aside rests for 30 days.</source>
        <translation>Lo que apartas descansa 30 días.</translation>
    </message>
    <message>
        <source>What you write is kept on this computer.</source>
        <translation>Todo se guarda en este equipo.</translation>
    </message>
    <message>
        <source>Write an entry</source>
        <translation>Escribir una entrada</translation>
    </message>
    <message>
        <source>Write an entry for {day}</source>
        <translation>Escribir una entrada para el {day}</translation>
    </message>
    <message>
        <source>Write something</source>
        <translation>Escribir algo</translation>
    </message>
    <message>
        <source>Your journal begins here</source>
        <translation>Tu diario empieza aquí</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Entry set aside</source>
        <translation>Entrada apartada</translation>
    </message>
    <message>
        <source>This entry</source>
        <translation>Esta entrada</translation>
    </message>
    <message>
        <source>This entry is not kept yet, so it stays open.</source>
        <translation>Esta entrada aún no está guardada, así que sigue abierta.</translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message>
        <source>It rests. Everything in it is kept.</source>
        <translation>Descansa. Todo lo que contiene está guardado.</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Aprendizajes</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>Dejarlo descansar</translation>
    </message>
    <message>
        <source>Not again, or differently</source>
        <translation>No otra vez, o de otra manera</translation>
    </message>
    <message>
        <source>Nothing is noted yet. What was perfect, people and lessons come here.</source>
        <translation>Aún no hay nada anotado. Lo que fue ideal, las personas y los aprendizajes llegan aquí.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Perfect</source>
        <extracomment>What sounded perfect about a job.</extracomment>
        <translation>Ideal</translation>
    </message>
    <message>
        <source>What I keep from {company}</source>
        <translation>Lo que me llevo de {company}</translation>
    </message>
    <message>
        <source>{line} (next time: {wish})</source>
        <translation>{line} (la próxima vez: {wish})</translation>
    </message>
</context>
<context>
    <name>Knows</name>
    <message>
        <source>A name</source>
        <translation>Un nombre</translation>
    </message>
    <message>
        <source>A word about it</source>
        <translation>Unas palabras</translation>
    </message>
    <message>
        <source>A word about it, if you like</source>
        <translation>Unas palabras, si quieres</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Anotarlo</translation>
    </message>
    <message>
        <source>Take away: {what}</source>
        <translation>Quitar: {what}</translation>
    </message>
    <message>
        <source>What they are to each other</source>
        <translation>Qué relación tienen</translation>
    </message>
    <message>
        <source>Whom they know</source>
        <translation>A quién conoce</translation>
    </message>
</context>
<context>
    <name>LeadPage</name>
    <message>
        <source>It has all of what you know about it.</source>
        <translation>Tiene todo lo que sabes de él.</translation>
    </message>
    <message>
        <source>It has {kept} of {known} that you know about.</source>
        <translation>Tiene {kept} de {known} que conoces.</translation>
    </message>
    <message>
        <source>Mark what you want, need or deserve beside the jobs you can still choose.</source>
        <translation>Marca lo que quieres, necesitas o mereces junto a los puestos que aún puedes elegir.</translation>
    </message>
    <message>
        <source>Not known yet: {names}</source>
        <translation>Aún no se sabe: {names}</translation>
    </message>
    <message>
        <source>Nothing is marked yet</source>
        <translation>Aún no hay nada marcado</translation>
    </message>
    <message>
        <source>Put it beside the others</source>
        <translation>Ponerlo junto a los demás</translation>
    </message>
    <message>
        <source>Rate what you know of it. A dot a row is enough.</source>
        <translation>Valora lo que sabes de él. Basta un punto por fila.</translation>
    </message>
    <message>
        <source>To the comparison</source>
        <translation>A la comparación</translation>
    </message>
    <message>
        <source>{company}, held against what you want</source>
        <translation>{company}, frente a lo que quieres</translation>
    </message>
</context>
<context>
    <name>LessonField</name>
    <message>
        <source>A kind word from this entry</source>
        <translation>Una palabra amable de esta entrada</translation>
    </message>
    <message>
        <source>A lesson from this entry</source>
        <translation>Un aprendizaje de esta entrada</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>A verb: keep what was typed.</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Kind word kept</source>
        <translation>Palabra amable guardada</translation>
    </message>
    <message>
        <source>Kind word set aside</source>
        <translation>Palabra amable apartada</translation>
    </message>
    <message>
        <source>Lesson kept</source>
        <translation>Aprendizaje guardado</translation>
    </message>
    <message>
        <source>Lesson set aside</source>
        <translation>Aprendizaje apartado</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>What you want to remember</source>
        <translation>Lo que quieres recordar</translation>
    </message>
    <message>
        <source>Who said what, about you or your work</source>
        <translation>Quién dijo qué, de ti o de tu trabajo</translation>
    </message>
</context>
<context>
    <name>LessonRow</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change the lesson</source>
        <translation>Cambiar el aprendizaje</translation>
    </message>
    <message>
        <source>Change: {lesson}</source>
        <translation>Cambiar: {lesson}</translation>
    </message>
    <message>
        <source>From “{title}”</source>
        <translation>De «{title}»</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Set aside: {lesson}</source>
        <translation>Apartar: {lesson}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Etiquetas, separadas por comas</translation>
    </message>
    <message>
        <source>Used for {name}</source>
        <translation>Usado para {name}</translation>
    </message>
    <message>
        <source>an entry</source>
        <translation>una entrada</translation>
    </message>
</context>
<context>
    <name>LessonsSection</name>
    <message>
        <source>I can… I know… I noticed…</source>
        <translation>Puedo… Sé… Noté…</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <source>Lesson set aside</source>
        <translation>Aprendizaje apartado</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Aprendizajes</translation>
    </message>
</context>
<context>
    <name>LessonsView</name>
    <message>
        <source>A new kind word</source>
        <translation>Una palabra amable nueva</translation>
    </message>
    <message>
        <source>A new lesson</source>
        <translation>Un aprendizaje nuevo</translation>
    </message>
    <message>
        <source>A new story</source>
        <translation>Una historia nueva</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>To the place one came from.</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Every tag</source>
        <translation>Todas las etiquetas</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>A verb: keep what was typed.</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep a sentence you want to remember, from an entry or typed above.</source>
        <translation>Guarda una frase que quieras recordar, de una entrada o escrita arriba.</translation>
    </message>
    <message>
        <source>Kind word set aside</source>
        <translation>Palabra amable apartada</translation>
    </message>
    <message>
        <source>Kind words gather here</source>
        <translation>Las palabras amables se reúnen aquí</translation>
    </message>
    <message>
        <source>Lesson set aside</source>
        <translation>Aprendizaje apartado</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Aprendizajes</translation>
    </message>
    <message>
        <source>Lessons gather here</source>
        <translation>Los aprendizajes se reúnen aquí</translation>
    </message>
    <message>
        <source>Moment set aside</source>
        <translation>Momento apartado</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>Historia nueva</translation>
    </message>
    <message>
        <source>None of them has these words.</source>
        <translation>Nada de esto tiene estas palabras.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Search these</source>
        <translation>Buscar aquí</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Something new</source>
        <translation>Algo nuevo</translation>
    </message>
    <message>
        <source>Something you handled well</source>
        <translation>Algo que llevaste bien</translation>
    </message>
    <message>
        <source>Something you learned</source>
        <translation>Algo que aprendiste</translation>
    </message>
    <message>
        <source>Stories gather here</source>
        <translation>Las historias se reúnen aquí</translation>
    </message>
    <message>
        <source>Story set aside</source>
        <translation>Historia apartada</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Qué mostrar</translation>
    </message>
    <message>
        <source>What went well gathers here</source>
        <translation>Lo que fue bien se reúne aquí</translation>
    </message>
    <message>
        <source>When I solved that kind of trouble…</source>
        <translation>Cuando resolví un problema así…</translation>
    </message>
    <message>
        <source>Who said what, about you or your work</source>
        <translation>Quién dijo qué, de ti o de tu trabajo</translation>
    </message>
    <message>
        <source>Write one</source>
        <translation>Escribir una</translation>
    </message>
</context>
<context>
    <name>LetterView</name>
    <message>
        <source>Handed to your mail program. It is marked as sent once you say so.</source>
        <translation>Entregada a tu programa de correo. Cuenta como enviada cuando lo digas.</translation>
    </message>
    <message>
        <source>Its files are yours to add there.</source>
        <translation>Sus archivos los añades tú allí.</translation>
    </message>
    <message>
        <source>No mail program answered. The letter stays here. Copy its text instead.</source>
        <translation>Ningún programa de correo contestó. La carta se queda aquí. Puedes copiar su texto.</translation>
    </message>
    <message>
        <source>Text copied, with its look.</source>
        <translation>Texto copiado, con su aspecto.</translation>
    </message>
    <message>
        <source>Text copied.</source>
        <translation>Texto copiado.</translation>
    </message>
    <message>
        <source>The letter is for nobody yet.</source>
        <translation>La carta aún no es para nadie.</translation>
    </message>
    <message>
        <source>The letter is for {name}.</source>
        <translation>La carta es para {name}.</translation>
    </message>
    <message>
        <source>{name}, noted for it before, is set aside.</source>
        <translation>{name}, a quien se anotó para ella, queda aparte.</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>A card of thanks, a question, a Pain Letter: each begins with a few words of its own.</source>
        <translation>Una tarjeta de gracias, una pregunta, una Pain Letter: cada una empieza con unas palabras propias.</translation>
    </message>
    <message>
        <source>A letter starts a conversation</source>
        <translation>Una carta empieza una conversación</translation>
    </message>
    <message>
        <source>Change how and when it was sent…</source>
        <translation>Cambiar cómo y cuándo se envió…</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Vaciar la búsqueda</translation>
    </message>
    <message>
        <source>Copy with its look</source>
        <translation>Copiar con su aspecto</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Versiones anteriores…</translation>
    </message>
    <message>
        <source>Keep as a template</source>
        <translation>Guardar como plantilla</translation>
    </message>
    <message>
        <source>Kept as a template. It stands beneath “Write”.</source>
        <translation>Guardada como plantilla. Está en «Escribir».</translation>
    </message>
    <message>
        <source>Letter set aside</source>
        <translation>Carta apartada</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>Letters that are sent, not of the alphabet.</extracomment>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>No letter has these words.</source>
        <translation>Ninguna carta tiene estas palabras.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Aún no hay nada escrito.</translation>
    </message>
    <message>
        <source>Plan a next step…</source>
        <translation>Planear un siguiente paso…</translation>
    </message>
    <message>
        <source>Search letters</source>
        <translation>Buscar cartas</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>Plantillas…</translation>
    </message>
    <message>
        <source>This letter</source>
        <translation>Esta carta</translation>
    </message>
    <message>
        <source>This letter is not kept yet, so it stays open.</source>
        <translation>Esta carta aún no está guardada, así que sigue abierta.</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>A verb.</extracomment>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Write one</source>
        <translation>Escribir una</translation>
    </message>
</context>
<context>
    <name>LicencesPage</name>
    <message>
        <source>All parts in one list</source>
        <translation>Todas las partes en una lista</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Vaciar la búsqueda</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Each work inside, with its licence. For programs, the list is this file:</source>
        <translation>Cada obra incluida, con su licencia. Para programas, la lista es este archivo:</translation>
    </message>
    <message>
        <source>Licence, to read</source>
        <translation>Licencia, para leer</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>No work or licence has this name.</source>
        <translation>Ninguna obra ni licencia se llama así.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Search the licences</source>
        <translation>Buscar en las licencias</translation>
    </message>
    <message>
        <source>This copy runs from its source. The packages that Python brought carry their own licences.</source>
        <translation>Esta copia funciona desde su código. Los paquetes que trajo Python llevan sus propias licencias.</translation>
    </message>
    <message>
        <source>What others made</source>
        <translation>Lo que hicieron otros</translation>
    </message>
    <message>
        <source>how it is used</source>
        <translation>cómo se usa</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>Add to “{list}”</source>
        <translation>Añadir a «{list}»</translation>
    </message>
    <message>
        <source>Added: {line}</source>
        <translation>Añadido: {line}</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>Remove</source>
        <extracomment>A verb.</extracomment>
        <translation>Quitar</translation>
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
        <translation>Intro lo abre</translation>
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
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>LogNoPage</name>
    <message>
        <source>Another one</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>To the place one came from.</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Begin the five steps</source>
        <translation>Empezar los cinco pasos</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>How far did it go?</source>
        <translation>¿Hasta dónde llegó?</translation>
    </message>
    <message>
        <source>I applied, that was all</source>
        <translation>Envié la solicitud, y eso fue todo</translation>
    </message>
    <message>
        <source>I met people there</source>
        <translation>Conocí a gente allí</translation>
    </message>
    <message>
        <source>It is noted.</source>
        <translation>Está anotado.</translation>
    </message>
    <message>
        <source>No answer came, it went quiet</source>
        <translation>No llegó respuesta, quedó en silencio</translation>
    </message>
    <message>
        <source>Noted. That is all for now.</source>
        <translation>Anotado. Eso es todo por ahora.</translation>
    </message>
    <message>
        <source>Noted. What you wrote stands with it.</source>
        <translation>Anotado. Lo que escribiste queda con él.</translation>
    </message>
    <message>
        <source>Only note it</source>
        <translation>Solo anotarlo</translation>
    </message>
    <message>
        <source>Or one you noted before</source>
        <translation>O uno que ya anotaste</translation>
    </message>
    <message>
        <source>Several are open at {company}.</source>
        <translation>Hay varios abiertos en {company}.</translation>
    </message>
    <message>
        <source>Several at once</source>
        <translation>Varios a la vez</translation>
    </message>
    <message>
        <source>The company is enough. Nothing leaves this computer.</source>
        <translation>Basta la empresa. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>The five steps for {company}</source>
        <translation>Los cinco pasos para {company}</translation>
    </message>
    <message>
        <source>There are five steps, if you like: the story, the job, the people, yourself, the next letters. Each can be skipped, and stopped at any point.</source>
        <translation>Hay cinco pasos, si quieres: la historia, el puesto, las personas, tú, las próximas cartas. Cada uno se puede saltar y dejar en cualquier momento.</translation>
    </message>
    <message>
        <source>They are noted.</source>
        <translation>Están anotados.</translation>
    </message>
    <message>
        <source>What the job was called</source>
        <translation>Cómo se llamaba el puesto</translation>
    </message>
    <message>
        <source>What the job was called, if you like</source>
        <translation>Cómo se llamaba el puesto, si quieres</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Which company was it? Its name is enough.</source>
        <translation>¿Qué empresa era? Su nombre basta.</translation>
    </message>
    <message>
        <source>Which one was it?</source>
        <translation>¿Cuál era?</translation>
    </message>
</context>
<context>
    <name>LookingBackPage</name>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Days you wrote on</source>
        <translation>Días en que escribiste</translation>
    </message>
    <message>
        <source>Days you wrote on, by month</source>
        <translation>Días en que escribiste, por mes</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>How far applications went</source>
        <translation>Hasta dónde llegaron las candidaturas</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Cuánto tiempo atrás</translation>
    </message>
    <message>
        <source>Less often lately: {names}</source>
        <translation>Últimamente menos: {names}</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>Letters that are sent, not of the alphabet.</extracomment>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Mirar atrás</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>More often lately: {names}</source>
        <translation>Últimamente más: {names}</translation>
    </message>
    <message>
        <source>Nothing is noted in this time.</source>
        <translation>En este periodo no hay nada anotado.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Since {day}. Only what is there is counted.</source>
        <translation>Desde el {day}. Solo se cuenta lo que hay.</translation>
    </message>
    <message>
        <source>Still counting…</source>
        <translation>Aún se está contando…</translation>
    </message>
    <message>
        <source>Ten years</source>
        <translation>Diez años</translation>
    </message>
    <message>
        <source>There is nothing to look back on yet. It fills by itself.</source>
        <translation>Aún no hay nada a lo que mirar atrás. Se llena solo.</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>Tres meses</translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation>Doce meses</translation>
    </message>
    <message>
        <source>What you learned</source>
        <translation>Lo que aprendiste</translation>
    </message>
    <message>
        <source>What you want, need and deserve</source>
        <translation>Lo que quieres, necesitas y mereces</translation>
    </message>
    <message>
        <source>Words I chose for my mood</source>
        <translation>Palabras que elegí para mi ánimo</translation>
    </message>
    <message>
        <source>Words that came back</source>
        <translation>Palabras que volvieron</translation>
    </message>
    <message>
        <source>Words you chose for your mood</source>
        <translation>Palabras que elegiste para tu ánimo</translation>
    </message>
    <message>
        <source>{moments}, {people}.</source>
        <translation>{moments}, {people}.</translation>
    </message>
    <message>
        <source>{sent} sent, {replies} answered.</source>
        <translation>{sent} enviadas, {replies} contestadas.</translation>
    </message>
    <message>
        <source>{words}.</source>
        <translation>{words}.</translation>
    </message>
    <message>
        <source>{word} on {number}</source>
        <translation>{word} en {number}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Adding your passphrase</source>
        <translation>Añadiendo tu frase</translation>
    </message>
    <message>
        <source>Another program exchanged the journal's file. What you had here is kept beside it.</source>
        <translation>Otro programa cambió el archivo del diario. Lo que tenías aquí queda al lado.</translation>
    </message>
    <message>
        <source>Changes that don't fit this journal lay beside it. They are kept under another name.</source>
        <translation>Junto al diario había cambios que no le corresponden. Se guardan con otro nombre.</translation>
    </message>
    <message>
        <source>Changing everything</source>
        <translation>Cambiándolo todo</translation>
    </message>
    <message>
        <source>Everything is being encrypted anew. Nothing leaves this computer.</source>
        <translation>Todo se cifra de nuevo. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Getting your journal ready</source>
        <translation>Preparando tu diario</translation>
    </message>
    <message>
        <source>Only the new passphrase opens it now. You can make a new recovery code.</source>
        <translation>Ahora solo lo abre la frase nueva. Puedes crear otro código de recuperación.</translation>
    </message>
    <message>
        <source>Only your passphrase opens this journal now.</source>
        <translation>Ahora solo tu frase de contraseña abre este diario.</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>A verb.</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Reading what can be read</source>
        <translation>Leyendo lo que se puede leer</translation>
    </message>
    <message>
        <source>Rebound stopped by a fault of ours. What you were typing is kept.</source>
        <translation>Rebound se detuvo por un error nuestro. Lo que escribías está guardado.</translation>
    </message>
    <message>
        <source>Rebound was renewed while it was open. Close it, then open it again.</source>
        <translation>Rebound se renovó mientras estaba abierto. Ciérralo y vuelve a abrirlo.</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>Ver las copias</translation>
    </message>
    <message>
        <source>Something went wrong in Rebound.</source>
        <translation>Algo se torció en Rebound.</translation>
    </message>
    <message>
        <source>The computer stopped while something was kept. Look whether your last words are here.</source>
        <translation>El equipo se paró mientras se guardaba algo. Mira si están tus últimas palabras.</translation>
    </message>
    <message>
        <source>The damaged file stays as it is, under another name.</source>
        <translation>El archivo dañado queda como está, con otro nombre.</translation>
    </message>
    <message>
        <source>The journal and its backups here get a new key. Nothing leaves this computer.</source>
        <translation>El diario y sus copias de aquí reciben una clave nueva. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>The journal is locked</source>
        <translation>El diario está bloqueado</translation>
    </message>
    <message>
        <source>This Rebound keeps some things in a new way. A backup is made first.</source>
        <translation>Este Rebound guarda algunas cosas de otra manera. Antes se hace una copia de seguridad.</translation>
    </message>
    <message>
        <source>This is the journal of {when}. What was here is kept.</source>
        <translation>Este es el diario de: {when}. Lo que había aquí se conserva.</translation>
    </message>
    <message>
        <source>This is what could be read. The damaged file is kept.</source>
        <translation>Esto es lo que se pudo leer. El archivo dañado se conserva.</translation>
    </message>
    <message>
        <source>Try again. If it comes back, close Rebound and open it again.</source>
        <translation>Inténtalo de nuevo. Si vuelve a pasar, cierra Rebound y ábrelo otra vez.</translation>
    </message>
    <message>
        <source>What is here now is copied first.</source>
        <translation>Primero se copia lo que hay aquí ahora.</translation>
    </message>
    <message>
        <source>What was kept before is safe.</source>
        <translation>Lo guardado antes está a salvo.</translation>
    </message>
    <message>
        <source>What was kept before is safe. Your text stays here.</source>
        <translation>Lo guardado antes está a salvo. Tu texto se queda aquí.</translation>
    </message>
    <message>
        <source>What you typed can't be kept yet, so it stays here. The journal is not locked.</source>
        <translation>Lo que has escrito aún no se puede guardar, así que se queda aquí. El diario no está bloqueado.</translation>
    </message>
    <message>
        <source>What you typed could not be kept before the lock. It is here.</source>
        <translation>Lo que escribiste no se pudo guardar antes del bloqueo. Está aquí.</translation>
    </message>
    <message>
        <source>What you typed is kept and waits at the next start.</source>
        <translation>Lo que escribiste está guardado y espera al próximo inicio.</translation>
    </message>
</context>
<context>
    <name>MergeCard</name>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Juntar</translation>
    </message>
    <message>
        <source>What comes along: {what}.</source>
        <translation>Lo que viene también: {what}.</translation>
    </message>
    <message>
        <source>Where both are rated, {name} keeps its own: {number}.</source>
        <translation>Donde ambas tienen valoración, {name} conserva la suya: {number}.</translation>
    </message>
    <message>
        <source>lines of your lists: {number}</source>
        <translation>líneas de tus listas: {number}</translation>
    </message>
    <message>
        <source>ratings: {number}</source>
        <translation>valoraciones: {number}</translation>
    </message>
    <message>
        <source>{other} becomes {name}</source>
        <translation>{other} pasa a ser {name}</translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>Backups and journals (*.rebound *.db);;Every file (*)</source>
        <translation>Copias y diarios (*.rebound *.db);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose a copy</source>
        <translation>Elegir una copia</translation>
    </message>
    <message>
        <source>Choose a copy…</source>
        <translation>Elegir una copia…</translation>
    </message>
    <message>
        <source>Merge another copy</source>
        <translation>Fusionar otra copia</translation>
    </message>
    <message>
        <source>Merge it</source>
        <translation>Fusionarla</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Fusionando</translation>
    </message>
    <message>
        <source>Merging. You can go on meanwhile.</source>
        <translation>Fusionando. Mientras tanto puedes seguir.</translation>
    </message>
    <message>
        <source>Nothing new in that copy.</source>
        <translation>Nada nuevo en esa copia.</translation>
    </message>
    <message>
        <source>Passphrase of that copy</source>
        <translation>Frase de contraseña de esa copia</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>Usar esta</translation>
    </message>
    <message>
        <source>Take this one: {name}</source>
        <translation>Usar esta: {name}</translation>
    </message>
    <message>
        <source>That copy has a passphrase of its own.</source>
        <translation>Esa copia tiene su propia frase de contraseña.</translation>
    </message>
    <message>
        <source>That copy has a passphrase of its own. Its recovery code opens it too.</source>
        <translation>Esa copia tiene su propia frase de contraseña. Su código de recuperación también la abre.</translation>
    </message>
    <message>
        <source>The other copy is merged in.</source>
        <translation>La otra copia está fusionada.</translation>
    </message>
    <message>
        <source>These lie beside your journal:</source>
        <translation>Estas están junto a tu diario:</translation>
    </message>
    <message>
        <source>What the other copy holds comes into this journal, and nothing here is lost. A backup is made first, and you can undo it.</source>
        <translation>Lo que tiene la otra copia entra en este diario y nada de aquí se pierde. Antes se hace una copia de seguridad, y puedes deshacerlo.</translation>
    </message>
</context>
<context>
    <name>MomentForm</name>
    <message>
        <source>A line about it</source>
        <translation>Una línea sobre ello</translation>
    </message>
    <message>
        <source>A line about it, if you like</source>
        <translation>Una línea sobre ello, si quieres</translation>
    </message>
    <message>
        <source>A moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>A verb: keep what was typed.</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Moment noted.</source>
        <translation>Momento anotado.</translation>
    </message>
    <message>
        <source>Moment put right.</source>
        <translation>Momento corregido.</translation>
    </message>
    <message>
        <source>Moment removed</source>
        <translation>Momento quitado</translation>
    </message>
    <message>
        <source>Nobody here is called {name}.</source>
        <translation>Nadie aquí se llama {name}.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Put a moment right</source>
        <translation>Corregir un momento</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Qué fue</translation>
    </message>
    <message>
        <source>Who reached out</source>
        <translation>Quién dio el paso</translation>
    </message>
    <message>
        <source>Who reached out?</source>
        <translation>¿Quién dio el paso?</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Con quién</translation>
    </message>
    <message>
        <source>Your word for it</source>
        <translation>Tu palabra para ello</translation>
    </message>
    <message>
        <source>Your word for it: a walk, lunch</source>
        <translation>Tu palabra para ello: un paseo, una comida</translation>
    </message>
</context>
<context>
    <name>MonthDays</name>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Days written</source>
        <translation>Días con texto</translation>
    </message>
    <message>
        <source>Nothing written.</source>
        <translation>Nada escrito.</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>nada escrito</translation>
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
        <translation>Cómo estás después</translation>
    </message>
    <message>
        <source>How it was before</source>
        <translation>Cómo estabas antes</translation>
    </message>
    <message>
        <source>In your own words. Leave it empty if you like.</source>
        <translation>Con tus palabras. Déjalo vacío si quieres.</translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>A noun: a few words about it.</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note, if you like</source>
        <translation>Nota, si quieres</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>The day on which.</extracomment>
        <translation>El</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Sacarlo</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Sacado</translation>
    </message>
</context>
<context>
    <name>MoveMenu</name>
    <message>
        <source>I applied, that was all</source>
        <translation>Envié la solicitud, y eso fue todo</translation>
    </message>
    <message>
        <source>I met people there</source>
        <translation>Conocí a gente allí</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Mover a</translation>
    </message>
</context>
<context>
    <name>NewRows</name>
    <message>
        <source>Add a row</source>
        <translation>Añadir una fila</translation>
    </message>
    <message>
        <source>From your lists</source>
        <translation>De tus listas</translation>
    </message>
    <message>
        <source>Make a row of “{text}”</source>
        <translation>Hacer una fila de «{text}»</translation>
    </message>
    <message>
        <source>Pay ({unit})</source>
        <translation>Sueldo ({unit})</translation>
    </message>
    <message>
        <source>Something to judge them by</source>
        <translation>Algo con que juzgarlos</translation>
    </message>
    <message>
        <source>There is room for forty rows. Put two together, or set one aside.</source>
        <translation>Caben cuarenta filas. Junta dos o aparta una.</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>A month</source>
        <translation>Un mes</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Una semana</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Otro día…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Check back in six months</source>
        <translation>Volver a preguntar en seis meses</translation>
    </message>
    <message>
        <source>Everybody tagged {tag}</source>
        <translation>Todos con la etiqueta {tag}</translation>
    </message>
    <message>
        <source>Hello again in three months</source>
        <translation>Saludar de nuevo en tres meses</translation>
    </message>
    <message>
        <source>Hello: {how_often}</source>
        <translation>Saludo: {how_often}</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Put it off.</extracomment>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Heading: the next step with a person.</extracomment>
        <translation>Lo siguiente</translation>
    </message>
    <message>
        <source>No regular hello planned</source>
        <translation>Ningún saludo regular previsto</translation>
    </message>
    <message>
        <source>Not this</source>
        <translation>Esto no</translation>
    </message>
    <message>
        <source>Nothing is planned, and that is fine.</source>
        <translation>No hay nada previsto, y está bien.</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Aplazar</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>Aplazar hasta</translation>
    </message>
    <message>
        <source>Put off until…</source>
        <translation>Aplazar hasta…</translation>
    </message>
    <message>
        <source>Something else…</source>
        <translation>Otra cosa…</translation>
    </message>
    <message>
        <source>Suggest no more for now</source>
        <translation>No sugerir más por ahora</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Hasta mañana</translation>
    </message>
    <message>
        <source>not by this tag</source>
        <translation>no por esta etiqueta</translation>
    </message>
    <message>
        <source>resting</source>
        <extracomment>Somebody's next step is resting for a while.</extracomment>
        <translation>en pausa</translation>
    </message>
</context>
<context>
    <name>NextFields</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>From which day on</source>
        <translation>Desde qué día</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>Con tus palabras</translation>
    </message>
    <message>
        <source>In your words, if you like</source>
        <translation>Con tus palabras, si quieres</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Planearlo</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
</context>
<context>
    <name>NextForm</name>
    <message>
        <source>A next step with {name}</source>
        <translation>Un siguiente paso con {name}</translation>
    </message>
    <message>
        <source>From which day on</source>
        <translation>Desde qué día</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Planearlo</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
</context>
<context>
    <name>NextLettersStep</name>
    <message>
        <source>A Pain Letter, if you like</source>
        <translation>Una Pain Letter, si quieres</translation>
    </message>
    <message>
        <source>Begin a letter</source>
        <translation>Empezar una carta</translation>
    </message>
    <message>
        <source>Begun for {name}</source>
        <translation>Empezada para {name}</translation>
    </message>
    <message>
        <source>Conversations open elsewhere</source>
        <translation>Conversaciones abiertas en otros sitios</translation>
    </message>
    <message>
        <source>More conversations, so that no single one takes centre stage.</source>
        <translation>Más conversaciones, para que ninguna ocupe todo el escenario.</translation>
    </message>
    <message>
        <source>My week</source>
        <translation>Mi semana</translation>
    </message>
    <message>
        <source>Name an organisation you would like to help. The letter is for what seems to hurt there.</source>
        <translation>Nombra una organización a la que te gustaría ayudar. La carta es para lo que parece doler allí.</translation>
    </message>
    <message>
        <source>None yet. A letter that has gone out begins one.</source>
        <translation>Ninguna todavía. Una carta enviada abre una.</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>A verb.</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the letter to {name}</source>
        <translation>Abrir la carta para {name}</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Whom would you like to help? The organisation's name is enough.</source>
        <translation>¿A quién te gustaría ayudar? El nombre de la organización basta.</translation>
    </message>
    <message>
        <source>their turn</source>
        <translation>esperas respuesta</translation>
    </message>
    <message>
        <source>your turn</source>
        <translation>te toca a ti</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>Hide the numbers</source>
        <translation>Ocultar los números</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translation>Mostrar los números</translation>
    </message>
</context>
<context>
    <name>OfferForm</name>
    <message>
        <source>Add a day</source>
        <translation>Añadir un día</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Plazo para responder</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Hours, days off, notice, what was promised aloud</source>
        <translation>Horario, días libres, preaviso, lo prometido de palabra</translation>
    </message>
    <message>
        <source>Kept in the terms: “{words}”</source>
        <translation>Guardado en las condiciones: «{words}»</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Hecha el</translation>
    </message>
    <message>
        <source>Offer set aside</source>
        <translation>Oferta apartada</translation>
    </message>
    <message>
        <source>Pay</source>
        <extracomment>A noun: salary.</extracomment>
        <translation>Sueldo</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Terms</source>
        <extracomment>What an offer holds besides pay.</extracomment>
        <translation>Condiciones</translation>
    </message>
</context>
<context>
    <name>OffersSection</name>
    <message>
        <source>Another offer</source>
        <translation>Otra oferta</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
</context>
<context>
    <name>OnPaper</name>
    <message>
        <source>All of {job}</source>
        <translation>Todo de {job}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>Include them</source>
        <translation>Incluirlas</translation>
    </message>
    <message>
        <source>Jobs, people, letters and lessons leave by “Take everything”.</source>
        <translation>Los puestos, las personas, las cartas y los aprendizajes salen con «Llevarme todo».</translation>
    </message>
    <message>
        <source>My journal</source>
        <translation>Mi diario</translation>
    </message>
    <message>
        <source>No entry yet.</source>
        <translation>Aún no hay entradas.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>En papel</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Some days</source>
        <translation>Algunos días</translation>
    </message>
    <message>
        <source>The whole journal</source>
        <translation>El diario entero</translation>
    </message>
    <message>
        <source>This entry</source>
        <translation>Esta entrada</translation>
    </message>
    <message>
        <source>What comes on paper?</source>
        <translation>¿Qué va en papel?</translation>
    </message>
    <message>
        <source>this job</source>
        <translation>este puesto</translation>
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
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open {link}</source>
        <translation>Abrir {link}</translation>
    </message>
</context>
<context>
    <name>OpenedCopies</name>
    <message>
        <source>Keep it</source>
        <translation>Guardarlo</translation>
    </message>
    <message>
        <source>No program here shows such a file. You can save a copy.</source>
        <translation>Ningún programa de aquí muestra un archivo así. Puedes guardar una copia.</translation>
    </message>
    <message>
        <source>The copy could not be laid out or read. Your file here is unchanged. Try again later.</source>
        <translation>La copia no se pudo preparar o leer. Tu archivo de aquí no ha cambiado. Prueba más tarde.</translation>
    </message>
    <message>
        <source>This file's content is missing. Its name stays here. A backup may hold it.</source>
        <translation>Falta el contenido de este archivo. Su nombre queda aquí. Puede estar en una copia de seguridad.</translation>
    </message>
    <message>
        <source>What {name} belonged to is gone. Your changed copy stays at {path}</source>
        <translation>Aquello a lo que pertenecía {name} ya no está. Tu copia cambiada sigue en {path}</translation>
    </message>
    <message>
        <source>You changed the copy of {name}.</source>
        <translation>Cambiaste la copia de {name}.</translation>
    </message>
    <message>
        <source>You see a copy. It is removed when you close Rebound.</source>
        <translation>Ves una copia. Se quita cuando cierras Rebound.</translation>
    </message>
    <message>
        <source>{name} can act like a program, so it is not opened from here. You can save a copy.</source>
        <translation>{name} puede actuar como un programa, así que no se abre desde aquí. Puedes guardar una copia.</translation>
    </message>
    <message>
        <source>{name} is kept beside the first one</source>
        <translation>{name} queda guardado junto al primero</translation>
    </message>
    <message>
        <source>{name}, changed</source>
        <translation>{name}, cambiado</translation>
    </message>
</context>
<context>
    <name>OthersCard</name>
    <message>
        <source>Close these</source>
        <translation>Cerrar estos</translation>
    </message>
    <message>
        <source>Draft a note to each</source>
        <translation>Preparar un mensaje para cada uno</translation>
    </message>
    <message>
        <source>The notes wait under Letters.</source>
        <translation>Los mensajes esperan en Cartas.</translation>
    </message>
    <message>
        <source>The others</source>
        <translation>Los demás</translation>
    </message>
    <message>
        <source>You can close them, and have a short note to each drafted. You send it, or not.</source>
        <translation>Puedes cerrarlos y dejar preparado un mensaje breve para cada uno. Lo envías tú, o no.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Ir a cualquier cosa</translation>
    </message>
    <message>
        <source>In your journal</source>
        <translation>En tu diario</translation>
    </message>
    <message>
        <source>Lately</source>
        <extracomment>Used lately.</extracomment>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>Nada tiene estas palabras.</translation>
    </message>
    <message>
        <source>Similar names</source>
        <translation>Nombres parecidos</translation>
    </message>
    <message>
        <source>Type a command, a name, your own words or a day</source>
        <translation>Escribe una orden, un nombre, palabras tuyas o un día</translation>
    </message>
    <message>
        <source>What answers</source>
        <translation>Lo que responde</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Above the lines of whoever writes, as they stand on a sheet and on its envelope.</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Name and address</source>
        <translation>Nombre y dirección</translation>
    </message>
    <message>
        <source>No address is on it yet. You can write it by hand.</source>
        <translation>Aún no lleva dirección. Puedes escribirla a mano.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>En papel</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>To whom a letter goes: the name and address on it.</extracomment>
        <translation>Para</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Your address, your e-mail</source>
        <extracomment>Above the lines of whoever writes, as they stand on a sheet and on its envelope.</extracomment>
        <translation>Tu dirección, tu correo</translation>
    </message>
</context>
<context>
    <name>PaperPicture</name>
    <message>
        <source>How it will look: {size}</source>
        <translation>Cómo se verá: {size}</translation>
    </message>
</context>
<context>
    <name>PapersSection</name>
    <message>
        <source>Add a link</source>
        <translation>Añadir un enlace</translation>
    </message>
    <message>
        <source>Copied. Rebound itself never goes online.</source>
        <translation>Copiado. Rebound nunca se conecta a la red.</translation>
    </message>
    <message>
        <source>Copy {link}</source>
        <translation>Copiar {link}</translation>
    </message>
    <message>
        <source>File or link</source>
        <translation>Archivo o enlace</translation>
    </message>
    <message>
        <source>Files and links</source>
        <translation>Archivos y enlaces</translation>
    </message>
    <message>
        <source>Link taken away</source>
        <translation>Enlace quitado</translation>
    </message>
    <message>
        <source>Take away {link}</source>
        <translation>Quitar {link}</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>A few words that only you would put together. Everything is encrypted anew with it.</source>
        <translation>Unas palabras que solo tú juntarías. Todo se cifra de nuevo con ellas.</translation>
    </message>
    <message>
        <source>Add a passphrase</source>
        <translation>Añadir una frase de contraseña</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Añadirla</translation>
    </message>
    <message>
        <source>Backups made until now still open with the older one.</source>
        <translation>Las copias hechas hasta ahora se siguen abriendo con la anterior.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarla</translation>
    </message>
    <message>
        <source>Change the key too, and encrypt everything anew</source>
        <translation>Cambiar también la clave y cifrarlo todo de nuevo</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>Aceptable. Una palabra más la hace fuerte.</translation>
    </message>
    <message>
        <source>For when somebody may know the older passphrase. The backups here follow; those elsewhere stay as they are. Recovery code and keychain open it no more.</source>
        <translation>Para cuando alguien puede conocer la frase anterior. Las copias de seguridad de aquí la siguen; las de otros sitios quedan como están. El código de recuperación y el llavero ya no lo abren.</translation>
    </message>
    <message>
        <source>From now on the new passphrase opens this journal.</source>
        <translation>Desde ahora la frase nueva abre este diario.</translation>
    </message>
    <message>
        <source>If it is lost, only a recovery code opens the journal, and nobody else can, us included. You can make that code next, from Today.</source>
        <translation>Si se pierde, solo un código de recuperación abre el diario, y nadie más puede, nosotros tampoco. Puedes crear ese código después, desde Hoy.</translation>
    </message>
    <message>
        <source>If it is lost, only your recovery code opens the journal, and nobody else can, us included.</source>
        <translation>Si se pierde, solo tu código de recuperación abre el diario, y nadie más puede, nosotros tampoco.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Quickly guessed. A few more words help.</source>
        <translation>Se adivina pronto. Ayudan unas palabras más.</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Mostrar lo que escribo</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Fuerte.</translation>
    </message>
    <message>
        <source>The passphrase of now</source>
        <translation>La frase actual</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Las dos aún no coinciden.</translation>
    </message>
</context>
<context>
    <name>PayFields</name>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Por cuánto tiempo</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>importe</translation>
    </message>
    <message>
        <source>for…</source>
        <extracomment>An hour, a month, a year: what a sum of pay is for.</extracomment>
        <translation>por…</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>{what}, up to</source>
        <translation>{what}, hasta</translation>
    </message>
    <message>
        <source>“{typed}” is not an amount. It stays here.</source>
        <translation>«{typed}» no es un importe. Se queda aquí.</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>A month after a no, once the card has gone. It stays a suggestion like the others.</source>
        <translation>Un mes después de un no, cuando la tarjeta ya salió. Sigue siendo una sugerencia como las demás.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Suggest wishing well when the one they chose begins</source>
        <translation>Sugerir desear lo mejor cuando empieza la persona elegida</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Add someone by name</source>
        <translation>Añadir a alguien por su nombre</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Someone else you met</source>
        <translation>Otra persona que conociste</translation>
    </message>
    <message>
        <source>Someone you met</source>
        <translation>Alguien que conociste</translation>
    </message>
    <message>
        <source>You know people at {company} from before</source>
        <translation>Ya conocías a gente en {company}</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>{name}: añadido</translation>
    </message>
</context>
<context>
    <name>PeopleStep</name>
    <message>
        <source>A card can wait a day. Invite them to send you a LinkedIn invitation, if you like.</source>
        <translation>Una tarjeta puede esperar un día. Puedes pedir una invitación de LinkedIn, si quieres.</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Un nombre</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Added: {person}</source>
        <translation>Añadido: {person}</translation>
    </message>
    <message>
        <source>Card sent</source>
        <translation>Tarjeta enviada</translation>
    </message>
    <message>
        <source>Change: {name}</source>
        <translation>Cambiar: {name}</translation>
    </message>
    <message>
        <source>Go on with the card</source>
        <translation>Seguir con la tarjeta</translation>
    </message>
    <message>
        <source>Go on with the card to {name}</source>
        <translation>Seguir con la tarjeta para {name}</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>This card</source>
        <translation>Esta tarjeta</translation>
    </message>
    <message>
        <source>What they do there</source>
        <translation>Qué hace allí</translation>
    </message>
    <message>
        <source>What they do there, if you know</source>
        <translation>Qué hace allí, si lo sabes</translation>
    </message>
    <message>
        <source>Who gave you time, a tip or a kind face? Life is long, and so are relationships.</source>
        <translation>¿Quién te dedicó tiempo, un consejo o una sonrisa? La vida es larga, y las relaciones también.</translation>
    </message>
    <message>
        <source>Whom did you meet? “The lady from HR” is enough.</source>
        <translation>¿A quién conociste? «La señora de personal» basta.</translation>
    </message>
    <message>
        <source>Write a card</source>
        <translation>Escribir una tarjeta</translation>
    </message>
    <message>
        <source>Write a card to {name}</source>
        <translation>Escribir una tarjeta a {name}</translation>
    </message>
</context>
<context>
    <name>PersonHead</name>
    <message>
        <source>Add a moment</source>
        <translation>Añadir un momento</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: opens a menu with what else can be done.</extracomment>
        <translation>Más</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>A verb.</extracomment>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Write a card</source>
        <translation>Escribir una tarjeta</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>Between you</source>
        <translation>Momentos compartidos</translation>
    </message>
    <message>
        <source>Everybody tagged {tag}: {how_often}</source>
        <translation>Todos con la etiqueta {tag}: {how_often}</translation>
    </message>
    <message>
        <source>Hello: {how_often}</source>
        <translation>Saludo: {how_often}</translation>
    </message>
    <message>
        <source>LinkedIn noted</source>
        <translation>LinkedIn anotado</translation>
    </message>
    <message>
        <source>Moment removed</source>
        <translation>Momento quitado</translation>
    </message>
    <message>
        <source>Next step dropped</source>
        <translation>Siguiente paso descartado</translation>
    </message>
    <message>
        <source>Nothing yet. A moment with {name} you note stands here.</source>
        <translation>Nada todavía. Un momento con {name} que anotes estará aquí.</translation>
    </message>
    <message>
        <source>Planned for {day}</source>
        <translation>Previsto para {day}</translation>
    </message>
    <message>
        <source>Put off until {day}</source>
        <translation>Aplazado hasta {day}</translation>
    </message>
    <message>
        <source>Rests until taken up again.</source>
        <translation>En pausa hasta que se retome.</translation>
    </message>
    <message>
        <source>Taken up again.</source>
        <translation>Retomado.</translation>
    </message>
    <message>
        <source>not by this tag</source>
        <translation>no por esta etiqueta</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>Another picture…</source>
        <translation>Otra imagen…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Elegir una imagen…</translation>
    </message>
    <message>
        <source>Or drop one here, or paste one.</source>
        <translation>O suelta una aquí, o pégala.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>The picture is kept, small and encrypted.</source>
        <translation>La imagen queda guardada, pequeña y cifrada.</translation>
    </message>
    <message>
        <source>The picture is taken away.</source>
        <translation>Imagen quitada.</translation>
    </message>
    <message>
        <source>This could not be read as a picture. Nothing has changed. Try another one.</source>
        <translation>Esto no se pudo leer como imagen. No ha cambiado nada. Prueba con otra.</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Filled dots were perfect, rings were not ideal.</source>
        <translation>Los puntos llenos eran ideales, los aros no.</translation>
    </message>
    <message>
        <source>From your lists, and what you marked. It changes as you go.</source>
        <translation>De tus listas y de lo que marcaste. Cambia contigo.</translation>
    </message>
    <message>
        <source>How it came up over the last twelve months</source>
        <translation>Cómo apareció en los últimos doce meses</translation>
    </message>
    <message>
        <source>How it moved</source>
        <translation>Cómo se movió</translation>
    </message>
    <message>
        <source>I deserve</source>
        <translation>Merezco</translation>
    </message>
    <message>
        <source>I need</source>
        <translation>Necesito</translation>
    </message>
    <message>
        <source>I want</source>
        <translation>Quiero</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Not ideal</source>
        <translation>No ideal</translation>
    </message>
    <message>
        <source>Nothing is here yet. It fills as you add rows to the comparison and mark what you want, need or deserve.</source>
        <translation>Aquí aún no hay nada. Se llena cuando añades filas a la comparación y marcas lo que quieres, necesitas o mereces.</translation>
    </message>
    <message>
        <source>Over the months</source>
        <translation>A lo largo de los meses</translation>
    </message>
    <message>
        <source>Perfect</source>
        <extracomment>What sounded perfect about a job.</extracomment>
        <translation>Ideal</translation>
    </message>
    <message>
        <source>Since {day} less often: {names}</source>
        <translation>Desde el {day} menos: {names}</translation>
    </message>
    <message>
        <source>Since {day} more often: {names}</source>
        <translation>Desde el {day} más: {names}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What I want, need and deserve</source>
        <translation>Lo que quiero, necesito y merezco</translation>
    </message>
    <message>
        <source>What came up most</source>
        <translation>Lo que más apareció</translation>
    </message>
    <message>
        <source>What you have not marked yet</source>
        <translation>Lo que aún no has marcado</translation>
    </message>
    <message>
        <source>Without it, it will not do</source>
        <translation>Imprescindible</translation>
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
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
</context>
<context>
    <name>QuestionSetsView</name>
    <message>
        <source>Back</source>
        <extracomment>To the place one came from.</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to how it came</source>
        <translation>Como estaba al principio</translation>
    </message>
    <message>
        <source>Back to how it came: {title}</source>
        <translation>Volver a como estaba al principio: {title}</translation>
    </message>
    <message>
        <source>Change {title}</source>
        <translation>Cambiar {title}</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>Serie nueva</translation>
    </message>
    <message>
        <source>Questions set aside</source>
        <translation>Preguntas apartadas</translation>
    </message>
    <message>
        <source>Questions to write by</source>
        <translation>Preguntas para escribir</translation>
    </message>
    <message>
        <source>Set aside {title}</source>
        <translation>Apartar {title}</translation>
    </message>
    <message>
        <source>Yours to change. They are asked one at a time, and each can be skipped.</source>
        <translation>Puedes cambiarlas. Se hacen de una en una y se pueden saltar.</translation>
    </message>
</context>
<context>
    <name>QuickMoment</name>
    <message>
        <source>Note a moment</source>
        <translation>Anotar un momento</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>¿Con quién?</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Entry, to read</source>
        <translation>Entrada, para leer</translation>
    </message>
    <message>
        <source>On paper…</source>
        <translation>En papel…</translation>
    </message>
    <message>
        <source>Write on</source>
        <translation>Seguir escribiendo</translation>
    </message>
</context>
<context>
    <name>ReboundCard</name>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Go on with {name}</source>
        <translation>Seguir con {name}</translation>
    </message>
    <message>
        <source>It went quiet {when}.</source>
        <translation>Quedó en silencio {when}.</translation>
    </message>
    <message>
        <source>The answer came {when}.</source>
        <translation>La respuesta llegó {when}.</translation>
    </message>
</context>
<context>
    <name>ReboundPage</name>
    <message>
        <source>Keep and close</source>
        <translation>Guardar y cerrar</translation>
    </message>
    <message>
        <source>Keep and go on</source>
        <translation>Guardar y seguir</translation>
    </message>
    <message>
        <source>Kept. What comes back later has room here.</source>
        <translation>Guardado. Lo que vuelva más tarde tiene sitio aquí.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nada sale de este equipo</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Saltar por ahora</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Parar aquí</translation>
    </message>
    <message>
        <source>You are at step {number}.</source>
        <translation>Estás en el paso {number}.</translation>
    </message>
</context>
<context>
    <name>RecipientField</name>
    <message>
        <source>{company}, no one named</source>
        <translation>{company}, nadie nombrado</translation>
    </message>
    <message>
        <source>{name} at {company}, someone new</source>
        <translation>{name} de {company}, alguien nuevo</translation>
    </message>
    <message>
        <source>{name} is noted at {company}. Who is meant?</source>
        <translation>{name} consta en {company}. ¿A quién te refieres?</translation>
    </message>
    <message>
        <source>{name}, someone new</source>
        <translation>{name}, alguien nuevo</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>A drawer at home is fine; so is somebody you trust.</source>
        <translation>Un cajón en casa está bien; alguien de confianza, también.</translation>
    </message>
    <message>
        <source>A newer code takes its place. Then this page opens only older backups.</source>
        <translation>Un código nuevo toma su lugar. Entonces esta página abre solo copias más antiguas.</translation>
    </message>
    <message>
        <source>Capitals and spaces do not matter. One wrong letter is noticed. There is no O, I, L or U in it.</source>
        <translation>Dan igual las mayúsculas y los espacios. Una letra equivocada se nota. No lleva O, I, L ni U.</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard in half a minute.</source>
        <translation>Copiado. Sale del portapapeles en medio minuto.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>A verb: to the clipboard.</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Good. The code on paper opens this journal too.</source>
        <translation>Bien. El código en papel también abre este diario.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Ya lo he apuntado</translation>
    </message>
    <message>
        <source>It opens the journal when the passphrase is gone. Write it on paper, and keep the paper away from this computer. A new code takes the place of any older one.</source>
        <translation>Abre el diario cuando falta la frase de contraseña. Escríbelo en papel y guarda el papel lejos de este equipo. Un código nuevo sustituye a los anteriores.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Made on {day} {year}. It opens the journal {journal}.</source>
        <translation>Hecho el {day} de {year}. Abre el diario {journal}.</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>Crear un código</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Recovery code for Rebound</source>
        <translation>Código de recuperación de Rebound</translation>
    </message>
    <message>
        <source>Save a page to print…</source>
        <translation>Guardar una página para imprimir…</translation>
    </message>
    <message>
        <source>To use it: start Rebound, choose “Use a recovery code”, and type the letters above.</source>
        <translation>Para usarlo: abre Rebound, elige «Usar un código de recuperación» y escribe las letras de arriba.</translation>
    </message>
    <message>
        <source>Whoever has this page and your files can read your journal. Keep it away from this computer.</source>
        <translation>Quien tenga esta página y tus archivos puede leer tu diario. Guárdala lejos de este equipo.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Tu código</translation>
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
        <translation>Algo espera en Hoy, si quieres.</translation>
    </message>
</context>
<context>
    <name>RenameCompany</name>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Company renamed</source>
        <translation>Empresa renombrada</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
</context>
<context>
    <name>RestCard</name>
    <message>
        <source>A thank-you that you planned is still there.</source>
        <translation>Un agradecimiento que planeaste sigue ahí.</translation>
    </message>
    <message>
        <source>Goals, reminders and second looks stop. Every entry stays, and nothing is lost.</source>
        <translation>Las metas, los recordatorios y las segundas miradas se detienen. Cada entrada queda, no se pierde nada.</translation>
    </message>
    <message>
        <source>It rests.</source>
        <translation>Descansa.</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>Dejarlo descansar</translation>
    </message>
    <message>
        <source>Resting since {day}.</source>
        <translation>En pausa desde el {day}.</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Buscar de nuevo</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>As it is now</source>
        <translation>Como está ahora</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>To the place one came from.</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Elegir una copia</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>It also holds {what}.</source>
        <translation>También contiene {what}.</translation>
    </message>
    <message>
        <source>Its passphrase, or its recovery code</source>
        <translation>Su frase de contraseña o su código de recuperación</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Buscando copias…</translation>
    </message>
    <message>
        <source>No backups here yet.</source>
        <translation>Aún no hay copias aquí.</translation>
    </message>
    <message>
        <source>Passphrase of this backup</source>
        <translation>Frase de contraseña de esta copia</translation>
    </message>
    <message>
        <source>Rebound backups (*.rebound)</source>
        <translation>Copias de Rebound (*.rebound)</translation>
    </message>
    <message>
        <source>Replace with this backup</source>
        <translation>Reemplazar por esta copia</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Mostrar lo que escribo</translation>
    </message>
    <message>
        <source>The journal that is here now is kept beside it, in a folder of its own.</source>
        <translation>El diario que está aquí ahora queda al lado, en su propia carpeta.</translation>
    </message>
    <message>
        <source>{backup}. As it is now</source>
        <translation>{backup}. Como está ahora</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>An entry, a letter or a sheet can be printed. Open one first.</source>
        <translation>Se puede imprimir una entrada, una carta o una hoja. Abre primero una.</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>A verb.</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Something here could not be kept yet. You can change it or empty it.</source>
        <translation>Algo de aquí aún no se ha podido guardar. Puedes cambiarlo o vaciarlo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>What this belonged to is gone.</source>
        <translation>Aquello a lo que pertenecía esto ya no está.</translation>
    </message>
    <message>
        <source>Your words are an entry in the journal now.</source>
        <translation>Tus palabras son ahora una entrada del diario.</translation>
    </message>
</context>
<context>
    <name>RoundAfter</name>
    <message>
        <source>One picture that stays</source>
        <translation>Una imagen que queda</translation>
    </message>
    <message>
        <source>Put an answer away now, to hold it against how you see it later. It opens only when you ask.</source>
        <translation>Guarda ahora una respuesta para compararla con cómo lo veas más adelante. Se abre solo cuando lo pides.</translation>
    </message>
    <message>
        <source>Seal</source>
        <extracomment>A verb: put away unseen, like a letter.</extracomment>
        <translation>Sellar</translation>
    </message>
    <message>
        <source>Seal: {question}</source>
        <translation>Sellar: {question}</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Sellado</translation>
    </message>
    <message>
        <source>To be sealed</source>
        <translation>Para sellar</translation>
    </message>
    <message>
        <source>What they asked</source>
        <translation>Lo que preguntaron</translation>
    </message>
    <message>
        <source>What you answered</source>
        <translation>Lo que contestaste</translation>
    </message>
    <message>
        <source>While it's fresh</source>
        <translation>Mientras está fresco</translation>
    </message>
</context>
<context>
    <name>RoundForm</name>
    <message>
        <source>About what, if you like</source>
        <translation>Sobre qué, si quieres</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Añadir un día</translation>
    </message>
    <message>
        <source>At what time</source>
        <translation>A qué hora</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>For your calendar</source>
        <translation>Para tu calendario</translation>
    </message>
    <message>
        <source>For your calendar…</source>
        <translation>Para tu calendario…</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto dura</translation>
    </message>
    <message>
        <source>How to prepare</source>
        <translation>Cómo prepararte</translation>
    </message>
    <message>
        <source>In the time zone</source>
        <translation>En la zona horaria</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>A noun: a few words about it.</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Saved. Open it with your calendar; it is not encrypted.</source>
        <translation>Guardado. Ábrelo con tu calendario; no está cifrado.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>De qué tipo</translation>
    </message>
    <message>
        <source>What to read, to bring, to ask</source>
        <translation>Qué leer, llevar, preguntar</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Where you are, that is {day}, {time}.</source>
        <translation>Donde estás, eso es {day}, {time}.</translation>
    </message>
    <message>
        <source>Where, if you like</source>
        <translation>Dónde, si quieres</translation>
    </message>
    <message>
        <source>how long</source>
        <translation>cuánto dura</translation>
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
        <translation>Añadir a alguien a esta entrevista</translation>
    </message>
    <message>
        <source>Someone</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>Quién participa</translation>
    </message>
    <message>
        <source>{name} is in this interview</source>
        <translation>{name} está en esta entrevista</translation>
    </message>
</context>
<context>
    <name>RoundsSection</name>
    <message>
        <source>Add an interview</source>
        <translation>Añadir una entrevista</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Interview set aside</source>
        <translation>Entrevista apartada</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entrevistas</translation>
    </message>
</context>
<context>
    <name>RowCard</name>
    <message>
        <source>Group, scale, measure</source>
        <translation>Grupo, escala, medida</translation>
    </message>
    <message>
        <source>How far its weight may move</source>
        <translation>Cuánto puede moverse su peso</translation>
    </message>
    <message>
        <source>It counts for {share} % now.</source>
        <translation>Ahora cuenta un {share} %.</translation>
    </message>
    <message>
        <source>More about this row</source>
        <translation>Más sobre esta fila</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Needed: fine or better</source>
        <translation>Hace falta: aceptable o mejor</translation>
    </message>
    <message>
        <source>Needed: good or better</source>
        <translation>Hace falta: bueno o mejor</translation>
    </message>
    <message>
        <source>Needed: poor or better</source>
        <translation>Hace falta: flojo o mejor</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>Sin marca</translation>
    </message>
    <message>
        <source>Not a must-have</source>
        <translation>No es imprescindible</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>The lead holds from {low} % to {high} %.</source>
        <translation>La ventaja se mantiene de {low} % a {high} %.</translation>
    </message>
    <message>
        <source>The same as…</source>
        <translation>Lo mismo que…</translation>
    </message>
    <message>
        <source>This row</source>
        <translation>Esta fila</translation>
    </message>
    <message>
        <source>Want, need or deserve</source>
        <translation>Quiero, necesito o merezco</translation>
    </message>
    <message>
        <source>What of it is needed</source>
        <translation>Qué hace falta de ello</translation>
    </message>
    <message>
        <source>What the row is called</source>
        <translation>Cómo se llama la fila</translation>
    </message>
</context>
<context>
    <name>RowDetails</name>
    <message>
        <source>0 dots would be</source>
        <translation>0 puntos sería</translation>
    </message>
    <message>
        <source>5 dots would be</source>
        <translation>5 puntos sería</translation>
    </message>
    <message>
        <source>Counts together with</source>
        <translation>Cuenta junto con</translation>
    </message>
    <message>
        <source>Measured in</source>
        <translation>Se mide en</translation>
    </message>
    <message>
        <source>Needed: this or less</source>
        <translation>Hace falta: esto o menos</translation>
    </message>
    <message>
        <source>Needed: this or more</source>
        <translation>Hace falta: esto o más</translation>
    </message>
    <message>
        <source>Two to four measures, each with what it is worth, such as {example}. It stays here.</source>
        <translation>De dos a cuatro medidas, cada una con lo que vale, como {example}. Se queda aquí.</translation>
    </message>
    <message>
        <source>What it is worth to you, 0 to 10</source>
        <translation>Lo que vale para ti, de 0 a 10</translation>
    </message>
    <message>
        <source>a group, such as people</source>
        <translation>un grupo, como personas</translation>
    </message>
    <message>
        <source>any will do</source>
        <translation>cualquiera sirve</translation>
    </message>
    <message>
        <source>minutes, days, nothing</source>
        <translation>minutos, días, nada</translation>
    </message>
    <message>
        <source>such as {example}</source>
        <translation>como {example}</translation>
    </message>
    <message>
        <source>what could not be better</source>
        <translation>lo que no podría ser mejor</translation>
    </message>
    <message>
        <source>what would make you leave</source>
        <translation>lo que te haría irte</translation>
    </message>
    <message>
        <source>“{typed}” is not a number. It stays here.</source>
        <translation>«{typed}» no es un número. Se queda aquí.</translation>
    </message>
</context>
<context>
    <name>RowWeight</name>
    <message>
        <source>From {worst} to {best}: how much does that matter? What matters most has 100.</source>
        <translation>De {worst} a {best}: ¿cuánto importa? Lo que más importa tiene 100.</translation>
    </message>
    <message>
        <source>What going from worst to best counts for</source>
        <translation>Lo que cuenta ir de lo peor a lo mejor</translation>
    </message>
    <message>
        <source>What it counts for</source>
        <translation>Lo que cuenta</translation>
    </message>
    <message>
        <source>the best</source>
        <translation>lo mejor</translation>
    </message>
    <message>
        <source>the worst</source>
        <translation>lo peor</translation>
    </message>
</context>
<context>
    <name>SamePerson</name>
    <message>
        <source>Keep “{name}” instead</source>
        <translation>Conservar «{name}» en su lugar</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>Unir en una</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Noted with it: {what}.</source>
        <translation>Anotado con ello: {what}.</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>La misma persona</translation>
    </message>
    <message>
        <source>Two became one.</source>
        <translation>Dos pasaron a ser una.</translation>
    </message>
    <message>
        <source>What comes along: {what}.</source>
        <translation>Lo que viene también: {what}.</translation>
    </message>
    <message>
        <source>What is next: {what}.</source>
        <translation>Lo siguiente: {what}.</translation>
    </message>
    <message>
        <source>Where both say something, what {name} has stays.</source>
        <translation>Donde ambas dicen algo, queda lo que tiene {name}.</translation>
    </message>
    <message>
        <source>Who is {name} too?</source>
        <translation>¿Quién es también {name}?</translation>
    </message>
    <message>
        <source>entries: {number}</source>
        <translation>entradas: {number}</translation>
    </message>
    <message>
        <source>jobs: {number}</source>
        <translation>puestos: {number}</translation>
    </message>
    <message>
        <source>letters: {number}</source>
        <translation>cartas: {number}</translation>
    </message>
    <message>
        <source>moments: {number}</source>
        <translation>momentos: {number}</translation>
    </message>
    <message>
        <source>{other} becomes {name}</source>
        <translation>{other} pasa a ser {name}</translation>
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
        <translation>Volver a guardarlo</translation>
    </message>
    <message>
        <source>What you sealed</source>
        <translation>Lo que sellaste</translation>
    </message>
    <message>
        <source>What you think now</source>
        <translation>Lo que piensas ahora</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>Entries with both words</source>
        <translation>Entradas con ambas palabras</translation>
    </message>
    <message>
        <source>Every word that begins so</source>
        <translation>Cada palabra que empieza así</translation>
    </message>
    <message>
        <source>From March to May</source>
        <translation>De marzo a mayo</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Cómo buscar</translation>
    </message>
    <message>
        <source>In the title</source>
        <translation>En el título</translation>
    </message>
    <message>
        <source>Rain, and no train</source>
        <translation>Lluvia y ningún tren</translation>
    </message>
    <message>
        <source>These words in a row</source>
        <translation>Estas palabras seguidas</translation>
    </message>
    <message>
        <source>Type any words. Click an example to try it.</source>
        <translation>Escribe cualquier palabra. Pulsa un ejemplo para probarlo.</translation>
    </message>
</context>
<context>
    <name>SecondLookPage</name>
    <message>
        <source>Add a thought</source>
        <translation>Añadir un pensamiento</translation>
    </message>
    <message>
        <source>Added beneath the entry</source>
        <translation>Añadido debajo de la entrada</translation>
    </message>
    <message>
        <source>An entry you wrote {when}</source>
        <translation>Una entrada que escribiste {when}</translation>
    </message>
    <message>
        <source>Is this still true?</source>
        <translation>¿Sigue siendo cierto?</translation>
    </message>
    <message>
        <source>It is added beneath the entry, with today's date.</source>
        <translation>Se añade debajo de la entrada, con la fecha de hoy.</translation>
    </message>
    <message>
        <source>It will not come back.</source>
        <translation>No volverá.</translation>
    </message>
    <message>
        <source>Kept as it is.</source>
        <translation>Guardada como está.</translation>
    </message>
    <message>
        <source>Never show it</source>
        <translation>No mostrarla nunca</translation>
    </message>
    <message>
        <source>No more second looks</source>
        <translation>No más segundas miradas</translation>
    </message>
    <message>
        <source>No more second looks. Settings has them.</source>
        <translation>No más segundas miradas. Están en Ajustes.</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Esta no</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>Abrir la entrada</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Devuelta a su sitio</translation>
    </message>
    <message>
        <source>Still true, keep it</source>
        <translation>Sigue siendo cierto, guardarlo</translation>
    </message>
    <message>
        <source>What someone said</source>
        <translation>Lo que alguien dijo</translation>
    </message>
    <message>
        <source>What sounded perfect</source>
        <translation>Lo que sonaba ideal</translation>
    </message>
    <message>
        <source>What you learned</source>
        <translation>Lo que aprendiste</translation>
    </message>
</context>
<context>
    <name>SecondLooksCard</name>
    <message>
        <source>After 14, 45 and 120 days, on Today. At most one a day, never on the day of a no.</source>
        <translation>A los 14, 45 y 120 días, en Hoy. Como mucho una al día, nunca el día de un no.</translation>
    </message>
    <message>
        <source>Second looks</source>
        <translation>Segundas miradas</translation>
    </message>
    <message>
        <source>Show me an entry again after a while</source>
        <translation>Volver a mostrarme una entrada pasado un tiempo</translation>
    </message>
</context>
<context>
    <name>SentForm</name>
    <message>
        <source>Close the job with it</source>
        <translation>Cerrar el puesto con ello</translation>
    </message>
    <message>
        <source>How did it go out?</source>
        <translation>¿Cómo la enviaste?</translation>
    </message>
    <message>
        <source>How it went out</source>
        <translation>Cómo la enviaste</translation>
    </message>
    <message>
        <source>It can go out as it is, too.</source>
        <translation>También puede salir tal como está.</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>A verb: keep what was typed.</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Marcar como enviada</translation>
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
        <translation>Listo</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>Mis preguntas</translation>
    </message>
    <message>
        <source>One question a line</source>
        <translation>Una pregunta por línea</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>“{title}” is kept. It has no question so far.</source>
        <translation>«{title}» queda guardada. Aún no tiene ninguna pregunta.</translation>
    </message>
    <message>
        <source>“{title}” stays as it was.</source>
        <translation>«{title}» queda como estaba.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>A second one the same day, if you like.</source>
        <translation>Una segunda vez el mismo día, si quieres.</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Heading: about this program.</extracomment>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>About Rebound…</source>
        <translation>Acerca de Rebound…</translation>
    </message>
    <message>
        <source>Add a passphrase</source>
        <translation>Añadir una frase de contraseña</translation>
    </message>
    <message>
        <source>And again</source>
        <translation>Y otra vez</translation>
    </message>
    <message>
        <source>Anyone using this account can read this.</source>
        <translation>Quien use esta cuenta puede leer esto.</translation>
    </message>
    <message>
        <source>At the head of a letter on paper</source>
        <translation>En la cabecera de una carta en papel</translation>
    </message>
    <message>
        <source>Attached files: {count}, {size} in all, encrypted with the rest.</source>
        <translation>Archivos adjuntos: {count}, {size} en total, cifrados con lo demás.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>Backed up, and checked</source>
        <translation>Copia hecha y comprobada</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Copias de seguridad…</translation>
    </message>
    <message>
        <source>Beneath your name</source>
        <translation>Debajo de tu nombre</translation>
    </message>
    <message>
        <source>Bring something in…</source>
        <translation>Traer algo…</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Everything in the window grows with it. Paper stays as it is.</source>
        <translation>Todo en la ventana crece con él. El papel queda como está.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Font for writing</source>
        <extracomment>The typeface of one's own pages.</extracomment>
        <translation>Tipo de letra para escribir</translation>
    </message>
    <message>
        <source>For your own words. Atkinson tells letters apart that look alike.</source>
        <translation>Para tus propias palabras. Atkinson distingue bien las letras parecidas.</translation>
    </message>
    <message>
        <source>From other programs, from another computer, and back out in open formats.</source>
        <translation>De otros programas, de otro equipo, y de vuelta afuera en formatos abiertos.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Cómo se ve</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>Entradas y salidas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Colours: bright, the opposite of dark.</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Like the system means light, dark or high contrast, as your desktop is.</source>
        <translation>«Como el sistema» es claro, oscuro o con alto contraste, según tu escritorio.</translation>
    </message>
    <message>
        <source>Lock when nobody is here</source>
        <translation>Bloquear cuando no hay nadie</translation>
    </message>
    <message>
        <source>Make a recovery code</source>
        <translation>Crear un código de recuperación</translation>
    </message>
    <message>
        <source>Merge another copy…</source>
        <translation>Fusionar otra copia…</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Código de recuperación nuevo</translation>
    </message>
    <message>
        <source>No backup yet. One is made whenever you close Rebound.</source>
        <translation>Aún no hay copia. Se hace una cada vez que cierras Rebound.</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Ningún ajuste tiene estas palabras.</translation>
    </message>
    <message>
        <source>Only your passphrase opens this journal. If it is lost, nothing does.</source>
        <translation>Solo tu frase de contraseña abre este diario. Si se pierde, nada lo abre.</translation>
    </message>
    <message>
        <source>Only your passphrase or your recovery code opens this journal.</source>
        <translation>Solo tu frase de contraseña o tu código de recuperación abre este diario.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Rebound speaks it at once. What you wrote stays as it is.</source>
        <translation>Rebound lo habla enseguida. Lo que escribiste queda como está.</translation>
    </message>
    <message>
        <source>Rebound {version}. Nothing leaves this computer.</source>
        <translation>Rebound {version}. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Recordarme</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>They rest while your search does.</source>
        <translation>Descansan mientras descansa tu búsqueda.</translation>
    </message>
    <message>
        <source>Ways into it…</source>
        <translation>Formas de abrirlo…</translation>
    </message>
    <message>
        <source>What you set aside</source>
        <translation>Lo que apartaste</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Dónde se guarda</translation>
    </message>
    <message>
        <source>Which copy this is, whose work is in it, and the licences.</source>
        <translation>Qué copia es esta, el trabajo de quiénes lleva dentro y las licencias.</translation>
    </message>
    <message>
        <source>While Rebound is open, your desktop says each day at this time that something waits, if it does. It never says what.</source>
        <translation>Mientras Rebound está abierto, tu escritorio avisa cada día a esta hora de que algo espera, si es así. Nunca dice qué.</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>Quién puede leerlo</translation>
    </message>
    <message>
        <source>You, in letters</source>
        <translation>Tú, en las cartas</translation>
    </message>
    <message>
        <source>Your address
Your e-mail, your phone</source>
        <translation>Tu dirección
Tu correo, tu teléfono</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>Your name stands beneath new letters, and at the head of those on paper.</source>
        <translation>Tu nombre está al pie de las cartas nuevas y en la cabecera de las de papel.</translation>
    </message>
    <message>
        <source>Your words are kept first. The passphrase opens it again.</source>
        <translation>Antes se guardan tus palabras. La frase de contraseña lo abre de nuevo.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
</context>
<context>
    <name>SeveralNoes</name>
    <message>
        <source>Another company</source>
        <translation>Otra empresa</translation>
    </message>
    <message>
        <source>Another company, then Enter</source>
        <translation>Otra empresa, luego Intro</translation>
    </message>
    <message>
        <source>None is pressed yet.</source>
        <translation>Aún no hay ninguno pulsado.</translation>
    </message>
    <message>
        <source>Note them</source>
        <translation>Anotarlos</translation>
    </message>
    <message>
        <source>Press each of them. They are noted together, and that is all.</source>
        <translation>Pulsa cada uno. Se anotan juntos, y eso es todo.</translation>
    </message>
    <message>
        <source>Which ones were they?</source>
        <translation>¿Cuáles eran?</translation>
    </message>
</context>
<context>
    <name>SeveralPeople</name>
    <message>
        <source>A click, Enter or the space bar chooses. Undo takes all of it back at once.</source>
        <translation>Un clic, Intro o la barra espaciadora elige. «Deshacer» lo revierte todo de una vez.</translation>
    </message>
    <message>
        <source>A tag</source>
        <translation>Una etiqueta</translation>
    </message>
    <message>
        <source>All in the list</source>
        <translation>Todas las de la lista</translation>
    </message>
    <message>
        <source>Chosen: {number}</source>
        <translation>Elegidas: {number}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Ponerla</translation>
    </message>
    <message>
        <source>Hello: {how_often}</source>
        <translation>Saludo: {how_often}</translation>
    </message>
    <message>
        <source>How often to say hello</source>
        <translation>Cada cuánto saludar</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Set aside: {number}</source>
        <translation>Apartadas: {number}</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Fijarlo</translation>
    </message>
    <message>
        <source>Several people</source>
        <translation>Varias personas</translation>
    </message>
    <message>
        <source>Suggest no more for now</source>
        <translation>No sugerir más por ahora</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Tagged {tag}.</source>
        <translation>Etiqueta {tag} puesta.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Taken up again.</source>
        <translation>Retomado.</translation>
    </message>
    <message>
        <source>The tag {tag} is taken away.</source>
        <translation>Etiqueta {tag} quitada.</translation>
    </message>
    <message>
        <source>They rest until taken up again.</source>
        <translation>Quedan en pausa hasta que se retomen.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Answered: {day}.</source>
        <translation>Contestada: {day}.</translation>
    </message>
    <message>
        <source>Answered: {day}. “{answer}”</source>
        <translation>Contestada: {day}. «{answer}»</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <extracomment>What was typed is kept.</extracomment>
        <translation>Guardado en este equipo</translation>
    </message>
    <message>
        <source>Letter text</source>
        <translation>Texto de la carta</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: opens a menu with what else can be done.</extracomment>
        <translation>Más</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Aún no guardado</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Sent: {day}. {how}.</source>
        <translation>Enviada: {day}. {how}.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>¿Para quién?</translation>
    </message>
    <message>
        <source>Your text stays here.</source>
        <translation>Tu texto se queda aquí.</translation>
    </message>
</context>
<context>
    <name>SheetForm</name>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Copied</source>
        <extracomment>To the clipboard.</extracomment>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>A verb: to the clipboard.</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
</context>
<context>
    <name>SideRow</name>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Find anything</source>
        <translation>Buscar lo que sea</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Rooms</source>
        <extracomment>The five parts of the program, as one hears them in the sidebar.</extracomment>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Con quién hablar</translation>
    </message>
</context>
<context>
    <name>SomeDays</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Entries of which days?</source>
        <translation>¿Entradas de qué días?</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Mostrar estos días</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Looking for words…</source>
        <translation>Buscando palabras…</translation>
    </message>
    <message>
        <source>No other word is near</source>
        <translation>No hay otra palabra cerca</translation>
    </message>
    <message>
        <source>“{word}” is right</source>
        <translation>«{word}» está bien</translation>
    </message>
</context>
<context>
    <name>SpellingCard</name>
    <message>
        <source>Add a dictionary</source>
        <translation>Añadir un diccionario</translation>
    </message>
    <message>
        <source>Add a dictionary…</source>
        <translation>Añadir un diccionario…</translation>
    </message>
    <message>
        <source>Added: {dictionaries}</source>
        <translation>Añadido: {dictionaries}</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Revisar la ortografía</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Diccionarios</translation>
    </message>
    <message>
        <source>In Rebound's language</source>
        <translation>En el idioma de Rebound</translation>
    </message>
    <message>
        <source>More languages come as .oxt files, as LibreOffice has them. A .dic and an .aff file side by side will do too.</source>
        <translation>Más idiomas vienen como archivos .oxt, como los de LibreOffice. También sirven un .dic y un .aff juntos.</translation>
    </message>
    <message>
        <source>Nothing is checked.</source>
        <translation>No se revisa nada.</translation>
    </message>
    <message>
        <source>Nothing is checked: there is no dictionary for {language} here.</source>
        <translation>No se revisa nada: aquí no hay diccionario para {language}.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>Spelling is checked in {language}.</source>
        <translation>La ortografía se revisa en: {language}.</translation>
    </message>
    <message>
        <source>There is no spelling check for this kind of computer yet.</source>
        <translation>Aún no hay revisión ortográfica para este tipo de equipo.</translation>
    </message>
    <message>
        <source>Words that no dictionary knows have dots beneath them. Your own words stay in the journal.</source>
        <translation>Las palabras que ningún diccionario conoce llevan puntos debajo. Tus palabras quedan en el diario.</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>StageLine</name>
    <message>
        <source>Centre stage</source>
        <translation>El escenario</translation>
    </message>
    <message>
        <source>In two weeks {part} of your moves went to {company}, the rest elsewhere.</source>
        <translation>En dos semanas, {part} de tus pasos fue hacia {company}, el resto a otros sitios.</translation>
    </message>
    <message>
        <source>{company} has the stage: {part} of your moves in two weeks.</source>
        <translation>{company} ocupa el escenario: {part} de tus pasos en dos semanas.</translation>
    </message>
</context>
<context>
    <name>StepBars</name>
    <message>
        <source>Five steps</source>
        <translation>Cinco pasos</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>estás aquí</translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>Add a passphrase</source>
        <translation>Añadir una frase de contraseña</translation>
    </message>
    <message>
        <source>An entry can come back to you, at most one a day.</source>
        <translation>Una entrada puede volver a ti, como mucho una al día.</translation>
    </message>
    <message>
        <source>An entry may come back in two weeks.</source>
        <translation>Puede que vuelva una entrada en dos semanas.</translation>
    </message>
    <message>
        <source>Anyone using this account can read this.</source>
        <translation>Quien use esta cuenta puede leer esto.</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>Volver a Hoy</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>No, gracias</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Some of what you learned shows only in a few weeks.</source>
        <translation>Parte de lo que aprendiste se verá solo dentro de unas semanas.</translation>
    </message>
    <message>
        <source>Something lighter</source>
        <translation>Algo más ligero</translation>
    </message>
    <message>
        <source>Yes, show me</source>
        <translation>Sí, muéstramela</translation>
    </message>
</context>
<context>
    <name>StoryForm</name>
    <message>
        <source>Keep</source>
        <extracomment>A verb: keep what was typed.</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Etiquetas, separadas por comas</translation>
    </message>
    <message>
        <source>The trouble</source>
        <translation>El problema</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>Lo que hice</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Lo que salió de ello</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Lo que demuestra</translation>
    </message>
</context>
<context>
    <name>StoryStep</name>
    <message>
        <source>Begin with it</source>
        <translation>Empezar con ella</translation>
    </message>
    <message>
        <source>Entry text</source>
        <translation>Texto de la entrada</translation>
    </message>
    <message>
        <source>Everything you remember, in any order. Some of it comes back later.</source>
        <translation>Todo lo que recuerdes, en cualquier orden. Algo volverá más tarde.</translation>
    </message>
    <message>
        <source>It stands with this job now</source>
        <translation>Ahora está con este puesto</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <extracomment>What was typed is kept.</extracomment>
        <translation>Guardado en este equipo</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: opens a menu with what else can be done.</extracomment>
        <translation>Más</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Siguiente pregunta</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Aún no guardado</translation>
    </message>
    <message>
        <source>Put it with this job</source>
        <translation>Ponerla con este puesto</translation>
    </message>
    <message>
        <source>Something lighter</source>
        <translation>Algo más ligero</translation>
    </message>
    <message>
        <source>Those were all the questions.</source>
        <translation>Esas eran todas las preguntas.</translation>
    </message>
    <message>
        <source>Your story</source>
        <translation>Tu historia</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>A person who likes you and listens. It does not have to be about the job.</source>
        <translation>Una persona que te quiere y escucha. No tiene que ser sobre el puesto.</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Cómo contactar</translation>
    </message>
    <message>
        <source>How to reach them, and what helps</source>
        <translation>Cómo contactar y qué ayuda</translation>
    </message>
    <message>
        <source>It is kept on this computer.</source>
        <translation>Se guarda en este equipo.</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Con quién hablar</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>This journal is no treatment. A doctor or a helpline near you can do what it cannot.</source>
        <translation>Este diario no es un tratamiento. Una consulta médica o un teléfono de ayuda cerca de ti pueden más.</translation>
    </message>
    <message>
        <source>Whom would you call?</source>
        <translation>¿A quién llamarías?</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a job</source>
        <translation>Añadir un puesto</translation>
    </message>
    <message>
        <source>Copied, jobs: {count}</source>
        <translation>Copiado, puestos: {count}</translation>
    </message>
    <message>
        <source>Each job is a row here, from the first lead on.</source>
        <translation>Cada puesto es aquí una fila, desde la primera pista.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>No job is like what you asked for.</source>
        <translation>Ningún puesto coincide con lo que buscas.</translation>
    </message>
    <message>
        <source>No job is noted yet</source>
        <translation>Aún no hay ningún puesto anotado</translation>
    </message>
    <message>
        <source>No jobs right now</source>
        <translation>Ningún puesto por ahora</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Show all jobs</source>
        <translation>Mostrar todos los puestos</translation>
    </message>
    <message>
        <source>What you set aside rests for 30 days.</source>
        <translation>Lo que apartas descansa 30 días.</translation>
    </message>
</context>
<context>
    <name>TagsLine</name>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Words of your own, with commas</source>
        <translation>Palabras tuyas, con comas</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source>Nothing to redo in this text.</source>
        <translation>Nada que rehacer en este texto.</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>Nada que rehacer.</translation>
    </message>
    <message>
        <source>Nothing to undo in this text.</source>
        <translation>Nada que deshacer en este texto.</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Nada que deshacer.</translation>
    </message>
    <message>
        <source>Press again for: {what}</source>
        <translation>Otra vez es para: {what}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo again goes on to the one before.</source>
        <translation>Otra vez pasa al paso anterior.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo again goes on to the one before.</source>
        <translation>Otra vez pasa al paso anterior.</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Deshecho: {what}</translation>
    </message>
    <message>
        <source>{what}. It has changed since, so it stays as it is.</source>
        <translation>{what}. Cambió desde entonces y queda como está.</translation>
    </message>
</context>
<context>
    <name>TalksCard</name>
    <message>
        <source>Conversations open</source>
        <translation>Conversaciones abiertas</translation>
    </message>
    <message>
        <source>None yet. A card or a letter that has gone out begins one.</source>
        <translation>Ninguna todavía. Una tarjeta o carta enviada abre una.</translation>
    </message>
    <message>
        <source>their turn</source>
        <translation>esperas respuesta</translation>
    </message>
    <message>
        <source>your turn</source>
        <translation>te toca a ti</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>As is likely</source>
        <extracomment>One of three: how days such as 03/04/2024 are read. Each file as is usual, or as its other days tell.</extracomment>
        <translation>Lo más probable</translation>
    </message>
    <message>
        <source>Copied, with the text of each</source>
        <translation>Copiado, con el texto de cada uno</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>Copiarlo todo</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Primero el día</translation>
    </message>
    <message>
        <source>Days that can be read both ways</source>
        <translation>Días que se pueden leer de dos maneras</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Primero el mes</translation>
    </message>
    <message>
        <source>These could not be read, and hold nothing else up. You can copy their text.</source>
        <translation>Esto no se pudo leer y no frena lo demás. Puedes copiar su texto.</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Lo que no se pudo leer</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>From Rebound</source>
        <translation>De Rebound</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>Cómo se lee</translation>
    </message>
    <message>
        <source>Make it mine</source>
        <translation>Hacerla mía</translation>
    </message>
    <message>
        <source>My name</source>
        <translation>Mi nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>A noun.</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nombre de la plantilla</translation>
    </message>
    <message>
        <source>Put in: {field}</source>
        <translation>Poner: {field}</translation>
    </message>
    <message>
        <source>Read it with</source>
        <translation>Leerla con</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>With whose name?</source>
        <translation>¿Con el nombre de quién?</translation>
    </message>
    <message>
        <source>Words after a line, as in {first_name|you}, stand in where nothing is known.</source>
        <translation>Las palabras tras una barra, como en {first_name|equipo}, entran donde no se sabe nada.</translation>
    </message>
    <message>
        <source>Words of the template</source>
        <translation>Palabras de la plantilla</translation>
    </message>
    <message>
        <source>Write from it</source>
        <translation>Escribir a partir de ella</translation>
    </message>
    <message>
        <source>{company|your company}</source>
        <translation>{company|su empresa}</translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message>
        <source>Clear the search</source>
        <translation>Vaciar la búsqueda</translation>
    </message>
    <message>
        <source>From Rebound, to read or take over</source>
        <translation>De Rebound, para leer o hacer tuyas</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>Letters that are sent, not of the alphabet.</extracomment>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>My own templates.</extracomment>
        <translation>Mías</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>A new page or template.</extracomment>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>No template has these words.</source>
        <translation>Ninguna plantilla tiene estas palabras.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>Buscar plantillas</translation>
    </message>
    <message>
        <source>Template set aside</source>
        <translation>Plantilla apartada</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
</context>
<context>
    <name>TheJobStep</name>
    <message>
        <source>A word will do</source>
        <translation>Basta una palabra</translation>
    </message>
    <message>
        <source>Might you have been spared something?</source>
        <translation>¿Puede que te hayas ahorrado algo?</translation>
    </message>
    <message>
        <source>Only if it rings true</source>
        <translation>Solo si suena cierto</translation>
    </message>
    <message>
        <source>What does your gut say?</source>
        <translation>¿Qué dice tu intuición?</translation>
    </message>
    <message>
        <source>What sounded made for you, and what got in the way. You can add to both for weeks.</source>
        <translation>Qué sonaba hecho para ti y qué estorbaba. Puedes añadir más durante semanas.</translation>
    </message>
    <message>
        <source>What your gut says</source>
        <translation>Lo que dice tu intuición</translation>
    </message>
</context>
<context>
    <name>ThoughtArea</name>
    <message>
        <source>A thought to add</source>
        <translation>Un pensamiento que añadir</translation>
    </message>
    <message>
        <source>Afterthought set aside</source>
        <translation>Añadido apartado</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <extracomment>What was typed is kept.</extracomment>
        <translation>Guardado en este equipo</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Aún no guardado</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Between you</source>
        <translation>Momentos compartidos</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>Mostrar lo anterior</translation>
    </message>
</context>
<context>
    <name>TimelineRow</name>
    <message>
        <source>Enter opens it</source>
        <translation>Intro lo abre</translation>
    </message>
    <message>
        <source>Enter puts it right, Delete removes it</source>
        <translation>Intro lo corrige, Supr lo quita</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A verb.</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Put it right…</source>
        <translation>Corregirlo…</translation>
    </message>
    <message>
        <source>Remove this moment</source>
        <translation>Quitar este momento</translation>
    </message>
</context>
<context>
    <name>TimelineSection</name>
    <message>
        <source>All that happened</source>
        <translation>Todo lo que pasó</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Good afternoon</source>
        <translation>Buenas tardes</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Buenas noches</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Buenos días</translation>
    </message>
    <message>
        <source>I didn't get a job</source>
        <translation>No conseguí un puesto</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Mirar atrás</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>Nada pendiente.</translation>
    </message>
    <message>
        <source>Welcome back.</source>
        <translation>Hola de nuevo.</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>A verb.</extracomment>
        <translation>Escribir</translation>
    </message>
</context>
<context>
    <name>ToldRow</name>
    <message>
        <source>Enter opens it</source>
        <translation>Intro lo abre</translation>
    </message>
</context>
<context>
    <name>ToldRows</name>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>A to Z</source>
        <translation>De la A a la Z</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>Todos los puestos</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>A verb: to the clipboard.</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Copy for a spreadsheet</source>
        <translation>Copiar para una hoja de cálculo</translation>
    </message>
    <message>
        <source>Earliest first</source>
        <translation>Lo más antiguo primero</translation>
    </message>
    <message>
        <source>Highest first</source>
        <translation>Lo más alto primero</translation>
    </message>
    <message>
        <source>In their order</source>
        <translation>En su orden</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>Lo más reciente primero</translation>
    </message>
    <message>
        <source>Lowest first</source>
        <translation>Lo más bajo primero</translation>
    </message>
    <message>
        <source>Open ones</source>
        <translation>Los abiertos</translation>
    </message>
    <message>
        <source>Search jobs</source>
        <translation>Buscar puestos</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Al revés</translation>
    </message>
    <message>
        <source>Which jobs</source>
        <translation>Qué puestos</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>De la Z a la A</translation>
    </message>
</context>
<context>
    <name>TouchBar</name>
    <message>
        <source>Moment noted</source>
        <translation>Momento anotado</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Anotarlo</translation>
    </message>
    <message>
        <source>{kind} with {name}, {day}: note it with them?</source>
        <translation>{kind} con {name}, {day}: ¿anotarlo allí?</translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Bring back: {title}</source>
        <translation>Recuperar: {title}</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <source>Copies that were set aside in the journal's folder may hold it too.</source>
        <translation>Las copias apartadas en la carpeta del diario también pueden tenerlo.</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Erase for ever: {title}</source>
        <translation>Borrar para siempre: {title}</translation>
    </message>
    <message>
        <source>Erase for ever? Nothing brings it back here.</source>
        <translation>¿Borrar para siempre? Nada lo devuelve aquí.</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>It rests here for 30 days, then it is erased. Until then you can bring it back.</source>
        <translation>Descansa aquí 30 días y luego se borra. Hasta entonces puedes recuperarlo.</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>Conservarlo aquí</translation>
    </message>
    <message>
        <source>Keep it here: {title}</source>
        <translation>Conservarlo aquí: {title}</translation>
    </message>
    <message>
        <source>Looking which backups hold it…</source>
        <translation>Mirando qué copias lo tienen…</translation>
    </message>
    <message>
        <source>Nothing rests here.</source>
        <translation>Aquí no descansa nada.</translation>
    </message>
    <message>
        <source>Nothing written</source>
        <translation>Nada escrito</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>Mostrar lo anterior</translation>
    </message>
    <message>
        <source>What you set aside</source>
        <translation>Lo que apartaste</translation>
    </message>
    <message>
        <source>{kind} · set aside {when} · rests until {until}</source>
        <translation>{kind} · apartado {when} · descansa hasta {until}</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Try</source>
        <extracomment>A verb: try whether the passphrase opens it.</extracomment>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Yes. It opens this journal.</source>
        <translation>Sí. Abre este diario.</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>Abrirlo aquí</translation>
    </message>
    <message>
        <source>Open what can be read</source>
        <translation>Abrir lo que se pueda leer</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>Start a new journal here</source>
        <translation>Empezar aquí un diario nuevo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar de nuevo</translation>
    </message>
    <message>
        <source>Your journal isn't open</source>
        <translation>Tu diario no está abierto</translation>
    </message>
</context>
<context>
    <name>TwoLists</name>
    <message>
        <source>Compare</source>
        <extracomment>A verb.</extracomment>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Jobs can be judged by it now.</source>
        <translation>Ya se pueden juzgar los puestos por ello.</translation>
    </message>
    <message>
        <source>Judge jobs by it</source>
        <translation>Juzgar los puestos por ello</translation>
    </message>
    <message>
        <source>Line removed</source>
        <translation>Línea quitada</translation>
    </message>
    <message>
        <source>Look for it again</source>
        <translation>Buscarlo otra vez</translation>
    </message>
    <message>
        <source>Not ideal</source>
        <translation>No ideal</translation>
    </message>
    <message>
        <source>Perfect</source>
        <extracomment>What sounded perfect about a job.</extracomment>
        <translation>Ideal</translation>
    </message>
    <message>
        <source>Something that fitted</source>
        <translation>Algo que encajaba</translation>
    </message>
    <message>
        <source>Something weird in the air?</source>
        <translation>¿Algo raro en el ambiente?</translation>
    </message>
    <message>
        <source>What next time?</source>
        <translation>¿Y la próxima vez?</translation>
    </message>
    <message>
        <source>look for again</source>
        <translation>buscarlo otra vez</translation>
    </message>
    <message>
        <source>{what} next time</source>
        <translation>la próxima vez: {what}</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>A moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A verb.</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Mostrar lo que escribo</translation>
    </message>
    <message>
        <source>This computer's keychain didn't open it this time. Your passphrase does.</source>
        <translation>Esta vez el llavero de este equipo no lo abrió. Tu frase de contraseña lo abre.</translation>
    </message>
    <message>
        <source>Use a recovery code</source>
        <translation>Usar un código de recuperación</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Usar la frase de contraseña</translation>
    </message>
    <message>
        <source>Welcome back.</source>
        <translation>Hola de nuevo.</translation>
    </message>
    <message>
        <source>Your journal is locked.</source>
        <translation>Tu diario está bloqueado.</translation>
    </message>
    <message>
        <source>{name} is opened once your journal is.</source>
        <translation>{name} se abre en cuanto se abra tu diario.</translation>
    </message>
</context>
<context>
    <name>VersionsView</name>
    <message>
        <source>Back</source>
        <extracomment>To the place one came from.</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Earlier text</source>
        <translation>Texto anterior</translation>
    </message>
    <message>
        <source>Earlier text restored</source>
        <translation>Texto anterior restaurado</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>No earlier versions yet</source>
        <translation>Aún no hay versiones anteriores</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Restore this one</source>
        <translation>Restaurar esta</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>Mostrar los cambios</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Text as it is now</source>
        <translation>El texto como está ahora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>They are kept by themselves as you write on.</source>
        <translation>Se guardan solas mientras sigues escribiendo.</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>How to show the jobs</source>
        <translation>Cómo mostrar los puestos</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
</context>
<context>
    <name>WaitingLine</name>
    <message>
        <source>It went quiet</source>
        <translation>Quedó en silencio</translation>
    </message>
    <message>
        <source>No word for three weeks. You can note that it went quiet.</source>
        <translation>Tres semanas sin noticias. Puedes anotar que quedó en silencio.</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>Sigo esperando</translation>
    </message>
    <message>
        <source>Write to ask</source>
        <translation>Escribir para preguntar</translation>
    </message>
</context>
<context>
    <name>WaysInPage</name>
    <message>
        <source>A page on paper, away from this computer.</source>
        <translation>Una página en papel, lejos de este equipo.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Each of these opens it alone. Trying one out changes nothing.</source>
        <translation>Cada una lo abre por sí sola. Probarla no cambia nada.</translation>
    </message>
    <message>
        <source>From the next start on the keychain opens it.</source>
        <translation>Desde el próximo inicio lo abre el llavero.</translation>
    </message>
    <message>
        <source>It can open the journal when Rebound starts. Then whoever uses this account can read it. Losing it costs nothing.</source>
        <translation>Puede abrir el diario cuando arranca Rebound. Entonces quien use esta cuenta puede leerlo. Perderlo no cuesta nada.</translation>
    </message>
    <message>
        <source>It opens the journal when Rebound starts. Locked by hand, it asks for your passphrase.</source>
        <translation>Abre el diario cuando arranca Rebound. Bloqueado a mano, pide tu frase de contraseña.</translation>
    </message>
    <message>
        <source>Make a code…</source>
        <translation>Crear un código…</translation>
    </message>
    <message>
        <source>New code…</source>
        <translation>Código nuevo…</translation>
    </message>
    <message>
        <source>None yet. It opens the journal when the passphrase is gone.</source>
        <translation>Ninguno todavía. Abre el diario cuando falta la frase de contraseña.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>A verb.</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Stop using it</source>
        <translation>Dejar de usarlo</translation>
    </message>
    <message>
        <source>The keychain opens it no more.</source>
        <translation>El llavero ya no lo abre.</translation>
    </message>
    <message>
        <source>The recovery code opens it no more.</source>
        <translation>El código de recuperación ya no lo abre.</translation>
    </message>
    <message>
        <source>This computer's keychain</source>
        <translation>El llavero de este equipo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Esperando al llavero…</translation>
    </message>
    <message>
        <source>Ways into your journal</source>
        <translation>Formas de abrir tu diario</translation>
    </message>
    <message>
        <source>What you type when the journal opens.</source>
        <translation>Lo que escribes cuando se abre el diario.</translation>
    </message>
</context>
<context>
    <name>WaysOn</name>
    <message>
        <source>Carry on writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>Look back on it</source>
        <translation>Mirar atrás</translation>
    </message>
    <message>
        <source>Take it away, or keep a book</source>
        <translation>Llevártelo o guardar un libro</translation>
    </message>
    <message>
        <source>The journal stays yours</source>
        <translation>El diario sigue siendo tuyo</translation>
    </message>
    <message>
        <source>You can carry on writing, keep it as a book, or take it away.</source>
        <translation>Puedes seguir escribiendo, guardarlo como libro o llevártelo.</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>A day off.</source>
        <translation>Un día libre.</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Días libres</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>My week</source>
        <translation>Mi semana</translation>
    </message>
    <message>
        <source>Nothing planned, and that is fine.</source>
        <translation>Nada planeado, y está bien.</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>A verb: plan the week.</extracomment>
        <translation>Planear</translation>
    </message>
    <message>
        <source>The whole week</source>
        <translation>Toda la semana</translation>
    </message>
    <message>
        <source>You picked {number}.</source>
        <translation>Elegiste {number}.</translation>
    </message>
</context>
<context>
    <name>WeekForm</name>
    <message>
        <source>A goal, if you like</source>
        <translation>Una meta, si quieres</translation>
    </message>
    <message>
        <source>At the library…</source>
        <translation>En la biblioteca…</translation>
    </message>
    <message>
        <source>Day off: {day}</source>
        <translation>Día libre: {day}</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Días libres</translation>
    </message>
    <message>
        <source>Letters a week</source>
        <translation>Cartas por semana</translation>
    </message>
    <message>
        <source>Mornings, Tuesday…</source>
        <translation>Por las mañanas, martes…</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Sin meta</translation>
    </message>
    <message>
        <source>Some write two to four letters a work day. One a week counts too.</source>
        <translation>Hay quien escribe de dos a cuatro cartas por día laborable. Una a la semana también cuenta.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Which companies</source>
        <translation>Qué empresas</translation>
    </message>
    <message>
        <source>Which people</source>
        <translation>Qué personas</translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message>
        <source>Clear the plan</source>
        <translation>Vaciar el plan</translation>
    </message>
    <message>
        <source>Draft letters for it</source>
        <translation>Preparar cartas para esta semana</translation>
    </message>
    <message>
        <source>Drafted: {names}. They wait here and among the letters.</source>
        <translation>Preparadas: {names}. Esperan aquí y entre las cartas.</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Cómo fue</translation>
    </message>
    <message>
        <source>Letters for it</source>
        <translation>Cartas para esta semana</translation>
    </message>
    <message>
        <source>My week</source>
        <translation>Mi semana</translation>
    </message>
    <message>
        <source>None drafted. One for each name in the plan can be.</source>
        <translation>Ninguna preparada. Puede haber una por cada nombre del plan.</translation>
    </message>
    <message>
        <source>Plan cleared</source>
        <translation>Plan vaciado</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>La semana siguiente</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>La semana anterior</translation>
    </message>
    <message>
        <source>This week, {days}</source>
        <translation>Esta semana, {days}</translation>
    </message>
    <message>
        <source>What moved? Who was kind? What may stay undone?</source>
        <translation>¿Qué se movió? ¿Quién fue amable? ¿Qué puede quedar sin hacer?</translation>
    </message>
    <message>
        <source>You picked {number}.</source>
        <translation>Elegiste {number}.</translation>
    </message>
</context>
<context>
    <name>WhereMet</name>
    <message>
        <source>A name, if anybody</source>
        <translation>Un nombre, si hay alguien</translation>
    </message>
    <message>
        <source>Another job…</source>
        <translation>Otro puesto…</translation>
    </message>
    <message>
        <source>At none</source>
        <translation>En ninguno</translation>
    </message>
    <message>
        <source>At which job</source>
        <translation>En qué puesto</translation>
    </message>
    <message>
        <source>At which job did you meet?</source>
        <translation>¿En qué puesto surgió el contacto?</translation>
    </message>
    <message>
        <source>In none</source>
        <translation>En ninguna</translation>
    </message>
    <message>
        <source>In which interview</source>
        <translation>En qué entrevista</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>Quién te presentó</translation>
    </message>
    <message>
        <source>Where you met</source>
        <translation>Dónde surgió el contacto</translation>
    </message>
    <message>
        <source>Who introduced you</source>
        <translation>Quién hizo las presentaciones</translation>
    </message>
</context>
<context>
    <name>WhichJob</name>
    <message>
        <source>Another company</source>
        <translation>Otra empresa</translation>
    </message>
    <message>
        <source>Another company, then Enter</source>
        <translation>Otra empresa, luego Intro</translation>
    </message>
    <message>
        <source>Noted</source>
        <extracomment>It has been noted.</extracomment>
        <translation>Anotado</translation>
    </message>
    <message>
        <source>Which one is it?</source>
        <translation>¿Cuál es?</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>How far it is</source>
        <translation>Cuánto lleva</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A verb.</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopping</source>
        <extracomment>It is being stopped.</extracomment>
        <translation>Deteniéndose</translation>
    </message>
</context>
<context>
    <name>Workshop</name>
    <message>
        <source>Day of the news</source>
        <translation>Día de la noticia</translation>
    </message>
    <message>
        <source>Day of the news…</source>
        <translation>Día de la noticia…</translation>
    </message>
    <message>
        <source>From my stories…</source>
        <translation>De mis historias…</translation>
    </message>
    <message>
        <source>It reads as a fact. “{guess} that…” is easier to answer.</source>
        <translation>Suena a hecho. «{guess} que…» es más fácil de contestar.</translation>
    </message>
    <message>
        <source>More than six months ago. Something newer shows that you look now.</source>
        <translation>Hace más de seis meses. Algo más nuevo muestra que miras ahora.</translation>
    </message>
    <message>
        <source>None yet. Stories are kept in the journal.</source>
        <translation>Ninguna todavía. Las historias se guardan en el diario.</translation>
    </message>
    <message>
        <source>{part}, still open</source>
        <translation>{part}, aún por escribir</translation>
    </message>
    <message>
        <source>{part}, written</source>
        <translation>{part}, escrito</translation>
    </message>
</context>
<context>
    <name>WritingDistance</name>
    <message>
        <source>I</source>
        <extracomment>Write about oneself as I, as you, or by name.</extracomment>
        <translation>Yo</translation>
    </message>
    <message>
        <source>My own name</source>
        <translation>Mi propio nombre</translation>
    </message>
    <message>
        <source>Write about yourself by your own name, as if you watched from a seat nearby.</source>
        <translation>Escribe sobre ti con tu nombre, como si miraras desde un asiento cercano.</translation>
    </message>
    <message>
        <source>Write about {name}, as if you watched from a seat nearby.</source>
        <translation>Escribe sobre {name}, como si miraras desde un asiento cercano.</translation>
    </message>
    <message>
        <source>Write as</source>
        <translation>Escribir como</translation>
    </message>
    <message>
        <source>Write to yourself as “you”.</source>
        <translation>Escríbete de «tú».</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>Write about oneself as I, as you, or by name.</extracomment>
        <translation>Tú</translation>
    </message>
</context>
<context>
    <name>WritingTools</name>
    <message>
        <source>Count words</source>
        <translation>Contar palabras</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Buscar y reemplazar</translation>
    </message>
    <message>
        <source>Special characters…</source>
        <translation>Caracteres especiales…</translation>
    </message>
    <message>
        <source>Spelling…</source>
        <translation>Ortografía…</translation>
    </message>
    <message>
        <source>Twenty minutes, gently</source>
        <translation>Veinte minutos, con calma</translation>
    </message>
</context>
<context>
    <name>WrittenBefore</name>
    <message>
        <source>Another entry</source>
        <translation>Otra entrada</translation>
    </message>
    <message>
        <source>You wrote “{title}” {when}.</source>
        <translation>Escribiste «{title}» {when}.</translation>
    </message>
</context>
<context>
    <name>YourselfStep</name>
    <message>
        <source>Another question</source>
        <translation>Otra pregunta</translation>
    </message>
    <message>
        <source>I can… I know… I noticed…</source>
        <translation>Puedo… Sé… Noté…</translation>
    </message>
    <message>
        <source>Lesson set aside</source>
        <translation>Aprendizaje apartado</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Aprendizajes</translation>
    </message>
    <message>
        <source>You may feel a bit flat, and you have new muscles. One short line each.</source>
        <translation>Puede que te sientas sin fuerzas, y tienes músculos nuevos. Una línea corta para cada cosa.</translation>
    </message>
</context>
<context>
    <name>_Field</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>What do you see now?</source>
        <translation>¿Qué ves ahora?</translation>
    </message>
</context>
<context>
    <name>_Form</name>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>How far it went with {name}</source>
        <translation>Hasta dónde llegaste con {name}</translation>
    </message>
    <message>
        <source>How {name} ended</source>
        <translation>Cómo acabó lo de {name}</translation>
    </message>
    <message>
        <source>I applied, that was all</source>
        <translation>Envié la solicitud, y eso fue todo</translation>
    </message>
    <message>
        <source>I met people there</source>
        <translation>Conocí a gente allí</translation>
    </message>
    <message>
        <source>it went quiet</source>
        <translation>quedó en silencio</translation>
    </message>
    <message>
        <source>they said no</source>
        <translation>dijeron que no</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Take away: {what}</source>
        <translation>Quitar: {what}</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>A package for Debian</source>
        <translation>Un paquete para Debian</translation>
    </message>
    <message>
        <source>A portable folder for Windows</source>
        <translation>Una carpeta portátil para Windows</translation>
    </message>
    <message>
        <source>An AppImage</source>
        <translation>Una AppImage</translation>
    </message>
    <message>
        <source>An RPM package</source>
        <translation>Un paquete RPM</translation>
    </message>
    <message>
        <source>An application for the Mac</source>
        <translation>Una aplicación para Mac</translation>
    </message>
    <message>
        <source>An archive for Linux</source>
        <translation>Un archivo comprimido para Linux</translation>
    </message>
    <message>
        <source>How it was built</source>
        <translation>Cómo se hizo</translation>
    </message>
    <message>
        <source>Installed for one person on Linux</source>
        <translation>Instalado para una persona en Linux</translation>
    </message>
    <message>
        <source>Installed for one person on Windows</source>
        <translation>Instalado para una persona en Windows</translation>
    </message>
    <message>
        <source>One folder with everything in it</source>
        <translation>Una carpeta con todo dentro</translation>
    </message>
    <message>
        <source>Run from its source</source>
        <translation>Funciona desde su código fuente</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>{package}, of {day} (commit {commit})</source>
        <translation>{package}, del {day} (commit {commit})</translation>
    </message>
    <message>
        <source>{qt}, by PySide6 {pyside}</source>
        <translation>{qt}, con PySide6 {pyside}</translation>
    </message>
    <message>
        <source>{sqlite}, with {cipher}</source>
        <translation>{sqlite}, con {cipher}</translation>
    </message>
    <message>
        <source>{system}, {machine}, window by {platform}</source>
        <translation>{system}, {machine}, ventana con {platform}</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>A blank page in your journal</source>
        <translation>Una página en blanco en tu diario</translation>
    </message>
    <message>
        <source>A call, a coffee, a message: with whom, and what it was</source>
        <translation>Una llamada, un café, un mensaje: con quién y qué fue</translation>
    </message>
    <message>
        <source>A column for each stage</source>
        <translation>Una columna por cada etapa</translation>
    </message>
    <message>
        <source>A short guide, opened where you are</source>
        <translation>Una guía breve, abierta donde estás</translation>
    </message>
    <message>
        <source>Add a job</source>
        <translation>Añadir un puesto</translation>
    </message>
    <message>
        <source>Add someone</source>
        <translation>Añadir a alguien</translation>
    </message>
    <message>
        <source>Another diary, contacts, or a list of applications</source>
        <translation>Otro diario, contactos o una lista de candidaturas</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>To the place one came from.</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Bring something in</source>
        <translation>Traer algo</translation>
    </message>
    <message>
        <source>Close Rebound</source>
        <translation>Cerrar Rebound</translation>
    </message>
    <message>
        <source>Close the journal until the passphrase is typed again</source>
        <translation>Cerrar el diario hasta que se escriba de nuevo la frase de contraseña</translation>
    </message>
    <message>
        <source>Do again what you took back</source>
        <translation>Volver a hacer lo que deshiciste</translation>
    </message>
    <message>
        <source>Every command, every entry and every word you wrote</source>
        <translation>Cada orden, cada entrada y cada palabra que escribiste</translation>
    </message>
    <message>
        <source>Everything is kept</source>
        <translation>Todo está guardado</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Focus on the text</source>
        <translation>Solo el texto</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>To the place one came back from.</extracomment>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Ir a cualquier cosa</translation>
    </message>
    <message>
        <source>Go to {room}</source>
        <translation>Ir a {room}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>How it looks, and where your journal lies</source>
        <translation>Cómo se ve y dónde está tu diario</translation>
    </message>
    <message>
        <source>I didn't get a job</source>
        <translation>No conseguí un puesto</translation>
    </message>
    <message>
        <source>Jobs as a list</source>
        <translation>Puestos en lista</translation>
    </message>
    <message>
        <source>Jobs in a table</source>
        <translation>Puestos en tabla</translation>
    </message>
    <message>
        <source>Jobs on a board</source>
        <translation>Puestos en tablero</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>More room for writing</source>
        <translation>Más espacio para escribir</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Entrada nueva</translation>
    </message>
    <message>
        <source>Note a moment</source>
        <translation>Anotar un momento</translation>
    </message>
    <message>
        <source>Note a no, and see whether you want the five steps</source>
        <translation>Anotar un no y ver si quieres los cinco pasos</translation>
    </message>
    <message>
        <source>Nothing but the page one writes on, or all of it again</source>
        <translation>Nada más que la página en que escribes, o todo de nuevo</translation>
    </message>
    <message>
        <source>One job beside all of them</source>
        <translation>Un puesto junto a todos</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Search on this page, or in everything you wrote</source>
        <translation>Buscar en esta página o en todo lo que escribiste</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Mostrar u ocultar la barra lateral</translation>
    </message>
    <message>
        <source>Somebody you met, with what you like to remember</source>
        <translation>Alguien que conociste, con lo que quieras recordar</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Con quién hablar</translation>
    </message>
    <message>
        <source>Sorted, filtered, changed together</source>
        <translation>Ordenados, filtrados, cambiados juntos</translation>
    </message>
    <message>
        <source>Take back what you did last</source>
        <translation>Deshacer lo último que hiciste</translation>
    </message>
    <message>
        <source>Take everything, or a part of it, in an open format</source>
        <translation>Llevarte todo, o una parte, en un formato abierto</translation>
    </message>
    <message>
        <source>The company is enough, from the first lead on</source>
        <translation>Basta la empresa, desde la primera pista</translation>
    </message>
    <message>
        <source>The person you named</source>
        <translation>La persona que nombraste</translation>
    </message>
    <message>
        <source>To the place you came back from</source>
        <translation>Al lugar del que volviste</translation>
    </message>
    <message>
        <source>To the place you were at before</source>
        <translation>Al lugar donde estabas antes</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>What is in front of you, on paper or as a PDF</source>
        <translation>Lo que tienes delante, en papel o como PDF</translation>
    </message>
</context>
<context>
    <name>board</name>
    <message>
        <source>Answer by {day}</source>
        <translation>Respuesta: {day}</translation>
    </message>
    <message>
        <source>Decide by {day}</source>
        <translation>Decidir: {day}</translation>
    </message>
    <message>
        <source>Expected {day}</source>
        <translation>Se esperaba: {day}</translation>
    </message>
    <message>
        <source>Interview today, {time}</source>
        <translation>Entrevista hoy, {time}</translation>
    </message>
    <message>
        <source>Interview {day}</source>
        <translation>Entrevista {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde {day}</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>A copy of the key file was mended from the other.</source>
        <translation>Una copia del archivo de clave se reparó con la otra.</translation>
    </message>
    <message>
        <source>An inner list had a mistake. It was made anew.</source>
        <translation>Una lista interna tenía un fallo. Se hizo de nuevo.</translation>
    </message>
    <message>
        <source>Everything is in order: {entries}.</source>
        <translation>Todo está en orden: {entries}.</translation>
    </message>
    <message>
        <source>Not everything is in order.</source>
        <translation>No todo está en orden.</translation>
    </message>
    <message>
        <source>Parts of the file can't be read. Your backups are untouched.</source>
        <translation>No se pueden leer partes del archivo. Tus copias de seguridad siguen intactas.</translation>
    </message>
    <message>
        <source>Search had missed something. It was made anew.</source>
        <translation>A la búsqueda le faltaba algo. Se hizo de nuevo.</translation>
    </message>
    <message>
        <source>The disk had trouble reading attached files ({files}). The journal itself is safe. Check the disk, then try again.</source>
        <translation>El disco tuvo problemas al leer archivos adjuntos ({files}). El diario está a salvo. Revisa el disco y prueba de nuevo.</translation>
    </message>
    <message>
        <source>The file that holds attachments can't be read. The journal itself is safe.</source>
        <translation>No se puede leer el archivo de los adjuntos. El diario está a salvo.</translation>
    </message>
    <message numerus="yes">
        <source>{number} attached files are gone. No backup here has them.</source>
        <extracomment>For one: An attached file is gone. No backup here has it.</extracomment>
        <translation>
            <numerusform>Un archivo adjunto ya no está. Ninguna copia de aquí lo tiene.</numerusform>
            <numerusform>{number} archivos adjuntos ya no están. Ninguna copia de aquí los tiene.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} attached files are gone. Not every backup here could be looked through.</source>
        <extracomment>For one: An attached file is gone. Not every backup here could be looked through.</extracomment>
        <translation>
            <numerusform>Un archivo adjunto ya no está. No se pudieron mirar todas las copias de aquí.</numerusform>
            <numerusform>{number} archivos adjuntos ya no están. No se pudieron mirar todas las copias de aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} attached files came back from a backup.</source>
        <extracomment>For one: An attached file came back from a backup.</extracomment>
        <translation>
            <numerusform>Un archivo adjunto volvió de una copia.</numerusform>
            <numerusform>{number} archivos adjuntos volvieron de una copia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} files belong to nothing any more. They are kept.</source>
        <extracomment>For one: A file belongs to nothing any more. It is kept.</extracomment>
        <translation>
            <numerusform>Un archivo ya no pertenece a nada. Se conserva.</numerusform>
            <numerusform>{number} archivos ya no pertenecen a nada. Se conservan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} links led nowhere. They were emptied.</source>
        <extracomment>For one: A link led nowhere. It was emptied.</extracomment>
        <translation>
            <numerusform>Un enlace no llevaba a ninguna parte. Se vació.</numerusform>
            <numerusform>{number} enlaces no llevaban a ninguna parte. Se vaciaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} rows belong to something that is gone. They are kept.</source>
        <extracomment>For one: A row belongs to something that is gone. It is kept.</extracomment>
        <translation>
            <numerusform>Una fila pertenece a algo que ya no está. Se conserva.</numerusform>
            <numerusform>{number} filas pertenecen a algo que ya no está. Se conservan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>0 dots would make you leave, 2 are poor, 3 fine, 4 good, 5 could not be better.</source>
        <translation>0 puntos te harían irte, 2 son flojos, 3 aceptables, 4 buenos, 5 no podrían ser mejores.</translation>
    </message>
    <message>
        <source>0 dots: {what}</source>
        <translation>0 puntos: {what}</translation>
    </message>
    <message>
        <source>5 dots: free of it</source>
        <translation>5 puntos: libre de ello</translation>
    </message>
    <message>
        <source>5 dots: {what}</source>
        <translation>5 puntos: {what}</translation>
    </message>
    <message>
        <source>A measure</source>
        <translation>Una medida</translation>
    </message>
    <message>
        <source>A row was missing, you said.</source>
        <translation>Faltaba una fila, dijiste.</translation>
    </message>
    <message>
        <source>About {job} you go with the table.</source>
        <translation>Sobre {job} sigues la tabla.</translation>
    </message>
    <message>
        <source>About {job} you go with your gut.</source>
        <translation>Sobre {job} sigues tu intuición.</translation>
    </message>
    <message>
        <source>About {job} you left it open.</source>
        <translation>Sobre {job} lo dejaste abierto.</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Añadir una fila</translation>
    </message>
    <message>
        <source>Click a dot, or type 0 to 5. Plus and minus go half a step, Delete is not known.</source>
        <translation>Haz clic en un punto o escribe de 0 a 5. Más y menos van medio paso, Supr es no se sabe.</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>To the clipboard.</extracomment>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Five rows are needed already. Take one of them back first.</source>
        <translation>Ya hacen falta cinco filas. Quita primero una de ellas.</translation>
    </message>
    <message>
        <source>From strong to faint: first place, second, and so on.</source>
        <translation>De intenso a tenue: primer lugar, segundo, y así.</translation>
    </message>
    <message>
        <source>Go with my gut</source>
        <translation>Seguir mi intuición</translation>
    </message>
    <message>
        <source>Go with the table</source>
        <translation>Seguir la tabla</translation>
    </message>
    <message>
        <source>How sure the order is</source>
        <translation>Cuán seguro es el orden</translation>
    </message>
    <message>
        <source>Keep looking</source>
        <translation>Seguir buscando</translation>
    </message>
    <message>
        <source>Kept in your journal</source>
        <translation>Guardado en tu diario</translation>
    </message>
    <message>
        <source>Kept in your journal already</source>
        <translation>Ya está guardado en tu diario</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Dejarlo abierto</translation>
    </message>
    <message numerus="yes">
        <source>Make a row of the pay of {number} jobs</source>
        <extracomment>For one: Make a row of the pay of one job</extracomment>
        <translation>
            <numerusform>Hacer una fila con el sueldo de un puesto</numerusform>
            <numerusform>Hacer una fila con el sueldo de {number} puestos</numerusform>
        </translation>
    </message>
    <message>
        <source>Matters</source>
        <extracomment>How much a row counts: less than a need, more than nice.</extracomment>
        <translation>Importa</translation>
    </message>
    <message>
        <source>Matters most</source>
        <translation>Lo que más importa</translation>
    </message>
    <message>
        <source>My present job</source>
        <translation>Mi puesto actual</translation>
    </message>
    <message>
        <source>Needed: {dots} dots or more</source>
        <translation>Hace falta: {dots} puntos o más</translation>
    </message>
    <message>
        <source>Needed: {least} or more</source>
        <translation>Mínimo: {least}</translation>
    </message>
    <message>
        <source>Needed: {most} or less</source>
        <translation>Máximo: {most}</translation>
    </message>
    <message>
        <source>Nice</source>
        <extracomment>How much a row counts: nice to have.</extracomment>
        <translation>Estaría bien</translation>
    </message>
    <message>
        <source>Not known yet: {open}.</source>
        <translation>Aún no se sabe: {open}.</translation>
    </message>
    <message>
        <source>Of {ten} tries, about: {places}.</source>
        <translation>De {ten} intentos, unos: {places}.</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>A verb.</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Pay</source>
        <extracomment>A noun: salary.</extracomment>
        <translation>Sueldo</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Juntadas</translation>
    </message>
    <message>
        <source>Row set aside</source>
        <translation>Fila apartada</translation>
    </message>
    <message numerus="yes">
        <source>Take the pay of {number} jobs</source>
        <extracomment>For one: Take the pay of one job</extracomment>
        <translation>
            <numerusform>Tomar el sueldo de un puesto</numerusform>
            <numerusform>Tomar el sueldo de {number} puestos</numerusform>
        </translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Son distintas</translation>
    </message>
    <message>
        <source>Total, on your weights</source>
        <translation>Total, según tus pesos</translation>
    </message>
    <message>
        <source>Tried many times with other weights, always in your order.</source>
        <translation>Probado muchas veces con otros pesos, siempre en tu orden.</translation>
    </message>
    <message>
        <source>Tried many times with other weights. Nothing is weighted yet.</source>
        <translation>Probado muchas veces con otros pesos. Aún no hay nada ponderado.</translation>
    </message>
    <message>
        <source>Type the measure. Delete takes it away.</source>
        <translation>Escribe la medida. Supr la quita.</translation>
    </message>
    <message>
        <source>What I could choose</source>
        <translation>Lo que podría elegir</translation>
    </message>
    <message>
        <source>What has no row here counts too: luck, people you have not met, and how you feel tomorrow.</source>
        <translation>También cuenta lo que aquí no tiene fila: la suerte, la gente que no conoces y cómo te sientas mañana.</translation>
    </message>
    <message>
        <source>What you loved at {company}</source>
        <translation>Lo que te encantaba de {company}</translation>
    </message>
    <message>
        <source>Worth asking</source>
        <translation>Vale la pena preguntar</translation>
    </message>
    <message>
        <source>could not be better</source>
        <translation>no podría ser mejor</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>aceptable</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bueno</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>of 10</source>
        <translation>de 10</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>flojo</translation>
    </message>
    <message>
        <source>thin line: still unknown</source>
        <translation>línea fina: aún desconocido</translation>
    </message>
    <message>
        <source>too little known</source>
        <translation>se sabe muy poco</translation>
    </message>
    <message>
        <source>very poor</source>
        <translation>muy flojo</translation>
    </message>
    <message>
        <source>would make you leave</source>
        <translation>te haría irte</translation>
    </message>
    <message>
        <source>{choice} has less of each thing you loved there.</source>
        <translation>{choice} tiene menos de todo lo que te encantaba allí.</translation>
    </message>
    <message>
        <source>{choice} has less of the one thing you loved there.</source>
        <translation>{choice} tiene menos de lo que te encantó allí.</translation>
    </message>
    <message>
        <source>{choice} keeps the one thing you loved there.</source>
        <translation>{choice} tiene lo que te encantó allí.</translation>
    </message>
    <message numerus="yes">
        <source>{choice} keeps {kept} of the {number} things you loved there.</source>
        <extracomment>For one: {choice} keeps {kept} of the one thing you loved there.</extracomment>
        <translation>
            <numerusform>{choice} tiene {kept} de lo que te encantó allí.</numerusform>
            <numerusform>{choice} tiene {kept} de las {number} cosas que te encantaron allí.</numerusform>
        </translation>
    </message>
    <message>
        <source>{choice}: nothing is known yet of what you loved there.</source>
        <translation>{choice}: aún no se sabe nada de lo que te encantaba allí.</translation>
    </message>
    <message>
        <source>{choice}: whether it keeps what you loved there is not known yet.</source>
        <translation>{choice}: aún no se sabe si tiene lo que te encantó allí.</translation>
    </message>
    <message>
        <source>{dots} of {most} dots: {meaning}</source>
        <translation>{dots} de {most} puntos: {meaning}</translation>
    </message>
    <message>
        <source>{job} is set apart</source>
        <translation>{job} queda aparte</translation>
    </message>
    <message>
        <source>{points} of 10</source>
        <translation>{points} de 10</translation>
    </message>
    <message>
        <source>{share} of 100</source>
        <translation>{share} de 100</translation>
    </message>
    <message>
        <source>{stage}, answer by {day}</source>
        <translation>{stage}, respuesta: {day}</translation>
    </message>
    <message>
        <source>{stage}, {day} has passed</source>
        <translation>{stage}, el {day} ya pasó</translation>
    </message>
    <message>
        <source>{tenths} in place {place}</source>
        <translation>{tenths} en el lugar {place}</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” went up and down together. Do they mean the same?</source>
        <translation>«{first}» y «{second}» subieron y bajaron juntas. ¿Significan lo mismo?</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message>
        <source>A comparison takes {fewest} to {most} aspects, and here are {count}.</source>
        <translation>Una comparación admite de {fewest} a {most} aspectos, y aquí hay {count}.</translation>
    </message>
    <message>
        <source>A comparison takes {fewest} to {most} aspects, and here is none.</source>
        <translation>Una comparación admite de {fewest} a {most} aspectos, y aquí no hay ninguno.</translation>
    </message>
    <message>
        <source>A comparison takes {fewest} to {most} jobs, and here are {count}.</source>
        <translation>Una comparación admite de {fewest} a {most} puestos, y aquí hay {count}.</translation>
    </message>
    <message>
        <source>A comparison takes {fewest} to {most} jobs, and here is none.</source>
        <translation>Una comparación admite de {fewest} a {most} puestos, y aquí no hay ninguno.</translation>
    </message>
    <message>
        <source>A comparison takes {fewest} to {most} jobs, and here is one.</source>
        <translation>Una comparación admite de {fewest} a {most} puestos, y aquí hay uno.</translation>
    </message>
    <message>
        <source>All of {kind} is zero, so nothing counts.</source>
        <translation>Todo en {kind} es cero, así que nada cuenta.</translation>
    </message>
    <message>
        <source>Ask {job}: {aspects}.</source>
        <translation>Pregunta a {job}: {aspects}.</translation>
    </message>
    <message>
        <source>Each of these misses something you said you need. You can look again at: {aspects}.</source>
        <translation>A cada uno le falta algo que dijiste necesitar. Puedes volver a mirar: {aspects}.</translation>
    </message>
    <message>
        <source>No job has a rating yet, so there is nothing to compare.</source>
        <translation>Ningún puesto tiene valoración todavía, así que no hay nada que comparar.</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>El documento</translation>
    </message>
    <message>
        <source>The ends of the scale must differ.</source>
        <translation>Los extremos de la escala tienen que ser distintos.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>El archivo no se puede leer.</translation>
    </message>
    <message>
        <source>The file is larger than 5 MB, too large for a comparison.</source>
        <translation>El archivo pesa más de 5 MB, demasiado para una comparación.</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8.</source>
        <translation>El archivo no es texto en UTF-8.</translation>
    </message>
    <message>
        <source>The key {key} stands twice in the same object.</source>
        <translation>La clave {key} está dos veces en el mismo objeto.</translation>
    </message>
    <message>
        <source>There can be {most} must-haves, not more.</source>
        <translation>Puede haber {most} imprescindibles, no más.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>These two are too close to call on equal weights (not weighted yet).</source>
        <translation>Estos dos están demasiado cerca con pesos iguales (aún sin pesar).</translation>
    </message>
    <message>
        <source>These two are too close to call on your weights.</source>
        <translation>Estos dos están demasiado cerca según tus pesos.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>This is nested too deeply to be a comparison.</source>
        <translation>Está anidado demasiado hondo para ser una comparación.</translation>
    </message>
    <message>
        <source>This is not JSON: look at line {line}, column {column}.</source>
        <translation>Esto no es JSON: mira la línea {line}, columna {column}.</translation>
    </message>
    <message>
        <source>Too little is known about {job} to give it a place yet.</source>
        <translation>Aún se sabe muy poco de {job} para darle un lugar.</translation>
    </message>
    <message>
        <source>Too little is rated yet to put these in order.</source>
        <translation>Aún hay muy poco valorado para ordenarlos.</translation>
    </message>
    <message>
        <source>What is not known yet can still turn this round.</source>
        <translation>Lo que aún no se sabe todavía puede darle la vuelta.</translation>
    </message>
    <message>
        <source>You said you need {aspects}. Does your present job have it?</source>
        <translation>Dijiste que necesitas {aspects}. ¿Tu puesto actual lo tiene?</translation>
    </message>
    <message>
        <source>You said you need {aspects}. Does {job} have it?</source>
        <translation>Dijiste que necesitas {aspects}. ¿{job} lo tiene?</translation>
    </message>
    <message>
        <source>Your gut and your table disagree about {job}. Is there a row missing?</source>
        <translation>Tu intuición y tu tabla no coinciden sobre {job}. ¿Falta una fila?</translation>
    </message>
    <message>
        <source>Your gut, 0 to 10: {said}</source>
        <translation>Tu intuición, de 0 a 10: {said}</translation>
    </message>
    <message>
        <source>a quarter</source>
        <translation>una cuarta parte</translation>
    </message>
    <message>
        <source>a third</source>
        <translation>un tercio</translation>
    </message>
    <message>
        <source>about {percent} %</source>
        <translation>alrededor del {percent} %</translation>
    </message>
    <message>
        <source>draws must be a number from 1 to {most}.</source>
        <translation>draws tiene que ser un número de 1 a {most}.</translation>
    </message>
    <message>
        <source>half</source>
        <extracomment>Half of the weight.</extracomment>
        <translation>la mitad</translation>
    </message>
    <message>
        <source>nearly everything</source>
        <translation>casi todo</translation>
    </message>
    <message>
        <source>next to nothing</source>
        <translation>casi nada</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>on your weights</source>
        <translation>según tus pesos</translation>
    </message>
    <message>
        <source>three quarters</source>
        <translation>tres cuartas partes</translation>
    </message>
    <message>
        <source>two thirds</source>
        <translation>dos tercios</translation>
    </message>
    <message>
        <source>weight</source>
        <extracomment>How much a row counts.</extracomment>
        <translation>peso</translation>
    </message>
    <message>
        <source>your gut</source>
        <translation>tu intuición</translation>
    </message>
    <message>
        <source>{jobs} are too close to call on equal weights (not weighted yet).</source>
        <translation>{jobs} están demasiado cerca con pesos iguales (aún sin pesar).</translation>
    </message>
    <message>
        <source>{jobs} are too close to call on your weights.</source>
        <translation>{jobs} están demasiado cerca según tus pesos.</translation>
    </message>
    <message>
        <source>{job} comes first in about {tenths} of {ten} tries.</source>
        <translation>{job} queda primero en unos {tenths} de cada {ten} intentos.</translation>
    </message>
    <message>
        <source>{job} comes first in hardly any of the tries.</source>
        <translation>{job} apenas queda primero en los intentos.</translation>
    </message>
    <message>
        <source>{job} comes first in nearly all of the tries.</source>
        <translation>{job} queda primero en casi todos los intentos.</translation>
    </message>
    <message>
        <source>{job} comes first, whatever the weights.</source>
        <translation>{job} va por delante, sea cual sea el peso.</translation>
    </message>
    <message>
        <source>{job} does not come first, whatever the weights.</source>
        <translation>{job} no va por delante, sea cual sea el peso.</translation>
    </message>
    <message>
        <source>{job} is as good as {others} or better on every row but one: {aspect}.</source>
        <translation>{job} es tan bueno como {others} o mejor en todas las filas menos una: {aspect}.</translation>
    </message>
    <message>
        <source>{job} is as good as {others} or better on every row.</source>
        <translation>{job} es tan bueno como {others} o mejor en todas las filas.</translation>
    </message>
    <message>
        <source>{job} is the only one with enough ratings to place so far.</source>
        <translation>{job} es por ahora el único con valoraciones suficientes para tener lugar.</translation>
    </message>
    <message>
        <source>{job} leads on equal weights (not weighted yet).</source>
        <translation>{job} va delante con pesos iguales (aún sin pesar).</translation>
    </message>
    <message>
        <source>{job} leads on your weights.</source>
        <translation>{job} va delante según tus pesos.</translation>
    </message>
    <message>
        <source>{job} misses something you said you need: {aspects}.</source>
        <translation>A {job} le falta algo que dijiste necesitar: {aspects}.</translation>
    </message>
    <message>
        <source>{job} stays first unless {aspect} counts for less than {low} or more than {high}.</source>
        <translation>{job} sigue primero, salvo que {aspect} cuente menos de {low} o más de {high}.</translation>
    </message>
    <message>
        <source>{job} stays first unless {aspect} counts for less than {low}.</source>
        <translation>{job} sigue primero, salvo que {aspect} cuente menos de {low}.</translation>
    </message>
    <message>
        <source>{job} stays first unless {aspect} counts for more than {high}.</source>
        <translation>{job} sigue primero, salvo que {aspect} cuente más de {high}.</translation>
    </message>
    <message>
        <source>{job} stays first, whichever single weight you change.</source>
        <translation>{job} sigue primero, cambies el peso que cambies.</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} y {last}</translation>
    </message>
    <message>
        <source>{percent} % of the weight</source>
        <translation>{percent} % del peso</translation>
    </message>
    <message>
        <source>{where} ({aspect}) has more than one of tier, swing and weight.</source>
        <translation>{where} ({aspect}) tiene más de uno entre tier, swing y weight.</translation>
    </message>
    <message>
        <source>{where} ({aspect}) is not weighted like those before it: use one kind for all.</source>
        <translation>{where} ({aspect}) no se pesa como los anteriores: usa un solo tipo para todos.</translation>
    </message>
    <message>
        <source>{where} differs in its weight from the others of group {group}.</source>
        <translation>{where} tiene un peso distinto de los demás del grupo {group}.</translation>
    </message>
    <message>
        <source>{where} has a key that is not known: {key}.</source>
        <translation>{where} tiene una clave desconocida: {key}.</translation>
    </message>
    <message>
        <source>{where} has a number that is not finite (NaN or Infinity).</source>
        <translation>{where} tiene un número que no es finito (NaN o Infinity).</translation>
    </message>
    <message>
        <source>{where} has a number that is too large.</source>
        <translation>{where} tiene un número demasiado grande.</translation>
    </message>
    <message>
        <source>{where} is {number}, outside the scale from {low} to {high}.</source>
        <translation>{where} es {number}, fuera de la escala de {low} a {high}.</translation>
    </message>
    <message>
        <source>{where} lacks the key {key}.</source>
        <translation>A {where} le falta la clave {key}.</translation>
    </message>
    <message>
        <source>{where} must be 1 (the highest tier) or more.</source>
        <translation>{where} tiene que ser 1 (el nivel más alto) o más.</translation>
    </message>
    <message>
        <source>{where} must be a list, in square brackets.</source>
        <translation>{where} tiene que ser una lista, entre corchetes.</translation>
    </message>
    <message>
        <source>{where} must be a name: not blank, without control characters.</source>
        <translation>{where} tiene que ser un nombre: ni vacío ni con caracteres de control.</translation>
    </message>
    <message>
        <source>{where} must be a number.</source>
        <translation>{where} tiene que ser un número.</translation>
    </message>
    <message>
        <source>{where} must be a pair: a rating and its value on the scale.</source>
        <translation>{where} tiene que ser un par: una valoración y su valor en la escala.</translation>
    </message>
    <message>
        <source>{where} must be a text, in quotation marks.</source>
        <translation>{where} tiene que ser un texto, entre comillas.</translation>
    </message>
    <message>
        <source>{where} must be a whole number.</source>
        <translation>{where} tiene que ser un número entero.</translation>
    </message>
    <message>
        <source>{where} must be an object, in curly brackets.</source>
        <translation>{where} tiene que ser un objeto, entre llaves.</translation>
    </message>
    <message>
        <source>{where} must have a larger rating than the point before it.</source>
        <translation>{where} tiene que tener una valoración mayor que el punto anterior.</translation>
    </message>
    <message>
        <source>{where} must have one rating for each aspect.</source>
        <translation>{where} tiene que tener una valoración por cada aspecto.</translation>
    </message>
    <message>
        <source>{where} must not be below zero.</source>
        <translation>{where} no puede ser menor que cero.</translation>
    </message>
    <message>
        <source>{where} needs two points or more.</source>
        <translation>{where} necesita dos puntos o más.</translation>
    </message>
    <message>
        <source>{where} rates {name}, which is not one of the aspects.</source>
        <translation>{where} valora {name}, que no es uno de los aspectos.</translation>
    </message>
    <message>
        <source>{where} repeats the name {name}.</source>
        <translation>{where} repite el nombre {name}.</translation>
    </message>
    <message>
        <source>{where} takes one of at_least and at_most, and a number.</source>
        <translation>{where} admite uno entre at_least y at_most, y un número.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
</context>
<context>
    <name>contacts</name>
    <message>
        <source>14 March</source>
        <translation>14 de marzo</translation>
    </message>
    <message>
        <source>2024, or May 2024</source>
        <translation>2024, o mayo de 2024</translation>
    </message>
    <message>
        <source>A line is plenty.</source>
        <translation>Basta una línea.</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>Un enlace</translation>
    </message>
    <message>
        <source>A phone number</source>
        <translation>Un número de teléfono</translation>
    </message>
    <message>
        <source>A postal address</source>
        <translation>Una dirección postal</translation>
    </message>
    <message>
        <source>A thank-you card</source>
        <translation>Una tarjeta de gracias</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>After that: check back in {month}.</source>
        <translation>Después: volver a preguntar en {month}.</translation>
    </message>
    <message>
        <source>After that: hello again in {month}.</source>
        <translation>Después: saludar de nuevo en {month}.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>An answer to your letter</source>
        <translation>Una respuesta a tu carta</translation>
    </message>
    <message>
        <source>An e-mail address</source>
        <translation>Una dirección de correo</translation>
    </message>
    <message>
        <source>An earlier post</source>
        <translation>Un puesto anterior</translation>
    </message>
    <message numerus="yes">
        <source>Answered in {number} days.</source>
        <extracomment>For one: Answered in a day.</extracomment>
        <translation>
            <numerusform>Contestada en un día.</numerusform>
            <numerusform>Contestada en {number} días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered the same day.</source>
        <translation>Contestada el mismo día.</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>What came before: former posts of a person.</extracomment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Cumpleaños</translation>
    </message>
    <message>
        <source>Both of us</source>
        <translation>Los dos</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>A telephone call.</extracomment>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Called</source>
        <extracomment>By which name a person is called.</extracomment>
        <translation>Le llaman</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>A card that is sent, a thank-you card.</extracomment>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Check back</source>
        <translation>Volver a preguntar</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>Café</translation>
    </message>
    <message>
        <source>Coffee together</source>
        <translation>Un café</translation>
    </message>
    <message>
        <source>Coffee, you asked</source>
        <translation>Café, lo pediste tú</translation>
    </message>
    <message>
        <source>Coffee, {name} asked</source>
        <translation>Café, lo pidió {name}</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Congratulate</source>
        <translation>Felicitar</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>On LinkedIn.</extracomment>
        <translation>Conectados</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>E-mails between you</source>
        <translation>Correos intercambiados</translation>
    </message>
    <message>
        <source>Family of {name}</source>
        <translation>Familia de {name}</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Since when.</extracomment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Hello again</source>
        <translation>Saludar de nuevo</translation>
    </message>
    <message>
        <source>How the name is read, for sorting</source>
        <translation>Cómo se lee el nombre, para ordenar</translation>
    </message>
    <message>
        <source>How you met</source>
        <translation>Cómo surgió el contacto</translation>
    </message>
    <message>
        <source>I asked first</source>
        <translation>Lo pedí yo primero</translation>
    </message>
    <message>
        <source>I did</source>
        <translation>Yo</translation>
    </message>
    <message>
        <source>I invited them to invite me</source>
        <translation>Pedí una invitación</translation>
    </message>
    <message>
        <source>I sent an invitation</source>
        <translation>Envié una invitación</translation>
    </message>
    <message>
        <source>In it you can invite {name} to send you a LinkedIn invitation.</source>
        <translation>En ella puedes invitar a {name} a que te envíe una invitación de LinkedIn.</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En persona</translation>
    </message>
    <message>
        <source>In your journal</source>
        <translation>En tu diario</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Interview, you asked</source>
        <translation>Entrevista, la pediste tú</translation>
    </message>
    <message>
        <source>Interview, {name} asked</source>
        <translation>Entrevista, la pidió {name}</translation>
    </message>
    <message>
        <source>Introduced by {name}</source>
        <translation>Te presentó {name}</translation>
    </message>
    <message>
        <source>Introduced {name}</source>
        <translation>Presentó a {name}</translation>
    </message>
    <message>
        <source>Knows {name}</source>
        <translation>Conoce a {name}</translation>
    </message>
    <message>
        <source>Label: work, home</source>
        <translation>Etiqueta: trabajo, casa</translation>
    </message>
    <message>
        <source>Leads {name}</source>
        <translation>Dirige a {name}</translation>
    </message>
    <message>
        <source>Led by {name}</source>
        <translation>Su responsable es {name}</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>An address on the web.</extracomment>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>LinkedIn link</source>
        <translation>Enlace de LinkedIn</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Messages between you</source>
        <translation>Mensajes intercambiados</translation>
    </message>
    <message>
        <source>Moment</source>
        <extracomment>Something between two people: a call, a coffee, a card.</extracomment>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>A noun.</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conectar</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Notes like this usually land warmer than we expect.</source>
        <translation>Notas así suelen llegar con más calidez de la que esperamos.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Over the one person whose page is open. Not a verb.</extracomment>
        <translation>A la vista</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Street, with the floor or the box</source>
        <translation>Calle, con el piso o el apartado</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>The one they chose began. A line wishes well.</source>
        <translation>La persona elegida ha empezado. Una línea le desea lo mejor.</translation>
    </message>
    <message>
        <source>They did</source>
        <translation>La otra persona</translation>
    </message>
    <message>
        <source>They sent an invitation</source>
        <translation>Me envió una invitación</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Until when.</extracomment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>To thank</source>
        <translation>Dar las gracias</translation>
    </message>
    <message>
        <source>What they did there</source>
        <translation>Qué hacía allí</translation>
    </message>
    <message>
        <source>What they do there</source>
        <translation>Qué hace allí</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>With commas between them</source>
        <translation>Separadas por comas</translation>
    </message>
    <message>
        <source>Works at</source>
        <translation>Trabaja en</translation>
    </message>
    <message>
        <source>Works with {name}</source>
        <translation>Trabaja con {name}</translation>
    </message>
    <message>
        <source>You called</source>
        <translation>Llamaste</translation>
    </message>
    <message>
        <source>You can ask how things stand. A line is plenty.</source>
        <translation>Puedes preguntar cómo van las cosas. Basta una línea.</translation>
    </message>
    <message>
        <source>You met</source>
        <translation>Un encuentro</translation>
    </message>
    <message>
        <source>You met, you reached out</source>
        <translation>Un encuentro, diste tú el paso</translation>
    </message>
    <message>
        <source>You met, {name} reached out</source>
        <translation>Un encuentro, {name} dio el paso</translation>
    </message>
    <message>
        <source>You sent a card</source>
        <translation>Enviaste una tarjeta</translation>
    </message>
    <message>
        <source>You sent a message</source>
        <translation>Enviaste un mensaje</translation>
    </message>
    <message>
        <source>You sent each other cards</source>
        <translation>Tarjetas de ida y vuelta</translation>
    </message>
    <message>
        <source>You talked on the phone</source>
        <translation>Una charla por teléfono</translation>
    </message>
    <message>
        <source>You wrote a letter</source>
        <translation>Escribiste una carta</translation>
    </message>
    <message>
        <source>You wrote an e-mail</source>
        <translation>Escribiste un correo</translation>
    </message>
    <message>
        <source>You wrote to each other</source>
        <translation>Mensajes de ida y vuelta</translation>
    </message>
    <message>
        <source>Your last moment was {when}. A line is plenty.</source>
        <translation>El último momento fue {when}. Basta una línea.</translation>
    </message>
    <message>
        <source>as their tags say</source>
        <translation>como dicen sus etiquetas</translation>
    </message>
    <message>
        <source>call, called, phone, phoned, rang, video</source>
        <extracomment>Words by which a moment is recognised as it is typed: any number of them, with commas.</extracomment>
        <translation>llamada, llamé, llamó, teléfono, hablé, videollamada</translation>
    </message>
    <message>
        <source>card</source>
        <extracomment>A card that is sent; a word by which a moment is recognised as it is typed.</extracomment>
        <translation>tarjeta</translation>
    </message>
    <message>
        <source>coffee, tea, lunch, breakfast, dinner, drink</source>
        <extracomment>Words by which a moment is recognised as it is typed: any number of them, with commas.</extracomment>
        <translation>café, té, comida, desayuno, cena, copa</translation>
    </message>
    <message>
        <source>email, e-mail, mail, mailed, emailed</source>
        <extracomment>Words by which a moment is recognised as it is typed: any number of them, with commas.</extracomment>
        <translation>correo, e-mail, email, escribí</translation>
    </message>
    <message numerus="yes">
        <source>every {number} days</source>
        <extracomment>For one: every day</extracomment>
        <translation>
            <numerusform>cada día</numerusform>
            <numerusform>cada {number} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every {number} months</source>
        <extracomment>For one: every month</extracomment>
        <translation>
            <numerusform>cada mes</numerusform>
            <numerusform>cada {number} meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every {number} weeks</source>
        <extracomment>For one: every week</extracomment>
        <translation>
            <numerusform>cada semana</numerusform>
            <numerusform>cada {number} semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every {number} years</source>
        <extracomment>For one: every year</extracomment>
        <translation>
            <numerusform>cada año</numerusform>
            <numerusform>cada {number} años</numerusform>
        </translation>
    </message>
    <message>
        <source>interview, panel</source>
        <extracomment>Words by which a moment is recognised as it is typed: any number of them, with commas.</extracomment>
        <translation>entrevista</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>carta</translation>
    </message>
    <message>
        <source>message, messaged, text, texted, chat</source>
        <extracomment>Words by which a moment is recognised as it is typed: any number of them, with commas.</extracomment>
        <translation>mensaje, mensajes, sms, chat</translation>
    </message>
    <message>
        <source>met, meet, walk, walked, visited, saw</source>
        <extracomment>Words by which a moment is recognised as it is typed: any number of them, with commas.</extracomment>
        <translation>quedé, vi, encuentro, paseo, paseé, visité, conocí</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>since {when}</source>
        <translation>desde {when}</translation>
    </message>
    <message>
        <source>this once</source>
        <translation>solo esta vez</translation>
    </message>
    <message>
        <source>{company}, since {when}</source>
        <translation>{company}, desde {when}</translation>
    </message>
    <message>
        <source>{how_often}, by the tag {tag}</source>
        <translation>{how_often}, por la etiqueta {tag}</translation>
    </message>
    <message>
        <source>{kind}, with {others}</source>
        <translation>{kind}, con {others}</translation>
    </message>
    <message>
        <source>{letter}, a draft</source>
        <translation>{letter}, un borrador</translation>
    </message>
    <message>
        <source>{name} called</source>
        <translation>{name} llamó</translation>
    </message>
    <message>
        <source>{name} sent you a card</source>
        <translation>{name} te envió una tarjeta</translation>
    </message>
    <message>
        <source>{name} sent you a message</source>
        <translation>{name} te envió un mensaje</translation>
    </message>
    <message>
        <source>{name} wrote you a letter</source>
        <translation>{name} te escribió una carta</translation>
    </message>
    <message>
        <source>{name} wrote you an e-mail</source>
        <translation>{name} te escribió un correo</translation>
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
        <translation>Última copia comprobada: {when}.</translation>
    </message>
    <message>
        <source>a moment ago</source>
        <translation>hace un momento</translation>
    </message>
    <message numerus="yes">
        <source>{number} hours ago</source>
        <extracomment>For one: an hour ago</extracomment>
        <translation>
            <numerusform>hace una hora</numerusform>
            <numerusform>hace {number} horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} jobs</source>
        <extracomment>For one: one job</extracomment>
        <translation>
            <numerusform>un puesto</numerusform>
            <numerusform>{number} puestos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} letters</source>
        <extracomment>For one: one letter</extracomment>
        <translation>
            <numerusform>una carta</numerusform>
            <numerusform>{number} cartas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} minutes ago</source>
        <extracomment>For one: one minute ago</extracomment>
        <translation>
            <numerusform>hace un minuto</numerusform>
            <numerusform>hace {number} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} people</source>
        <extracomment>For one: one person</extracomment>
        <translation>
            <numerusform>una persona</numerusform>
            <numerusform>{number} personas</numerusform>
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
        <translation>un día, una semana, un mes, un año</translation>
    </message>
    <message>
        <source>about a fifth</source>
        <translation>alrededor de una quinta parte</translation>
    </message>
    <message>
        <source>about a quarter</source>
        <translation>alrededor de una cuarta parte</translation>
    </message>
    <message>
        <source>about a tenth</source>
        <translation>alrededor de una décima parte</translation>
    </message>
    <message>
        <source>about a third</source>
        <translation>alrededor de un tercio</translation>
    </message>
    <message>
        <source>about half</source>
        <translation>alrededor de la mitad</translation>
    </message>
    <message>
        <source>about three quarters</source>
        <translation>alrededor de tres cuartas partes</translation>
    </message>
    <message>
        <source>about two thirds</source>
        <translation>alrededor de dos tercios</translation>
    </message>
    <message>
        <source>ago</source>
        <extracomment>As somebody types it when looking for a day: three weeks ago. All forms of it, parted by commas.</extracomment>
        <translation>hace, atrás</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>day after tomorrow</source>
        <extracomment>As somebody types it when looking for a day. All forms of it, parted by commas.</extracomment>
        <translation>pasado mañana</translation>
    </message>
    <message>
        <source>day before yesterday</source>
        <extracomment>As somebody types it when looking for a day. All forms of it, parted by commas.</extracomment>
        <translation>anteayer, antes de ayer, antier</translation>
    </message>
    <message>
        <source>day days</source>
        <extracomment>All forms of the word, parted by spaces, as somebody types them.</extracomment>
        <translation>día días dia dias</translation>
    </message>
    <message>
        <source>in, from now</source>
        <extracomment>As somebody types it when looking for a day: in three weeks, three weeks from now. All forms of it, parted by commas.</extracomment>
        <translation>dentro de, en</translation>
    </message>
    <message>
        <source>last</source>
        <extracomment>As somebody types it when looking for a day: last Tuesday. All forms of the word, parted by spaces.</extracomment>
        <translation>pasado pasada último última ultimo ultima</translation>
    </message>
    <message>
        <source>month months</source>
        <extracomment>All forms of the word, parted by spaces, as somebody types them.</extracomment>
        <translation>mes meses</translation>
    </message>
    <message>
        <source>nearly all</source>
        <translation>casi todos</translation>
    </message>
    <message>
        <source>next</source>
        <extracomment>Of the forms of "next coming" those that do not mean a weekday of this week: "next Wednesday", said on a Monday, is the one of next week. Where the coming one is meant by all of them, leave the English.</extracomment>
        <translation>next</translation>
    </message>
    <message>
        <source>next coming</source>
        <extracomment>As somebody types it when looking for a day: next Tuesday. All forms of the word, parted by spaces, or by commas where one has several words.</extracomment>
        <translation>próximo, próxima, que viene, siguiente</translation>
    </message>
    <message>
        <source>no one two three four five six seven eight nine ten eleven twelve</source>
        <extracomment>As many words, parted by spaces: 0 to 12, as they stand before a counted thing. Figures, where words inflect.</extracomment>
        <translation>0 1 dos tres cuatro cinco seis siete ocho nueve diez once doce</translation>
    </message>
    <message>
        <source>the of on in at st nd rd th</source>
        <extracomment>Words that may stand between those of a day: on Tuesday the 3rd of March. Parted by spaces; also what stands behind a number.</extracomment>
        <translation>el la los las de del en a º</translation>
    </message>
    <message>
        <source>this</source>
        <extracomment>As somebody types it when looking for a day: this week. All forms of the word, parted by spaces.</extracomment>
        <translation>este esta</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>tomorrow, tmrw</source>
        <extracomment>As somebody types it when looking for a day. All forms of it, parted by commas.</extracomment>
        <translation>mañana</translation>
    </message>
    <message>
        <source>two days, a fortnight, two months, two years</source>
        <extracomment>As somebody types them before or after “ago”, if the language has such a word. These four, with commas; another form of one after a /.</extracomment>
        <translation>dos días, quince días/una quincena, dos meses, dos años</translation>
    </message>
    <message>
        <source>week weeks</source>
        <extracomment>All forms of the word, parted by spaces, as somebody types them.</extracomment>
        <translation>semana semanas</translation>
    </message>
    <message>
        <source>year years</source>
        <extracomment>All forms of the word, parted by spaces, as somebody types them.</extracomment>
        <translation>año años</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
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
        <translation>{names} y {last}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {number} more</source>
        <extracomment>For one: {names} and one more</extracomment>
        <translation>
            <numerusform>{names} y uno más</numerusform>
            <numerusform>{names} y {number} más</numerusform>
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
            <numerusform>hace un día</numerusform>
            <numerusform>hace {number} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} months ago</source>
        <extracomment>For one: a month ago</extracomment>
        <translation>
            <numerusform>hace un mes</numerusform>
            <numerusform>hace {number} meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} weeks ago</source>
        <extracomment>For one: a week ago</extracomment>
        <translation>
            <numerusform>hace una semana</numerusform>
            <numerusform>hace {number} semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} years ago</source>
        <extracomment>For one: a year ago</extracomment>
        <translation>
            <numerusform>hace un año</numerusform>
            <numerusform>hace {number} años</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>This is sample data. It goes when you close the window.</source>
        <translation>Son datos de ejemplo. Desaparecen cuando cierras la ventana.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A journal was kept here, and its file is gone.</source>
        <translation>Aquí se guardaba un diario, y su archivo ya no está.</translation>
    </message>
    <message>
        <source>A letter in the code is not right.</source>
        <translation>Una letra del código no es correcta.</translation>
    </message>
    <message>
        <source>A place in the journal's file couldn't be read.</source>
        <translation>No se pudo leer un punto del archivo del diario.</translation>
    </message>
    <message>
        <source>A window on another computer is using this journal, or was when it came here.</source>
        <translation>Una ventana en otro equipo está usando este diario, o lo usaba cuando llegó aquí.</translation>
    </message>
    <message>
        <source>All the rest is as it was.</source>
        <translation>Todo lo demás está como estaba.</translation>
    </message>
    <message>
        <source>Another window is using this journal.</source>
        <translation>Otra ventana está usando este diario.</translation>
    </message>
    <message>
        <source>Check that the disk is there and that you may open it.</source>
        <translation>Mira si el disco está y si puedes abrirlo.</translation>
    </message>
    <message>
        <source>Check that you may write there, then try again.</source>
        <translation>Mira si puedes escribir ahí y prueba de nuevo.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Revisa el disco y prueba de nuevo.</translation>
    </message>
    <message>
        <source>Check the disk, then try again. If that doesn't help, you can open what can be read.</source>
        <translation>Revisa el disco y prueba de nuevo. Si eso no ayuda, puedes abrir lo que se pueda leer.</translation>
    </message>
    <message>
        <source>Choose a .oxt file, or a .dic file with its .aff file beside it.</source>
        <translation>Elige un archivo .oxt, o un .dic con su .aff al lado.</translation>
    </message>
    <message>
        <source>Choose another folder, then try again.</source>
        <translation>Elige otra carpeta y prueba de nuevo.</translation>
    </message>
    <message>
        <source>Choose another name, or an empty folder.</source>
        <translation>Elige otro nombre o una carpeta vacía.</translation>
    </message>
    <message>
        <source>Close it there. If none is open, open Rebound's window here once and press {button}.</source>
        <extracomment>Read in a shell. {button}: the name of the button that the window shows then.</extracomment>
        <translation>Ciérrala allí. Si no hay ninguna abierta, abre aquí una vez la ventana de Rebound y pulsa {button}.</translation>
    </message>
    <message>
        <source>Close it there. If none is open, you can open the journal here.</source>
        <translation>Ciérrala allí. Si no hay ninguna abierta, puedes abrir el diario aquí.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Cierra otros programas y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Close the other window, then try again.</source>
        <translation>Cierra la otra ventana y prueba de nuevo.</translation>
    </message>
    <message>
        <source>Compare it with your printed one, group by group.</source>
        <translation>Compáralo con el impreso, grupo por grupo.</translation>
    </message>
    <message>
        <source>It couldn't be written there.</source>
        <translation>No se pudo escribir ahí.</translation>
    </message>
    <message>
        <source>It has not been touched.</source>
        <translation>No se ha tocado.</translation>
    </message>
    <message>
        <source>It is as it was, and a backup lies beside it.</source>
        <translation>Está como estaba, y al lado hay una copia de seguridad.</translation>
    </message>
    <message>
        <source>It may be an older one, or another journal's. Look for the page made last.</source>
        <translation>Puede ser uno más antiguo o el de otro diario. Busca la hoja que hiciste al final.</translation>
    </message>
    <message>
        <source>It stays as it is.</source>
        <translation>Queda como está.</translation>
    </message>
    <message>
        <source>Make some room, or choose another disk.</source>
        <translation>Haz sitio o elige otro disco.</translation>
    </message>
    <message>
        <source>Make some room, then try again.</source>
        <translation>Haz un poco de sitio y prueba de nuevo.</translation>
    </message>
    <message>
        <source>Make some room. Rebound tries again by itself.</source>
        <translation>Haz sitio. Rebound lo intenta solo otra vez.</translation>
    </message>
    <message>
        <source>No backup here has one that fits. You can put a backup in its place.</source>
        <translation>Ninguna copia de aquí tiene uno que sirva. Puedes poner una copia en su lugar.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>No ha cambiado nada.</translation>
    </message>
    <message>
        <source>Nothing new was put in its place.</source>
        <translation>No se puso nada nuevo en su lugar.</translation>
    </message>
    <message>
        <source>Open it with the newer program.</source>
        <translation>Ábrelo con el programa más nuevo.</translation>
    </message>
    <message>
        <source>Pick another file, or make the archive anew.</source>
        <translation>Elige otro archivo o crea de nuevo el archivo completo.</translation>
    </message>
    <message>
        <source>Pick another file. The name of a backup ends in .rebound.</source>
        <translation>Elige otro archivo. El nombre de una copia termina en .rebound.</translation>
    </message>
    <message>
        <source>Plug the disk in, or choose another folder.</source>
        <translation>Conecta el disco o elige otra carpeta.</translation>
    </message>
    <message>
        <source>Something stands in that place already.</source>
        <translation>Ya hay algo en ese lugar.</translation>
    </message>
    <message>
        <source>Spelling is checked as before.</source>
        <translation>La ortografía se revisa como antes.</translation>
    </message>
    <message>
        <source>That code didn't open the journal.</source>
        <translation>Ese código no abrió el diario.</translation>
    </message>
    <message>
        <source>That code didn't open this backup.</source>
        <translation>Ese código no abrió esta copia.</translation>
    </message>
    <message>
        <source>That passphrase didn't open the journal.</source>
        <translation>Esa frase de contraseña no abrió el diario.</translation>
    </message>
    <message>
        <source>That passphrase didn't open this backup.</source>
        <translation>Esa frase de contraseña no abrió esta copia.</translation>
    </message>
    <message>
        <source>The backup lies in the journal's own folder instead.</source>
        <translation>La copia queda en la carpeta del propio diario.</translation>
    </message>
    <message>
        <source>The disk had trouble reading or writing.</source>
        <translation>El disco tuvo problemas al leer o escribir.</translation>
    </message>
    <message>
        <source>The disk is full there, so nothing was written.</source>
        <translation>El disco está lleno ahí, así que no se escribió nada.</translation>
    </message>
    <message>
        <source>The disk is full, so this could not be done.</source>
        <translation>El disco está lleno, así que no se pudo hacer.</translation>
    </message>
    <message>
        <source>The disk is full, so this is not kept yet.</source>
        <translation>El disco está lleno, así que esto aún no está guardado.</translation>
    </message>
    <message>
        <source>The file that holds the key can't be read.</source>
        <translation>No se puede leer el archivo que guarda la clave.</translation>
    </message>
    <message>
        <source>The folder for backups isn't there.</source>
        <translation>La carpeta de las copias no está.</translation>
    </message>
    <message>
        <source>The journal itself has not been touched.</source>
        <translation>El diario en sí no se ha tocado.</translation>
    </message>
    <message>
        <source>The journal's file is damaged and can't be opened.</source>
        <translation>El archivo del diario está dañado y no se puede abrir.</translation>
    </message>
    <message>
        <source>The journal's folder can't be read.</source>
        <translation>No se puede leer la carpeta del diario.</translation>
    </message>
    <message>
        <source>The journal's folder can't be written to.</source>
        <translation>No se puede escribir en la carpeta del diario.</translation>
    </message>
    <message>
        <source>There is no whole dictionary in this file.</source>
        <translation>No hay un diccionario completo en este archivo.</translation>
    </message>
    <message>
        <source>This archive can't be read.</source>
        <translation>Este archivo completo no se puede leer.</translation>
    </message>
    <message>
        <source>This backup couldn't be opened.</source>
        <translation>No se pudo abrir esta copia.</translation>
    </message>
    <message>
        <source>This computer has too little free memory at the moment.</source>
        <translation>Este equipo tiene ahora muy poca memoria libre.</translation>
    </message>
    <message>
        <source>This computer's keychain didn't answer.</source>
        <translation>El llavero de este equipo no contestó.</translation>
    </message>
    <message>
        <source>This has changed since, so it can't be undone.</source>
        <translation>Esto cambió desde entonces y no se puede deshacer.</translation>
    </message>
    <message>
        <source>This journal was written by a newer Rebound.</source>
        <translation>Este diario lo escribió un Rebound más nuevo.</translation>
    </message>
    <message>
        <source>Try again, or use your recovery code.</source>
        <translation>Prueba de nuevo o usa tu código de recuperación.</translation>
    </message>
    <message>
        <source>Try again. If that doesn't help, check the journal, in Settings.</source>
        <translation>Prueba de nuevo. Si eso no ayuda, revisa el diario, en Ajustes.</translation>
    </message>
    <message>
        <source>Try again: capital letters and spaces count.</source>
        <translation>Prueba de nuevo: cuentan las mayúsculas y los espacios.</translation>
    </message>
    <message>
        <source>What stood there before is untouched.</source>
        <translation>Lo que había antes sigue intacto.</translation>
    </message>
    <message>
        <source>What this belonged to is gone.</source>
        <translation>Aquello a lo que pertenecía esto ya no está.</translation>
    </message>
    <message>
        <source>What was kept before is safe, and your text stays here.</source>
        <translation>Lo guardado antes está a salvo, y tu texto se queda aquí.</translation>
    </message>
    <message>
        <source>What was kept before is safe.</source>
        <translation>Lo guardado antes está a salvo.</translation>
    </message>
    <message>
        <source>You can change it by hand.</source>
        <translation>Puedes cambiarlo a mano.</translation>
    </message>
    <message>
        <source>You can note it anew.</source>
        <translation>Puedes anotarlo de nuevo.</translation>
    </message>
    <message>
        <source>You can open what can be read, or restore a backup. The damaged file is kept.</source>
        <translation>Puedes abrir lo que se pueda leer o restaurar una copia. El archivo dañado se conserva.</translation>
    </message>
    <message>
        <source>You can restore a backup, or start a new journal here.</source>
        <translation>Puedes restaurar una copia o empezar aquí un diario nuevo.</translation>
    </message>
    <message>
        <source>You can restore a backup. The damaged file is kept.</source>
        <translation>Puedes restaurar una copia. El archivo dañado se conserva.</translation>
    </message>
    <message>
        <source>You can try again, or go on with the Rebound you had before.</source>
        <translation>Puedes probar de nuevo o seguir con el Rebound de antes.</translation>
    </message>
    <message>
        <source>Your journal could not be brought up to date. The fault is ours.</source>
        <translation>Tu diario no se pudo poner al día. El error es nuestro.</translation>
    </message>
    <message>
        <source>Your journal is unchanged.</source>
        <translation>Tu diario no ha cambiado.</translation>
    </message>
    <message>
        <source>Your journal on this computer is unchanged.</source>
        <translation>Tu diario de este equipo no ha cambiado.</translation>
    </message>
    <message>
        <source>Your passphrase opens the journal as before.</source>
        <translation>Tu frase de contraseña abre el diario como antes.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>--query and --entry are for markdown, html and pdf.</source>
        <translation>--query y --entry son para markdown, html y pdf.</translation>
    </message>
    <message>
        <source>A book of your entries, with contents, to read or print.</source>
        <translation>Un libro de tus entradas, con índice, para leer o imprimir.</translation>
    </message>
    <message>
        <source>A file for each entry, job, person and letter. Rebound reads the entries back; an archive keeps all.</source>
        <translation>Un archivo por entrada, puesto, persona y carta. Rebound vuelve a leer las entradas; un archivo completo lo conserva todo.</translation>
    </message>
    <message>
        <source>A form for each week: date, company, position, how, contact, result.</source>
        <translation>Un formulario por semana: fecha, empresa, puesto, cómo, contacto, resultado.</translation>
    </message>
    <message>
        <source>A list of jobs to print, for whoever asks what you did.</source>
        <translation>Una lista de puestos para imprimir, para quien pregunte qué hiciste.</translation>
    </message>
    <message>
        <source>About the company</source>
        <translation>Sobre la empresa</translation>
    </message>
    <message>
        <source>Added later</source>
        <translation>Añadido después</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agencia</translation>
    </message>
    <message>
        <source>All of it, exactly, as open data. Rebound reads it back whole.</source>
        <translation>Todo, exacto, como datos abiertos. Rebound lo vuelve a leer entero.</translation>
    </message>
    <message>
        <source>An archive always holds everything; --since and --until are not for it.</source>
        <translation>Un archivo completo lo contiene siempre todo; --since y --until no son para él.</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Plazo para responder</translation>
    </message>
    <message>
        <source>Answer expected by</source>
        <translation>Respuesta esperada</translation>
    </message>
    <message>
        <source>Answer expected: {job}</source>
        <translation>Respuesta esperada: {job}</translation>
    </message>
    <message>
        <source>At best</source>
        <translation>En el mejor caso</translation>
    </message>
    <message>
        <source>At worst</source>
        <translation>En el peor caso</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>What came before: former posts of a person.</extracomment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Between us</source>
        <translation>Entre nosotros</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Cumpleaños</translation>
    </message>
    <message>
        <source>Book (PDF)</source>
        <translation>Libro (PDF)</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>Calendario (iCalendar)</translation>
    </message>
    <message>
        <source>Called</source>
        <extracomment>By which name a person is called.</extracomment>
        <translation>Le llaman</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Contacts (vCard)</source>
        <translation>Contactos (vCard)</translation>
    </message>
    <message>
        <source>Counts together with</source>
        <translation>Cuenta junto con</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Day of the news</source>
        <translation>Día de la noticia</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Días libres</translation>
    </message>
    <message>
        <source>Drafted for the week of</source>
        <translation>Preparada para la semana del</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Files: {number}.</source>
        <translation>Archivos: {number}.</translation>
    </message>
    <message>
        <source>From {since} on</source>
        <translation>Desde el {since}</translation>
    </message>
    <message>
        <source>From {since} to {until}</source>
        <translation>Del {since} al {until}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>Heading of a column: how one applied.</extracomment>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entrevistas</translation>
    </message>
    <message>
        <source>Interviews and follow-ups, for a calendar.</source>
        <translation>Entrevistas y seguimientos, para un calendario.</translation>
    </message>
    <message>
        <source>It holds everything, entries only for me too. Anyone can read it.</source>
        <translation>Lo contiene todo, también las entradas solo para mí. Cualquiera puede leerlo.</translation>
    </message>
    <message>
        <source>It is not encrypted: anyone can read it.</source>
        <translation>No está cifrado: cualquiera puede leerlo.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Jobs, people, letters and all that belongs to them, for a spreadsheet.</source>
        <translation>Puestos, personas, cartas y todo lo suyo, para una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>Letters that are sent, not of the alphabet.</extracomment>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Letters I picked</source>
        <translation>Cartas que elegí</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>An address on the web.</extracomment>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Markdown folder</source>
        <translation>Carpeta Markdown</translation>
    </message>
    <message>
        <source>Measured in</source>
        <translation>Se mide en</translation>
    </message>
    <message>
        <source>My gut</source>
        <translation>Mi intuición</translation>
    </message>
    <message>
        <source>My journal</source>
        <translation>Mi diario</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>Mis preguntas</translation>
    </message>
    <message>
        <source>My templates</source>
        <translation>Mis plantillas</translation>
    </message>
    <message>
        <source>My weeks</source>
        <translation>Mis semanas</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>A noun.</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Lo siguiente</translation>
    </message>
    <message>
        <source>No entry was found. Nothing was written.</source>
        <translation>No se encontró ninguna entrada. No se escribió nada.</translation>
    </message>
    <message>
        <source>Not ideal</source>
        <translation>No ideal</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>On LinkedIn</source>
        <translation>En LinkedIn</translation>
    </message>
    <message>
        <source>One page for any browser, with everything within it.</source>
        <translation>Una página para cualquier navegador, con todo dentro.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Desenlace</translation>
    </message>
    <message>
        <source>Pay</source>
        <extracomment>A noun: salary.</extracomment>
        <translation>Sueldo</translation>
    </message>
    <message>
        <source>Pay I named</source>
        <translation>Sueldo que dije</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Perfect</source>
        <extracomment>What sounded perfect about a job.</extracomment>
        <translation>Ideal</translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>The title of a job.</extracomment>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Posting</source>
        <extracomment>The advertisement of a job.</extracomment>
        <translation>Anuncio</translation>
    </message>
    <message>
        <source>Proof of job search</source>
        <translation>Prueba de búsqueda de empleo</translation>
    </message>
    <message>
        <source>Proof of job search (PDF)</source>
        <translation>Prueba de búsqueda de empleo (PDF)</translation>
    </message>
    <message>
        <source>Rebound archive</source>
        <translation>Archivo completo de Rebound</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Heading of a column: what came of an application.</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Résumé sent</source>
        <translation>Currículum enviado</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Sounds like</source>
        <translation>Suena como</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Where one found a job.</extracomment>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Starred</source>
        <extracomment>Marked with a star.</extracomment>
        <translation>Con estrella</translation>
    </message>
    <message>
        <source>Still waiting on</source>
        <translation>Sigo esperando a</translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <translation>Tablas (CSV)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>The company on the web</source>
        <translation>La empresa en la web</translation>
    </message>
    <message numerus="yes">
        <source>The journal itself has lost {number} files. Their names are kept.</source>
        <extracomment>For one: The journal itself has lost one file. Its name is kept.</extracomment>
        <translation>
            <numerusform>Al diario le falta un archivo. Se conserva su nombre.</numerusform>
            <numerusform>Al diario le faltan {number} archivos. Se conservan sus nombres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The people, for an address book.</source>
        <translation>Las personas, para una agenda.</translation>
    </message>
    <message numerus="yes">
        <source>The {number} entries you chose</source>
        <extracomment>For one: The entry you chose</extracomment>
        <translation>
            <numerusform>La entrada que elegiste</numerusform>
            <numerusform>Las {number} entradas que elegiste</numerusform>
        </translation>
    </message>
    <message>
        <source>There since</source>
        <translation>Allí desde</translation>
    </message>
    <message>
        <source>There was nothing to tell of.</source>
        <translation>No había nada que contar.</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Llegó respuesta</translation>
    </message>
    <message>
        <source>This is not encrypted: anyone can read it.</source>
        <translation>Esto no está cifrado: cualquiera puede leerlo.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Untitled</source>
        <extracomment>A page without a title.</extracomment>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Up to {until}</source>
        <translation>Hasta el {until}</translation>
    </message>
    <message>
        <source>We met</source>
        <translation>Nos conocimos</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Página web (HTML)</translation>
    </message>
    <message>
        <source>Week of {first} to {last}</source>
        <translation>Semana del {first} al {last}</translation>
    </message>
    <message>
        <source>Weekly form (PDF)</source>
        <translation>Formulario semanal (PDF)</translation>
    </message>
    <message>
        <source>What I compare by</source>
        <translation>Con qué comparo</translation>
    </message>
    <message>
        <source>What I learned</source>
        <translation>Lo que aprendí</translation>
    </message>
    <message>
        <source>What it counts for</source>
        <translation>Lo que cuenta</translation>
    </message>
    <message>
        <source>What it is to me</source>
        <translation>Lo que es para mí</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Where the company is</source>
        <translation>Dónde está la empresa</translation>
    </message>
    <message>
        <source>Where the work is done</source>
        <translation>Dónde se hace el trabajo</translation>
    </message>
    <message>
        <source>Why, as I guess it</source>
        <translation>Por qué, según supongo</translation>
    </message>
    <message>
        <source>Why, as they said it</source>
        <translation>Por qué, según dijeron</translation>
    </message>
    <message>
        <source>With --include-private they come along.</source>
        <translation>Con --include-private también van.</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message numerus="yes">
        <source>{number} contacts</source>
        <extracomment>For one: one contact</extracomment>
        <translation>
            <numerusform>un contacto</numerusform>
            <numerusform>{number} contactos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} entries</source>
        <extracomment>For one: one entry</extracomment>
        <translation>
            <numerusform>una entrada</numerusform>
            <numerusform>{number} entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} entries are only for you and stay here.</source>
        <extracomment>For one: One entry is only for you and stays here.</extracomment>
        <translation>
            <numerusform>Una entrada es solo para ti y se queda aquí.</numerusform>
            <numerusform>{number} entradas son solo para ti y se quedan aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} follow-ups</source>
        <extracomment>For one: one follow-up</extracomment>
        <translation>
            <numerusform>un seguimiento</numerusform>
            <numerusform>{number} seguimientos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} interviews</source>
        <extracomment>For one: one interview</extracomment>
        <translation>
            <numerusform>una entrevista</numerusform>
            <numerusform>{number} entrevistas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} jobs</source>
        <extracomment>For one: one job</extracomment>
        <translation>
            <numerusform>un puesto</numerusform>
            <numerusform>{number} puestos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} letters</source>
        <extracomment>For one: one letter</extracomment>
        <translation>
            <numerusform>una carta</numerusform>
            <numerusform>{number} cartas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} lines</source>
        <extracomment>For one: one line</extracomment>
        <translation>
            <numerusform>una línea</numerusform>
            <numerusform>{number} líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} minutes</source>
        <extracomment>For one: one minute</extracomment>
        <translation>
            <numerusform>un minuto</numerusform>
            <numerusform>{number} minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of 10</source>
        <translation>{number} de 10</translation>
    </message>
    <message>
        <source>{number} of 100</source>
        <translation>{number} de 100</translation>
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
            <numerusform>El único archivo</numerusform>
            <numerusform>Los {number} archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} files, {size}</source>
        <extracomment>For one: One file, {size}</extracomment>
        <translation>
            <numerusform>Un archivo, {size}</numerusform>
            <numerusform>{number} archivos, {size}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>find</name>
    <message numerus="yes">
        <source>{number} places</source>
        <extracomment>For one: one place</extracomment>
        <translation>
            <numerusform>un lugar</numerusform>
            <numerusform>{number} lugares</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>found</name>
    <message numerus="yes">
        <source>{number} found</source>
        <extracomment>For one: one found</extracomment>
        <translation>
            <numerusform>uno encontrado</numerusform>
            <numerusform>{number} encontrados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>good_end</name>
    <message numerus="yes">
        <source>{number} closed.</source>
        <extracomment>For one: one closed.</extracomment>
        <translation>
            <numerusform>Uno cerrado.</numerusform>
            <numerusform>{number} cerrados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message>
        <source>A job tracker's table</source>
        <translation>Tabla de un programa de candidaturas</translation>
    </message>
    <message>
        <source>A table of your own</source>
        <translation>Una tabla tuya</translation>
    </message>
    <message>
        <source>Address on the web</source>
        <translation>Dirección en la web</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Solicitado el</translation>
    </message>
    <message>
        <source>Apply by</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Cerrada el</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Contact cards (vCard)</source>
        <translation>Tarjetas de contacto (vCard)</translation>
    </message>
    <message>
        <source>Contacts as a table</source>
        <translation>Contactos en tabla</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Day One export</source>
        <translation>Exportación de Day One</translation>
    </message>
    <message>
        <source>Does not come along: {names}</source>
        <translation>No viene: {names}</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Files: {number} come along</source>
        <translation>Archivos: vienen {number}</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Found through</source>
        <translation>Encontrado por</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Here already; adds nothing</source>
        <translation>Ya está aquí; no añade nada</translation>
    </message>
    <message>
        <source>Here already; adds {what}</source>
        <translation>Ya está aquí; añade {what}</translation>
    </message>
    <message>
        <source>Hiring manager</source>
        <translation>Responsable de contratación</translation>
    </message>
    <message>
        <source>Interview on</source>
        <translation>Entrevista el</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Nombre del puesto</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>Entradas de diario</translation>
    </message>
    <message>
        <source>Kept as notes: {columns}</source>
        <translation>Se guarda como notas: {columns}</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Last step on</source>
        <translation>Último paso el</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>An address on the web.</extracomment>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>LinkedIn export</source>
        <translation>Exportación de LinkedIn</translation>
    </message>
    <message>
        <source>Markdown pages</source>
        <translation>Páginas en Markdown</translation>
    </message>
    <message>
        <source>Markdown tells jobs, people and letters to readers; an archive brings them back</source>
        <translation>Markdown cuenta puestos, personas y cartas a quien lee; un archivo completo los trae de vuelta</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Ánimo</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>A noun.</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>Próximo paso el</translation>
    </message>
    <message numerus="yes">
        <source>No day is given for {number} entries: they have the days of their files</source>
        <extracomment>For one: No day is given for one entry: it has the day of its file</extracomment>
        <translation>
            <numerusform>Una entrada no tiene día: tiene el de su archivo</numerusform>
            <numerusform>{number} entradas no tienen día: tienen el de sus archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No day is given for {number} jobs: they count as today</source>
        <extracomment>For one: No day is given for one job: it counts as today</extracomment>
        <translation>
            <numerusform>Un puesto no tiene día: cuenta como hoy</numerusform>
            <numerusform>{number} puestos no tienen día: cuentan como hoy</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read: {number}</source>
        <translation>Sin leer: {number}</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation>Anotado el</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Offer on</source>
        <translation>Oferta el</translation>
    </message>
    <message>
        <source>On site or remote</source>
        <translation>Presencial o a distancia</translation>
    </message>
    <message>
        <source>Pay</source>
        <extracomment>A noun: salary.</extracomment>
        <translation>Sueldo</translation>
    </message>
    <message>
        <source>Pay you named</source>
        <translation>Sueldo que dijiste</translation>
    </message>
    <message>
        <source>Pay, from</source>
        <translation>Sueldo, desde</translation>
    </message>
    <message>
        <source>Pay, up to</source>
        <translation>Sueldo, hasta</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Plain text, a file a page</source>
        <translation>Texto sencillo, un archivo por página</translation>
    </message>
    <message>
        <source>Rebound archive</source>
        <translation>Archivo completo de Rebound</translation>
    </message>
    <message>
        <source>Rebound wrote it for reading; an archive brings it back</source>
        <translation>Rebound lo escribió para leer; un archivo completo lo trae de vuelta</translation>
    </message>
    <message>
        <source>Recruiter</source>
        <translation>Reclutador o reclutadora</translation>
    </message>
    <message>
        <source>RedNotebook</source>
        <translation>RedNotebook</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Résumé sent</source>
        <translation>Currículum enviado</translation>
    </message>
    <message>
        <source>Steps with their days</source>
        <translation>Pasos con sus días</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text of the posting</source>
        <translation>Texto del anuncio</translation>
    </message>
    <message>
        <source>The same name as somebody here, and kept apart: {names}. Where two are one person, “The same as…” on their page joins them.</source>
        <extracomment>“The same as…” is what a person's page has under More.</extracomment>
        <translation>Mismo nombre que alguien de aquí, y por separado: {names}. Si dos son la misma persona, «La misma persona que…» en su página las une.</translation>
    </message>
    <message>
        <source>Their e-mail</source>
        <translation>Su correo</translation>
    </message>
    <message>
        <source>Their phone</source>
        <translation>Su teléfono</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>No hay nada dentro.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Turned down on</source>
        <translation>Negativa el</translation>
    </message>
    <message>
        <source>Web pages, a file a page</source>
        <translation>Páginas web, un archivo por página</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>En qué punto está</translation>
    </message>
    <message>
        <source>Who recommended you</source>
        <translation>Quién te recomendó</translation>
    </message>
    <message>
        <source>Whom to talk to</source>
        <translation>Con quién hablar</translation>
    </message>
    <message>
        <source>You set it aside; it stays so</source>
        <translation>Lo apartaste; así se queda</translation>
    </message>
    <message>
        <source>a job</source>
        <translation>un puesto</translation>
    </message>
    <message>
        <source>a journal entry</source>
        <translation>una entrada de un diario</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>una persona</translation>
    </message>
    <message>
        <source>a place's coordinates</source>
        <translation>las coordenadas de un lugar</translation>
    </message>
    <message>
        <source>a zip inside is not opened; choose it by itself</source>
        <translation>un zip de dentro no se abre; elígelo solo</translation>
    </message>
    <message>
        <source>an archive is brought in by itself</source>
        <translation>un archivo completo se trae por separado</translation>
    </message>
    <message>
        <source>choose this table by itself, to say what its columns are</source>
        <translation>elige esta tabla sola, para decir qué son sus columnas</translation>
    </message>
    <message>
        <source>counts as the same day</source>
        <extracomment>The day of one step of a job, after another: "Applied: 3 Apr 2024 · They turned me down: counts as the same day".</extracomment>
        <translation>cuenta como el mismo día</translation>
    </message>
    <message>
        <source>it is a calendar, and appointments are not read here</source>
        <translation>es un calendario, y aquí no se leen citas</translation>
    </message>
    <message>
        <source>it is empty, so nothing comes of it; export it once more where it is from</source>
        <translation>está vacío, así que no viene nada de él; vuelve a exportarlo donde se hizo</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>está cifrado</translation>
    </message>
    <message>
        <source>it is in no format known here</source>
        <translation>no está en ningún formato que se conozca aquí</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>está anidado demasiado hondo</translation>
    </message>
    <message>
        <source>it is not in the folder or zip you chose; put it there, then choose that again</source>
        <translation>no está en la carpeta o el zip que elegiste; ponlo allí y elige otra vez</translation>
    </message>
    <message>
        <source>it is not written as expected</source>
        <translation>no está escrito como se espera</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>it stands above the table, and does not come along</source>
        <translation>está encima de la tabla, y no viene con ella</translation>
    </message>
    <message>
        <source>its columns are not known</source>
        <translation>no se conocen sus columnas</translation>
    </message>
    <message>
        <source>its end is missing, so nothing comes of it; download or copy it once more</source>
        <translation>le falta el final, así que no viene nada de él; descárgalo o cópialo otra vez</translation>
    </message>
    <message>
        <source>jrnl, as JSON</source>
        <translation>jrnl, como JSON</translation>
    </message>
    <message>
        <source>jrnl, as text</source>
        <translation>jrnl, como texto</translation>
    </message>
    <message>
        <source>no company was found</source>
        <translation>no se encontró ninguna empresa</translation>
    </message>
    <message>
        <source>no day was found</source>
        <translation>no se encontró ningún día</translation>
    </message>
    <message>
        <source>no entry names it</source>
        <translation>ninguna entrada lo nombra</translation>
    </message>
    <message>
        <source>no name was found</source>
        <translation>no se encontró ningún nombre</translation>
    </message>
    <message>
        <source>sun and moon</source>
        <translation>el sol y la luna</translation>
    </message>
    <message>
        <source>the device it was written on</source>
        <translation>el dispositivo en el que se escribió</translation>
    </message>
    <message>
        <source>the file is not there</source>
        <translation>el archivo no está</translation>
    </message>
    <message>
        <source>the picture on the card cannot be read; all else of it comes</source>
        <translation>la foto de la tarjeta no se puede leer; todo lo demás viene</translation>
    </message>
    <message>
        <source>the picture on the card is damaged, and comes as it is</source>
        <translation>la foto de la tarjeta está dañada, y viene como está</translation>
    </message>
    <message>
        <source>there is too much of it</source>
        <translation>hay demasiado</translation>
    </message>
    <message>
        <source>when it was last changed</source>
        <translation>cuándo se cambió por última vez</translation>
    </message>
    <message>
        <source>{file}, line {line}: {why}</source>
        <translation>{file}, línea {line}: {why}</translation>
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
            <numerusform>{names}; y {number} más</numerusform>
            <numerusform>{names}; y {number} más</numerusform>
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
            <numerusform>se actualiza {number}</numerusform>
            <numerusform>se actualizan {number}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} days cannot be read, such as {written}: they are kept as notes</source>
        <extracomment>For one: {written} cannot be read as a day: it is kept as a note</extracomment>
        <translation>
            <numerusform>{written} no se puede leer como día: se guarda como nota</numerusform>
            <numerusform>{number} días no se pueden leer, como {written}: se guardan como notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} days cannot be read, such as {written}: they are kept as notes, and the jobs count as today</source>
        <extracomment>For one: {written} cannot be read as a day: it is kept as a note, and the job counts as today</extracomment>
        <translation>
            <numerusform>{written} no se puede leer como día: se guarda como nota, y el puesto cuenta como de hoy</numerusform>
            <numerusform>{number} días no se pueden leer, como {written}: se guardan como notas, y los puestos cuentan como de hoy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} here already</source>
        <extracomment>For one: 1 here already</extracomment>
        <translation>
            <numerusform>{number} ya está aquí</numerusform>
            <numerusform>{number} ya están aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} new</source>
        <extracomment>For one: 1 new</extracomment>
        <translation>
            <numerusform>se añade {number}</numerusform>
            <numerusform>se añaden {number}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} stages are not known, such as {written}: they are read as {stage}, and kept as notes</source>
        <extracomment>For one: {written} is not known as a stage: it is read as {stage}, and kept as a note</extracomment>
        <translation>
            <numerusform>{written} no se conoce como etapa: se lee como {stage} y se guarda como nota</numerusform>
            <numerusform>{number} etapas no se conocen, como {written}: se leen como {stage} y se guardan como notas</numerusform>
        </translation>
    </message>
    <message>
        <source>{standing} becomes {new}</source>
        <translation>{standing} pasa a {new}</translation>
    </message>
    <message>
        <source>{standing} stays</source>
        <translation>{standing} se queda</translation>
    </message>
    <message>
        <source>{written} is read as {day}, with the day first</source>
        <translation>{written} se lee como {day}, con el día primero</translation>
    </message>
    <message>
        <source>{written} is read as {day}, with the month first</source>
        <translation>{written} se lee como {day}, con el mes primero</translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <source>Agency</source>
        <translation>Agencia</translation>
    </message>
    <message>
        <source>An answer is expected by {day}.</source>
        <translation>Se espera respuesta antes del {day}.</translation>
    </message>
    <message>
        <source>An answer is expected today.</source>
        <translation>Se espera respuesta hoy.</translation>
    </message>
    <message>
        <source>An offer</source>
        <translation>Una oferta</translation>
    </message>
    <message>
        <source>Applied</source>
        <extracomment>Stage of a job: one has applied.</extracomment>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>Stage of a job: it is over.</extracomment>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>How sure are you of it?</source>
        <translation>¿Cuánta seguridad tienes?</translation>
    </message>
    <message>
        <source>I declined</source>
        <translation>Lo rechacé yo</translation>
    </message>
    <message>
        <source>I deserve this</source>
        <translation>Esto lo merezco</translation>
    </message>
    <message>
        <source>I met people there</source>
        <translation>Conocí a gente allí</translation>
    </message>
    <message>
        <source>I need this</source>
        <translation>Esto lo necesito</translation>
    </message>
    <message>
        <source>I took it</source>
        <translation>Lo acepté</translation>
    </message>
    <message>
        <source>I want this</source>
        <translation>Esto lo quiero</translation>
    </message>
    <message>
        <source>I withdrew</source>
        <translation>Me retiré</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Interviewing</source>
        <extracomment>Stage of a job: interviews go on.</extracomment>
        <translation>En entrevistas</translation>
    </message>
    <message>
        <source>Lead</source>
        <extracomment>Stage of a job: one has heard of it and not applied.</extracomment>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Letter sent</source>
        <translation>Carta enviada</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>An address on the web.</extracomment>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>No longer planned</source>
        <translation>Ya no está previsto</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>Aún sin palabras</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>En persona</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Over the jobs that are still open. Not a verb.</extracomment>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Opened again: {stage}</source>
        <translation>Reabierto: {stage}</translation>
    </message>
    <message>
        <source>Panel</source>
        <extracomment>An interview with several people at once.</extracomment>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Pay you named</source>
        <translation>Sueldo que dijiste</translation>
    </message>
    <message>
        <source>Perhaps spared: {what}</source>
        <translation>Quizá te has ahorrado: {what}</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Résumé you sent</source>
        <translation>Currículum que enviaste</translation>
    </message>
    <message>
        <source>Task</source>
        <extracomment>A kind of interview: a trial piece of work.</extracomment>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>The posting</source>
        <translation>El anuncio</translation>
    </message>
    <message>
        <source>The posting's text</source>
        <translation>El texto del anuncio</translation>
    </message>
    <message>
        <source>They turned me down</source>
        <translation>Me dijeron que no</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>Videollamada</translation>
    </message>
    <message>
        <source>Went quiet</source>
        <translation>Quedó en silencio</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Cómo se llama</translation>
    </message>
    <message>
        <source>Where you found it</source>
        <translation>Dónde lo encontraste</translation>
    </message>
    <message>
        <source>Why, as you guess it</source>
        <translation>Por qué, según supones</translation>
    </message>
    <message>
        <source>Why, for you</source>
        <translation>Por qué, para ti</translation>
    </message>
    <message>
        <source>Why, in their words</source>
        <translation>Por qué, con sus palabras</translation>
    </message>
    <message>
        <source>Would you take it?</source>
        <translation>¿Lo aceptarías?</translation>
    </message>
    <message>
        <source>Your gut: {said}</source>
        <translation>Tu intuición: {said}</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>al mes</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>al año</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>por hora</translation>
    </message>
    <message>
        <source>answer by {day}</source>
        <translation>plazo: {day}</translation>
    </message>
    <message>
        <source>from anywhere</source>
        <translation>desde cualquier lugar</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>presencial</translation>
    </message>
    <message>
        <source>partly from home</source>
        <translation>en parte desde casa</translation>
    </message>
    <message>
        <source>up to {end}</source>
        <translation>hasta {end}</translation>
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
        <translation>{day} ya pasó. Puedes preguntar, si quieres.</translation>
    </message>
    <message numerus="yes">
        <source>{number} minutes</source>
        <extracomment>For one: one minute</extracomment>
        <translation>
            <numerusform>un minuto</numerusform>
            <numerusform>{number} minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of 10</source>
        <translation>{number} de 10</translation>
    </message>
    <message>
        <source>{stage}. {note}</source>
        <translation>{stage}. {note}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} a {end}</translation>
    </message>
    <message>
        <source>{where}, jobs: {count}</source>
        <translation>{where}, puestos: {count}</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>Companies</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Aprendizajes</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>Letters that are sent, not of the alphabet.</extracomment>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>More entries</source>
        <translation>Más entradas</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Aún no hay nada escrito</translation>
    </message>
    <message numerus="yes">
        <source>That was {number} minutes. You can stop here, or write on.</source>
        <extracomment>For one: That was one minute. You can stop here, or write on.</extracomment>
        <translation>
            <numerusform>Eso fue un minuto. Puedes parar aquí o seguir escribiendo.</numerusform>
            <numerusform>Eso fueron {number} minutos. Puedes parar aquí o seguir escribiendo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weeks planned</source>
        <translation>Semanas planeadas</translation>
    </message>
    <message numerus="yes">
        <source>{number} afterthoughts</source>
        <extracomment>For one: One afterthought</extracomment>
        <translation>
            <numerusform>un añadido</numerusform>
            <numerusform>{number} añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} entries</source>
        <extracomment>For one: one entry</extracomment>
        <translation>
            <numerusform>una entrada</numerusform>
            <numerusform>{number} entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} entries stay here.</source>
        <extracomment>For one: One entry stays here.</extracomment>
        <translation>
            <numerusform>Una entrada se queda aquí.</numerusform>
            <numerusform>{number} entradas se quedan aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} marked</source>
        <extracomment>For one: one marked</extracomment>
        <translation>
            <numerusform>una marcada</numerusform>
            <numerusform>{number} marcadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} minutes left</source>
        <extracomment>For one: One minute left</extracomment>
        <translation>
            <numerusform>queda un minuto</numerusform>
            <numerusform>quedan {number} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} questions</source>
        <extracomment>For one: one question</extracomment>
        <translation>
            <numerusform>una pregunta</numerusform>
            <numerusform>{number} preguntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} words</source>
        <extracomment>For one: one word</extracomment>
        <translation>
            <numerusform>una palabra</numerusform>
            <numerusform>{number} palabras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Handled well</source>
        <translation>Bien llevado</translation>
    </message>
    <message>
        <source>Kind words</source>
        <translation>Palabras amables</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Aprendizajes</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Historias</translation>
    </message>
    <message>
        <source>These words are among them.</source>
        <translation>Estas palabras están entre ellas.</translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message>
        <source> at {company}</source>
        <extracomment>Follows a word in a letter: “the way I was met at Northwind”. Begins with a space.</extracomment>
        <translation> en {company}</translation>
    </message>
    <message>
        <source>#10, 9.5 × 4.125 in</source>
        <translation>#10, 9,5 × 4,125 pulgadas</translation>
    </message>
    <message>
        <source>A card</source>
        <translation>Una tarjeta</translation>
    </message>
    <message>
        <source>A question about feedback has a letter of its own. A card asks for nothing.</source>
        <translation>Una pregunta sobre qué les pareció tiene su propia carta. Una tarjeta no pide nada.</translation>
    </message>
    <message>
        <source>A sheet</source>
        <translation>Una hoja</translation>
    </message>
    <message>
        <source>A story of yours</source>
        <translation>Una historia tuya</translation>
    </message>
    <message>
        <source>A time you eased that kind of trouble, in three sentences.</source>
        <translation>Una vez que aliviaste un problema así, en tres frases.</translation>
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
        <translation>Aceptación</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Contestadas</translation>
    </message>
    <message>
        <source>As a message</source>
        <translation>Como mensaje</translation>
    </message>
    <message>
        <source>Asking a referee</source>
        <translation>Pedir una referencia</translation>
    </message>
    <message>
        <source>Asking for feedback</source>
        <translation>Pedir una opinión</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Por correo</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>En mano</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Por correo postal</translation>
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
        <translation>Día</translation>
    </message>
    <message>
        <source>Declining an offer</source>
        <translation>Declinar una oferta</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>A letter that has not gone out.</extracomment>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Enclosed: {files}</source>
        <translation>Adjunto: {files}</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>How to go on</source>
        <translation>Cómo seguir</translation>
    </message>
    <message>
        <source>It shows that you write to them, and to nobody else.</source>
        <translation>Muestra que la carta es para esta empresa y para ninguna otra.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Letter, 8.5 × 11 in</source>
        <translation>Letter, 8,5 × 11 pulgadas</translation>
    </message>
    <message>
        <source>Longer than 250 words. Which sentence would nobody miss?</source>
        <translation>Más de 250 palabras. ¿Qué frase no echaría nadie de menos?</translation>
    </message>
    <message>
        <source>Longer than a card holds. A sheet of paper holds more.</source>
        <translation>Más larga de lo que cabe en una tarjeta. En una hoja cabe más.</translation>
    </message>
    <message>
        <source>No letters sent.</source>
        <translation>Ninguna carta enviada.</translation>
    </message>
    <message>
        <source>No one is named yet. Who there feels this on a Monday morning?</source>
        <translation>Aún no hay nadie nombrado. ¿Quién nota esto allí un lunes por la mañana?</translation>
    </message>
    <message>
        <source>One is enough. A guess leaves them room to say how it is.</source>
        <translation>Basta uno. Una suposición deja lugar para decir cómo es.</translation>
    </message>
    <message>
        <source>One trouble, as a guess</source>
        <translation>Un problema, como suposición</translation>
    </message>
    <message>
        <source>Pain Letter</source>
        <translation>Pain Letter</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>A letter has gone out.</extracomment>
        <translation>Enviadas</translation>
    </message>
    <message>
        <source>Something small to say yes to, such as ten minutes on the phone.</source>
        <translation>Algo pequeño a lo que decir que sí, como diez minutos por teléfono.</translation>
    </message>
    <message>
        <source>Thank-you card</source>
        <translation>Tarjeta de gracias</translation>
    </message>
    <message>
        <source>The envelope</source>
        <translation>El sobre</translation>
    </message>
    <message>
        <source>Their news</source>
        <translation>Su noticia</translation>
    </message>
    <message>
        <source>Their no came today. After a night the words often come easier. Now is fine too.</source>
        <translation>El no llegó hoy. Tras una noche las palabras suelen salir mejor. Ahora también está bien.</translation>
    </message>
    <message>
        <source>To nobody yet</source>
        <translation>Para nadie todavía</translation>
    </message>
    <message>
        <source>Waits until {day}</source>
        <extracomment>Of a card that was put off; {day} is "tomorrow", or a day of the month.</extracomment>
        <translation>Espera hasta {day}</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Retirar la candidatura</translation>
    </message>
    <message numerus="yes">
        <source>{number} letters sent.</source>
        <extracomment>For one: one letter sent.</extracomment>
        <translation>
            <numerusform>Una carta enviada.</numerusform>
            <numerusform>{number} cartas enviadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} pages. Here is the first.</source>
        <extracomment>For one: One page.</extracomment>
        <translation>
            <numerusform>Una página. Aquí está.</numerusform>
            <numerusform>{number} páginas. Aquí está la primera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} places wait for your words, first {place}</source>
        <extracomment>For one: one place waits for your words: {place}</extracomment>
        <translation>
            <numerusform>Un hueco espera tus palabras: {place}</numerusform>
            <numerusform>{number} huecos esperan tus palabras, primero {place}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} words</source>
        <extracomment>For one: one word</extracomment>
        <translation>
            <numerusform>una palabra</numerusform>
            <numerusform>{number} palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} words. About fifty fill a card.</source>
        <extracomment>For one: one word. About fifty fill a card.</extracomment>
        <translation>
            <numerusform>Una palabra. Unas cincuenta llenan una tarjeta.</numerusform>
            <numerusform>{number} palabras. Unas cincuenta llenan una tarjeta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{own} of {number} words</source>
        <extracomment>For one: {own} of one word</extracomment>
        <translation>
            <numerusform>{own} de una palabra</numerusform>
            <numerusform>{own} de {number} palabras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licences</name>
    <message>
        <source>Each with its licence, the text of it that stands below under that name, and its copyright lines. Where a text speaks of the copyright holder or leaves a year open, the lines here say it. What is under a version of the LGPL or any later one is used under the LGPL 3.</source>
        <translation>Cada parte con su licencia, cuyo texto está más abajo con ese nombre, y sus líneas de derechos de autor. Donde un texto habla del titular de los derechos o deja un año abierto, lo dicen las líneas de aquí. Lo que está bajo una versión de la LGPL o cualquier posterior se usa bajo la LGPL 3.</translation>
    </message>
    <message>
        <source>Inside Qt {version}</source>
        <translation>Dentro de Qt {version}</translation>
    </message>
    <message>
        <source>Its words stand at the end of those of {package}.</source>
        <translation>Su texto está al final del de {package}.</translation>
    </message>
    <message>
        <source>Lucide icons</source>
        <translation>Iconos de Lucide</translation>
    </message>
    <message>
        <source>MIT-like, see below</source>
        <translation>parecida a MIT, ver abajo</translation>
    </message>
    <message>
        <source>MPL-1.1, chosen out of MPL-1.1, GPL-2.0-or-later and LGPL-2.1-or-later</source>
        <translation>MPL-1.1, elegida entre MPL-1.1, GPL-2.0-or-later y LGPL-2.1-or-later</translation>
    </message>
    <message>
        <source>Rebound itself is under the MIT licence. It uses Qt {qt} and PySide6 under the GNU Lesser General Public License, version 3. They lie as separate libraries in the folder {folder} of the program. Other builds of the same version may take their place; nothing checks them. Both licence texts (LGPL 3 and GPL 3, on which it builds) stand at the end.</source>
        <translation>Rebound está bajo la licencia MIT. Usa Qt {qt} y PySide6 bajo la GNU Lesser General Public License, versión 3. Están como bibliotecas separadas en la carpeta {folder} del programa. Otras compilaciones de la misma versión pueden ocupar su lugar; nada las comprueba. Los textos de ambas licencias (LGPL 3 y GPL 3, en la que se basa) están al final.</translation>
    </message>
    <message>
        <source>SCOWL, the English dictionary</source>
        <translation>SCOWL, el diccionario de inglés</translation>
    </message>
    <message>
        <source>Sources: Qt {qt} at https://download.qt.io/official_releases/qt/ (qtbase, qtsvg, qtwayland, qtimageformats), PySide6 and Shiboken6 at https://download.qt.io/official_releases/QtForPython/. What Qt's libraries hold of others is listed under “Inside Qt”, with the texts of its licences. Whoever passes this package on keeps a copy of these sources at hand.</source>
        <translation>Código fuente: Qt {qt} en https://download.qt.io/official_releases/qt/ (qtbase, qtsvg, qtwayland, qtimageformats), PySide6 y Shiboken6 en https://download.qt.io/official_releases/QtForPython/. Lo que las bibliotecas de Qt contienen de otros está en «Dentro de Qt», con los textos de sus licencias. Quien entrega este paquete a otros tiene a mano una copia de este código.</translation>
    </message>
    <message>
        <source>The texts of LGPL 3 and GPL 3, on which it builds, stand at the end.</source>
        <translation>Los textos de la LGPL 3 y de la GPL 3, en la que se basa, están al final.</translation>
    </message>
    <message>
        <source>Third-party software in Rebound</source>
        <translation>Software de terceros en Rebound</translation>
    </message>
    <message>
        <source>see below</source>
        <translation>ver abajo</translation>
    </message>
    <message>
        <source>see its notice</source>
        <translation>ver su aviso</translation>
    </message>
    <message>
        <source>several, as named</source>
        <translation>varias, como se indica</translation>
    </message>
    <message>
        <source>{files} (Debian package {package})</source>
        <translation>{files} (paquete de Debian {package})</translation>
    </message>
    <message>
        <source>{work}, inside {package}</source>
        <translation>{work}, dentro de {package}</translation>
    </message>
    <message>
        <source>{work}, inside {package} (source: {address})</source>
        <translation>{work}, dentro de {package} (código fuente: {address})</translation>
    </message>
</context>
<context>
    <name>looking_back</name>
    <message numerus="yes">
        <source>Half of the answers came within {number} days.</source>
        <extracomment>For one: Half of the answers came within one day.</extracomment>
        <translation>
            <numerusform>La mitad de las respuestas llegó en un día.</numerusform>
            <numerusform>La mitad de las respuestas llegó en {number} días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few to speak of shares.</source>
        <translation>Muy pocas para hablar de proporciones.</translation>
    </message>
    <message numerus="yes">
        <source>{entries} on {number} days.</source>
        <extracomment>For one: {entries} on one day.</extracomment>
        <translation>
            <numerusform>{entries} en un día.</numerusform>
            <numerusform>{entries} en {number} días.</numerusform>
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
            <numerusform>un día</numerusform>
            <numerusform>{number} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} moments</source>
        <extracomment>For one: one moment</extracomment>
        <translation>
            <numerusform>un momento</numerusform>
            <numerusform>{number} momentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} people</source>
        <extracomment>For one: one person</extracomment>
        <translation>
            <numerusform>una persona</numerusform>
            <numerusform>{number} personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} people noted.</source>
        <extracomment>For one: One person noted.</extracomment>
        <translation>
            <numerusform>Una persona anotada.</numerusform>
            <numerusform>{number} personas anotadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{stage}: {number}</source>
        <translation>{stage}: {number}</translation>
    </message>
    <message>
        <source>{stage}: {number} of {whole}</source>
        <translation>{stage}: {number} de {whole}</translation>
    </message>
    <message>
        <source>{stage}: {number}, all of them</source>
        <translation>{stage}: {number}, es decir, todos</translation>
    </message>
    <message>
        <source>{stage}: {number}, {share} of {whole}</source>
        <translation>{stage}: {number}, {share} de {whole}</translation>
    </message>
    <message numerus="yes">
        <source>{word} ({number} times)</source>
        <extracomment>For one: {word} (once)</extracomment>
        <translation>
            <numerusform>{word} (una vez)</numerusform>
            <numerusform>{word} ({number} veces)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{word} on {number} days</source>
        <extracomment>For one: {word} on one day</extracomment>
        <translation>
            <numerusform>{word} en un día</numerusform>
            <numerusform>{word} en {number} días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>merge</name>
    <message>
        <source>Attached files: {number} came.</source>
        <translation>Archivos adjuntos: llegaron {number}.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Everything in that copy was here already. Nothing has changed.</source>
        <translation>Todo lo de esa copia ya estaba aquí. No ha cambiado nada.</translation>
    </message>
    <message>
        <source>Five steps</source>
        <translation>Cinco pasos</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Aprendizajes</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>Letters that are sent, not of the alphabet.</extracomment>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>My week</source>
        <translation>Mi semana</translation>
    </message>
    <message>
        <source>Passphrase of that copy: </source>
        <translation>Frase de contraseña de esa copia: </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Small things were brought up to date.</source>
        <translation>Se pusieron al día cosas menores.</translation>
    </message>
    <message>
        <source>Some of it couldn't be read this time. Try again for the rest.</source>
        <translation>Una parte no se pudo leer ahora mismo. Prueba de nuevo para traer el resto.</translation>
    </message>
    <message>
        <source>{area}: {what}.</source>
        <translation>{area}: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>{number} brought up to date</source>
        <extracomment>For one: 1 brought up to date</extracomment>
        <translation>
            <numerusform>se actualiza {number}</numerusform>
            <numerusform>se actualizan {number}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} earlier texts kept</source>
        <extracomment>For one: 1 earlier text kept</extracomment>
        <translation>
            <numerusform>un texto anterior conservado</numerusform>
            <numerusform>{number} textos anteriores conservados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} erased, as in the other copy</source>
        <extracomment>For one: 1 erased, as in the other copy</extracomment>
        <translation>
            <numerusform>se borra {number}, como en la otra copia</numerusform>
            <numerusform>se borran {number}, como en la otra copia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} new</source>
        <extracomment>For one: 1 new</extracomment>
        <translation>
            <numerusform>se añade {number}</numerusform>
            <numerusform>se añaden {number}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} smaller things</source>
        <extracomment>For one: 1 smaller thing</extracomment>
        <translation>
            <numerusform>una cosa menor</numerusform>
            <numerusform>{number} cosas menores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Before you go in: {company}</source>
        <translation>Antes de entrar: {company}</translation>
    </message>
    <message>
        <source>New letter from {template}</source>
        <translation>Carta nueva a partir de {template}</translation>
    </message>
    <message>
        <source>No entry is from then yet.</source>
        <translation>Aún no hay ninguna entrada de entonces.</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Aún no hay nada escrito</translation>
    </message>
    <message>
        <source>While it's fresh: {company}</source>
        <translation>Mientras está fresco: {company}</translation>
    </message>
    <message>
        <source>Write an entry for {day}</source>
        <translation>Escribir una entrada para el {day}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>Del {first} al {last}</translation>
    </message>
</context>
<context>
    <name>palette_words</name>
    <message>
        <source>afterthought, later thought, addition, postscript, add to this entry</source>
        <translation>pensamiento posterior, añadido, posdata, añadir a esta entrada</translation>
    </message>
    <message>
        <source>answer by, answer expected, expected answer, deadline, hear back by, waiting until</source>
        <translation>respuesta para, respuesta esperada, plazo, fecha límite, esperar hasta</translation>
    </message>
    <message>
        <source>attach, attachment, attach photo, add photo, add picture, insert image</source>
        <translation>adjuntar, adjunto, adjuntar foto, añadir foto, añadir imagen, insertar imagen</translation>
    </message>
    <message>
        <source>auto lock, autolock, privacy, private, timeout, keychain</source>
        <translation>bloqueo automático, privacidad, privado, espera, llavero</translation>
    </message>
    <message>
        <source>backup, backups, back up, restore, copy, copies, save, rescue, make a backup</source>
        <translation>copia de seguridad, copias, respaldo, restaurar, guardar, rescatar, backup, hacer una copia</translation>
    </message>
    <message>
        <source>call, coffee, met, talked, phone, message, log a call, meeting</source>
        <translation>llamada, café, quedé, hablé, teléfono, mensaje, reunión</translation>
    </message>
    <message>
        <source>command, commands, palette, jump, menu</source>
        <translation>orden, órdenes, comandos, paleta, saltar, menú</translation>
    </message>
    <message>
        <source>companies, openings, interviews, offers</source>
        <translation>empresas, vacantes, entrevistas, ofertas</translation>
    </message>
    <message>
        <source>compare, decide, choose, rate, score, weights, pros and cons, decision, compare jobs, compare offers, salary</source>
        <translation>comparar, decidir, elegir, valorar, puntos, pesos, pros y contras, decisión, comparar puestos, salario, comparar ofertas</translation>
    </message>
    <message>
        <source>crisis, lonely, sad, friend, therapist, talk</source>
        <translation>crisis, soledad, tristeza, amigo, terapia, hablar</translation>
    </message>
    <message>
        <source>dark, light, dark mode, night, theme, colours, colors, contrast, appearance</source>
        <translation>oscuro, claro, noche, tema, colores, contraste, aspecto</translation>
    </message>
    <message>
        <source>delete, deleted, trash, bin, remove, removed, erase, recycle, wastebasket, undelete, delete entry</source>
        <translation>borrar, borrado, papelera, quitar, eliminar, eliminado, recuperar, borrar entrada</translation>
    </message>
    <message>
        <source>do again, repeat</source>
        <translation>otra vez, repetir</translation>
    </message>
    <message>
        <source>entries, pages, prompts, guided writing, five days, calendar</source>
        <translation>entradas, páginas, ideas para escribir, calendario, cinco días</translation>
    </message>
    <message>
        <source>exit, quit, leave, end</source>
        <translation>salir, dejar, fin, cerrar</translation>
    </message>
    <message>
        <source>export, pdf, book, save as, download, take everything, archive, html, markdown</source>
        <translation>exportar, pdf, libro, guardar como, descargar, llevarme todo, archivo, html, markdown</translation>
    </message>
    <message>
        <source>folder, location, path, file, where is my data, storage, move my journal</source>
        <translation>carpeta, lugar, ruta, archivo, dónde están mis datos, almacenamiento, mover mi diario</translation>
    </message>
    <message>
        <source>font, typeface, dyslexia, serif, change font</source>
        <translation>letra, tipografía, dislexia, fuente, cambiar la letra</translation>
    </message>
    <message>
        <source>forgot, recovery, lost password, code, emergency kit</source>
        <translation>olvidé, recuperación, contraseña perdida, código, emergencia</translation>
    </message>
    <message>
        <source>full screen, fullscreen, distraction free, zen, typewriter</source>
        <translation>pantalla completa, sin distracciones, zen, máquina de escribir</translation>
    </message>
    <message>
        <source>go back, previous, return</source>
        <translation>volver, anterior, atrás</translation>
    </message>
    <message>
        <source>go forward, next</source>
        <translation>adelante, siguiente</translation>
    </message>
    <message>
        <source>home, start, dashboard, overview</source>
        <translation>inicio, principio, resumen, portada</translation>
    </message>
    <message>
        <source>import, load, bring in, day one, linkedin, obsidian, csv, vcard, upload, migrate</source>
        <translation>importar, cargar, traer, day one, linkedin, obsidian, csv, vcard, subir, migrar</translation>
    </message>
    <message>
        <source>interview, prepare, preparation, get ready, interview prep</source>
        <translation>entrevista, preparar, preparación, prepararse, antes de la entrevista</translation>
    </message>
    <message>
        <source>kanban, board, columns, stages, pipeline</source>
        <translation>kanban, tablero, columnas, etapas</translation>
    </message>
    <message>
        <source>keyring, unlock, open without asking, keys, access</source>
        <translation>llavero, desbloquear, abrir sin preguntar, claves, acceso</translation>
    </message>
    <message>
        <source>language, translation, english, german, spanish, french, arabic, japanese</source>
        <translation>idioma, lengua, traducción, inglés, alemán, español, francés, árabe, japonés</translation>
    </message>
    <message>
        <source>lessons, learnt, learned, what i learned</source>
        <translation>aprendizajes, aprendido, lo que aprendí, lecciones</translation>
    </message>
    <message>
        <source>license, open source, copyright, notices</source>
        <translation>licencia, código abierto, derechos, avisos</translation>
    </message>
    <message>
        <source>list of jobs, applications, positions</source>
        <translation>lista de puestos, candidaturas, vacantes</translation>
    </message>
    <message>
        <source>log out, logout, sign out, close journal</source>
        <translation>cerrar sesión, salir, cerrar diario</translation>
    </message>
    <message>
        <source>mail, cards, cover letter, follow up, e-mail, write a letter, thank you note</source>
        <translation>correo, tarjetas, carta de presentación, seguimiento, escribir una carta, carta de agradecimiento</translation>
    </message>
    <message>
        <source>manual, guide, how to, questions, documentation, shortcuts</source>
        <translation>manual, guía, cómo, preguntas, documentación, atajos</translation>
    </message>
    <message>
        <source>memories, second look, on this day, revisit</source>
        <translation>recuerdos, segunda mirada, en este día, volver a ver</translation>
    </message>
    <message>
        <source>merge, merge people, merge contacts, duplicate, duplicates, same person, two people one</source>
        <translation>unir, unir personas, combinar contactos, duplicado, duplicados, la misma persona</translation>
    </message>
    <message>
        <source>merge, sync, synchronise, combine, two computers</source>
        <translation>fusionar, unir, sincronizar, combinar, dos ordenadores, dos computadoras</translation>
    </message>
    <message>
        <source>my address, address, home address, return address, contact details, letterhead, sender</source>
        <translation>mi dirección, dirección, domicilio, remitente, datos de contacto, membrete</translation>
    </message>
    <message>
        <source>my name, my details, signature, sign letters</source>
        <translation>mi nombre, mis datos, firma, firmar cartas</translation>
    </message>
    <message>
        <source>new contact, new person, add contact, add person, add somebody</source>
        <translation>contacto nuevo, persona nueva, añadir contacto, añadir persona</translation>
    </message>
    <message>
        <source>new job, add job, add application, track, apply, applied, lead, vacancy, posting</source>
        <translation>puesto nuevo, nueva candidatura, añadir candidatura, postular, postulé, anuncio</translation>
    </message>
    <message>
        <source>next letters, fifth step, last step</source>
        <translation>próximas cartas, quinto paso, último paso</translation>
    </message>
    <message>
        <source>password, passphrase, encrypt, protect, security, pin, secure</source>
        <translation>contraseña, clave, frase, cifrar, proteger, seguridad, pin</translation>
    </message>
    <message>
        <source>people, network, address book, recruiters</source>
        <translation>gente, red, agenda, reclutadores</translation>
    </message>
    <message>
        <source>people, third step, thank-you cards</source>
        <translation>personas, tercer paso, tarjetas de agradecimiento</translation>
    </message>
    <message>
        <source>plan, goal, goals, weekly, review, days off</source>
        <translation>plan, objetivo, objetivos, semanal, repaso, días libres</translation>
    </message>
    <message>
        <source>praise, compliments, encouragement, nice words</source>
        <translation>elogios, cumplidos, ánimos, palabras bonitas</translation>
    </message>
    <message>
        <source>preferences, options, configure, setup</source>
        <translation>preferencias, opciones, configurar, configuración</translation>
    </message>
    <message>
        <source>print, paper, printer, hard copy</source>
        <translation>imprimir, papel, impresora, copia en papel</translation>
    </message>
    <message>
        <source>print, printer, print this page</source>
        <translation>imprimir, impresora, imprimir esta página</translation>
    </message>
    <message>
        <source>rejected, rejection, no, turned down, refused, denied, ghosted, log a no</source>
        <translation>rechazo, rechazado, no, negativa, sin respuesta, anotar un no</translation>
    </message>
    <message>
        <source>remind, reminder, reminders, notify, notification, notifications, alarm, daily</source>
        <translation>recordar, recordatorio, recordatorios, aviso, notificaciones, alarma, diario</translation>
    </message>
    <message>
        <source>search again, hired, accepted, got the job, i got the job, rest, withdraw, day 90</source>
        <translation>buscar de nuevo, contratado, acepté, descansar, retirar, día 90, conseguí el puesto</translation>
    </message>
    <message>
        <source>search, look for, filter, replace</source>
        <translation>buscar, encontrar, filtrar, reemplazar</translation>
    </message>
    <message>
        <source>side panel, navigation, hide menu, collapse</source>
        <translation>barra lateral, navegación, ocultar menú, plegar</translation>
    </message>
    <message>
        <source>spell check, spellcheck, check spelling, spelling, dictionary, typos</source>
        <translation>ortografía, corrector, revisar ortografía, diccionario, erratas</translation>
    </message>
    <message>
        <source>star, star story, interview story</source>
        <translation>star, historia star, historia para la entrevista</translation>
    </message>
    <message>
        <source>starred, unstar, favourite, favorite, bookmark, pin</source>
        <translation>con estrella, quitar estrella, favorito, marcador, fijar</translation>
    </message>
    <message>
        <source>statistics, stats, insights, report, progress, charts, look back, funnel, mood, how am i doing</source>
        <translation>estadísticas, informe, progreso, gráficos, mirar atrás, embudo, ánimo, cómo voy</translation>
    </message>
    <message>
        <source>stories, star, examples, interview stories</source>
        <translation>historias, star, ejemplos, historias para entrevistas</translation>
    </message>
    <message>
        <source>story, five steps, first step</source>
        <translation>historia, cinco pasos, primer paso</translation>
    </message>
    <message>
        <source>strengths, went well, proud, achievements</source>
        <translation>fortalezas, salió bien, con orgullo, logros</translation>
    </message>
    <message>
        <source>suggestions, congratulate, wish well</source>
        <translation>sugerencias, felicitar, desear lo mejor</translation>
    </message>
    <message>
        <source>table, spreadsheet, sort, tracker, grid</source>
        <translation>tabla, hoja de cálculo, ordenar, cuadrícula</translation>
    </message>
    <message>
        <source>tag, tags, label, labels, keywords</source>
        <translation>etiqueta, etiquetas, palabra clave, marcar</translation>
    </message>
    <message>
        <source>take back, revert, oops, mistake</source>
        <translation>deshacer, revertir, error, equivocación</translation>
    </message>
    <message>
        <source>template, wording, snippets, form letters</source>
        <translation>plantilla, redacción, modelos, cartas tipo</translation>
    </message>
    <message>
        <source>the job, second step, perfect, not ideal</source>
        <translation>el puesto, segundo paso, ideal, no ideal</translation>
    </message>
    <message>
        <source>version, credits, about</source>
        <translation>versión, créditos, acerca de</translation>
    </message>
    <message>
        <source>wants, needs, values, must have, profile, priorities</source>
        <translation>deseos, necesidades, valores, imprescindible, perfil, prioridades</translation>
    </message>
    <message>
        <source>write, diary, page, note, create, add entry, blank page, compose, quick note</source>
        <translation>escribir, diario, página, nota, crear, añadir entrada, página en blanco, redactar, nota rápida</translation>
    </message>
    <message>
        <source>yourself, fourth step, lessons</source>
        <translation>tú, cuarto paso, aprendizajes</translation>
    </message>
    <message>
        <source>zoom, font size, bigger, larger, smaller, text size, readability</source>
        <translation>zoom, tamaño de letra, más grande, más pequeño, tamaño del texto, legibilidad</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Added {day}</source>
        <translation>Añadido el {day}</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Cómo fue</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entrevistas</translation>
    </message>
    <message>
        <source>My journal</source>
        <translation>Mi diario</translation>
    </message>
    <message>
        <source>Open it to print</source>
        <translation>Abrirlo para imprimir</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Saved. The PDF is not encrypted.</source>
        <translation>Guardado. El PDF no está cifrado.</translation>
    </message>
    <message>
        <source>The people</source>
        <translation>Las personas</translation>
    </message>
    <message>
        <source>What I learned</source>
        <translation>Lo que aprendí</translation>
    </message>
    <message>
        <source>What I wrote</source>
        <translation>Lo que escribí</translation>
    </message>
    <message>
        <source>What sounded perfect</source>
        <translation>Lo que sonaba ideal</translation>
    </message>
    <message>
        <source>What was not ideal</source>
        <translation>Lo que no era ideal</translation>
    </message>
    <message>
        <source>With this entry</source>
        <translation>Con esta entrada</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>Del {first} al {last}</translation>
    </message>
    <message numerus="yes">
        <source>{number} entries that are only for me are not in this book.</source>
        <extracomment>For one: One entry that is only for me is not in this book.</extracomment>
        <translation>
            <numerusform>Una entrada que es solo para mí no está en este libro.</numerusform>
            <numerusform>{number} entradas que son solo para mí no están en este libro.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>profile</name>
    <message numerus="yes">
        <source>not ideal {number} times</source>
        <extracomment>For one: not ideal once</extracomment>
        <translation>
            <numerusform>no ideal una vez</numerusform>
            <numerusform>no ideal {number} veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>perfect {number} times</source>
        <extracomment>For one: perfect once</extracomment>
        <translation>
            <numerusform>ideal una vez</numerusform>
            <numerusform>ideal {number} veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>strongly {number} times</source>
        <extracomment>For one: strongly once</extracomment>
        <translation>
            <numerusform>con fuerza una vez</numerusform>
            <numerusform>con fuerza {number} veces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rebound</name>
    <message>
        <source>Keep the people</source>
        <translation>Conserva a las personas</translation>
    </message>
    <message>
        <source>Look at the job itself</source>
        <translation>Mira el puesto en sí</translation>
    </message>
    <message>
        <source>Next letters</source>
        <translation>Próximas cartas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Step {number} of {steps}: {heading}</source>
        <translation>Paso {number} de {steps}: {heading}</translation>
    </message>
    <message>
        <source>Story</source>
        <extracomment>Name of the first step: one writes down what happened.</extracomment>
        <translation>Historia</translation>
    </message>
    <message>
        <source>The job</source>
        <extracomment>Name of the second step: one looks at the job itself.</extracomment>
        <translation>El puesto</translation>
    </message>
    <message>
        <source>The next conversations</source>
        <translation>Las próximas conversaciones</translation>
    </message>
    <message>
        <source>What you learned about yourself</source>
        <translation>Lo que aprendiste de ti</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Escríbelo</translation>
    </message>
    <message>
        <source>Yourself</source>
        <extracomment>Name of the fourth step: what you learned about yourself.</extracomment>
        <translation>Tú</translation>
    </message>
    <message>
        <source>begun</source>
        <extracomment>State of a step.</extracomment>
        <translation>empezado</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>State of a step.</extracomment>
        <translation>hecho</translation>
    </message>
    <message>
        <source>not begun</source>
        <extracomment>State of a step.</extracomment>
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>skipped</source>
        <extracomment>State of a step.</extracomment>
        <translation>saltado</translation>
    </message>
</context>
<context>
    <name>restore</name>
    <message>
        <source>A journal stands in {folder}. With --replace the backup takes its place.</source>
        <translation>En {folder} hay un diario. Con --replace, la copia ocupa su lugar.</translation>
    </message>
    <message>
        <source>Replaced: {journal}</source>
        <translation>Reemplazado: {journal}</translation>
    </message>
    <message>
        <source>Restored: {what}.</source>
        <translation>Restaurado: {what}.</translation>
    </message>
    <message>
        <source>Some attached files couldn't be read this time. Merge this backup later for the rest.</source>
        <translation>Algunos archivos adjuntos no se pudieron leer ahora mismo. Fusiona esta copia de seguridad más tarde para traer el resto.</translation>
    </message>
    <message>
        <source>The journal that stood there is kept in {folder}.</source>
        <translation>El diario que estaba allí queda guardado en {folder}.</translation>
    </message>
    <message>
        <source>The newest backup in this folder: {file}</source>
        <translation>La copia más reciente de esta carpeta: {file}</translation>
    </message>
    <message>
        <source>{made}, no entries yet</source>
        <translation>{made}, aún sin entradas</translation>
    </message>
    <message numerus="yes">
        <source>{made}, {number} entries</source>
        <extracomment>For one: {made}, one entry</extracomment>
        <translation>
            <numerusform>{made}, una entrada</numerusform>
            <numerusform>{made}, {number} entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{made}, {number} entries, the last one of {last}</source>
        <extracomment>For one: {made}, one entry, of {last}</extracomment>
        <translation>
            <numerusform>{made}, una entrada: {last}</numerusform>
            <numerusform>{made}, {number} entradas, la última: {last}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rooms</name>
    <message>
        <source>A company</source>
        <translation>Una empresa</translation>
    </message>
    <message>
        <source>A second look</source>
        <translation>Una segunda mirada</translation>
    </message>
    <message>
        <source>About Rebound</source>
        <translation>Acerca de Rebound</translation>
    </message>
    <message>
        <source>Add a passphrase</source>
        <translation>Añadir una frase de contraseña</translation>
    </message>
    <message>
        <source>Backups of your journal</source>
        <translation>Copias de seguridad de tu diario</translation>
    </message>
    <message>
        <source>Before you go in</source>
        <translation>Antes de entrar</translation>
    </message>
    <message>
        <source>Bring something in</source>
        <translation>Traer algo</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Held against what I want</source>
        <translation>Frente a lo que quiero</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>I didn't get a job</source>
        <translation>No conseguí un puesto</translation>
    </message>
    <message>
        <source>I took a job</source>
        <translation>Acepté un puesto</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Jobs in a table</source>
        <translation>Puestos en tabla</translation>
    </message>
    <message>
        <source>Jobs on a board</source>
        <translation>Puestos en tablero</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>Letters that are sent, not of the alphabet.</extracomment>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Mirar atrás</translation>
    </message>
    <message>
        <source>Merge another copy</source>
        <translation>Fusionar otra copia</translation>
    </message>
    <message>
        <source>My week</source>
        <translation>Mi semana</translation>
    </message>
    <message>
        <source>Rebound</source>
        <translation>Rebound</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Con quién hablar</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Parar aquí</translation>
    </message>
    <message>
        <source>Templates of letters</source>
        <translation>Plantillas de cartas</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Name of the first room; also the day.</extracomment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Ways into your journal</source>
        <translation>Formas de abrir tu diario</translation>
    </message>
    <message>
        <source>What I keep</source>
        <translation>Lo que me llevo</translation>
    </message>
    <message>
        <source>What I want, need and deserve</source>
        <translation>Lo que quiero, necesito y merezco</translation>
    </message>
    <message>
        <source>What happened?</source>
        <extracomment>Above the first blank page, to somebody who was turned down today.</extracomment>
        <translation>¿Qué ha pasado?</translation>
    </message>
    <message>
        <source>What you can still choose</source>
        <translation>Lo que aún puedes elegir</translation>
    </message>
    <message>
        <source>What you set aside</source>
        <translation>Lo que apartaste</translation>
    </message>
    <message>
        <source>Working on it. You can go on meanwhile.</source>
        <translation>En marcha. Mientras tanto puedes seguir.</translation>
    </message>
</context>
<context>
    <name>salvage</name>
    <message>
        <source>Entries from {days} are missing.</source>
        <translation>Faltan entradas de estos días: {days}.</translation>
    </message>
    <message>
        <source>No entry is known to be missing. Filling it in brings what may be gone.</source>
        <translation>No se sabe de ninguna entrada que falte. Completarlo trae lo que pueda faltar.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>on in day</source>
        <translation>el en día dia</translation>
    </message>
    <message>
        <source>since after from</source>
        <translation>desde después</translation>
    </message>
    <message>
        <source>title heading</source>
        <translation>título titulo</translation>
    </message>
    <message>
        <source>until before to</source>
        <translation>hasta antes</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Colours, light or dark</source>
        <translation>Colores, claro u oscuro</translation>
    </message>
    <message>
        <source>Font for writing</source>
        <extracomment>The typeface of one's own pages.</extracomment>
        <translation>Tipo de letra para escribir</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Second looks</source>
        <translation>Segundas miradas</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>Suggestions about people</source>
        <translation>Sugerencias sobre personas</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Where your journal is kept</source>
        <translation>Dónde se guarda tu diario</translation>
    </message>
    <message>
        <source>Who can read it, and when it locks</source>
        <translation>Quién puede leerlo y cuándo se bloquea</translation>
    </message>
    <message>
        <source>Your address on letters</source>
        <translation>Tu dirección en las cartas</translation>
    </message>
    <message>
        <source>Your name in letters</source>
        <translation>Tu nombre en las cartas</translation>
    </message>
    <message numerus="yes">
        <source>after {number} minutes</source>
        <extracomment>For one: after one minute</extracomment>
        <translation>
            <numerusform>tras un minuto</numerusform>
            <numerusform>tras {number} minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>A new journal was begun, behind your passphrase.</source>
        <translation>Se empezó un diario nuevo, detrás de tu frase de contraseña.</translation>
    </message>
    <message>
        <source>A new journal was begun. Anyone using this account can read it.</source>
        <translation>Se empezó un diario nuevo. Quien use esta cuenta puede leerlo.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Frase de contraseña: </translation>
    </message>
    <message>
        <source>Read as: {format}</source>
        <translation>Leído como: {format}</translation>
    </message>
    <message>
        <source>Stopped. Nothing half done was left.</source>
        <translation>Detenido. No quedó nada a medias.</translation>
    </message>
    <message>
        <source>The passphrase file can't be read.</source>
        <translation>No se puede leer el archivo de la frase de contraseña.</translation>
    </message>
    <message>
        <source>There is no journal in {folder}.</source>
        <translation>No hay ningún diario en {folder}.</translation>
    </message>
    <message>
        <source>There is nobody to ask for the passphrase.</source>
        <translation>No hay nadie a quien pedir la frase de contraseña.</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message>
        <source>Agency</source>
        <translation>Agencia</translation>
    </message>
    <message>
        <source>Answer expected</source>
        <translation>Respuesta esperada</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>First noted</source>
        <translation>Primera nota</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo acabó</translation>
    </message>
    <message>
        <source>Job set aside</source>
        <translation>Puesto apartado</translation>
    </message>
    <message>
        <source>Jobs set aside: {count}</source>
        <translation>Puestos apartados: {count}</translation>
    </message>
    <message>
        <source>Pay</source>
        <extracomment>A noun: salary.</extracomment>
        <translation>Sueldo</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Set for jobs: {count}</source>
        <translation>Puestos cambiados: {count}</translation>
    </message>
    <message numerus="yes">
        <source>Set for {number}</source>
        <extracomment>For one: Set it</extracomment>
        <translation>
            <numerusform>Poner en uno</numerusform>
            <numerusform>Poner en {number}</numerusform>
        </translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Stage</source>
        <extracomment>How far a job is: lead, applied, interviewing, offer, closed.</extracomment>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Where you found it</source>
        <translation>Dónde lo encontraste</translation>
    </message>
    <message>
        <source>{name}, sorted down</source>
        <translation>{name}, en orden descendente</translation>
    </message>
    <message>
        <source>{name}, sorted up</source>
        <translation>{name}, en orden ascendente</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>A page you wrote to yourself</source>
        <translation>Una página que te escribiste</translation>
    </message>
    <message>
        <source>A recovery code, in case you forget</source>
        <translation>Un código de recuperación, por si la olvidas</translation>
    </message>
    <message>
        <source>A second look</source>
        <translation>Una segunda mirada</translation>
    </message>
    <message>
        <source>All that you can still choose stands side by side.</source>
        <translation>Todo lo que aún puedes elegir está lado a lado.</translation>
    </message>
    <message>
        <source>An entry you wrote {when}.</source>
        <translation>Una entrada que escribiste {when}.</translation>
    </message>
    <message>
        <source>An older backup doesn't have your passphrase yet</source>
        <translation>Una copia anterior aún no tiene tu frase de contraseña</translation>
    </message>
    <message>
        <source>Another copy lies beside your journal</source>
        <translation>Hay otra copia junto a tu diario</translation>
    </message>
    <message>
        <source>Before you go in</source>
        <translation>Antes de entrar</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Elegir una</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>A verb.</extracomment>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>Completarlo</translation>
    </message>
    <message>
        <source>For day 90. It waits until you open it.</source>
        <translation>Para el día 90. Espera a que la abras.</translation>
    </message>
    <message>
        <source>Go on with the card</source>
        <translation>Seguir con la tarjeta</translation>
    </message>
    <message>
        <source>Hello again, {name}</source>
        <translation>Saludar de nuevo a {name}</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Put it off.</extracomment>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Se queda como está</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Look at the journal</source>
        <translation>Mirar el diario</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>Hacer otro</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>Hacer uno</translation>
    </message>
    <message>
        <source>Merge it</source>
        <translation>Fusionarla</translation>
    </message>
    <message>
        <source>Neither was written over.</source>
        <translation>Ninguna se sobrescribió.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Esta no</translation>
    </message>
    <message>
        <source>Nothing to do until then.</source>
        <translation>Hasta entonces no hay nada que hacer.</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>En este día</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>A verb.</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Other conversations are on their way.</source>
        <translation>Otras conversaciones están en camino.</translation>
    </message>
    <message>
        <source>Pick up anywhere.</source>
        <translation>Sigue por donde quieras.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Devuelta a su sitio</translation>
    </message>
    <message>
        <source>Put off by a week</source>
        <translation>Aplazado una semana</translation>
    </message>
    <message>
        <source>Put off until tomorrow</source>
        <translation>Aplazado hasta mañana</translation>
    </message>
    <message>
        <source>Put off until {day}</source>
        <translation>Aplazado hasta {day}</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Leerla</translation>
    </message>
    <message>
        <source>Rebound ended suddenly and couldn't read back its last changes. All before is safe.</source>
        <translation>Rebound se cerró de repente y no pudo recuperar los últimos cambios. Todo lo anterior está a salvo.</translation>
    </message>
    <message>
        <source>Resting since {day}. You can write any time.</source>
        <translation>En pausa desde el {day}. Puedes escribir.</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Thank {name}</source>
        <translation>Dar las gracias a {name}</translation>
    </message>
    <message>
        <source>The fault is ours. Closing Rebound tries it again.</source>
        <translation>El error es nuestro. Al cerrar, Rebound lo intenta otra vez.</translation>
    </message>
    <message>
        <source>The file was damaged</source>
        <translation>El archivo estaba dañado</translation>
    </message>
    <message>
        <source>The journal rests</source>
        <translation>El diario descansa</translation>
    </message>
    <message>
        <source>The last backup of your journal could not be made</source>
        <translation>No se pudo hacer la última copia de tu diario</translation>
    </message>
    <message>
        <source>The people are kept.</source>
        <translation>Las personas están guardadas.</translation>
    </message>
    <message>
        <source>The story is told.</source>
        <translation>La historia está contada.</translation>
    </message>
    <message>
        <source>Welcome back. Pick up anywhere.</source>
        <translation>Hola de nuevo. Sigue por donde quieras.</translation>
    </message>
    <message>
        <source>What is left stands on one page.</source>
        <translation>Lo que queda está en una página.</translation>
    </message>
    <message>
        <source>While it's fresh</source>
        <translation>Mientras está fresco</translation>
    </message>
    <message>
        <source>Without passphrase and code, nobody can open the journal.</source>
        <translation>Sin frase de contraseña ni código, nadie puede abrir el diario.</translation>
    </message>
    <message>
        <source>Words of your last minutes may be missing</source>
        <translation>Pueden faltar palabras de tus últimos minutos</translation>
    </message>
    <message>
        <source>Write a card</source>
        <translation>Escribir una tarjeta</translation>
    </message>
    <message>
        <source>You came in by the recovery code. The old passphrase isn't needed.</source>
        <translation>Entraste con el código. La frase anterior no hace falta.</translation>
    </message>
    <message>
        <source>You can choose a new passphrase</source>
        <translation>Puedes elegir una frase de contraseña nueva</translation>
    </message>
    <message>
        <source>You have looked at the job.</source>
        <translation>Ya miraste el puesto.</translation>
    </message>
    <message>
        <source>You know more about yourself.</source>
        <translation>Sabes más de ti.</translation>
    </message>
    <message>
        <source>You took the job at {company}</source>
        <translation>Aceptaste el puesto en {company}</translation>
    </message>
    <message numerus="yes">
        <source>Your moves of the last two weeks are spread over {number} companies.</source>
        <extracomment>For one: Your moves of the last two weeks went to one company.</extracomment>
        <translation>
            <numerusform>Tus pasos de las últimas dos semanas son de una empresa.</numerusform>
            <numerusform>Tus pasos de las últimas dos semanas se reparten entre {number} empresas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your newest backup is good. The older one is tried again with each backup.</source>
        <translation>Tu copia más reciente está bien. La anterior se vuelve a intentar con cada copia.</translation>
    </message>
    <message>
        <source>{company} said you would hear by {day}</source>
        <translation>{company} dijo que sabrías algo antes del {day}</translation>
    </message>
    <message>
        <source>{company} wants your answer by {day}</source>
        <translation>Plazo para responder a {company}: {day}</translation>
    </message>
    <message>
        <source>{day} has passed. You can ask, if you like.</source>
        <translation>{day} ya pasó. Puedes preguntar, si quieres.</translation>
    </message>
    <message>
        <source>{kind} at {company}</source>
        <translation>{kind} con {company}</translation>
    </message>
    <message numerus="yes">
        <source>{number} drafted.</source>
        <extracomment>For one: one drafted.</extracomment>
        <translation>
            <numerusform>Una preparada.</numerusform>
            <numerusform>{number} preparadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} more</source>
        <extracomment>For one: one more</extracomment>
        <translation>
            <numerusform>una más</numerusform>
            <numerusform>{number} más</numerusform>
        </translation>
    </message>
    <message>
        <source>{when}: {title}</source>
        <translation>{when}: {title}</translation>
    </message>
    <message>
        <source>{where}. A card asks for nothing.</source>
        <translation>{where}. Una tarjeta no pide nada.</translation>
    </message>
</context>
<context>
    <name>trash</name>
    <message>
        <source>Afterthought</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Line of a list</source>
        <translation>Línea de una lista</translation>
    </message>
    <message>
        <source>Moment</source>
        <extracomment>Something between two people: a call, a coffee, a card.</extracomment>
        <translation>Momento</translation>
    </message>
    <message>
        <source>No backup holds it.</source>
        <translation>Ninguna copia lo tiene.</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Row of the comparison</source>
        <translation>Fila de la comparación</translation>
    </message>
    <message>
        <source>Template of a letter</source>
        <translation>Plantilla de carta</translation>
    </message>
    <message numerus="yes">
        <source>{number} backups still hold it, of {days}.</source>
        <extracomment>For one: The backup of {days} still holds it.</extracomment>
        <translation>
            <numerusform>Una copia lo tiene todavía: {days}.</numerusform>
            <numerusform>{number} copias lo tienen todavía: {days}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message>
        <source>Afterthought kept</source>
        <translation>Añadido guardado</translation>
    </message>
    <message>
        <source>Afterthought set aside</source>
        <translation>Añadido apartado</translation>
    </message>
    <message>
        <source>Answer kept</source>
        <translation>Respuesta guardada</translation>
    </message>
    <message>
        <source>Answer sealed</source>
        <translation>Respuesta sellada</translation>
    </message>
    <message>
        <source>Back to three tiers</source>
        <translation>De vuelta a tres niveles</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <source>Cards planned</source>
        <translation>Tarjetas planeadas</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Something was changed; said when it is undone.</extracomment>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Company changed</source>
        <translation>Empresa cambiada</translation>
    </message>
    <message>
        <source>Company renamed</source>
        <translation>Empresa renombrada</translation>
    </message>
    <message>
        <source>Comparison changed</source>
        <translation>Comparación cambiada</translation>
    </message>
    <message>
        <source>Copy merged</source>
        <translation>Copia fusionada</translation>
    </message>
    <message>
        <source>Day changed</source>
        <translation>Día cambiado</translation>
    </message>
    <message>
        <source>Days off changed</source>
        <translation>Días libres cambiados</translation>
    </message>
    <message>
        <source>Earlier text restored</source>
        <translation>Texto anterior restaurado</translation>
    </message>
    <message>
        <source>Entry linked</source>
        <translation>Entrada enlazada</translation>
    </message>
    <message>
        <source>Entry set aside</source>
        <translation>Entrada apartada</translation>
    </message>
    <message>
        <source>Entry taken as the story</source>
        <translation>Entrada tomada como historia</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>Archivo adjuntado</translation>
    </message>
    <message>
        <source>File renamed</source>
        <translation>Archivo renombrado</translation>
    </message>
    <message>
        <source>File set aside</source>
        <translation>Archivo apartado</translation>
    </message>
    <message>
        <source>Five days begun</source>
        <translation>Cinco días empezados</translation>
    </message>
    <message>
        <source>Five days left</source>
        <translation>Cinco días dejados</translation>
    </message>
    <message>
        <source>Five steps opened</source>
        <translation>Cinco pasos abiertos</translation>
    </message>
    <message>
        <source>Goal of the week changed</source>
        <translation>Meta de la semana cambiada</translation>
    </message>
    <message>
        <source>History set right</source>
        <translation>Historial corregido</translation>
    </message>
    <message>
        <source>Import taken in</source>
        <translation>Importación hecha</translation>
    </message>
    <message>
        <source>Interview added</source>
        <translation>Entrevista añadida</translation>
    </message>
    <message>
        <source>Interview changed</source>
        <translation>Entrevista cambiada</translation>
    </message>
    <message>
        <source>Interview set aside</source>
        <translation>Entrevista apartada</translation>
    </message>
    <message>
        <source>Job added</source>
        <translation>Puesto añadido</translation>
    </message>
    <message>
        <source>Job changed</source>
        <translation>Puesto cambiado</translation>
    </message>
    <message>
        <source>Job moved</source>
        <translation>Puesto movido</translation>
    </message>
    <message>
        <source>Job set aside</source>
        <translation>Puesto apartado</translation>
    </message>
    <message>
        <source>Jobs changed</source>
        <translation>Puestos cambiados</translation>
    </message>
    <message>
        <source>Jobs closed</source>
        <translation>Puestos cerrados</translation>
    </message>
    <message>
        <source>Jobs moved</source>
        <translation>Puestos movidos</translation>
    </message>
    <message>
        <source>Jobs set aside</source>
        <translation>Puestos apartados</translation>
    </message>
    <message>
        <source>Kept what your gut says</source>
        <translation>Guardado lo que dice tu intuición</translation>
    </message>
    <message>
        <source>Laid to rest</source>
        <translation>Puesto a descansar</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Se queda como está</translation>
    </message>
    <message>
        <source>Lesson changed</source>
        <translation>Aprendizaje cambiado</translation>
    </message>
    <message>
        <source>Lesson kept</source>
        <translation>Aprendizaje guardado</translation>
    </message>
    <message>
        <source>Lesson set aside</source>
        <translation>Aprendizaje apartado</translation>
    </message>
    <message>
        <source>Letter addressed</source>
        <translation>Carta dirigida</translation>
    </message>
    <message>
        <source>Letter begun</source>
        <translation>Carta empezada</translation>
    </message>
    <message>
        <source>Letter changed</source>
        <translation>Carta cambiada</translation>
    </message>
    <message>
        <source>Letter marked as sent</source>
        <translation>Carta marcada como enviada</translation>
    </message>
    <message>
        <source>Letter set aside</source>
        <translation>Carta apartada</translation>
    </message>
    <message>
        <source>Letters drafted</source>
        <translation>Cartas preparadas</translation>
    </message>
    <message>
        <source>Line added</source>
        <translation>Línea añadida</translation>
    </message>
    <message>
        <source>Line changed</source>
        <translation>Línea cambiada</translation>
    </message>
    <message>
        <source>Line moved</source>
        <translation>Línea movida</translation>
    </message>
    <message>
        <source>Line removed</source>
        <translation>Línea quitada</translation>
    </message>
    <message>
        <source>Link added</source>
        <translation>Enlace añadido</translation>
    </message>
    <message>
        <source>Link between people removed</source>
        <translation>Vínculo entre personas quitado</translation>
    </message>
    <message>
        <source>Link taken away</source>
        <translation>Enlace quitado</translation>
    </message>
    <message>
        <source>LinkedIn noted</source>
        <translation>LinkedIn anotado</translation>
    </message>
    <message>
        <source>Mark changed</source>
        <translation>Marca cambiada</translation>
    </message>
    <message>
        <source>Moment noted</source>
        <translation>Momento anotado</translation>
    </message>
    <message>
        <source>Moment removed</source>
        <translation>Momento quitado</translation>
    </message>
    <message>
        <source>Moment set right</source>
        <translation>Momento corregido</translation>
    </message>
    <message>
        <source>Mood noted</source>
        <translation>Ánimo anotado</translation>
    </message>
    <message>
        <source>New post noted</source>
        <translation>Puesto nuevo anotado</translation>
    </message>
    <message>
        <source>Next step changed</source>
        <translation>Siguiente paso cambiado</translation>
    </message>
    <message>
        <source>Next step dropped</source>
        <translation>Siguiente paso descartado</translation>
    </message>
    <message>
        <source>Next step planned</source>
        <translation>Siguiente paso planeado</translation>
    </message>
    <message>
        <source>Noted</source>
        <extracomment>It has been noted.</extracomment>
        <translation>Anotado</translation>
    </message>
    <message>
        <source>Offer changed</source>
        <translation>Oferta cambiada</translation>
    </message>
    <message>
        <source>Offer noted</source>
        <translation>Oferta anotada</translation>
    </message>
    <message>
        <source>Offer set aside</source>
        <translation>Oferta apartada</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Pay filled in</source>
        <translation>Sueldo anotado</translation>
    </message>
    <message>
        <source>People linked</source>
        <translation>Personas vinculadas</translation>
    </message>
    <message>
        <source>People of the interview noted</source>
        <translation>Personas de la entrevista anotadas</translation>
    </message>
    <message>
        <source>People set aside</source>
        <translation>Personas apartadas</translation>
    </message>
    <message>
        <source>People tagged</source>
        <translation>Personas etiquetadas</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Persona añadida</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>Persona cambiada</translation>
    </message>
    <message>
        <source>Person linked</source>
        <translation>Persona vinculada</translation>
    </message>
    <message>
        <source>Person set aside</source>
        <translation>Persona apartada</translation>
    </message>
    <message>
        <source>Picture set</source>
        <translation>Imagen puesta</translation>
    </message>
    <message>
        <source>Put beside the jobs</source>
        <translation>Puesto junto a los demás</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Aplazado</translation>
    </message>
    <message>
        <source>Questions changed</source>
        <translation>Preguntas cambiadas</translation>
    </message>
    <message>
        <source>Questions kept</source>
        <translation>Preguntas guardadas</translation>
    </message>
    <message>
        <source>Questions set aside</source>
        <translation>Preguntas apartadas</translation>
    </message>
    <message>
        <source>Rated</source>
        <extracomment>A job was rated.</extracomment>
        <translation>Valorado</translation>
    </message>
    <message>
        <source>Reply noted</source>
        <translation>Respuesta anotada</translation>
    </message>
    <message>
        <source>Review of the week kept</source>
        <translation>Repaso de la semana guardado</translation>
    </message>
    <message>
        <source>Rhythm set</source>
        <translation>Ritmo fijado</translation>
    </message>
    <message>
        <source>Row added</source>
        <translation>Fila añadida</translation>
    </message>
    <message>
        <source>Row changed</source>
        <translation>Fila cambiada</translation>
    </message>
    <message>
        <source>Row moved</source>
        <translation>Fila movida</translation>
    </message>
    <message>
        <source>Row set aside</source>
        <translation>Fila apartada</translation>
    </message>
    <message>
        <source>Rows put together</source>
        <translation>Filas juntadas</translation>
    </message>
    <message>
        <source>Search kept</source>
        <translation>Búsqueda guardada</translation>
    </message>
    <message>
        <source>Search taken away</source>
        <translation>Búsqueda quitada</translation>
    </message>
    <message>
        <source>Searching again</source>
        <translation>De nuevo en busca</translation>
    </message>
    <message>
        <source>Second look answered</source>
        <translation>Segunda mirada contestada</translation>
    </message>
    <message>
        <source>Someone to talk to changed</source>
        <translation>Alguien con quien hablar, cambiado</translation>
    </message>
    <message>
        <source>Star changed</source>
        <translation>Estrella cambiada</translation>
    </message>
    <message>
        <source>Step taken out</source>
        <translation>Paso sacado</translation>
    </message>
    <message>
        <source>Story changed</source>
        <translation>Historia cambiada</translation>
    </message>
    <message>
        <source>Story kept</source>
        <translation>Historia guardada</translation>
    </message>
    <message>
        <source>Tag taken away</source>
        <translation>Etiqueta quitada</translation>
    </message>
    <message>
        <source>Tags changed</source>
        <translation>Etiquetas cambiadas</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>Retomado</translation>
    </message>
    <message>
        <source>Template changed</source>
        <translation>Plantilla cambiada</translation>
    </message>
    <message>
        <source>Template kept</source>
        <translation>Plantilla guardada</translation>
    </message>
    <message>
        <source>Template set aside</source>
        <translation>Plantilla apartada</translation>
    </message>
    <message>
        <source>The journal rests</source>
        <translation>El diario descansa</translation>
    </message>
    <message>
        <source>Two became one</source>
        <translation>Dos pasaron a ser una</translation>
    </message>
    <message>
        <source>Week planned</source>
        <translation>Semana planeada</translation>
    </message>
    <message>
        <source>Weighed finely</source>
        <translation>Pesado con detalle</translation>
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
        <translation>Llegó con otra copia.</translation>
    </message>
    <message>
        <source>Kept before an earlier text came back.</source>
        <translation>Guardado antes de volver un texto anterior.</translation>
    </message>
    <message>
        <source>Kept before much was taken out.</source>
        <translation>Guardado antes de quitar mucho.</translation>
    </message>
    <message>
        <source>Kept when you left it.</source>
        <translation>Guardado cuando lo dejaste.</translation>
    </message>
    <message>
        <source>Kept while you wrote.</source>
        <translation>Guardado mientras escribías.</translation>
    </message>
    <message>
        <source>Since then: a question or a quote alone.</source>
        <translation>Desde entonces: solo una pregunta o una cita.</translation>
    </message>
    <message>
        <source>Since then: spaces and marks alone.</source>
        <translation>Desde entonces: solo espacios y signos.</translation>
    </message>
    <message>
        <source>Since then: {what}.</source>
        <translation>Desde entonces: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>{number} words</source>
        <extracomment>For one: one word</extracomment>
        <translation>
            <numerusform>una palabra</numerusform>
            <numerusform>{number} palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} words came</source>
        <extracomment>For one: one word came</extracomment>
        <translation>
            <numerusform>una palabra más</numerusform>
            <numerusform>{number} palabras más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} words went</source>
        <extracomment>For one: one word went</extracomment>
        <translation>
            <numerusform>una palabra menos</numerusform>
            <numerusform>{number} palabras menos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>week</name>
    <message>
        <source>and</source>
        <extracomment>Between names that somebody typed: Fabrikam and Contoso.</extracomment>
        <translation>y</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>Between names that somebody typed: Fabrikam or Contoso.</extracomment>
        <translation>o</translation>
    </message>
    <message numerus="yes">
        <source>{number} letters a week</source>
        <extracomment>For one: One letter a week</extracomment>
        <translation>
            <numerusform>una carta por semana</numerusform>
            <numerusform>{number} cartas por semana</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets</name>
    <message>
        <source>“{typed}” is still to come, so {standing} stays. A day up to {latest} can stand here.</source>
        <translation>«{typed}» aún está por venir, así que queda {standing}. Aquí puede ir un día hasta el {latest}.</translation>
    </message>
    <message>
        <source>“{typed}” was not understood, so {standing} stays. It can be written like that.</source>
        <translation>No se entiende «{typed}», así que queda {standing}. Se puede escribir así.</translation>
    </message>
</context>
</TS>
