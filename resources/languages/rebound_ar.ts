<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>A private journal for the day you hear no. Nothing leaves this computer.</source>
        <translation>يوميات خاصة ليوم يأتي فيه «لا». لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>About Rebound</source>
        <translation>عن Rebound</translation>
    </message>
    <message>
        <source>Copied. Your folders and your words are no part of it.</source>
        <translation>نُسخت. مجلداتك وكلماتك ليست ضمنها.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Install one over this one. Your journal stays where it is.</source>
        <translation>يُثبَّت الجديد فوق هذا. تبقى يومياتك في مكانها.</translation>
    </message>
    <message>
        <source>It is in the program's own folder: deleting that deletes the journal. It is no part of the details you copy.</source>
        <translation>توجد في مجلد البرنامج نفسه: حذف المجلد يحذف اليوميات. وليست ضمن التفاصيل التي تُنسخ.</translation>
    </message>
    <message>
        <source>It stays there when Rebound is removed. It is no part of the details you copy.</source>
        <translation>يبقى هناك عند إزالة Rebound. وليس ضمن التفاصيل التي تُنسخ.</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>التراخيص…</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>الإصدارات الأحدث</translation>
    </message>
    <message>
        <source>Newer versions are where you got this one.</source>
        <translation>الإصدارات الأحدث حيث حصلت على هذا.</translation>
    </message>
    <message>
        <source>Newer versions stand at {address}</source>
        <translation>الإصدارات الأحدث في {address}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Rebound never looks for them: it opens no connection.</source>
        <translation>لا يبحث Rebound عنها أبدًا: لا يفتح أي اتصال.</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>شكر</translation>
    </message>
    <message>
        <source>The five steps and the Pain Letter follow Liz Ryan's method. Rebound uses Qt under the LGPL and Lucide's icons under the ISC licence. Inter, Literata and Atkinson Hyperlegible come under the OFL. The English dictionary is the SCOWL project's, read by Hunspell.</source>
        <translation>الخطوات الخمس وPain Letter (رسالة تبدأ من مشكلة لدى المتلقي) على منهج Liz Ryan. يستخدم Rebound ‏Qt بترخيص LGPL وأيقونات Lucide بترخيص ISC. الخطوط Inter وLiterata وAtkinson Hyperlegible بترخيص OFL. القاموس الإنجليزي من مشروع SCOWL، ويقرؤه Hunspell.</translation>
    </message>
    <message>
        <source>This copy</source>
        <translation>هذه النسخة</translation>
    </message>
    <message>
        <source>Unpack one beside this one, then move the folder {folder} into it.</source>
        <translation>يُفك ضغط الجديد بجانب هذا، ثم يُنقل المجلد {folder} إليه.</translation>
    </message>
    <message>
        <source>Where your journal is</source>
        <translation>مكان يومياتك</translation>
    </message>
</context>
<context>
    <name>AboutSection</name>
    <message>
        <source>A new entry about this job</source>
        <translation>تدوينة جديدة عن هذه الوظيفة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>It stands with this job now</source>
        <translation>هي الآن مع هذه الوظيفة</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <extracomment>What was typed is kept.</extracomment>
        <translation>محفوظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>Open in the journal</source>
        <translation>فتح في اليوميات</translation>
    </message>
    <message>
        <source>Put it with this job</source>
        <translation>وضعها مع هذه الوظيفة</translation>
    </message>
    <message>
        <source>Start anywhere.</source>
        <translation>من أي نقطة كانت.</translation>
    </message>
    <message>
        <source>Write about it</source>
        <translation>الكتابة عنها</translation>
    </message>
</context>
<context>
    <name>AboutThem</name>
    <message>
        <source>About them</source>
        <translation>نبذة</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>A verb.</extracomment>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Nothing more is noted.</source>
        <translation>لا شيء آخر مسجّل.</translation>
    </message>
</context>
<context>
    <name>AddJob</name>
    <message>
        <source>A new job</source>
        <translation>وظيفة جديدة</translation>
    </message>
    <message>
        <source>Add this job</source>
        <translation>إضافة هذه الوظيفة</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>If you know it</source>
        <translation>إن كنت تعرفه</translation>
    </message>
    <message>
        <source>Job added</source>
        <translation>أضيفت الوظيفة</translation>
    </message>
    <message>
        <source>Job added. You know people there: {names}</source>
        <translation>أضيفت الوظيفة. تعرف هناك: {names}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>The company is enough</source>
        <translation>الشركة تكفي</translation>
    </message>
    <message>
        <source>What the job is called</source>
        <translation>اسم الوظيفة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>أين وصلت</translation>
    </message>
    <message>
        <source>Which company is it? Its name is enough.</source>
        <translation>أي شركة هي؟ اسمها يكفي.</translation>
    </message>
</context>
<context>
    <name>AddPerson</name>
    <message>
        <source>A name is enough</source>
        <translation>الاسم يكفي</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>إضافة هذا الشخص</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Someone new</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>What are they called? “The lady from HR” is enough.</source>
        <translation>ما اسمه؟ «السيدة من الموارد البشرية» يكفي.</translation>
    </message>
</context>
<context>
    <name>Afterthoughts</name>
    <message>
        <source>Add a thought</source>
        <translation>إضافة خاطرة</translation>
    </message>
    <message>
        <source>Added {day}</source>
        <translation>أضيف في {day}</translation>
    </message>
    <message>
        <source>Afterthought set aside</source>
        <translation>نُحّيت الخاطرة جانبًا</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change the thought of {day}</source>
        <translation>تغيير خاطرة {day}</translation>
    </message>
    <message>
        <source>Earlier texts of the thought of {day}</source>
        <translation>نصوص سابقة لخاطرة {day}</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>نسخ سابقة</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>تنحية جانبًا</translation>
    </message>
    <message>
        <source>Set aside the thought of {day}</source>
        <translation>تنحية خاطرة {day} جانبًا</translation>
    </message>
</context>
<context>
    <name>AllOrNone</name>
    <message>
        <source>Choose all</source>
        <translation>اختيار الكل</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>إلغاء اختيار الكل</translation>
    </message>
</context>
<context>
    <name>AnsweredForm</name>
    <message>
        <source>Keep</source>
        <extracomment>A verb: keep what was typed.</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>No job comes of it yet</source>
        <translation>لا وظيفة منها بعد</translation>
    </message>
    <message>
        <source>The job stands as it did</source>
        <translation>الوظيفة كما كانت</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>جاء جواب</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>What they said, if you like</source>
        <translation>ما قيل، إن شئت</translation>
    </message>
    <message>
        <source>Where it stands now</source>
        <translation>أين وصلت الآن</translation>
    </message>
</context>
<context>
    <name>AttachedFiles</name>
    <message>
        <source>A copy is saved. It is not encrypted.</source>
        <translation>حُفظت نسخة. وهي غير مشفّرة.</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>إضافة ملف</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>إضافة ملف…</translation>
    </message>
    <message>
        <source>File set aside</source>
        <translation>نُحّي الملف جانبًا</translation>
    </message>
    <message>
        <source>Keeping {name}</source>
        <translation>يُحفظ {name}</translation>
    </message>
    <message>
        <source>Opening a copy of {name}</source>
        <translation>تُفتح نسخة من {name}</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Saving a copy of {name}</source>
        <translation>تُحفظ نسخة من {name}</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>إظهار أقل</translation>
    </message>
    <message>
        <source>This file's content is missing. Its name stays here. A backup may hold it.</source>
        <translation>محتوى هذا الملف مفقود. يبقى اسمه هنا. قد يكون في نسخة احتياطية.</translation>
    </message>
    <message>
        <source>{name} could not be kept. It is unchanged where it is. Up to 100 MB is fine.</source>
        <translation>تعذّر حفظ {name}. وهو كما هو في مكانه. حتى ١٠٠ MB لا بأس.</translation>
    </message>
    <message>
        <source>{name} is kept with it</source>
        <translation>حُفظ {name} معها</translation>
    </message>
    <message>
        <source>{name} is unchanged where it is.</source>
        <translation>‏{name} كما هو في مكانه.</translation>
    </message>
</context>
<context>
    <name>AttachedRow</name>
    <message>
        <source>Keep it</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>التخلي عنه</translation>
    </message>
    <message>
        <source>Open a copy of {name}</source>
        <translation>فتح نسخة من {name}</translation>
    </message>
    <message>
        <source>Save a copy of {name}</source>
        <translation>حفظ نسخة من {name}</translation>
    </message>
    <message>
        <source>Set aside {name}</source>
        <translation>تنحية {name} جانبًا</translation>
    </message>
    <message>
        <source>You changed the copy.</source>
        <translation>غيّرت النسخة.</translation>
    </message>
</context>
<context>
    <name>BeforePage</name>
    <message>
        <source>A story</source>
        <translation>قصة</translation>
    </message>
    <message>
        <source>Before you go in</source>
        <translation>قبل الدخول</translation>
    </message>
    <message>
        <source>Elsewhere it was not ideal: “{what}”. How is it here?</source>
        <translation>في مكان آخر لم يكن كما تريد: «{what}». كيف هو هنا؟</translation>
    </message>
    <message>
        <source>For this interview: {interview}</source>
        <translation>لهذه المقابلة: {interview}</translation>
    </message>
    <message>
        <source>Noted for the interview</source>
        <translation>دُوّن للمقابلة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Nothing is noted yet. Interviews, people and what you write about it come here.</source>
        <translation>لا شيء مسجّل بعد. تأتي إلى هنا المقابلات والأشخاص وما تكتبه عنها.</translation>
    </message>
    <message>
        <source>Pay you named: {what}</source>
        <translation>الأجر الذي ذكرته: {what}</translation>
    </message>
    <message>
        <source>Pay: {what}</source>
        <translation>الأجر: {what}</translation>
    </message>
    <message>
        <source>Place: {what}</source>
        <translation>المكان: {what}</translation>
    </message>
    <message>
        <source>Résumé you sent: {what}</source>
        <translation>السيرة الذاتية المرسلة: {what}</translation>
    </message>
    <message>
        <source>Something you handled well</source>
        <translation>شيء أحسنت التصرف فيه</translation>
    </message>
    <message>
        <source>To ask, to read, to bring</source>
        <translation>للسؤال وللقراءة وللإحضار</translation>
    </message>
    <message>
        <source>Two stories</source>
        <translation>قصتان</translation>
    </message>
    <message>
        <source>What you know about yourself</source>
        <translation>ما تعرفه عن نفسك</translation>
    </message>
    <message>
        <source>What you wrote about it</source>
        <translation>ما كتبته عنها</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>متى وأين</translation>
    </message>
    <message>
        <source>Where you work: {what}</source>
        <translation>مكان العمل: {what}</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>من هم</translation>
    </message>
    <message>
        <source>Worth asking</source>
        <translation>يستحق السؤال</translation>
    </message>
    <message>
        <source>{what}: not known yet.</source>
        <translation>‏{what}: غير معروف بعد.</translation>
    </message>
    <message>
        <source>{what}: {note}</source>
        <translation>{what}: ‏{note}</translation>
    </message>
</context>
<context>
    <name>BoardColumn</name>
    <message>
        <source>Fold</source>
        <extracomment>A verb: hide the cards of a column.</extracomment>
        <translation>طيّ</translation>
    </message>
    <message>
        <source>Fold closed jobs</source>
        <translation>طيّ الوظائف المغلقة</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>A verb.</extracomment>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show closed jobs</source>
        <translation>إظهار الوظائف المغلقة</translation>
    </message>
    <message>
        <source>{stage}, jobs: {count}</source>
        <translation>‏{stage}، الوظائف: {count}</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add a job</source>
        <translation>إضافة وظيفة</translation>
    </message>
    <message>
        <source>Cards can be dragged too, or moved by Alt and the arrow keys.</source>
        <translation>يمكن سحب البطاقات أيضًا، أو نقلها بـAlt والأسهم.</translation>
    </message>
    <message>
        <source>From the first lead to the last word, each finds its column.</source>
        <translation>من أول فرصة إلى آخر كلمة، تجد كلٌّ منها عمودها.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>الوظائف</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>نقل إلى…</translation>
    </message>
    <message>
        <source>No job is noted yet</source>
        <translation>لا وظيفة مسجّلة بعد</translation>
    </message>
    <message>
        <source>No jobs right now</source>
        <translation>لا وظائف الآن</translation>
    </message>
    <message>
        <source>What you set aside rests for 30 days.</source>
        <translation>ما نُحّي جانبًا يبقى ٣٠ يومًا.</translation>
    </message>
</context>
<context>
    <name>CalendarStrip</name>
    <message>
        <source>The month after</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>الشهر السابق</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Enter opens a job. Alt with the arrow keys moves it on or back.</source>
        <translation>‏Enter يفتح الوظيفة. Alt مع الأسهم ينقلها إلى الأمام أو الخلف.</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>A card for {name}</source>
        <translation>بطاقة إلى {name}</translation>
    </message>
    <message>
        <source>Back to the people</source>
        <translation>رجوع إلى الأشخاص</translation>
    </message>
    <message>
        <source>Card text</source>
        <translation>نص البطاقة</translation>
    </message>
    <message>
        <source>I have sent it</source>
        <translation>أرسلتها</translation>
    </message>
    <message>
        <source>Let it wait until tomorrow</source>
        <translation>تركها حتى الغد</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>Noted as sent</source>
        <translation>سُجّلت مرسلة</translation>
    </message>
    <message>
        <source>Open it in Letters</source>
        <translation>فتحها في الرسائل</translation>
    </message>
    <message>
        <source>Print or e-mail it</source>
        <translation>اطبعها أو أرسلها</translation>
    </message>
    <message>
        <source>Put away. Today brings it back tomorrow.</source>
        <translation>وُضعت جانبًا. يعيدها «اليوم» غدًا.</translation>
    </message>
    <message>
        <source>Your name, beneath letters</source>
        <translation>اسمك، أسفل الرسائل</translation>
    </message>
</context>
<context>
    <name>CharacterSheet</name>
    <message>
        <source>Arrows and signs</source>
        <translation>أسهم ورموز</translation>
    </message>
    <message>
        <source>Characters</source>
        <extracomment>Letters and signs that a keyboard lacks.</extracomment>
        <translation>محارف</translation>
    </message>
    <message>
        <source>Faces and hands</source>
        <translation>وجوه وأيدٍ</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>Numerals.</extracomment>
        <translation>أرقام</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>البحث بالاسم</translation>
    </message>
    <message>
        <source>Lately</source>
        <extracomment>Used lately.</extracomment>
        <translation>مؤخرًا</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>Of the alphabet.</extracomment>
        <translation>الحروف</translation>
    </message>
    <message>
        <source>Marks</source>
        <extracomment>Punctuation and signs.</extracomment>
        <translation>علامات</translation>
    </message>
    <message>
        <source>Nature and food</source>
        <translation>طبيعة وطعام</translation>
    </message>
    <message>
        <source>No character is called so.</source>
        <translation>لا محرف بهذا الاسم.</translation>
    </message>
    <message>
        <source>Places and things</source>
        <translation>أماكن وأشياء</translation>
    </message>
    <message>
        <source>Special characters</source>
        <translation>محارف خاصة</translation>
    </message>
</context>
<context>
    <name>CheckLines</name>
    <message>
        <source>Check the journal</source>
        <translation>فحص اليوميات</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>التفاصيل…</translation>
    </message>
    <message>
        <source>Looking everything over. You can go on meanwhile.</source>
        <translation>يجري فحص كل شيء. يمكنك المتابعة في الأثناء.</translation>
    </message>
    <message>
        <source>Open what can be read</source>
        <translation>فتح ما يمكن قراءته</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>All of it</source>
        <translation>كلها</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation>كم منها</translation>
    </message>
    <message>
        <source>One job</source>
        <translation>وظيفة واحدة</translation>
    </message>
    <message>
        <source>The days between two</source>
        <translation>الأيام بين تاريخين</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Which job</source>
        <translation>أي وظيفة</translation>
    </message>
    <message>
        <source>With entries that are only for me</source>
        <translation>مع التدوينات الخاصة بي</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>ChooseDay</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>A verb: keep what was typed.</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Which day does this tell of?</source>
        <translation>عن أي يوم هذه؟</translation>
    </message>
</context>
<context>
    <name>ChooseJob</name>
    <message>
        <source>Link</source>
        <extracomment>A verb: link it to a job.</extracomment>
        <translation>ربط</translation>
    </message>
    <message>
        <source>Link to a job</source>
        <translation>ربط بوظيفة</translation>
    </message>
    <message>
        <source>No job</source>
        <translation>بلا وظيفة</translation>
    </message>
    <message>
        <source>Which job does this belong to?</source>
        <translation>إلى أي وظيفة تنتمي هذه؟</translation>
    </message>
</context>
<context>
    <name>ChooseOne</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Each row is</source>
        <translation>كل صف هو</translation>
    </message>
    <message>
        <source>Keep it as a note</source>
        <translation>حفظه كملاحظة</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>قراءته هكذا</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>What to compare</source>
        <translation>ما يُقارن</translation>
    </message>
</context>
<context>
    <name>CompanyPage</name>
    <message>
        <source>Add someone by name</source>
        <translation>إضافة شخص بالاسم</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>A verb.</extracomment>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>الوظائف</translation>
    </message>
    <message>
        <source>Met over a job there</source>
        <translation>تعارف عبر وظيفة هناك</translation>
    </message>
    <message>
        <source>No job here is noted.</source>
        <translation>لا وظيفة مسجّلة هنا.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Someone else you know here</source>
        <translation>شخص آخر تعرفه هنا</translation>
    </message>
    <message>
        <source>There before</source>
        <translation>هناك سابقًا</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>هناك الآن</translation>
    </message>
    <message>
        <source>You know nobody here yet.</source>
        <translation>لا أحد تعرفه هنا بعد.</translation>
    </message>
    <message>
        <source>{name} is noted here already.</source>
        <translation>‏{name} مسجّل هنا من قبل.</translation>
    </message>
    <message>
        <source>{name} is noted here.</source>
        <translation>تم تسجيل {name} هنا.</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Beneath the table you see what they keep of what you loved elsewhere.</source>
        <translation>تحت الجدول ترى ما فيها مما أحببته في أماكن أخرى.</translation>
    </message>
    <message>
        <source>Choose what to compare</source>
        <translation>اختيار ما يُقارن</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>نسخ كنص</translation>
    </message>
    <message>
        <source>Copy for a spreadsheet</source>
        <translation>نسخ لجدول بيانات</translation>
    </message>
    <message>
        <source>Jobs in interviews and offers stand here by themselves. Others can be put beside them.</source>
        <translation>الوظائف التي في المقابلات والعروض تقف هنا تلقائيًا. ويمكن وضع غيرها بجانبها.</translation>
    </message>
    <message>
        <source>Keep this comparison</source>
        <translation>حفظ هذه المقارنة</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: opens a menu with what else can be done.</extracomment>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Nothing to choose between yet</source>
        <translation>لا شيء للاختيار بينه بعد</translation>
    </message>
    <message>
        <source>Pay filled in</source>
        <translation>سُجِّل الأجر</translation>
    </message>
    <message>
        <source>Pay filled in. Say what a sum is worth, and it counts.</source>
        <translation>سُجِّل الأجر. يُحتسب بعد تحديد قيمة كل مبلغ.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>This comparison</source>
        <translation>هذه المقارنة</translation>
    </message>
    <message>
        <source>Weigh finely, by sliders</source>
        <translation>وزن دقيق بالمنزلقات</translation>
    </message>
    <message>
        <source>What I want</source>
        <translation>ما أريده</translation>
    </message>
    <message>
        <source>What I want, need and deserve</source>
        <translation>ما أريده وأحتاجه وأستحقه</translation>
    </message>
    <message>
        <source>What you can still choose</source>
        <translation>ما يمكنك اختياره بعد</translation>
    </message>
    <message>
        <source>Words first, numbers second.</source>
        <translation>الكلمات أولًا، ثم الأرقام.</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>0 to 5 rates in dots, plus and minus go half a step, Delete is not known.</source>
        <translation>من ٠ إلى ٥ تقييم بالنقاط، والزائد والناقص نصف درجة، وDelete غير معروف.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Type 0 to 5 for the dots. Plus and minus go half a step.</source>
        <translation>اكتب من ٠ إلى ٥ للنقاط. زائد وناقص نصف خطوة.</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>What could be meant</source>
        <translation>ما قد يكون المقصود</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add someone</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Choose several people</source>
        <translation>اختيار عدة أشخاص</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Earlier notes…</source>
        <translation>ملاحظات سابقة…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>No name, company or role has these words.</source>
        <translation>لا اسم ولا شركة ولا منصب بهذه الكلمات.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>لم يوجد أحد</translation>
    </message>
    <message>
        <source>Nobody is noted yet.</source>
        <translation>لا أحد مسجّل بعد.</translation>
    </message>
    <message>
        <source>People outlive jobs</source>
        <translation>الناس أبقى من الوظائف</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>البحث في الأشخاص</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>تنحية جانبًا</translation>
    </message>
    <message>
        <source>The same as…</source>
        <translation>مطابق لـ…</translation>
    </message>
    <message>
        <source>Whoever gave you time, a tip or a kind face can stand here.</source>
        <translation>كل من منحك وقتًا أو نصيحة أو وجهًا لطيفًا له مكان هنا.</translation>
    </message>
    <message>
        <source>{name} set aside</source>
        <translation>نُحّي {name} جانبًا</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>A second disk keeps them when this computer is lost. They are encrypted there too.</source>
        <translation>قرص ثانٍ يحفظها إن ضاع هذا الحاسوب. وهي مشفّرة هناك أيضًا.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Backed up, and checked</source>
        <translation>تم النسخ الاحتياطي وفحصه</translation>
    </message>
    <message>
        <source>Backups of your journal</source>
        <translation>نسخ احتياطية من يومياتك</translation>
    </message>
    <message>
        <source>Beside the journal</source>
        <translation>بجانب اليوميات</translation>
    </message>
    <message>
        <source>Choose a folder for backups</source>
        <translation>اختيار مجلد للنسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Keep for good</source>
        <translation>الاحتفاظ بها دائمًا</translation>
    </message>
    <message>
        <source>Let it go in time</source>
        <translation>تركها تزول مع الوقت</translation>
    </message>
    <message>
        <source>No backup yet. One is made whenever you close Rebound.</source>
        <translation>لا نسخة احتياطية بعد. تُصنع واحدة كلما أُغلق Rebound.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Restore: {backup}</source>
        <translation>استعادة: {backup}</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>Room for backups</source>
        <translation>مساحة النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>The next backup goes there.</source>
        <translation>النسخة الاحتياطية القادمة تذهب إلى هناك.</translation>
    </message>
    <message>
        <source>This folder isn't there now.</source>
        <translation>هذا المجلد ليس موجودًا الآن.</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>ما هو موجود</translation>
    </message>
    <message>
        <source>What was replaced</source>
        <translation>ما جرى استبداله</translation>
    </message>
    <message>
        <source>When a backup is restored, the journal that was here is kept. You can go back to it.</source>
        <translation>حين تُستعاد نسخة احتياطية، تبقى اليوميات التي كانت هنا محفوظة. يمكنك الرجوع إليها.</translation>
    </message>
    <message>
        <source>Where they go</source>
        <translation>أين تذهب</translation>
    </message>
    <message>
        <source>as they grow older, fewer stay</source>
        <translation>كلما قدمت، بقي منها أقل</translation>
    </message>
    <message>
        <source>kept for good</source>
        <translation>محفوظة دائمًا</translation>
    </message>
    <message>
        <source>{number} GB at most</source>
        <translation>{number} GB على الأكثر</translation>
    </message>
    <message>
        <source>{what}: {backup}</source>
        <translation>{what}: ‏{backup}</translation>
    </message>
</context>
<context>
    <name>Day90Card</name>
    <message>
        <source># To myself, on day 90</source>
        <translation># إلى نفسي، في اليوم التسعين</translation>
    </message>
    <message>
        <source>A page to yourself on day 90</source>
        <translation>صفحة لنفسك في اليوم التسعين</translation>
    </message>
    <message>
        <source>It comes up on</source>
        <translation>تظهر في</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>A verb.</extracomment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>The day it comes up</source>
        <translation>اليوم الذي تظهر فيه</translation>
    </message>
    <message>
        <source>What do you hope for there? What would you want to be reminded of?</source>
        <translation>ما رجاؤك هناك؟ وبماذا يحسن تذكيرك؟</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>كتابتها</translation>
    </message>
</context>
<context>
    <name>DayChoice</name>
    <message>
        <source>No day: {what}</source>
        <translation>بلا يوم: {what}</translation>
    </message>
</context>
<context>
    <name>DayForm</name>
    <message>
        <source>No day</source>
        <translation>بلا يوم</translation>
    </message>
</context>
<context>
    <name>DaySpan</name>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Company renamed</source>
        <translation>تغيّر اسم الشركة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>An address on the web.</extracomment>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>A noun.</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
</context>
<context>
    <name>EditPerson</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>كيفية التواصل</translation>
    </message>
    <message>
        <source>How you met</source>
        <translation>كيف التقيتما</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <extracomment>What was typed is kept.</extracomment>
        <translation>محفوظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>Their post stands among the earlier ones.</source>
        <translation>منصبه ضمن المناصب السابقة.</translation>
    </message>
    <message>
        <source>They work elsewhere now</source>
        <translation>العمل في مكان آخر الآن</translation>
    </message>
    <message>
        <source>What else is noted</source>
        <translation>ما سُجّل غير ذلك</translation>
    </message>
    <message>
        <source>Where they work</source>
        <translation>مكان العمل</translation>
    </message>
    <message>
        <source>Whom they know</source>
        <translation>معارف هذا الشخص</translation>
    </message>
</context>
<context>
    <name>Enclosures</name>
    <message>
        <source>Enclosed</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>From the files kept…</source>
        <translation>من الملفات المحفوظة…</translation>
    </message>
    <message>
        <source>{name} goes with it.</source>
        <translation>يُرفق {name} معها.</translation>
    </message>
</context>
<context>
    <name>EntryFiles</name>
    <message>
        <source>Picture {day}.png</source>
        <translation>صورة {day}.png</translation>
    </message>
</context>
<context>
    <name>EntryHead</name>
    <message>
        <source>Change the day</source>
        <translation>تغيير اليوم</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <extracomment>What was typed is kept.</extracomment>
        <translation>محفوظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: opens a menu with what else can be done.</extracomment>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>خاصة بي</translation>
    </message>
    <message>
        <source>Starred</source>
        <extracomment>Marked with a star.</extracomment>
        <translation>مميّزة بنجمة</translation>
    </message>
    <message>
        <source>Your text stays here.</source>
        <translation>يبقى نصك هنا.</translation>
    </message>
</context>
<context>
    <name>EntryMenu</name>
    <message>
        <source>Add a file…</source>
        <translation>إضافة ملف…</translation>
    </message>
    <message>
        <source>Before and after…</source>
        <translation>قبل وبعد…</translation>
    </message>
    <message>
        <source>Day changed</source>
        <translation>تغيّر اليوم</translation>
    </message>
    <message>
        <source>Day…</source>
        <translation>اليوم…</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>نسخ سابقة</translation>
    </message>
    <message>
        <source>Entry linked</source>
        <translation>رُبطت التدوينة</translation>
    </message>
    <message>
        <source>Go to the job</source>
        <translation>الذهاب إلى الوظيفة</translation>
    </message>
    <message>
        <source>Go to {name}</source>
        <translation>الذهاب إلى {name}</translation>
    </message>
    <message>
        <source>Keep as a kind word</source>
        <translation>حفظها كلمة لطيفة</translation>
    </message>
    <message>
        <source>Keep as a lesson</source>
        <translation>حفظها درسًا</translation>
    </message>
    <message>
        <source>Keep as a story</source>
        <translation>حفظها قصة</translation>
    </message>
    <message>
        <source>Left out of second looks and of printed books.</source>
        <translation>مستثناة من النظرات الثانية ومن الكتب المطبوعة.</translation>
    </message>
    <message>
        <source>Link taken away</source>
        <translation>أزيل الرابط</translation>
    </message>
    <message>
        <source>Link to a job…</source>
        <translation>ربط بوظيفة…</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: opens a menu with what else can be done.</extracomment>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>No longer only for me.</source>
        <translation>لم تعد خاصة بي وحدي.</translation>
    </message>
    <message>
        <source>On paper…</source>
        <translation>على الورق…</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>خاصة بي</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>A verb: show the page for reading.</extracomment>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>إزالة النجمة</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>تنحية جانبًا</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>تمييز بنجمة</translation>
    </message>
    <message>
        <source>Star removed</source>
        <translation>أزيلت النجمة</translation>
    </message>
    <message>
        <source>Starred</source>
        <extracomment>Marked with a star.</extracomment>
        <translation>مميّزة بنجمة</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>الوسوم…</translation>
    </message>
</context>
<context>
    <name>EntryView</name>
    <message>
        <source>Entry text</source>
        <translation>نص التدوينة</translation>
    </message>
    <message>
        <source>Start anywhere.</source>
        <translation>من أي نقطة كانت.</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>An archive that Rebound reads back, a web page and tables, in one folder. Entries only for you come along. Anyone can read it.</source>
        <translation>أرشيف يعيد Rebound قراءته، وصفحة ويب وجداول، في مجلد واحد. تدويناتك الخاصة تأتي معها. يستطيع أي أحد قراءته.</translation>
    </message>
    <message>
        <source>Choose where the folder goes</source>
        <translation>اختيار مكان المجلد</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Exported: {name}</source>
        <translation>صُدّر: {name}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>لم يُصدَّر</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>One format</source>
        <translation>صيغة واحدة</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Rebound</source>
        <translation>Rebound</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>تم التوقف</translation>
    </message>
    <message>
        <source>Take everything</source>
        <translation>أخذ كل شيء</translation>
    </message>
    <message>
        <source>Take everything…</source>
        <translation>أخذ كل شيء…</translation>
    </message>
    <message>
        <source>Writing {name}. You can go on meanwhile.</source>
        <translation>تجري كتابة {name}. يمكنك المتابعة في الأثناء.</translation>
    </message>
    <message>
        <source>Your words in open formats. The journal stays as it is.</source>
        <translation>كلماتك بصيغ مفتوحة. تبقى اليوميات كما هي.</translation>
    </message>
</context>
<context>
    <name>FactsSection</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>إضافة يوم</translation>
    </message>
    <message>
        <source>Answer expected by</source>
        <translation>الجواب متوقع حتى</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>حقائق</translation>
    </message>
    <message>
        <source>Kept in the notes: “{words}”</source>
        <translation>حُفظ في الملاحظات: «{words}»</translation>
    </message>
    <message>
        <source>More facts</source>
        <translation>حقائق أخرى</translation>
    </message>
    <message>
        <source>Pay</source>
        <extracomment>A noun: salary.</extracomment>
        <translation>الأجر</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Where you work</source>
        <translation>مكان العمل</translation>
    </message>
    <message>
        <source>Words of your own, with commas</source>
        <translation>كلمات من عندك، بفواصل</translation>
    </message>
</context>
<context>
    <name>FaultPage</name>
    <message>
        <source>Try again</source>
        <translation>محاولة أخرى</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Without {filter}</source>
        <translation>بدون {filter}</translation>
    </message>
    <message>
        <source>a job</source>
        <translation>وظيفة</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>an interview</source>
        <translation>مقابلة</translation>
    </message>
    <message>
        <source>mood noted</source>
        <translation>مزاج مسجّل</translation>
    </message>
    <message>
        <source>on this day</source>
        <translation>في مثل هذا اليوم</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>منذ {day}</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>مميّزة بنجمة</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>with files</source>
        <translation>مع ملفات</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>A name for it</source>
        <translation>اسم له</translation>
    </message>
    <message>
        <source>Any that was noted</source>
        <translation>أي مزاج سُجّل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Days…</source>
        <translation>الأيام…</translation>
    </message>
    <message>
        <source>Entries in which mood?</source>
        <translation>تدوينات بأي مزاج؟</translation>
    </message>
    <message>
        <source>Entries of which interview?</source>
        <translation>تدوينات أي مقابلة؟</translation>
    </message>
    <message>
        <source>Entries of which job?</source>
        <translation>تدوينات أي وظيفة؟</translation>
    </message>
    <message>
        <source>Entries that speak of whom?</source>
        <translation>تدوينات تتحدث عن أي شخص؟</translation>
    </message>
    <message>
        <source>Entries with which tag?</source>
        <translation>تدوينات بأي وسم؟</translation>
    </message>
    <message>
        <source>Filter and sort</source>
        <translation>تصفية وترتيب</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>كيف يكون البحث</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>مقابلة</translation>
    </message>
    <message>
        <source>Interview…</source>
        <translation>المقابلة…</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Job…</source>
        <translation>الوظيفة…</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>A verb: keep what was typed.</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>حفظ هذا البحث</translation>
    </message>
    <message>
        <source>Keep this search…</source>
        <translation>حفظ هذا البحث…</translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation>عمليات بحث محفوظة</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>المزاج</translation>
    </message>
    <message>
        <source>Mood…</source>
        <translation>المزاج…</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>في مثل هذا اليوم</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Person…</source>
        <translation>الشخص…</translation>
    </message>
    <message>
        <source>Search taken away</source>
        <translation>أزيل البحث</translation>
    </message>
    <message>
        <source>Starred</source>
        <extracomment>Marked with a star.</extracomment>
        <translation>مميّزة بنجمة</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>One of the five steps.</extracomment>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>الوسم…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>With files</source>
        <translation>مع ملفات</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Earlier</source>
        <extracomment>The place before, further up.</extracomment>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>البحث في هذه الصفحة</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>The next place in the text, further down.</extracomment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>استبدال الكل</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>الاستبدال بـ</translation>
    </message>
    <message>
        <source>Take all out</source>
        <translation>إزالة الكل</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>لم يوجد</translation>
    </message>
    <message>
        <source>{here} of {all}</source>
        <translation>{here} من {all}</translation>
    </message>
    <message>
        <source>{number} replaced</source>
        <translation>استُبدل {number}</translation>
    </message>
    <message>
        <source>{number} taken out</source>
        <translation>أزيل {number}</translation>
    </message>
</context>
<context>
    <name>FirstPage</name>
    <message>
        <source>Add a passphrase</source>
        <translation>إضافة عبارة مرور</translation>
    </message>
    <message>
        <source>Anyone using this account can read this.</source>
        <translation>يستطيع قراءة هذا كل من يستخدم هذا الحساب.</translation>
    </message>
    <message>
        <source>Bring something in</source>
        <translation>جلب شيء من الخارج</translation>
    </message>
    <message>
        <source>Entry text</source>
        <translation>نص التدوينة</translation>
    </message>
    <message>
        <source>I didn't get a job</source>
        <translation>لم أحصل على وظيفة</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <extracomment>What was typed is kept.</extracomment>
        <translation>محفوظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>جولة في المكان</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>التوقف هنا</translation>
    </message>
    <message>
        <source>What happened?</source>
        <extracomment>Above the first blank page, to somebody who was turned down today.</extracomment>
        <translation>ماذا حدث؟</translation>
    </message>
    <message>
        <source>You can put it down here, or come back later. Nothing leaves this computer.</source>
        <translation>يمكنك وضعه هنا، أو العودة لاحقًا. لا شيء يغادر هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Answer expected by</source>
        <translation>الجواب متوقع حتى</translation>
    </message>
    <message>
        <source>Answer noted. It is your turn now.</source>
        <translation>سُجّل الجواب. الدور لك الآن.</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Chosen: {number} of {count}</source>
        <translation>المختار: {number} من {count}</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>A verb.</extracomment>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Jobs: {count}</source>
        <translation>الوظائف: {count}</translation>
    </message>
    <message>
        <source>Leave out the LinkedIn line</source>
        <translation>حذف سطر LinkedIn</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>تعليمها مرسلة</translation>
    </message>
    <message>
        <source>Marked as sent.</source>
        <translation>عُلّمت مرسلة.</translation>
    </message>
    <message>
        <source>Marked as sent; the job is closed.</source>
        <translation>عُلّمت مرسلة؛ وأُغلقت الوظيفة.</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>نقل إلى…</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>على الورق</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Planned for {day}</source>
        <translation>مخطط ليوم {day}</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>تنحية جانبًا</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>جاء جواب</translation>
    </message>
    <message>
        <source>Where you found it</source>
        <translation>أين وجدتها</translation>
    </message>
</context>
<context>
    <name>GoodEndPage</name>
    <message>
        <source>Take your time. Nothing here is due.</source>
        <translation>على مهلك. لا شيء مستعجل هنا.</translation>
    </message>
    <message>
        <source>You took a job</source>
        <translation>قبلت وظيفة</translation>
    </message>
    <message>
        <source>You took it {when}. Take your time with the rest.</source>
        <translation>قبلتها {when}. والباقي على مهلك.</translation>
    </message>
</context>
<context>
    <name>GuideBar</name>
    <message>
        <source>Ask me a question</source>
        <translation>أريد سؤالًا</translation>
    </message>
    <message>
        <source>Day {n} of {days}</source>
        <translation>اليوم {n} من {days}</translation>
    </message>
    <message>
        <source>Day {n} of {days}: one question, twenty minutes or less.</source>
        <translation>اليوم {n} من {days}: سؤال واحد، عشرون دقيقة أو أقل.</translation>
    </message>
    <message>
        <source>How to be guided</source>
        <translation>طريقة الإرشاد</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>السؤال التالي</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>A verb: leave this question.</extracomment>
        <translation>تخطّي</translation>
    </message>
    <message>
        <source>Something lighter</source>
        <translation>شيء أخف</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>التوقف هنا</translation>
    </message>
    <message>
        <source>The five days are left. What you wrote stays.</source>
        <translation>انتهت الأيام الخمسة هنا. يبقى ما كتبته.</translation>
    </message>
    <message>
        <source>The next day waits as long as you like.</source>
        <translation>اليوم التالي ينتظر ما شئت.</translation>
    </message>
    <message>
        <source>Those were all the questions.</source>
        <translation>كانت هذه كل الأسئلة.</translation>
    </message>
    <message>
        <source>Today's entry is written. The next one waits as long as you like.</source>
        <translation>كُتبت تدوينة اليوم. والتالية تنتظرك ما شئت.</translation>
    </message>
</context>
<context>
    <name>GuideMenu</name>
    <message>
        <source>Change or add questions…</source>
        <translation>تغيير الأسئلة أو إضافتها…</translation>
    </message>
    <message>
        <source>Five days of writing</source>
        <translation>خمسة أيام من الكتابة</translation>
    </message>
    <message>
        <source>Five days of writing: day {n}</source>
        <translation>خمسة أيام من الكتابة: اليوم {n}</translation>
    </message>
    <message>
        <source>How to be guided</source>
        <translation>طريقة الإرشاد</translation>
    </message>
    <message>
        <source>Leave the five days</source>
        <translation>ترك الأيام الخمسة</translation>
    </message>
    <message>
        <source>Questions of all five steps</source>
        <translation>أسئلة الخطوات الخمس كلها</translation>
    </message>
    <message>
        <source>Today's entry of the five is written</source>
        <translation>تدوينة اليوم من الخمس كُتبت</translation>
    </message>
</context>
<context>
    <name>GutNumber</name>
    <message>
        <source>0 to 10, if you like</source>
        <translation>من ٠ إلى ١٠، إن شئت</translation>
    </message>
    <message>
        <source>0: not for me · 10: made for me</source>
        <translation>٠: ليست لي · ١٠: كأنها صُنعت لي</translation>
    </message>
    <message>
        <source>A number from 0 to 10, if you like</source>
        <translation>رقم من ٠ إلى ١٠، إن شئت</translation>
    </message>
    <message>
        <source>{number} of 10</source>
        <translation>{number} من ١٠</translation>
    </message>
</context>
<context>
    <name>GutPart</name>
    <message>
        <source>And now, {job}: what does your gut say?</source>
        <translation>والآن، {job}: ماذا يقول حدسك؟</translation>
    </message>
    <message>
        <source>First your gut: {job}?</source>
        <translation>حدسك أولًا: {job}؟</translation>
    </message>
    <message>
        <source>It is kept on the job's page, and not shown here until you ask.</source>
        <translation>يُحفظ في صفحة الوظيفة، ولا يظهر هنا حتى تطلبه.</translation>
    </message>
    <message>
        <source>The table may be right, or you may.</source>
        <translation>قد يكون الجدول على حق، وقد تكون أنت.</translation>
    </message>
    <message>
        <source>What your gut said first</source>
        <translation>ما قاله حدسك أولًا</translation>
    </message>
    <message>
        <source>Your gut, first and now</source>
        <translation>حدسك، أولًا والآن</translation>
    </message>
    <message>
        <source>{job}: first {first}, now {now}</source>
        <translation>‏{job}: أولًا {first}، والآن {now}</translation>
    </message>
</context>
<context>
    <name>GutQuestion</name>
    <message>
        <source>Keep it</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>a word</source>
        <translation>كلمة</translation>
    </message>
</context>
<context>
    <name>GutSection</name>
    <message>
        <source>Today, in a word</source>
        <translation>اليوم، في كلمة</translation>
    </message>
    <message>
        <source>What your gut says</source>
        <translation>ما يقوله حدسك</translation>
    </message>
    <message>
        <source>What your gut says today</source>
        <translation>ما يقوله حدسك اليوم</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Help, to read</source>
        <translation>المساعدة للقراءة</translation>
    </message>
    <message>
        <source>No page of the help has these words.</source>
        <translation>لا صفحة مساعدة بهذه الكلمات.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يوجد شيء</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
</context>
<context>
    <name>HelpersCard</name>
    <message>
        <source>A card to each of these</source>
        <translation>بطاقة لكل من هؤلاء</translation>
    </message>
    <message>
        <source>Everyone who helped</source>
        <translation>كل من ساعدك</translation>
    </message>
    <message>
        <source>Notes like this usually land warmer than we expect.</source>
        <translation>مثل هذه الكلمات تقع عادةً أدفأ مما نتوقع.</translation>
    </message>
    <message>
        <source>They stand on Today, one at a time.</source>
        <translation>تقف في «اليوم»، واحدة تلو الأخرى.</translation>
    </message>
    <message>
        <source>Write a card to {name} now</source>
        <translation>كتابة بطاقة إلى {name} الآن</translation>
    </message>
    <message>
        <source>Write now</source>
        <translation>الكتابة الآن</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>All of it is here already. Nothing changes.</source>
        <translation>كل ما فيه موجود هنا من قبل. لا شيء يتغيّر.</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>جلبه</translation>
    </message>
    <message>
        <source>Bring something in</source>
        <translation>جلب شيء من الخارج</translation>
    </message>
    <message>
        <source>Bringing it in. You can go on meanwhile.</source>
        <translation>يجري جلبه. يمكنك المتابعة في الأثناء.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>اختيار ملفات</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>اختيار ملفات…</translation>
    </message>
    <message>
        <source>Choose something else</source>
        <translation>اختيار شيء آخر</translation>
    </message>
    <message>
        <source>Drop files here, or choose them.</source>
        <translation>يمكن إفلات الملفات هنا، أو اختيارها.</translation>
    </message>
    <message>
        <source>Each in its own way</source>
        <translation>كلٌّ بطريقته</translation>
    </message>
    <message>
        <source>From another diary, address book or list. You see it first, and can undo it.</source>
        <translation>من يوميات أخرى أو دفتر عناوين أو قائمة. تراه أولًا، ويمكنك التراجع عنه.</translation>
    </message>
    <message>
        <source>It is all here now.</source>
        <translation>كله هنا الآن.</translation>
    </message>
    <message>
        <source>It is here. Your files stay as they are.</source>
        <translation>صار هنا. وتبقى ملفاتك كما هي.</translation>
    </message>
    <message>
        <source>It is taken back already.</source>
        <translation>تم التراجع عنه من قبل.</translation>
    </message>
    <message>
        <source>Not known: choose one</source>
        <translation>غير معروف: الاختيار لك</translation>
    </message>
    <message>
        <source>Nothing in it could be read. You can choose another way to read it.</source>
        <translation>لم يُقرأ منه شيء. يمكنك اختيار طريقة أخرى للقراءة.</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>يُقرأ على أنه</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>تجري قراءة {name}</translation>
    </message>
    <message>
        <source>Recognised as well, and not read this way: {kinds}</source>
        <translation>عُرف أيضًا، ولا يُقرأ بهذه الطريقة: {kinds}</translation>
    </message>
    <message>
        <source>Say what its columns are. It is remembered for the next time.</source>
        <translation>ما أعمدته؟ يُحفظ ذلك للمرة القادمة.</translation>
    </message>
    <message>
        <source>Show the entries</source>
        <translation>إظهار التدوينات</translation>
    </message>
    <message>
        <source>Show the jobs</source>
        <translation>إظهار الوظائف</translation>
    </message>
    <message>
        <source>Show the people</source>
        <translation>إظهار الأشخاص</translation>
    </message>
    <message>
        <source>Stopped. Nothing has changed.</source>
        <translation>تم التوقف. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This is what would come so far. Say what the columns beneath are, too.</source>
        <translation>هذا ما سيأتي حتى الآن. يبقى تحديد الأعمدة في الأسفل أيضًا.</translation>
    </message>
    <message>
        <source>This is what would come. Nothing has changed yet.</source>
        <translation>هذا ما سيأتي. لم يتغيّر شيء بعد.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>What could be read is here.</source>
        <translation>ما أمكنت قراءته صار هنا.</translation>
    </message>
    <message>
        <source>What could be read is here. Your files stay as they are.</source>
        <translation>ما أمكنت قراءته صار هنا. وتبقى ملفاتك كما هي.</translation>
    </message>
    <message>
        <source>You changed what its columns are. “Read it so” shows what would come.</source>
        <translation>تغيّر ما تعنيه الأعمدة. «قراءته هكذا» يُظهر ما سيأتي.</translation>
    </message>
    <message>
        <source>You did something else since. Ctrl+Z takes that back first.</source>
        <translation>فعلت شيئًا آخر منذ ذلك الحين. Ctrl+Z يتراجع عنه أولًا.</translation>
    </message>
    <message>
        <source>{formats}. A file, a folder or a zip; what it is, is found out.</source>
        <translation>‏{formats}. ملف أو مجلد أو zip؛ ويُعرف نوعه تلقائيًا.</translation>
    </message>
</context>
<context>
    <name>Initials</name>
    <message>
        <source>Initials</source>
        <translation>الأحرف الأولى</translation>
    </message>
</context>
<context>
    <name>JobHead</name>
    <message>
        <source>Answer expected by…</source>
        <translation>الجواب متوقع حتى…</translation>
    </message>
    <message>
        <source>Before you go in</source>
        <translation>قبل الدخول</translation>
    </message>
    <message>
        <source>Everyone and every job there</source>
        <translation>كل من هناك وكل وظيفة هناك</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Hold it against what I want</source>
        <translation>مقارنتها بما أريد</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>تركها ترتاح</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: opens a menu with what else can be done.</extracomment>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>نقل إلى</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>نقل إلى…</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>إعادة فتحها</translation>
    </message>
    <message>
        <source>Open what you sealed</source>
        <translation>فتح ما ختمته</translation>
    </message>
    <message>
        <source>Rename the company…</source>
        <translation>تغيير اسم الشركة…</translation>
    </message>
    <message>
        <source>Rename the job…</source>
        <translation>تغيير اسم الوظيفة…</translation>
    </message>
    <message>
        <source>Sealed until {day}</source>
        <translation>مختوم حتى {day}</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>تنحية جانبًا</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>الوسوم…</translation>
    </message>
    <message>
        <source>Take the five steps</source>
        <translation>الخطوات الخمس</translation>
    </message>
    <message>
        <source>The five steps</source>
        <translation>الخطوات الخمس</translation>
    </message>
    <message>
        <source>What I keep</source>
        <translation>ما أحتفظ به</translation>
    </message>
    <message>
        <source>Write about it</source>
        <translation>الكتابة عنها</translation>
    </message>
</context>
<context>
    <name>JobParts</name>
    <message>
        <source>Add: {what}</source>
        <translation>إضافة: {what}</translation>
    </message>
    <message>
        <source>You can add</source>
        <translation>يمكنك إضافة</translation>
    </message>
</context>
<context>
    <name>JobSheetPage</name>
    <message>
        <source>Shortened to fit: {parts}. Your journal has all of it.</source>
        <translation>اختُصر ليتسع المكان: {parts}. كل شيء في يومياتك.</translation>
    </message>
</context>
<context>
    <name>JobView</name>
    <message>
        <source>Laid to rest</source>
        <translation>أُغلقت بسلام</translation>
    </message>
    <message>
        <source>Noted</source>
        <extracomment>It has been noted.</extracomment>
        <translation>سُجّل</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>فُتحت من جديد</translation>
    </message>
    <message>
        <source>Still waiting, then.</source>
        <translation>ما زال الانتظار قائمًا إذن.</translation>
    </message>
</context>
<context>
    <name>JobsPage</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add a job</source>
        <translation>إضافة وظيفة</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Every opportunity can stand here</source>
        <translation>كل فرصة لها مكان هنا</translation>
    </message>
    <message>
        <source>Job set aside</source>
        <translation>نُحّيت الوظيفة جانبًا</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>الوظائف</translation>
    </message>
    <message>
        <source>No company or title has these words.</source>
        <translation>لا شركة ولا مسمّى بهذه الكلمات.</translation>
    </message>
    <message>
        <source>No job is noted yet.</source>
        <translation>لا وظيفة مسجّلة بعد.</translation>
    </message>
    <message>
        <source>No jobs right now</source>
        <translation>لا وظائف الآن</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يوجد شيء</translation>
    </message>
    <message>
        <source>Search jobs</source>
        <translation>البحث في الوظائف</translation>
    </message>
    <message>
        <source>The company is enough, from the first lead to the last word.</source>
        <translation>الشركة تكفي، من أول فرصة إلى آخر كلمة.</translation>
    </message>
    <message>
        <source>What you can still choose</source>
        <translation>ما يمكنك اختياره بعد</translation>
    </message>
    <message>
        <source>What you set aside rests for 30 days.</source>
        <translation>ما نُحّي جانبًا يبقى ٣٠ يومًا.</translation>
    </message>
</context>
<context>
    <name>JobsRead</name>
    <message>
        <source>Jobs as they are read</source>
        <translation>الوظائف كما تُقرأ</translation>
    </message>
    <message>
        <source>No day given</source>
        <extracomment>In place of the days of a job that tells none.</extracomment>
        <translation>لا يوم مذكور</translation>
    </message>
    <message>
        <source>The day cannot be read</source>
        <extracomment>In place of the days of a job whose day is written in a way that cannot be read.</extracomment>
        <translation>اليوم غير مقروء</translation>
    </message>
    <message>
        <source>This is how each job is read: its company, where it stands, its title, and the days.</source>
        <translation>هكذا تُقرأ كل وظيفة: الشركة، وأين وصلت، والمسمّى، والأيام.</translation>
    </message>
</context>
<context>
    <name>JobsTable</name>
    <message>
        <source>Enter opens a job. Alt with up or down sorts by the column in hand.</source>
        <translation>‏Enter يفتح وظيفة. Alt مع السهم الأعلى أو الأسفل يرتّب بالعمود الحالي.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>الوظائف</translation>
    </message>
</context>
<context>
    <name>JournalList</name>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Filter and sort</source>
        <translation>تصفية وترتيب</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>اليوميات</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>الدروس</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>A new page or template.</extracomment>
        <translation>جديد</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>تدوينة جديدة</translation>
    </message>
    <message>
        <source>No entries right now</source>
        <translation>لا تدوينات الآن</translation>
    </message>
    <message>
        <source>No entry is from {day} yet.</source>
        <translation>لا تدوينة بعد من {day}.</translation>
    </message>
    <message>
        <source>No entry is like this.</source>
        <translation>لا تدوينة كهذه.</translation>
    </message>
    <message>
        <source>No entry, job, person or letter holds these words.</source>
        <translation>لا تدوينة ولا وظيفة ولا شخص ولا رسالة فيها هذه الكلمات.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يوجد شيء</translation>
    </message>
    <message>
        <source>Search every word</source>
        <translation>البحث في كل كلمة</translation>
    </message>
    <message>
        <source>Search kept</source>
        <translation>حُفظ البحث</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>إظهار كل شيء</translation>
    </message>
    <message>
        <source>What you set aside rests for 30 days.</source>
        <translation>ما نُحّي جانبًا يبقى ٣٠ يومًا.</translation>
    </message>
    <message>
        <source>What you write is kept on this computer.</source>
        <translation>ما تكتبه يُحفظ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Write an entry</source>
        <translation>كتابة تدوينة</translation>
    </message>
    <message>
        <source>Write an entry for {day}</source>
        <translation>كتابة تدوينة عن {day}</translation>
    </message>
    <message>
        <source>Write something</source>
        <translation>كتابة شيء</translation>
    </message>
    <message>
        <source>Your journal begins here</source>
        <translation>تبدأ يومياتك هنا</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Entry set aside</source>
        <translation>نُحّيت التدوينة جانبًا</translation>
    </message>
    <message>
        <source>This entry</source>
        <translation>هذه التدوينة</translation>
    </message>
    <message>
        <source>This entry is not kept yet, so it stays open.</source>
        <translation>لم تُحفظ هذه التدوينة بعد، فتبقى مفتوحة.</translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message>
        <source>It rests. Everything in it is kept.</source>
        <translation>إنها ترتاح. كل ما فيها محفوظ.</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>الدروس</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>تركها ترتاح</translation>
    </message>
    <message>
        <source>Not again, or differently</source>
        <translation>ليس ثانية، أو بشكل آخر</translation>
    </message>
    <message>
        <source>Nothing is noted yet. What was perfect, people and lessons come here.</source>
        <translation>لا شيء مسجّل بعد. يأتي إلى هنا ما كان مثاليًّا والأشخاص والدروس.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Perfect</source>
        <extracomment>What sounded perfect about a job.</extracomment>
        <translation>مثالي</translation>
    </message>
    <message>
        <source>What I keep from {company}</source>
        <translation>ما أحتفظ به من {company}</translation>
    </message>
    <message>
        <source>{line} (next time: {wish})</source>
        <translation>‏{line} (في المرة القادمة: {wish})</translation>
    </message>
</context>
<context>
    <name>Knows</name>
    <message>
        <source>A name</source>
        <translation>اسم</translation>
    </message>
    <message>
        <source>A word about it</source>
        <translation>كلمة عن ذلك</translation>
    </message>
    <message>
        <source>A word about it, if you like</source>
        <translation>كلمة عن ذلك، إن شئت</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Take away: {what}</source>
        <translation>إزالة: {what}</translation>
    </message>
    <message>
        <source>What they are to each other</source>
        <translation>ما يربطهما</translation>
    </message>
    <message>
        <source>Whom they know</source>
        <translation>معارف هذا الشخص</translation>
    </message>
</context>
<context>
    <name>LeadPage</name>
    <message>
        <source>It has all of what you know about it.</source>
        <translation>فيها كل ما تعرفه عنها مما تريد.</translation>
    </message>
    <message>
        <source>It has {kept} of {known} that you know about.</source>
        <translation>فيها {kept} من {known} مما تعرفه عنها.</translation>
    </message>
    <message>
        <source>Mark what you want, need or deserve beside the jobs you can still choose.</source>
        <translation>يمكنك تعليم ما تريده أو تحتاجه أو تستحقه، بجانب الوظائف المتاحة لك بعد.</translation>
    </message>
    <message>
        <source>Not known yet: {names}</source>
        <translation>غير معروف بعد: {names}</translation>
    </message>
    <message>
        <source>Nothing is marked yet</source>
        <translation>لم يُعلَّم شيء بعد</translation>
    </message>
    <message>
        <source>Put it beside the others</source>
        <translation>وضعها بجانب البقية</translation>
    </message>
    <message>
        <source>Rate what you know of it. A dot a row is enough.</source>
        <translation>يكفي تقييم ما تعرفه منها. نقطة لكل صف.</translation>
    </message>
    <message>
        <source>To the comparison</source>
        <translation>إلى المقارنة</translation>
    </message>
    <message>
        <source>{company}, held against what you want</source>
        <translation>‏{company}، مقابل ما تريد</translation>
    </message>
</context>
<context>
    <name>LessonField</name>
    <message>
        <source>A kind word from this entry</source>
        <translation>كلمة لطيفة من هذه التدوينة</translation>
    </message>
    <message>
        <source>A lesson from this entry</source>
        <translation>درس من هذه التدوينة</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>A verb: keep what was typed.</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Kind word kept</source>
        <translation>حُفظت الكلمة اللطيفة</translation>
    </message>
    <message>
        <source>Kind word set aside</source>
        <translation>نُحّيت الكلمة اللطيفة جانبًا</translation>
    </message>
    <message>
        <source>Lesson kept</source>
        <translation>حُفظ الدرس</translation>
    </message>
    <message>
        <source>Lesson set aside</source>
        <translation>نُحّي الدرس جانبًا</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>What you want to remember</source>
        <translation>ما تريد أن تتذكره</translation>
    </message>
    <message>
        <source>Who said what, about you or your work</source>
        <translation>من قال ماذا، عنك أو عن عملك</translation>
    </message>
</context>
<context>
    <name>LessonRow</name>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change the lesson</source>
        <translation>تغيير الدرس</translation>
    </message>
    <message>
        <source>Change: {lesson}</source>
        <translation>تغيير: {lesson}</translation>
    </message>
    <message>
        <source>From “{title}”</source>
        <translation>من «{title}»</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>تنحية جانبًا</translation>
    </message>
    <message>
        <source>Set aside: {lesson}</source>
        <translation>تنحية جانبًا: {lesson}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>وسوم، بفواصل بينها</translation>
    </message>
    <message>
        <source>Used for {name}</source>
        <translation>استُخدم من أجل {name}</translation>
    </message>
    <message>
        <source>an entry</source>
        <translation>تدوينة</translation>
    </message>
</context>
<context>
    <name>LessonsSection</name>
    <message>
        <source>I can… I know… I noticed…</source>
        <translation>أستطيع… أعرف… لاحظت…</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>درس</translation>
    </message>
    <message>
        <source>Lesson set aside</source>
        <translation>نُحّي الدرس جانبًا</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>الدروس</translation>
    </message>
</context>
<context>
    <name>LessonsView</name>
    <message>
        <source>A new kind word</source>
        <translation>كلمة لطيفة جديدة</translation>
    </message>
    <message>
        <source>A new lesson</source>
        <translation>درس جديد</translation>
    </message>
    <message>
        <source>A new story</source>
        <translation>قصة جديدة</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>To the place one came from.</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Every tag</source>
        <translation>كل الوسوم</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>A verb: keep what was typed.</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Keep a sentence you want to remember, from an entry or typed above.</source>
        <translation>هنا مكان جملة تستحق التذكر، من تدوينة أو مكتوبة أعلاه.</translation>
    </message>
    <message>
        <source>Kind word set aside</source>
        <translation>نُحّيت الكلمة اللطيفة جانبًا</translation>
    </message>
    <message>
        <source>Kind words gather here</source>
        <translation>الكلمات اللطيفة تتجمع هنا</translation>
    </message>
    <message>
        <source>Lesson set aside</source>
        <translation>نُحّي الدرس جانبًا</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>الدروس</translation>
    </message>
    <message>
        <source>Lessons gather here</source>
        <translation>الدروس تتجمع هنا</translation>
    </message>
    <message>
        <source>Moment set aside</source>
        <translation>نُحّيت اللحظة جانبًا</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>قصة جديدة</translation>
    </message>
    <message>
        <source>None of them has these words.</source>
        <translation>لا شيء منها بهذه الكلمات.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يوجد شيء</translation>
    </message>
    <message>
        <source>Search these</source>
        <translation>بحث في هذه</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>إظهار كل شيء</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>إظهار المزيد</translation>
    </message>
    <message>
        <source>Something new</source>
        <translation>شيء جديد</translation>
    </message>
    <message>
        <source>Something you handled well</source>
        <translation>شيء أحسنت التصرف فيه</translation>
    </message>
    <message>
        <source>Something you learned</source>
        <translation>شيء تعلّمته</translation>
    </message>
    <message>
        <source>Stories gather here</source>
        <translation>القصص تتجمع هنا</translation>
    </message>
    <message>
        <source>Story set aside</source>
        <translation>نُحّيت القصة جانبًا</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>ماذا يظهر</translation>
    </message>
    <message>
        <source>What went well gathers here</source>
        <translation>ما سار على ما يرام يتجمع هنا</translation>
    </message>
    <message>
        <source>When I solved that kind of trouble…</source>
        <translation>حين حللت مشكلة من هذا النوع…</translation>
    </message>
    <message>
        <source>Who said what, about you or your work</source>
        <translation>من قال ماذا، عنك أو عن عملك</translation>
    </message>
    <message>
        <source>Write one</source>
        <translation>كتابة واحدة</translation>
    </message>
</context>
<context>
    <name>LetterView</name>
    <message>
        <source>Handed to your mail program. It is marked as sent once you say so.</source>
        <translation>سُلّمت إلى برنامج البريد. تُعلَّم مرسلة متى أكدت ذلك.</translation>
    </message>
    <message>
        <source>Its files are yours to add there.</source>
        <translation>إضافة ملفاتها هناك متروكة لك.</translation>
    </message>
    <message>
        <source>No mail program answered. The letter stays here. Copy its text instead.</source>
        <translation>لم يستجب برنامج بريد. تبقى الرسالة هنا. ويمكن نسخ نصها بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Text copied, with its look.</source>
        <translation>نُسخ النص بتنسيقه.</translation>
    </message>
    <message>
        <source>Text copied.</source>
        <translation>نُسخ النص.</translation>
    </message>
    <message>
        <source>The letter is for nobody yet.</source>
        <translation>لا مرسل إليه لهذه الرسالة بعد.</translation>
    </message>
    <message>
        <source>The letter is for {name}.</source>
        <translation>الرسالة إلى {name}.</translation>
    </message>
    <message>
        <source>{name}, noted for it before, is set aside.</source>
        <translation>‏{name}، المسجّل لها من قبل، نُحّي جانبًا.</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>A card of thanks, a question, a Pain Letter: each begins with a few words of its own.</source>
        <translation>بطاقة شكر، سؤال، Pain Letter: كل منها يبدأ ببضع كلمات تخصه.</translation>
    </message>
    <message>
        <source>A letter starts a conversation</source>
        <translation>الرسالة تفتح حديثًا</translation>
    </message>
    <message>
        <source>Change how and when it was sent…</source>
        <translation>تغيير كيف ومتى أُرسلت…</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Copy with its look</source>
        <translation>نسخ مع التنسيق</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>نسخ سابقة…</translation>
    </message>
    <message>
        <source>Keep as a template</source>
        <translation>حفظ كقالب</translation>
    </message>
    <message>
        <source>Kept as a template. It stands beneath “Write”.</source>
        <translation>حُفظت قالبًا. تجده تحت «كتابة».</translation>
    </message>
    <message>
        <source>Letter set aside</source>
        <translation>نُحّيت الرسالة جانبًا</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>Letters that are sent, not of the alphabet.</extracomment>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>No letter has these words.</source>
        <translation>لا رسالة بهذه الكلمات.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يوجد شيء</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>لم يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>Plan a next step…</source>
        <translation>تخطيط خطوة تالية…</translation>
    </message>
    <message>
        <source>Search letters</source>
        <translation>البحث في الرسائل</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>تنحية جانبًا</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>القوالب…</translation>
    </message>
    <message>
        <source>This letter</source>
        <translation>هذه الرسالة</translation>
    </message>
    <message>
        <source>This letter is not kept yet, so it stays open.</source>
        <translation>لم تُحفظ هذه الرسالة بعد، فتبقى مفتوحة.</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>A verb.</extracomment>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Write one</source>
        <translation>كتابة واحدة</translation>
    </message>
</context>
<context>
    <name>LicencesPage</name>
    <message>
        <source>All parts in one list</source>
        <translation>كل الأجزاء في قائمة واحدة</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Each work inside, with its licence. For programs, the list is this file:</source>
        <translation>كل عمل مضمَّن مع رخصته. أما للبرامج فالقائمة هي هذا الملف:</translation>
    </message>
    <message>
        <source>Licence, to read</source>
        <translation>الترخيص للقراءة</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>No work or licence has this name.</source>
        <translation>لا عمل ولا ترخيص بهذا الاسم.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يوجد شيء</translation>
    </message>
    <message>
        <source>Search the licences</source>
        <translation>البحث في التراخيص</translation>
    </message>
    <message>
        <source>This copy runs from its source. The packages that Python brought carry their own licences.</source>
        <translation>تعمل هذه النسخة من شيفرتها المصدرية. الحزم التي جلبتها Python تحمل تراخيصها معها.</translation>
    </message>
    <message>
        <source>What others made</source>
        <translation>ما صنعه آخرون</translation>
    </message>
    <message>
        <source>how it is used</source>
        <translation>كيف يُستخدم</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>Add to “{list}”</source>
        <translation>إضافة إلى «{list}»</translation>
    </message>
    <message>
        <source>Added: {line}</source>
        <translation>أُضيف: {line}</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>Remove</source>
        <extracomment>A verb.</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>{action}: {line}</source>
        <translation>{action}: ‏{line}</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>Enter opens it</source>
        <translation>‏Enter يفتحها</translation>
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
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>LogNoPage</name>
    <message>
        <source>Another one</source>
        <translation>واحدة أخرى</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>To the place one came from.</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Begin the five steps</source>
        <translation>بدء الخطوات الخمس</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>How far did it go?</source>
        <translation>إلى أين وصلت؟</translation>
    </message>
    <message>
        <source>I applied, that was all</source>
        <translation>تقدّمت، وهذا كل شيء</translation>
    </message>
    <message>
        <source>I met people there</source>
        <translation>التقيت بأشخاص هناك</translation>
    </message>
    <message>
        <source>It is noted.</source>
        <translation>سُجّلت.</translation>
    </message>
    <message>
        <source>No answer came, it went quiet</source>
        <translation>لم يأتِ جواب، ساد الصمت</translation>
    </message>
    <message>
        <source>Noted. That is all for now.</source>
        <translation>سُجّلت. هذا كل شيء الآن.</translation>
    </message>
    <message>
        <source>Noted. What you wrote stands with it.</source>
        <translation>سُجّلت. وما كتبته معها.</translation>
    </message>
    <message>
        <source>Only note it</source>
        <translation>التسجيل فقط</translation>
    </message>
    <message>
        <source>Or one you noted before</source>
        <translation>أو واحدة سجّلتها من قبل</translation>
    </message>
    <message>
        <source>Several are open at {company}.</source>
        <translation>هناك عدة وظائف مفتوحة في {company}.</translation>
    </message>
    <message>
        <source>Several at once</source>
        <translation>عدة دفعة واحدة</translation>
    </message>
    <message>
        <source>The company is enough. Nothing leaves this computer.</source>
        <translation>الشركة تكفي. لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The five steps for {company}</source>
        <translation>الخطوات الخمس من أجل {company}</translation>
    </message>
    <message>
        <source>There are five steps, if you like: the story, the job, the people, yourself, the next letters. Each can be skipped, and stopped at any point.</source>
        <translation>هناك خمس خطوات، إن شئت: القصة، الوظيفة، الأشخاص، نفسك، الرسائل التالية. يمكن تخطّي كل منها، والتوقف عند أي نقطة.</translation>
    </message>
    <message>
        <source>They are noted.</source>
        <translation>سُجّلت كلها.</translation>
    </message>
    <message>
        <source>What the job was called</source>
        <translation>اسم الوظيفة</translation>
    </message>
    <message>
        <source>What the job was called, if you like</source>
        <translation>اسم الوظيفة، إن شئت</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Which company was it? Its name is enough.</source>
        <translation>أي شركة كانت؟ اسمها يكفي.</translation>
    </message>
    <message>
        <source>Which one was it?</source>
        <translation>أي واحدة كانت؟</translation>
    </message>
</context>
<context>
    <name>LookingBackPage</name>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Days you wrote on</source>
        <translation>أيام كتبت فيها</translation>
    </message>
    <message>
        <source>Days you wrote on, by month</source>
        <translation>أيام كتبت فيها، حسب الشهر</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>التدوينات</translation>
    </message>
    <message>
        <source>How far applications went</source>
        <translation>إلى أين وصلت الطلبات</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>إلى أي زمن</translation>
    </message>
    <message>
        <source>Less often lately: {names}</source>
        <translation>أقل مؤخرًا: {names}</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>Letters that are sent, not of the alphabet.</extracomment>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>نظرة إلى الوراء</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>More often lately: {names}</source>
        <translation>أكثر مؤخرًا: {names}</translation>
    </message>
    <message>
        <source>Nothing is noted in this time.</source>
        <translation>لم يُدوَّن شيء في هذه الفترة.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Since {day}. Only what is there is counted.</source>
        <translation>منذ {day}. يُحصى ما هو موجود فقط.</translation>
    </message>
    <message>
        <source>Still counting…</source>
        <translation>ما زال العدّ جاريًا…</translation>
    </message>
    <message>
        <source>Ten years</source>
        <translation>عشر سنوات</translation>
    </message>
    <message>
        <source>There is nothing to look back on yet. It fills by itself.</source>
        <translation>لا شيء للنظر فيه بعد. يمتلئ من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>ثلاثة أشهر</translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation>اثنا عشر شهرًا</translation>
    </message>
    <message>
        <source>What you learned</source>
        <translation>ما تعلّمته</translation>
    </message>
    <message>
        <source>What you want, need and deserve</source>
        <translation>ما تريده وتحتاجه وتستحقه</translation>
    </message>
    <message>
        <source>Words I chose for my mood</source>
        <translation>كلمات اخترتها لمزاجي</translation>
    </message>
    <message>
        <source>Words that came back</source>
        <translation>كلمات عادت</translation>
    </message>
    <message>
        <source>Words you chose for your mood</source>
        <translation>كلمات اخترتها لمزاجك</translation>
    </message>
    <message>
        <source>{moments}, {people}.</source>
        <translation>‏{moments}، {people}.</translation>
    </message>
    <message>
        <source>{sent} sent, {replies} answered.</source>
        <translation>أُرسل {sent}، وأُجيب عن {replies}.</translation>
    </message>
    <message>
        <source>{words}.</source>
        <translation>{words}.</translation>
    </message>
    <message>
        <source>{word} on {number}</source>
        <translation>‏{word} في {number}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Adding your passphrase</source>
        <translation>تجري إضافة عبارة المرور</translation>
    </message>
    <message>
        <source>Another program exchanged the journal's file. What you had here is kept beside it.</source>
        <translation>استبدل برنامج آخر ملف اليوميات. ما كان لديك هنا محفوظ بجانبه.</translation>
    </message>
    <message>
        <source>Changes that don't fit this journal lay beside it. They are kept under another name.</source>
        <translation>كانت بجانب اليوميات تغييرات لا تخصّها. وهي محفوظة باسم آخر.</translation>
    </message>
    <message>
        <source>Changing everything</source>
        <translation>يجري تغيير كل شيء</translation>
    </message>
    <message>
        <source>Everything is being encrypted anew. Nothing leaves this computer.</source>
        <translation>يُشفَّر كل شيء من جديد. لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Getting your journal ready</source>
        <translation>يجري تجهيز يومياتك</translation>
    </message>
    <message>
        <source>Only the new passphrase opens it now. You can make a new recovery code.</source>
        <translation>عبارة المرور الجديدة وحدها تفتحها الآن. ويمكنك صنع رمز استعادة جديد.</translation>
    </message>
    <message>
        <source>Only your passphrase opens this journal now.</source>
        <translation>عبارة مرورك وحدها تفتح هذه اليوميات الآن.</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>A verb.</extracomment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Reading what can be read</source>
        <translation>تجري قراءة ما يمكن قراءته</translation>
    </message>
    <message>
        <source>Rebound stopped by a fault of ours. What you were typing is kept.</source>
        <translation>توقف Rebound بسبب خطأ منا. ما كنت تكتبه محفوظ.</translation>
    </message>
    <message>
        <source>Rebound was renewed while it was open. Close it, then open it again.</source>
        <translation>جُدِّد Rebound وهو مفتوح. يكفي إغلاقه ثم فتحه من جديد.</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>إظهار النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Something went wrong in Rebound.</source>
        <translation>حدث خطأ في Rebound.</translation>
    </message>
    <message>
        <source>The computer stopped while something was kept. Look whether your last words are here.</source>
        <translation>توقف الحاسوب أثناء الحفظ. يحسن التأكد من أن كلماتك الأخيرة هنا.</translation>
    </message>
    <message>
        <source>The damaged file stays as it is, under another name.</source>
        <translation>يبقى الملف المتضرر كما هو، باسم آخر.</translation>
    </message>
    <message>
        <source>The journal and its backups here get a new key. Nothing leaves this computer.</source>
        <translation>تحصل اليوميات ونسخها الاحتياطية هنا على مفتاح جديد. لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The journal is locked</source>
        <translation>اليوميات مقفلة</translation>
    </message>
    <message>
        <source>This Rebound keeps some things in a new way. A backup is made first.</source>
        <translation>يحفظ هذا الإصدار بعض الأشياء بطريقة جديدة. تُصنع نسخة احتياطية أولًا.</translation>
    </message>
    <message>
        <source>This is the journal of {when}. What was here is kept.</source>
        <translation>هذه هي اليوميات كما كانت: {when}. وما كان هنا محفوظ.</translation>
    </message>
    <message>
        <source>This is what could be read. The damaged file is kept.</source>
        <translation>هذا ما أمكنت قراءته. الملف المتضرر محفوظ.</translation>
    </message>
    <message>
        <source>Try again. If it comes back, close Rebound and open it again.</source>
        <translation>جرّب مرة أخرى. إن عاد الأمر، أغلق Rebound وافتحه من جديد.</translation>
    </message>
    <message>
        <source>What is here now is copied first.</source>
        <translation>يُنسخ أولًا ما هو هنا الآن.</translation>
    </message>
    <message>
        <source>What was kept before is safe.</source>
        <translation>ما حُفظ من قبل آمن.</translation>
    </message>
    <message>
        <source>What was kept before is safe. Your text stays here.</source>
        <translation>ما حُفظ من قبل آمن. ويبقى نصك هنا.</translation>
    </message>
    <message>
        <source>What you typed can't be kept yet, so it stays here. The journal is not locked.</source>
        <translation>لا يمكن حفظ ما كتبته بعد، لذلك يبقى هنا. اليوميات غير مقفلة.</translation>
    </message>
    <message>
        <source>What you typed could not be kept before the lock. It is here.</source>
        <translation>لم يتسنَّ حفظ ما كتبته قبل القفل. وهو هنا.</translation>
    </message>
    <message>
        <source>What you typed is kept and waits at the next start.</source>
        <translation>ما كتبته محفوظ وينتظر عند التشغيل القادم.</translation>
    </message>
</context>
<context>
    <name>MergeCard</name>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>جمعهما</translation>
    </message>
    <message>
        <source>What comes along: {what}.</source>
        <translation>ما ينتقل معه: {what}.</translation>
    </message>
    <message>
        <source>Where both are rated, {name} keeps its own: {number}.</source>
        <translation>حيث يوجد تقييم في كليهما، يبقى تقييم {name}: {number}.</translation>
    </message>
    <message>
        <source>lines of your lists: {number}</source>
        <translation>سطور من قوائمك: {number}</translation>
    </message>
    <message>
        <source>ratings: {number}</source>
        <translation>تقييمات: {number}</translation>
    </message>
    <message>
        <source>{other} becomes {name}</source>
        <translation>‏{other} يصير {name}</translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>Backups and journals (*.rebound *.db);;Every file (*)</source>
        <translation>نسخ احتياطية ويوميات (*.rebound *.db);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Choose a copy</source>
        <translation>اختيار نسخة</translation>
    </message>
    <message>
        <source>Choose a copy…</source>
        <translation>اختيار نسخة…</translation>
    </message>
    <message>
        <source>Merge another copy</source>
        <translation>دمج نسخة أخرى</translation>
    </message>
    <message>
        <source>Merge it</source>
        <translation>دمجها</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Merging. You can go on meanwhile.</source>
        <translation>يجري الدمج. يمكنك المتابعة في الأثناء.</translation>
    </message>
    <message>
        <source>Nothing new in that copy.</source>
        <translation>لا جديد في تلك النسخة.</translation>
    </message>
    <message>
        <source>Passphrase of that copy</source>
        <translation>عبارة المرور لتلك النسخة</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>أخذ هذه</translation>
    </message>
    <message>
        <source>Take this one: {name}</source>
        <translation>أخذ هذه: {name}</translation>
    </message>
    <message>
        <source>That copy has a passphrase of its own.</source>
        <translation>لتلك النسخة عبارة مرور خاصة بها.</translation>
    </message>
    <message>
        <source>That copy has a passphrase of its own. Its recovery code opens it too.</source>
        <translation>لتلك النسخة عبارة مرور خاصة بها. ورمز استعادتها يفتحها أيضًا.</translation>
    </message>
    <message>
        <source>The other copy is merged in.</source>
        <translation>دُمجت النسخة الأخرى.</translation>
    </message>
    <message>
        <source>These lie beside your journal:</source>
        <translation>هذه موجودة بجانب يومياتك:</translation>
    </message>
    <message>
        <source>What the other copy holds comes into this journal, and nothing here is lost. A backup is made first, and you can undo it.</source>
        <translation>ما في النسخة الأخرى يأتي إلى هذه اليوميات، ولا يضيع شيء هنا. تُصنع نسخة احتياطية أولًا، ويمكنك التراجع.</translation>
    </message>
</context>
<context>
    <name>MomentForm</name>
    <message>
        <source>A line about it</source>
        <translation>سطر عنها</translation>
    </message>
    <message>
        <source>A line about it, if you like</source>
        <translation>سطر عنها، إن شئت</translation>
    </message>
    <message>
        <source>A moment</source>
        <translation>لحظة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>A verb: keep what was typed.</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Moment noted.</source>
        <translation>سُجّلت اللحظة.</translation>
    </message>
    <message>
        <source>Moment put right.</source>
        <translation>صُحّحت اللحظة.</translation>
    </message>
    <message>
        <source>Moment removed</source>
        <translation>أزيلت اللحظة</translation>
    </message>
    <message>
        <source>Nobody here is called {name}.</source>
        <translation>لا أحد هنا باسم {name}.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Put a moment right</source>
        <translation>تصحيح لحظة</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>ماذا كانت</translation>
    </message>
    <message>
        <source>Who reached out</source>
        <translation>من بادر</translation>
    </message>
    <message>
        <source>Who reached out?</source>
        <translation>من بادر؟</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>مع من</translation>
    </message>
    <message>
        <source>Your word for it</source>
        <translation>كلمتك عنها</translation>
    </message>
    <message>
        <source>Your word for it: a walk, lunch</source>
        <translation>كلمتك عنها: نزهة، غداء</translation>
    </message>
</context>
<context>
    <name>MonthDays</name>
    <message>
        <source>Copy as text</source>
        <translation>نسخ كنص</translation>
    </message>
    <message>
        <source>Days written</source>
        <translation>أيام الكتابة</translation>
    </message>
    <message>
        <source>Nothing written.</source>
        <translation>لا كتابة.</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>لا كتابة</translation>
    </message>
    <message>
        <source>{day}: {what}</source>
        <translation>{day}: ‏{what}</translation>
    </message>
</context>
<context>
    <name>MoodLine</name>
    <message>
        <source>How it is after</source>
        <translation>الحال بعد</translation>
    </message>
    <message>
        <source>How it was before</source>
        <translation>الحال قبل</translation>
    </message>
    <message>
        <source>In your own words. Leave it empty if you like.</source>
        <translation>بكلماتك. ويمكن تركها فارغة.</translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>A noun: a few words about it.</extracomment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note, if you like</source>
        <translation>ملاحظة، إن شئت</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>The day on which.</extracomment>
        <translation>في يوم</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>أزيل</translation>
    </message>
</context>
<context>
    <name>MoveMenu</name>
    <message>
        <source>I applied, that was all</source>
        <translation>تقدّمت، وهذا كل شيء</translation>
    </message>
    <message>
        <source>I met people there</source>
        <translation>التقيت بأشخاص هناك</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>نقل إلى</translation>
    </message>
</context>
<context>
    <name>NewRows</name>
    <message>
        <source>Add a row</source>
        <translation>إضافة صف</translation>
    </message>
    <message>
        <source>From your lists</source>
        <translation>من قوائمك</translation>
    </message>
    <message>
        <source>Make a row of “{text}”</source>
        <translation>جعل «{text}» صفًّا</translation>
    </message>
    <message>
        <source>Pay ({unit})</source>
        <translation>الأجر ({unit})</translation>
    </message>
    <message>
        <source>Something to judge them by</source>
        <translation>شيء للحكم به عليها</translation>
    </message>
    <message>
        <source>There is room for forty rows. Put two together, or set one aside.</source>
        <translation>يتسع الجدول لأربعين صفًّا. يمكن جمع صفين معًا، أو تنحية صف جانبًا.</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>A month</source>
        <translation>شهرًا</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>أسبوعًا</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>يوم آخر…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Check back in six months</source>
        <translation>سؤال عن الأحوال بعد ستة أشهر</translation>
    </message>
    <message>
        <source>Everybody tagged {tag}</source>
        <translation>كل من يحمل الوسم {tag}</translation>
    </message>
    <message>
        <source>Hello again in three months</source>
        <translation>تحية من جديد بعد ثلاثة أشهر</translation>
    </message>
    <message>
        <source>Hello: {how_often}</source>
        <translation>التحية: {how_often}</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Put it off.</extracomment>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Heading: the next step with a person.</extracomment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>No regular hello planned</source>
        <translation>لا تحية منتظمة مخططة</translation>
    </message>
    <message>
        <source>Not this</source>
        <translation>ليس هذا</translation>
    </message>
    <message>
        <source>Nothing is planned, and that is fine.</source>
        <translation>لا شيء مخطط، ولا بأس بذلك.</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>تأجيل حتى</translation>
    </message>
    <message>
        <source>Put off until…</source>
        <translation>تأجيل حتى…</translation>
    </message>
    <message>
        <source>Something else…</source>
        <translation>شيء آخر…</translation>
    </message>
    <message>
        <source>Suggest no more for now</source>
        <translation>لا اقتراحات أخرى الآن</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>حتى الغد</translation>
    </message>
    <message>
        <source>not by this tag</source>
        <translation>ليس بهذا الوسم</translation>
    </message>
    <message>
        <source>resting</source>
        <extracomment>Somebody's next step is resting for a while.</extracomment>
        <translation>في استراحة</translation>
    </message>
</context>
<context>
    <name>NextFields</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>From which day on</source>
        <translation>ابتداءً من أي يوم</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>بكلماتك</translation>
    </message>
    <message>
        <source>In your words, if you like</source>
        <translation>بكلماتك، إن شئت</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>تخطيط</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ماذا يُفعل</translation>
    </message>
</context>
<context>
    <name>NextForm</name>
    <message>
        <source>A next step with {name}</source>
        <translation>خطوة تالية مع {name}</translation>
    </message>
    <message>
        <source>From which day on</source>
        <translation>ابتداءً من أي يوم</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>تخطيط</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ماذا يُفعل</translation>
    </message>
</context>
<context>
    <name>NextLettersStep</name>
    <message>
        <source>A Pain Letter, if you like</source>
        <translation>‏Pain Letter، إن شئت</translation>
    </message>
    <message>
        <source>Begin a letter</source>
        <translation>بدء رسالة</translation>
    </message>
    <message>
        <source>Begun for {name}</source>
        <translation>بدأت من أجل {name}</translation>
    </message>
    <message>
        <source>Conversations open elsewhere</source>
        <translation>أحاديث مفتوحة في أماكن أخرى</translation>
    </message>
    <message>
        <source>More conversations, so that no single one takes centre stage.</source>
        <translation>أحاديث أكثر، كي لا يحتل واحد منها وسط المسرح.</translation>
    </message>
    <message>
        <source>My week</source>
        <translation>أسبوعي</translation>
    </message>
    <message>
        <source>Name an organisation you would like to help. The letter is for what seems to hurt there.</source>
        <translation>جهة يسرّك أن تساعدها. والرسالة لما يبدو أنه يؤلمها.</translation>
    </message>
    <message>
        <source>None yet. A letter that has gone out begins one.</source>
        <translation>لا شيء بعد. كل رسالة أُرسلت تبدأ حديثًا.</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>A verb.</extracomment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open the letter to {name}</source>
        <translation>فتح الرسالة إلى {name}</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Whom would you like to help? The organisation's name is enough.</source>
        <translation>من تود أن تساعد؟ اسم المؤسسة يكفي.</translation>
    </message>
    <message>
        <source>their turn</source>
        <translation>الدور لهم</translation>
    </message>
    <message>
        <source>your turn</source>
        <translation>الدور لك</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>Hide the numbers</source>
        <translation>إخفاء الأرقام</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translation>إظهار الأرقام</translation>
    </message>
</context>
<context>
    <name>OfferForm</name>
    <message>
        <source>Add a day</source>
        <translation>إضافة يوم</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>الجواب حتى</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Hours, days off, notice, what was promised aloud</source>
        <translation>الساعات والإجازات ومهلة الإشعار وما وُعدت به شفهيًا</translation>
    </message>
    <message>
        <source>Kept in the terms: “{words}”</source>
        <translation>حُفظ في الشروط: «{words}»</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>تاريخ العرض</translation>
    </message>
    <message>
        <source>Offer set aside</source>
        <translation>نُحّي العرض جانبًا</translation>
    </message>
    <message>
        <source>Pay</source>
        <extracomment>A noun: salary.</extracomment>
        <translation>الأجر</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>تنحية جانبًا</translation>
    </message>
    <message>
        <source>Terms</source>
        <extracomment>What an offer holds besides pay.</extracomment>
        <translation>الشروط</translation>
    </message>
</context>
<context>
    <name>OffersSection</name>
    <message>
        <source>Another offer</source>
        <translation>عرض آخر</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>OnPaper</name>
    <message>
        <source>All of {job}</source>
        <translation>كل ما عن {job}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>كم</translation>
    </message>
    <message>
        <source>Include them</source>
        <translation>تضمينها</translation>
    </message>
    <message>
        <source>Jobs, people, letters and lessons leave by “Take everything”.</source>
        <translation>الوظائف والأشخاص والرسائل والدروس تخرج عبر «أخذ كل شيء».</translation>
    </message>
    <message>
        <source>My journal</source>
        <translation>يومياتي</translation>
    </message>
    <message>
        <source>No entry yet.</source>
        <translation>لا تدوينة بعد.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>على الورق</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Some days</source>
        <translation>بعض الأيام</translation>
    </message>
    <message>
        <source>The whole journal</source>
        <translation>اليوميات كلها</translation>
    </message>
    <message>
        <source>This entry</source>
        <translation>هذه التدوينة</translation>
    </message>
    <message>
        <source>What comes on paper?</source>
        <translation>ماذا يأتي على الورق؟</translation>
    </message>
    <message>
        <source>this job</source>
        <translation>هذه الوظيفة</translation>
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
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open {link}</source>
        <translation>فتح {link}</translation>
    </message>
</context>
<context>
    <name>OpenedCopies</name>
    <message>
        <source>Keep it</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>No program here shows such a file. You can save a copy.</source>
        <translation>لا برنامج هنا يعرض ملفًا كهذا. يمكنك حفظ نسخة.</translation>
    </message>
    <message>
        <source>The copy could not be laid out or read. Your file here is unchanged. Try again later.</source>
        <translation>تعذّر تجهيز النسخة أو قراءتها. ملفك هنا كما هو. يمكنك المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>This file's content is missing. Its name stays here. A backup may hold it.</source>
        <translation>محتوى هذا الملف مفقود. يبقى اسمه هنا. قد يكون في نسخة احتياطية.</translation>
    </message>
    <message>
        <source>What {name} belonged to is gone. Your changed copy stays at {path}</source>
        <translation>ما كان ينتمي إليه {name} لم يعد موجودًا. نسختك المعدّلة في {path}</translation>
    </message>
    <message>
        <source>You changed the copy of {name}.</source>
        <translation>غيّرت نسخة {name}.</translation>
    </message>
    <message>
        <source>You see a copy. It is removed when you close Rebound.</source>
        <translation>ما تراه نسخة. تُزال عند إغلاق Rebound.</translation>
    </message>
    <message>
        <source>{name} can act like a program, so it is not opened from here. You can save a copy.</source>
        <translation>يمكن أن يعمل {name} كبرنامج، لذا لا يُفتح من هنا. يمكنك حفظ نسخة.</translation>
    </message>
    <message>
        <source>{name} is kept beside the first one</source>
        <translation>حُفظ {name} بجانب الأول</translation>
    </message>
    <message>
        <source>{name}, changed</source>
        <translation>{name}، معدّل</translation>
    </message>
</context>
<context>
    <name>OthersCard</name>
    <message>
        <source>Close these</source>
        <translation>إغلاق هذه</translation>
    </message>
    <message>
        <source>Draft a note to each</source>
        <translation>مسودة كلمة لكل منها</translation>
    </message>
    <message>
        <source>The notes wait under Letters.</source>
        <translation>الكلمات تنتظر في «الرسائل».</translation>
    </message>
    <message>
        <source>The others</source>
        <translation>البقية</translation>
    </message>
    <message>
        <source>You can close them, and have a short note to each drafted. You send it, or not.</source>
        <translation>يمكنك إغلاقها، مع مسودة كلمة قصيرة لكل منها. والإرسال متروك لك.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>الانتقال إلى أي شيء</translation>
    </message>
    <message>
        <source>In your journal</source>
        <translation>في يومياتك</translation>
    </message>
    <message>
        <source>Lately</source>
        <extracomment>Used lately.</extracomment>
        <translation>مؤخرًا</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>لا شيء بهذه الكلمات.</translation>
    </message>
    <message>
        <source>Similar names</source>
        <translation>أسماء متقاربة</translation>
    </message>
    <message>
        <source>Type a command, a name, your own words or a day</source>
        <translation>أمر أو اسم أو كلماتك أو يوم</translation>
    </message>
    <message>
        <source>What answers</source>
        <translation>ما يجيب</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Above the lines of whoever writes, as they stand on a sheet and on its envelope.</extracomment>
        <translation>من</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Name and address</source>
        <translation>الاسم والعنوان</translation>
    </message>
    <message>
        <source>No address is on it yet. You can write it by hand.</source>
        <translation>لا عنوان عليه بعد. يمكنك كتابته بخط اليد.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>على الورق</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>المقاس</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>To whom a letter goes: the name and address on it.</extracomment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Your address, your e-mail</source>
        <extracomment>Above the lines of whoever writes, as they stand on a sheet and on its envelope.</extracomment>
        <translation>عنوانك، بريدك الإلكتروني</translation>
    </message>
</context>
<context>
    <name>PaperPicture</name>
    <message>
        <source>How it will look: {size}</source>
        <translation>كيف ستبدو: {size}</translation>
    </message>
</context>
<context>
    <name>PapersSection</name>
    <message>
        <source>Add a link</source>
        <translation>إضافة رابط</translation>
    </message>
    <message>
        <source>Copied. Rebound itself never goes online.</source>
        <translation>نُسخ. لا يتصل Rebound نفسه بالإنترنت أبدًا.</translation>
    </message>
    <message>
        <source>Copy {link}</source>
        <translation>نسخ {link}</translation>
    </message>
    <message>
        <source>File or link</source>
        <translation>ملف أو رابط</translation>
    </message>
    <message>
        <source>Files and links</source>
        <translation>ملفات وروابط</translation>
    </message>
    <message>
        <source>Link taken away</source>
        <translation>أزيل الرابط</translation>
    </message>
    <message>
        <source>Take away {link}</source>
        <translation>إزالة {link}</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>A few words that only you would put together. Everything is encrypted anew with it.</source>
        <translation>بضع كلمات لا يجمعها غيرك. يُشفَّر بها كل شيء من جديد.</translation>
    </message>
    <message>
        <source>Add a passphrase</source>
        <translation>إضافة عبارة مرور</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>إضافتها</translation>
    </message>
    <message>
        <source>Backups made until now still open with the older one.</source>
        <translation>النسخ الاحتياطية المصنوعة حتى الآن تُفتح بالقديمة كما هي.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغييرها</translation>
    </message>
    <message>
        <source>Change the key too, and encrypt everything anew</source>
        <translation>تغيير المفتاح أيضًا، وتشفير كل شيء من جديد</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>لا بأس بها. كلمة أخرى تجعلها قوية.</translation>
    </message>
    <message>
        <source>For when somebody may know the older passphrase. The backups here follow; those elsewhere stay as they are. Recovery code and keychain open it no more.</source>
        <translation>لحالة أن أحدًا قد يعرف العبارة القديمة. تتبعها النسخ الاحتياطية هنا، وتبقى التي في غيره كما هي. ولا يعود رمز الاستعادة وسلسلة المفاتيح يفتحانها.</translation>
    </message>
    <message>
        <source>From now on the new passphrase opens this journal.</source>
        <translation>من الآن تفتح عبارة المرور الجديدة هذه اليوميات.</translation>
    </message>
    <message>
        <source>If it is lost, only a recovery code opens the journal, and nobody else can, us included. You can make that code next, from Today.</source>
        <translation>إن ضاعت، فلا يفتح اليوميات إلا رمز استعادة، ولا أحد غيره، ولا نحن. يمكنك صنع هذا الرمز بعدها من «اليوم».</translation>
    </message>
    <message>
        <source>If it is lost, only your recovery code opens the journal, and nobody else can, us included.</source>
        <translation>إن ضاعت، فلا يفتح اليوميات إلا رمز استعادتك، ولا أحد غيره، ولا نحن.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Quickly guessed. A few more words help.</source>
        <translation>يسهل تخمينها. بضع كلمات أخرى تساعد.</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>إظهار ما أكتبه</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>قوية.</translation>
    </message>
    <message>
        <source>The passphrase of now</source>
        <translation>عبارة المرور الحالية</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>العبارة نفسها ثانية</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>العبارتان ليستا متطابقتين بعد.</translation>
    </message>
</context>
<context>
    <name>PayFields</name>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>عن أي مدة</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>for…</source>
        <extracomment>An hour, a month, a year: what a sum of pay is for.</extracomment>
        <translation>عن…</translation>
    </message>
    <message>
        <source>from</source>
        <translation>من</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>{what}, up to</source>
        <translation>‏{what}، حتى</translation>
    </message>
    <message>
        <source>“{typed}” is not an amount. It stays here.</source>
        <translation>‏«{typed}» ليس مبلغًا. يبقى هنا.</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>A month after a no, once the card has gone. It stays a suggestion like the others.</source>
        <translation>بعد شهر من «لا»، وبعد إرسال البطاقة. يبقى اقتراحًا كغيره.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Suggest wishing well when the one they chose begins</source>
        <translation>اقتراح تمنّي الخير حين يبدأ من وقع عليه الاختيار</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Add someone by name</source>
        <translation>إضافة شخص بالاسم</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Someone else you met</source>
        <translation>شخص آخر التقيت به</translation>
    </message>
    <message>
        <source>Someone you met</source>
        <translation>شخص التقيت به</translation>
    </message>
    <message>
        <source>You know people at {company} from before</source>
        <translation>لك معارف سابقون في {company}</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>أضيف {name}</translation>
    </message>
</context>
<context>
    <name>PeopleStep</name>
    <message>
        <source>A card can wait a day. Invite them to send you a LinkedIn invitation, if you like.</source>
        <translation>يمكن للبطاقة أن تنتظر يومًا. ويمكن أن تدعوهم فيها إلى إرسال دعوة إليك على LinkedIn، إن شئت.</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>اسم</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Added: {person}</source>
        <translation>أُضيف: {person}</translation>
    </message>
    <message>
        <source>Card sent</source>
        <translation>أُرسلت البطاقة</translation>
    </message>
    <message>
        <source>Change: {name}</source>
        <translation>تغيير: {name}</translation>
    </message>
    <message>
        <source>Go on with the card</source>
        <translation>متابعة البطاقة</translation>
    </message>
    <message>
        <source>Go on with the card to {name}</source>
        <translation>متابعة البطاقة إلى {name}</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>LinkedIn: {name}</source>
        <translation>LinkedIn: ‏{name}</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>A noun.</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>This card</source>
        <translation>هذه البطاقة</translation>
    </message>
    <message>
        <source>What they do there</source>
        <translation>العمل الذي يقوم به هناك</translation>
    </message>
    <message>
        <source>What they do there, if you know</source>
        <translation>العمل هناك، إن عُرف</translation>
    </message>
    <message>
        <source>Who gave you time, a tip or a kind face? Life is long, and so are relationships.</source>
        <translation>من منحك وقتًا أو نصيحة أو وجهًا لطيفًا؟ العمر طويل، وكذلك العلاقات.</translation>
    </message>
    <message>
        <source>Whom did you meet? “The lady from HR” is enough.</source>
        <translation>من قابلت؟ «السيدة من الموارد البشرية» يكفي.</translation>
    </message>
    <message>
        <source>Write a card</source>
        <translation>كتابة بطاقة</translation>
    </message>
    <message>
        <source>Write a card to {name}</source>
        <translation>كتابة بطاقة إلى {name}</translation>
    </message>
</context>
<context>
    <name>PersonHead</name>
    <message>
        <source>Add a moment</source>
        <translation>إضافة لحظة</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: opens a menu with what else can be done.</extracomment>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>A verb.</extracomment>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Write a card</source>
        <translation>كتابة بطاقة</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>Between you</source>
        <translation>بينكما</translation>
    </message>
    <message>
        <source>Everybody tagged {tag}: {how_often}</source>
        <translation>كل من يحمل الوسم {tag}: ‏{how_often}</translation>
    </message>
    <message>
        <source>Hello: {how_often}</source>
        <translation>التحية: {how_often}</translation>
    </message>
    <message>
        <source>LinkedIn noted</source>
        <translation>سُجّل LinkedIn</translation>
    </message>
    <message>
        <source>Moment removed</source>
        <translation>أزيلت اللحظة</translation>
    </message>
    <message>
        <source>Next step dropped</source>
        <translation>أُلغيت الخطوة التالية</translation>
    </message>
    <message>
        <source>Nothing yet. A moment with {name} you note stands here.</source>
        <translation>لا شيء بعد. كل لحظة تسجّلها مع {name} تقف هنا.</translation>
    </message>
    <message>
        <source>Planned for {day}</source>
        <translation>مخطط ليوم {day}</translation>
    </message>
    <message>
        <source>Put off until {day}</source>
        <translation>مؤجّل حتى {day}</translation>
    </message>
    <message>
        <source>Rests until taken up again.</source>
        <translation>في استراحة حتى تُستأنف.</translation>
    </message>
    <message>
        <source>Taken up again.</source>
        <translation>استؤنفت.</translation>
    </message>
    <message>
        <source>not by this tag</source>
        <translation>ليس بهذا الوسم</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>Another picture…</source>
        <translation>صورة أخرى…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>اختيار صورة…</translation>
    </message>
    <message>
        <source>Or drop one here, or paste one.</source>
        <translation>أو بإفلات صورة هنا أو لصقها.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>إزالتها</translation>
    </message>
    <message>
        <source>The picture is kept, small and encrypted.</source>
        <translation>الصورة محفوظة، مصغّرة ومشفّرة.</translation>
    </message>
    <message>
        <source>The picture is taken away.</source>
        <translation>أزيلت الصورة.</translation>
    </message>
    <message>
        <source>This could not be read as a picture. Nothing has changed. Try another one.</source>
        <translation>تعذّرت قراءة هذا كصورة. لم يتغيّر شيء. يمكنك تجربة غيرها.</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Filled dots were perfect, rings were not ideal.</source>
        <translation>النقاط الممتلئة كانت مثالية، والحلقات لم تكن كما تريد.</translation>
    </message>
    <message>
        <source>From your lists, and what you marked. It changes as you go.</source>
        <translation>من قوائمك، ومما علّمته. ويتغيّر مع مسيرك.</translation>
    </message>
    <message>
        <source>How it came up over the last twelve months</source>
        <translation>كم مرة ظهر خلال الاثني عشر شهرًا الماضية</translation>
    </message>
    <message>
        <source>How it moved</source>
        <translation>كيف تحرّك</translation>
    </message>
    <message>
        <source>I deserve</source>
        <translation>أستحق</translation>
    </message>
    <message>
        <source>I need</source>
        <translation>أحتاج</translation>
    </message>
    <message>
        <source>I want</source>
        <translation>أريد</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Not ideal</source>
        <translation>لم يكن كما أريد</translation>
    </message>
    <message>
        <source>Nothing is here yet. It fills as you add rows to the comparison and mark what you want, need or deserve.</source>
        <translation>لا شيء هنا بعد. يمتلئ حين تضيف صفوفًا إلى المقارنة وتحدد ما تريده أو تحتاج إليه أو تستحقه.</translation>
    </message>
    <message>
        <source>Over the months</source>
        <translation>عبر الأشهر</translation>
    </message>
    <message>
        <source>Perfect</source>
        <extracomment>What sounded perfect about a job.</extracomment>
        <translation>مثالي</translation>
    </message>
    <message>
        <source>Since {day} less often: {names}</source>
        <translation>منذ {day} أقل: {names}</translation>
    </message>
    <message>
        <source>Since {day} more often: {names}</source>
        <translation>منذ {day} أكثر: {names}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What I want, need and deserve</source>
        <translation>ما أريده وأحتاجه وأستحقه</translation>
    </message>
    <message>
        <source>What came up most</source>
        <translation>ما ظهر أكثر</translation>
    </message>
    <message>
        <source>What you have not marked yet</source>
        <translation>ما لم تعلّمه بعد</translation>
    </message>
    <message>
        <source>Without it, it will not do</source>
        <translation>بدونه لا يصلح الأمر</translation>
    </message>
    <message>
        <source>{name}: {said}</source>
        <translation>‏{name}: ‏{said}</translation>
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
        <translation>Shift</translation>
    </message>
</context>
<context>
    <name>QuestionSetsView</name>
    <message>
        <source>Back</source>
        <extracomment>To the place one came from.</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to how it came</source>
        <translation>الرجوع إلى الأصل</translation>
    </message>
    <message>
        <source>Back to how it came: {title}</source>
        <translation>الرجوع إلى الأصل: {title}</translation>
    </message>
    <message>
        <source>Change {title}</source>
        <translation>تغيير {title}</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>Questions set aside</source>
        <translation>نُحّيت الأسئلة جانبًا</translation>
    </message>
    <message>
        <source>Questions to write by</source>
        <translation>أسئلة تعين على الكتابة</translation>
    </message>
    <message>
        <source>Set aside {title}</source>
        <translation>تنحية {title} جانبًا</translation>
    </message>
    <message>
        <source>Yours to change. They are asked one at a time, and each can be skipped.</source>
        <translation>لك تغييرها. تأتي واحدًا واحدًا، ويمكن تخطّي كل منها.</translation>
    </message>
</context>
<context>
    <name>QuickMoment</name>
    <message>
        <source>Note a moment</source>
        <translation>تسجيل لحظة</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>مع من؟</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Entry, to read</source>
        <translation>التدوينة للقراءة</translation>
    </message>
    <message>
        <source>On paper…</source>
        <translation>على الورق…</translation>
    </message>
    <message>
        <source>Write on</source>
        <translation>متابعة الكتابة</translation>
    </message>
</context>
<context>
    <name>ReboundCard</name>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Go on with {name}</source>
        <translation>متابعة {name}</translation>
    </message>
    <message>
        <source>It went quiet {when}.</source>
        <translation>ساد الصمت {when}.</translation>
    </message>
    <message>
        <source>The answer came {when}.</source>
        <translation>جاء الجواب {when}.</translation>
    </message>
</context>
<context>
    <name>ReboundPage</name>
    <message>
        <source>Keep and close</source>
        <translation>حفظ وإغلاق</translation>
    </message>
    <message>
        <source>Keep and go on</source>
        <translation>حفظ ومتابعة</translation>
    </message>
    <message>
        <source>Kept. What comes back later has room here.</source>
        <translation>حُفظ. ما يعود لاحقًا له مكان هنا.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>لا شيء يغادر هذا الحاسوب</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>تخطّي الآن</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>التوقف هنا</translation>
    </message>
    <message>
        <source>You are at step {number}.</source>
        <translation>أنت في الخطوة {number}.</translation>
    </message>
</context>
<context>
    <name>RecipientField</name>
    <message>
        <source>{company}, no one named</source>
        <translation>‏{company}، بلا اسم</translation>
    </message>
    <message>
        <source>{name} at {company}, someone new</source>
        <translation>‏{name} في {company}، شخص جديد</translation>
    </message>
    <message>
        <source>{name} is noted at {company}. Who is meant?</source>
        <translation>‏{name} مسجَّل في {company}. من المقصود؟</translation>
    </message>
    <message>
        <source>{name}, someone new</source>
        <translation>‏{name}، شخص جديد</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>A drawer at home is fine; so is somebody you trust.</source>
        <translation>درج في البيت يكفي؛ وكذلك شخص موثوق.</translation>
    </message>
    <message>
        <source>A newer code takes its place. Then this page opens only older backups.</source>
        <translation>يحلّ محله رمز أحدث. عندها تفتح هذه الصفحة النسخ الاحتياطية الأقدم فقط.</translation>
    </message>
    <message>
        <source>Capitals and spaces do not matter. One wrong letter is noticed. There is no O, I, L or U in it.</source>
        <translation>لا فرق بين الأحرف الكبيرة والصغيرة، ولا للمسافات. حرف واحد خاطئ يُلاحَظ. ليس فيه O أو I أو L أو U.</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard in half a minute.</source>
        <translation>نُسخ. يغادر الحافظة بعد نصف دقيقة.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>A verb: to the clipboard.</extracomment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Good. The code on paper opens this journal too.</source>
        <translation>جيد. الرمز على الورق يفتح هذه اليوميات أيضًا.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>كتبته على ورق</translation>
    </message>
    <message>
        <source>It opens the journal when the passphrase is gone. Write it on paper, and keep the paper away from this computer. A new code takes the place of any older one.</source>
        <translation>يفتح اليوميات حين تضيع عبارة المرور. مكانه الورق، بعيدًا عن هذا الحاسوب. الرمز الجديد يحلّ محل أي رمز أقدم.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Made on {day} {year}. It opens the journal {journal}.</source>
        <translation>صُنع في {day} {year}. يفتح اليوميات {journal}.</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>صنع رمز</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاستعادة</translation>
    </message>
    <message>
        <source>Recovery code for Rebound</source>
        <translation>رمز استعادة Rebound</translation>
    </message>
    <message>
        <source>Save a page to print…</source>
        <translation>حفظ صفحة للطباعة…</translation>
    </message>
    <message>
        <source>To use it: start Rebound, choose “Use a recovery code”, and type the letters above.</source>
        <translation>لاستخدامه: تشغيل Rebound، ثم «استخدام رمز استعادة»، ثم كتابة الأحرف أعلاه.</translation>
    </message>
    <message>
        <source>Whoever has this page and your files can read your journal. Keep it away from this computer.</source>
        <translation>من لديه هذه الصفحة وملفاتك يستطيع قراءة يومياتك. مكانها بعيدًا عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>رمزك</translation>
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
        <translation>شيء ينتظر في «اليوم»، إن شئت.</translation>
    </message>
</context>
<context>
    <name>RenameCompany</name>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Company renamed</source>
        <translation>تغيّر اسم الشركة</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تغيير الاسم</translation>
    </message>
</context>
<context>
    <name>RestCard</name>
    <message>
        <source>A thank-you that you planned is still there.</source>
        <translation>الشكر الذي خططت له يبقى هناك.</translation>
    </message>
    <message>
        <source>Goals, reminders and second looks stop. Every entry stays, and nothing is lost.</source>
        <translation>تتوقف الأهداف والتذكيرات والنظرات الثانية. تبقى كل تدوينة، ولا يضيع شيء.</translation>
    </message>
    <message>
        <source>It rests.</source>
        <translation>إنها ترتاح.</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>تركها ترتاح</translation>
    </message>
    <message>
        <source>Resting since {day}.</source>
        <translation>ترتاح منذ {day}.</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>البحث من جديد</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>As it is now</source>
        <translation>كما هي الآن</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>To the place one came from.</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>اختيار نسخة احتياطية</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>It also holds {what}.</source>
        <translation>وفيها أيضًا {what}.</translation>
    </message>
    <message>
        <source>Its passphrase, or its recovery code</source>
        <translation>عبارة مرورها، أو رمز استعادتها</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>يجري البحث عن نسخ احتياطية…</translation>
    </message>
    <message>
        <source>No backups here yet.</source>
        <translation>لا نسخ احتياطية هنا بعد.</translation>
    </message>
    <message>
        <source>Passphrase of this backup</source>
        <translation>عبارة المرور لهذه النسخة</translation>
    </message>
    <message>
        <source>Rebound backups (*.rebound)</source>
        <translation>نسخ Rebound الاحتياطية (*.rebound)</translation>
    </message>
    <message>
        <source>Replace with this backup</source>
        <translation>إحلال هذه النسخة</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>إظهار ما أكتبه</translation>
    </message>
    <message>
        <source>The journal that is here now is kept beside it, in a folder of its own.</source>
        <translation>اليوميات الموجودة هنا الآن تُحفظ بجانبها، في مجلد خاص بها.</translation>
    </message>
    <message>
        <source>{backup}. As it is now</source>
        <translation>{backup}. كما هي الآن</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>An entry, a letter or a sheet can be printed. Open one first.</source>
        <translation>يمكن طباعة تدوينة أو رسالة أو ورقة. افتح واحدة أولًا.</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>A verb.</extracomment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Something here could not be kept yet. You can change it or empty it.</source>
        <translation>هنا شيء لم يُحفظ بعد. يمكنك تغييره أو إفراغه.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>What this belonged to is gone.</source>
        <translation>ما كان هذا ينتمي إليه لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>Your words are an entry in the journal now.</source>
        <translation>كلماتك الآن تدوينة في اليوميات.</translation>
    </message>
</context>
<context>
    <name>RoundAfter</name>
    <message>
        <source>One picture that stays</source>
        <translation>صورة واحدة تبقى</translation>
    </message>
    <message>
        <source>Put an answer away now, to hold it against how you see it later. It opens only when you ask.</source>
        <translation>ضع إجابة جانبًا الآن لتقارنها بنظرتك لاحقًا. لا تُفتح إلا حين تطلب ذلك.</translation>
    </message>
    <message>
        <source>Seal</source>
        <extracomment>A verb: put away unseen, like a letter.</extracomment>
        <translation>ختم</translation>
    </message>
    <message>
        <source>Seal: {question}</source>
        <translation>ختم: {question}</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>خُتم</translation>
    </message>
    <message>
        <source>To be sealed</source>
        <translation>للختم</translation>
    </message>
    <message>
        <source>What they asked</source>
        <translation>ما سُئلت عنه</translation>
    </message>
    <message>
        <source>What you answered</source>
        <translation>ما أجبت به</translation>
    </message>
    <message>
        <source>While it's fresh</source>
        <translation>ما دام طريًّا</translation>
    </message>
</context>
<context>
    <name>RoundForm</name>
    <message>
        <source>About what, if you like</source>
        <translation>عن ماذا، إن شئت</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>إضافة يوم</translation>
    </message>
    <message>
        <source>At what time</source>
        <translation>في أي ساعة</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>For your calendar</source>
        <translation>لتقويمك</translation>
    </message>
    <message>
        <source>For your calendar…</source>
        <translation>لتقويمك…</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>كم المدة</translation>
    </message>
    <message>
        <source>How to prepare</source>
        <translation>الاستعداد</translation>
    </message>
    <message>
        <source>In the time zone</source>
        <translation>بالمنطقة الزمنية</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>A noun: a few words about it.</extracomment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Saved. Open it with your calendar; it is not encrypted.</source>
        <translation>حُفظ. يُفتح بتقويمك؛ وهو غير مشفّر.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>تنحية جانبًا</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>أي نوع</translation>
    </message>
    <message>
        <source>What to read, to bring, to ask</source>
        <translation>ما يُقرأ ويُحضر ويُسأل عنه</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Where you are, that is {day}, {time}.</source>
        <translation>بتوقيتك هو {day}، {time}.</translation>
    </message>
    <message>
        <source>Where, if you like</source>
        <translation>أين، إن شئت</translation>
    </message>
    <message>
        <source>how long</source>
        <translation>كم المدة</translation>
    </message>
    <message>
        <source>{company}: {kind}</source>
        <translation>‏{company}: {kind}</translation>
    </message>
</context>
<context>
    <name>RoundPeople</name>
    <message>
        <source>Add someone to this interview</source>
        <translation>إضافة شخص إلى هذه المقابلة</translation>
    </message>
    <message>
        <source>Someone</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>من فيها</translation>
    </message>
    <message>
        <source>{name} is in this interview</source>
        <translation>‏{name} في هذه المقابلة</translation>
    </message>
</context>
<context>
    <name>RoundsSection</name>
    <message>
        <source>Add an interview</source>
        <translation>إضافة مقابلة</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>مقابلة</translation>
    </message>
    <message>
        <source>Interview set aside</source>
        <translation>نُحّيت المقابلة جانبًا</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>المقابلات</translation>
    </message>
</context>
<context>
    <name>RowCard</name>
    <message>
        <source>Group, scale, measure</source>
        <translation>المجموعة والمقياس والقياس</translation>
    </message>
    <message>
        <source>How far its weight may move</source>
        <translation>كم يمكن أن يتحرك وزنه</translation>
    </message>
    <message>
        <source>It counts for {share} % now.</source>
        <translation>وزنه الآن {share}٪.</translation>
    </message>
    <message>
        <source>More about this row</source>
        <translation>المزيد عن هذا الصف</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Needed: fine or better</source>
        <translation>الضروري: مقبول أو أفضل</translation>
    </message>
    <message>
        <source>Needed: good or better</source>
        <translation>الضروري: جيد أو أفضل</translation>
    </message>
    <message>
        <source>Needed: poor or better</source>
        <translation>الضروري: ضعيف أو أفضل</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>بلا علامة</translation>
    </message>
    <message>
        <source>Not a must-have</source>
        <translation>ليس شرطًا</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>تنحية جانبًا</translation>
    </message>
    <message>
        <source>The lead holds from {low} % to {high} %.</source>
        <translation>يثبت التقدّم من {low}٪ إلى {high}٪.</translation>
    </message>
    <message>
        <source>The same as…</source>
        <translation>مطابق لـ…</translation>
    </message>
    <message>
        <source>This row</source>
        <translation>هذا الصف</translation>
    </message>
    <message>
        <source>Want, need or deserve</source>
        <translation>أريد أو أحتاج أو أستحق</translation>
    </message>
    <message>
        <source>What of it is needed</source>
        <translation>الضروري منه</translation>
    </message>
    <message>
        <source>What the row is called</source>
        <translation>اسم الصف</translation>
    </message>
</context>
<context>
    <name>RowDetails</name>
    <message>
        <source>0 dots would be</source>
        <translation>٠ نقاط تعني</translation>
    </message>
    <message>
        <source>5 dots would be</source>
        <translation>٥ نقاط تعني</translation>
    </message>
    <message>
        <source>Counts together with</source>
        <translation>يُحتسب مع</translation>
    </message>
    <message>
        <source>Measured in</source>
        <translation>يقاس بـ</translation>
    </message>
    <message>
        <source>Needed: this or less</source>
        <translation>الضروري: هذا أو أقل</translation>
    </message>
    <message>
        <source>Needed: this or more</source>
        <translation>الضروري: هذا أو أكثر</translation>
    </message>
    <message>
        <source>Two to four measures, each with what it is worth, such as {example}. It stays here.</source>
        <translation>قياسان إلى أربعة، لكل منها قيمته، مثل {example}. يبقى هنا.</translation>
    </message>
    <message>
        <source>What it is worth to you, 0 to 10</source>
        <translation>كم يساوي عندك، من ٠ إلى ١٠</translation>
    </message>
    <message>
        <source>a group, such as people</source>
        <translation>مجموعة، مثل: الناس</translation>
    </message>
    <message>
        <source>any will do</source>
        <translation>أي شيء يكفي</translation>
    </message>
    <message>
        <source>minutes, days, nothing</source>
        <translation>دقائق، أيام، لا شيء</translation>
    </message>
    <message>
        <source>such as {example}</source>
        <translation>مثل {example}</translation>
    </message>
    <message>
        <source>what could not be better</source>
        <translation>ما لا يوجد أفضل منه</translation>
    </message>
    <message>
        <source>what would make you leave</source>
        <translation>ما يدعوك إلى الرحيل</translation>
    </message>
    <message>
        <source>“{typed}” is not a number. It stays here.</source>
        <translation>‏«{typed}» ليس رقمًا. يبقى هنا.</translation>
    </message>
</context>
<context>
    <name>RowWeight</name>
    <message>
        <source>From {worst} to {best}: how much does that matter? What matters most has 100.</source>
        <translation>من {worst} إلى {best}: كم يهمك ذلك؟ ما يهم أكثر من غيره له ١٠٠.</translation>
    </message>
    <message>
        <source>What going from worst to best counts for</source>
        <translation>كم يُحتسب الانتقال من الأسوأ إلى الأفضل</translation>
    </message>
    <message>
        <source>What it counts for</source>
        <translation>كم يُحتسب</translation>
    </message>
    <message>
        <source>the best</source>
        <translation>الأفضل</translation>
    </message>
    <message>
        <source>the worst</source>
        <translation>الأسوأ</translation>
    </message>
</context>
<context>
    <name>SamePerson</name>
    <message>
        <source>Keep “{name}” instead</source>
        <translation>إبقاء «{name}» بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>جعلهما واحدًا</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Noted with it: {what}.</source>
        <translation>سُجّل معه: {what}.</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>الشخص نفسه</translation>
    </message>
    <message>
        <source>Two became one.</source>
        <translation>صار الاثنان واحدًا.</translation>
    </message>
    <message>
        <source>What comes along: {what}.</source>
        <translation>ما ينتقل معه: {what}.</translation>
    </message>
    <message>
        <source>What is next: {what}.</source>
        <translation>التالي: {what}.</translation>
    </message>
    <message>
        <source>Where both say something, what {name} has stays.</source>
        <translation>حيث يقول كلاهما شيئًا، يبقى ما لدى {name}.</translation>
    </message>
    <message>
        <source>Who is {name} too?</source>
        <translation>من هو {name} أيضًا؟</translation>
    </message>
    <message>
        <source>entries: {number}</source>
        <translation>التدوينات: {number}</translation>
    </message>
    <message>
        <source>jobs: {number}</source>
        <translation>الوظائف: {number}</translation>
    </message>
    <message>
        <source>letters: {number}</source>
        <translation>الرسائل: {number}</translation>
    </message>
    <message>
        <source>moments: {number}</source>
        <translation>اللحظات: {number}</translation>
    </message>
    <message>
        <source>{other} becomes {name}</source>
        <translation>‏{other} يصير {name}</translation>
    </message>
    <message>
        <source>{step}, {day}</source>
        <translation>‏{step}، {day}</translation>
    </message>
</context>
<context>
    <name>SealedSection</name>
    <message>
        <source>Put it away again</source>
        <translation>إعادته إلى مكانه</translation>
    </message>
    <message>
        <source>What you sealed</source>
        <translation>ما ختمته</translation>
    </message>
    <message>
        <source>What you think now</source>
        <translation>رأيك الآن</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>Entries with both words</source>
        <translation>تدوينات فيها الكلمتان معًا</translation>
    </message>
    <message>
        <source>Every word that begins so</source>
        <translation>كل كلمة تبدأ هكذا</translation>
    </message>
    <message>
        <source>From March to May</source>
        <translation>من مارس إلى مايو</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>كيف يكون البحث</translation>
    </message>
    <message>
        <source>In the title</source>
        <translation>في العنوان</translation>
    </message>
    <message>
        <source>Rain, and no train</source>
        <translation>مطر، بلا قطار</translation>
    </message>
    <message>
        <source>These words in a row</source>
        <translation>هذه الكلمات متتابعة</translation>
    </message>
    <message>
        <source>Type any words. Click an example to try it.</source>
        <translation>أي كلمات تكفي. نقرة على مثال تجرّبه.</translation>
    </message>
</context>
<context>
    <name>SecondLookPage</name>
    <message>
        <source>Add a thought</source>
        <translation>إضافة خاطرة</translation>
    </message>
    <message>
        <source>Added beneath the entry</source>
        <translation>أضيفت تحت التدوينة</translation>
    </message>
    <message>
        <source>An entry you wrote {when}</source>
        <translation>تدوينة كتبتها {when}</translation>
    </message>
    <message>
        <source>Is this still true?</source>
        <translation>هل ما زال هذا صحيحًا؟</translation>
    </message>
    <message>
        <source>It is added beneath the entry, with today's date.</source>
        <translation>تُضاف تحت التدوينة، بتاريخ اليوم.</translation>
    </message>
    <message>
        <source>It will not come back.</source>
        <translation>لن تعود.</translation>
    </message>
    <message>
        <source>Kept as it is.</source>
        <translation>حُفظت كما هي.</translation>
    </message>
    <message>
        <source>Never show it</source>
        <translation>عدم إظهارها أبدًا</translation>
    </message>
    <message>
        <source>No more second looks</source>
        <translation>لا مزيد من النظرات الثانية</translation>
    </message>
    <message>
        <source>No more second looks. Settings has them.</source>
        <translation>لا مزيد من النظرات الثانية. تجدها في الإعدادات.</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>ليست هذه</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>فتح التدوينة</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>أُعيدت إلى مكانها</translation>
    </message>
    <message>
        <source>Still true, keep it</source>
        <translation>ما زال صحيحًا، تُحفظ</translation>
    </message>
    <message>
        <source>What someone said</source>
        <translation>ما قاله أحدهم</translation>
    </message>
    <message>
        <source>What sounded perfect</source>
        <translation>ما بدا مثاليًا</translation>
    </message>
    <message>
        <source>What you learned</source>
        <translation>ما تعلّمته</translation>
    </message>
</context>
<context>
    <name>SecondLooksCard</name>
    <message>
        <source>After 14, 45 and 120 days, on Today. At most one a day, never on the day of a no.</source>
        <translation>بعد ١٤ و٤٥ و١٢٠ يومًا، في «اليوم». واحدة في اليوم على الأكثر، وليس في يوم «لا» أبدًا.</translation>
    </message>
    <message>
        <source>Second looks</source>
        <translation>النظرات الثانية</translation>
    </message>
    <message>
        <source>Show me an entry again after a while</source>
        <translation>إظهار تدوينة لي من جديد بعد حين</translation>
    </message>
</context>
<context>
    <name>SentForm</name>
    <message>
        <source>Close the job with it</source>
        <translation>إغلاق الوظيفة معها</translation>
    </message>
    <message>
        <source>How did it go out?</source>
        <translation>كيف أُرسلت؟</translation>
    </message>
    <message>
        <source>How it went out</source>
        <translation>كيف أُرسلت</translation>
    </message>
    <message>
        <source>It can go out as it is, too.</source>
        <translation>ويمكن أن تُرسل كما هي أيضًا.</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>A verb: keep what was typed.</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>تعليمها مرسلة</translation>
    </message>
    <message>
        <source>{job}: {outcome}</source>
        <translation>‏{job}: {outcome}</translation>
    </message>
</context>
<context>
    <name>SetForm</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>أسئلتي</translation>
    </message>
    <message>
        <source>One question a line</source>
        <translation>سؤال في كل سطر</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>“{title}” is kept. It has no question so far.</source>
        <translation>حُفظت «{title}». لا سؤال فيها حتى الآن.</translation>
    </message>
    <message>
        <source>“{title}” stays as it was.</source>
        <translation>بقيت «{title}» كما كانت.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>A second one the same day, if you like.</source>
        <translation>مرة ثانية في اليوم نفسه، إن أردت.</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Heading: about this program.</extracomment>
        <translation>حول البرنامج</translation>
    </message>
    <message>
        <source>About Rebound…</source>
        <translation>عن Rebound…</translation>
    </message>
    <message>
        <source>Add a passphrase</source>
        <translation>إضافة عبارة مرور</translation>
    </message>
    <message>
        <source>And again</source>
        <translation>ومرة أخرى</translation>
    </message>
    <message>
        <source>Anyone using this account can read this.</source>
        <translation>يستطيع قراءة هذا كل من يستخدم هذا الحساب.</translation>
    </message>
    <message>
        <source>At the head of a letter on paper</source>
        <translation>في رأس الرسالة على الورق</translation>
    </message>
    <message>
        <source>Attached files: {count}, {size} in all, encrypted with the rest.</source>
        <translation>الملفات المرفقة: {count}، مجموعها {size}، مشفّرة مع البقية.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Backed up, and checked</source>
        <translation>تم النسخ الاحتياطي وفحصه</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>النسخ الاحتياطية…</translation>
    </message>
    <message>
        <source>Beneath your name</source>
        <translation>تحت اسمك</translation>
    </message>
    <message>
        <source>Bring something in…</source>
        <translation>جلب شيء من الخارج…</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Everything in the window grows with it. Paper stays as it is.</source>
        <translation>يكبر معه كل ما في النافذة، أما الورق فيبقى كما هو.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Font for writing</source>
        <extracomment>The typeface of one's own pages.</extracomment>
        <translation>خط الكتابة</translation>
    </message>
    <message>
        <source>For your own words. Atkinson tells letters apart that look alike.</source>
        <translation>لكلماتك أنت. وخط Atkinson يميّز الحروف المتشابهة.</translation>
    </message>
    <message>
        <source>From other programs, from another computer, and back out in open formats.</source>
        <translation>من برامج أخرى ومن حاسوب آخر، ثم إلى الخارج بصيغ مفتوحة.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>الجلب والتصدير</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Colours: bright, the opposite of dark.</extracomment>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Like the system means light, dark or high contrast, as your desktop is.</source>
        <translation>«مثل النظام» تعني فاتحًا أو داكنًا أو عالي التباين، بحسب سطح المكتب لديك.</translation>
    </message>
    <message>
        <source>Lock when nobody is here</source>
        <translation>القفل حين لا يكون أحد هنا</translation>
    </message>
    <message>
        <source>Make a recovery code</source>
        <translation>صنع رمز استعادة</translation>
    </message>
    <message>
        <source>Merge another copy…</source>
        <translation>دمج نسخة أخرى…</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>رمز استعادة جديد</translation>
    </message>
    <message>
        <source>No backup yet. One is made whenever you close Rebound.</source>
        <translation>لا نسخة احتياطية بعد. تُصنع واحدة كلما أُغلق Rebound.</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>لا إعداد بهذه الكلمات.</translation>
    </message>
    <message>
        <source>Only your passphrase opens this journal. If it is lost, nothing does.</source>
        <translation>عبارة مرورك وحدها تفتح هذه اليوميات. إن ضاعت فلا شيء يفتحها.</translation>
    </message>
    <message>
        <source>Only your passphrase or your recovery code opens this journal.</source>
        <translation>لا يفتح هذه اليوميات إلا عبارة مرورك أو رمز استعادتك.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Rebound speaks it at once. What you wrote stays as it is.</source>
        <translation>يتكلم Rebound بها فورًا. ويبقى ما كتبته كما هو.</translation>
    </message>
    <message>
        <source>Rebound {version}. Nothing leaves this computer.</source>
        <translation>‏Rebound {version}. لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>تذكيري</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>They rest while your search does.</source>
        <translation>تتوقف ما دام بحثك متوقفًا.</translation>
    </message>
    <message>
        <source>Ways into it…</source>
        <translation>طرق الدخول إليها…</translation>
    </message>
    <message>
        <source>What you set aside</source>
        <translation>ما نُحّي جانبًا</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>مكان الحفظ</translation>
    </message>
    <message>
        <source>Which copy this is, whose work is in it, and the licences.</source>
        <translation>أي نسخة هذه، وعمل من فيها، والتراخيص.</translation>
    </message>
    <message>
        <source>While Rebound is open, your desktop says each day at this time that something waits, if it does. It never says what.</source>
        <translation>ما دام Rebound مفتوحًا، يخبرك سطح المكتب كل يوم في هذا الوقت بأن شيئًا ينتظر، إن وُجد. ولا يقول ما هو أبدًا.</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>من يستطيع قراءتها</translation>
    </message>
    <message>
        <source>You, in letters</source>
        <translation>أنت، في الرسائل</translation>
    </message>
    <message>
        <source>Your address
Your e-mail, your phone</source>
        <translation>عنوانك
بريدك الإلكتروني، هاتفك</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Your name stands beneath new letters, and at the head of those on paper.</source>
        <translation>يقف اسمك تحت الرسائل الجديدة، وفي رأس ما يُطبع منها.</translation>
    </message>
    <message>
        <source>Your words are kept first. The passphrase opens it again.</source>
        <translation>تُحفظ كلماتك أولًا. وعبارة المرور تفتحها من جديد.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
</context>
<context>
    <name>SeveralNoes</name>
    <message>
        <source>Another company</source>
        <translation>شركة أخرى</translation>
    </message>
    <message>
        <source>Another company, then Enter</source>
        <translation>شركة أخرى، ثم Enter</translation>
    </message>
    <message>
        <source>None is pressed yet.</source>
        <translation>لم يُضغط أي منها بعد.</translation>
    </message>
    <message>
        <source>Note them</source>
        <translation>تسجيلها</translation>
    </message>
    <message>
        <source>Press each of them. They are noted together, and that is all.</source>
        <translation>بالضغط على كل منها. تُسجَّل معًا، وهذا كل شيء.</translation>
    </message>
    <message>
        <source>Which ones were they?</source>
        <translation>أيها كانت؟</translation>
    </message>
</context>
<context>
    <name>SeveralPeople</name>
    <message>
        <source>A click, Enter or the space bar chooses. Undo takes all of it back at once.</source>
        <translation>نقرة أو مفتاح الإدخال أو مفتاح المسافة للاختيار. التراجع يعيد كل ذلك دفعة واحدة.</translation>
    </message>
    <message>
        <source>A tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>All in the list</source>
        <translation>كل من في القائمة</translation>
    </message>
    <message>
        <source>Chosen: {number}</source>
        <translation>المختار: {number}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>إعطاؤه</translation>
    </message>
    <message>
        <source>Hello: {how_often}</source>
        <translation>التحية: {how_often}</translation>
    </message>
    <message>
        <source>How often to say hello</source>
        <translation>كم مرة تكون التحية</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>تنحية جانبًا</translation>
    </message>
    <message>
        <source>Set aside: {number}</source>
        <translation>نُحّي جانبًا: {number}</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>Several people</source>
        <translation>عدة أشخاص</translation>
    </message>
    <message>
        <source>Suggest no more for now</source>
        <translation>لا اقتراحات أخرى الآن</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>الاقتراحات</translation>
    </message>
    <message>
        <source>Tagged {tag}.</source>
        <translation>وُسموا بـ{tag}.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>إزالتها</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Taken up again.</source>
        <translation>استؤنفت.</translation>
    </message>
    <message>
        <source>The tag {tag} is taken away.</source>
        <translation>أزيل الوسم {tag}.</translation>
    </message>
    <message>
        <source>They rest until taken up again.</source>
        <translation>في استراحة حتى تُستأنف.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Answered: {day}.</source>
        <translation>أُجيب عنها: {day}.</translation>
    </message>
    <message>
        <source>Answered: {day}. “{answer}”</source>
        <translation>أُجيب عنها: {day}. «{answer}»</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <extracomment>What was typed is kept.</extracomment>
        <translation>محفوظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Letter text</source>
        <translation>نص الرسالة</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: opens a menu with what else can be done.</extracomment>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>المرسل إليه</translation>
    </message>
    <message>
        <source>Sent: {day}. {how}.</source>
        <translation>أُرسلت: {day}. {how}.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>إلى من؟</translation>
    </message>
    <message>
        <source>Your text stays here.</source>
        <translation>يبقى نصك هنا.</translation>
    </message>
</context>
<context>
    <name>SheetForm</name>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Copied</source>
        <extracomment>To the clipboard.</extracomment>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>A verb: to the clipboard.</extracomment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
</context>
<context>
    <name>SideRow</name>
    <message>
        <source>chosen</source>
        <translation>مختار</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Find anything</source>
        <translation>البحث عن أي شيء</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Rooms</source>
        <extracomment>The five parts of the program, as one hears them in the sidebar.</extracomment>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>شخص للحديث معه</translation>
    </message>
</context>
<context>
    <name>SomeDays</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Entries of which days?</source>
        <translation>تدوينات أي أيام؟</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>عرض هذه الأيام</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Looking for words…</source>
        <translation>يجري البحث عن كلمات…</translation>
    </message>
    <message>
        <source>No other word is near</source>
        <translation>لا كلمة أخرى قريبة</translation>
    </message>
    <message>
        <source>“{word}” is right</source>
        <translation>‏«{word}» صحيحة</translation>
    </message>
</context>
<context>
    <name>SpellingCard</name>
    <message>
        <source>Add a dictionary</source>
        <translation>إضافة قاموس</translation>
    </message>
    <message>
        <source>Add a dictionary…</source>
        <translation>إضافة قاموس…</translation>
    </message>
    <message>
        <source>Added: {dictionaries}</source>
        <translation>أضيف: {dictionaries}</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>تدقيق الإملاء</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>القواميس</translation>
    </message>
    <message>
        <source>In Rebound's language</source>
        <translation>بلغة Rebound</translation>
    </message>
    <message>
        <source>More languages come as .oxt files, as LibreOffice has them. A .dic and an .aff file side by side will do too.</source>
        <translation>تأتي لغات أخرى كملفات ‎.oxt، كالتي في LibreOffice. ويكفي أيضًا ملفا ‎.dic و‎.aff جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>Nothing is checked.</source>
        <translation>لا يُدقَّق شيء.</translation>
    </message>
    <message>
        <source>Nothing is checked: there is no dictionary for {language} here.</source>
        <translation>لا يُدقَّق شيء: لا قاموس للغة {language} هنا.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>الإملاء</translation>
    </message>
    <message>
        <source>Spelling is checked in {language}.</source>
        <translation>يُدقَّق الإملاء بلغة: {language}.</translation>
    </message>
    <message>
        <source>There is no spelling check for this kind of computer yet.</source>
        <translation>لا تدقيق إملائي لهذا النوع من الحواسيب بعد.</translation>
    </message>
    <message>
        <source>Words that no dictionary knows have dots beneath them. Your own words stay in the journal.</source>
        <translation>تحت الكلمات التي لا يعرفها قاموس نقاط. كلماتك الخاصة تبقى في اليوميات.</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>بلا تدقيق</translation>
    </message>
</context>
<context>
    <name>StageLine</name>
    <message>
        <source>Centre stage</source>
        <translation>وسط المسرح</translation>
    </message>
    <message>
        <source>In two weeks {part} of your moves went to {company}, the rest elsewhere.</source>
        <translation>في أسبوعين ذهب {part} من خطواتك إلى {company}، والباقي إلى غيرها.</translation>
    </message>
    <message>
        <source>{company} has the stage: {part} of your moves in two weeks.</source>
        <translation>‏{company} في وسط المسرح: {part} من خطواتك في أسبوعين.</translation>
    </message>
</context>
<context>
    <name>StepBars</name>
    <message>
        <source>Five steps</source>
        <translation>خمس خطوات</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>أنت هنا</translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>Add a passphrase</source>
        <translation>إضافة عبارة مرور</translation>
    </message>
    <message>
        <source>An entry can come back to you, at most one a day.</source>
        <translation>يمكن أن تعود إليك تدوينة، واحدة في اليوم على الأكثر.</translation>
    </message>
    <message>
        <source>An entry may come back in two weeks.</source>
        <translation>قد تعود تدوينة بعد أسبوعين.</translation>
    </message>
    <message>
        <source>Anyone using this account can read this.</source>
        <translation>يستطيع قراءة هذا كل من يستخدم هذا الحساب.</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>رجوع إلى «اليوم»</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>لا، شكرًا</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Some of what you learned shows only in a few weeks.</source>
        <translation>بعض ما تعلّمته لا يظهر إلا بعد أسابيع.</translation>
    </message>
    <message>
        <source>Something lighter</source>
        <translation>شيء أخف</translation>
    </message>
    <message>
        <source>Yes, show me</source>
        <translation>نعم، أريد رؤيتها</translation>
    </message>
</context>
<context>
    <name>StoryForm</name>
    <message>
        <source>Keep</source>
        <extracomment>A verb: keep what was typed.</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>تنحية جانبًا</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>وسوم، بفواصل بينها</translation>
    </message>
    <message>
        <source>The trouble</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>ما فعلته</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>ما نتج عن ذلك</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>ما يدل عليه ذلك</translation>
    </message>
</context>
<context>
    <name>StoryStep</name>
    <message>
        <source>Begin with it</source>
        <translation>البدء بها</translation>
    </message>
    <message>
        <source>Entry text</source>
        <translation>نص التدوينة</translation>
    </message>
    <message>
        <source>Everything you remember, in any order. Some of it comes back later.</source>
        <translation>كل ما تتذكره، بأي ترتيب. بعضه يعود لاحقًا.</translation>
    </message>
    <message>
        <source>It stands with this job now</source>
        <translation>هي الآن مع هذه الوظيفة</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <extracomment>What was typed is kept.</extracomment>
        <translation>محفوظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: opens a menu with what else can be done.</extracomment>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>السؤال التالي</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>Put it with this job</source>
        <translation>وضعها مع هذه الوظيفة</translation>
    </message>
    <message>
        <source>Something lighter</source>
        <translation>شيء أخف</translation>
    </message>
    <message>
        <source>Those were all the questions.</source>
        <translation>كانت هذه كل الأسئلة.</translation>
    </message>
    <message>
        <source>Your story</source>
        <translation>قصتك</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>A person who likes you and listens. It does not have to be about the job.</source>
        <translation>شخص يحبك ويصغي. ليس لزامًا أن يدور الكلام حول الوظيفة.</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>كيفية التواصل</translation>
    </message>
    <message>
        <source>How to reach them, and what helps</source>
        <translation>كيفية التواصل، وما الذي يفيد</translation>
    </message>
    <message>
        <source>It is kept on this computer.</source>
        <translation>وهو محفوظ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>فتح {name}</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>شخص للحديث معه</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>This journal is no treatment. A doctor or a helpline near you can do what it cannot.</source>
        <translation>هذه اليوميات ليست علاجًا. طبيب أو خط مساعدة قريب منك يستطيع ما لا تستطيعه.</translation>
    </message>
    <message>
        <source>Whom would you call?</source>
        <translation>بمن قد تتصل؟</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add a job</source>
        <translation>إضافة وظيفة</translation>
    </message>
    <message>
        <source>Copied, jobs: {count}</source>
        <translation>نُسخت، الوظائف: {count}</translation>
    </message>
    <message>
        <source>Each job is a row here, from the first lead on.</source>
        <translation>كل وظيفة صف هنا، من أول فرصة فصاعدًا.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>الوظائف</translation>
    </message>
    <message>
        <source>No job is like what you asked for.</source>
        <translation>لا وظيفة توافق ما طلبته.</translation>
    </message>
    <message>
        <source>No job is noted yet</source>
        <translation>لا وظيفة مسجّلة بعد</translation>
    </message>
    <message>
        <source>No jobs right now</source>
        <translation>لا وظائف الآن</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يوجد شيء</translation>
    </message>
    <message>
        <source>Show all jobs</source>
        <translation>إظهار كل الوظائف</translation>
    </message>
    <message>
        <source>What you set aside rests for 30 days.</source>
        <translation>ما نُحّي جانبًا يبقى ٣٠ يومًا.</translation>
    </message>
</context>
<context>
    <name>TagsLine</name>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Words of your own, with commas</source>
        <translation>كلمات من عندك، بفواصل</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source>Nothing to redo in this text.</source>
        <translation>لا شيء لإعادته في هذا النص.</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>لا شيء لإعادته.</translation>
    </message>
    <message>
        <source>Nothing to undo in this text.</source>
        <translation>لا شيء للتراجع عنه في هذا النص.</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>Press again for: {what}</source>
        <translation>الضغط مرة أخرى يعني: {what}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Redo again goes on to the one before.</source>
        <translation>الضغط مرة أخرى ينتقل إلى الخطوة السابقة.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo again goes on to the one before.</source>
        <translation>الضغط مرة أخرى ينتقل إلى الخطوة السابقة.</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>تم التراجع: {what}</translation>
    </message>
    <message>
        <source>{what}. It has changed since, so it stays as it is.</source>
        <translation>{what}. تغيّر هذا منذ ذلك الحين، فيبقى كما هو.</translation>
    </message>
</context>
<context>
    <name>TalksCard</name>
    <message>
        <source>Conversations open</source>
        <translation>أحاديث مفتوحة</translation>
    </message>
    <message>
        <source>None yet. A card or a letter that has gone out begins one.</source>
        <translation>لا شيء بعد. كل بطاقة أو رسالة أُرسلت تبدأ حديثًا.</translation>
    </message>
    <message>
        <source>their turn</source>
        <translation>الدور لهم</translation>
    </message>
    <message>
        <source>your turn</source>
        <translation>الدور لك</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>As is likely</source>
        <extracomment>One of three: how days such as 03/04/2024 are read. Each file as is usual, or as its other days tell.</extracomment>
        <translation>الأرجح</translation>
    </message>
    <message>
        <source>Copied, with the text of each</source>
        <translation>نُسخت، مع نص كل منها</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>نسخ كل ذلك</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>اليوم أولًا</translation>
    </message>
    <message>
        <source>Days that can be read both ways</source>
        <translation>أيام تُقرأ بطريقتين</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>الشهر أولًا</translation>
    </message>
    <message>
        <source>These could not be read, and hold nothing else up. You can copy their text.</source>
        <translation>تعذّرت قراءة هذه، ولا تعطّل غيرها. يمكنك نسخ نصها.</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>ما تعذّرت قراءته</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>From Rebound</source>
        <translation>من Rebound</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>كيف يُقرأ</translation>
    </message>
    <message>
        <source>Make it mine</source>
        <translation>جعله لي</translation>
    </message>
    <message>
        <source>My name</source>
        <translation>اسمي</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>A noun.</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>اسم القالب</translation>
    </message>
    <message>
        <source>Put in: {field}</source>
        <translation>إدراج: {field}</translation>
    </message>
    <message>
        <source>Read it with</source>
        <translation>قراءته مع</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>تنحية جانبًا</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>With whose name?</source>
        <translation>باسم من؟</translation>
    </message>
    <message>
        <source>Words after a line, as in {first_name|you}, stand in where nothing is known.</source>
        <translation>الكلمات بعد خط، كما في {first_name|لكم}، تحلّ حيث لا يُعرف شيء.</translation>
    </message>
    <message>
        <source>Words of the template</source>
        <translation>كلمات القالب</translation>
    </message>
    <message>
        <source>Write from it</source>
        <translation>الكتابة منه</translation>
    </message>
    <message>
        <source>{company|your company}</source>
        <translation>{company|شركتكم}</translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>From Rebound, to read or take over</source>
        <translation>من Rebound، للقراءة أو للأخذ</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>Letters that are sent, not of the alphabet.</extracomment>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>My own templates.</extracomment>
        <translation>قوالبي</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>A new page or template.</extracomment>
        <translation>جديد</translation>
    </message>
    <message>
        <source>No template has these words.</source>
        <translation>لا قالب بهذه الكلمات.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يوجد شيء</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>البحث في القوالب</translation>
    </message>
    <message>
        <source>Template set aside</source>
        <translation>نُحّي القالب جانبًا</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
</context>
<context>
    <name>TheJobStep</name>
    <message>
        <source>A word will do</source>
        <translation>كلمة تكفي</translation>
    </message>
    <message>
        <source>Might you have been spared something?</source>
        <translation>هل جُنّبت شيئًا ربما؟</translation>
    </message>
    <message>
        <source>Only if it rings true</source>
        <translation>فقط إن كان صادقًا</translation>
    </message>
    <message>
        <source>What does your gut say?</source>
        <translation>ماذا يقول حدسك؟</translation>
    </message>
    <message>
        <source>What sounded made for you, and what got in the way. You can add to both for weeks.</source>
        <translation>ما بدا كأنه لك، وما وقف في الطريق. يمكنك الإضافة إليهما لأسابيع.</translation>
    </message>
    <message>
        <source>What your gut says</source>
        <translation>ما يقوله حدسك</translation>
    </message>
</context>
<context>
    <name>ThoughtArea</name>
    <message>
        <source>A thought to add</source>
        <translation>خاطرة تُضاف</translation>
    </message>
    <message>
        <source>Afterthought set aside</source>
        <translation>نُحّيت الخاطرة جانبًا</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <extracomment>What was typed is kept.</extracomment>
        <translation>محفوظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Between you</source>
        <translation>بينكما</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>إظهار الأقدم</translation>
    </message>
</context>
<context>
    <name>TimelineRow</name>
    <message>
        <source>Enter opens it</source>
        <translation>‏Enter يفتحها</translation>
    </message>
    <message>
        <source>Enter puts it right, Delete removes it</source>
        <translation>‏Enter يصحّحها، وDelete يزيلها</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A verb.</extracomment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Put it right…</source>
        <translation>تصحيح…</translation>
    </message>
    <message>
        <source>Remove this moment</source>
        <translation>إزالة هذه اللحظة</translation>
    </message>
</context>
<context>
    <name>TimelineSection</name>
    <message>
        <source>All that happened</source>
        <translation>كل ما حدث</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>إظهار كل شيء</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Good afternoon</source>
        <translation>نهارك سعيد</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>مساء الخير</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>صباح الخير</translation>
    </message>
    <message>
        <source>I didn't get a job</source>
        <translation>لم أحصل على وظيفة</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>نظرة إلى الوراء</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>لا شيء ينتظر.</translation>
    </message>
    <message>
        <source>Welcome back.</source>
        <translation>أهلًا بعودتك.</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>A verb.</extracomment>
        <translation>كتابة</translation>
    </message>
</context>
<context>
    <name>ToldRow</name>
    <message>
        <source>Enter opens it</source>
        <translation>‏Enter يفتحها</translation>
    </message>
</context>
<context>
    <name>ToldRows</name>
    <message>
        <source>Show more</source>
        <translation>إظهار المزيد</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>A to Z</source>
        <translation>من الألف إلى الياء</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>كل الوظائف</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>A verb: to the clipboard.</extracomment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>نسخ كنص</translation>
    </message>
    <message>
        <source>Copy for a spreadsheet</source>
        <translation>نسخ لجدول بيانات</translation>
    </message>
    <message>
        <source>Earliest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>Highest first</source>
        <translation>الأعلى أولًا</translation>
    </message>
    <message>
        <source>In their order</source>
        <translation>بترتيبها</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Lowest first</source>
        <translation>الأدنى أولًا</translation>
    </message>
    <message>
        <source>Open ones</source>
        <translation>المفتوحة</translation>
    </message>
    <message>
        <source>Search jobs</source>
        <translation>البحث في الوظائف</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>ترتيب</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>بالعكس</translation>
    </message>
    <message>
        <source>Which jobs</source>
        <translation>أي الوظائف</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>من الياء إلى الألف</translation>
    </message>
</context>
<context>
    <name>TouchBar</name>
    <message>
        <source>Moment noted</source>
        <translation>سُجّلت اللحظة</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>{kind} with {name}, {day}: note it with them?</source>
        <translation>‏{kind} مع {name}، {day}: هل تُسجَّل معه؟</translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Bring back</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Bring back: {title}</source>
        <translation>إعادة: {title}</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>أُعيد</translation>
    </message>
    <message>
        <source>Copies that were set aside in the journal's folder may hold it too.</source>
        <translation>قد يكون أيضًا في نسخ وُضعت جانبًا في مجلد اليوميات.</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>محو نهائي</translation>
    </message>
    <message>
        <source>Erase for ever: {title}</source>
        <translation>محو نهائي: {title}</translation>
    </message>
    <message>
        <source>Erase for ever? Nothing brings it back here.</source>
        <translation>محو نهائي؟ لا شيء يعيده إلى هنا.</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>مُحي</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>محو…</translation>
    </message>
    <message>
        <source>It rests here for 30 days, then it is erased. Until then you can bring it back.</source>
        <translation>يبقى هنا ٣٠ يومًا ثم يُمحى. وحتى ذلك الحين تمكن استعادته.</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>إبقاؤه هنا</translation>
    </message>
    <message>
        <source>Keep it here: {title}</source>
        <translation>إبقاؤه هنا: {title}</translation>
    </message>
    <message>
        <source>Looking which backups hold it…</source>
        <translation>يجري البحث عن النسخ الاحتياطية التي تحويه…</translation>
    </message>
    <message>
        <source>Nothing rests here.</source>
        <translation>لا شيء هنا.</translation>
    </message>
    <message>
        <source>Nothing written</source>
        <translation>لم يُكتب شيء</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>إظهار الأقدم</translation>
    </message>
    <message>
        <source>What you set aside</source>
        <translation>ما نُحّي جانبًا</translation>
    </message>
    <message>
        <source>{kind} · set aside {when} · rests until {until}</source>
        <translation>‏{kind} · نُحّي جانبًا {when} · يبقى حتى {until}</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاستعادة</translation>
    </message>
    <message>
        <source>Try</source>
        <extracomment>A verb: try whether the passphrase opens it.</extracomment>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>تجربتها</translation>
    </message>
    <message>
        <source>Yes. It opens this journal.</source>
        <translation>نعم. هكذا تُفتح هذه اليوميات.</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>التفاصيل…</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>فتحها هنا</translation>
    </message>
    <message>
        <source>Open what can be read</source>
        <translation>فتح ما يمكن قراءته</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Start a new journal here</source>
        <translation>بدء يوميات جديدة هنا</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>محاولة أخرى</translation>
    </message>
    <message>
        <source>Your journal isn't open</source>
        <translation>يومياتك ليست مفتوحة</translation>
    </message>
</context>
<context>
    <name>TwoLists</name>
    <message>
        <source>Compare</source>
        <extracomment>A verb.</extracomment>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Jobs can be judged by it now.</source>
        <translation>يمكن الحكم به على الوظائف الآن.</translation>
    </message>
    <message>
        <source>Judge jobs by it</source>
        <translation>الحكم به على الوظائف</translation>
    </message>
    <message>
        <source>Line removed</source>
        <translation>أزيل السطر</translation>
    </message>
    <message>
        <source>Look for it again</source>
        <translation>البحث عنه ثانية</translation>
    </message>
    <message>
        <source>Not ideal</source>
        <translation>لم يكن كما أريد</translation>
    </message>
    <message>
        <source>Perfect</source>
        <extracomment>What sounded perfect about a job.</extracomment>
        <translation>مثالي</translation>
    </message>
    <message>
        <source>Something that fitted</source>
        <translation>شيء كان مناسبًا</translation>
    </message>
    <message>
        <source>Something weird in the air?</source>
        <translation>شيء غريب في الجو؟</translation>
    </message>
    <message>
        <source>What next time?</source>
        <translation>ماذا في المرة القادمة؟</translation>
    </message>
    <message>
        <source>look for again</source>
        <translation>يُبحث عنه ثانية</translation>
    </message>
    <message>
        <source>{what} next time</source>
        <translation>‏{what} في المرة القادمة</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>A moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A verb.</extracomment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>يجري الفتح…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاستعادة</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>إظهار ما أكتبه</translation>
    </message>
    <message>
        <source>This computer's keychain didn't open it this time. Your passphrase does.</source>
        <translation>لم تفتحها سلسلة مفاتيح هذا الحاسوب هذه المرة. عبارة مرورك تفتحها.</translation>
    </message>
    <message>
        <source>Use a recovery code</source>
        <translation>استخدام رمز استعادة</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>استخدام عبارة المرور</translation>
    </message>
    <message>
        <source>Welcome back.</source>
        <translation>أهلًا بعودتك.</translation>
    </message>
    <message>
        <source>Your journal is locked.</source>
        <translation>يومياتك مقفلة.</translation>
    </message>
    <message>
        <source>{name} is opened once your journal is.</source>
        <translation>يُفتح {name} متى فُتحت يومياتك.</translation>
    </message>
</context>
<context>
    <name>VersionsView</name>
    <message>
        <source>Back</source>
        <extracomment>To the place one came from.</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>تجري المقارنة…</translation>
    </message>
    <message>
        <source>Earlier text</source>
        <translation>نص سابق</translation>
    </message>
    <message>
        <source>Earlier text restored</source>
        <translation>استُعيد نص سابق</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>نسخ سابقة</translation>
    </message>
    <message>
        <source>No earlier versions yet</source>
        <translation>لا نسخ سابقة بعد</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Restore this one</source>
        <translation>استعادة هذه</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>إظهار التغييرات</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Text as it is now</source>
        <translation>النص كما هو الآن</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>آنذاك</translation>
    </message>
    <message>
        <source>They are kept by themselves as you write on.</source>
        <translation>تُحفظ من تلقاء نفسها مع متابعة الكتابة.</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Board</source>
        <translation>لوحة</translation>
    </message>
    <message>
        <source>How to show the jobs</source>
        <translation>كيف تُعرض الوظائف</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
</context>
<context>
    <name>WaitingLine</name>
    <message>
        <source>It went quiet</source>
        <translation>ساد الصمت</translation>
    </message>
    <message>
        <source>No word for three weeks. You can note that it went quiet.</source>
        <translation>لا خبر منذ ثلاثة أسابيع. يمكنك تسجيل أن الصمت ساد.</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>ما زلت أنتظر</translation>
    </message>
    <message>
        <source>Write to ask</source>
        <translation>الكتابة للسؤال</translation>
    </message>
</context>
<context>
    <name>WaysInPage</name>
    <message>
        <source>A page on paper, away from this computer.</source>
        <translation>صفحة على الورق، بعيدًا عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Each of these opens it alone. Trying one out changes nothing.</source>
        <translation>كل من هذه يفتحها وحده. تجربة أيٍّ منها لا تغيّر شيئًا.</translation>
    </message>
    <message>
        <source>From the next start on the keychain opens it.</source>
        <translation>ابتداءً من التشغيل القادم تفتحها سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>It can open the journal when Rebound starts. Then whoever uses this account can read it. Losing it costs nothing.</source>
        <translation>يمكن أن تفتح اليوميات عند تشغيل Rebound. عندها يستطيع قراءتها من يستخدم هذا الحساب. وضياعها لا يضيّع شيئًا.</translation>
    </message>
    <message>
        <source>It opens the journal when Rebound starts. Locked by hand, it asks for your passphrase.</source>
        <translation>تفتح اليوميات عند تشغيل Rebound. وعند القفل باليد تُطلب عبارة مرورك.</translation>
    </message>
    <message>
        <source>Make a code…</source>
        <translation>صنع رمز…</translation>
    </message>
    <message>
        <source>New code…</source>
        <translation>رمز جديد…</translation>
    </message>
    <message>
        <source>None yet. It opens the journal when the passphrase is gone.</source>
        <translation>لا يوجد بعد. يفتح اليوميات حين تضيع عبارة المرور.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاستعادة</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>A verb.</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Stop using it</source>
        <translation>التوقف عن استخدامها</translation>
    </message>
    <message>
        <source>The keychain opens it no more.</source>
        <translation>لم تعد سلسلة المفاتيح تفتحها.</translation>
    </message>
    <message>
        <source>The recovery code opens it no more.</source>
        <translation>لم يعد رمز الاستعادة يفتحها.</translation>
    </message>
    <message>
        <source>This computer's keychain</source>
        <translation>سلسلة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استخدامها</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>في انتظار سلسلة المفاتيح…</translation>
    </message>
    <message>
        <source>Ways into your journal</source>
        <translation>طرق الدخول إلى يومياتك</translation>
    </message>
    <message>
        <source>What you type when the journal opens.</source>
        <translation>ما تكتبه حين تُفتح اليوميات.</translation>
    </message>
</context>
<context>
    <name>WaysOn</name>
    <message>
        <source>Carry on writing</source>
        <translation>متابعة الكتابة</translation>
    </message>
    <message>
        <source>Look back on it</source>
        <translation>استعادة ما مضى</translation>
    </message>
    <message>
        <source>Take it away, or keep a book</source>
        <translation>أخذها معك، أو حفظها كتابًا</translation>
    </message>
    <message>
        <source>The journal stays yours</source>
        <translation>تبقى اليوميات لك</translation>
    </message>
    <message>
        <source>You can carry on writing, keep it as a book, or take it away.</source>
        <translation>يمكنك متابعة الكتابة، أو حفظها كتابًا، أو أخذها معك.</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>A day off.</source>
        <translation>يوم راحة.</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>أيام الراحة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>My week</source>
        <translation>أسبوعي</translation>
    </message>
    <message>
        <source>Nothing planned, and that is fine.</source>
        <translation>لا شيء مخطط، ولا بأس بذلك.</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>A verb: plan the week.</extracomment>
        <translation>تخطيط</translation>
    </message>
    <message>
        <source>The whole week</source>
        <translation>الأسبوع كله</translation>
    </message>
    <message>
        <source>You picked {number}.</source>
        <translation>اخترت {number}.</translation>
    </message>
</context>
<context>
    <name>WeekForm</name>
    <message>
        <source>A goal, if you like</source>
        <translation>هدف، إن شئت</translation>
    </message>
    <message>
        <source>At the library…</source>
        <translation>في المكتبة…</translation>
    </message>
    <message>
        <source>Day off: {day}</source>
        <translation>يوم راحة: {day}</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>أيام الراحة</translation>
    </message>
    <message>
        <source>Letters a week</source>
        <translation>رسائل في الأسبوع</translation>
    </message>
    <message>
        <source>Mornings, Tuesday…</source>
        <translation>الصباح، الثلاثاء…</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>بلا هدف</translation>
    </message>
    <message>
        <source>Some write two to four letters a work day. One a week counts too.</source>
        <translation>يكتب بعضهم رسالتين إلى أربع كل يوم عمل. وواحدة في الأسبوع تُحتسب أيضًا.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Which companies</source>
        <translation>أي الشركات</translation>
    </message>
    <message>
        <source>Which people</source>
        <translation>أي الأشخاص</translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message>
        <source>Clear the plan</source>
        <translation>إفراغ الخطة</translation>
    </message>
    <message>
        <source>Draft letters for it</source>
        <translation>مسودات رسائل له</translation>
    </message>
    <message>
        <source>Drafted: {names}. They wait here and among the letters.</source>
        <translation>جاهزة كمسودات: {names}. تنتظر هنا وبين الرسائل.</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>كيف جرت الأمور</translation>
    </message>
    <message>
        <source>Letters for it</source>
        <translation>رسائل له</translation>
    </message>
    <message>
        <source>My week</source>
        <translation>أسبوعي</translation>
    </message>
    <message>
        <source>None drafted. One for each name in the plan can be.</source>
        <translation>لا مسودات بعد. يمكن أن تكون واحدة لكل اسم في الخطة.</translation>
    </message>
    <message>
        <source>Plan cleared</source>
        <translation>أُفرغت الخطة</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>الأسبوع التالي</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>الأسبوع السابق</translation>
    </message>
    <message>
        <source>This week, {days}</source>
        <translation>هذا الأسبوع، {days}</translation>
    </message>
    <message>
        <source>What moved? Who was kind? What may stay undone?</source>
        <translation>ما الذي تحرّك؟ من كان لطيفًا؟ ما الذي يمكن تركه؟</translation>
    </message>
    <message>
        <source>You picked {number}.</source>
        <translation>اخترت {number}.</translation>
    </message>
</context>
<context>
    <name>WhereMet</name>
    <message>
        <source>A name, if anybody</source>
        <translation>اسم، إن وُجد</translation>
    </message>
    <message>
        <source>Another job…</source>
        <translation>وظيفة أخرى…</translation>
    </message>
    <message>
        <source>At none</source>
        <translation>عند لا شيء منها</translation>
    </message>
    <message>
        <source>At which job</source>
        <translation>عند أي وظيفة</translation>
    </message>
    <message>
        <source>At which job did you meet?</source>
        <translation>عند أي وظيفة التقيتما؟</translation>
    </message>
    <message>
        <source>In none</source>
        <translation>في لا شيء منها</translation>
    </message>
    <message>
        <source>In which interview</source>
        <translation>في أي مقابلة</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>التعريف عن طريق</translation>
    </message>
    <message>
        <source>Where you met</source>
        <translation>أين التقيتما</translation>
    </message>
    <message>
        <source>Who introduced you</source>
        <translation>من عرّفكما</translation>
    </message>
</context>
<context>
    <name>WhichJob</name>
    <message>
        <source>Another company</source>
        <translation>شركة أخرى</translation>
    </message>
    <message>
        <source>Another company, then Enter</source>
        <translation>شركة أخرى، ثم Enter</translation>
    </message>
    <message>
        <source>Noted</source>
        <extracomment>It has been noted.</extracomment>
        <translation>سُجّل</translation>
    </message>
    <message>
        <source>Which one is it?</source>
        <translation>أي واحدة هي؟</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>How far it is</source>
        <translation>إلى أين وصل</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A verb.</extracomment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopping</source>
        <extracomment>It is being stopped.</extracomment>
        <translation>يجري الإيقاف</translation>
    </message>
</context>
<context>
    <name>Workshop</name>
    <message>
        <source>Day of the news</source>
        <translation>يوم الخبر</translation>
    </message>
    <message>
        <source>Day of the news…</source>
        <translation>يوم الخبر…</translation>
    </message>
    <message>
        <source>From my stories…</source>
        <translation>من قصصي…</translation>
    </message>
    <message>
        <source>It reads as a fact. “{guess} that…” is easier to answer.</source>
        <translation>يبدو هذا حقيقة مقررة. «{guess} أن…» أسهل في الجواب.</translation>
    </message>
    <message>
        <source>More than six months ago. Something newer shows that you look now.</source>
        <translation>مضى عليه أكثر من ستة أشهر. خبر أحدث يبيّن أنك تنظر الآن.</translation>
    </message>
    <message>
        <source>None yet. Stories are kept in the journal.</source>
        <translation>لا شيء بعد. القصص محفوظة في اليوميات.</translation>
    </message>
    <message>
        <source>{part}, still open</source>
        <translation>‏{part}، ما زال مفتوحًا</translation>
    </message>
    <message>
        <source>{part}, written</source>
        <translation>‏{part}، مكتوب</translation>
    </message>
</context>
<context>
    <name>WritingDistance</name>
    <message>
        <source>I</source>
        <extracomment>Write about oneself as I, as you, or by name.</extracomment>
        <translation>أنا</translation>
    </message>
    <message>
        <source>My own name</source>
        <translation>اسمي</translation>
    </message>
    <message>
        <source>Write about yourself by your own name, as if you watched from a seat nearby.</source>
        <translation>يمكنك الكتابة عن نفسك باسمك، كأنك تشاهد من مقعد قريب.</translation>
    </message>
    <message>
        <source>Write about {name}, as if you watched from a seat nearby.</source>
        <translation>يمكنك الكتابة عن {name}، كأنك تشاهد من مقعد قريب.</translation>
    </message>
    <message>
        <source>Write as</source>
        <translation>الكتابة بصيغة</translation>
    </message>
    <message>
        <source>Write to yourself as “you”.</source>
        <translation>يمكنك الكتابة إلى نفسك بصيغة «أنت».</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>Write about oneself as I, as you, or by name.</extracomment>
        <translation>أنت</translation>
    </message>
</context>
<context>
    <name>WritingTools</name>
    <message>
        <source>Count words</source>
        <translation>عدّ الكلمات</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>البحث والاستبدال</translation>
    </message>
    <message>
        <source>Special characters…</source>
        <translation>محارف خاصة…</translation>
    </message>
    <message>
        <source>Spelling…</source>
        <translation>الإملاء…</translation>
    </message>
    <message>
        <source>Twenty minutes, gently</source>
        <translation>عشرون دقيقة، برفق</translation>
    </message>
</context>
<context>
    <name>WrittenBefore</name>
    <message>
        <source>Another entry</source>
        <translation>تدوينة أخرى</translation>
    </message>
    <message>
        <source>You wrote “{title}” {when}.</source>
        <translation>كتبت «{title}» {when}.</translation>
    </message>
</context>
<context>
    <name>YourselfStep</name>
    <message>
        <source>Another question</source>
        <translation>سؤال آخر</translation>
    </message>
    <message>
        <source>I can… I know… I noticed…</source>
        <translation>أستطيع… أعرف… لاحظت…</translation>
    </message>
    <message>
        <source>Lesson set aside</source>
        <translation>نُحّي الدرس جانبًا</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>الدروس</translation>
    </message>
    <message>
        <source>You may feel a bit flat, and you have new muscles. One short line each.</source>
        <translation>قد تشعر ببعض الفتور، ولديك عضلات جديدة. سطر قصير لكل منها.</translation>
    </message>
</context>
<context>
    <name>_Field</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>تنحية جانبًا</translation>
    </message>
    <message>
        <source>What do you see now?</source>
        <translation>ما الذي تراه الآن؟</translation>
    </message>
</context>
<context>
    <name>_Form</name>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>How far it went with {name}</source>
        <translation>إلى أين وصلت مع {name}</translation>
    </message>
    <message>
        <source>How {name} ended</source>
        <translation>كيف انتهى الأمر مع {name}</translation>
    </message>
    <message>
        <source>I applied, that was all</source>
        <translation>تقدّمت، وهذا كل شيء</translation>
    </message>
    <message>
        <source>I met people there</source>
        <translation>التقيت بأشخاص هناك</translation>
    </message>
    <message>
        <source>it went quiet</source>
        <translation>ساد الصمت</translation>
    </message>
    <message>
        <source>they said no</source>
        <translation>قالوا لا</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Take away: {what}</source>
        <translation>إزالة: {what}</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>A package for Debian</source>
        <translation>حزمة لدبيان</translation>
    </message>
    <message>
        <source>A portable folder for Windows</source>
        <translation>مجلد محمول لويندوز</translation>
    </message>
    <message>
        <source>An AppImage</source>
        <translation>ملف AppImage</translation>
    </message>
    <message>
        <source>An RPM package</source>
        <translation>حزمة RPM</translation>
    </message>
    <message>
        <source>An application for the Mac</source>
        <translation>تطبيق لماك</translation>
    </message>
    <message>
        <source>An archive for Linux</source>
        <translation>أرشيف للينكس</translation>
    </message>
    <message>
        <source>How it was built</source>
        <translation>كيف بُني</translation>
    </message>
    <message>
        <source>Installed for one person on Linux</source>
        <translation>مثبّت لمستخدم واحد على لينكس</translation>
    </message>
    <message>
        <source>Installed for one person on Windows</source>
        <translation>مثبّت لمستخدم واحد على ويندوز</translation>
    </message>
    <message>
        <source>One folder with everything in it</source>
        <translation>مجلد واحد فيه كل شيء</translation>
    </message>
    <message>
        <source>Run from its source</source>
        <translation>يعمل من شيفرته المصدرية</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>{package}, of {day} (commit {commit})</source>
        <translation>‏{package}، بتاريخ {day} ‏(commit {commit})</translation>
    </message>
    <message>
        <source>{qt}, by PySide6 {pyside}</source>
        <translation>‏{qt}، عبر PySide6 {pyside}</translation>
    </message>
    <message>
        <source>{sqlite}, with {cipher}</source>
        <translation>‏{sqlite}، مع {cipher}</translation>
    </message>
    <message>
        <source>{system}, {machine}, window by {platform}</source>
        <translation>‏{system}، {machine}، النافذة عبر {platform}</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>A blank page in your journal</source>
        <translation>صفحة بيضاء في يومياتك</translation>
    </message>
    <message>
        <source>A call, a coffee, a message: with whom, and what it was</source>
        <translation>مكالمة، قهوة، رسالة: مع من، وماذا كانت</translation>
    </message>
    <message>
        <source>A column for each stage</source>
        <translation>عمود لكل مرحلة</translation>
    </message>
    <message>
        <source>A short guide, opened where you are</source>
        <translation>دليل قصير يُفتح حيث أنت</translation>
    </message>
    <message>
        <source>Add a job</source>
        <translation>إضافة وظيفة</translation>
    </message>
    <message>
        <source>Add someone</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Another diary, contacts, or a list of applications</source>
        <translation>يوميات أخرى، أو جهات اتصال، أو قائمة طلبات</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>To the place one came from.</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Bring something in</source>
        <translation>جلب شيء من الخارج</translation>
    </message>
    <message>
        <source>Close Rebound</source>
        <translation>إغلاق Rebound</translation>
    </message>
    <message>
        <source>Close the journal until the passphrase is typed again</source>
        <translation>إغلاق اليوميات حتى تُكتب عبارة المرور من جديد</translation>
    </message>
    <message>
        <source>Do again what you took back</source>
        <translation>إعادة ما تراجعت عنه</translation>
    </message>
    <message>
        <source>Every command, every entry and every word you wrote</source>
        <translation>كل أمر، وكل تدوينة، وكل كلمة كتبتها</translation>
    </message>
    <message>
        <source>Everything is kept</source>
        <translation>كل شيء محفوظ</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Focus on the text</source>
        <translation>التركيز على النص</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>To the place one came back from.</extracomment>
        <translation>تقدّم</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>الانتقال إلى أي شيء</translation>
    </message>
    <message>
        <source>Go to {room}</source>
        <translation>الذهاب إلى {room}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>How it looks, and where your journal lies</source>
        <translation>المظهر، ومكان يومياتك</translation>
    </message>
    <message>
        <source>I didn't get a job</source>
        <translation>لم أحصل على وظيفة</translation>
    </message>
    <message>
        <source>Jobs as a list</source>
        <translation>الوظائف في قائمة</translation>
    </message>
    <message>
        <source>Jobs in a table</source>
        <translation>الوظائف في جدول</translation>
    </message>
    <message>
        <source>Jobs on a board</source>
        <translation>الوظائف على لوحة</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>More room for writing</source>
        <translation>مساحة أوسع للكتابة</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>تدوينة جديدة</translation>
    </message>
    <message>
        <source>Note a moment</source>
        <translation>تسجيل لحظة</translation>
    </message>
    <message>
        <source>Note a no, and see whether you want the five steps</source>
        <translation>تسجيل «لا»، ثم اختيار الخطوات الخمس أو لا</translation>
    </message>
    <message>
        <source>Nothing but the page one writes on, or all of it again</source>
        <translation>الصفحة التي تُكتب وحدها، أو كل شيء من جديد</translation>
    </message>
    <message>
        <source>One job beside all of them</source>
        <translation>وظيفة واحدة بجانب الكل</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Search on this page, or in everything you wrote</source>
        <translation>البحث في هذه الصفحة، أو في كل ما كتبت</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>إظهار الشريط الجانبي أو إخفاؤه</translation>
    </message>
    <message>
        <source>Somebody you met, with what you like to remember</source>
        <translation>شخص التقيته، مع ما تحب أن تتذكره</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>شخص للحديث معه</translation>
    </message>
    <message>
        <source>Sorted, filtered, changed together</source>
        <translation>مرتبة ومصفّاة، وتُغيَّر معًا</translation>
    </message>
    <message>
        <source>Take back what you did last</source>
        <translation>التراجع عن آخر ما فعلت</translation>
    </message>
    <message>
        <source>Take everything, or a part of it, in an open format</source>
        <translation>أخذ كل شيء أو جزء منه، بصيغة مفتوحة</translation>
    </message>
    <message>
        <source>The company is enough, from the first lead on</source>
        <translation>الشركة تكفي، من أول فرصة</translation>
    </message>
    <message>
        <source>The person you named</source>
        <translation>الشخص الذي سمّيته</translation>
    </message>
    <message>
        <source>To the place you came back from</source>
        <translation>إلى المكان الذي رجعت منه</translation>
    </message>
    <message>
        <source>To the place you were at before</source>
        <translation>إلى المكان الذي كنت فيه قبلًا</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>What is in front of you, on paper or as a PDF</source>
        <translation>ما هو أمامك، على الورق أو بصيغة PDF</translation>
    </message>
</context>
<context>
    <name>board</name>
    <message>
        <source>Answer by {day}</source>
        <translation>الجواب حتى {day}</translation>
    </message>
    <message>
        <source>Decide by {day}</source>
        <translation>القرار حتى {day}</translation>
    </message>
    <message>
        <source>Expected {day}</source>
        <translation>متوقع {day}</translation>
    </message>
    <message>
        <source>Interview today, {time}</source>
        <translation>مقابلة اليوم، {time}</translation>
    </message>
    <message>
        <source>Interview {day}</source>
        <translation>مقابلة {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>منذ {day}</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>A copy of the key file was mended from the other.</source>
        <translation>أُصلحت نسخة من ملف المفتاح من الأخرى.</translation>
    </message>
    <message>
        <source>An inner list had a mistake. It was made anew.</source>
        <translation>كان في قائمة داخلية خطأ. صُنعت من جديد.</translation>
    </message>
    <message>
        <source>Everything is in order: {entries}.</source>
        <translation>كل شيء على ما يرام: {entries}.</translation>
    </message>
    <message>
        <source>Not everything is in order.</source>
        <translation>ليس كل شيء على ما يرام.</translation>
    </message>
    <message>
        <source>Parts of the file can't be read. Your backups are untouched.</source>
        <translation>تتعذّر قراءة أجزاء من الملف. نسخك الاحتياطية لم تُمسّ.</translation>
    </message>
    <message>
        <source>Search had missed something. It was made anew.</source>
        <translation>فات البحثَ شيء. صُنع من جديد.</translation>
    </message>
    <message>
        <source>The disk had trouble reading attached files ({files}). The journal itself is safe. Check the disk, then try again.</source>
        <translation>صادف القرص مشكلة في قراءة ملفات مرفقة ({files}). اليوميات نفسها آمنة. يحسن فحص القرص، ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>The file that holds attachments can't be read. The journal itself is safe.</source>
        <translation>تتعذّر قراءة ملف المرفقات. اليوميات نفسها آمنة.</translation>
    </message>
    <message numerus="yes">
        <source>{number} attached files are gone. No backup here has them.</source>
        <extracomment>For one: An attached file is gone. No backup here has it.</extracomment>
        <translation>
            <numerusform>لا ملفات مرفقة مفقودة.</numerusform>
            <numerusform>ملف مرفق مفقود. ليس في أي نسخة احتياطية هنا.</numerusform>
            <numerusform>ملفان مرفقان مفقودان. ليسا في أي نسخة احتياطية هنا.</numerusform>
            <numerusform>{number} ملفات مرفقة مفقودة. ليست في أي نسخة احتياطية هنا.</numerusform>
            <numerusform>{number} ملفًا مرفقًا مفقودًا. ليست في أي نسخة احتياطية هنا.</numerusform>
            <numerusform>{number} ملف مرفق مفقود. ليست في أي نسخة احتياطية هنا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} attached files are gone. Not every backup here could be looked through.</source>
        <extracomment>For one: An attached file is gone. Not every backup here could be looked through.</extracomment>
        <translation>
            <numerusform>لا ملفات مرفقة مفقودة.</numerusform>
            <numerusform>ملف مرفق مفقود. لم يمكن النظر في كل النسخ الاحتياطية هنا.</numerusform>
            <numerusform>ملفان مرفقان مفقودان. لم يمكن النظر في كل النسخ الاحتياطية هنا.</numerusform>
            <numerusform>{number} ملفات مرفقة مفقودة. لم يمكن النظر في كل النسخ الاحتياطية هنا.</numerusform>
            <numerusform>{number} ملفًا مرفقًا مفقودًا. لم يمكن النظر في كل النسخ الاحتياطية هنا.</numerusform>
            <numerusform>{number} ملف مرفق مفقود. لم يمكن النظر في كل النسخ الاحتياطية هنا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} attached files came back from a backup.</source>
        <extracomment>For one: An attached file came back from a backup.</extracomment>
        <translation>
            <numerusform>لم تعد ملفات مرفقة من نسخة احتياطية.</numerusform>
            <numerusform>عاد ملف مرفق من نسخة احتياطية.</numerusform>
            <numerusform>عاد ملفان مرفقان من نسخة احتياطية.</numerusform>
            <numerusform>عادت {number} ملفات مرفقة من نسخة احتياطية.</numerusform>
            <numerusform>عاد {number} ملفًا مرفقًا من نسخة احتياطية.</numerusform>
            <numerusform>عاد {number} ملف مرفق من نسخة احتياطية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} files belong to nothing any more. They are kept.</source>
        <extracomment>For one: A file belongs to nothing any more. It is kept.</extracomment>
        <translation>
            <numerusform>كل ملف ينتمي إلى شيء.</numerusform>
            <numerusform>ملف لم يعد ينتمي إلى شيء. وهو محفوظ.</numerusform>
            <numerusform>ملفان لم يعودا ينتميان إلى شيء. وهما محفوظان.</numerusform>
            <numerusform>{number} ملفات لم تعد تنتمي إلى شيء. وهي محفوظة.</numerusform>
            <numerusform>{number} ملفًا لم تعد تنتمي إلى شيء. وهي محفوظة.</numerusform>
            <numerusform>{number} ملف لم تعد تنتمي إلى شيء. وهي محفوظة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} links led nowhere. They were emptied.</source>
        <extracomment>For one: A link led nowhere. It was emptied.</extracomment>
        <translation>
            <numerusform>كل رابط يؤدي إلى مكانه.</numerusform>
            <numerusform>رابط لم يؤدِّ إلى مكان. أُفرغ.</numerusform>
            <numerusform>رابطان لم يؤديا إلى مكان. أُفرغا.</numerusform>
            <numerusform>{number} روابط لم تؤدِّ إلى مكان. أُفرغت.</numerusform>
            <numerusform>{number} رابطًا لم تؤدِّ إلى مكان. أُفرغت.</numerusform>
            <numerusform>{number} رابط لم تؤدِّ إلى مكان. أُفرغت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} rows belong to something that is gone. They are kept.</source>
        <extracomment>For one: A row belongs to something that is gone. It is kept.</extracomment>
        <translation>
            <numerusform>كل صف ينتمي إلى شيء.</numerusform>
            <numerusform>صف ينتمي إلى شيء لم يعد موجودًا. وهو محفوظ.</numerusform>
            <numerusform>صفان ينتميان إلى شيء لم يعد موجودًا. وهما محفوظان.</numerusform>
            <numerusform>{number} صفوف تنتمي إلى شيء لم يعد موجودًا. وهي محفوظة.</numerusform>
            <numerusform>{number} صفًّا تنتمي إلى شيء لم يعد موجودًا. وهي محفوظة.</numerusform>
            <numerusform>{number} صف تنتمي إلى شيء لم يعد موجودًا. وهي محفوظة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>0 dots would make you leave, 2 are poor, 3 fine, 4 good, 5 could not be better.</source>
        <translation>٠ نقاط تجعلك ترحل، ٢ ضعيف، ٣ مقبول، ٤ جيد، ٥ لا أفضل منه.</translation>
    </message>
    <message>
        <source>0 dots: {what}</source>
        <translation>٠ نقاط: {what}</translation>
    </message>
    <message>
        <source>5 dots: free of it</source>
        <translation>٥ نقاط: خالٍ منه</translation>
    </message>
    <message>
        <source>5 dots: {what}</source>
        <translation>٥ نقاط: {what}</translation>
    </message>
    <message>
        <source>A measure</source>
        <translation>مقياس</translation>
    </message>
    <message>
        <source>A row was missing, you said.</source>
        <translation>قلت إن صفًّا كان ناقصًا.</translation>
    </message>
    <message>
        <source>About {job} you go with the table.</source>
        <translation>بشأن {job} اخترت الجدول.</translation>
    </message>
    <message>
        <source>About {job} you go with your gut.</source>
        <translation>بشأن {job} اخترت حدسك.</translation>
    </message>
    <message>
        <source>About {job} you left it open.</source>
        <translation>بشأن {job} تركت الأمر مفتوحًا.</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>إضافة صف</translation>
    </message>
    <message>
        <source>Click a dot, or type 0 to 5. Plus and minus go half a step, Delete is not known.</source>
        <translation>انقر نقطة أو اكتب من ٠ إلى ٥. زائد وناقص نصف خطوة، وDelete يعني غير معروف.</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>To the clipboard.</extracomment>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Five rows are needed already. Take one of them back first.</source>
        <translation>خمسة صفوف ضرورية بالفعل. يمكن سحب واحد منها أولًا.</translation>
    </message>
    <message>
        <source>From strong to faint: first place, second, and so on.</source>
        <translation>من القوي إلى الباهت: المركز الأول، فالثاني، وهكذا.</translation>
    </message>
    <message>
        <source>Go with my gut</source>
        <translation>الأخذ بحدسي</translation>
    </message>
    <message>
        <source>Go with the table</source>
        <translation>الأخذ بالجدول</translation>
    </message>
    <message>
        <source>How sure the order is</source>
        <translation>مدى ثبات الترتيب</translation>
    </message>
    <message>
        <source>Keep looking</source>
        <translation>مواصلة البحث</translation>
    </message>
    <message>
        <source>Kept in your journal</source>
        <translation>حُفظ في يومياتك</translation>
    </message>
    <message>
        <source>Kept in your journal already</source>
        <translation>محفوظ في يومياتك من قبل</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>تركه مفتوحًا</translation>
    </message>
    <message numerus="yes">
        <source>Make a row of the pay of {number} jobs</source>
        <extracomment>For one: Make a row of the pay of one job</extracomment>
        <translation>
            <numerusform>جعل الأجر صفًا، الوظائف: {number}</numerusform>
            <numerusform>جعل أجر وظيفة واحدة صفًا</numerusform>
            <numerusform>جعل أجر وظيفتين صفًا</numerusform>
            <numerusform>جعل أجر {number} وظائف صفًا</numerusform>
            <numerusform>جعل أجر {number} وظيفة صفًا</numerusform>
            <numerusform>جعل أجر {number} وظيفة صفًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Matters</source>
        <extracomment>How much a row counts: less than a need, more than nice.</extracomment>
        <translation>مهم</translation>
    </message>
    <message>
        <source>Matters most</source>
        <translation>الأهم</translation>
    </message>
    <message>
        <source>My present job</source>
        <translation>وظيفتي الحالية</translation>
    </message>
    <message>
        <source>Needed: {dots} dots or more</source>
        <translation>الضروري: {dots} نقاط أو أكثر</translation>
    </message>
    <message>
        <source>Needed: {least} or more</source>
        <translation>الضروري: {least} أو أكثر</translation>
    </message>
    <message>
        <source>Needed: {most} or less</source>
        <translation>الضروري: {most} أو أقل</translation>
    </message>
    <message>
        <source>Nice</source>
        <extracomment>How much a row counts: nice to have.</extracomment>
        <translation>مستحسن</translation>
    </message>
    <message>
        <source>Not known yet: {open}.</source>
        <translation>غير معروف بعد: {open}.</translation>
    </message>
    <message>
        <source>Of {ten} tries, about: {places}.</source>
        <translation>من {ten} محاولات، نحو: {places}.</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>A verb.</extracomment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Pay</source>
        <extracomment>A noun: salary.</extracomment>
        <translation>الأجر</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>جُمعا معًا</translation>
    </message>
    <message>
        <source>Row set aside</source>
        <translation>نُحّي الصف جانبًا</translation>
    </message>
    <message numerus="yes">
        <source>Take the pay of {number} jobs</source>
        <extracomment>For one: Take the pay of one job</extracomment>
        <translation>
            <numerusform>أخذ الأجر، الوظائف: {number}</numerusform>
            <numerusform>أخذ أجر وظيفة واحدة</numerusform>
            <numerusform>أخذ أجر وظيفتين</numerusform>
            <numerusform>أخذ أجر {number} وظائف</numerusform>
            <numerusform>أخذ أجر {number} وظيفة</numerusform>
            <numerusform>أخذ أجر {number} وظيفة</numerusform>
        </translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>مختلفان</translation>
    </message>
    <message>
        <source>Total, on your weights</source>
        <translation>المجموع، حسب أوزانك</translation>
    </message>
    <message>
        <source>Tried many times with other weights, always in your order.</source>
        <translation>جُرّب مرات كثيرة بأوزان أخرى، ودائمًا بترتيبك.</translation>
    </message>
    <message>
        <source>Tried many times with other weights. Nothing is weighted yet.</source>
        <translation>جُرّب مرات كثيرة بأوزان أخرى. لم يُوزن شيء بعد.</translation>
    </message>
    <message>
        <source>Type the measure. Delete takes it away.</source>
        <translation>أدخل القيمة. يزيلها مفتاح Delete.</translation>
    </message>
    <message>
        <source>What I could choose</source>
        <translation>ما يمكنني اختياره</translation>
    </message>
    <message>
        <source>What has no row here counts too: luck, people you have not met, and how you feel tomorrow.</source>
        <translation>ويُحتسب أيضًا ما ليس له صف هنا: الحظ، وأشخاص لم تلتقِ بهم بعد، وشعورك غدًا.</translation>
    </message>
    <message>
        <source>What you loved at {company}</source>
        <translation>ما أحببتَه في {company}</translation>
    </message>
    <message>
        <source>Worth asking</source>
        <translation>يستحق السؤال</translation>
    </message>
    <message>
        <source>could not be better</source>
        <translation>لا أفضل منه</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>of 10</source>
        <translation>من ١٠</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>ضعيف</translation>
    </message>
    <message>
        <source>thin line: still unknown</source>
        <translation>خط رفيع: غير معروف بعد</translation>
    </message>
    <message>
        <source>too little known</source>
        <translation>المعروف قليل جدًا</translation>
    </message>
    <message>
        <source>very poor</source>
        <translation>ضعيف جدًا</translation>
    </message>
    <message>
        <source>would make you leave</source>
        <translation>يجعلك ترحل</translation>
    </message>
    <message>
        <source>{choice} has less of each thing you loved there.</source>
        <translation>في {choice} أقل من كل ما أحببتَه هناك.</translation>
    </message>
    <message>
        <source>{choice} has less of the one thing you loved there.</source>
        <translation>في {choice} أقل من الشيء الوحيد الذي أحببته هناك.</translation>
    </message>
    <message>
        <source>{choice} keeps the one thing you loved there.</source>
        <translation>‏{choice}: تحتفظ بالشيء الوحيد الذي أحببته هناك.</translation>
    </message>
    <message numerus="yes">
        <source>{choice} keeps {kept} of the {number} things you loved there.</source>
        <extracomment>For one: {choice} keeps {kept} of the one thing you loved there.</extracomment>
        <translation>
            <numerusform>‏{choice}: لا شيء أحببته هناك لتحتفظ به ({kept}).</numerusform>
            <numerusform>‏{choice}: تحتفظ بـ{kept} من شيء واحد أحببته هناك.</numerusform>
            <numerusform>‏{choice}: تحتفظ بـ{kept} من شيئين أحببتهما هناك.</numerusform>
            <numerusform>‏{choice}: تحتفظ بـ{kept} من {number} أشياء أحببتها هناك.</numerusform>
            <numerusform>‏{choice}: تحتفظ بـ{kept} من {number} شيئًا أحببته هناك.</numerusform>
            <numerusform>‏{choice}: تحتفظ بـ{kept} من {number} شيء أحببته هناك.</numerusform>
        </translation>
    </message>
    <message>
        <source>{choice}: nothing is known yet of what you loved there.</source>
        <translation>{choice}: لا يُعرف بعد شيء مما أحببتَه هناك.</translation>
    </message>
    <message>
        <source>{choice}: whether it keeps what you loved there is not known yet.</source>
        <translation>‏{choice}: لا يُعرف بعد إن كانت تحتفظ بما أحببته هناك.</translation>
    </message>
    <message>
        <source>{dots} of {most} dots: {meaning}</source>
        <translation>{dots} من {most} نقاط: {meaning}</translation>
    </message>
    <message>
        <source>{job} is set apart</source>
        <translation>‏{job} جانبًا، على حدة</translation>
    </message>
    <message>
        <source>{points} of 10</source>
        <translation>{points} من ١٠</translation>
    </message>
    <message>
        <source>{share} of 100</source>
        <translation>{share} من ١٠٠</translation>
    </message>
    <message>
        <source>{stage}, answer by {day}</source>
        <translation>‏{stage}، الجواب حتى {day}</translation>
    </message>
    <message>
        <source>{stage}, {day} has passed</source>
        <translation>{stage}، مضى {day}</translation>
    </message>
    <message>
        <source>{tenths} in place {place}</source>
        <translation>{tenths} في المركز {place}</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” went up and down together. Do they mean the same?</source>
        <translation>‏«{first}» و«{second}» يرتفعان وينخفضان معًا. هل معناهما واحد؟</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message>
        <source>A comparison takes {fewest} to {most} aspects, and here are {count}.</source>
        <translation>تتسع المقارنة لـ{fewest} إلى {most} من الجوانب، والموجود هنا {count}.</translation>
    </message>
    <message>
        <source>A comparison takes {fewest} to {most} aspects, and here is none.</source>
        <translation>تتسع المقارنة لـ{fewest} إلى {most} من الجوانب، ولا يوجد هنا أي جانب.</translation>
    </message>
    <message>
        <source>A comparison takes {fewest} to {most} jobs, and here are {count}.</source>
        <translation>تتسع المقارنة لـ{fewest} إلى {most} من الوظائف، والموجود هنا {count}.</translation>
    </message>
    <message>
        <source>A comparison takes {fewest} to {most} jobs, and here is none.</source>
        <translation>تتسع المقارنة لـ{fewest} إلى {most} من الوظائف، ولا توجد هنا أي وظيفة.</translation>
    </message>
    <message>
        <source>A comparison takes {fewest} to {most} jobs, and here is one.</source>
        <translation>تتسع المقارنة لـ{fewest} إلى {most} من الوظائف، والموجود هنا واحدة.</translation>
    </message>
    <message>
        <source>All of {kind} is zero, so nothing counts.</source>
        <translation>كل ما في {kind} صفر، فلا شيء يُحتسب.</translation>
    </message>
    <message>
        <source>Ask {job}: {aspects}.</source>
        <translation>للسؤال في {job}: ‏{aspects}.</translation>
    </message>
    <message>
        <source>Each of these misses something you said you need. You can look again at: {aspects}.</source>
        <translation>ينقص كلًّا منها شيء قلت إنه ضروري لك. يمكنك معاودة النظر في: {aspects}.</translation>
    </message>
    <message>
        <source>No job has a rating yet, so there is nothing to compare.</source>
        <translation>لا تقييم لأي وظيفة بعد، فلا شيء للمقارنة.</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>The ends of the scale must differ.</source>
        <translation>يجب أن يختلف طرفا المقياس.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>تعذّرت قراءة الملف.</translation>
    </message>
    <message>
        <source>The file is larger than 5 MB, too large for a comparison.</source>
        <translation>الملف أكبر من ٥ MB، وهذا أكبر مما تتسع له مقارنة.</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8.</source>
        <translation>الملف ليس نصًّا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The key {key} stands twice in the same object.</source>
        <translation>المفتاح {key} مكرر في الكائن نفسه.</translation>
    </message>
    <message>
        <source>There can be {most} must-haves, not more.</source>
        <translation>أقصى عدد للضرورات {most}.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>لا يوجد ملف كهذا.</translation>
    </message>
    <message>
        <source>These two are too close to call on equal weights (not weighted yet).</source>
        <translation>الوظيفتان متقاربتان جدًا بأوزان متساوية (لم توزن بعد).</translation>
    </message>
    <message>
        <source>These two are too close to call on your weights.</source>
        <translation>الوظيفتان متقاربتان جدًا حسب أوزانك.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>هذا مجلد وليس ملفًا.</translation>
    </message>
    <message>
        <source>This is nested too deeply to be a comparison.</source>
        <translation>التداخل هنا أعمق من أن يكون مقارنة.</translation>
    </message>
    <message>
        <source>This is not JSON: look at line {line}, column {column}.</source>
        <translation>هذا ليس JSON: انظر السطر {line}، العمود {column}.</translation>
    </message>
    <message>
        <source>Too little is known about {job} to give it a place yet.</source>
        <translation>المعروف عن {job} لا يكفي بعد لتحديد مكانها.</translation>
    </message>
    <message>
        <source>Too little is rated yet to put these in order.</source>
        <translation>التقييمات حتى الآن لا تكفي للترتيب.</translation>
    </message>
    <message>
        <source>What is not known yet can still turn this round.</source>
        <translation>ما لا نعرفه بعد قد يقلب الترتيب.</translation>
    </message>
    <message>
        <source>You said you need {aspects}. Does your present job have it?</source>
        <translation>قلت إن هذا ضروري لك: {aspects}. هل يوجد في وظيفتك الحالية؟</translation>
    </message>
    <message>
        <source>You said you need {aspects}. Does {job} have it?</source>
        <translation>قلت إن هذا ضروري لك: {aspects}. هل يوجد في {job}؟</translation>
    </message>
    <message>
        <source>Your gut and your table disagree about {job}. Is there a row missing?</source>
        <translation>حدسك وجدولك يختلفان بشأن {job}. هل ينقص صف ما؟</translation>
    </message>
    <message>
        <source>Your gut, 0 to 10: {said}</source>
        <translation>حدسك، من ٠ إلى ١٠: {said}</translation>
    </message>
    <message>
        <source>a quarter</source>
        <translation>الربع</translation>
    </message>
    <message>
        <source>a third</source>
        <translation>الثلث</translation>
    </message>
    <message>
        <source>about {percent} %</source>
        <translation>نحو {percent}٪</translation>
    </message>
    <message>
        <source>draws must be a number from 1 to {most}.</source>
        <translation>يجب أن يكون draws عددًا من 1 إلى {most}.</translation>
    </message>
    <message>
        <source>half</source>
        <extracomment>Half of the weight.</extracomment>
        <translation>النصف</translation>
    </message>
    <message>
        <source>nearly everything</source>
        <translation>كل شيء تقريبًا</translation>
    </message>
    <message>
        <source>next to nothing</source>
        <translation>لا شيء تقريبًا</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>on your weights</source>
        <translation>حسب أوزانك</translation>
    </message>
    <message>
        <source>three quarters</source>
        <translation>ثلاثة أرباع</translation>
    </message>
    <message>
        <source>two thirds</source>
        <translation>الثلثان</translation>
    </message>
    <message>
        <source>weight</source>
        <extracomment>How much a row counts.</extracomment>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>your gut</source>
        <translation>حدسك</translation>
    </message>
    <message>
        <source>{jobs} are too close to call on equal weights (not weighted yet).</source>
        <translation>‏{jobs}: متقاربة جدًا بأوزان متساوية (لم توزن بعد).</translation>
    </message>
    <message>
        <source>{jobs} are too close to call on your weights.</source>
        <translation>‏{jobs}: متقاربة جدًا حسب أوزانك.</translation>
    </message>
    <message>
        <source>{job} comes first in about {tenths} of {ten} tries.</source>
        <translation>‏{job} أولًا في نحو {tenths} من كل {ten} محاولات.</translation>
    </message>
    <message>
        <source>{job} comes first in hardly any of the tries.</source>
        <translation>نادرًا ما تأتي {job} أولًا في المحاولات.</translation>
    </message>
    <message>
        <source>{job} comes first in nearly all of the tries.</source>
        <translation>تأتي {job} أولًا في كل المحاولات تقريبًا.</translation>
    </message>
    <message>
        <source>{job} comes first, whatever the weights.</source>
        <translation>{job} في المقدمة مهما كانت الأوزان.</translation>
    </message>
    <message>
        <source>{job} does not come first, whatever the weights.</source>
        <translation>‏{job} ليست في المقدمة مهما كانت الأوزان.</translation>
    </message>
    <message>
        <source>{job} is as good as {others} or better on every row but one: {aspect}.</source>
        <translation>‏{job} مثل {others} أو أفضل في كل الصفوف إلا واحدًا: {aspect}.</translation>
    </message>
    <message>
        <source>{job} is as good as {others} or better on every row.</source>
        <translation>‏{job} مثل {others} أو أفضل في كل الصفوف.</translation>
    </message>
    <message>
        <source>{job} is the only one with enough ratings to place so far.</source>
        <translation>‏{job}: الوحيدة التي تكفي تقييماتها حتى الآن لتحديد مكانها.</translation>
    </message>
    <message>
        <source>{job} leads on equal weights (not weighted yet).</source>
        <translation>‏{job} في المقدمة بأوزان متساوية (لم توزن بعد).</translation>
    </message>
    <message>
        <source>{job} leads on your weights.</source>
        <translation>‏{job} في المقدمة حسب أوزانك.</translation>
    </message>
    <message>
        <source>{job} misses something you said you need: {aspects}.</source>
        <translation>ينقص {job} شيء قلت إنه ضروري لك: {aspects}.</translation>
    </message>
    <message>
        <source>{job} stays first unless {aspect} counts for less than {low} or more than {high}.</source>
        <translation>تبقى {job} أولًا ما لم يقلّ وزن {aspect} عن {low} أو يزد على {high}.</translation>
    </message>
    <message>
        <source>{job} stays first unless {aspect} counts for less than {low}.</source>
        <translation>تبقى {job} أولًا ما لم يقلّ وزن {aspect} عن {low}.</translation>
    </message>
    <message>
        <source>{job} stays first unless {aspect} counts for more than {high}.</source>
        <translation>تبقى {job} أولًا ما لم يزد وزن {aspect} على {high}.</translation>
    </message>
    <message>
        <source>{job} stays first, whichever single weight you change.</source>
        <translation>تبقى {job} أولًا مهما تغيّر وزن واحد.</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>‏{names} و{last}</translation>
    </message>
    <message>
        <source>{percent} % of the weight</source>
        <translation>{percent}٪ من الوزن</translation>
    </message>
    <message>
        <source>{where} ({aspect}) has more than one of tier, swing and weight.</source>
        <translation>في {where} ‏({aspect}) أكثر من واحد من tier و swing و weight.</translation>
    </message>
    <message>
        <source>{where} ({aspect}) is not weighted like those before it: use one kind for all.</source>
        <translation>وزن {where} ‏({aspect}) ليس كوزن ما قبله: نوع واحد للجميع.</translation>
    </message>
    <message>
        <source>{where} differs in its weight from the others of group {group}.</source>
        <translation>يختلف {where} في وزنه عن بقية المجموعة {group}.</translation>
    </message>
    <message>
        <source>{where} has a key that is not known: {key}.</source>
        <translation>في {where} مفتاح غير معروف: {key}.</translation>
    </message>
    <message>
        <source>{where} has a number that is not finite (NaN or Infinity).</source>
        <translation>في {where} عدد غير منتهٍ (NaN أو Infinity).</translation>
    </message>
    <message>
        <source>{where} has a number that is too large.</source>
        <translation>في {where} عدد كبير جدًا.</translation>
    </message>
    <message>
        <source>{where} is {number}, outside the scale from {low} to {high}.</source>
        <translation>قيمة {where} هي {number}، خارج المقياس من {low} إلى {high}.</translation>
    </message>
    <message>
        <source>{where} lacks the key {key}.</source>
        <translation>ينقص {where} المفتاح {key}.</translation>
    </message>
    <message>
        <source>{where} must be 1 (the highest tier) or more.</source>
        <translation>يجب أن يكون {where} ‏1 (أعلى مرتبة) أو أكثر.</translation>
    </message>
    <message>
        <source>{where} must be a list, in square brackets.</source>
        <translation>يجب أن يكون {where} قائمة بين قوسين مربعين.</translation>
    </message>
    <message>
        <source>{where} must be a name: not blank, without control characters.</source>
        <translation>يجب أن يكون {where} اسمًا: غير فارغ وبلا محارف تحكم.</translation>
    </message>
    <message>
        <source>{where} must be a number.</source>
        <translation>يجب أن يكون {where} عددًا.</translation>
    </message>
    <message>
        <source>{where} must be a pair: a rating and its value on the scale.</source>
        <translation>يجب أن يكون {where} زوجًا: تقييمًا وقيمته على المقياس.</translation>
    </message>
    <message>
        <source>{where} must be a text, in quotation marks.</source>
        <translation>يجب أن يكون {where} نصًّا بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>{where} must be a whole number.</source>
        <translation>يجب أن يكون {where} عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>{where} must be an object, in curly brackets.</source>
        <translation>يجب أن يكون {where} كائنًا بين قوسين معقوفين.</translation>
    </message>
    <message>
        <source>{where} must have a larger rating than the point before it.</source>
        <translation>يجب أن يكون تقييم {where} أكبر من النقطة التي قبله.</translation>
    </message>
    <message>
        <source>{where} must have one rating for each aspect.</source>
        <translation>يجب أن يكون في {where} تقييم واحد لكل جانب.</translation>
    </message>
    <message>
        <source>{where} must not be below zero.</source>
        <translation>يجب ألا يقلّ {where} عن الصفر.</translation>
    </message>
    <message>
        <source>{where} needs two points or more.</source>
        <translation>يحتاج {where} إلى نقطتين أو أكثر.</translation>
    </message>
    <message>
        <source>{where} rates {name}, which is not one of the aspects.</source>
        <translation>يقيّم {where} ‏{name}، وهو ليس من الجوانب.</translation>
    </message>
    <message>
        <source>{where} repeats the name {name}.</source>
        <translation>يكرّر {where} الاسم {name}.</translation>
    </message>
    <message>
        <source>{where} takes one of at_least and at_most, and a number.</source>
        <translation>يأخذ {where} واحدًا من at_least و at_most، ومعه عدد.</translation>
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
        <translation>١٤ مارس</translation>
    </message>
    <message>
        <source>2024, or May 2024</source>
        <translation>٢٠٢٤، أو مايو ٢٠٢٤</translation>
    </message>
    <message>
        <source>A line is plenty.</source>
        <translation>سطر واحد يكفي وزيادة.</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>A phone number</source>
        <translation>رقم هاتف</translation>
    </message>
    <message>
        <source>A postal address</source>
        <translation>عنوان بريدي</translation>
    </message>
    <message>
        <source>A thank-you card</source>
        <translation>بطاقة شكر</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>After that: check back in {month}.</source>
        <translation>بعد ذلك: سؤال عن الأحوال في {month}.</translation>
    </message>
    <message>
        <source>After that: hello again in {month}.</source>
        <translation>بعد ذلك: تحية من جديد في {month}.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>An answer to your letter</source>
        <translation>جواب على رسالتك</translation>
    </message>
    <message>
        <source>An e-mail address</source>
        <translation>عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>An earlier post</source>
        <translation>منصب سابق</translation>
    </message>
    <message numerus="yes">
        <source>Answered in {number} days.</source>
        <extracomment>For one: Answered in a day.</extracomment>
        <translation>
            <numerusform>الجواب في اليوم نفسه.</numerusform>
            <numerusform>الجواب بعد يوم.</numerusform>
            <numerusform>الجواب بعد يومين.</numerusform>
            <numerusform>الجواب بعد {number} أيام.</numerusform>
            <numerusform>الجواب بعد {number} يومًا.</numerusform>
            <numerusform>الجواب بعد {number} يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered the same day.</source>
        <translation>الجواب في اليوم نفسه.</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>What came before: former posts of a person.</extracomment>
        <translation>سابقًا</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Both of us</source>
        <translation>كلانا</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>A telephone call.</extracomment>
        <translation>مكالمة</translation>
    </message>
    <message>
        <source>Called</source>
        <extracomment>By which name a person is called.</extracomment>
        <translation>ينادى</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>A card that is sent, a thank-you card.</extracomment>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Check back</source>
        <translation>سؤال عن الأحوال</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>قهوة</translation>
    </message>
    <message>
        <source>Coffee together</source>
        <translation>قهوة معًا</translation>
    </message>
    <message>
        <source>Coffee, you asked</source>
        <translation>قهوة، بدعوة منك</translation>
    </message>
    <message>
        <source>Coffee, {name} asked</source>
        <translation>قهوة، بدعوة من {name}</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Congratulate</source>
        <translation>تهنئة</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>On LinkedIn.</extracomment>
        <translation>متصلان</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>E-mails between you</source>
        <translation>بريد إلكتروني بينكما</translation>
    </message>
    <message>
        <source>Family of {name}</source>
        <translation>من عائلة {name}</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Since when.</extracomment>
        <translation>من</translation>
    </message>
    <message>
        <source>Hello again</source>
        <translation>تحية من جديد</translation>
    </message>
    <message>
        <source>How the name is read, for sorting</source>
        <translation>كيف يُقرأ الاسم، للترتيب</translation>
    </message>
    <message>
        <source>How you met</source>
        <translation>كيف التقيتما</translation>
    </message>
    <message>
        <source>I asked first</source>
        <translation>طلبت أولًا</translation>
    </message>
    <message>
        <source>I did</source>
        <translation>أنا</translation>
    </message>
    <message>
        <source>I invited them to invite me</source>
        <translation>دعوت إلى دعوتي</translation>
    </message>
    <message>
        <source>I sent an invitation</source>
        <translation>أرسلت دعوة</translation>
    </message>
    <message>
        <source>In it you can invite {name} to send you a LinkedIn invitation.</source>
        <translation>فيها يمكنك دعوة {name} إلى إرسال دعوة إليك على LinkedIn.</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>لقاء</translation>
    </message>
    <message>
        <source>In your journal</source>
        <translation>في يومياتك</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>مقابلة</translation>
    </message>
    <message>
        <source>Interview, you asked</source>
        <translation>مقابلة، بطلب منك</translation>
    </message>
    <message>
        <source>Interview, {name} asked</source>
        <translation>مقابلة، بطلب من {name}</translation>
    </message>
    <message>
        <source>Introduced by {name}</source>
        <translation>التعريف عن طريق {name}</translation>
    </message>
    <message>
        <source>Introduced {name}</source>
        <translation>عرّف بـ{name}</translation>
    </message>
    <message>
        <source>Knows {name}</source>
        <translation>يعرف {name}</translation>
    </message>
    <message>
        <source>Label: work, home</source>
        <translation>تسمية: العمل، المنزل</translation>
    </message>
    <message>
        <source>Leads {name}</source>
        <translation>يقود {name}</translation>
    </message>
    <message>
        <source>Led by {name}</source>
        <translation>بقيادة {name}</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>An address on the web.</extracomment>
        <translation>رابط</translation>
    </message>
    <message>
        <source>LinkedIn link</source>
        <translation>رابط LinkedIn</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة قصيرة</translation>
    </message>
    <message>
        <source>Messages between you</source>
        <translation>رسائل قصيرة بينكما</translation>
    </message>
    <message>
        <source>Moment</source>
        <extracomment>Something between two people: a call, a coffee, a card.</extracomment>
        <translation>لحظة</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>A noun.</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير متصلين</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Notes like this usually land warmer than we expect.</source>
        <translation>مثل هذه الكلمات تقع عادةً أدفأ مما نتوقع.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Over the one person whose page is open. Not a verb.</extracomment>
        <translation>المعروض</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Street, with the floor or the box</source>
        <translation>الشارع، مع الطابق أو الصندوق</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>The one they chose began. A line wishes well.</source>
        <translation>بدأ من وقع عليه الاختيار. سطر فيه تمنٍّ بالخير.</translation>
    </message>
    <message>
        <source>They did</source>
        <translation>الطرف الآخر</translation>
    </message>
    <message>
        <source>They sent an invitation</source>
        <translation>وصلتني دعوة</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Until when.</extracomment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>To thank</source>
        <translation>للشكر</translation>
    </message>
    <message>
        <source>What they did there</source>
        <translation>العمل الذي كان هناك</translation>
    </message>
    <message>
        <source>What they do there</source>
        <translation>العمل الذي يقوم به هناك</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>With commas between them</source>
        <translation>بفواصل بينها</translation>
    </message>
    <message>
        <source>Works at</source>
        <translation>مكان العمل</translation>
    </message>
    <message>
        <source>Works with {name}</source>
        <translation>يعمل مع {name}</translation>
    </message>
    <message>
        <source>You called</source>
        <translation>اتصال منك</translation>
    </message>
    <message>
        <source>You can ask how things stand. A line is plenty.</source>
        <translation>يمكنك السؤال عن سير الأمور. سطر يكفي.</translation>
    </message>
    <message>
        <source>You met</source>
        <translation>لقاء</translation>
    </message>
    <message>
        <source>You met, you reached out</source>
        <translation>لقاء، بمبادرة منك</translation>
    </message>
    <message>
        <source>You met, {name} reached out</source>
        <translation>لقاء، بمبادرة من {name}</translation>
    </message>
    <message>
        <source>You sent a card</source>
        <translation>بطاقة منك</translation>
    </message>
    <message>
        <source>You sent a message</source>
        <translation>رسالة قصيرة منك</translation>
    </message>
    <message>
        <source>You sent each other cards</source>
        <translation>بطاقات بينكما</translation>
    </message>
    <message>
        <source>You talked on the phone</source>
        <translation>حديث على الهاتف</translation>
    </message>
    <message>
        <source>You wrote a letter</source>
        <translation>رسالة منك</translation>
    </message>
    <message>
        <source>You wrote an e-mail</source>
        <translation>بريد إلكتروني منك</translation>
    </message>
    <message>
        <source>You wrote to each other</source>
        <translation>رسائل بينكما</translation>
    </message>
    <message>
        <source>Your last moment was {when}. A line is plenty.</source>
        <translation>آخر لحظة بينكما كانت {when}. سطر يكفي.</translation>
    </message>
    <message>
        <source>as their tags say</source>
        <translation>كما تقول الوسوم</translation>
    </message>
    <message>
        <source>call, called, phone, phoned, rang, video</source>
        <extracomment>Words by which a moment is recognised as it is typed: any number of them, with commas.</extracomment>
        <translation>مكالمة, اتصال, اتصلت, هاتف, هاتفت, كلمت, فيديو</translation>
    </message>
    <message>
        <source>card</source>
        <extracomment>A card that is sent; a word by which a moment is recognised as it is typed.</extracomment>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>coffee, tea, lunch, breakfast, dinner, drink</source>
        <extracomment>Words by which a moment is recognised as it is typed: any number of them, with commas.</extracomment>
        <translation>قهوة, شاي, غداء, فطور, عشاء, مشروب</translation>
    </message>
    <message>
        <source>email, e-mail, mail, mailed, emailed</source>
        <extracomment>Words by which a moment is recognised as it is typed: any number of them, with commas.</extracomment>
        <translation>بريد, إيميل, ايميل, email, e-mail</translation>
    </message>
    <message numerus="yes">
        <source>every {number} days</source>
        <extracomment>For one: every day</extracomment>
        <translation>
            <numerusform>بلا فاصل</numerusform>
            <numerusform>كل يوم</numerusform>
            <numerusform>كل يومين</numerusform>
            <numerusform>كل {number} أيام</numerusform>
            <numerusform>كل {number} يومًا</numerusform>
            <numerusform>كل {number} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every {number} months</source>
        <extracomment>For one: every month</extracomment>
        <translation>
            <numerusform>بلا فاصل</numerusform>
            <numerusform>كل شهر</numerusform>
            <numerusform>كل شهرين</numerusform>
            <numerusform>كل {number} أشهر</numerusform>
            <numerusform>كل {number} شهرًا</numerusform>
            <numerusform>كل {number} شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every {number} weeks</source>
        <extracomment>For one: every week</extracomment>
        <translation>
            <numerusform>بلا فاصل</numerusform>
            <numerusform>كل أسبوع</numerusform>
            <numerusform>كل أسبوعين</numerusform>
            <numerusform>كل {number} أسابيع</numerusform>
            <numerusform>كل {number} أسبوعًا</numerusform>
            <numerusform>كل {number} أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every {number} years</source>
        <extracomment>For one: every year</extracomment>
        <translation>
            <numerusform>بلا فاصل</numerusform>
            <numerusform>كل سنة</numerusform>
            <numerusform>كل سنتين</numerusform>
            <numerusform>كل {number} سنوات</numerusform>
            <numerusform>كل {number} سنة</numerusform>
            <numerusform>كل {number} سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>interview, panel</source>
        <extracomment>Words by which a moment is recognised as it is typed: any number of them, with commas.</extracomment>
        <translation>مقابلة, لجنة</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>message, messaged, text, texted, chat</source>
        <extracomment>Words by which a moment is recognised as it is typed: any number of them, with commas.</extracomment>
        <translation>رسالة قصيرة, رسالة نصية, محادثة, دردشة, كتبت, راسلت, واتساب</translation>
    </message>
    <message>
        <source>met, meet, walk, walked, visited, saw</source>
        <extracomment>Words by which a moment is recognised as it is typed: any number of them, with commas.</extracomment>
        <translation>لقاء, التقيت, قابلت, نزهة, تمشية, زرت, زيارة, رأيت</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>since {when}</source>
        <translation>منذ {when}</translation>
    </message>
    <message>
        <source>this once</source>
        <translation>هذه المرة فقط</translation>
    </message>
    <message>
        <source>{company}, since {when}</source>
        <translation>‏{company}، منذ {when}</translation>
    </message>
    <message>
        <source>{how_often}, by the tag {tag}</source>
        <translation>{how_often}، حسب الوسم {tag}</translation>
    </message>
    <message>
        <source>{kind}, with {others}</source>
        <translation>‏{kind}، مع {others}</translation>
    </message>
    <message>
        <source>{letter}, a draft</source>
        <translation>‏{letter}، مسودة</translation>
    </message>
    <message>
        <source>{name} called</source>
        <translation>اتصال من {name}</translation>
    </message>
    <message>
        <source>{name} sent you a card</source>
        <translation>بطاقة من {name}</translation>
    </message>
    <message>
        <source>{name} sent you a message</source>
        <translation>رسالة قصيرة من {name}</translation>
    </message>
    <message>
        <source>{name} wrote you a letter</source>
        <translation>رسالة من {name}</translation>
    </message>
    <message>
        <source>{name} wrote you an e-mail</source>
        <translation>بريد إلكتروني من {name}</translation>
    </message>
    <message>
        <source>{when}: {said}</source>
        <translation>{when}: ‏{said}</translation>
    </message>
    <message>
        <source>{where}, {when}</source>
        <translation>‏{where}، {when}</translation>
    </message>
</context>
<context>
    <name>copies</name>
    <message>
        <source>Last verified backup: {when}.</source>
        <translation>آخر نسخة احتياطية مفحوصة: {when}.</translation>
    </message>
    <message>
        <source>a moment ago</source>
        <translation>قبل لحظة</translation>
    </message>
    <message numerus="yes">
        <source>{number} hours ago</source>
        <extracomment>For one: an hour ago</extracomment>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل ساعة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل {number} ساعات</numerusform>
            <numerusform>قبل {number} ساعة</numerusform>
            <numerusform>قبل {number} ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} jobs</source>
        <extracomment>For one: one job</extracomment>
        <translation>
            <numerusform>بلا وظائف</numerusform>
            <numerusform>وظيفة واحدة</numerusform>
            <numerusform>وظيفتان</numerusform>
            <numerusform>{number} وظائف</numerusform>
            <numerusform>{number} وظيفة</numerusform>
            <numerusform>{number} وظيفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} letters</source>
        <extracomment>For one: one letter</extracomment>
        <translation>
            <numerusform>بلا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>{number} رسائل</numerusform>
            <numerusform>{number} رسالة</numerusform>
            <numerusform>{number} رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} minutes ago</source>
        <extracomment>For one: one minute ago</extracomment>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل {number} دقائق</numerusform>
            <numerusform>قبل {number} دقيقة</numerusform>
            <numerusform>قبل {number} دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} people</source>
        <extracomment>For one: one person</extracomment>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>{number} أشخاص</numerusform>
            <numerusform>{number} شخصًا</numerusform>
            <numerusform>{number} شخص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>days</name>
    <message>
        <source>, </source>
        <extracomment>What stands between the parts of a list, with its space.</extracomment>
        <translation>، </translation>
    </message>
    <message>
        <source>a day, a week, a month, a year</source>
        <extracomment>As somebody types them before or after “ago”: a week ago. These four, with commas; another form of one after a /.</extracomment>
        <translation>يوم، أسبوع، شهر، سنة/عام</translation>
    </message>
    <message>
        <source>about a fifth</source>
        <translation>نحو الخُمس</translation>
    </message>
    <message>
        <source>about a quarter</source>
        <translation>نحو الربع</translation>
    </message>
    <message>
        <source>about a tenth</source>
        <translation>نحو العُشر</translation>
    </message>
    <message>
        <source>about a third</source>
        <translation>نحو الثلث</translation>
    </message>
    <message>
        <source>about half</source>
        <translation>نحو النصف</translation>
    </message>
    <message>
        <source>about three quarters</source>
        <translation>نحو ثلاثة أرباع</translation>
    </message>
    <message>
        <source>about two thirds</source>
        <translation>نحو الثلثين</translation>
    </message>
    <message>
        <source>ago</source>
        <extracomment>As somebody types it when looking for a day: three weeks ago. All forms of it, parted by commas.</extracomment>
        <translation>قبل، منذ</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>day after tomorrow</source>
        <extracomment>As somebody types it when looking for a day. All forms of it, parted by commas.</extracomment>
        <translation>بعد غد، بعد الغد</translation>
    </message>
    <message>
        <source>day before yesterday</source>
        <extracomment>As somebody types it when looking for a day. All forms of it, parted by commas.</extracomment>
        <translation>أول أمس، أول من أمس، أمس الأول</translation>
    </message>
    <message>
        <source>day days</source>
        <extracomment>All forms of the word, parted by spaces, as somebody types them.</extracomment>
        <translation>يوم أيام يوما يومًا الأيام</translation>
    </message>
    <message>
        <source>in, from now</source>
        <extracomment>As somebody types it when looking for a day: in three weeks, three weeks from now. All forms of it, parted by commas.</extracomment>
        <translation>بعد، خلال</translation>
    </message>
    <message>
        <source>last</source>
        <extracomment>As somebody types it when looking for a day: last Tuesday. All forms of the word, parted by spaces.</extracomment>
        <translation>الماضي الماضية السابق السابقة الفائت الفائتة</translation>
    </message>
    <message>
        <source>month months</source>
        <extracomment>All forms of the word, parted by spaces, as somebody types them.</extracomment>
        <translation>شهر أشهر شهور شهرا شهرًا الشهر</translation>
    </message>
    <message>
        <source>nearly all</source>
        <translation>الكل تقريبًا</translation>
    </message>
    <message>
        <source>next</source>
        <extracomment>Of the forms of "next coming" those that do not mean a weekday of this week: "next Wednesday", said on a Monday, is the one of next week. Where the coming one is meant by all of them, leave the English.</extracomment>
        <translation>next</translation>
    </message>
    <message>
        <source>next coming</source>
        <extracomment>As somebody types it when looking for a day: next Tuesday. All forms of the word, parted by spaces, or by commas where one has several words.</extracomment>
        <translation>القادم القادمة المقبل المقبلة التالي التالية</translation>
    </message>
    <message>
        <source>no one two three four five six seven eight nine ten eleven twelve</source>
        <extracomment>As many words, parted by spaces: 0 to 12, as they stand before a counted thing. Figures, where words inflect.</extracomment>
        <translation>0 1 2 3 4 5 6 7 8 9 10 11 12</translation>
    </message>
    <message>
        <source>the of on in at st nd rd th</source>
        <extracomment>Words that may stand between those of a day: on Tuesday the 3rd of March. Parted by spaces; also what stands behind a number.</extracomment>
        <translation>في من يوم شهر</translation>
    </message>
    <message>
        <source>this</source>
        <extracomment>As somebody types it when looking for a day: this week. All forms of the word, parted by spaces.</extracomment>
        <translation>هذا هذه الحالي الحالية</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>tomorrow, tmrw</source>
        <extracomment>As somebody types it when looking for a day. All forms of it, parted by commas.</extracomment>
        <translation>غدًا، غدا، بكرة، يوم غد</translation>
    </message>
    <message>
        <source>two days, a fortnight, two months, two years</source>
        <extracomment>As somebody types them before or after “ago”, if the language has such a word. These four, with commas; another form of one after a /.</extracomment>
        <translation>يومين، أسبوعين، شهرين، سنتين/عامين</translation>
    </message>
    <message>
        <source>week weeks</source>
        <extracomment>All forms of the word, parted by spaces, as somebody types them.</extracomment>
        <translation>أسبوع أسابيع أسبوعا أسبوعًا الأسبوع</translation>
    </message>
    <message>
        <source>year years</source>
        <extracomment>All forms of the word, parted by spaces, as somebody types them.</extracomment>
        <translation>سنة سنوات سنين السنة عام أعوام عاما عامًا العام</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>‏{day}، {time}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>‏{names} و{last}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {number} more</source>
        <extracomment>For one: {names} and one more</extracomment>
        <translation>
            <numerusform>{names}</numerusform>
            <numerusform>‏{names} وواحد آخر</numerusform>
            <numerusform>‏{names} واثنان آخران</numerusform>
            <numerusform>‏{names} و{number} آخرون</numerusform>
            <numerusform>‏{names} و{number} آخرون</numerusform>
            <numerusform>‏{names} و{number} آخرون</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>‏{name}: ‏{value}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}٪</translation>
    </message>
    <message numerus="yes">
        <source>{number} days ago</source>
        <extracomment>For one: a day ago</extracomment>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>أمس</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل {number} أيام</numerusform>
            <numerusform>قبل {number} يومًا</numerusform>
            <numerusform>قبل {number} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} months ago</source>
        <extracomment>For one: a month ago</extracomment>
        <translation>
            <numerusform>هذا الشهر</numerusform>
            <numerusform>قبل شهر</numerusform>
            <numerusform>قبل شهرين</numerusform>
            <numerusform>قبل {number} أشهر</numerusform>
            <numerusform>قبل {number} شهرًا</numerusform>
            <numerusform>قبل {number} شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} weeks ago</source>
        <extracomment>For one: a week ago</extracomment>
        <translation>
            <numerusform>هذا الأسبوع</numerusform>
            <numerusform>قبل أسبوع</numerusform>
            <numerusform>قبل أسبوعين</numerusform>
            <numerusform>قبل {number} أسابيع</numerusform>
            <numerusform>قبل {number} أسبوعًا</numerusform>
            <numerusform>قبل {number} أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} years ago</source>
        <extracomment>For one: a year ago</extracomment>
        <translation>
            <numerusform>هذه السنة</numerusform>
            <numerusform>قبل سنة</numerusform>
            <numerusform>قبل سنتين</numerusform>
            <numerusform>قبل {number} سنوات</numerusform>
            <numerusform>قبل {number} سنة</numerusform>
            <numerusform>قبل {number} سنة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>This is sample data. It goes when you close the window.</source>
        <translation>هذه بيانات للتجربة. تزول عند إغلاق النافذة.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A journal was kept here, and its file is gone.</source>
        <translation>كانت هنا يوميات، وملفها غير موجود.</translation>
    </message>
    <message>
        <source>A letter in the code is not right.</source>
        <translation>في الرمز حرف غير صحيح.</translation>
    </message>
    <message>
        <source>A place in the journal's file couldn't be read.</source>
        <translation>تعذّرت قراءة موضع في ملف اليوميات.</translation>
    </message>
    <message>
        <source>A window on another computer is using this journal, or was when it came here.</source>
        <translation>نافذة على حاسوب آخر تستخدم هذه اليوميات، أو كانت تستخدمها حين وصلت إلى هنا.</translation>
    </message>
    <message>
        <source>All the rest is as it was.</source>
        <translation>كل ما عداه كما كان.</translation>
    </message>
    <message>
        <source>Another window is using this journal.</source>
        <translation>نافذة أخرى تستخدم هذه اليوميات.</translation>
    </message>
    <message>
        <source>Check that the disk is there and that you may open it.</source>
        <translation>يحسن التأكد من أن القرص موجود وأن لك إذنًا بفتحه.</translation>
    </message>
    <message>
        <source>Check that you may write there, then try again.</source>
        <translation>يحسن التأكد من أن لك إذنًا بالكتابة هناك، ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>يحسن فحص القرص، ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>Check the disk, then try again. If that doesn't help, you can open what can be read.</source>
        <translation>يحسن فحص القرص، ثم المحاولة من جديد. وإن لم ينفع ذلك، يمكنك فتح ما يمكن قراءته.</translation>
    </message>
    <message>
        <source>Choose a .oxt file, or a .dic file with its .aff file beside it.</source>
        <translation>المطلوب ملف ‎.oxt، أو ملف ‎.dic وبجانبه ملف ‎.aff.</translation>
    </message>
    <message>
        <source>Choose another folder, then try again.</source>
        <translation>يمكنك اختيار مجلد آخر، ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>Choose another name, or an empty folder.</source>
        <translation>يمكنك اختيار اسم آخر، أو مجلد فارغ.</translation>
    </message>
    <message>
        <source>Close it there. If none is open, open Rebound's window here once and press {button}.</source>
        <extracomment>Read in a shell. {button}: the name of the button that the window shows then.</extracomment>
        <translation>يمكنك إغلاقها هناك. وإن لم تكن هناك نافذة مفتوحة، فيمكن فتح نافذة Rebound هنا مرة والضغط على {button}.</translation>
    </message>
    <message>
        <source>Close it there. If none is open, you can open the journal here.</source>
        <translation>يمكنك إغلاقها هناك. وإن لم تكن هناك نافذة مفتوحة، يمكنك فتح اليوميات هنا.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>أغلق برامج أخرى، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Close the other window, then try again.</source>
        <translation>يمكنك إغلاق النافذة الأخرى، ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>Compare it with your printed one, group by group.</source>
        <translation>يمكنك مقارنته بالمطبوع لديك، مجموعة مجموعة.</translation>
    </message>
    <message>
        <source>It couldn't be written there.</source>
        <translation>تعذّرت الكتابة هناك.</translation>
    </message>
    <message>
        <source>It has not been touched.</source>
        <translation>لم يُمسّ.</translation>
    </message>
    <message>
        <source>It is as it was, and a backup lies beside it.</source>
        <translation>هو كما كان، وبجانبه نسخة احتياطية.</translation>
    </message>
    <message>
        <source>It may be an older one, or another journal's. Look for the page made last.</source>
        <translation>قد يكون رمزًا أقدم، أو رمز يوميات أخرى. الأنسب البحث عن آخر ورقة صُنعت.</translation>
    </message>
    <message>
        <source>It stays as it is.</source>
        <translation>يبقى كما هو.</translation>
    </message>
    <message>
        <source>Make some room, or choose another disk.</source>
        <translation>يمكنك إفساح مساحة، أو اختيار قرص آخر.</translation>
    </message>
    <message>
        <source>Make some room, then try again.</source>
        <translation>يمكنك إفساح بعض المساحة، ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>Make some room. Rebound tries again by itself.</source>
        <translation>يمكنك إفساح مساحة. ويحاول Rebound من جديد تلقائيًا.</translation>
    </message>
    <message>
        <source>No backup here has one that fits. You can put a backup in its place.</source>
        <translation>ليس في أي نسخة احتياطية هنا ما يناسب. يمكنك إحلال نسخة احتياطية محلها.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Nothing new was put in its place.</source>
        <translation>لم يوضع شيء جديد في مكانه.</translation>
    </message>
    <message>
        <source>Open it with the newer program.</source>
        <translation>يُفتح بالبرنامج الأحدث.</translation>
    </message>
    <message>
        <source>Pick another file, or make the archive anew.</source>
        <translation>يمكنك اختيار ملف آخر، أو صنع الأرشيف من جديد.</translation>
    </message>
    <message>
        <source>Pick another file. The name of a backup ends in .rebound.</source>
        <translation>يمكن اختيار ملف آخر. اسم النسخة الاحتياطية ينتهي بـ ‎.rebound.</translation>
    </message>
    <message>
        <source>Plug the disk in, or choose another folder.</source>
        <translation>يمكنك وصل القرص، أو اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>Something stands in that place already.</source>
        <translation>يوجد شيء في ذلك المكان من قبل.</translation>
    </message>
    <message>
        <source>Spelling is checked as before.</source>
        <translation>يُدقَّق الإملاء كما كان.</translation>
    </message>
    <message>
        <source>That code didn't open the journal.</source>
        <translation>لم يفتح ذلك الرمز اليوميات.</translation>
    </message>
    <message>
        <source>That code didn't open this backup.</source>
        <translation>لم يفتح ذلك الرمز هذه النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>That passphrase didn't open the journal.</source>
        <translation>لم تفتح عبارة المرور تلك اليوميات.</translation>
    </message>
    <message>
        <source>That passphrase didn't open this backup.</source>
        <translation>لم تفتح عبارة المرور تلك هذه النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>The backup lies in the journal's own folder instead.</source>
        <translation>النسخة الاحتياطية في مجلد اليوميات نفسه بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The disk had trouble reading or writing.</source>
        <translation>صادف القرص مشكلة في القراءة أو الكتابة.</translation>
    </message>
    <message>
        <source>The disk is full there, so nothing was written.</source>
        <translation>القرص ممتلئ هناك، فلم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The disk is full, so this could not be done.</source>
        <translation>القرص ممتلئ، لذلك لم يتسنَّ القيام بذلك.</translation>
    </message>
    <message>
        <source>The disk is full, so this is not kept yet.</source>
        <translation>القرص ممتلئ، فلم يُحفظ هذا بعد.</translation>
    </message>
    <message>
        <source>The file that holds the key can't be read.</source>
        <translation>تتعذّر قراءة الملف الذي فيه المفتاح.</translation>
    </message>
    <message>
        <source>The folder for backups isn't there.</source>
        <translation>مجلد النسخ الاحتياطية غير موجود.</translation>
    </message>
    <message>
        <source>The journal itself has not been touched.</source>
        <translation>اليوميات نفسها لم تُمسّ.</translation>
    </message>
    <message>
        <source>The journal's file is damaged and can't be opened.</source>
        <translation>ملف اليوميات متضرر ولا يمكن فتحه.</translation>
    </message>
    <message>
        <source>The journal's folder can't be read.</source>
        <translation>تتعذّر قراءة مجلد اليوميات.</translation>
    </message>
    <message>
        <source>The journal's folder can't be written to.</source>
        <translation>تتعذّر الكتابة في مجلد اليوميات.</translation>
    </message>
    <message>
        <source>There is no whole dictionary in this file.</source>
        <translation>لا قاموس كاملًا في هذا الملف.</translation>
    </message>
    <message>
        <source>This archive can't be read.</source>
        <translation>تتعذّر قراءة هذا الأرشيف.</translation>
    </message>
    <message>
        <source>This backup couldn't be opened.</source>
        <translation>تعذّر فتح هذه النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>This computer has too little free memory at the moment.</source>
        <translation>الذاكرة الحرة في هذا الحاسوب قليلة جدًا الآن.</translation>
    </message>
    <message>
        <source>This computer's keychain didn't answer.</source>
        <translation>لم تستجب سلسلة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This has changed since, so it can't be undone.</source>
        <translation>تغيّر هذا منذ ذلك الحين، فلا يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>This journal was written by a newer Rebound.</source>
        <translation>كُتبت هذه اليوميات بإصدار أحدث من Rebound.</translation>
    </message>
    <message>
        <source>Try again, or use your recovery code.</source>
        <translation>يمكنك المحاولة من جديد، أو استخدام رمز الاستعادة.</translation>
    </message>
    <message>
        <source>Try again. If that doesn't help, check the journal, in Settings.</source>
        <translation>يمكن المحاولة من جديد. وإن لم ينفع ذلك، يحسن فحص اليوميات من الإعدادات.</translation>
    </message>
    <message>
        <source>Try again: capital letters and spaces count.</source>
        <translation>يمكنك المحاولة من جديد: للأحرف الكبيرة والمسافات أثر.</translation>
    </message>
    <message>
        <source>What stood there before is untouched.</source>
        <translation>ما كان هناك لم يُمسّ.</translation>
    </message>
    <message>
        <source>What this belonged to is gone.</source>
        <translation>ما كان هذا ينتمي إليه لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>What was kept before is safe, and your text stays here.</source>
        <translation>ما حُفظ من قبل آمن، ونصك يبقى هنا.</translation>
    </message>
    <message>
        <source>What was kept before is safe.</source>
        <translation>ما حُفظ من قبل آمن.</translation>
    </message>
    <message>
        <source>You can change it by hand.</source>
        <translation>يمكنك تغييره باليد.</translation>
    </message>
    <message>
        <source>You can note it anew.</source>
        <translation>يمكنك تسجيله من جديد.</translation>
    </message>
    <message>
        <source>You can open what can be read, or restore a backup. The damaged file is kept.</source>
        <translation>يمكنك فتح ما يمكن قراءته، أو استعادة نسخة احتياطية. الملف المتضرر محفوظ.</translation>
    </message>
    <message>
        <source>You can restore a backup, or start a new journal here.</source>
        <translation>يمكنك استعادة نسخة احتياطية، أو بدء يوميات جديدة هنا.</translation>
    </message>
    <message>
        <source>You can restore a backup. The damaged file is kept.</source>
        <translation>يمكنك استعادة نسخة احتياطية. الملف المتضرر محفوظ.</translation>
    </message>
    <message>
        <source>You can try again, or go on with the Rebound you had before.</source>
        <translation>يمكنك المحاولة من جديد، أو المتابعة بإصدار Rebound السابق.</translation>
    </message>
    <message>
        <source>Your journal could not be brought up to date. The fault is ours.</source>
        <translation>تعذّر تحديث يومياتك. الخطأ منا.</translation>
    </message>
    <message>
        <source>Your journal is unchanged.</source>
        <translation>يومياتك كما هي.</translation>
    </message>
    <message>
        <source>Your journal on this computer is unchanged.</source>
        <translation>يومياتك على هذا الحاسوب كما هي.</translation>
    </message>
    <message>
        <source>Your passphrase opens the journal as before.</source>
        <translation>عبارة مرورك تفتح اليوميات كما كانت.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>--query and --entry are for markdown, html and pdf.</source>
        <translation>الخياران --query و --entry لصيغ markdown و html و pdf.</translation>
    </message>
    <message>
        <source>A book of your entries, with contents, to read or print.</source>
        <translation>كتاب من تدويناتك، بفهرس، للقراءة أو الطباعة.</translation>
    </message>
    <message>
        <source>A file for each entry, job, person and letter. Rebound reads the entries back; an archive keeps all.</source>
        <translation>ملف لكل تدوينة ووظيفة وشخص ورسالة. يعيد Rebound قراءة التدوينات؛ والأرشيف يحفظ الكل.</translation>
    </message>
    <message>
        <source>A form for each week: date, company, position, how, contact, result.</source>
        <translation>نموذج لكل أسبوع: التاريخ، الشركة، المنصب، الطريقة، جهة الاتصال، النتيجة.</translation>
    </message>
    <message>
        <source>A list of jobs to print, for whoever asks what you did.</source>
        <translation>قائمة وظائف للطباعة، لمن يسأل عما فعلته.</translation>
    </message>
    <message>
        <source>About the company</source>
        <translation>عن الشركة</translation>
    </message>
    <message>
        <source>Added later</source>
        <translation>أضيف لاحقًا</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>وكالة التوظيف</translation>
    </message>
    <message>
        <source>All of it, exactly, as open data. Rebound reads it back whole.</source>
        <translation>كل شيء بدقة، كبيانات مفتوحة. يعيد Rebound قراءته كاملًا.</translation>
    </message>
    <message>
        <source>An archive always holds everything; --since and --until are not for it.</source>
        <translation>الأرشيف يحوي كل شيء دائمًا؛ لا ينطبق عليه --since و --until.</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>الجواب حتى</translation>
    </message>
    <message>
        <source>Answer expected by</source>
        <translation>الجواب متوقع حتى</translation>
    </message>
    <message>
        <source>Answer expected: {job}</source>
        <translation>الجواب متوقع: {job}</translation>
    </message>
    <message>
        <source>At best</source>
        <translation>في أحسن الأحوال</translation>
    </message>
    <message>
        <source>At worst</source>
        <translation>في أسوأ الأحوال</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>What came before: former posts of a person.</extracomment>
        <translation>سابقًا</translation>
    </message>
    <message>
        <source>Between us</source>
        <translation>بيننا</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Book (PDF)</source>
        <translation>كتاب (PDF)</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>تقويم (iCalendar)</translation>
    </message>
    <message>
        <source>Called</source>
        <extracomment>By which name a person is called.</extracomment>
        <translation>ينادى</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>الشركات</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Contacts (vCard)</source>
        <translation>جهات اتصال (vCard)</translation>
    </message>
    <message>
        <source>Counts together with</source>
        <translation>يُحتسب مع</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Day of the news</source>
        <translation>يوم الخبر</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>أيام الراحة</translation>
    </message>
    <message>
        <source>Drafted for the week of</source>
        <translation>مسودة لأسبوع</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Files: {number}.</source>
        <translation>الملفات: {number}.</translation>
    </message>
    <message>
        <source>From {since} on</source>
        <translation>من {since} فصاعدًا</translation>
    </message>
    <message>
        <source>From {since} to {until}</source>
        <translation>من {since} إلى {until}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>Heading of a column: how one applied.</extracomment>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>المقابلات</translation>
    </message>
    <message>
        <source>Interviews and follow-ups, for a calendar.</source>
        <translation>المقابلات والمتابعات، لتقويم.</translation>
    </message>
    <message>
        <source>It holds everything, entries only for me too. Anyone can read it.</source>
        <translation>فيه كل شيء، حتى التدوينات الخاصة بك. يستطيع أي أحد قراءته.</translation>
    </message>
    <message>
        <source>It is not encrypted: anyone can read it.</source>
        <translation>إنه غير مشفّر: يستطيع أي أحد قراءته.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>الوظائف</translation>
    </message>
    <message>
        <source>Jobs, people, letters and all that belongs to them, for a spreadsheet.</source>
        <translation>الوظائف والأشخاص والرسائل وكل ما يتبعها، لجدول بيانات.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>اليوميات</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>Letters that are sent, not of the alphabet.</extracomment>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Letters I picked</source>
        <translation>رسائل اخترتها</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>An address on the web.</extracomment>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Markdown folder</source>
        <translation>مجلد Markdown</translation>
    </message>
    <message>
        <source>Measured in</source>
        <translation>يقاس بـ</translation>
    </message>
    <message>
        <source>My gut</source>
        <translation>حدسي</translation>
    </message>
    <message>
        <source>My journal</source>
        <translation>يومياتي</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>أسئلتي</translation>
    </message>
    <message>
        <source>My templates</source>
        <translation>قوالبي</translation>
    </message>
    <message>
        <source>My weeks</source>
        <translation>أسابيعي</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>A noun.</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>No entry was found. Nothing was written.</source>
        <translation>لم توجد أي تدوينة. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Not ideal</source>
        <translation>لم يكن كما أريد</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>On LinkedIn</source>
        <translation>على LinkedIn</translation>
    </message>
    <message>
        <source>One page for any browser, with everything within it.</source>
        <translation>صفحة واحدة لأي متصفح، وكل شيء داخلها.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>الحصيلة</translation>
    </message>
    <message>
        <source>Pay</source>
        <extracomment>A noun: salary.</extracomment>
        <translation>الأجر</translation>
    </message>
    <message>
        <source>Pay I named</source>
        <translation>الأجر الذي ذكرته</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Perfect</source>
        <extracomment>What sounded perfect about a job.</extracomment>
        <translation>مثالي</translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>The title of a job.</extracomment>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Posting</source>
        <extracomment>The advertisement of a job.</extracomment>
        <translation>الإعلان</translation>
    </message>
    <message>
        <source>Proof of job search</source>
        <translation>إثبات البحث عن عمل</translation>
    </message>
    <message>
        <source>Proof of job search (PDF)</source>
        <translation>إثبات البحث عن عمل (PDF)</translation>
    </message>
    <message>
        <source>Rebound archive</source>
        <translation>أرشيف Rebound</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Heading of a column: what came of an application.</extracomment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Résumé sent</source>
        <translation>السيرة الذاتية المرسلة</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Sounds like</source>
        <translation>يُنطق</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Where one found a job.</extracomment>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>المراحل</translation>
    </message>
    <message>
        <source>Starred</source>
        <extracomment>Marked with a star.</extracomment>
        <translation>مميّزة بنجمة</translation>
    </message>
    <message>
        <source>Still waiting on</source>
        <translation>ما زال الانتظار لـ</translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <translation>جداول (CSV)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>The company on the web</source>
        <translation>الشركة على الويب</translation>
    </message>
    <message numerus="yes">
        <source>The journal itself has lost {number} files. Their names are kept.</source>
        <extracomment>For one: The journal itself has lost one file. Its name is kept.</extracomment>
        <translation>
            <numerusform>لم تفقد اليوميات ملفات.</numerusform>
            <numerusform>فقدت اليوميات نفسها ملفًا واحدًا. اسمه محفوظ.</numerusform>
            <numerusform>فقدت اليوميات نفسها ملفين. اسماهما محفوظان.</numerusform>
            <numerusform>فقدت اليوميات نفسها {number} ملفات. أسماؤها محفوظة.</numerusform>
            <numerusform>فقدت اليوميات نفسها {number} ملفًا. أسماؤها محفوظة.</numerusform>
            <numerusform>فقدت اليوميات نفسها {number} ملف. أسماؤها محفوظة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The people, for an address book.</source>
        <translation>الأشخاص، لدفتر عناوين.</translation>
    </message>
    <message numerus="yes">
        <source>The {number} entries you chose</source>
        <extracomment>For one: The entry you chose</extracomment>
        <translation>
            <numerusform>لا تدوينات مختارة</numerusform>
            <numerusform>التدوينة التي اخترتها</numerusform>
            <numerusform>التدوينتان اللتان اخترتهما</numerusform>
            <numerusform>التدوينات الـ{number} التي اخترتها</numerusform>
            <numerusform>التدوينات الـ{number} التي اخترتها</numerusform>
            <numerusform>التدوينات الـ{number} التي اخترتها</numerusform>
        </translation>
    </message>
    <message>
        <source>There since</source>
        <translation>هناك منذ</translation>
    </message>
    <message>
        <source>There was nothing to tell of.</source>
        <translation>لم يكن هناك ما يُذكر.</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>جاء جواب</translation>
    </message>
    <message>
        <source>This is not encrypted: anyone can read it.</source>
        <translation>هذا غير مشفّر: يستطيع أي أحد قراءته.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Untitled</source>
        <extracomment>A page without a title.</extracomment>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Up to {until}</source>
        <translation>حتى {until}</translation>
    </message>
    <message>
        <source>We met</source>
        <translation>التقينا</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>صفحة ويب (HTML)</translation>
    </message>
    <message>
        <source>Week of {first} to {last}</source>
        <translation>أسبوع {first} إلى {last}</translation>
    </message>
    <message>
        <source>Weekly form (PDF)</source>
        <translation>نموذج أسبوعي (PDF)</translation>
    </message>
    <message>
        <source>What I compare by</source>
        <translation>ما أقارن به</translation>
    </message>
    <message>
        <source>What I learned</source>
        <translation>ما تعلّمته</translation>
    </message>
    <message>
        <source>What it counts for</source>
        <translation>كم يُحتسب</translation>
    </message>
    <message>
        <source>What it is to me</source>
        <translation>ما يعنيه لي</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Where the company is</source>
        <translation>أين الشركة</translation>
    </message>
    <message>
        <source>Where the work is done</source>
        <translation>أين يُؤدى العمل</translation>
    </message>
    <message>
        <source>Why, as I guess it</source>
        <translation>السبب كما أخمّنه</translation>
    </message>
    <message>
        <source>Why, as they said it</source>
        <translation>السبب كما قالوه</translation>
    </message>
    <message>
        <source>With --include-private they come along.</source>
        <translation>مع --include-private تأتي هي أيضًا.</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>‏{name}: ‏{value}</translation>
    </message>
    <message numerus="yes">
        <source>{number} contacts</source>
        <extracomment>For one: one contact</extracomment>
        <translation>
            <numerusform>لا جهات اتصال</numerusform>
            <numerusform>جهة اتصال واحدة</numerusform>
            <numerusform>جهتا اتصال</numerusform>
            <numerusform>{number} جهات اتصال</numerusform>
            <numerusform>{number} جهة اتصال</numerusform>
            <numerusform>{number} جهة اتصال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} entries</source>
        <extracomment>For one: one entry</extracomment>
        <translation>
            <numerusform>بلا تدوينات</numerusform>
            <numerusform>تدوينة واحدة</numerusform>
            <numerusform>تدوينتان</numerusform>
            <numerusform>{number} تدوينات</numerusform>
            <numerusform>{number} تدوينة</numerusform>
            <numerusform>{number} تدوينة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} entries are only for you and stay here.</source>
        <extracomment>For one: One entry is only for you and stays here.</extracomment>
        <translation>
            <numerusform>لا تدوينات خاصة بك تبقى هنا.</numerusform>
            <numerusform>تدوينة واحدة خاصة بك وتبقى هنا.</numerusform>
            <numerusform>تدوينتان خاصتان بك وتبقيان هنا.</numerusform>
            <numerusform>{number} تدوينات خاصة بك وتبقى هنا.</numerusform>
            <numerusform>{number} تدوينة خاصة بك وتبقى هنا.</numerusform>
            <numerusform>{number} تدوينة خاصة بك وتبقى هنا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} follow-ups</source>
        <extracomment>For one: one follow-up</extracomment>
        <translation>
            <numerusform>بلا متابعات</numerusform>
            <numerusform>متابعة واحدة</numerusform>
            <numerusform>متابعتان</numerusform>
            <numerusform>{number} متابعات</numerusform>
            <numerusform>{number} متابعة</numerusform>
            <numerusform>{number} متابعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} interviews</source>
        <extracomment>For one: one interview</extracomment>
        <translation>
            <numerusform>بلا مقابلات</numerusform>
            <numerusform>مقابلة واحدة</numerusform>
            <numerusform>مقابلتان</numerusform>
            <numerusform>{number} مقابلات</numerusform>
            <numerusform>{number} مقابلة</numerusform>
            <numerusform>{number} مقابلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} jobs</source>
        <extracomment>For one: one job</extracomment>
        <translation>
            <numerusform>بلا وظائف</numerusform>
            <numerusform>وظيفة واحدة</numerusform>
            <numerusform>وظيفتان</numerusform>
            <numerusform>{number} وظائف</numerusform>
            <numerusform>{number} وظيفة</numerusform>
            <numerusform>{number} وظيفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} letters</source>
        <extracomment>For one: one letter</extracomment>
        <translation>
            <numerusform>بلا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>{number} رسائل</numerusform>
            <numerusform>{number} رسالة</numerusform>
            <numerusform>{number} رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} lines</source>
        <extracomment>For one: one line</extracomment>
        <translation>
            <numerusform>بلا أسطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>{number} أسطر</numerusform>
            <numerusform>{number} سطرًا</numerusform>
            <numerusform>{number} سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} minutes</source>
        <extracomment>For one: one minute</extracomment>
        <translation>
            <numerusform>بلا دقائق</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>{number} دقائق</numerusform>
            <numerusform>{number} دقيقة</numerusform>
            <numerusform>{number} دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of 10</source>
        <translation>{number} من ١٠</translation>
    </message>
    <message>
        <source>{number} of 100</source>
        <translation>{number} من ١٠٠</translation>
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
            <numerusform>كل الملفات (لا شيء)</numerusform>
            <numerusform>الملف الوحيد</numerusform>
            <numerusform>الملفان كلاهما</numerusform>
            <numerusform>كل الملفات الـ{number}</numerusform>
            <numerusform>كل الملفات الـ{number}</numerusform>
            <numerusform>كل الملفات الـ{number}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} files, {size}</source>
        <extracomment>For one: One file, {size}</extracomment>
        <translation>
            <numerusform>لا ملفات، {size}</numerusform>
            <numerusform>ملف واحد، {size}</numerusform>
            <numerusform>ملفان، {size}</numerusform>
            <numerusform>{number} ملفات، {size}</numerusform>
            <numerusform>{number} ملفًا، {size}</numerusform>
            <numerusform>{number} ملف، {size}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>find</name>
    <message numerus="yes">
        <source>{number} places</source>
        <extracomment>For one: one place</extracomment>
        <translation>
            <numerusform>بلا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>{number} مواضع</numerusform>
            <numerusform>{number} موضعًا</numerusform>
            <numerusform>{number} موضع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>found</name>
    <message numerus="yes">
        <source>{number} found</source>
        <extracomment>For one: one found</extracomment>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>{number} نتائج</numerusform>
            <numerusform>{number} نتيجة</numerusform>
            <numerusform>{number} نتيجة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>good_end</name>
    <message numerus="yes">
        <source>{number} closed.</source>
        <extracomment>For one: one closed.</extracomment>
        <translation>
            <numerusform>لم يُغلق شيء.</numerusform>
            <numerusform>أُغلقت واحدة.</numerusform>
            <numerusform>أُغلقت اثنتان.</numerusform>
            <numerusform>أُغلقت {number}.</numerusform>
            <numerusform>أُغلقت {number}.</numerusform>
            <numerusform>أُغلقت {number}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message>
        <source>A job tracker's table</source>
        <translation>جدول متتبّع وظائف</translation>
    </message>
    <message>
        <source>A table of your own</source>
        <translation>جدول من عندك</translation>
    </message>
    <message>
        <source>Address on the web</source>
        <translation>العنوان على الويب</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>تاريخ التقدّم</translation>
    </message>
    <message>
        <source>Apply by</source>
        <translation>التقديم قبل</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>أُغلقت في</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Contact cards (vCard)</source>
        <translation>بطاقات جهات اتصال (vCard)</translation>
    </message>
    <message>
        <source>Contacts as a table</source>
        <translation>جهات اتصال في جدول</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Day One export</source>
        <translation>تصدير Day One</translation>
    </message>
    <message>
        <source>Does not come along: {names}</source>
        <translation>لا يأتي معه: {names}</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Files: {number} come along</source>
        <translation>الملفات: يأتي معها {number}</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Found through</source>
        <translation>وُجدت عبر</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Here already; adds nothing</source>
        <translation>هنا من قبل؛ لا يضيف شيئًا</translation>
    </message>
    <message>
        <source>Here already; adds {what}</source>
        <translation>هنا من قبل؛ يضيف {what}</translation>
    </message>
    <message>
        <source>Hiring manager</source>
        <translation>مدير التوظيف</translation>
    </message>
    <message>
        <source>Interview on</source>
        <translation>المقابلة في</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>المسمّى الوظيفي</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>الوظائف</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>تدوينات اليوميات</translation>
    </message>
    <message>
        <source>Kept as notes: {columns}</source>
        <translation>محفوظ كملاحظات: {columns}</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Last step on</source>
        <translation>آخر خطوة في</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>An address on the web.</extracomment>
        <translation>رابط</translation>
    </message>
    <message>
        <source>LinkedIn export</source>
        <translation>تصدير LinkedIn</translation>
    </message>
    <message>
        <source>Markdown pages</source>
        <translation>صفحات Markdown</translation>
    </message>
    <message>
        <source>Markdown tells jobs, people and letters to readers; an archive brings them back</source>
        <translation>صيغة Markdown تعرض الوظائف والأشخاص والرسائل على القارئ؛ والأرشيف يعيدها</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>المزاج</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>A noun.</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>الخطوة التالية في</translation>
    </message>
    <message numerus="yes">
        <source>No day is given for {number} entries: they have the days of their files</source>
        <extracomment>For one: No day is given for one entry: it has the day of its file</extracomment>
        <translation>
            <numerusform>لا تدوينات بلا يوم</numerusform>
            <numerusform>تدوينة واحدة بلا يوم: لها يوم ملفها</numerusform>
            <numerusform>تدوينتان بلا يوم: لهما يوما ملفيهما</numerusform>
            <numerusform>{number} تدوينات بلا يوم: لها أيام ملفاتها</numerusform>
            <numerusform>{number} تدوينة بلا يوم: لها أيام ملفاتها</numerusform>
            <numerusform>{number} تدوينة بلا يوم: لها أيام ملفاتها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No day is given for {number} jobs: they count as today</source>
        <extracomment>For one: No day is given for one job: it counts as today</extracomment>
        <translation>
            <numerusform>لا وظائف بلا يوم</numerusform>
            <numerusform>وظيفة واحدة بلا يوم: تُحسب لهذا اليوم</numerusform>
            <numerusform>وظيفتان بلا يوم: تُحسبان لهذا اليوم</numerusform>
            <numerusform>{number} وظائف بلا يوم: تُحسب لهذا اليوم</numerusform>
            <numerusform>{number} وظيفة بلا يوم: تُحسب لهذا اليوم</numerusform>
            <numerusform>{number} وظيفة بلا يوم: تُحسب لهذا اليوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read: {number}</source>
        <translation>لم يُقرأ: {number}</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation>تاريخ التسجيل</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Offer on</source>
        <translation>العرض في</translation>
    </message>
    <message>
        <source>On site or remote</source>
        <translation>حضوريًا أو عن بُعد</translation>
    </message>
    <message>
        <source>Pay</source>
        <extracomment>A noun: salary.</extracomment>
        <translation>الأجر</translation>
    </message>
    <message>
        <source>Pay you named</source>
        <translation>الأجر الذي ذكرته</translation>
    </message>
    <message>
        <source>Pay, from</source>
        <translation>الأجر، من</translation>
    </message>
    <message>
        <source>Pay, up to</source>
        <translation>الأجر، حتى</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Plain text, a file a page</source>
        <translation>نص عادي، ملف لكل صفحة</translation>
    </message>
    <message>
        <source>Rebound archive</source>
        <translation>أرشيف Rebound</translation>
    </message>
    <message>
        <source>Rebound wrote it for reading; an archive brings it back</source>
        <translation>كتبه Rebound للقراءة؛ والأرشيف يعيده</translation>
    </message>
    <message>
        <source>Recruiter</source>
        <translation>مسؤول الاستقطاب</translation>
    </message>
    <message>
        <source>RedNotebook</source>
        <translation>RedNotebook</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Résumé sent</source>
        <translation>السيرة الذاتية المرسلة</translation>
    </message>
    <message>
        <source>Steps with their days</source>
        <translation>الخطوات وأيامها</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Text of the posting</source>
        <translation>نص الإعلان</translation>
    </message>
    <message>
        <source>The same name as somebody here, and kept apart: {names}. Where two are one person, “The same as…” on their page joins them.</source>
        <extracomment>“The same as…” is what a person's page has under More.</extracomment>
        <translation>الاسم نفسه كشخص موجود هنا، ويبقيان منفصلين: {names}. إن كانا شخصًا واحدًا، فإن «مطابق لـ…» في صفحته يجمعهما.</translation>
    </message>
    <message>
        <source>Their e-mail</source>
        <translation>بريدهم الإلكتروني</translation>
    </message>
    <message>
        <source>Their phone</source>
        <translation>هاتفهم</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>لا شيء فيه.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Turned down on</source>
        <translation>الاعتذار في</translation>
    </message>
    <message>
        <source>Web pages, a file a page</source>
        <translation>صفحات ويب، ملف لكل صفحة</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>أين وصلت</translation>
    </message>
    <message>
        <source>Who recommended you</source>
        <translation>من رشّحك</translation>
    </message>
    <message>
        <source>Whom to talk to</source>
        <translation>مع من تتحدث</translation>
    </message>
    <message>
        <source>You set it aside; it stays so</source>
        <translation>نُحّيت جانبًا؛ وتبقى كذلك</translation>
    </message>
    <message>
        <source>a job</source>
        <translation>وظيفة</translation>
    </message>
    <message>
        <source>a journal entry</source>
        <translation>تدوينة من يوميات</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>a place's coordinates</source>
        <translation>إحداثيات المكان</translation>
    </message>
    <message>
        <source>a zip inside is not opened; choose it by itself</source>
        <translation>ملف zip في الداخل لا يُفتح؛ يُختار وحده</translation>
    </message>
    <message>
        <source>an archive is brought in by itself</source>
        <translation>الأرشيف يُجلب وحده</translation>
    </message>
    <message>
        <source>choose this table by itself, to say what its columns are</source>
        <translation>يُختار هذا الجدول وحده، لتحديد أعمدته</translation>
    </message>
    <message>
        <source>counts as the same day</source>
        <extracomment>The day of one step of a job, after another: "Applied: 3 Apr 2024 · They turned me down: counts as the same day".</extracomment>
        <translation>يُحسب في اليوم نفسه</translation>
    </message>
    <message>
        <source>it is a calendar, and appointments are not read here</source>
        <translation>إنه تقويم، والمواعيد لا تُقرأ هنا</translation>
    </message>
    <message>
        <source>it is empty, so nothing comes of it; export it once more where it is from</source>
        <translation>إنه فارغ، فلا يأتي منه شيء؛ يُصدَّر مرة أخرى من حيث أتى</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>إنه مشفّر</translation>
    </message>
    <message>
        <source>it is in no format known here</source>
        <translation>صيغته غير معروفة هنا</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>التداخل فيه عميق جدًا</translation>
    </message>
    <message>
        <source>it is not in the folder or zip you chose; put it there, then choose that again</source>
        <translation>ليس في المجلد أو ملف zip الذي اخترته؛ ضعه هناك ثم اختره من جديد</translation>
    </message>
    <message>
        <source>it is not written as expected</source>
        <translation>لم يُكتب كما هو متوقع</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>إنه كبير جدًا</translation>
    </message>
    <message>
        <source>it stands above the table, and does not come along</source>
        <translation>يقف فوق الجدول، ولا يأتي معه</translation>
    </message>
    <message>
        <source>its columns are not known</source>
        <translation>أعمدته غير معروفة</translation>
    </message>
    <message>
        <source>its end is missing, so nothing comes of it; download or copy it once more</source>
        <translation>نهايته ناقصة، فلا يأتي منه شيء؛ يُنزَّل أو يُنسخ مرة أخرى</translation>
    </message>
    <message>
        <source>jrnl, as JSON</source>
        <translation>‏jrnl بصيغة JSON</translation>
    </message>
    <message>
        <source>jrnl, as text</source>
        <translation>‏jrnl بصيغة نص</translation>
    </message>
    <message>
        <source>no company was found</source>
        <translation>لم توجد شركة</translation>
    </message>
    <message>
        <source>no day was found</source>
        <translation>لم يوجد يوم</translation>
    </message>
    <message>
        <source>no entry names it</source>
        <translation>لا تدوينة تذكره</translation>
    </message>
    <message>
        <source>no name was found</source>
        <translation>لم يوجد اسم</translation>
    </message>
    <message>
        <source>sun and moon</source>
        <translation>الشمس والقمر</translation>
    </message>
    <message>
        <source>the device it was written on</source>
        <translation>الجهاز الذي كُتب عليه</translation>
    </message>
    <message>
        <source>the file is not there</source>
        <translation>الملف غير موجود</translation>
    </message>
    <message>
        <source>the picture on the card cannot be read; all else of it comes</source>
        <translation>الصورة على البطاقة لا تُقرأ؛ وكل ما عداها يأتي</translation>
    </message>
    <message>
        <source>the picture on the card is damaged, and comes as it is</source>
        <translation>الصورة على البطاقة تالفة، وتأتي كما هي</translation>
    </message>
    <message>
        <source>there is too much of it</source>
        <translation>إنه أكثر مما ينبغي</translation>
    </message>
    <message>
        <source>when it was last changed</source>
        <translation>وقت آخر تغيير</translation>
    </message>
    <message>
        <source>{file}, line {line}: {why}</source>
        <translation>‏{file}، السطر {line}: ‏{why}</translation>
    </message>
    <message>
        <source>{file}: {why}</source>
        <translation>‏{file}: {why}</translation>
    </message>
    <message>
        <source>{kind}: {parts}</source>
        <translation>{kind}: ‏{parts}</translation>
    </message>
    <message numerus="yes">
        <source>{names}; and {number} more</source>
        <extracomment>For one: {names}; and one more</extracomment>
        <translation>
            <numerusform>{names}</numerusform>
            <numerusform>‏{names}؛ وواحد آخر</numerusform>
            <numerusform>‏{names}؛ واثنان آخران</numerusform>
            <numerusform>‏{names}؛ و{number} أخرى</numerusform>
            <numerusform>‏{names}؛ و{number} أخرى</numerusform>
            <numerusform>‏{names}؛ و{number} أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} ({day})</source>
        <translation>{name} ‏({day})</translation>
    </message>
    <message numerus="yes">
        <source>{number} brought up to date</source>
        <extracomment>For one: 1 brought up to date</extracomment>
        <translation>
            <numerusform>لم يُحدَّث شيء</numerusform>
            <numerusform>حُدّث واحد</numerusform>
            <numerusform>حُدّث اثنان</numerusform>
            <numerusform>حُدّثت {number}</numerusform>
            <numerusform>حُدّث {number}</numerusform>
            <numerusform>حُدّث {number}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} days cannot be read, such as {written}: they are kept as notes</source>
        <extracomment>For one: {written} cannot be read as a day: it is kept as a note</extracomment>
        <translation>
            <numerusform>لا أيام غير مقروءة مثل {written}</numerusform>
            <numerusform>تعذّرت قراءة {written} يومًا: يُحفظ كملاحظة</numerusform>
            <numerusform>تعذّرت قراءة يومين، مثل {written}: يُحفظان كملاحظتين</numerusform>
            <numerusform>تعذّرت قراءة {number} أيام، مثل {written}: تُحفظ كملاحظات</numerusform>
            <numerusform>تعذّرت قراءة {number} يومًا، مثل {written}: تُحفظ كملاحظات</numerusform>
            <numerusform>تعذّرت قراءة {number} يوم، مثل {written}: تُحفظ كملاحظات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} days cannot be read, such as {written}: they are kept as notes, and the jobs count as today</source>
        <extracomment>For one: {written} cannot be read as a day: it is kept as a note, and the job counts as today</extracomment>
        <translation>
            <numerusform>لا أيام غير مقروءة مثل {written}، ولا وظائف تُحسب من اليوم</numerusform>
            <numerusform>تعذّرت قراءة {written} يومًا: يُحفظ كملاحظة، وتُحسب الوظيفة من اليوم</numerusform>
            <numerusform>تعذّرت قراءة يومين، مثل {written}: يُحفظان كملاحظتين، وتُحسب الوظيفتان من اليوم</numerusform>
            <numerusform>تعذّرت قراءة {number} أيام، مثل {written}: تُحفظ كملاحظات، وتُحسب الوظائف من اليوم</numerusform>
            <numerusform>تعذّرت قراءة {number} يومًا، مثل {written}: تُحفظ كملاحظات، وتُحسب الوظائف من اليوم</numerusform>
            <numerusform>تعذّرت قراءة {number} يوم، مثل {written}: تُحفظ كملاحظات، وتُحسب الوظائف من اليوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} here already</source>
        <extracomment>For one: 1 here already</extracomment>
        <translation>
            <numerusform>لا شيء هنا من قبل</numerusform>
            <numerusform>واحد هنا من قبل</numerusform>
            <numerusform>اثنان هنا من قبل</numerusform>
            <numerusform>{number} هنا من قبل</numerusform>
            <numerusform>{number} هنا من قبل</numerusform>
            <numerusform>{number} هنا من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} new</source>
        <extracomment>For one: 1 new</extracomment>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>جديد واحد</numerusform>
            <numerusform>جديدان</numerusform>
            <numerusform>{number} جديدة</numerusform>
            <numerusform>{number} جديدًا</numerusform>
            <numerusform>{number} جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} stages are not known, such as {written}: they are read as {stage}, and kept as notes</source>
        <extracomment>For one: {written} is not known as a stage: it is read as {stage}, and kept as a note</extracomment>
        <translation>
            <numerusform>لا مراحل غير معروفة مثل {written}: تُقرأ {stage}، وتُحفظ كملاحظات</numerusform>
            <numerusform>{written} ليست مرحلة معروفة: تُقرأ {stage}، وتُحفظ كملاحظة</numerusform>
            <numerusform>مرحلتان غير معروفتين، مثل {written}: تُقرآن {stage}، وتُحفظان كملاحظتين</numerusform>
            <numerusform>{number} مراحل غير معروفة، مثل {written}: تُقرأ {stage}، وتُحفظ كملاحظات</numerusform>
            <numerusform>{number} مرحلة غير معروفة، مثل {written}: تُقرأ {stage}، وتُحفظ كملاحظات</numerusform>
            <numerusform>{number} مرحلة غير معروفة، مثل {written}: تُقرأ {stage}، وتُحفظ كملاحظات</numerusform>
        </translation>
    </message>
    <message>
        <source>{standing} becomes {new}</source>
        <translation>{standing} تصير {new}</translation>
    </message>
    <message>
        <source>{standing} stays</source>
        <translation>{standing} تبقى</translation>
    </message>
    <message>
        <source>{written} is read as {day}, with the day first</source>
        <translation>‏{written} يُقرأ {day}، واليوم أولًا</translation>
    </message>
    <message>
        <source>{written} is read as {day}, with the month first</source>
        <translation>‏{written} يُقرأ {day}، والشهر أولًا</translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <source>Agency</source>
        <translation>وكالة التوظيف</translation>
    </message>
    <message>
        <source>An answer is expected by {day}.</source>
        <translation>الجواب متوقع حتى {day}.</translation>
    </message>
    <message>
        <source>An answer is expected today.</source>
        <translation>الجواب متوقع اليوم.</translation>
    </message>
    <message>
        <source>An offer</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Applied</source>
        <extracomment>Stage of a job: one has applied.</extracomment>
        <translation>تقدّمت</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>Stage of a job: it is over.</extracomment>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>How sure are you of it?</source>
        <translation>إلى أي حد أنت متأكد؟</translation>
    </message>
    <message>
        <source>I declined</source>
        <translation>اعتذرت</translation>
    </message>
    <message>
        <source>I deserve this</source>
        <translation>أستحق هذا</translation>
    </message>
    <message>
        <source>I met people there</source>
        <translation>التقيت بأشخاص هناك</translation>
    </message>
    <message>
        <source>I need this</source>
        <translation>أحتاج هذا</translation>
    </message>
    <message>
        <source>I took it</source>
        <translation>قبلتها</translation>
    </message>
    <message>
        <source>I want this</source>
        <translation>أريد هذا</translation>
    </message>
    <message>
        <source>I withdrew</source>
        <translation>انسحبت</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>مقابلة</translation>
    </message>
    <message>
        <source>Interviewing</source>
        <extracomment>Stage of a job: interviews go on.</extracomment>
        <translation>مقابلات</translation>
    </message>
    <message>
        <source>Lead</source>
        <extracomment>Stage of a job: one has heard of it and not applied.</extracomment>
        <translation>فرصة</translation>
    </message>
    <message>
        <source>Letter sent</source>
        <translation>أُرسلت رسالة</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>An address on the web.</extracomment>
        <translation>رابط</translation>
    </message>
    <message>
        <source>No longer planned</source>
        <translation>لم يعد مقررًا</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>لا كلمات بعد</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>حضوريًا</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Over the jobs that are still open. Not a verb.</extracomment>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Opened again: {stage}</source>
        <translation>فُتحت من جديد: {stage}</translation>
    </message>
    <message>
        <source>Panel</source>
        <extracomment>An interview with several people at once.</extracomment>
        <translation>لجنة</translation>
    </message>
    <message>
        <source>Pay you named</source>
        <translation>الأجر الذي ذكرته</translation>
    </message>
    <message>
        <source>Perhaps spared: {what}</source>
        <translation>ربما جُنّبتَه: {what}</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>مكالمة هاتفية</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Résumé you sent</source>
        <translation>السيرة الذاتية المرسلة</translation>
    </message>
    <message>
        <source>Task</source>
        <extracomment>A kind of interview: a trial piece of work.</extracomment>
        <translation>مهمة تجريبية</translation>
    </message>
    <message>
        <source>The posting</source>
        <translation>الإعلان</translation>
    </message>
    <message>
        <source>The posting's text</source>
        <translation>نص الإعلان</translation>
    </message>
    <message>
        <source>They turned me down</source>
        <translation>لم يقع الاختيار عليّ</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>مكالمة فيديو</translation>
    </message>
    <message>
        <source>Went quiet</source>
        <translation>ساد الصمت</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>اسمها</translation>
    </message>
    <message>
        <source>Where you found it</source>
        <translation>أين وجدتها</translation>
    </message>
    <message>
        <source>Why, as you guess it</source>
        <translation>السبب كما تخمّنه</translation>
    </message>
    <message>
        <source>Why, for you</source>
        <translation>لماذا، من جهتك</translation>
    </message>
    <message>
        <source>Why, in their words</source>
        <translation>السبب بكلماتهم</translation>
    </message>
    <message>
        <source>Would you take it?</source>
        <translation>هل تقبلها؟</translation>
    </message>
    <message>
        <source>Your gut: {said}</source>
        <translation>حدسك: {said}</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>في اليوم</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>في الشهر</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>في السنة</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>في الساعة</translation>
    </message>
    <message>
        <source>answer by {day}</source>
        <translation>الجواب حتى {day}</translation>
    </message>
    <message>
        <source>from anywhere</source>
        <translation>من أي مكان</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>حضوريًا</translation>
    </message>
    <message>
        <source>partly from home</source>
        <translation>جزئيًا من المنزل</translation>
    </message>
    <message>
        <source>up to {end}</source>
        <translation>حتى {end}</translation>
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
        <translation>‏{company}: {where}</translation>
    </message>
    <message>
        <source>{day} has passed. You can ask, if you like.</source>
        <translation>مضى {day}. يمكنك السؤال، إن شئت.</translation>
    </message>
    <message numerus="yes">
        <source>{number} minutes</source>
        <extracomment>For one: one minute</extracomment>
        <translation>
            <numerusform>بلا دقائق</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>{number} دقائق</numerusform>
            <numerusform>{number} دقيقة</numerusform>
            <numerusform>{number} دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of 10</source>
        <translation>{number} من ١٠</translation>
    </message>
    <message>
        <source>{stage}. {note}</source>
        <translation>{stage}. {note}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>‏{start} إلى {end}</translation>
    </message>
    <message>
        <source>{where}, jobs: {count}</source>
        <translation>‏{where}، الوظائف: {count}</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>Companies</source>
        <translation>الشركات</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>التدوينات</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>الوظائف</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>الدروس</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>Letters that are sent, not of the alphabet.</extracomment>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>More entries</source>
        <translation>مزيد من التدوينات</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>لم يُكتب شيء بعد</translation>
    </message>
    <message numerus="yes">
        <source>That was {number} minutes. You can stop here, or write on.</source>
        <extracomment>For one: That was one minute. You can stop here, or write on.</extracomment>
        <translation>
            <numerusform>مضى الوقت. يمكنك التوقف هنا، أو متابعة الكتابة.</numerusform>
            <numerusform>كانت هذه دقيقة. يمكنك التوقف هنا، أو متابعة الكتابة.</numerusform>
            <numerusform>كانت هاتان دقيقتين. يمكنك التوقف هنا، أو متابعة الكتابة.</numerusform>
            <numerusform>كانت هذه {number} دقائق. يمكنك التوقف هنا، أو متابعة الكتابة.</numerusform>
            <numerusform>كانت هذه {number} دقيقة. يمكنك التوقف هنا، أو متابعة الكتابة.</numerusform>
            <numerusform>كانت هذه {number} دقيقة. يمكنك التوقف هنا، أو متابعة الكتابة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weeks planned</source>
        <translation>أسابيع مخططة</translation>
    </message>
    <message numerus="yes">
        <source>{number} afterthoughts</source>
        <extracomment>For one: One afterthought</extracomment>
        <translation>
            <numerusform>بلا خواطر لاحقة</numerusform>
            <numerusform>خاطرة لاحقة</numerusform>
            <numerusform>خاطرتان لاحقتان</numerusform>
            <numerusform>{number} خواطر لاحقة</numerusform>
            <numerusform>{number} خاطرة لاحقة</numerusform>
            <numerusform>{number} خاطرة لاحقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} entries</source>
        <extracomment>For one: one entry</extracomment>
        <translation>
            <numerusform>بلا تدوينات</numerusform>
            <numerusform>تدوينة واحدة</numerusform>
            <numerusform>تدوينتان</numerusform>
            <numerusform>{number} تدوينات</numerusform>
            <numerusform>{number} تدوينة</numerusform>
            <numerusform>{number} تدوينة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} entries stay here.</source>
        <extracomment>For one: One entry stays here.</extracomment>
        <translation>
            <numerusform>لا تدوينات تبقى هنا.</numerusform>
            <numerusform>تدوينة واحدة تبقى هنا.</numerusform>
            <numerusform>تدوينتان تبقيان هنا.</numerusform>
            <numerusform>{number} تدوينات تبقى هنا.</numerusform>
            <numerusform>{number} تدوينة تبقى هنا.</numerusform>
            <numerusform>{number} تدوينة تبقى هنا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} marked</source>
        <extracomment>For one: one marked</extracomment>
        <translation>
            <numerusform>لا شيء معلَّم</numerusform>
            <numerusform>واحدة معلَّمة</numerusform>
            <numerusform>اثنتان معلَّمتان</numerusform>
            <numerusform>{number} معلَّمة</numerusform>
            <numerusform>{number} معلَّمة</numerusform>
            <numerusform>{number} معلَّمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} minutes left</source>
        <extracomment>For one: One minute left</extracomment>
        <translation>
            <numerusform>لا دقائق باقية</numerusform>
            <numerusform>دقيقة باقية</numerusform>
            <numerusform>دقيقتان باقيتان</numerusform>
            <numerusform>{number} دقائق باقية</numerusform>
            <numerusform>{number} دقيقة باقية</numerusform>
            <numerusform>{number} دقيقة باقية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} questions</source>
        <extracomment>For one: one question</extracomment>
        <translation>
            <numerusform>بلا أسئلة</numerusform>
            <numerusform>سؤال واحد</numerusform>
            <numerusform>سؤالان</numerusform>
            <numerusform>{number} أسئلة</numerusform>
            <numerusform>{number} سؤالًا</numerusform>
            <numerusform>{number} سؤال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} words</source>
        <extracomment>For one: one word</extracomment>
        <translation>
            <numerusform>بلا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>{number} كلمات</numerusform>
            <numerusform>{number} كلمة</numerusform>
            <numerusform>{number} كلمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Handled well</source>
        <translation>ما أحسنت فيه</translation>
    </message>
    <message>
        <source>Kind words</source>
        <translation>كلمات لطيفة</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>الدروس</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>القصص</translation>
    </message>
    <message>
        <source>These words are among them.</source>
        <translation>هذه الكلمات من بينها.</translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message>
        <source> at {company}</source>
        <extracomment>Follows a word in a letter: “the way I was met at Northwind”. Begins with a space.</extracomment>
        <translation> في {company}</translation>
    </message>
    <message>
        <source>#10, 9.5 × 4.125 in</source>
        <translation>‏#10، ‏٩٫٥ × ٤٫١٢٥ بوصة</translation>
    </message>
    <message>
        <source>A card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>A question about feedback has a letter of its own. A card asks for nothing.</source>
        <translation>للسؤال عن الرأي رسالة خاصة به. البطاقة لا تطلب شيئًا.</translation>
    </message>
    <message>
        <source>A sheet</source>
        <translation>ورقة</translation>
    </message>
    <message>
        <source>A story of yours</source>
        <translation>قصة من قصصك</translation>
    </message>
    <message>
        <source>A time you eased that kind of trouble, in three sentences.</source>
        <translation>مرة خففت فيها مشكلة من هذا النوع، في ثلاث جمل.</translation>
    </message>
    <message>
        <source>A4, 210 × 297 mm</source>
        <translation>‏A4، ‏٢١٠ × ٢٩٧ مم</translation>
    </message>
    <message>
        <source>A6, 148 × 105 mm</source>
        <translation>‏A6، ‏١٤٨ × ١٠٥ مم</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>أُجيب عنها</translation>
    </message>
    <message>
        <source>As a message</source>
        <translation>كرسالة قصيرة</translation>
    </message>
    <message>
        <source>Asking a referee</source>
        <translation>طلب تزكية</translation>
    </message>
    <message>
        <source>Asking for feedback</source>
        <translation>طلب رأي</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>باليد</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>بالبريد</translation>
    </message>
    <message>
        <source>C5, 229 × 162 mm</source>
        <translation>‏C5، ‏٢٢٩ × ١٦٢ مم</translation>
    </message>
    <message>
        <source>C6, 162 × 114 mm</source>
        <translation>‏C6، ‏١٦٢ × ١١٤ مم</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Declining an offer</source>
        <translation>اعتذار عن عرض</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>A letter that has not gone out.</extracomment>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>مسودات</translation>
    </message>
    <message>
        <source>Enclosed: {files}</source>
        <translation>المرفقات: {files}</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>How to go on</source>
        <translation>كيف نتابع</translation>
    </message>
    <message>
        <source>It shows that you write to them, and to nobody else.</source>
        <translation>يبيّن أن الرسالة لهم هم، لا لأي أحد.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Letter, 8.5 × 11 in</source>
        <translation>‏Letter، ‏٨٫٥ × ١١ بوصة</translation>
    </message>
    <message>
        <source>Longer than 250 words. Which sentence would nobody miss?</source>
        <translation>أطول من ٢٥٠ كلمة. أي جملة لن يفتقدها أحد؟</translation>
    </message>
    <message>
        <source>Longer than a card holds. A sheet of paper holds more.</source>
        <translation>أطول مما تتسع له بطاقة. الورقة تتسع لأكثر.</translation>
    </message>
    <message>
        <source>No letters sent.</source>
        <translation>لا رسائل مرسلة.</translation>
    </message>
    <message>
        <source>No one is named yet. Who there feels this on a Monday morning?</source>
        <translation>لا اسم بعد. من يشعر بهذا هناك صباح الاثنين؟</translation>
    </message>
    <message>
        <source>One is enough. A guess leaves them room to say how it is.</source>
        <translation>واحدة تكفي. التخمين يترك لهم مجالًا ليقولوا كيف الأمر.</translation>
    </message>
    <message>
        <source>One trouble, as a guess</source>
        <translation>مشكلة واحدة، تخمينًا</translation>
    </message>
    <message>
        <source>Pain Letter</source>
        <translation>Pain Letter</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>A letter has gone out.</extracomment>
        <translation>مرسلة</translation>
    </message>
    <message>
        <source>Something small to say yes to, such as ten minutes on the phone.</source>
        <translation>شيء صغير يسهل قبوله، كعشر دقائق على الهاتف.</translation>
    </message>
    <message>
        <source>Thank-you card</source>
        <translation>بطاقة شكر</translation>
    </message>
    <message>
        <source>The envelope</source>
        <translation>الظرف</translation>
    </message>
    <message>
        <source>Their news</source>
        <translation>أخبارهم</translation>
    </message>
    <message>
        <source>Their no came today. After a night the words often come easier. Now is fine too.</source>
        <translation>جاء جوابهم «لا» اليوم. بعد ليلة تأتي الكلمات أيسر غالبًا. والآن لا بأس أيضًا.</translation>
    </message>
    <message>
        <source>To nobody yet</source>
        <translation>لا مرسل إليه بعد</translation>
    </message>
    <message>
        <source>Waits until {day}</source>
        <extracomment>Of a card that was put off; {day} is "tomorrow", or a day of the month.</extracomment>
        <translation>تنتظر حتى {day}</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>انسحاب</translation>
    </message>
    <message numerus="yes">
        <source>{number} letters sent.</source>
        <extracomment>For one: one letter sent.</extracomment>
        <translation>
            <numerusform>لا رسائل مرسلة.</numerusform>
            <numerusform>أُرسلت رسالة واحدة.</numerusform>
            <numerusform>أُرسلت رسالتان.</numerusform>
            <numerusform>أُرسلت {number} رسائل.</numerusform>
            <numerusform>أُرسلت {number} رسالة.</numerusform>
            <numerusform>أُرسلت {number} رسالة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} pages. Here is the first.</source>
        <extracomment>For one: One page.</extracomment>
        <translation>
            <numerusform>بلا صفحات.</numerusform>
            <numerusform>صفحة واحدة. وهذه هي.</numerusform>
            <numerusform>صفحتان. وهذه الأولى.</numerusform>
            <numerusform>{number} صفحات. وهذه الأولى.</numerusform>
            <numerusform>{number} صفحة. وهذه الأولى.</numerusform>
            <numerusform>{number} صفحة. وهذه الأولى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} places wait for your words, first {place}</source>
        <extracomment>For one: one place waits for your words: {place}</extracomment>
        <translation>
            <numerusform>لا موضع ينتظر كلماتك ({place})</numerusform>
            <numerusform>موضع ينتظر كلماتك: {place}</numerusform>
            <numerusform>موضعان ينتظران كلماتك، أولهما {place}</numerusform>
            <numerusform>{number} مواضع تنتظر كلماتك، أولها {place}</numerusform>
            <numerusform>{number} موضعًا تنتظر كلماتك، أولها {place}</numerusform>
            <numerusform>{number} موضع تنتظر كلماتك، أولها {place}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} words</source>
        <extracomment>For one: one word</extracomment>
        <translation>
            <numerusform>بلا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>{number} كلمات</numerusform>
            <numerusform>{number} كلمة</numerusform>
            <numerusform>{number} كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} words. About fifty fill a card.</source>
        <extracomment>For one: one word. About fifty fill a card.</extracomment>
        <translation>
            <numerusform>بلا كلمات. نحو خمسين تملأ بطاقة.</numerusform>
            <numerusform>كلمة واحدة. نحو خمسين تملأ بطاقة.</numerusform>
            <numerusform>كلمتان. نحو خمسين تملأ بطاقة.</numerusform>
            <numerusform>{number} كلمات. نحو خمسين تملأ بطاقة.</numerusform>
            <numerusform>{number} كلمة. نحو خمسين تملأ بطاقة.</numerusform>
            <numerusform>{number} كلمة. نحو خمسين تملأ بطاقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{own} of {number} words</source>
        <extracomment>For one: {own} of one word</extracomment>
        <translation>
            <numerusform>{own} من {number} كلمة</numerusform>
            <numerusform>{own} من كلمة واحدة</numerusform>
            <numerusform>{own} من كلمتين</numerusform>
            <numerusform>{own} من {number} كلمات</numerusform>
            <numerusform>{own} من {number} كلمة</numerusform>
            <numerusform>{own} من {number} كلمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licences</name>
    <message>
        <source>Each with its licence, the text of it that stands below under that name, and its copyright lines. Where a text speaks of the copyright holder or leaves a year open, the lines here say it. What is under a version of the LGPL or any later one is used under the LGPL 3.</source>
        <translation>كل جزء مع ترخيصه، ونصه أدناه تحت ذلك الاسم، ومع أسطر حقوق النشر الخاصة به. حيث يتحدث نص عن صاحب الحقوق أو يترك السنة مفتوحة، تقوله الأسطر هنا. وما كان تحت إصدار من LGPL أو أي إصدار لاحق يُستخدم تحت LGPL 3.</translation>
    </message>
    <message>
        <source>Inside Qt {version}</source>
        <translation>داخل Qt {version}</translation>
    </message>
    <message>
        <source>Its words stand at the end of those of {package}.</source>
        <translation>نصه في نهاية نص {package}.</translation>
    </message>
    <message>
        <source>Lucide icons</source>
        <translation>أيقونات Lucide</translation>
    </message>
    <message>
        <source>MIT-like, see below</source>
        <translation>شبيه بترخيص MIT، والنص أدناه</translation>
    </message>
    <message>
        <source>MPL-1.1, chosen out of MPL-1.1, GPL-2.0-or-later and LGPL-2.1-or-later</source>
        <translation>‏MPL-1.1، اختيرت من بين MPL-1.1 وGPL-2.0-or-later وLGPL-2.1-or-later</translation>
    </message>
    <message>
        <source>Rebound itself is under the MIT licence. It uses Qt {qt} and PySide6 under the GNU Lesser General Public License, version 3. They lie as separate libraries in the folder {folder} of the program. Other builds of the same version may take their place; nothing checks them. Both licence texts (LGPL 3 and GPL 3, on which it builds) stand at the end.</source>
        <translation>‏Rebound نفسه تحت ترخيص MIT. وهو يستخدم Qt {qt} وPySide6 تحت GNU Lesser General Public License، الإصدار 3. وهما مكتبتان منفصلتان في المجلد {folder} من البرنامج. يمكن أن تحل محلهما بُنى أخرى من الإصدار نفسه، ولا شيء يفحصها. ونصا الترخيصين (LGPL 3 وGPL 3 الذي يقوم عليه) في النهاية.</translation>
    </message>
    <message>
        <source>SCOWL, the English dictionary</source>
        <translation>‏SCOWL، القاموس الإنجليزي</translation>
    </message>
    <message>
        <source>Sources: Qt {qt} at https://download.qt.io/official_releases/qt/ (qtbase, qtsvg, qtwayland, qtimageformats), PySide6 and Shiboken6 at https://download.qt.io/official_releases/QtForPython/. What Qt's libraries hold of others is listed under “Inside Qt”, with the texts of its licences. Whoever passes this package on keeps a copy of these sources at hand.</source>
        <translation>الشيفرة المصدرية: Qt {qt} في https://download.qt.io/official_releases/qt/ (qtbase، qtsvg، qtwayland، qtimageformats)، وPySide6 وShiboken6 في https://download.qt.io/official_releases/QtForPython/. ما تحويه مكتبات Qt من أعمال آخرين مذكور تحت «داخل Qt» مع نصوص تراخيصه. ومن يسلّم هذه الحزمة إلى غيره يُبقي في متناوله نسخة من هذه الشيفرة.</translation>
    </message>
    <message>
        <source>The texts of LGPL 3 and GPL 3, on which it builds, stand at the end.</source>
        <translation>نصا LGPL 3 وGPL 3 الذي يقوم عليه في النهاية.</translation>
    </message>
    <message>
        <source>Third-party software in Rebound</source>
        <translation>برمجيات آخرين في Rebound</translation>
    </message>
    <message>
        <source>see below</source>
        <translation>النص أدناه</translation>
    </message>
    <message>
        <source>see its notice</source>
        <translation>في الإشعار الخاص به</translation>
    </message>
    <message>
        <source>several, as named</source>
        <translation>عدة تراخيص مذكورة بأسمائها</translation>
    </message>
    <message>
        <source>{files} (Debian package {package})</source>
        <translation>{files} (حزمة دبيان {package})</translation>
    </message>
    <message>
        <source>{work}, inside {package}</source>
        <translation>{work}، داخل {package}</translation>
    </message>
    <message>
        <source>{work}, inside {package} (source: {address})</source>
        <translation>{work}، داخل {package} (المصدر: {address})</translation>
    </message>
</context>
<context>
    <name>looking_back</name>
    <message numerus="yes">
        <source>Half of the answers came within {number} days.</source>
        <extracomment>For one: Half of the answers came within one day.</extracomment>
        <translation>
            <numerusform>جاء نصف الأجوبة في اليوم نفسه.</numerusform>
            <numerusform>جاء نصف الأجوبة خلال يوم.</numerusform>
            <numerusform>جاء نصف الأجوبة خلال يومين.</numerusform>
            <numerusform>جاء نصف الأجوبة خلال {number} أيام.</numerusform>
            <numerusform>جاء نصف الأجوبة خلال {number} يومًا.</numerusform>
            <numerusform>جاء نصف الأجوبة خلال {number} يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few to speak of shares.</source>
        <translation>أقل من أن تُحسب لها نسب.</translation>
    </message>
    <message numerus="yes">
        <source>{entries} on {number} days.</source>
        <extracomment>For one: {entries} on one day.</extracomment>
        <translation>
            <numerusform>‏{entries}، بلا أيام.</numerusform>
            <numerusform>‏{entries} في يوم واحد.</numerusform>
            <numerusform>‏{entries} في يومين.</numerusform>
            <numerusform>‏{entries} في {number} أيام.</numerusform>
            <numerusform>‏{entries} في {number} يومًا.</numerusform>
            <numerusform>‏{entries} في {number} يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>{month}: {days}.</source>
        <translation>{month}: ‏{days}.</translation>
    </message>
    <message numerus="yes">
        <source>{number} days</source>
        <extracomment>For one: one day</extracomment>
        <translation>
            <numerusform>بلا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>{number} أيام</numerusform>
            <numerusform>{number} يومًا</numerusform>
            <numerusform>{number} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} moments</source>
        <extracomment>For one: one moment</extracomment>
        <translation>
            <numerusform>بلا لحظات</numerusform>
            <numerusform>لحظة واحدة</numerusform>
            <numerusform>لحظتان</numerusform>
            <numerusform>{number} لحظات</numerusform>
            <numerusform>{number} لحظة</numerusform>
            <numerusform>{number} لحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} people</source>
        <extracomment>For one: one person</extracomment>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>{number} أشخاص</numerusform>
            <numerusform>{number} شخصًا</numerusform>
            <numerusform>{number} شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} people noted.</source>
        <extracomment>For one: One person noted.</extracomment>
        <translation>
            <numerusform>لم يُدوَّن أحد بعد.</numerusform>
            <numerusform>دُوّن شخص واحد.</numerusform>
            <numerusform>دُوّن شخصان.</numerusform>
            <numerusform>دُوّن {number} أشخاص.</numerusform>
            <numerusform>دُوّن {number} شخصًا.</numerusform>
            <numerusform>دُوّن {number} شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>{stage}: {number}</source>
        <translation>{stage}: ‏{number}</translation>
    </message>
    <message>
        <source>{stage}: {number} of {whole}</source>
        <translation>‏{stage}: ‏{number} من {whole}</translation>
    </message>
    <message>
        <source>{stage}: {number}, all of them</source>
        <translation>‏{stage}: ‏{number}، أي كلها</translation>
    </message>
    <message>
        <source>{stage}: {number}, {share} of {whole}</source>
        <translation>‏{stage}: ‏{number}، {share} من {whole}</translation>
    </message>
    <message numerus="yes">
        <source>{word} ({number} times)</source>
        <extracomment>For one: {word} (once)</extracomment>
        <translation>
            <numerusform>‏{word} (ولا مرة)</numerusform>
            <numerusform>‏{word} (مرة)</numerusform>
            <numerusform>‏{word} (مرتين)</numerusform>
            <numerusform>‏{word} ‏({number} مرات)</numerusform>
            <numerusform>‏{word} ‏({number} مرة)</numerusform>
            <numerusform>‏{word} ‏({number} مرة)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{word} on {number} days</source>
        <extracomment>For one: {word} on one day</extracomment>
        <translation>
            <numerusform>‏{word}: بلا أيام</numerusform>
            <numerusform>‏{word} في يوم واحد</numerusform>
            <numerusform>‏{word} في يومين</numerusform>
            <numerusform>‏{word} في {number} أيام</numerusform>
            <numerusform>‏{word} في {number} يومًا</numerusform>
            <numerusform>‏{word} في {number} يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>merge</name>
    <message>
        <source>Attached files: {number} came.</source>
        <translation>الملفات المرفقة: جاء {number}.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Everything in that copy was here already. Nothing has changed.</source>
        <translation>كل ما في تلك النسخة موجود هنا من قبل. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Five steps</source>
        <translation>خمس خطوات</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>الوظائف</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>اليوميات</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>الدروس</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>Letters that are sent, not of the alphabet.</extracomment>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>My week</source>
        <translation>أسبوعي</translation>
    </message>
    <message>
        <source>Passphrase of that copy: </source>
        <translation>عبارة المرور لتلك النسخة: </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Small things were brought up to date.</source>
        <translation>حُدّثت أشياء صغيرة.</translation>
    </message>
    <message>
        <source>Some of it couldn't be read this time. Try again for the rest.</source>
        <translation>تعذّرت قراءة جزء منها الآن. يمكن المحاولة من جديد لجلب الباقي.</translation>
    </message>
    <message>
        <source>{area}: {what}.</source>
        <translation>{area}: ‏{what}.</translation>
    </message>
    <message numerus="yes">
        <source>{number} brought up to date</source>
        <extracomment>For one: 1 brought up to date</extracomment>
        <translation>
            <numerusform>لم يُحدَّث شيء</numerusform>
            <numerusform>حُدّث واحد</numerusform>
            <numerusform>حُدّث اثنان</numerusform>
            <numerusform>حُدّثت {number}</numerusform>
            <numerusform>حُدّث {number}</numerusform>
            <numerusform>حُدّث {number}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} earlier texts kept</source>
        <extracomment>For one: 1 earlier text kept</extracomment>
        <translation>
            <numerusform>لا نصوص سابقة محفوظة</numerusform>
            <numerusform>نص سابق محفوظ</numerusform>
            <numerusform>نصان سابقان محفوظان</numerusform>
            <numerusform>{number} نصوص سابقة محفوظة</numerusform>
            <numerusform>{number} نصًّا سابقًا محفوظًا</numerusform>
            <numerusform>{number} نص سابق محفوظ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} erased, as in the other copy</source>
        <extracomment>For one: 1 erased, as in the other copy</extracomment>
        <translation>
            <numerusform>لم يُمحَ شيء</numerusform>
            <numerusform>مُحي واحد، كما في النسخة الأخرى</numerusform>
            <numerusform>مُحي اثنان، كما في النسخة الأخرى</numerusform>
            <numerusform>مُحيت {number}، كما في النسخة الأخرى</numerusform>
            <numerusform>مُحي {number}، كما في النسخة الأخرى</numerusform>
            <numerusform>مُحي {number}، كما في النسخة الأخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} new</source>
        <extracomment>For one: 1 new</extracomment>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>جديد واحد</numerusform>
            <numerusform>جديدان</numerusform>
            <numerusform>{number} جديدة</numerusform>
            <numerusform>{number} جديدًا</numerusform>
            <numerusform>{number} جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} smaller things</source>
        <extracomment>For one: 1 smaller thing</extracomment>
        <translation>
            <numerusform>بلا أشياء صغيرة</numerusform>
            <numerusform>شيء صغير واحد</numerusform>
            <numerusform>شيئان صغيران</numerusform>
            <numerusform>{number} أشياء صغيرة</numerusform>
            <numerusform>{number} شيئًا صغيرًا</numerusform>
            <numerusform>{number} شيء صغير</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Before you go in: {company}</source>
        <translation>قبل الدخول: {company}</translation>
    </message>
    <message>
        <source>New letter from {template}</source>
        <translation>رسالة جديدة من {template}</translation>
    </message>
    <message>
        <source>No entry is from then yet.</source>
        <translation>لا تدوينة من ذلك الوقت بعد.</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>لم يُكتب شيء بعد</translation>
    </message>
    <message>
        <source>While it's fresh: {company}</source>
        <translation>ما دام طريًّا: {company}</translation>
    </message>
    <message>
        <source>Write an entry for {day}</source>
        <translation>كتابة تدوينة عن {day}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
</context>
<context>
    <name>palette_words</name>
    <message>
        <source>afterthought, later thought, addition, postscript, add to this entry</source>
        <translation>فكرة لاحقة, إضافة, ملحق, إضافة إلى هذه التدوينة</translation>
    </message>
    <message>
        <source>answer by, answer expected, expected answer, deadline, hear back by, waiting until</source>
        <translation>الرد بحلول, الرد المتوقع, موعد نهائي, مهلة, انتظار حتى</translation>
    </message>
    <message>
        <source>attach, attachment, attach photo, add photo, add picture, insert image</source>
        <translation>إرفاق, مرفق, إرفاق صورة, إضافة صورة, إدراج صورة</translation>
    </message>
    <message>
        <source>auto lock, autolock, privacy, private, timeout, keychain</source>
        <translation>قفل تلقائي, خصوصية, خاص, مهلة, سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>backup, backups, back up, restore, copy, copies, save, rescue, make a backup</source>
        <translation>نسخ احتياطي, نسخة احتياطية, استعادة, نسخة, نسخ, حفظ, إنقاذ, إنشاء نسخة احتياطية</translation>
    </message>
    <message>
        <source>call, coffee, met, talked, phone, message, log a call, meeting</source>
        <translation>مكالمة, اتصال, قهوة, لقاء, حديث, هاتف, رسالة, اجتماع</translation>
    </message>
    <message>
        <source>command, commands, palette, jump, menu</source>
        <translation>أمر, أوامر, لوحة الأوامر, انتقال, قائمة</translation>
    </message>
    <message>
        <source>companies, openings, interviews, offers</source>
        <translation>شركات, فرص, مقابلات, عروض</translation>
    </message>
    <message>
        <source>compare, decide, choose, rate, score, weights, pros and cons, decision, compare jobs, compare offers, salary</source>
        <translation>مقارنة, قرار, اختيار, تقييم, نقاط, أوزان, إيجابيات وسلبيات, مقارنة وظائف, راتب, مقارنة العروض</translation>
    </message>
    <message>
        <source>crisis, lonely, sad, friend, therapist, talk</source>
        <translation>أزمة, وحدة, حزن, صديق, معالج, كلام</translation>
    </message>
    <message>
        <source>dark, light, dark mode, night, theme, colours, colors, contrast, appearance</source>
        <translation>داكن, فاتح, ليل, وضع ليلي, سمة, ألوان, تباين, مظهر</translation>
    </message>
    <message>
        <source>delete, deleted, trash, bin, remove, removed, erase, recycle, wastebasket, undelete, delete entry</source>
        <translation>حذف, محذوف, مهملات, سلة, إزالة, مسح, استرجاع, حذف تدوينة</translation>
    </message>
    <message>
        <source>do again, repeat</source>
        <translation>تكرار, مرة أخرى</translation>
    </message>
    <message>
        <source>entries, pages, prompts, guided writing, five days, calendar</source>
        <translation>تدوينات, صفحات, أسئلة للكتابة, تقويم, خمسة أيام</translation>
    </message>
    <message>
        <source>exit, quit, leave, end</source>
        <translation>خروج, إنهاء, مغادرة</translation>
    </message>
    <message>
        <source>export, pdf, book, save as, download, take everything, archive, html, markdown</source>
        <translation>تصدير, pdf, كتاب, حفظ باسم, تنزيل, أخذ كل شيء, أرشيف, html, markdown</translation>
    </message>
    <message>
        <source>folder, location, path, file, where is my data, storage, move my journal</source>
        <translation>مجلد, مكان, مسار, ملف, أين بياناتي, تخزين, نقل يومياتي</translation>
    </message>
    <message>
        <source>font, typeface, dyslexia, serif, change font</source>
        <translation>خط, نوع الخط, عسر القراءة, حروف, تغيير الخط</translation>
    </message>
    <message>
        <source>forgot, recovery, lost password, code, emergency kit</source>
        <translation>نسيت, استعادة, كلمة سر ضائعة, رمز, طوارئ</translation>
    </message>
    <message>
        <source>full screen, fullscreen, distraction free, zen, typewriter</source>
        <translation>ملء الشاشة, بلا تشتيت, تركيز, آلة كاتبة</translation>
    </message>
    <message>
        <source>go back, previous, return</source>
        <translation>رجوع, سابق, عودة</translation>
    </message>
    <message>
        <source>go forward, next</source>
        <translation>تقدم, أمام, تالي</translation>
    </message>
    <message>
        <source>home, start, dashboard, overview</source>
        <translation>البداية, الرئيسية, نظرة عامة</translation>
    </message>
    <message>
        <source>import, load, bring in, day one, linkedin, obsidian, csv, vcard, upload, migrate</source>
        <translation>استيراد, تحميل, جلب, day one, linkedin, obsidian, csv, vcard, رفع, نقل</translation>
    </message>
    <message>
        <source>interview, prepare, preparation, get ready, interview prep</source>
        <translation>مقابلة, استعداد, تحضير, تجهيز, قبل المقابلة</translation>
    </message>
    <message>
        <source>kanban, board, columns, stages, pipeline</source>
        <translation>كانبان, لوحة, أعمدة, مراحل</translation>
    </message>
    <message>
        <source>keyring, unlock, open without asking, keys, access</source>
        <translation>سلسلة مفاتيح, فتح القفل, فتح دون سؤال, مفاتيح, وصول</translation>
    </message>
    <message>
        <source>language, translation, english, german, spanish, french, arabic, japanese</source>
        <translation>لغة, اللغة, ترجمة, إنجليزية, ألمانية, إسبانية, فرنسية, عربية, يابانية</translation>
    </message>
    <message>
        <source>lessons, learnt, learned, what i learned</source>
        <translation>دروس, تعلمت, ما تعلمته</translation>
    </message>
    <message>
        <source>license, open source, copyright, notices</source>
        <translation>ترخيص, مفتوح المصدر, حقوق النشر</translation>
    </message>
    <message>
        <source>list of jobs, applications, positions</source>
        <translation>قائمة الوظائف, طلبات, مناصب</translation>
    </message>
    <message>
        <source>log out, logout, sign out, close journal</source>
        <translation>تسجيل الخروج, إغلاق اليوميات</translation>
    </message>
    <message>
        <source>mail, cards, cover letter, follow up, e-mail, write a letter, thank you note</source>
        <translation>بريد, بطاقات, خطاب تقديم, متابعة, إيميل, كتابة رسالة, رسالة شكر</translation>
    </message>
    <message>
        <source>manual, guide, how to, questions, documentation, shortcuts</source>
        <translation>دليل, شرح, كيف, أسئلة, توثيق, اختصارات</translation>
    </message>
    <message>
        <source>memories, second look, on this day, revisit</source>
        <translation>ذكريات, نظرة ثانية, في مثل هذا اليوم</translation>
    </message>
    <message>
        <source>merge, merge people, merge contacts, duplicate, duplicates, same person, two people one</source>
        <translation>دمج, دمج أشخاص, دمج جهات الاتصال, مكرر, الشخص نفسه</translation>
    </message>
    <message>
        <source>merge, sync, synchronise, combine, two computers</source>
        <translation>دمج, مزامنة, توحيد, حاسوبان</translation>
    </message>
    <message>
        <source>my address, address, home address, return address, contact details, letterhead, sender</source>
        <translation>عنواني, عنوان, عنوان البيت, عنوان المرسل, المرسل, بيانات الاتصال, ترويسة</translation>
    </message>
    <message>
        <source>my name, my details, signature, sign letters</source>
        <translation>اسمي, بياناتي, توقيع, توقيع الرسائل</translation>
    </message>
    <message>
        <source>new contact, new person, add contact, add person, add somebody</source>
        <translation>جهة اتصال جديدة, شخص جديد, إضافة جهة اتصال</translation>
    </message>
    <message>
        <source>new job, add job, add application, track, apply, applied, lead, vacancy, posting</source>
        <translation>وظيفة جديدة, إضافة طلب, تقدمت, التقديم, إعلان وظيفة</translation>
    </message>
    <message>
        <source>next letters, fifth step, last step</source>
        <translation>الرسائل التالية, الخطوة الخامسة, الخطوة الأخيرة</translation>
    </message>
    <message>
        <source>password, passphrase, encrypt, protect, security, pin, secure</source>
        <translation>كلمة السر, كلمة المرور, عبارة المرور, تشفير, حماية, أمان</translation>
    </message>
    <message>
        <source>people, network, address book, recruiters</source>
        <translation>أشخاص, ناس, شبكة, دفتر العناوين, معارف</translation>
    </message>
    <message>
        <source>people, third step, thank-you cards</source>
        <translation>الأشخاص, الخطوة الثالثة, بطاقات الشكر</translation>
    </message>
    <message>
        <source>plan, goal, goals, weekly, review, days off</source>
        <translation>خطة, هدف, أهداف, أسبوعي, مراجعة, أيام راحة</translation>
    </message>
    <message>
        <source>praise, compliments, encouragement, nice words</source>
        <translation>ثناء, إطراء, تشجيع, كلام جميل</translation>
    </message>
    <message>
        <source>preferences, options, configure, setup</source>
        <translation>تفضيلات, خيارات, ضبط, إعداد</translation>
    </message>
    <message>
        <source>print, paper, printer, hard copy</source>
        <translation>طباعة, ورق, طابعة, نسخة ورقية</translation>
    </message>
    <message>
        <source>print, printer, print this page</source>
        <translation>طباعة, طابعة, طباعة هذه الصفحة</translation>
    </message>
    <message>
        <source>rejected, rejection, no, turned down, refused, denied, ghosted, log a no</source>
        <translation>رفض, مرفوض, لا, اعتذار, لم يردوا, تسجيل لا</translation>
    </message>
    <message>
        <source>remind, reminder, reminders, notify, notification, notifications, alarm, daily</source>
        <translation>تذكير, تذكيرات, إشعار, إشعارات, منبه, يومي</translation>
    </message>
    <message>
        <source>search again, hired, accepted, got the job, i got the job, rest, withdraw, day 90</source>
        <translation>بحث من جديد, توظيف, قبول, حصلت على الوظيفة, راحة, اليوم 90</translation>
    </message>
    <message>
        <source>search, look for, filter, replace</source>
        <translation>بحث, إيجاد, تصفية, استبدال</translation>
    </message>
    <message>
        <source>side panel, navigation, hide menu, collapse</source>
        <translation>شريط جانبي, تنقل, إخفاء القائمة, طي</translation>
    </message>
    <message>
        <source>spell check, spellcheck, check spelling, spelling, dictionary, typos</source>
        <translation>تدقيق إملائي, إملاء, فحص الإملاء, قاموس, أخطاء</translation>
    </message>
    <message>
        <source>star, star story, interview story</source>
        <translation>ستار, قصة STAR, قصة المقابلة</translation>
    </message>
    <message>
        <source>starred, unstar, favourite, favorite, bookmark, pin</source>
        <translation>مميّزة, إزالة النجمة, مفضّلة, إشارة مرجعية, تثبيت</translation>
    </message>
    <message>
        <source>statistics, stats, insights, report, progress, charts, look back, funnel, mood, how am i doing</source>
        <translation>إحصاءات, تقرير, تقدم, رسوم, نظرة إلى الوراء, مزاج, كيف حالي</translation>
    </message>
    <message>
        <source>stories, star, examples, interview stories</source>
        <translation>قصص, أمثلة, قصص للمقابلة</translation>
    </message>
    <message>
        <source>story, five steps, first step</source>
        <translation>قصة, خمس خطوات, الخطوة الأولى</translation>
    </message>
    <message>
        <source>strengths, went well, proud, achievements</source>
        <translation>نقاط القوة, سار جيدًا, فخر, إنجازات</translation>
    </message>
    <message>
        <source>suggestions, congratulate, wish well</source>
        <translation>اقتراحات, تهنئة, تمني الخير</translation>
    </message>
    <message>
        <source>table, spreadsheet, sort, tracker, grid</source>
        <translation>جدول, جدول بيانات, ترتيب, شبكة</translation>
    </message>
    <message>
        <source>tag, tags, label, labels, keywords</source>
        <translation>وسم, وسوم, علامة, كلمات مفتاحية</translation>
    </message>
    <message>
        <source>take back, revert, oops, mistake</source>
        <translation>تراجع, استرجاع, خطأ</translation>
    </message>
    <message>
        <source>template, wording, snippets, form letters</source>
        <translation>قالب, صياغة, عبارات جاهزة, نماذج</translation>
    </message>
    <message>
        <source>the job, second step, perfect, not ideal</source>
        <translation>الوظيفة, الخطوة الثانية, مثالي, غير مثالي</translation>
    </message>
    <message>
        <source>version, credits, about</source>
        <translation>إصدار, شكر, حول</translation>
    </message>
    <message>
        <source>wants, needs, values, must have, profile, priorities</source>
        <translation>رغبات, احتياجات, قيم, ضرورات, أولويات</translation>
    </message>
    <message>
        <source>write, diary, page, note, create, add entry, blank page, compose, quick note</source>
        <translation>كتابة, يوميات, صفحة, ملاحظة, إنشاء, إضافة تدوينة, صفحة بيضاء, ملاحظة سريعة</translation>
    </message>
    <message>
        <source>yourself, fourth step, lessons</source>
        <translation>نفسك, الخطوة الرابعة, الدروس</translation>
    </message>
    <message>
        <source>zoom, font size, bigger, larger, smaller, text size, readability</source>
        <translation>تكبير, حجم الخط, أكبر, أصغر, حجم النص, وضوح</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Added {day}</source>
        <translation>أضيف في {day}</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>كيف جرت الأمور</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>المقابلات</translation>
    </message>
    <message>
        <source>My journal</source>
        <translation>يومياتي</translation>
    </message>
    <message>
        <source>Open it to print</source>
        <translation>فتحه للطباعة</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Saved. The PDF is not encrypted.</source>
        <translation>حُفظ. ملف PDF غير مشفّر.</translation>
    </message>
    <message>
        <source>The people</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>What I learned</source>
        <translation>ما تعلّمته</translation>
    </message>
    <message>
        <source>What I wrote</source>
        <translation>ما كتبته</translation>
    </message>
    <message>
        <source>What sounded perfect</source>
        <translation>ما بدا مثاليًا</translation>
    </message>
    <message>
        <source>What was not ideal</source>
        <translation>ما لم يكن كما أريد</translation>
    </message>
    <message>
        <source>With this entry</source>
        <translation>مع هذه التدوينة</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message numerus="yes">
        <source>{number} entries that are only for me are not in this book.</source>
        <extracomment>For one: One entry that is only for me is not in this book.</extracomment>
        <translation>
            <numerusform>لا تدوينات خاصة بي ناقصة من هذا الكتاب.</numerusform>
            <numerusform>تدوينة واحدة خاصة بي ليست في هذا الكتاب.</numerusform>
            <numerusform>تدوينتان خاصتان بي ليستا في هذا الكتاب.</numerusform>
            <numerusform>{number} تدوينات خاصة بي ليست في هذا الكتاب.</numerusform>
            <numerusform>{number} تدوينة خاصة بي ليست في هذا الكتاب.</numerusform>
            <numerusform>{number} تدوينة خاصة بي ليست في هذا الكتاب.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>profile</name>
    <message numerus="yes">
        <source>not ideal {number} times</source>
        <extracomment>For one: not ideal once</extracomment>
        <translation>
            <numerusform>كان كما تريد دائمًا</numerusform>
            <numerusform>لم يكن كما تريد مرة</numerusform>
            <numerusform>لم يكن كما تريد مرتين</numerusform>
            <numerusform>لم يكن كما تريد {number} مرات</numerusform>
            <numerusform>لم يكن كما تريد {number} مرة</numerusform>
            <numerusform>لم يكن كما تريد {number} مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>perfect {number} times</source>
        <extracomment>For one: perfect once</extracomment>
        <translation>
            <numerusform>لم يكن مثاليًا بعد</numerusform>
            <numerusform>مثالي مرة</numerusform>
            <numerusform>مثالي مرتين</numerusform>
            <numerusform>مثالي {number} مرات</numerusform>
            <numerusform>مثالي {number} مرة</numerusform>
            <numerusform>مثالي {number} مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>strongly {number} times</source>
        <extracomment>For one: strongly once</extracomment>
        <translation>
            <numerusform>بلا شدة</numerusform>
            <numerusform>بشدة مرة</numerusform>
            <numerusform>بشدة مرتين</numerusform>
            <numerusform>بشدة {number} مرات</numerusform>
            <numerusform>بشدة {number} مرة</numerusform>
            <numerusform>بشدة {number} مرة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rebound</name>
    <message>
        <source>Keep the people</source>
        <translation>الاحتفاظ بالأشخاص</translation>
    </message>
    <message>
        <source>Look at the job itself</source>
        <translation>النظر في الوظيفة نفسها</translation>
    </message>
    <message>
        <source>Next letters</source>
        <translation>الرسائل التالية</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Step {number} of {steps}: {heading}</source>
        <translation>الخطوة {number} من {steps}: {heading}</translation>
    </message>
    <message>
        <source>Story</source>
        <extracomment>Name of the first step: one writes down what happened.</extracomment>
        <translation>القصة</translation>
    </message>
    <message>
        <source>The job</source>
        <extracomment>Name of the second step: one looks at the job itself.</extracomment>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>The next conversations</source>
        <translation>الأحاديث التالية</translation>
    </message>
    <message>
        <source>What you learned about yourself</source>
        <translation>ما تعلّمته عن نفسك</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>كتابتها</translation>
    </message>
    <message>
        <source>Yourself</source>
        <extracomment>Name of the fourth step: what you learned about yourself.</extracomment>
        <translation>نفسك</translation>
    </message>
    <message>
        <source>begun</source>
        <extracomment>State of a step.</extracomment>
        <translation>بدأت</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>State of a step.</extracomment>
        <translation>تمت</translation>
    </message>
    <message>
        <source>not begun</source>
        <extracomment>State of a step.</extracomment>
        <translation>لم تبدأ</translation>
    </message>
    <message>
        <source>skipped</source>
        <extracomment>State of a step.</extracomment>
        <translation>تُخطّيت</translation>
    </message>
</context>
<context>
    <name>restore</name>
    <message>
        <source>A journal stands in {folder}. With --replace the backup takes its place.</source>
        <translation>توجد يوميات في {folder}. مع --replace تحلّ النسخة الاحتياطية محلها.</translation>
    </message>
    <message>
        <source>Replaced: {journal}</source>
        <translation>استُبدلت: {journal}</translation>
    </message>
    <message>
        <source>Restored: {what}.</source>
        <translation>تمت الاستعادة: {what}.</translation>
    </message>
    <message>
        <source>Some attached files couldn't be read this time. Merge this backup later for the rest.</source>
        <translation>تعذّرت قراءة بعض الملفات المرفقة الآن. يمكن دمج هذه النسخة الاحتياطية لاحقًا لجلب الباقي.</translation>
    </message>
    <message>
        <source>The journal that stood there is kept in {folder}.</source>
        <translation>اليوميات التي كانت هناك محفوظة في {folder}.</translation>
    </message>
    <message>
        <source>The newest backup in this folder: {file}</source>
        <translation>أحدث نسخة احتياطية في هذا المجلد: {file}</translation>
    </message>
    <message>
        <source>{made}, no entries yet</source>
        <translation>‏{made}، بلا تدوينات بعد</translation>
    </message>
    <message numerus="yes">
        <source>{made}, {number} entries</source>
        <extracomment>For one: {made}, one entry</extracomment>
        <translation>
            <numerusform>‏{made}، بلا تدوينات</numerusform>
            <numerusform>‏{made}، تدوينة واحدة</numerusform>
            <numerusform>‏{made}، تدوينتان</numerusform>
            <numerusform>‏{made}، {number} تدوينات</numerusform>
            <numerusform>‏{made}، {number} تدوينة</numerusform>
            <numerusform>‏{made}، {number} تدوينة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{made}, {number} entries, the last one of {last}</source>
        <extracomment>For one: {made}, one entry, of {last}</extracomment>
        <translation>
            <numerusform>‏{made}، بلا تدوينات ({last})</numerusform>
            <numerusform>‏{made}، تدوينة واحدة من {last}</numerusform>
            <numerusform>‏{made}، تدوينتان، آخرهما من {last}</numerusform>
            <numerusform>‏{made}، {number} تدوينات، آخرها من {last}</numerusform>
            <numerusform>‏{made}، {number} تدوينة، آخرها من {last}</numerusform>
            <numerusform>‏{made}، {number} تدوينة، آخرها من {last}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rooms</name>
    <message>
        <source>A company</source>
        <translation>شركة</translation>
    </message>
    <message>
        <source>A second look</source>
        <translation>نظرة ثانية</translation>
    </message>
    <message>
        <source>About Rebound</source>
        <translation>عن Rebound</translation>
    </message>
    <message>
        <source>Add a passphrase</source>
        <translation>إضافة عبارة مرور</translation>
    </message>
    <message>
        <source>Backups of your journal</source>
        <translation>نسخ احتياطية من يومياتك</translation>
    </message>
    <message>
        <source>Before you go in</source>
        <translation>قبل الدخول</translation>
    </message>
    <message>
        <source>Bring something in</source>
        <translation>جلب شيء من الخارج</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Held against what I want</source>
        <translation>مقابل ما أريد</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>I didn't get a job</source>
        <translation>لم أحصل على وظيفة</translation>
    </message>
    <message>
        <source>I took a job</source>
        <translation>قبلت وظيفة</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>الوظائف</translation>
    </message>
    <message>
        <source>Jobs in a table</source>
        <translation>الوظائف في جدول</translation>
    </message>
    <message>
        <source>Jobs on a board</source>
        <translation>الوظائف على لوحة</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>اليوميات</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>Letters that are sent, not of the alphabet.</extracomment>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>نظرة إلى الوراء</translation>
    </message>
    <message>
        <source>Merge another copy</source>
        <translation>دمج نسخة أخرى</translation>
    </message>
    <message>
        <source>My week</source>
        <translation>أسبوعي</translation>
    </message>
    <message>
        <source>Rebound</source>
        <translation>Rebound</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاستعادة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>شخص للحديث معه</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>التوقف هنا</translation>
    </message>
    <message>
        <source>Templates of letters</source>
        <translation>قوالب الرسائل</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Name of the first room; also the day.</extracomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Ways into your journal</source>
        <translation>طرق الدخول إلى يومياتك</translation>
    </message>
    <message>
        <source>What I keep</source>
        <translation>ما أحتفظ به</translation>
    </message>
    <message>
        <source>What I want, need and deserve</source>
        <translation>ما أريده وأحتاجه وأستحقه</translation>
    </message>
    <message>
        <source>What happened?</source>
        <extracomment>Above the first blank page, to somebody who was turned down today.</extracomment>
        <translation>ماذا حدث؟</translation>
    </message>
    <message>
        <source>What you can still choose</source>
        <translation>ما يمكنك اختياره بعد</translation>
    </message>
    <message>
        <source>What you set aside</source>
        <translation>ما نُحّي جانبًا</translation>
    </message>
    <message>
        <source>Working on it. You can go on meanwhile.</source>
        <translation>يجري العمل. يمكنك المتابعة في الأثناء.</translation>
    </message>
</context>
<context>
    <name>salvage</name>
    <message>
        <source>Entries from {days} are missing.</source>
        <translation>تنقص تدوينات {days}.</translation>
    </message>
    <message>
        <source>No entry is known to be missing. Filling it in brings what may be gone.</source>
        <translation>لا يُعرف أن تدوينة ناقصة. الملء يعيد ما قد يكون ناقصًا.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>on in day</source>
        <translation>في يوم</translation>
    </message>
    <message>
        <source>since after from</source>
        <translation>منذ بعد من</translation>
    </message>
    <message>
        <source>title heading</source>
        <translation>عنوان العنوان</translation>
    </message>
    <message>
        <source>until before to</source>
        <translation>حتى قبل إلى</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Colours, light or dark</source>
        <translation>الألوان، فاتحة أو داكنة</translation>
    </message>
    <message>
        <source>Font for writing</source>
        <extracomment>The typeface of one's own pages.</extracomment>
        <translation>خط الكتابة</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>Second looks</source>
        <translation>النظرات الثانية</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>الإملاء</translation>
    </message>
    <message>
        <source>Suggestions about people</source>
        <translation>اقتراحات عن الأشخاص</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Where your journal is kept</source>
        <translation>مكان حفظ يومياتك</translation>
    </message>
    <message>
        <source>Who can read it, and when it locks</source>
        <translation>من يستطيع قراءتها، ومتى تُقفل</translation>
    </message>
    <message>
        <source>Your address on letters</source>
        <translation>عنوانك على الرسائل</translation>
    </message>
    <message>
        <source>Your name in letters</source>
        <translation>اسمك في الرسائل</translation>
    </message>
    <message numerus="yes">
        <source>after {number} minutes</source>
        <extracomment>For one: after one minute</extracomment>
        <translation>
            <numerusform>فورًا</numerusform>
            <numerusform>بعد دقيقة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد {number} دقائق</numerusform>
            <numerusform>بعد {number} دقيقة</numerusform>
            <numerusform>بعد {number} دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>A new journal was begun, behind your passphrase.</source>
        <translation>بدأت يوميات جديدة، محمية بعبارة المرور.</translation>
    </message>
    <message>
        <source>A new journal was begun. Anyone using this account can read it.</source>
        <translation>بدأت يوميات جديدة. يستطيع قراءتها كل من يستخدم هذا الحساب.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>لم يوجد شيء.</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>عبارة المرور: </translation>
    </message>
    <message>
        <source>Read as: {format}</source>
        <translation>قُرئ على أنه: {format}</translation>
    </message>
    <message>
        <source>Stopped. Nothing half done was left.</source>
        <translation>تم التوقف. لم يبقَ شيء نصف منجز.</translation>
    </message>
    <message>
        <source>The passphrase file can't be read.</source>
        <translation>تعذّرت قراءة ملف عبارة المرور.</translation>
    </message>
    <message>
        <source>There is no journal in {folder}.</source>
        <translation>لا توجد يوميات في {folder}.</translation>
    </message>
    <message>
        <source>There is nobody to ask for the passphrase.</source>
        <translation>لا أحد هنا ليُسأل عن عبارة المرور.</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message>
        <source>Agency</source>
        <translation>وكالة التوظيف</translation>
    </message>
    <message>
        <source>Answer expected</source>
        <translation>الجواب متوقع</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>First noted</source>
        <translation>أول تسجيل</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>كيف انتهت</translation>
    </message>
    <message>
        <source>Job set aside</source>
        <translation>نُحّيت الوظيفة جانبًا</translation>
    </message>
    <message>
        <source>Jobs set aside: {count}</source>
        <translation>وظائف نُحّيت جانبًا: {count}</translation>
    </message>
    <message>
        <source>Pay</source>
        <extracomment>A noun: salary.</extracomment>
        <translation>الأجر</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Set for jobs: {count}</source>
        <translation>عُيّن لوظائف: {count}</translation>
    </message>
    <message numerus="yes">
        <source>Set for {number}</source>
        <extracomment>For one: Set it</extracomment>
        <translation>
            <numerusform>تعيين للا شيء</numerusform>
            <numerusform>تعيين لواحدة</numerusform>
            <numerusform>تعيين لاثنتين</numerusform>
            <numerusform>تعيين لـ{number}</numerusform>
            <numerusform>تعيين لـ{number}</numerusform>
            <numerusform>تعيين لـ{number}</numerusform>
        </translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Stage</source>
        <extracomment>How far a job is: lead, applied, interviewing, offer, closed.</extracomment>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>اسمها</translation>
    </message>
    <message>
        <source>Where you found it</source>
        <translation>أين وجدتها</translation>
    </message>
    <message>
        <source>{name}, sorted down</source>
        <translation>‏{name}، مرتب تنازليًا</translation>
    </message>
    <message>
        <source>{name}, sorted up</source>
        <translation>‏{name}، مرتب تصاعديًا</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>A page you wrote to yourself</source>
        <translation>صفحة كتبتها لنفسك</translation>
    </message>
    <message>
        <source>A recovery code, in case you forget</source>
        <translation>رمز استعادة، لحالة النسيان</translation>
    </message>
    <message>
        <source>A second look</source>
        <translation>نظرة ثانية</translation>
    </message>
    <message>
        <source>All that you can still choose stands side by side.</source>
        <translation>كل ما يمكنك اختياره بعد يقف جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>An entry you wrote {when}.</source>
        <translation>تدوينة كتبتها {when}.</translation>
    </message>
    <message>
        <source>An older backup doesn't have your passphrase yet</source>
        <translation>نسخة احتياطية أقدم ليست لها عبارة مرورك بعد</translation>
    </message>
    <message>
        <source>Another copy lies beside your journal</source>
        <translation>توجد نسخة أخرى بجانب يومياتك</translation>
    </message>
    <message>
        <source>Before you go in</source>
        <translation>قبل الدخول</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>اختيار واحدة</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>A verb.</extracomment>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>ملؤه</translation>
    </message>
    <message>
        <source>For day 90. It waits until you open it.</source>
        <translation>لليوم التسعين. تنتظر حتى تفتحها.</translation>
    </message>
    <message>
        <source>Go on with the card</source>
        <translation>متابعة البطاقة</translation>
    </message>
    <message>
        <source>Hello again, {name}</source>
        <translation>تحية {name} من جديد</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Put it off.</extracomment>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>تُرك كما هو</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>نظرة من جديد</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>نظرة</translation>
    </message>
    <message>
        <source>Look at the journal</source>
        <translation>النظر في اليوميات</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>صنع رمز جديد</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>صنع رمز</translation>
    </message>
    <message>
        <source>Merge it</source>
        <translation>دمجها</translation>
    </message>
    <message>
        <source>Neither was written over.</source>
        <translation>لم تُكتب أي منهما فوق الأخرى.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>ليست هذه</translation>
    </message>
    <message>
        <source>Nothing to do until then.</source>
        <translation>لا شيء مطلوب حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>في مثل هذا اليوم</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>A verb.</extracomment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Other conversations are on their way.</source>
        <translation>أحاديث أخرى في الطريق.</translation>
    </message>
    <message>
        <source>Pick up anywhere.</source>
        <translation>يمكنك المتابعة من أي مكان.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>أُعيدت إلى مكانها</translation>
    </message>
    <message>
        <source>Put off by a week</source>
        <translation>أُجّل أسبوعًا</translation>
    </message>
    <message>
        <source>Put off until tomorrow</source>
        <translation>أُجّل حتى الغد</translation>
    </message>
    <message>
        <source>Put off until {day}</source>
        <translation>مؤجّل حتى {day}</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>قراءتها</translation>
    </message>
    <message>
        <source>Rebound ended suddenly and couldn't read back its last changes. All before is safe.</source>
        <translation>توقّف Rebound فجأة ولم يستطع قراءة آخر تغييراته. كل ما قبلها في أمان.</translation>
    </message>
    <message>
        <source>Resting since {day}. You can write any time.</source>
        <translation>ترتاح منذ {day}. يمكنك الكتابة في أي وقت.</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>البحث من جديد</translation>
    </message>
    <message>
        <source>Thank {name}</source>
        <translation>شكر {name}</translation>
    </message>
    <message>
        <source>The fault is ours. Closing Rebound tries it again.</source>
        <translation>الخطأ منا. إغلاق Rebound يحاول من جديد.</translation>
    </message>
    <message>
        <source>The file was damaged</source>
        <translation>كان الملف متضررًا</translation>
    </message>
    <message>
        <source>The journal rests</source>
        <translation>اليوميات ترتاح</translation>
    </message>
    <message>
        <source>The last backup of your journal could not be made</source>
        <translation>تعذّر صنع آخر نسخة احتياطية من يومياتك</translation>
    </message>
    <message>
        <source>The people are kept.</source>
        <translation>الأشخاص محفوظون.</translation>
    </message>
    <message>
        <source>The story is told.</source>
        <translation>القصة رُويت.</translation>
    </message>
    <message>
        <source>Welcome back. Pick up anywhere.</source>
        <translation>أهلًا بعودتك. يمكنك المتابعة من أي مكان.</translation>
    </message>
    <message>
        <source>What is left stands on one page.</source>
        <translation>ما بقي يقف في صفحة واحدة.</translation>
    </message>
    <message>
        <source>While it's fresh</source>
        <translation>ما دام طريًّا</translation>
    </message>
    <message>
        <source>Without passphrase and code, nobody can open the journal.</source>
        <translation>بلا عبارة مرور ولا رمز، لا يستطيع أحد فتح اليوميات.</translation>
    </message>
    <message>
        <source>Words of your last minutes may be missing</source>
        <translation>قد تنقص كلمات دقائقك الأخيرة</translation>
    </message>
    <message>
        <source>Write a card</source>
        <translation>كتابة بطاقة</translation>
    </message>
    <message>
        <source>You came in by the recovery code. The old passphrase isn't needed.</source>
        <translation>دخلت برمز الاستعادة. لا حاجة إلى عبارة المرور القديمة.</translation>
    </message>
    <message>
        <source>You can choose a new passphrase</source>
        <translation>يمكنك اختيار عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>You have looked at the job.</source>
        <translation>نظرت في الوظيفة.</translation>
    </message>
    <message>
        <source>You know more about yourself.</source>
        <translation>تعرف عن نفسك أكثر.</translation>
    </message>
    <message>
        <source>You took the job at {company}</source>
        <translation>قبلت الوظيفة في {company}</translation>
    </message>
    <message numerus="yes">
        <source>Your moves of the last two weeks are spread over {number} companies.</source>
        <extracomment>For one: Your moves of the last two weeks went to one company.</extracomment>
        <translation>
            <numerusform>لم تتوزع خطوات الأسبوعين الماضيين على شركات.</numerusform>
            <numerusform>خطواتك في الأسبوعين الماضيين عند شركة واحدة.</numerusform>
            <numerusform>خطواتك في الأسبوعين الماضيين موزعة على شركتين.</numerusform>
            <numerusform>خطواتك في الأسبوعين الماضيين موزعة على {number} شركات.</numerusform>
            <numerusform>خطواتك في الأسبوعين الماضيين موزعة على {number} شركة.</numerusform>
            <numerusform>خطواتك في الأسبوعين الماضيين موزعة على {number} شركة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your newest backup is good. The older one is tried again with each backup.</source>
        <translation>أحدث نسخة احتياطية لديك سليمة. وتُعاد المحاولة مع الأقدم عند كل نسخة.</translation>
    </message>
    <message>
        <source>{company} said you would hear by {day}</source>
        <translation>قالت {company} إن الجواب يصلك حتى {day}</translation>
    </message>
    <message>
        <source>{company} wants your answer by {day}</source>
        <translation>تريد {company} جوابك حتى {day}</translation>
    </message>
    <message>
        <source>{day} has passed. You can ask, if you like.</source>
        <translation>مضى {day}. يمكنك السؤال، إن شئت.</translation>
    </message>
    <message>
        <source>{kind} at {company}</source>
        <translation>‏{kind} لدى {company}</translation>
    </message>
    <message numerus="yes">
        <source>{number} drafted.</source>
        <extracomment>For one: one drafted.</extracomment>
        <translation>
            <numerusform>لا مسودات.</numerusform>
            <numerusform>مسودة واحدة.</numerusform>
            <numerusform>مسودتان.</numerusform>
            <numerusform>{number} مسودات.</numerusform>
            <numerusform>{number} مسودة.</numerusform>
            <numerusform>{number} مسودة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} more</source>
        <extracomment>For one: one more</extracomment>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>{number} أخرى</numerusform>
            <numerusform>{number} أخرى</numerusform>
            <numerusform>{number} أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>{when}: {title}</source>
        <translation>{when}: ‏{title}</translation>
    </message>
    <message>
        <source>{where}. A card asks for nothing.</source>
        <translation>‏{where}. البطاقة لا تطلب شيئًا.</translation>
    </message>
</context>
<context>
    <name>trash</name>
    <message>
        <source>Afterthought</source>
        <translation>خاطرة لاحقة</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>تدوينة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>مقابلة</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>درس</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Line of a list</source>
        <translation>سطر من قائمة</translation>
    </message>
    <message>
        <source>Moment</source>
        <extracomment>Something between two people: a call, a coffee, a card.</extracomment>
        <translation>لحظة</translation>
    </message>
    <message>
        <source>No backup holds it.</source>
        <translation>ليس في أي نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Row of the comparison</source>
        <translation>صف من المقارنة</translation>
    </message>
    <message>
        <source>Template of a letter</source>
        <translation>قالب رسالة</translation>
    </message>
    <message numerus="yes">
        <source>{number} backups still hold it, of {days}.</source>
        <extracomment>For one: The backup of {days} still holds it.</extracomment>
        <translation>
            <numerusform>ليس في أي نسخة احتياطية ({days}).</numerusform>
            <numerusform>ما زال في نسخة احتياطية، من {days}.</numerusform>
            <numerusform>ما زال في نسختين احتياطيتين، من {days}.</numerusform>
            <numerusform>ما زال في {number} نسخ احتياطية، من {days}.</numerusform>
            <numerusform>ما زال في {number} نسخة احتياطية، من {days}.</numerusform>
            <numerusform>ما زال في {number} نسخة احتياطية، من {days}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message>
        <source>Afterthought kept</source>
        <translation>حُفظت الخاطرة</translation>
    </message>
    <message>
        <source>Afterthought set aside</source>
        <translation>نُحّيت الخاطرة جانبًا</translation>
    </message>
    <message>
        <source>Answer kept</source>
        <translation>حُفظ الجواب</translation>
    </message>
    <message>
        <source>Answer sealed</source>
        <translation>خُتم الجواب</translation>
    </message>
    <message>
        <source>Back to three tiers</source>
        <translation>عودة إلى ثلاث مراتب</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>أُعيد</translation>
    </message>
    <message>
        <source>Cards planned</source>
        <translation>خُططت البطاقات</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Something was changed; said when it is undone.</extracomment>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Company changed</source>
        <translation>تغيّرت الشركة</translation>
    </message>
    <message>
        <source>Company renamed</source>
        <translation>تغيّر اسم الشركة</translation>
    </message>
    <message>
        <source>Comparison changed</source>
        <translation>تغيّرت المقارنة</translation>
    </message>
    <message>
        <source>Copy merged</source>
        <translation>دُمجت النسخة</translation>
    </message>
    <message>
        <source>Day changed</source>
        <translation>تغيّر اليوم</translation>
    </message>
    <message>
        <source>Days off changed</source>
        <translation>غُيّرت أيام الراحة</translation>
    </message>
    <message>
        <source>Earlier text restored</source>
        <translation>استُعيد نص سابق</translation>
    </message>
    <message>
        <source>Entry linked</source>
        <translation>رُبطت التدوينة</translation>
    </message>
    <message>
        <source>Entry set aside</source>
        <translation>نُحّيت التدوينة جانبًا</translation>
    </message>
    <message>
        <source>Entry taken as the story</source>
        <translation>أُخذت التدوينة قصةً</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>أُرفق الملف</translation>
    </message>
    <message>
        <source>File renamed</source>
        <translation>تغيّر اسم الملف</translation>
    </message>
    <message>
        <source>File set aside</source>
        <translation>نُحّي الملف جانبًا</translation>
    </message>
    <message>
        <source>Five days begun</source>
        <translation>بدأت الأيام الخمسة</translation>
    </message>
    <message>
        <source>Five days left</source>
        <translation>تُركت الأيام الخمسة</translation>
    </message>
    <message>
        <source>Five steps opened</source>
        <translation>فُتحت الخطوات الخمس</translation>
    </message>
    <message>
        <source>Goal of the week changed</source>
        <translation>غُيّر هدف الأسبوع</translation>
    </message>
    <message>
        <source>History set right</source>
        <translation>صُحّح السجل</translation>
    </message>
    <message>
        <source>Import taken in</source>
        <translation>جُلب المستورد</translation>
    </message>
    <message>
        <source>Interview added</source>
        <translation>أضيفت المقابلة</translation>
    </message>
    <message>
        <source>Interview changed</source>
        <translation>تغيّرت المقابلة</translation>
    </message>
    <message>
        <source>Interview set aside</source>
        <translation>نُحّيت المقابلة جانبًا</translation>
    </message>
    <message>
        <source>Job added</source>
        <translation>أضيفت الوظيفة</translation>
    </message>
    <message>
        <source>Job changed</source>
        <translation>تغيّرت الوظيفة</translation>
    </message>
    <message>
        <source>Job moved</source>
        <translation>نُقلت الوظيفة</translation>
    </message>
    <message>
        <source>Job set aside</source>
        <translation>نُحّيت الوظيفة جانبًا</translation>
    </message>
    <message>
        <source>Jobs changed</source>
        <translation>تغيّرت الوظائف</translation>
    </message>
    <message>
        <source>Jobs closed</source>
        <translation>أُغلقت الوظائف</translation>
    </message>
    <message>
        <source>Jobs moved</source>
        <translation>نُقلت الوظائف</translation>
    </message>
    <message>
        <source>Jobs set aside</source>
        <translation>نُحّيت الوظائف جانبًا</translation>
    </message>
    <message>
        <source>Kept what your gut says</source>
        <translation>حُفظ ما يقوله حدسك</translation>
    </message>
    <message>
        <source>Laid to rest</source>
        <translation>أُغلقت بسلام</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>تُرك كما هو</translation>
    </message>
    <message>
        <source>Lesson changed</source>
        <translation>تغيّر الدرس</translation>
    </message>
    <message>
        <source>Lesson kept</source>
        <translation>حُفظ الدرس</translation>
    </message>
    <message>
        <source>Lesson set aside</source>
        <translation>نُحّي الدرس جانبًا</translation>
    </message>
    <message>
        <source>Letter addressed</source>
        <translation>حُدّد المرسل إليه</translation>
    </message>
    <message>
        <source>Letter begun</source>
        <translation>بدأت الرسالة</translation>
    </message>
    <message>
        <source>Letter changed</source>
        <translation>تغيّرت الرسالة</translation>
    </message>
    <message>
        <source>Letter marked as sent</source>
        <translation>عُلّمت الرسالة مرسلة</translation>
    </message>
    <message>
        <source>Letter set aside</source>
        <translation>نُحّيت الرسالة جانبًا</translation>
    </message>
    <message>
        <source>Letters drafted</source>
        <translation>جُهّزت المسودات</translation>
    </message>
    <message>
        <source>Line added</source>
        <translation>أضيف السطر</translation>
    </message>
    <message>
        <source>Line changed</source>
        <translation>تغيّر السطر</translation>
    </message>
    <message>
        <source>Line moved</source>
        <translation>نُقل السطر</translation>
    </message>
    <message>
        <source>Line removed</source>
        <translation>أزيل السطر</translation>
    </message>
    <message>
        <source>Link added</source>
        <translation>أضيف الرابط</translation>
    </message>
    <message>
        <source>Link between people removed</source>
        <translation>أزيلت الصلة بين الشخصين</translation>
    </message>
    <message>
        <source>Link taken away</source>
        <translation>أزيل الرابط</translation>
    </message>
    <message>
        <source>LinkedIn noted</source>
        <translation>سُجّل LinkedIn</translation>
    </message>
    <message>
        <source>Mark changed</source>
        <translation>تغيّرت العلامة</translation>
    </message>
    <message>
        <source>Moment noted</source>
        <translation>سُجّلت اللحظة</translation>
    </message>
    <message>
        <source>Moment removed</source>
        <translation>أزيلت اللحظة</translation>
    </message>
    <message>
        <source>Moment set right</source>
        <translation>صُحّحت اللحظة</translation>
    </message>
    <message>
        <source>Mood noted</source>
        <translation>سُجّل المزاج</translation>
    </message>
    <message>
        <source>New post noted</source>
        <translation>سُجّل المنصب الجديد</translation>
    </message>
    <message>
        <source>Next step changed</source>
        <translation>تغيّرت الخطوة التالية</translation>
    </message>
    <message>
        <source>Next step dropped</source>
        <translation>أُلغيت الخطوة التالية</translation>
    </message>
    <message>
        <source>Next step planned</source>
        <translation>خُططت الخطوة التالية</translation>
    </message>
    <message>
        <source>Noted</source>
        <extracomment>It has been noted.</extracomment>
        <translation>سُجّل</translation>
    </message>
    <message>
        <source>Offer changed</source>
        <translation>تغيّر العرض</translation>
    </message>
    <message>
        <source>Offer noted</source>
        <translation>سُجّل العرض</translation>
    </message>
    <message>
        <source>Offer set aside</source>
        <translation>نُحّي العرض جانبًا</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>توقف مؤقت</translation>
    </message>
    <message>
        <source>Pay filled in</source>
        <translation>سُجِّل الأجر</translation>
    </message>
    <message>
        <source>People linked</source>
        <translation>رُبط الأشخاص</translation>
    </message>
    <message>
        <source>People of the interview noted</source>
        <translation>سُجّل أشخاص المقابلة</translation>
    </message>
    <message>
        <source>People set aside</source>
        <translation>نُحّي الأشخاص جانبًا</translation>
    </message>
    <message>
        <source>People tagged</source>
        <translation>وُسم الأشخاص</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>أضيف الشخص</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>تغيّر الشخص</translation>
    </message>
    <message>
        <source>Person linked</source>
        <translation>رُبط الشخص</translation>
    </message>
    <message>
        <source>Person set aside</source>
        <translation>نُحّي الشخص جانبًا</translation>
    </message>
    <message>
        <source>Picture set</source>
        <translation>وُضعت الصورة</translation>
    </message>
    <message>
        <source>Put beside the jobs</source>
        <translation>وُضعت بجانب الوظائف</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>مؤجّل</translation>
    </message>
    <message>
        <source>Questions changed</source>
        <translation>تغيّرت الأسئلة</translation>
    </message>
    <message>
        <source>Questions kept</source>
        <translation>حُفظت الأسئلة</translation>
    </message>
    <message>
        <source>Questions set aside</source>
        <translation>نُحّيت الأسئلة جانبًا</translation>
    </message>
    <message>
        <source>Rated</source>
        <extracomment>A job was rated.</extracomment>
        <translation>قُيّمت</translation>
    </message>
    <message>
        <source>Reply noted</source>
        <translation>سُجّل الجواب</translation>
    </message>
    <message>
        <source>Review of the week kept</source>
        <translation>حُفظت مراجعة الأسبوع</translation>
    </message>
    <message>
        <source>Rhythm set</source>
        <translation>عُيّن الإيقاع</translation>
    </message>
    <message>
        <source>Row added</source>
        <translation>أضيف الصف</translation>
    </message>
    <message>
        <source>Row changed</source>
        <translation>تغيّر الصف</translation>
    </message>
    <message>
        <source>Row moved</source>
        <translation>نُقل الصف</translation>
    </message>
    <message>
        <source>Row set aside</source>
        <translation>نُحّي الصف جانبًا</translation>
    </message>
    <message>
        <source>Rows put together</source>
        <translation>جُمعت الصفوف</translation>
    </message>
    <message>
        <source>Search kept</source>
        <translation>حُفظ البحث</translation>
    </message>
    <message>
        <source>Search taken away</source>
        <translation>أزيل البحث</translation>
    </message>
    <message>
        <source>Searching again</source>
        <translation>البحث من جديد</translation>
    </message>
    <message>
        <source>Second look answered</source>
        <translation>أُجيب عن النظرة الثانية</translation>
    </message>
    <message>
        <source>Someone to talk to changed</source>
        <translation>تغيّر الشخص الذي تتحدث إليه</translation>
    </message>
    <message>
        <source>Star changed</source>
        <translation>تغيّرت النجمة</translation>
    </message>
    <message>
        <source>Step taken out</source>
        <translation>أزيلت الخطوة</translation>
    </message>
    <message>
        <source>Story changed</source>
        <translation>تغيّرت القصة</translation>
    </message>
    <message>
        <source>Story kept</source>
        <translation>حُفظت القصة</translation>
    </message>
    <message>
        <source>Tag taken away</source>
        <translation>أزيل الوسم</translation>
    </message>
    <message>
        <source>Tags changed</source>
        <translation>تغيّرت الوسوم</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>استؤنف</translation>
    </message>
    <message>
        <source>Template changed</source>
        <translation>تغيّر القالب</translation>
    </message>
    <message>
        <source>Template kept</source>
        <translation>حُفظ القالب</translation>
    </message>
    <message>
        <source>Template set aside</source>
        <translation>نُحّي القالب جانبًا</translation>
    </message>
    <message>
        <source>The journal rests</source>
        <translation>اليوميات ترتاح</translation>
    </message>
    <message>
        <source>Two became one</source>
        <translation>صار الاثنان واحدًا</translation>
    </message>
    <message>
        <source>Week planned</source>
        <translation>خُطط الأسبوع</translation>
    </message>
    <message>
        <source>Weighed finely</source>
        <translation>وزن دقيق</translation>
    </message>
    <message>
        <source>{what}: {subject}</source>
        <translation>{what}: ‏{subject}</translation>
    </message>
</context>
<context>
    <name>versions</name>
    <message>
        <source>Came with another copy.</source>
        <translation>جاءت مع نسخة أخرى.</translation>
    </message>
    <message>
        <source>Kept before an earlier text came back.</source>
        <translation>حُفظت قبل أن يعود نص سابق.</translation>
    </message>
    <message>
        <source>Kept before much was taken out.</source>
        <translation>حُفظت قبل حذف الكثير.</translation>
    </message>
    <message>
        <source>Kept when you left it.</source>
        <translation>حُفظت عند مغادرتها.</translation>
    </message>
    <message>
        <source>Kept while you wrote.</source>
        <translation>حُفظت أثناء كتابتك.</translation>
    </message>
    <message>
        <source>Since then: a question or a quote alone.</source>
        <translation>منذ ذلك الحين: سؤال أو اقتباس فقط.</translation>
    </message>
    <message>
        <source>Since then: spaces and marks alone.</source>
        <translation>منذ ذلك الحين: مسافات وعلامات فقط.</translation>
    </message>
    <message>
        <source>Since then: {what}.</source>
        <translation>منذ ذلك الحين: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>{number} words</source>
        <extracomment>For one: one word</extracomment>
        <translation>
            <numerusform>بلا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>{number} كلمات</numerusform>
            <numerusform>{number} كلمة</numerusform>
            <numerusform>{number} كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} words came</source>
        <extracomment>For one: one word came</extracomment>
        <translation>
            <numerusform>لم تأتِ كلمات</numerusform>
            <numerusform>جاءت كلمة</numerusform>
            <numerusform>جاءت كلمتان</numerusform>
            <numerusform>جاءت {number} كلمات</numerusform>
            <numerusform>جاءت {number} كلمة</numerusform>
            <numerusform>جاءت {number} كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} words went</source>
        <extracomment>For one: one word went</extracomment>
        <translation>
            <numerusform>لم تذهب كلمات</numerusform>
            <numerusform>ذهبت كلمة</numerusform>
            <numerusform>ذهبت كلمتان</numerusform>
            <numerusform>ذهبت {number} كلمات</numerusform>
            <numerusform>ذهبت {number} كلمة</numerusform>
            <numerusform>ذهبت {number} كلمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>week</name>
    <message>
        <source>and</source>
        <extracomment>Between names that somebody typed: Fabrikam and Contoso.</extracomment>
        <translation>و</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>Between names that somebody typed: Fabrikam or Contoso.</extracomment>
        <translation>أو</translation>
    </message>
    <message numerus="yes">
        <source>{number} letters a week</source>
        <extracomment>For one: One letter a week</extracomment>
        <translation>
            <numerusform>بلا رسائل</numerusform>
            <numerusform>رسالة في الأسبوع</numerusform>
            <numerusform>رسالتان في الأسبوع</numerusform>
            <numerusform>{number} رسائل في الأسبوع</numerusform>
            <numerusform>{number} رسالة في الأسبوع</numerusform>
            <numerusform>{number} رسالة في الأسبوع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets</name>
    <message>
        <source>“{typed}” is still to come, so {standing} stays. A day up to {latest} can stand here.</source>
        <translation>«{typed}» لم يأتِ بعد، فيبقى {standing}. يمكن أن يكون هنا يوم حتى {latest}.</translation>
    </message>
    <message>
        <source>“{typed}” was not understood, so {standing} stays. It can be written like that.</source>
        <translation>لم يُفهم «{typed}»، لذلك يبقى {standing}. يمكن كتابته هكذا.</translation>
    </message>
</context>
</TS>
