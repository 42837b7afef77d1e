"""What the columns of a job tracker's table may be called, in the languages of ours."""

from collections.abc import Mapping

from rebound_desktop.exchange.rows import fold

# What a job's column may be called, folded.
_NAMES: Mapping[str, tuple[str, ...]] = {
    "company": (
        "company", "company name", "employer", "employer name", "company employer", "organization", "organization name",
        "organisation", "unternehmen", "firma", "arbeitgeber", "entreprise", "empresa",
    ),
    "title": (
        "title", "job title", "jobtitle", "position", "position title", "job position", "role", "role title",
        "job role", "job", "job name", "vacancy", "stelle", "stellenbezeichnung", "jobtitel", "poste", "puesto",
    ),
    "status": (
        "status", "list", "stage", "state", "application status", "application stage", "current status",
        "current stage", "job status", "list name", "board list", "stand", "bewerbungsstatus", "statut", "estado",
        "result", "outcome", "ergebnis",
    ),
    "applied": (
        "applieddate", "date applied", "applied date", "applied on", "application date", "applied at",
        "date of application", "application submitted", "date submitted", "submitted on", "beworben am",
        "bewerbungsdatum", "bewerbung vom", "bewerbung am", "datum der bewerbung",
        "date de candidature", "fecha de solicitud", "applied", "beworben", "date",
        "datum", "day",
    ),
    "saved": (
        "createdat", "created at", "date saved", "saved date", "date added", "added on", "date created",
        "created time", "date found", "created",
    ),
    "interviewed": (
        "date interviewed", "interview date", "date of interview", "interviewed on", "interview on", "interviewed",
        "first interview", "interview", "vorstellungsgesprach am", "vorstellungsgesprach", "gesprach am",
        "interview am", "date d entretien", "date de l entretien", "entretien le", "entretien", "fecha de entrevista",
        "fecha de la entrevista", "entrevista", "面接日", "تاريخ المقابلة",
    ),
    "offered": (
        "date offered", "offer date", "date of offer", "offered on", "offer on", "offer received", "offered",
        "angebot am", "angebot vom", "date de l offre", "offre le", "fecha de oferta", "fecha de la oferta", "内定日",
        "تاريخ العرض",
    ),
    "rejected": (
        "date rejected", "rejection date", "rejected date", "rejected on", "date of rejection", "rejected at",
        "rejected", "absage am", "absage vom", "date de refus", "date du refus", "refus le", "fecha de rechazo",
        "fecha del rechazo", "rechazado el", "不採用日", "تاريخ الرفض",
    ),
    "closed": ("date closed", "closed date", "closed on", "closed at"),
    "stepped": (
        "status date", "date of status", "status changed", "status changed on", "response date", "date of response",
        "responded on", "result date", "decision date", "ruckmeldung am", "status vom",
    ),
    "place": ("location", "job location", "place", "city", "ort", "standort"),
    "url": ("url", "job url", "link", "job link", "posting url", "job posting url"),
    "source": ("jobsource", "job source", "source", "job board", "platform", "quelle"),
    "mode": ("workplacetype", "workplace type", "work mode", "remote"),
    "pay": (
        "salary", "pay", "compensation", "salary range", "pay range", "posted salary", "listed salary", "base salary",
        "annual salary", "hourly rate", "pay rate", "gehalt", "gehaltsspanne", "vergutung", "salaire", "remuneration",
        "salario", "sueldo", "remuneracion", "給与", "給料", "年収", "الراتب", "الأجر",
    ),
    "pay_min": (
        "min salary", "salary min", "minimum salary", "salary from", "min pay", "lowest salary", "gehalt von",
        "mindestgehalt", "salaire min", "salaire minimum", "salario minimo", "最低年収", "الحد الأدنى للراتب",
    ),
    "pay_max": (
        "max salary", "salary max", "maximum salary", "salary to", "max pay", "highest salary", "gehalt bis",
        "hochstgehalt", "salaire max", "salaire maximum", "salario maximo", "最高年収", "الحد الأقصى للراتب",
    ),
    "pay_named": (
        "pay you named", "pay i named", "expected salary", "salary expectation", "salary expectations",
        "desired salary", "salary asked", "asked salary", "salary asked for", "asking salary", "requested salary",
        "salary requested", "gehaltsvorstellung", "gehaltswunsch", "wunschgehalt", "salaire souhaite",
        "salaire demande", "pretentions salariales", "salario deseado", "sueldo deseado", "sueldo pedido",
        "pretension salarial", "expectativa salarial", "希望年収", "希望給与", "希望額", "伝えた希望額",
        "الراتب المتوقع", "الراتب المطلوب",
    ),
    "contact": (
        "contact", "contact name", "contact person", "contacts", "point of contact", "ansprechpartner",
        "ansprechpartnerin", "ansprechperson", "kontakt", "kontaktperson", "nom du contact", "interlocuteur",
        "interlocutrice", "contacto", "persona de contacto", "nombre del contacto", "担当者", "جهة الاتصال",
    ),
    "recruiter": (
        "recruiter", "recruiter name", "recruiterin", "personalerin", "personaler", "recruteur", "recruteuse",
        "reclutador", "reclutadora", "採用担当者", "採用担当", "مسؤول التوظيف",
    ),
    "manager": (
        "hiring manager", "hiring manager name", "fachvorgesetzte", "fachvorgesetzter", "responsable du recrutement",
        "responsable de contratacion", "採用責任者", "مدير التوظيف",
    ),
    "referral": (
        "referral", "referred by", "referrer", "referral name", "empfohlen von", "empfehlung von", "recommande par",
        "recommandee par", "recomendado por", "recomendada por", "紹介者", "أوصى بي",
    ),
    "contact_email": (
        "contact email", "contact e mail", "contact s email", "contact mail", "contact email address",
        "recruiter email", "recruiter e mail", "hiring manager email", "kontakt e mail", "e mail kontakt",
        "e mail ansprechpartner", "email du contact", "e mail du contact", "mail du contact", "correo del contacto",
        "correo de contacto", "email de contacto", "連絡先メール", "担当者メール", "بريد جهة الاتصال",
    ),
    "contact_phone": (
        "contact phone", "contact phone number", "recruiter phone", "kontakt telefon", "telefon ansprechpartner",
        "telephone du contact", "telefono del contacto", "telefono de contacto", "担当者電話番号", "هاتف جهة الاتصال",
    ),
    "next": (
        "next step", "next steps", "next action", "nachster schritt", "nachste schritte", "prochaine etape",
        "prochaine action", "siguiente paso", "proximo paso", "次のステップ", "次の一歩", "الخطوة التالية",
    ),
    "next_on": (
        "follow up date", "followup date", "follow up on", "follow up", "followup", "next step date", "next step on",
        "next action date", "wiedervorlage", "nachfassen am", "nachfassen", "date de relance", "relance le", "relance",
        "fecha de seguimiento", "seguimiento", "フォローアップ日", "フォローアップ", "تاريخ المتابعة", "المتابعة",
    ),
    "deadline": (
        "deadline", "application deadline", "closing date", "bewerbungsfrist", "frist", "date limite", "fecha limite",
        "締切日", "締め切り", "الموعد النهائي",
    ),
    "notes": ("notes", "note", "comments", "comment", "notizen", "notiz", "bemerkung", "bemerkungen"),
    "posting": ("description", "job description", "posting"),
    "resume": ("resume", "resume name", "cv"),
    "tags": ("tags", "labels"),
    "history": ("stage history",),
}  # fmt: skip
COLUMNS: Mapping[str, tuple[str, ...]] = {field: tuple(map(fold, names)) for field, names in _NAMES.items()}
KNOWN = frozenset(name for names in COLUMNS.values() for name in names)
# What a column's own name says its sums are for, by a part of it.
PAID_FOR = {
    "annual": "year", "年収": "year", "hourly": "hour", "monthly": "month", "stundenlohn": "hour", "monats": "month",
    "jahres": "year",
}  # fmt: skip
