<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>A private journal for the day you hear no. Nothing leaves this computer.</source>
        <translation>見送りの知らせを聞いた日のための、自分だけのジャーナル。このパソコンの外には何も出ません。</translation>
    </message>
    <message>
        <source>About Rebound</source>
        <translation>Reboundについて</translation>
    </message>
    <message>
        <source>Copied. Your folders and your words are no part of it.</source>
        <translation>コピーしました。フォルダーと書いた言葉は含まれません。</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Install one over this one. Your journal stays where it is.</source>
        <translation>この版の上にインストールできます。ジャーナルはそのまま残ります。</translation>
    </message>
    <message>
        <source>It is in the program's own folder: deleting that deletes the journal. It is no part of the details you copy.</source>
        <translation>プログラムと同じフォルダーにあります。そのフォルダーを削除すると、ジャーナルも削除されます。コピーする詳細には含まれません。</translation>
    </message>
    <message>
        <source>It stays there when Rebound is removed. It is no part of the details you copy.</source>
        <translation>Reboundを取り除いても残ります。コピーする詳細には含まれません。</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>ライセンス…</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>新しい版</translation>
    </message>
    <message>
        <source>Newer versions are where you got this one.</source>
        <translation>新しい版は、これを手に入れた場所にあります。</translation>
    </message>
    <message>
        <source>Newer versions stand at {address}</source>
        <translation>新しい版は{address}にあります</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Rebound never looks for them: it opens no connection.</source>
        <translation>Reboundは新しい版を探しません。どこにも接続しません。</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>謝辞</translation>
    </message>
    <message>
        <source>The five steps and the Pain Letter follow Liz Ryan's method. Rebound uses Qt under the LGPL and Lucide's icons under the ISC licence. Inter, Literata and Atkinson Hyperlegible come under the OFL. The English dictionary is the SCOWL project's, read by Hunspell.</source>
        <translation>五つのステップとPain LetterはLiz Ryanの方法に沿っています。ReboundはQtをLGPL、LucideのアイコンをISCライセンスで使っています。Inter、Literata、Atkinson HyperlegibleはOFLです。英語の辞書はSCOWLプロジェクトのもので、Hunspellで読みます。</translation>
    </message>
    <message>
        <source>This copy</source>
        <translation>この版</translation>
    </message>
    <message>
        <source>Unpack one beside this one, then move the folder {folder} into it.</source>
        <translation>この版の隣に展開し、フォルダー{folder}をそこへ移してください。</translation>
    </message>
    <message>
        <source>Where your journal is</source>
        <translation>ジャーナルの場所</translation>
    </message>
</context>
<context>
    <name>AboutSection</name>
    <message>
        <source>A new entry about this job</source>
        <translation>この仕事についての新しい記録</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>It stands with this job now</source>
        <translation>この仕事に加えました</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <extracomment>What was typed is kept.</extracomment>
        <translation>このパソコンに保存しました</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>まだ保存していません</translation>
    </message>
    <message>
        <source>Open in the journal</source>
        <translation>ジャーナルで開く</translation>
    </message>
    <message>
        <source>Put it with this job</source>
        <translation>この仕事に加える</translation>
    </message>
    <message>
        <source>Start anywhere.</source>
        <translation>どこからでも始められます。</translation>
    </message>
    <message>
        <source>Write about it</source>
        <translation>これについて書く</translation>
    </message>
</context>
<context>
    <name>AboutThem</name>
    <message>
        <source>About them</source>
        <translation>この人について</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>A verb.</extracomment>
        <translation>編集</translation>
    </message>
    <message>
        <source>Nothing more is noted.</source>
        <translation>ほかのメモはありません。</translation>
    </message>
</context>
<context>
    <name>AddJob</name>
    <message>
        <source>A new job</source>
        <translation>新しい仕事</translation>
    </message>
    <message>
        <source>Add this job</source>
        <translation>この仕事を追加</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>If you know it</source>
        <translation>わかれば</translation>
    </message>
    <message>
        <source>Job added</source>
        <translation>仕事を追加しました</translation>
    </message>
    <message>
        <source>Job added. You know people there: {names}</source>
        <translation>仕事を追加しました。そこに知っている人がいます: {names}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>The company is enough</source>
        <translation>会社名だけで足ります</translation>
    </message>
    <message>
        <source>What the job is called</source>
        <translation>仕事の名前</translation>
    </message>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>今の段階</translation>
    </message>
    <message>
        <source>Which company is it? Its name is enough.</source>
        <translation>どの会社ですか？名前だけで十分です。</translation>
    </message>
</context>
<context>
    <name>AddPerson</name>
    <message>
        <source>A name is enough</source>
        <translation>名前だけで足ります</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>この人を追加</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Someone new</source>
        <translation>新しい人</translation>
    </message>
    <message>
        <source>What are they called? “The lady from HR” is enough.</source>
        <translation>何という人ですか？「人事の女性」だけでも十分です。</translation>
    </message>
</context>
<context>
    <name>Afterthoughts</name>
    <message>
        <source>Add a thought</source>
        <translation>思ったことを追加</translation>
    </message>
    <message>
        <source>Added {day}</source>
        <translation>{day}に追記</translation>
    </message>
    <message>
        <source>Afterthought set aside</source>
        <translation>追記を片付けました</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Change the thought of {day}</source>
        <translation>{day}の追記を変更</translation>
    </message>
    <message>
        <source>Earlier texts of the thought of {day}</source>
        <translation>{day}の追記の以前の文</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>以前の版</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>片付ける</translation>
    </message>
    <message>
        <source>Set aside the thought of {day}</source>
        <translation>{day}の追記を片付ける</translation>
    </message>
</context>
<context>
    <name>AllOrNone</name>
    <message>
        <source>Choose all</source>
        <translation>すべて選ぶ</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>すべて外す</translation>
    </message>
</context>
<context>
    <name>AnsweredForm</name>
    <message>
        <source>Keep</source>
        <extracomment>A verb: keep what was typed.</extracomment>
        <translation>残す</translation>
    </message>
    <message>
        <source>No job comes of it yet</source>
        <translation>まだ仕事にはつながっていない</translation>
    </message>
    <message>
        <source>The job stands as it did</source>
        <translation>仕事は前のまま</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>返事が来た</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>相手の言葉</translation>
    </message>
    <message>
        <source>What they said, if you like</source>
        <translation>相手の言葉（任意）</translation>
    </message>
    <message>
        <source>Where it stands now</source>
        <translation>今の状況</translation>
    </message>
</context>
<context>
    <name>AttachedFiles</name>
    <message>
        <source>A copy is saved. It is not encrypted.</source>
        <translation>コピーを保存しました。暗号化されていません。</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>ファイルを追加</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>ファイルを追加…</translation>
    </message>
    <message>
        <source>File set aside</source>
        <translation>ファイルを片付けました</translation>
    </message>
    <message>
        <source>Keeping {name}</source>
        <translation>{name}を保存中</translation>
    </message>
    <message>
        <source>Opening a copy of {name}</source>
        <translation>{name}のコピーを開いています</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>コピーを保存</translation>
    </message>
    <message>
        <source>Saving a copy of {name}</source>
        <translation>{name}のコピーを保存中</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>少なく表示</translation>
    </message>
    <message>
        <source>This file's content is missing. Its name stays here. A backup may hold it.</source>
        <translation>このファイルの中身がありません。名前は残ります。バックアップにあるかもしれません。</translation>
    </message>
    <message>
        <source>{name} could not be kept. It is unchanged where it is. Up to 100 MB is fine.</source>
        <translation>{name}は保存できませんでした。元の場所でそのままです。100 MBまで保存できます。</translation>
    </message>
    <message>
        <source>{name} is kept with it</source>
        <translation>{name}を一緒に保存しました</translation>
    </message>
    <message>
        <source>{name} is unchanged where it is.</source>
        <translation>{name}は元の場所でそのままです。</translation>
    </message>
</context>
<context>
    <name>AttachedRow</name>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>手放す</translation>
    </message>
    <message>
        <source>Open a copy of {name}</source>
        <translation>{name}のコピーを開く</translation>
    </message>
    <message>
        <source>Save a copy of {name}</source>
        <translation>{name}のコピーを保存</translation>
    </message>
    <message>
        <source>Set aside {name}</source>
        <translation>{name}を片付ける</translation>
    </message>
    <message>
        <source>You changed the copy.</source>
        <translation>コピーが変更されています。</translation>
    </message>
</context>
<context>
    <name>BeforePage</name>
    <message>
        <source>A story</source>
        <translation>エピソード</translation>
    </message>
    <message>
        <source>Before you go in</source>
        <translation>行く前に</translation>
    </message>
    <message>
        <source>Elsewhere it was not ideal: “{what}”. How is it here?</source>
        <translation>ほかでは「{what}」が理想的ではありませんでした。ここではどうですか？</translation>
    </message>
    <message>
        <source>For this interview: {interview}</source>
        <translation>この面接のため: {interview}</translation>
    </message>
    <message>
        <source>Noted for the interview</source>
        <translation>面接のために書き留めました</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Nothing is noted yet. Interviews, people and what you write about it come here.</source>
        <translation>まだ何もメモされていません。面接、人、書いたことがここに並びます。</translation>
    </message>
    <message>
        <source>Pay you named: {what}</source>
        <translation>伝えた希望額: {what}</translation>
    </message>
    <message>
        <source>Pay: {what}</source>
        <translation>給与: {what}</translation>
    </message>
    <message>
        <source>Place: {what}</source>
        <translation>場所: {what}</translation>
    </message>
    <message>
        <source>Résumé you sent: {what}</source>
        <translation>送った履歴書: {what}</translation>
    </message>
    <message>
        <source>Something you handled well</source>
        <translation>うまくできたこと</translation>
    </message>
    <message>
        <source>To ask, to read, to bring</source>
        <translation>聞くこと、読むもの、持ち物</translation>
    </message>
    <message>
        <source>Two stories</source>
        <translation>二つのエピソード</translation>
    </message>
    <message>
        <source>What you know about yourself</source>
        <translation>自分について知っていること</translation>
    </message>
    <message>
        <source>What you wrote about it</source>
        <translation>これについて書いたこと</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>日時と場所</translation>
    </message>
    <message>
        <source>Where you work: {what}</source>
        <translation>働く場所: {what}</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>どんな人か</translation>
    </message>
    <message>
        <source>Worth asking</source>
        <translation>聞く価値のあること</translation>
    </message>
    <message>
        <source>{what}: not known yet.</source>
        <translation>{what}: まだわかりません。</translation>
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
        <translation>たたむ</translation>
    </message>
    <message>
        <source>Fold closed jobs</source>
        <translation>終わった仕事をたたむ</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>A verb.</extracomment>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show closed jobs</source>
        <translation>終わった仕事を表示</translation>
    </message>
    <message>
        <source>{stage}, jobs: {count}</source>
        <translation>{stage}、仕事: {count}</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add a job</source>
        <translation>仕事を追加</translation>
    </message>
    <message>
        <source>Cards can be dragged too, or moved by Alt and the arrow keys.</source>
        <translation>カードはドラッグでも、Altと矢印キーでも動かせます。</translation>
    </message>
    <message>
        <source>From the first lead to the last word, each finds its column.</source>
        <translation>「気になる」から最後の返事まで、それぞれの列に並びます。</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>仕事</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>移動…</translation>
    </message>
    <message>
        <source>No job is noted yet</source>
        <translation>仕事はまだありません</translation>
    </message>
    <message>
        <source>No jobs right now</source>
        <translation>今、仕事はありません</translation>
    </message>
    <message>
        <source>What you set aside rests for 30 days.</source>
        <translation>片付けたものは30日間残ります。</translation>
    </message>
</context>
<context>
    <name>CalendarStrip</name>
    <message>
        <source>The month after</source>
        <translation>次の月</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>前の月</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Enter opens a job. Alt with the arrow keys moves it on or back.</source>
        <translation>Enterで仕事を開きます。Altと矢印キーで前後に動かせます。</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>A card for {name}</source>
        <translation>{name}さんへのカード</translation>
    </message>
    <message>
        <source>Back to the people</source>
        <translation>人々に戻る</translation>
    </message>
    <message>
        <source>Card text</source>
        <translation>カードの文</translation>
    </message>
    <message>
        <source>I have sent it</source>
        <translation>送りました</translation>
    </message>
    <message>
        <source>Let it wait until tomorrow</source>
        <translation>明日まで置いておく</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>まだ保存していません</translation>
    </message>
    <message>
        <source>Noted as sent</source>
        <translation>送ったとメモしました</translation>
    </message>
    <message>
        <source>Open it in Letters</source>
        <translation>「手紙」で開く</translation>
    </message>
    <message>
        <source>Print or e-mail it</source>
        <translation>印刷またはメール</translation>
    </message>
    <message>
        <source>Put away. Today brings it back tomorrow.</source>
        <translation>しまいました。明日「今日」に出てきます。</translation>
    </message>
    <message>
        <source>Your name, beneath letters</source>
        <translation>手紙の下に書くあなたの名前</translation>
    </message>
</context>
<context>
    <name>CharacterSheet</name>
    <message>
        <source>Arrows and signs</source>
        <translation>矢印と記号</translation>
    </message>
    <message>
        <source>Characters</source>
        <extracomment>Letters and signs that a keyboard lacks.</extracomment>
        <translation>文字</translation>
    </message>
    <message>
        <source>Faces and hands</source>
        <translation>顔と手</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>Numerals.</extracomment>
        <translation>数字</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>名前で探す</translation>
    </message>
    <message>
        <source>Lately</source>
        <extracomment>Used lately.</extracomment>
        <translation>最近</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>Of the alphabet.</extracomment>
        <translation>文字</translation>
    </message>
    <message>
        <source>Marks</source>
        <extracomment>Punctuation and signs.</extracomment>
        <translation>約物</translation>
    </message>
    <message>
        <source>Nature and food</source>
        <translation>自然と食べ物</translation>
    </message>
    <message>
        <source>No character is called so.</source>
        <translation>その名前の文字はありません。</translation>
    </message>
    <message>
        <source>Places and things</source>
        <translation>場所と物</translation>
    </message>
    <message>
        <source>Special characters</source>
        <translation>特殊文字</translation>
    </message>
</context>
<context>
    <name>CheckLines</name>
    <message>
        <source>Check the journal</source>
        <translation>ジャーナルを点検</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>詳細…</translation>
    </message>
    <message>
        <source>Looking everything over. You can go on meanwhile.</source>
        <translation>すべてを調べています。その間も続けられます。</translation>
    </message>
    <message>
        <source>Open what can be read</source>
        <translation>読めるものを開く</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>All of it</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>One job</source>
        <translation>一つの仕事</translation>
    </message>
    <message>
        <source>The days between two</source>
        <translation>二つの日付のあいだ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Which job</source>
        <translation>どの仕事</translation>
    </message>
    <message>
        <source>With entries that are only for me</source>
        <translation>自分だけの記録も含める</translation>
    </message>
    <message>
        <source>to</source>
        <translation>から</translation>
    </message>
</context>
<context>
    <name>ChooseDay</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>A verb: keep what was typed.</extracomment>
        <translation>残す</translation>
    </message>
    <message>
        <source>Which day does this tell of?</source>
        <translation>これはいつのことですか？</translation>
    </message>
</context>
<context>
    <name>ChooseJob</name>
    <message>
        <source>Link</source>
        <extracomment>A verb: link it to a job.</extracomment>
        <translation>つなぐ</translation>
    </message>
    <message>
        <source>Link to a job</source>
        <translation>仕事につなぐ</translation>
    </message>
    <message>
        <source>No job</source>
        <translation>仕事なし</translation>
    </message>
    <message>
        <source>Which job does this belong to?</source>
        <translation>どの仕事のことですか？</translation>
    </message>
</context>
<context>
    <name>ChooseOne</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選ぶ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Each row is</source>
        <translation>各行は</translation>
    </message>
    <message>
        <source>Keep it as a note</source>
        <translation>メモとして残す</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>含めない</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>こう読む</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>What to compare</source>
        <translation>比べるもの</translation>
    </message>
</context>
<context>
    <name>CompanyPage</name>
    <message>
        <source>Add someone by name</source>
        <translation>名前で人を追加</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>A verb.</extracomment>
        <translation>編集</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>仕事</translation>
    </message>
    <message>
        <source>Met over a job there</source>
        <translation>そこの仕事で会った人</translation>
    </message>
    <message>
        <source>No job here is noted.</source>
        <translation>ここの仕事はまだありません。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Someone else you know here</source>
        <translation>ここで知っているほかの人</translation>
    </message>
    <message>
        <source>There before</source>
        <translation>以前いた人</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>今いる人</translation>
    </message>
    <message>
        <source>You know nobody here yet.</source>
        <translation>ここに知っている人はまだいません。</translation>
    </message>
    <message>
        <source>{name} is noted here already.</source>
        <translation>{name}さんはもうここにあります。</translation>
    </message>
    <message>
        <source>{name} is noted here.</source>
        <translation>{name}さんをここにメモしました。</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Beneath the table you see what they keep of what you loved elsewhere.</source>
        <translation>表の下に、ほかで気に入っていたことがどれだけあるかが出ます。</translation>
    </message>
    <message>
        <source>Choose what to compare</source>
        <translation>比べるものを選ぶ</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>文章としてコピー</translation>
    </message>
    <message>
        <source>Copy for a spreadsheet</source>
        <translation>表計算用にコピー</translation>
    </message>
    <message>
        <source>Jobs in interviews and offers stand here by themselves. Others can be put beside them.</source>
        <translation>面接とオファーの仕事は自動で並びます。ほかも横に並べられます。</translation>
    </message>
    <message>
        <source>Keep this comparison</source>
        <translation>この比較を残す</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: opens a menu with what else can be done.</extracomment>
        <translation>その他</translation>
    </message>
    <message>
        <source>Nothing to choose between yet</source>
        <translation>まだ選ぶものがありません</translation>
    </message>
    <message>
        <source>Pay filled in</source>
        <translation>給与を記入しました</translation>
    </message>
    <message>
        <source>Pay filled in. Say what a sum is worth, and it counts.</source>
        <translation>給与を記入しました。金額の値打ちを入れると、計算に入ります。</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDFで保存…</translation>
    </message>
    <message>
        <source>This comparison</source>
        <translation>この比較</translation>
    </message>
    <message>
        <source>Weigh finely, by sliders</source>
        <translation>スライダーで細かく重みを付ける</translation>
    </message>
    <message>
        <source>What I want</source>
        <translation>望むもの</translation>
    </message>
    <message>
        <source>What I want, need and deserve</source>
        <translation>望むもの、必要なもの、ふさわしいもの</translation>
    </message>
    <message>
        <source>What you can still choose</source>
        <translation>まだ選べるもの</translation>
    </message>
    <message>
        <source>Words first, numbers second.</source>
        <translation>まず言葉、次に数。</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>0 to 5 rates in dots, plus and minus go half a step, Delete is not known.</source>
        <translation>0から5で評価し、プラスとマイナスで半段動かします。Deleteで「まだわからない」になります。</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Type 0 to 5 for the dots. Plus and minus go half a step.</source>
        <translation>点は0〜5で入力します。+と-は半分ずつです。</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>What could be meant</source>
        <translation>入力の候補</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add someone</source>
        <translation>人を追加</translation>
    </message>
    <message>
        <source>Choose several people</source>
        <translation>何人か選ぶ</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索を消す</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Earlier notes…</source>
        <translation>以前のメモ…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>No name, company or role has these words.</source>
        <translation>この言葉のある名前、会社、役割はありません。</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Nobody is noted yet.</source>
        <translation>まだ誰もいません。</translation>
    </message>
    <message>
        <source>People outlive jobs</source>
        <translation>人は仕事より長く続きます</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>人を検索</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>片付ける</translation>
    </message>
    <message>
        <source>The same as…</source>
        <translation>同じ人…</translation>
    </message>
    <message>
        <source>Whoever gave you time, a tip or a kind face can stand here.</source>
        <translation>時間や助言、やさしい顔をくれた人を、ここに残せます。</translation>
    </message>
    <message>
        <source>{name} set aside</source>
        <translation>{name}さんを片付けました</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>A second disk keeps them when this computer is lost. They are encrypted there too.</source>
        <translation>別のディスクなら、このパソコンを失っても残ります。そこでも暗号化されています。</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>今バックアップする</translation>
    </message>
    <message>
        <source>Backed up, and checked</source>
        <translation>バックアップし、確かめました</translation>
    </message>
    <message>
        <source>Backups of your journal</source>
        <translation>ジャーナルのバックアップ</translation>
    </message>
    <message>
        <source>Beside the journal</source>
        <translation>ジャーナルの横</translation>
    </message>
    <message>
        <source>Choose a folder for backups</source>
        <translation>バックアップ先のフォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダーを選ぶ…</translation>
    </message>
    <message>
        <source>Keep for good</source>
        <translation>ずっと残す</translation>
    </message>
    <message>
        <source>Let it go in time</source>
        <translation>いずれ手放す</translation>
    </message>
    <message>
        <source>No backup yet. One is made whenever you close Rebound.</source>
        <translation>バックアップはまだありません。Reboundを閉じるたびに作られます。</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>バックアップを復元…</translation>
    </message>
    <message>
        <source>Restore: {backup}</source>
        <translation>復元: {backup}</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>Room for backups</source>
        <translation>バックアップの容量</translation>
    </message>
    <message>
        <source>The next backup goes there.</source>
        <translation>次のバックアップはそこに入ります。</translation>
    </message>
    <message>
        <source>This folder isn't there now.</source>
        <translation>このフォルダーは今ありません。</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>今あるもの</translation>
    </message>
    <message>
        <source>What was replaced</source>
        <translation>置き換えられたもの</translation>
    </message>
    <message>
        <source>When a backup is restored, the journal that was here is kept. You can go back to it.</source>
        <translation>バックアップを復元しても、ここにあったジャーナルは残されます。いつでも戻れます。</translation>
    </message>
    <message>
        <source>Where they go</source>
        <translation>置き場所</translation>
    </message>
    <message>
        <source>as they grow older, fewer stay</source>
        <translation>古くなるほど数が減ります</translation>
    </message>
    <message>
        <source>kept for good</source>
        <translation>ずっと残すもの</translation>
    </message>
    <message>
        <source>{number} GB at most</source>
        <translation>最大{number} GB</translation>
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
        <translation># 90日目の自分へ</translation>
    </message>
    <message>
        <source>A page to yourself on day 90</source>
        <translation>90日目の自分へのページ</translation>
    </message>
    <message>
        <source>It comes up on</source>
        <translation>出てくる日</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>A verb.</extracomment>
        <translation>開く</translation>
    </message>
    <message>
        <source>The day it comes up</source>
        <translation>出てくる日付</translation>
    </message>
    <message>
        <source>What do you hope for there? What would you want to be reminded of?</source>
        <translation>そこで何を望みますか？何を思い出したいですか？</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>書く</translation>
    </message>
</context>
<context>
    <name>DayChoice</name>
    <message>
        <source>No day: {what}</source>
        <translation>日付なし: {what}</translation>
    </message>
</context>
<context>
    <name>DayForm</name>
    <message>
        <source>No day</source>
        <translation>日付なし</translation>
    </message>
</context>
<context>
    <name>DaySpan</name>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>to</source>
        <translation>から</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Company renamed</source>
        <translation>会社名を変更しました</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>An address on the web.</extracomment>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>A noun.</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
</context>
<context>
    <name>EditPerson</name>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>連絡のしかた</translation>
    </message>
    <message>
        <source>How you met</source>
        <translation>出会い方</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <extracomment>What was typed is kept.</extracomment>
        <translation>このパソコンに保存しました</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>まだ保存していません</translation>
    </message>
    <message>
        <source>Their post stands among the earlier ones.</source>
        <translation>これまでの役職は以前のものに入りました。</translation>
    </message>
    <message>
        <source>They work elsewhere now</source>
        <translation>勤め先が変わった</translation>
    </message>
    <message>
        <source>What else is noted</source>
        <translation>ほかのメモ</translation>
    </message>
    <message>
        <source>Where they work</source>
        <translation>働いている場所</translation>
    </message>
    <message>
        <source>Whom they know</source>
        <translation>知り合い</translation>
    </message>
</context>
<context>
    <name>Enclosures</name>
    <message>
        <source>Enclosed</source>
        <translation>同封</translation>
    </message>
    <message>
        <source>From the files kept…</source>
        <translation>保存したファイルから…</translation>
    </message>
    <message>
        <source>{name} goes with it.</source>
        <translation>{name}を一緒に送ります。</translation>
    </message>
</context>
<context>
    <name>EntryFiles</name>
    <message>
        <source>Picture {day}.png</source>
        <translation>画像 {day}.png</translation>
    </message>
</context>
<context>
    <name>EntryHead</name>
    <message>
        <source>Change the day</source>
        <translation>日付を変える</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <extracomment>What was typed is kept.</extracomment>
        <translation>このパソコンに保存しました</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: opens a menu with what else can be done.</extracomment>
        <translation>その他</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>まだ保存していません</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>自分だけ</translation>
    </message>
    <message>
        <source>Starred</source>
        <extracomment>Marked with a star.</extracomment>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>Your text stays here.</source>
        <translation>文章はここに残ります。</translation>
    </message>
</context>
<context>
    <name>EntryMenu</name>
    <message>
        <source>Add a file…</source>
        <translation>ファイルを追加…</translation>
    </message>
    <message>
        <source>Before and after…</source>
        <translation>前とあと…</translation>
    </message>
    <message>
        <source>Day changed</source>
        <translation>日付を変更しました</translation>
    </message>
    <message>
        <source>Day…</source>
        <translation>日付…</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>以前の版</translation>
    </message>
    <message>
        <source>Entry linked</source>
        <translation>記録をつなぎました</translation>
    </message>
    <message>
        <source>Go to the job</source>
        <translation>仕事へ移動</translation>
    </message>
    <message>
        <source>Go to {name}</source>
        <translation>{name}へ移動</translation>
    </message>
    <message>
        <source>Keep as a kind word</source>
        <translation>うれしい言葉として残す</translation>
    </message>
    <message>
        <source>Keep as a lesson</source>
        <translation>学びとして残す</translation>
    </message>
    <message>
        <source>Keep as a story</source>
        <translation>エピソードとして残す</translation>
    </message>
    <message>
        <source>Left out of second looks and of printed books.</source>
        <translation>読み返しと印刷する本には入りません。</translation>
    </message>
    <message>
        <source>Link taken away</source>
        <translation>つながりを外しました</translation>
    </message>
    <message>
        <source>Link to a job…</source>
        <translation>仕事につなぐ…</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: opens a menu with what else can be done.</extracomment>
        <translation>その他</translation>
    </message>
    <message>
        <source>No longer only for me.</source>
        <translation>「自分だけ」を外しました。</translation>
    </message>
    <message>
        <source>On paper…</source>
        <translation>紙に…</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>自分だけ</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>A verb: show the page for reading.</extracomment>
        <translation>読む</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>スターを外す</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>片付ける</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>スターを付ける</translation>
    </message>
    <message>
        <source>Star removed</source>
        <translation>スターを外しました</translation>
    </message>
    <message>
        <source>Starred</source>
        <extracomment>Marked with a star.</extracomment>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>タグ…</translation>
    </message>
</context>
<context>
    <name>EntryView</name>
    <message>
        <source>Entry text</source>
        <translation>記録の本文</translation>
    </message>
    <message>
        <source>Start anywhere.</source>
        <translation>どこからでも始められます。</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>An archive that Rebound reads back, a web page and tables, in one folder. Entries only for you come along. Anyone can read it.</source>
        <translation>Reboundで読み戻せるアーカイブ、ウェブページ、表を一つのフォルダーに。自分だけの記録も入ります。誰でも読めます。</translation>
    </message>
    <message>
        <source>Choose where the folder goes</source>
        <translation>フォルダーの置き場所を選ぶ</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Exported: {name}</source>
        <translation>書き出しました: {name}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>書き出していません</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>何も書き出していません。</translation>
    </message>
    <message>
        <source>One format</source>
        <translation>一つの形式</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Rebound</source>
        <translation>Rebound</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>止めました</translation>
    </message>
    <message>
        <source>Take everything</source>
        <translation>すべて持ち出す</translation>
    </message>
    <message>
        <source>Take everything…</source>
        <translation>すべて持ち出す…</translation>
    </message>
    <message>
        <source>Writing {name}. You can go on meanwhile.</source>
        <translation>{name}を書き出しています。その間も続けられます。</translation>
    </message>
    <message>
        <source>Your words in open formats. The journal stays as it is.</source>
        <translation>あなたの言葉をオープンな形式で。ジャーナルはそのままです。</translation>
    </message>
</context>
<context>
    <name>FactsSection</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>日付を追加</translation>
    </message>
    <message>
        <source>Answer expected by</source>
        <translation>返事の見込み</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>基本情報</translation>
    </message>
    <message>
        <source>Kept in the notes: “{words}”</source>
        <translation>メモに残しました:「{words}」</translation>
    </message>
    <message>
        <source>More facts</source>
        <translation>ほかの情報</translation>
    </message>
    <message>
        <source>Pay</source>
        <extracomment>A noun: salary.</extracomment>
        <translation>給与</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Where you work</source>
        <translation>働く場所</translation>
    </message>
    <message>
        <source>Words of your own, with commas</source>
        <translation>自分の言葉で、読点で区切って</translation>
    </message>
</context>
<context>
    <name>FaultPage</name>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Without {filter}</source>
        <translation>{filter}を外す</translation>
    </message>
    <message>
        <source>a job</source>
        <translation>仕事</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>an interview</source>
        <translation>面接</translation>
    </message>
    <message>
        <source>mood noted</source>
        <translation>気分のメモあり</translation>
    </message>
    <message>
        <source>on this day</source>
        <translation>同じ日付</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day}から</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day}まで</translation>
    </message>
    <message>
        <source>with files</source>
        <translation>ファイルあり</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>A name for it</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Any that was noted</source>
        <translation>メモのあるものすべて</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Days…</source>
        <translation>日付…</translation>
    </message>
    <message>
        <source>Entries in which mood?</source>
        <translation>どの気分の記録ですか？</translation>
    </message>
    <message>
        <source>Entries of which interview?</source>
        <translation>どの面接の記録ですか？</translation>
    </message>
    <message>
        <source>Entries of which job?</source>
        <translation>どの仕事の記録ですか？</translation>
    </message>
    <message>
        <source>Entries that speak of whom?</source>
        <translation>誰のことを書いた記録ですか？</translation>
    </message>
    <message>
        <source>Entries with which tag?</source>
        <translation>どのタグの記録ですか？</translation>
    </message>
    <message>
        <source>Filter and sort</source>
        <translation>絞り込みと並べ替え</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>検索のしかた</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>面接</translation>
    </message>
    <message>
        <source>Interview…</source>
        <translation>面接…</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>仕事</translation>
    </message>
    <message>
        <source>Job…</source>
        <translation>仕事…</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>A verb: keep what was typed.</extracomment>
        <translation>残す</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>この検索を残す</translation>
    </message>
    <message>
        <source>Keep this search…</source>
        <translation>この検索を残す…</translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation>残した検索</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>気分</translation>
    </message>
    <message>
        <source>Mood…</source>
        <translation>気分…</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>古い順</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>同じ日付</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Person…</source>
        <translation>人…</translation>
    </message>
    <message>
        <source>Search taken away</source>
        <translation>検索を外しました</translation>
    </message>
    <message>
        <source>Starred</source>
        <extracomment>Marked with a star.</extracomment>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>One of the five steps.</extracomment>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>タグ…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>With files</source>
        <translation>ファイルあり</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Earlier</source>
        <extracomment>The place before, further up.</extracomment>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>このページ内を検索</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>The next place in the text, further down.</extracomment>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>しまう</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置換</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>すべて置換</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>置き換える言葉</translation>
    </message>
    <message>
        <source>Take all out</source>
        <translation>すべて取り除く</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>{here} of {all}</source>
        <translation>{all}のうち{here}</translation>
    </message>
    <message>
        <source>{number} replaced</source>
        <translation>{number}か所を置き換えました</translation>
    </message>
    <message>
        <source>{number} taken out</source>
        <translation>{number}か所を取り除きました</translation>
    </message>
</context>
<context>
    <name>FirstPage</name>
    <message>
        <source>Add a passphrase</source>
        <translation>パスフレーズを追加</translation>
    </message>
    <message>
        <source>Anyone using this account can read this.</source>
        <translation>このアカウントを使う人は誰でも読めます。</translation>
    </message>
    <message>
        <source>Bring something in</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Entry text</source>
        <translation>記録の本文</translation>
    </message>
    <message>
        <source>I didn't get a job</source>
        <translation>仕事が決まらなかった</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <extracomment>What was typed is kept.</extracomment>
        <translation>このパソコンに保存しました</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>見てまわる</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>まだ保存していません</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>ここでやめる</translation>
    </message>
    <message>
        <source>What happened?</source>
        <extracomment>Above the first blank page, to somebody who was turned down today.</extracomment>
        <translation>何がありましたか？</translation>
    </message>
    <message>
        <source>You can put it down here, or come back later. Nothing leaves this computer.</source>
        <translation>ここに置いても、あとで戻ってきてもかまいません。このパソコンの外には何も出ません。</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Answer expected by</source>
        <translation>返事の見込み</translation>
    </message>
    <message>
        <source>Answer noted. It is your turn now.</source>
        <translation>返事をメモしました。次はあなたの番です。</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>メールで</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Chosen: {number} of {count}</source>
        <translation>選択: {count}件中{number}件</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>本文をコピー</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>A verb.</extracomment>
        <translation>編集</translation>
    </message>
    <message>
        <source>Jobs: {count}</source>
        <translation>仕事: {count}</translation>
    </message>
    <message>
        <source>Leave out the LinkedIn line</source>
        <translation>LinkedInの行を省く</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>送ったことにする</translation>
    </message>
    <message>
        <source>Marked as sent.</source>
        <translation>送ったとメモしました。</translation>
    </message>
    <message>
        <source>Marked as sent; the job is closed.</source>
        <translation>送ったとメモし、仕事を終えました。</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>移動…</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>紙に</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Planned for {day}</source>
        <translation>{day}に計画しました</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>片付ける</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>返事が来た</translation>
    </message>
    <message>
        <source>Where you found it</source>
        <translation>見つけた場所</translation>
    </message>
</context>
<context>
    <name>GoodEndPage</name>
    <message>
        <source>Take your time. Nothing here is due.</source>
        <translation>ゆっくりどうぞ。急ぐことは何もありません。</translation>
    </message>
    <message>
        <source>You took a job</source>
        <translation>仕事が決まりました</translation>
    </message>
    <message>
        <source>You took it {when}. Take your time with the rest.</source>
        <translation>決めたのは{when}です。残りはゆっくりどうぞ。</translation>
    </message>
</context>
<context>
    <name>GuideBar</name>
    <message>
        <source>Ask me a question</source>
        <translation>質問をもらう</translation>
    </message>
    <message>
        <source>Day {n} of {days}</source>
        <translation>{days}日のうち{n}日目</translation>
    </message>
    <message>
        <source>Day {n} of {days}: one question, twenty minutes or less.</source>
        <translation>{days}日のうち{n}日目: 質問は一つ、20分以内で。</translation>
    </message>
    <message>
        <source>How to be guided</source>
        <translation>案内のしかた</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>次の質問</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>A verb: leave this question.</extracomment>
        <translation>とばす</translation>
    </message>
    <message>
        <source>Something lighter</source>
        <translation>もっと軽いもの</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>ここでやめる</translation>
    </message>
    <message>
        <source>The five days are left. What you wrote stays.</source>
        <translation>五日間をやめました。書いたものは残ります。</translation>
    </message>
    <message>
        <source>The next day waits as long as you like.</source>
        <translation>次の日は、いつまででも待っています。</translation>
    </message>
    <message>
        <source>Those were all the questions.</source>
        <translation>質問はこれで全部です。</translation>
    </message>
    <message>
        <source>Today's entry is written. The next one waits as long as you like.</source>
        <translation>今日の記録は書けました。次の記録はいつまでも待っています。</translation>
    </message>
</context>
<context>
    <name>GuideMenu</name>
    <message>
        <source>Change or add questions…</source>
        <translation>質問を変更、追加…</translation>
    </message>
    <message>
        <source>Five days of writing</source>
        <translation>五日間書く</translation>
    </message>
    <message>
        <source>Five days of writing: day {n}</source>
        <translation>五日間書く: {n}日目</translation>
    </message>
    <message>
        <source>How to be guided</source>
        <translation>案内のしかた</translation>
    </message>
    <message>
        <source>Leave the five days</source>
        <translation>五日間をやめる</translation>
    </message>
    <message>
        <source>Questions of all five steps</source>
        <translation>五つのステップの質問すべて</translation>
    </message>
    <message>
        <source>Today's entry of the five is written</source>
        <translation>五日間のうち今日の分は書きました</translation>
    </message>
</context>
<context>
    <name>GutNumber</name>
    <message>
        <source>0 to 10, if you like</source>
        <translation>0〜10（任意）</translation>
    </message>
    <message>
        <source>0: not for me · 10: made for me</source>
        <translation>0: 自分には合わない・10: 自分にぴったり</translation>
    </message>
    <message>
        <source>A number from 0 to 10, if you like</source>
        <translation>0から10の数（任意）</translation>
    </message>
    <message>
        <source>{number} of 10</source>
        <translation>10のうち{number}</translation>
    </message>
</context>
<context>
    <name>GutPart</name>
    <message>
        <source>And now, {job}: what does your gut say?</source>
        <translation>では{job}について、直感は何と言っていますか？</translation>
    </message>
    <message>
        <source>First your gut: {job}?</source>
        <translation>まず直感で: {job}は？</translation>
    </message>
    <message>
        <source>It is kept on the job's page, and not shown here until you ask.</source>
        <translation>仕事のページに残り、ここでは求めるまで表示されません。</translation>
    </message>
    <message>
        <source>The table may be right, or you may.</source>
        <translation>表が正しいかもしれず、あなたかもしれません。</translation>
    </message>
    <message>
        <source>What your gut said first</source>
        <translation>最初の直感</translation>
    </message>
    <message>
        <source>Your gut, first and now</source>
        <translation>直感、最初と今</translation>
    </message>
    <message>
        <source>{job}: first {first}, now {now}</source>
        <translation>{job}: 最初{first}、今{now}</translation>
    </message>
</context>
<context>
    <name>GutQuestion</name>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>a word</source>
        <translation>一言</translation>
    </message>
</context>
<context>
    <name>GutSection</name>
    <message>
        <source>Today, in a word</source>
        <translation>今日の気持ちを一言で</translation>
    </message>
    <message>
        <source>What your gut says</source>
        <translation>直感</translation>
    </message>
    <message>
        <source>What your gut says today</source>
        <translation>今日の直感</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Clear the search</source>
        <translation>検索を消す</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Help, to read</source>
        <translation>ヘルプ（閲覧）</translation>
    </message>
    <message>
        <source>No page of the help has these words.</source>
        <translation>この言葉のあるヘルプはありません。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDFで保存…</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>ヘルプを検索</translation>
    </message>
</context>
<context>
    <name>HelpersCard</name>
    <message>
        <source>A card to each of these</source>
        <translation>それぞれにカードを</translation>
    </message>
    <message>
        <source>Everyone who helped</source>
        <translation>助けてくれたみんな</translation>
    </message>
    <message>
        <source>Notes like this usually land warmer than we expect.</source>
        <translation>こうした便りは、思うより温かく届くことが多いものです。</translation>
    </message>
    <message>
        <source>They stand on Today, one at a time.</source>
        <translation>「今日」に一人ずつ出てきます。</translation>
    </message>
    <message>
        <source>Write a card to {name} now</source>
        <translation>{name}さんに今カードを書く</translation>
    </message>
    <message>
        <source>Write now</source>
        <translation>今書く</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>All of it is here already. Nothing changes.</source>
        <translation>すべてもうここにあります。何も変わりません。</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Bring something in</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Bringing it in. You can go on meanwhile.</source>
        <translation>取り込んでいます。その間も続けられます。</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダーを選ぶ…</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>ファイルを選ぶ</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Choose something else</source>
        <translation>ほかのものを選ぶ</translation>
    </message>
    <message>
        <source>Drop files here, or choose them.</source>
        <translation>ここにファイルをドロップするか、選んでください。</translation>
    </message>
    <message>
        <source>Each in its own way</source>
        <translation>それぞれの読み方で</translation>
    </message>
    <message>
        <source>From another diary, address book or list. You see it first, and can undo it.</source>
        <translation>ほかの日記、アドレス帳、一覧から。先に見て確かめ、元に戻すこともできます。</translation>
    </message>
    <message>
        <source>It is all here now.</source>
        <translation>すべてここに入りました。</translation>
    </message>
    <message>
        <source>It is here. Your files stay as they are.</source>
        <translation>取り込みました。元のファイルはそのままです。</translation>
    </message>
    <message>
        <source>It is taken back already.</source>
        <translation>もう元に戻してあります。</translation>
    </message>
    <message>
        <source>Not known: choose one</source>
        <translation>わかりません。選んでください</translation>
    </message>
    <message>
        <source>Nothing in it could be read. You can choose another way to read it.</source>
        <translation>読めるものがありませんでした。別の読み方を選べます。</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>読み方</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>{name}を読んでいます</translation>
    </message>
    <message>
        <source>Recognised as well, and not read this way: {kinds}</source>
        <translation>ほかに見つかり、この方法では読まれないもの: {kinds}</translation>
    </message>
    <message>
        <source>Say what its columns are. It is remembered for the next time.</source>
        <translation>列が何かを教えてください。次のために覚えておきます。</translation>
    </message>
    <message>
        <source>Show the entries</source>
        <translation>記録を表示</translation>
    </message>
    <message>
        <source>Show the jobs</source>
        <translation>仕事を表示</translation>
    </message>
    <message>
        <source>Show the people</source>
        <translation>人を表示</translation>
    </message>
    <message>
        <source>Stopped. Nothing has changed.</source>
        <translation>止めました。何も変わっていません。</translation>
    </message>
    <message>
        <source>This is what would come so far. Say what the columns beneath are, too.</source>
        <translation>今のところ入ってくるのはこれです。下の列が何かも選んでください。</translation>
    </message>
    <message>
        <source>This is what would come. Nothing has changed yet.</source>
        <translation>取り込まれるものはこれです。まだ何も変わっていません。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>What could be read is here.</source>
        <translation>読めたものは、ここに入りました。</translation>
    </message>
    <message>
        <source>What could be read is here. Your files stay as they are.</source>
        <translation>読めたものを取り込みました。元のファイルはそのままです。</translation>
    </message>
    <message>
        <source>You changed what its columns are. “Read it so” shows what would come.</source>
        <translation>列が何かを変えました。「こう読む」で、入ってくるものを見られます。</translation>
    </message>
    <message>
        <source>You did something else since. Ctrl+Z takes that back first.</source>
        <translation>そのあと別のことをしました。Ctrl+Zで先にそれが戻ります。</translation>
    </message>
    <message>
        <source>{formats}. A file, a folder or a zip; what it is, is found out.</source>
        <translation>{formats}。ファイル、フォルダー、zip。種類は自動でわかります。</translation>
    </message>
</context>
<context>
    <name>Initials</name>
    <message>
        <source>Initials</source>
        <translation>頭文字</translation>
    </message>
</context>
<context>
    <name>JobHead</name>
    <message>
        <source>Answer expected by…</source>
        <translation>返事の見込み…</translation>
    </message>
    <message>
        <source>Before you go in</source>
        <translation>行く前に</translation>
    </message>
    <message>
        <source>Everyone and every job there</source>
        <translation>会社の人と仕事のすべて</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Hold it against what I want</source>
        <translation>望みと照らし合わせる</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>区切りをつける</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: opens a menu with what else can be done.</extracomment>
        <translation>その他</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>移動先</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>移動…</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>もう一度開く</translation>
    </message>
    <message>
        <source>Open what you sealed</source>
        <translation>封をしたものを開く</translation>
    </message>
    <message>
        <source>Rename the company…</source>
        <translation>会社名を変更…</translation>
    </message>
    <message>
        <source>Rename the job…</source>
        <translation>仕事の名前を変更…</translation>
    </message>
    <message>
        <source>Sealed until {day}</source>
        <translation>{day}まで封をしています</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>片付ける</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>タグ…</translation>
    </message>
    <message>
        <source>Take the five steps</source>
        <translation>五つのステップへ</translation>
    </message>
    <message>
        <source>The five steps</source>
        <translation>五つのステップ</translation>
    </message>
    <message>
        <source>What I keep</source>
        <translation>残しておくもの</translation>
    </message>
    <message>
        <source>Write about it</source>
        <translation>これについて書く</translation>
    </message>
</context>
<context>
    <name>JobParts</name>
    <message>
        <source>Add: {what}</source>
        <translation>追加: {what}</translation>
    </message>
    <message>
        <source>You can add</source>
        <translation>追加できるもの</translation>
    </message>
</context>
<context>
    <name>JobSheetPage</name>
    <message>
        <source>Shortened to fit: {parts}. Your journal has all of it.</source>
        <translation>収まるように短くしたもの: {parts}。すべてはジャーナルにあります。</translation>
    </message>
</context>
<context>
    <name>JobView</name>
    <message>
        <source>Laid to rest</source>
        <translation>区切りをつけました</translation>
    </message>
    <message>
        <source>Noted</source>
        <extracomment>It has been noted.</extracomment>
        <translation>メモしました</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>もう一度開きました</translation>
    </message>
    <message>
        <source>Still waiting, then.</source>
        <translation>では、まだ待っています。</translation>
    </message>
</context>
<context>
    <name>JobsPage</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add a job</source>
        <translation>仕事を追加</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索を消す</translation>
    </message>
    <message>
        <source>Every opportunity can stand here</source>
        <translation>どんな機会もここに置けます</translation>
    </message>
    <message>
        <source>Job set aside</source>
        <translation>仕事を片付けました</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>仕事</translation>
    </message>
    <message>
        <source>No company or title has these words.</source>
        <translation>この言葉のある会社や仕事はありません。</translation>
    </message>
    <message>
        <source>No job is noted yet.</source>
        <translation>仕事はまだありません。</translation>
    </message>
    <message>
        <source>No jobs right now</source>
        <translation>今、仕事はありません</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Search jobs</source>
        <translation>仕事を検索</translation>
    </message>
    <message>
        <source>The company is enough, from the first lead to the last word.</source>
        <translation>会社名だけで足ります。「気になる」段階から最後の返事まで。</translation>
    </message>
    <message>
        <source>What you can still choose</source>
        <translation>まだ選べるもの</translation>
    </message>
    <message>
        <source>What you set aside rests for 30 days.</source>
        <translation>片付けたものは30日間残ります。</translation>
    </message>
</context>
<context>
    <name>JobsRead</name>
    <message>
        <source>Jobs as they are read</source>
        <translation>読み取られた仕事</translation>
    </message>
    <message>
        <source>No day given</source>
        <extracomment>In place of the days of a job that tells none.</extracomment>
        <translation>日付なし</translation>
    </message>
    <message>
        <source>The day cannot be read</source>
        <extracomment>In place of the days of a job whose day is written in a way that cannot be read.</extracomment>
        <translation>日付が読めません</translation>
    </message>
    <message>
        <source>This is how each job is read: its company, where it stands, its title, and the days.</source>
        <translation>それぞれの仕事はこう読まれます: 会社、進み具合、職名、日付。</translation>
    </message>
</context>
<context>
    <name>JobsTable</name>
    <message>
        <source>Enter opens a job. Alt with up or down sorts by the column in hand.</source>
        <translation>Enterで仕事を開きます。Altと上下の矢印で、今の列で並べ替えます。</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>仕事</translation>
    </message>
</context>
<context>
    <name>JournalList</name>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Filter and sort</source>
        <translation>絞り込みと並べ替え</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>ジャーナル</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>学び</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>A new page or template.</extracomment>
        <translation>新規</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新しい記録</translation>
    </message>
    <message>
        <source>No entries right now</source>
        <translation>今、記録はありません</translation>
    </message>
    <message>
        <source>No entry is from {day} yet.</source>
        <translation>{day}の記録はまだありません。</translation>
    </message>
    <message>
        <source>No entry is like this.</source>
        <translation>当てはまる記録はありません。</translation>
    </message>
    <message>
        <source>No entry, job, person or letter holds these words.</source>
        <translation>この言葉のある記録、仕事、人、手紙はありません。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Search every word</source>
        <translation>すべての言葉を検索</translation>
    </message>
    <message>
        <source>Search kept</source>
        <translation>検索を残しました</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>What you set aside rests for 30 days.</source>
        <translation>片付けたものは30日間残ります。</translation>
    </message>
    <message>
        <source>What you write is kept on this computer.</source>
        <translation>書いたものはこのパソコンに保存されます。</translation>
    </message>
    <message>
        <source>Write an entry</source>
        <translation>記録を書く</translation>
    </message>
    <message>
        <source>Write an entry for {day}</source>
        <translation>{day}の記録を書く</translation>
    </message>
    <message>
        <source>Write something</source>
        <translation>何か書く</translation>
    </message>
    <message>
        <source>Your journal begins here</source>
        <translation>ジャーナルはここから始まります</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Entry set aside</source>
        <translation>記録を片付けました</translation>
    </message>
    <message>
        <source>This entry</source>
        <translation>この記録</translation>
    </message>
    <message>
        <source>This entry is not kept yet, so it stays open.</source>
        <translation>この記録はまだ保存されていないので、開いたままです。</translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message>
        <source>It rests. Everything in it is kept.</source>
        <translation>区切りがついています。中身はすべて残っています。</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>学び</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>区切りをつける</translation>
    </message>
    <message>
        <source>Not again, or differently</source>
        <translation>もうしない、または違う形で</translation>
    </message>
    <message>
        <source>Nothing is noted yet. What was perfect, people and lessons come here.</source>
        <translation>まだ何もメモされていません。ぴったりだったこと、人、学びがここに並びます。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Perfect</source>
        <extracomment>What sounded perfect about a job.</extracomment>
        <translation>ぴったり</translation>
    </message>
    <message>
        <source>What I keep from {company}</source>
        <translation>{company}から残しておくもの</translation>
    </message>
    <message>
        <source>{line} (next time: {wish})</source>
        <translation>{line}（次は: {wish}）</translation>
    </message>
</context>
<context>
    <name>Knows</name>
    <message>
        <source>A name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>A word about it</source>
        <translation>一言</translation>
    </message>
    <message>
        <source>A word about it, if you like</source>
        <translation>一言（任意）</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>メモする</translation>
    </message>
    <message>
        <source>Take away: {what}</source>
        <translation>外す: {what}</translation>
    </message>
    <message>
        <source>What they are to each other</source>
        <translation>二人の関係</translation>
    </message>
    <message>
        <source>Whom they know</source>
        <translation>知り合い</translation>
    </message>
</context>
<context>
    <name>LeadPage</name>
    <message>
        <source>It has all of what you know about it.</source>
        <translation>わかっているものはすべてあります。</translation>
    </message>
    <message>
        <source>It has {kept} of {known} that you know about.</source>
        <translation>わかっている{known}のうち{kept}があります。</translation>
    </message>
    <message>
        <source>Mark what you want, need or deserve beside the jobs you can still choose.</source>
        <translation>まだ選べる仕事の横で、望むもの、必要なもの、ふさわしいものに印を付けます。</translation>
    </message>
    <message>
        <source>Not known yet: {names}</source>
        <translation>まだわからないもの: {names}</translation>
    </message>
    <message>
        <source>Nothing is marked yet</source>
        <translation>まだ印はありません</translation>
    </message>
    <message>
        <source>Put it beside the others</source>
        <translation>ほかと並べる</translation>
    </message>
    <message>
        <source>Rate what you know of it. A dot a row is enough.</source>
        <translation>わかることを評価してください。一行に点一つで足ります。</translation>
    </message>
    <message>
        <source>To the comparison</source>
        <translation>比較へ</translation>
    </message>
    <message>
        <source>{company}, held against what you want</source>
        <translation>{company}を望みと照らし合わせる</translation>
    </message>
</context>
<context>
    <name>LessonField</name>
    <message>
        <source>A kind word from this entry</source>
        <translation>この記録からのうれしい言葉</translation>
    </message>
    <message>
        <source>A lesson from this entry</source>
        <translation>この記録からの学び</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>A verb: keep what was typed.</extracomment>
        <translation>残す</translation>
    </message>
    <message>
        <source>Kind word kept</source>
        <translation>うれしい言葉を残しました</translation>
    </message>
    <message>
        <source>Kind word set aside</source>
        <translation>うれしい言葉を片付けました</translation>
    </message>
    <message>
        <source>Lesson kept</source>
        <translation>学びを残しました</translation>
    </message>
    <message>
        <source>Lesson set aside</source>
        <translation>学びを片付けました</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>What you want to remember</source>
        <translation>覚えておきたいこと</translation>
    </message>
    <message>
        <source>Who said what, about you or your work</source>
        <translation>誰が、あなたや仕事について何と言ったか</translation>
    </message>
</context>
<context>
    <name>LessonRow</name>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Change the lesson</source>
        <translation>学びを変更</translation>
    </message>
    <message>
        <source>Change: {lesson}</source>
        <translation>変更: {lesson}</translation>
    </message>
    <message>
        <source>From “{title}”</source>
        <translation>「{title}」から</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>片付ける</translation>
    </message>
    <message>
        <source>Set aside: {lesson}</source>
        <translation>片付ける: {lesson}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>タグ（読点で区切る）</translation>
    </message>
    <message>
        <source>Used for {name}</source>
        <translation>{name}に使いました</translation>
    </message>
    <message>
        <source>an entry</source>
        <translation>記録</translation>
    </message>
</context>
<context>
    <name>LessonsSection</name>
    <message>
        <source>I can… I know… I noticed…</source>
        <translation>できること… 知っていること… 気づいたこと…</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>学び</translation>
    </message>
    <message>
        <source>Lesson set aside</source>
        <translation>学びを片付けました</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>学び</translation>
    </message>
</context>
<context>
    <name>LessonsView</name>
    <message>
        <source>A new kind word</source>
        <translation>新しいうれしい言葉</translation>
    </message>
    <message>
        <source>A new lesson</source>
        <translation>新しい学び</translation>
    </message>
    <message>
        <source>A new story</source>
        <translation>新しいエピソード</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>To the place one came from.</extracomment>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Every tag</source>
        <translation>すべてのタグ</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>A verb: keep what was typed.</extracomment>
        <translation>残す</translation>
    </message>
    <message>
        <source>Keep a sentence you want to remember, from an entry or typed above.</source>
        <translation>覚えておきたい一文を、記録から、または上に書いて残せます。</translation>
    </message>
    <message>
        <source>Kind word set aside</source>
        <translation>うれしい言葉を片付けました</translation>
    </message>
    <message>
        <source>Kind words gather here</source>
        <translation>うれしい言葉がここに集まります</translation>
    </message>
    <message>
        <source>Lesson set aside</source>
        <translation>学びを片付けました</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>学び</translation>
    </message>
    <message>
        <source>Lessons gather here</source>
        <translation>学びがここに集まります</translation>
    </message>
    <message>
        <source>Moment set aside</source>
        <translation>うまくできたことを片付けました</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>新しいエピソード</translation>
    </message>
    <message>
        <source>None of them has these words.</source>
        <translation>この言葉に当たるものは、この中にありません。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Search these</source>
        <translation>この中を検索</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>さらに表示</translation>
    </message>
    <message>
        <source>Something new</source>
        <translation>新しいもの</translation>
    </message>
    <message>
        <source>Something you handled well</source>
        <translation>うまくできたこと</translation>
    </message>
    <message>
        <source>Something you learned</source>
        <translation>学んだこと</translation>
    </message>
    <message>
        <source>Stories gather here</source>
        <translation>エピソードがここに集まります</translation>
    </message>
    <message>
        <source>Story set aside</source>
        <translation>エピソードを片付けました</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>表示するもの</translation>
    </message>
    <message>
        <source>What went well gathers here</source>
        <translation>うまくいったことがここに集まります</translation>
    </message>
    <message>
        <source>When I solved that kind of trouble…</source>
        <translation>そうした困りごとを解決したとき…</translation>
    </message>
    <message>
        <source>Who said what, about you or your work</source>
        <translation>誰が、あなたや仕事について何と言ったか</translation>
    </message>
    <message>
        <source>Write one</source>
        <translation>一つ書く</translation>
    </message>
</context>
<context>
    <name>LetterView</name>
    <message>
        <source>Handed to your mail program. It is marked as sent once you say so.</source>
        <translation>メールソフトに渡しました。送ったと伝えると「送信済み」になります。</translation>
    </message>
    <message>
        <source>Its files are yours to add there.</source>
        <translation>ファイルはそちらで添付してください。</translation>
    </message>
    <message>
        <source>No mail program answered. The letter stays here. Copy its text instead.</source>
        <translation>メールソフトの応答がありません。手紙はここに残ります。本文をコピーできます。</translation>
    </message>
    <message>
        <source>Text copied, with its look.</source>
        <translation>本文を書式ごとコピーしました。</translation>
    </message>
    <message>
        <source>Text copied.</source>
        <translation>本文をコピーしました。</translation>
    </message>
    <message>
        <source>The letter is for nobody yet.</source>
        <translation>この手紙にはまだ宛先がありません。</translation>
    </message>
    <message>
        <source>The letter is for {name}.</source>
        <translation>この手紙は{name}さん宛てです。</translation>
    </message>
    <message>
        <source>{name}, noted for it before, is set aside.</source>
        <translation>この手紙のためにメモした{name}さんは片付けました。</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>A card of thanks, a question, a Pain Letter: each begins with a few words of its own.</source>
        <translation>お礼のカード、質問、Pain Letter。どれも書き出しが少し用意されています。</translation>
    </message>
    <message>
        <source>A letter starts a conversation</source>
        <translation>手紙から会話が始まります</translation>
    </message>
    <message>
        <source>Change how and when it was sent…</source>
        <translation>送り方と日付を変更…</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索を消す</translation>
    </message>
    <message>
        <source>Copy with its look</source>
        <translation>書式ごとコピー</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>以前の版…</translation>
    </message>
    <message>
        <source>Keep as a template</source>
        <translation>ひな形として残す</translation>
    </message>
    <message>
        <source>Kept as a template. It stands beneath “Write”.</source>
        <translation>ひな形として残しました。「書く」の下にあります。</translation>
    </message>
    <message>
        <source>Letter set aside</source>
        <translation>手紙を片付けました</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>Letters that are sent, not of the alphabet.</extracomment>
        <translation>手紙</translation>
    </message>
    <message>
        <source>No letter has these words.</source>
        <translation>この言葉のある手紙はありません。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>まだ何も書いていません。</translation>
    </message>
    <message>
        <source>Plan a next step…</source>
        <translation>次の予定を立てる…</translation>
    </message>
    <message>
        <source>Search letters</source>
        <translation>手紙を検索</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>片付ける</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>ひな形…</translation>
    </message>
    <message>
        <source>This letter</source>
        <translation>この手紙</translation>
    </message>
    <message>
        <source>This letter is not kept yet, so it stays open.</source>
        <translation>この手紙はまだ保存されていないので、開いたままです。</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>A verb.</extracomment>
        <translation>書く</translation>
    </message>
    <message>
        <source>Write one</source>
        <translation>一つ書く</translation>
    </message>
</context>
<context>
    <name>LicencesPage</name>
    <message>
        <source>All parts in one list</source>
        <translation>すべての部品の一覧</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索を消す</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Each work inside, with its licence. For programs, the list is this file:</source>
        <translation>含まれている作品とそれぞれのライセンスです。プログラム用の一覧はこのファイルです:</translation>
    </message>
    <message>
        <source>Licence, to read</source>
        <translation>ライセンス（閲覧）</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>No work or licence has this name.</source>
        <translation>この名前の作品やライセンスはありません。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Search the licences</source>
        <translation>ライセンスを検索</translation>
    </message>
    <message>
        <source>This copy runs from its source. The packages that Python brought carry their own licences.</source>
        <translation>これはソースから動いています。Pythonが入れたパッケージには、それぞれのライセンスがあります。</translation>
    </message>
    <message>
        <source>What others made</source>
        <translation>ほかの人が作ったもの</translation>
    </message>
    <message>
        <source>how it is used</source>
        <translation>使われ方</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>Add to “{list}”</source>
        <translation>「{list}」に追加</translation>
    </message>
    <message>
        <source>Added: {line}</source>
        <translation>追加しました: {line}</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>Remove</source>
        <extracomment>A verb.</extracomment>
        <translation>取り除く</translation>
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
        <translation>Enterで開きます</translation>
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
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>LogNoPage</name>
    <message>
        <source>Another one</source>
        <translation>ほかの仕事</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>To the place one came from.</extracomment>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Begin the five steps</source>
        <translation>五つのステップを始める</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>How far did it go?</source>
        <translation>どこまで進みましたか？</translation>
    </message>
    <message>
        <source>I applied, that was all</source>
        <translation>応募しただけ</translation>
    </message>
    <message>
        <source>I met people there</source>
        <translation>そこで人に会った</translation>
    </message>
    <message>
        <source>It is noted.</source>
        <translation>メモしました。</translation>
    </message>
    <message>
        <source>No answer came, it went quiet</source>
        <translation>返事がなく、連絡が途絶えた</translation>
    </message>
    <message>
        <source>Noted. That is all for now.</source>
        <translation>メモしました。今はこれで全部です。</translation>
    </message>
    <message>
        <source>Noted. What you wrote stands with it.</source>
        <translation>メモしました。書いたものも一緒にあります。</translation>
    </message>
    <message>
        <source>Only note it</source>
        <translation>メモだけする</translation>
    </message>
    <message>
        <source>Or one you noted before</source>
        <translation>または前にメモしたもの</translation>
    </message>
    <message>
        <source>Several are open at {company}.</source>
        <translation>{company}には進行中の仕事がいくつかあります。</translation>
    </message>
    <message>
        <source>Several at once</source>
        <translation>一度にいくつか</translation>
    </message>
    <message>
        <source>The company is enough. Nothing leaves this computer.</source>
        <translation>会社名だけで足ります。このパソコンの外には何も出ません。</translation>
    </message>
    <message>
        <source>The five steps for {company}</source>
        <translation>{company}の五つのステップ</translation>
    </message>
    <message>
        <source>There are five steps, if you like: the story, the job, the people, yourself, the next letters. Each can be skipped, and stopped at any point.</source>
        <translation>よければ五つのステップがあります。できごと、仕事、人、自分、次の手紙。どれもとばせて、いつでもやめられます。</translation>
    </message>
    <message>
        <source>They are noted.</source>
        <translation>メモしました。</translation>
    </message>
    <message>
        <source>What the job was called</source>
        <translation>仕事の名前</translation>
    </message>
    <message>
        <source>What the job was called, if you like</source>
        <translation>仕事の名前（任意）</translation>
    </message>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>Which company was it? Its name is enough.</source>
        <translation>どの会社でしたか？名前だけで十分です。</translation>
    </message>
    <message>
        <source>Which one was it?</source>
        <translation>どの仕事でしたか？</translation>
    </message>
</context>
<context>
    <name>LookingBackPage</name>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>Days you wrote on</source>
        <translation>書いた日</translation>
    </message>
    <message>
        <source>Days you wrote on, by month</source>
        <translation>書いた日（月ごと）</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>How far applications went</source>
        <translation>応募がどこまで進んだか</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>さかのぼる期間</translation>
    </message>
    <message>
        <source>Less often lately: {names}</source>
        <translation>最近減ったもの: {names}</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>Letters that are sent, not of the alphabet.</extracomment>
        <translation>手紙</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>振り返り</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>More often lately: {names}</source>
        <translation>最近増えたもの: {names}</translation>
    </message>
    <message>
        <source>Nothing is noted in this time.</source>
        <translation>この期間に書き留めたものはありません。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Since {day}. Only what is there is counted.</source>
        <translation>{day}から。ここにあるものだけを数えます。</translation>
    </message>
    <message>
        <source>Still counting…</source>
        <translation>まだ数えています…</translation>
    </message>
    <message>
        <source>Ten years</source>
        <translation>十年</translation>
    </message>
    <message>
        <source>There is nothing to look back on yet. It fills by itself.</source>
        <translation>振り返るものはまだありません。自然にたまっていきます。</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>三か月</translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation>十二か月</translation>
    </message>
    <message>
        <source>What you learned</source>
        <translation>学んだこと</translation>
    </message>
    <message>
        <source>What you want, need and deserve</source>
        <translation>望むもの、必要なもの、ふさわしいもの</translation>
    </message>
    <message>
        <source>Words I chose for my mood</source>
        <translation>気分を表した言葉</translation>
    </message>
    <message>
        <source>Words that came back</source>
        <translation>繰り返し出た言葉</translation>
    </message>
    <message>
        <source>Words you chose for your mood</source>
        <translation>気分を表した言葉</translation>
    </message>
    <message>
        <source>{moments}, {people}.</source>
        <translation>{moments}、{people}。</translation>
    </message>
    <message>
        <source>{sent} sent, {replies} answered.</source>
        <translation>{sent}通送り、返事は{replies}通。</translation>
    </message>
    <message>
        <source>{words}.</source>
        <translation>{words}。</translation>
    </message>
    <message>
        <source>{word} on {number}</source>
        <translation>{number}に{word}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Adding your passphrase</source>
        <translation>パスフレーズを追加しています</translation>
    </message>
    <message>
        <source>Another program exchanged the journal's file. What you had here is kept beside it.</source>
        <translation>ほかのプログラムがジャーナルのファイルを入れ替えました。ここにあったものは横に残しています。</translation>
    </message>
    <message>
        <source>Changes that don't fit this journal lay beside it. They are kept under another name.</source>
        <translation>このジャーナルに合わない変更が横にありました。別の名前で残してあります。</translation>
    </message>
    <message>
        <source>Changing everything</source>
        <translation>すべてを変更しています</translation>
    </message>
    <message>
        <source>Everything is being encrypted anew. Nothing leaves this computer.</source>
        <translation>すべてを新しく暗号化しています。このパソコンの外には何も出ません。</translation>
    </message>
    <message>
        <source>Getting your journal ready</source>
        <translation>ジャーナルを準備しています</translation>
    </message>
    <message>
        <source>Only the new passphrase opens it now. You can make a new recovery code.</source>
        <translation>これからは新しいパスフレーズだけで開きます。新しい回復コードを作れます。</translation>
    </message>
    <message>
        <source>Only your passphrase opens this journal now.</source>
        <translation>これからはあなたのパスフレーズだけでこのジャーナルが開きます。</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>A verb.</extracomment>
        <translation>開く</translation>
    </message>
    <message>
        <source>Reading what can be read</source>
        <translation>読めるものを読んでいます</translation>
    </message>
    <message>
        <source>Rebound stopped by a fault of ours. What you were typing is kept.</source>
        <translation>こちらの不具合でReboundが止まりました。入力中の文章は残っています。</translation>
    </message>
    <message>
        <source>Rebound was renewed while it was open. Close it, then open it again.</source>
        <translation>開いているあいだにReboundが新しくなりました。閉じてから、もう一度開いてください。</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>バックアップを表示</translation>
    </message>
    <message>
        <source>Something went wrong in Rebound.</source>
        <translation>Reboundで不具合が起きました。</translation>
    </message>
    <message>
        <source>The computer stopped while something was kept. Look whether your last words are here.</source>
        <translation>保存中にパソコンが止まりました。最後の言葉があるか見てください。</translation>
    </message>
    <message>
        <source>The damaged file stays as it is, under another name.</source>
        <translation>傷んだファイルは別の名前でそのまま残ります。</translation>
    </message>
    <message>
        <source>The journal and its backups here get a new key. Nothing leaves this computer.</source>
        <translation>ジャーナルとここのバックアップが新しい鍵になります。このパソコンの外には何も出ません。</translation>
    </message>
    <message>
        <source>The journal is locked</source>
        <translation>ジャーナルはロックされています</translation>
    </message>
    <message>
        <source>This Rebound keeps some things in a new way. A backup is made first.</source>
        <translation>このReboundは一部を新しい形で保存します。先にバックアップを作ります。</translation>
    </message>
    <message>
        <source>This is the journal of {when}. What was here is kept.</source>
        <translation>{when}のジャーナルです。ここにあったものは残してあります。</translation>
    </message>
    <message>
        <source>This is what could be read. The damaged file is kept.</source>
        <translation>読めたものはこれです。傷んだファイルは残しています。</translation>
    </message>
    <message>
        <source>Try again. If it comes back, close Rebound and open it again.</source>
        <translation>もう一度お試しください。また起きたら、Reboundを閉じて開き直してください。</translation>
    </message>
    <message>
        <source>What is here now is copied first.</source>
        <translation>今ここにあるものを先にコピーします。</translation>
    </message>
    <message>
        <source>What was kept before is safe.</source>
        <translation>これまでに保存したものは無事です。</translation>
    </message>
    <message>
        <source>What was kept before is safe. Your text stays here.</source>
        <translation>これまでに保存したものは無事です。文章はここに残ります。</translation>
    </message>
    <message>
        <source>What you typed can't be kept yet, so it stays here. The journal is not locked.</source>
        <translation>入力した内容をまだ保存できないため、ここに残しています。ジャーナルはロックされていません。</translation>
    </message>
    <message>
        <source>What you typed could not be kept before the lock. It is here.</source>
        <translation>ロックの前に保存できなかった内容があります。ここにあります。</translation>
    </message>
    <message>
        <source>What you typed is kept and waits at the next start.</source>
        <translation>入力したものは残っていて、次に開くときに待っています。</translation>
    </message>
</context>
<context>
    <name>MergeCard</name>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>まとめる</translation>
    </message>
    <message>
        <source>What comes along: {what}.</source>
        <translation>引き継がれるもの: {what}。</translation>
    </message>
    <message>
        <source>Where both are rated, {name} keeps its own: {number}.</source>
        <translation>両方に評価がある所では、{name}の評価が残ります（{number}件）。</translation>
    </message>
    <message>
        <source>lines of your lists: {number}</source>
        <translation>リストの行: {number}</translation>
    </message>
    <message>
        <source>ratings: {number}</source>
        <translation>評価: {number}</translation>
    </message>
    <message>
        <source>{other} becomes {name}</source>
        <translation>「{other}」は「{name}」になります</translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>Backups and journals (*.rebound *.db);;Every file (*)</source>
        <translation>バックアップとジャーナル (*.rebound *.db);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Choose a copy</source>
        <translation>コピーを選ぶ</translation>
    </message>
    <message>
        <source>Choose a copy…</source>
        <translation>コピーを選ぶ…</translation>
    </message>
    <message>
        <source>Merge another copy</source>
        <translation>別のコピーを統合</translation>
    </message>
    <message>
        <source>Merge it</source>
        <translation>統合する</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>統合中</translation>
    </message>
    <message>
        <source>Merging. You can go on meanwhile.</source>
        <translation>統合しています。その間も続けられます。</translation>
    </message>
    <message>
        <source>Nothing new in that copy.</source>
        <translation>そのコピーに新しいものはありません。</translation>
    </message>
    <message>
        <source>Passphrase of that copy</source>
        <translation>そのコピーのパスフレーズ</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>これを使う</translation>
    </message>
    <message>
        <source>Take this one: {name}</source>
        <translation>これを使う: {name}</translation>
    </message>
    <message>
        <source>That copy has a passphrase of its own.</source>
        <translation>そのコピーには別のパスフレーズがあります。</translation>
    </message>
    <message>
        <source>That copy has a passphrase of its own. Its recovery code opens it too.</source>
        <translation>そのコピーには別のパスフレーズがあります。その回復コードでも開きます。</translation>
    </message>
    <message>
        <source>The other copy is merged in.</source>
        <translation>別のコピーを統合しました。</translation>
    </message>
    <message>
        <source>These lie beside your journal:</source>
        <translation>ジャーナルの横にあるもの:</translation>
    </message>
    <message>
        <source>What the other copy holds comes into this journal, and nothing here is lost. A backup is made first, and you can undo it.</source>
        <translation>別のコピーの中身がこのジャーナルに加わり、ここのものは失われません。先にバックアップを作り、元に戻すこともできます。</translation>
    </message>
</context>
<context>
    <name>MomentForm</name>
    <message>
        <source>A line about it</source>
        <translation>一行</translation>
    </message>
    <message>
        <source>A line about it, if you like</source>
        <translation>一行（任意）</translation>
    </message>
    <message>
        <source>A moment</source>
        <translation>やりとり</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>A verb: keep what was typed.</extracomment>
        <translation>残す</translation>
    </message>
    <message>
        <source>Moment noted.</source>
        <translation>やりとりをメモしました。</translation>
    </message>
    <message>
        <source>Moment put right.</source>
        <translation>やりとりを直しました。</translation>
    </message>
    <message>
        <source>Moment removed</source>
        <translation>やりとりを取り除きました</translation>
    </message>
    <message>
        <source>Nobody here is called {name}.</source>
        <translation>{name}という人はここにいません。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Put a moment right</source>
        <translation>やりとりを直す</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>ほかのこと</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>何だったか</translation>
    </message>
    <message>
        <source>Who reached out</source>
        <translation>声をかけた人</translation>
    </message>
    <message>
        <source>Who reached out?</source>
        <translation>声をかけたのは誰ですか？</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>誰と</translation>
    </message>
    <message>
        <source>Your word for it</source>
        <translation>自分の言葉で</translation>
    </message>
    <message>
        <source>Your word for it: a walk, lunch</source>
        <translation>自分の言葉で: 散歩、昼ごはん</translation>
    </message>
</context>
<context>
    <name>MonthDays</name>
    <message>
        <source>Copy as text</source>
        <translation>文章としてコピー</translation>
    </message>
    <message>
        <source>Days written</source>
        <translation>書いた日</translation>
    </message>
    <message>
        <source>Nothing written.</source>
        <translation>書いていません。</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>書いていません</translation>
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
        <translation>書いたあとの気分</translation>
    </message>
    <message>
        <source>How it was before</source>
        <translation>書く前の気分</translation>
    </message>
    <message>
        <source>In your own words. Leave it empty if you like.</source>
        <translation>自分の言葉で。空のままでもかまいません。</translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>A noun: a few words about it.</extracomment>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Note, if you like</source>
        <translation>メモ（任意）</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>The day on which.</extracomment>
        <translation>日付</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>取り除きました</translation>
    </message>
</context>
<context>
    <name>MoveMenu</name>
    <message>
        <source>I applied, that was all</source>
        <translation>応募しただけ</translation>
    </message>
    <message>
        <source>I met people there</source>
        <translation>そこで人に会った</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>移動先</translation>
    </message>
</context>
<context>
    <name>NewRows</name>
    <message>
        <source>Add a row</source>
        <translation>項目を追加</translation>
    </message>
    <message>
        <source>From your lists</source>
        <translation>一覧から</translation>
    </message>
    <message>
        <source>Make a row of “{text}”</source>
        <translation>「{text}」を項目にする</translation>
    </message>
    <message>
        <source>Pay ({unit})</source>
        <translation>給与（{unit}）</translation>
    </message>
    <message>
        <source>Something to judge them by</source>
        <translation>判断のもと</translation>
    </message>
    <message>
        <source>There is room for forty rows. Put two together, or set one aside.</source>
        <translation>項目は40個までです。二つをまとめるか、一つ片付けてください。</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>A month</source>
        <translation>一か月</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>一週間</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>ほかの日…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Check back in six months</source>
        <translation>六か月後に様子をたずねる</translation>
    </message>
    <message>
        <source>Everybody tagged {tag}</source>
        <translation>{tag}のタグの人みんな</translation>
    </message>
    <message>
        <source>Hello again in three months</source>
        <translation>三か月後にまた挨拶</translation>
    </message>
    <message>
        <source>Hello: {how_often}</source>
        <translation>挨拶: {how_often}</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Put it off.</extracomment>
        <translation>あとで</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Heading: the next step with a person.</extracomment>
        <translation>次</translation>
    </message>
    <message>
        <source>No regular hello planned</source>
        <translation>定期の挨拶の予定はありません</translation>
    </message>
    <message>
        <source>Not this</source>
        <translation>これはしない</translation>
    </message>
    <message>
        <source>Nothing is planned, and that is fine.</source>
        <translation>計画はありません。それでかまいません。</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>延ばす</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>延ばす</translation>
    </message>
    <message>
        <source>Put off until…</source>
        <translation>延ばす…</translation>
    </message>
    <message>
        <source>Something else…</source>
        <translation>ほかのこと…</translation>
    </message>
    <message>
        <source>Suggest no more for now</source>
        <translation>今は提案しない</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>明日まで</translation>
    </message>
    <message>
        <source>not by this tag</source>
        <translation>このタグでは決めない</translation>
    </message>
    <message>
        <source>resting</source>
        <extracomment>Somebody's next step is resting for a while.</extracomment>
        <translation>お休み中</translation>
    </message>
</context>
<context>
    <name>NextFields</name>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>From which day on</source>
        <translation>いつから</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>自分の言葉で</translation>
    </message>
    <message>
        <source>In your words, if you like</source>
        <translation>自分の言葉で（任意）</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>計画する</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>すること</translation>
    </message>
</context>
<context>
    <name>NextForm</name>
    <message>
        <source>A next step with {name}</source>
        <translation>{name}さんとの次の予定</translation>
    </message>
    <message>
        <source>From which day on</source>
        <translation>いつから</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>計画する</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>すること</translation>
    </message>
</context>
<context>
    <name>NextLettersStep</name>
    <message>
        <source>A Pain Letter, if you like</source>
        <translation>よければPain Letterを</translation>
    </message>
    <message>
        <source>Begin a letter</source>
        <translation>手紙を始める</translation>
    </message>
    <message>
        <source>Begun for {name}</source>
        <translation>{name}宛てに始めました</translation>
    </message>
    <message>
        <source>Conversations open elsewhere</source>
        <translation>ほかで続いている会話</translation>
    </message>
    <message>
        <source>More conversations, so that no single one takes centre stage.</source>
        <translation>会話をもっと。どれか一つが舞台の中央を占めないように。</translation>
    </message>
    <message>
        <source>My week</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>Name an organisation you would like to help. The letter is for what seems to hurt there.</source>
        <translation>力になりたい組織を一つ挙げてください。困っていそうなことは、手紙に書けます。</translation>
    </message>
    <message>
        <source>None yet. A letter that has gone out begins one.</source>
        <translation>まだありません。手紙を送ると始まります。</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>A verb.</extracomment>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open the letter to {name}</source>
        <translation>{name}への手紙を開く</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Whom would you like to help? The organisation's name is enough.</source>
        <translation>どこの力になりたいですか？組織の名前だけで十分です。</translation>
    </message>
    <message>
        <source>their turn</source>
        <translation>相手の番</translation>
    </message>
    <message>
        <source>your turn</source>
        <translation>あなたの番</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>Hide the numbers</source>
        <translation>数字を隠す</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translation>数字を表示</translation>
    </message>
</context>
<context>
    <name>OfferForm</name>
    <message>
        <source>Add a day</source>
        <translation>日付を追加</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>返事の期限</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Hours, days off, notice, what was promised aloud</source>
        <translation>勤務時間、休日、退職の予告、口頭の約束</translation>
    </message>
    <message>
        <source>Kept in the terms: “{words}”</source>
        <translation>条件に残しました:「{words}」</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>提示された日</translation>
    </message>
    <message>
        <source>Offer set aside</source>
        <translation>オファーを片付けました</translation>
    </message>
    <message>
        <source>Pay</source>
        <extracomment>A noun: salary.</extracomment>
        <translation>給与</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>片付ける</translation>
    </message>
    <message>
        <source>Terms</source>
        <extracomment>What an offer holds besides pay.</extracomment>
        <translation>条件</translation>
    </message>
</context>
<context>
    <name>OffersSection</name>
    <message>
        <source>Another offer</source>
        <translation>ほかのオファー</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>オファー</translation>
    </message>
</context>
<context>
    <name>OnPaper</name>
    <message>
        <source>All of {job}</source>
        <translation>{job}のすべて</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Include them</source>
        <translation>含める</translation>
    </message>
    <message>
        <source>Jobs, people, letters and lessons leave by “Take everything”.</source>
        <translation>仕事、人、手紙、学びは「すべて持ち出す」で持ち出せます。</translation>
    </message>
    <message>
        <source>My journal</source>
        <translation>わたしのジャーナル</translation>
    </message>
    <message>
        <source>No entry yet.</source>
        <translation>記録はまだありません。</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>紙に</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDFで保存</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDFで保存…</translation>
    </message>
    <message>
        <source>Some days</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>The whole journal</source>
        <translation>ジャーナル全体</translation>
    </message>
    <message>
        <source>This entry</source>
        <translation>この記録</translation>
    </message>
    <message>
        <source>What comes on paper?</source>
        <translation>何を紙にしますか？</translation>
    </message>
    <message>
        <source>this job</source>
        <translation>この仕事</translation>
    </message>
    <message>
        <source>{entries}.</source>
        <translation>{entries}。</translation>
    </message>
</context>
<context>
    <name>OpenAddress</name>
    <message>
        <source>Open</source>
        <extracomment>A verb.</extracomment>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open {link}</source>
        <translation>{link}を開く</translation>
    </message>
</context>
<context>
    <name>OpenedCopies</name>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>No program here shows such a file. You can save a copy.</source>
        <translation>このファイルを表示できるプログラムがここにありません。コピーを保存できます。</translation>
    </message>
    <message>
        <source>The copy could not be laid out or read. Your file here is unchanged. Try again later.</source>
        <translation>コピーを用意することも読むこともできませんでした。ここのファイルはそのままです。あとでもう一度お試しください。</translation>
    </message>
    <message>
        <source>This file's content is missing. Its name stays here. A backup may hold it.</source>
        <translation>このファイルの中身がありません。名前は残ります。バックアップにあるかもしれません。</translation>
    </message>
    <message>
        <source>What {name} belonged to is gone. Your changed copy stays at {path}</source>
        <translation>{name}の元になるものがなくなりました。変更したコピーは{path}にあります</translation>
    </message>
    <message>
        <source>You changed the copy of {name}.</source>
        <translation>{name}のコピーが変更されています。</translation>
    </message>
    <message>
        <source>You see a copy. It is removed when you close Rebound.</source>
        <translation>これはコピーです。Reboundを閉じると消えます。</translation>
    </message>
    <message>
        <source>{name} can act like a program, so it is not opened from here. You can save a copy.</source>
        <translation>{name}はプログラムのように動くことがあるため、ここからは開きません。コピーを保存できます。</translation>
    </message>
    <message>
        <source>{name} is kept beside the first one</source>
        <translation>{name}を最初のものの横に残しました</translation>
    </message>
    <message>
        <source>{name}, changed</source>
        <translation>{name}、変更後</translation>
    </message>
</context>
<context>
    <name>OthersCard</name>
    <message>
        <source>Close these</source>
        <translation>これらを終える</translation>
    </message>
    <message>
        <source>Draft a note to each</source>
        <translation>それぞれに短い手紙を下書き</translation>
    </message>
    <message>
        <source>The notes wait under Letters.</source>
        <translation>下書きは「手紙」にあります。</translation>
    </message>
    <message>
        <source>The others</source>
        <translation>ほかの仕事</translation>
    </message>
    <message>
        <source>You can close them, and have a short note to each drafted. You send it, or not.</source>
        <translation>ここで終えて、それぞれに短い手紙を下書きできます。送っても、送らなくてもかまいません。</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>どこへでも移動</translation>
    </message>
    <message>
        <source>In your journal</source>
        <translation>ジャーナルの中</translation>
    </message>
    <message>
        <source>Lately</source>
        <extracomment>Used lately.</extracomment>
        <translation>最近</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>この言葉に当たるものはありません。</translation>
    </message>
    <message>
        <source>Similar names</source>
        <translation>似た名前</translation>
    </message>
    <message>
        <source>Type a command, a name, your own words or a day</source>
        <translation>操作、名前、自分の言葉、日付を入力</translation>
    </message>
    <message>
        <source>What answers</source>
        <translation>見つかったもの</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Above the lines of whoever writes, as they stand on a sheet and on its envelope.</extracomment>
        <translation>差出人</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>手紙</translation>
    </message>
    <message>
        <source>Name and address</source>
        <translation>名前と住所</translation>
    </message>
    <message>
        <source>No address is on it yet. You can write it by hand.</source>
        <translation>宛先の住所はまだありません。手書きで入れられます。</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>紙に</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDFで保存</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDFで保存…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>To whom a letter goes: the name and address on it.</extracomment>
        <translation>宛先</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Your address, your e-mail</source>
        <extracomment>Above the lines of whoever writes, as they stand on a sheet and on its envelope.</extracomment>
        <translation>住所、メール</translation>
    </message>
</context>
<context>
    <name>PaperPicture</name>
    <message>
        <source>How it will look: {size}</source>
        <translation>仕上がり: {size}</translation>
    </message>
</context>
<context>
    <name>PapersSection</name>
    <message>
        <source>Add a link</source>
        <translation>リンクを追加</translation>
    </message>
    <message>
        <source>Copied. Rebound itself never goes online.</source>
        <translation>コピーしました。Rebound自体は決してネットにつながりません。</translation>
    </message>
    <message>
        <source>Copy {link}</source>
        <translation>{link}をコピー</translation>
    </message>
    <message>
        <source>File or link</source>
        <translation>ファイルかリンク</translation>
    </message>
    <message>
        <source>Files and links</source>
        <translation>ファイルとリンク</translation>
    </message>
    <message>
        <source>Link taken away</source>
        <translation>リンクを外しました</translation>
    </message>
    <message>
        <source>Take away {link}</source>
        <translation>{link}を外す</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>A few words that only you would put together. Everything is encrypted anew with it.</source>
        <translation>自分だけが思いつく言葉をいくつか。すべてがこれで新しく暗号化されます。</translation>
    </message>
    <message>
        <source>Add a passphrase</source>
        <translation>パスフレーズを追加</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>追加する</translation>
    </message>
    <message>
        <source>Backups made until now still open with the older one.</source>
        <translation>これまでのバックアップは、前のパスフレーズで開きます。</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>変更する</translation>
    </message>
    <message>
        <source>Change the key too, and encrypt everything anew</source>
        <translation>鍵も変え、すべてを新しく暗号化する</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>パスフレーズを変更</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>まずまずです。もう一語で強くなります。</translation>
    </message>
    <message>
        <source>For when somebody may know the older passphrase. The backups here follow; those elsewhere stay as they are. Recovery code and keychain open it no more.</source>
        <translation>前のパスフレーズを誰かが知っているかもしれないときに。ここのバックアップも変わり、よそのバックアップはそのままです。回復コードとキーチェーンでは開かなくなります。</translation>
    </message>
    <message>
        <source>From now on the new passphrase opens this journal.</source>
        <translation>これからは新しいパスフレーズでこのジャーナルが開きます。</translation>
    </message>
    <message>
        <source>If it is lost, only a recovery code opens the journal, and nobody else can, us included. You can make that code next, from Today.</source>
        <translation>失うと回復コードだけがジャーナルを開きます。私たちを含め、ほかの誰にも開けません。コードは次に「今日」から作れます。</translation>
    </message>
    <message>
        <source>If it is lost, only your recovery code opens the journal, and nobody else can, us included.</source>
        <translation>失うと回復コードだけがジャーナルを開きます。私たちを含め、ほかの誰にも開けません。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Quickly guessed. A few more words help.</source>
        <translation>推測されやすい長さです。あと数語あると安心です。</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>入力を表示</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>強いです。</translation>
    </message>
    <message>
        <source>The passphrase of now</source>
        <translation>今のパスフレーズ</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>もう一度同じもの</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>二つがまだ同じではありません。</translation>
    </message>
</context>
<context>
    <name>PayFields</name>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>for…</source>
        <extracomment>An hour, a month, a year: what a sum of pay is for.</extracomment>
        <translation>単位…</translation>
    </message>
    <message>
        <source>from</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>{what}, up to</source>
        <translation>{what}、上限</translation>
    </message>
    <message>
        <source>“{typed}” is not an amount. It stays here.</source>
        <translation>「{typed}」は金額ではありません。ここに残ります。</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>A month after a no, once the card has gone. It stays a suggestion like the others.</source>
        <translation>見送りの知らせから一か月後、カードを送ったあとに。ほかと同じ、提案の一つです。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Suggest wishing well when the one they chose begins</source>
        <translation>選ばれた人が働き始めるころ、お祝いを提案する</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Add someone by name</source>
        <translation>名前で人を追加</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Someone else you met</source>
        <translation>会ったほかの人</translation>
    </message>
    <message>
        <source>Someone you met</source>
        <translation>会った人</translation>
    </message>
    <message>
        <source>You know people at {company} from before</source>
        <translation>{company}に前から知っている人がいます</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>{name}さんを追加しました</translation>
    </message>
</context>
<context>
    <name>PeopleStep</name>
    <message>
        <source>A card can wait a day. Invite them to send you a LinkedIn invitation, if you like.</source>
        <translation>カードは一日待てます。よければLinkedInの招待を送ってもらうよう誘えます。</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Added: {person}</source>
        <translation>追加しました: {person}</translation>
    </message>
    <message>
        <source>Card sent</source>
        <translation>カード送信済み</translation>
    </message>
    <message>
        <source>Change: {name}</source>
        <translation>変更: {name}</translation>
    </message>
    <message>
        <source>Go on with the card</source>
        <translation>カードを続ける</translation>
    </message>
    <message>
        <source>Go on with the card to {name}</source>
        <translation>{name}さんへのカードを続ける</translation>
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
        <translation>名前</translation>
    </message>
    <message>
        <source>This card</source>
        <translation>このカード</translation>
    </message>
    <message>
        <source>What they do there</source>
        <translation>そこでの仕事</translation>
    </message>
    <message>
        <source>What they do there, if you know</source>
        <translation>そこでの仕事（わかれば）</translation>
    </message>
    <message>
        <source>Who gave you time, a tip or a kind face? Life is long, and so are relationships.</source>
        <translation>時間や助言、やさしい顔をくれたのは誰ですか？人生は長く、つながりも長く続きます。</translation>
    </message>
    <message>
        <source>Whom did you meet? “The lady from HR” is enough.</source>
        <translation>誰に会いましたか？「人事の女性」だけでも十分です。</translation>
    </message>
    <message>
        <source>Write a card</source>
        <translation>カードを書く</translation>
    </message>
    <message>
        <source>Write a card to {name}</source>
        <translation>{name}さんにカードを書く</translation>
    </message>
</context>
<context>
    <name>PersonHead</name>
    <message>
        <source>Add a moment</source>
        <translation>やりとりを追加</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: opens a menu with what else can be done.</extracomment>
        <translation>その他</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>A verb.</extracomment>
        <translation>書く</translation>
    </message>
    <message>
        <source>Write a card</source>
        <translation>カードを書く</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>Between you</source>
        <translation>二人のあいだ</translation>
    </message>
    <message>
        <source>Everybody tagged {tag}: {how_often}</source>
        <translation>{tag}のタグの人みんな: {how_often}</translation>
    </message>
    <message>
        <source>Hello: {how_often}</source>
        <translation>挨拶: {how_often}</translation>
    </message>
    <message>
        <source>LinkedIn noted</source>
        <translation>LinkedInをメモしました</translation>
    </message>
    <message>
        <source>Moment removed</source>
        <translation>やりとりを取り除きました</translation>
    </message>
    <message>
        <source>Next step dropped</source>
        <translation>次の予定を外しました</translation>
    </message>
    <message>
        <source>Nothing yet. A moment with {name} you note stands here.</source>
        <translation>まだありません。{name}さんとのやりとりをメモすると、ここに並びます。</translation>
    </message>
    <message>
        <source>Planned for {day}</source>
        <translation>{day}に計画しました</translation>
    </message>
    <message>
        <source>Put off until {day}</source>
        <translation>{day}まで延ばしました</translation>
    </message>
    <message>
        <source>Rests until taken up again.</source>
        <translation>また始めるまで休みます。</translation>
    </message>
    <message>
        <source>Taken up again.</source>
        <translation>また始めました。</translation>
    </message>
    <message>
        <source>not by this tag</source>
        <translation>このタグでは決めない</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>Another picture…</source>
        <translation>別の画像…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>画像を選ぶ</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>画像を選ぶ…</translation>
    </message>
    <message>
        <source>Or drop one here, or paste one.</source>
        <translation>ここにドロップしても、貼り付けてもかまいません。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>The picture is kept, small and encrypted.</source>
        <translation>画像は小さくして、暗号化して保存しました。</translation>
    </message>
    <message>
        <source>The picture is taken away.</source>
        <translation>画像を外しました。</translation>
    </message>
    <message>
        <source>This could not be read as a picture. Nothing has changed. Try another one.</source>
        <translation>画像として読めませんでした。何も変わっていません。別のものをお試しください。</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Filled dots were perfect, rings were not ideal.</source>
        <translation>塗った点はぴったり、輪は理想的でないもの。</translation>
    </message>
    <message>
        <source>From your lists, and what you marked. It changes as you go.</source>
        <translation>一覧と、付けた印から。進むにつれて変わります。</translation>
    </message>
    <message>
        <source>How it came up over the last twelve months</source>
        <translation>この十二か月の現れ方</translation>
    </message>
    <message>
        <source>How it moved</source>
        <translation>移り変わり</translation>
    </message>
    <message>
        <source>I deserve</source>
        <translation>ふさわしい</translation>
    </message>
    <message>
        <source>I need</source>
        <translation>必要</translation>
    </message>
    <message>
        <source>I want</source>
        <translation>望む</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Not ideal</source>
        <translation>理想的でない</translation>
    </message>
    <message>
        <source>Nothing is here yet. It fills as you add rows to the comparison and mark what you want, need or deserve.</source>
        <translation>まだ何もありません。比較に項目を足して、望むこと、必要なこと、ふさわしいことを選ぶと、ここに並びます。</translation>
    </message>
    <message>
        <source>Over the months</source>
        <translation>月ごと</translation>
    </message>
    <message>
        <source>Perfect</source>
        <extracomment>What sounded perfect about a job.</extracomment>
        <translation>ぴったり</translation>
    </message>
    <message>
        <source>Since {day} less often: {names}</source>
        <translation>{day}から減ったもの: {names}</translation>
    </message>
    <message>
        <source>Since {day} more often: {names}</source>
        <translation>{day}から増えたもの: {names}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What I want, need and deserve</source>
        <translation>望むもの、必要なもの、ふさわしいもの</translation>
    </message>
    <message>
        <source>What came up most</source>
        <translation>多く出たもの</translation>
    </message>
    <message>
        <source>What you have not marked yet</source>
        <translation>まだ印のないもの</translation>
    </message>
    <message>
        <source>Without it, it will not do</source>
        <translation>これがないと難しい</translation>
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
        <translation>Shift</translation>
    </message>
</context>
<context>
    <name>QuestionSetsView</name>
    <message>
        <source>Back</source>
        <extracomment>To the place one came from.</extracomment>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Back to how it came</source>
        <translation>最初の形に戻す</translation>
    </message>
    <message>
        <source>Back to how it came: {title}</source>
        <translation>最初の形に戻す: {title}</translation>
    </message>
    <message>
        <source>Change {title}</source>
        <translation>{title}を変更</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>新しいセット</translation>
    </message>
    <message>
        <source>Questions set aside</source>
        <translation>質問を片付けました</translation>
    </message>
    <message>
        <source>Questions to write by</source>
        <translation>書くための質問</translation>
    </message>
    <message>
        <source>Set aside {title}</source>
        <translation>{title}を片付ける</translation>
    </message>
    <message>
        <source>Yours to change. They are asked one at a time, and each can be skipped.</source>
        <translation>自由に変えられます。一つずつ出てきて、どれもとばせます。</translation>
    </message>
</context>
<context>
    <name>QuickMoment</name>
    <message>
        <source>Note a moment</source>
        <translation>やりとりをメモ</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>誰と？</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Entry, to read</source>
        <translation>記録（閲覧）</translation>
    </message>
    <message>
        <source>On paper…</source>
        <translation>紙に…</translation>
    </message>
    <message>
        <source>Write on</source>
        <translation>書き続ける</translation>
    </message>
</context>
<context>
    <name>ReboundCard</name>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Go on with {name}</source>
        <translation>{name}を続ける</translation>
    </message>
    <message>
        <source>It went quiet {when}.</source>
        <translation>{when}に連絡が途絶えました。</translation>
    </message>
    <message>
        <source>The answer came {when}.</source>
        <translation>返事が来たのは{when}です。</translation>
    </message>
</context>
<context>
    <name>ReboundPage</name>
    <message>
        <source>Keep and close</source>
        <translation>残して閉じる</translation>
    </message>
    <message>
        <source>Keep and go on</source>
        <translation>残して続ける</translation>
    </message>
    <message>
        <source>Kept. What comes back later has room here.</source>
        <translation>残しました。あとで思い出したことも、ここに書けます。</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>このパソコンの外には何も出ません</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>今はとばす</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>ここでやめる</translation>
    </message>
    <message>
        <source>You are at step {number}.</source>
        <translation>今はステップ{number}です。</translation>
    </message>
</context>
<context>
    <name>RecipientField</name>
    <message>
        <source>{company}, no one named</source>
        <translation>{company}、宛名なし</translation>
    </message>
    <message>
        <source>{name} at {company}, someone new</source>
        <translation>{company}の{name}さん（新しい人）</translation>
    </message>
    <message>
        <source>{name} is noted at {company}. Who is meant?</source>
        <translation>{name}さんは{company}の人としてメモしてあります。誰のことですか？</translation>
    </message>
    <message>
        <source>{name}, someone new</source>
        <translation>{name}さん（新しい人）</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>A drawer at home is fine; so is somebody you trust.</source>
        <translation>家の引き出しでも、信頼できる人でもかまいません。</translation>
    </message>
    <message>
        <source>A newer code takes its place. Then this page opens only older backups.</source>
        <translation>新しいコードがこれに代わります。その後このページは古いバックアップだけを開きます。</translation>
    </message>
    <message>
        <source>Capitals and spaces do not matter. One wrong letter is noticed. There is no O, I, L or U in it.</source>
        <translation>大文字と小文字の違い、空白の有無は問いません。一文字の間違いはわかります。O、I、L、Uは使われません。</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard in half a minute.</source>
        <translation>コピーしました。三十秒でクリップボードから消えます。</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>A verb: to the clipboard.</extracomment>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Good. The code on paper opens this journal too.</source>
        <translation>確認できました。紙のコードでもこのジャーナルが開きます。</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>書き留めました</translation>
    </message>
    <message>
        <source>It opens the journal when the passphrase is gone. Write it on paper, and keep the paper away from this computer. A new code takes the place of any older one.</source>
        <translation>パスフレーズがなくてもジャーナルが開きます。紙に書き、このパソコンから離して保管してください。新しいコードは古いコードに代わります。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>あとで</translation>
    </message>
    <message>
        <source>Made on {day} {year}. It opens the journal {journal}.</source>
        <translation>{year}年{day}作成。ジャーナル{journal}を開きます。</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>コードを作る</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>回復コード</translation>
    </message>
    <message>
        <source>Recovery code for Rebound</source>
        <translation>Reboundの回復コード</translation>
    </message>
    <message>
        <source>Save a page to print…</source>
        <translation>印刷用のページを保存…</translation>
    </message>
    <message>
        <source>To use it: start Rebound, choose “Use a recovery code”, and type the letters above.</source>
        <translation>使うには、Reboundを起動し、「回復コードを使う」を選び、上の文字を入力します。</translation>
    </message>
    <message>
        <source>Whoever has this page and your files can read your journal. Keep it away from this computer.</source>
        <translation>このページとファイルを持つ人は、ジャーナルを読めます。このパソコンから離して保管してください。</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>あなたのコード</translation>
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
        <translation>よければ「今日」で待っているものがあります。</translation>
    </message>
</context>
<context>
    <name>RenameCompany</name>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Company renamed</source>
        <translation>会社名を変更しました</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
</context>
<context>
    <name>RestCard</name>
    <message>
        <source>A thank-you that you planned is still there.</source>
        <translation>予定していたお礼はそのまま残ります。</translation>
    </message>
    <message>
        <source>Goals, reminders and second looks stop. Every entry stays, and nothing is lost.</source>
        <translation>目標、お知らせ、読み返しは止まります。記録はすべて残り、何も失われません。</translation>
    </message>
    <message>
        <source>It rests.</source>
        <translation>休んでいます。</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>休ませる</translation>
    </message>
    <message>
        <source>Resting since {day}.</source>
        <translation>{day}から休んでいます。</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>また探す</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>As it is now</source>
        <translation>今と同じ</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>To the place one came from.</extracomment>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>バックアップを選ぶ</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>It also holds {what}.</source>
        <translation>ほかに{what}も入っています。</translation>
    </message>
    <message>
        <source>Its passphrase, or its recovery code</source>
        <translation>そのパスフレーズか回復コード</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>バックアップを探しています…</translation>
    </message>
    <message>
        <source>No backups here yet.</source>
        <translation>ここにはまだバックアップがありません。</translation>
    </message>
    <message>
        <source>Passphrase of this backup</source>
        <translation>このバックアップのパスフレーズ</translation>
    </message>
    <message>
        <source>Rebound backups (*.rebound)</source>
        <translation>Reboundのバックアップ (*.rebound)</translation>
    </message>
    <message>
        <source>Replace with this backup</source>
        <translation>このバックアップに置き換える</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>バックアップを復元</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>入力を表示</translation>
    </message>
    <message>
        <source>The journal that is here now is kept beside it, in a folder of its own.</source>
        <translation>今ここにあるジャーナルは、横の専用フォルダーに残ります。</translation>
    </message>
    <message>
        <source>{backup}. As it is now</source>
        <translation>{backup}。今と同じ</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>An entry, a letter or a sheet can be printed. Open one first.</source>
        <translation>記録、手紙、シートを印刷できます。まずどれかを開いてください。</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>A verb.</extracomment>
        <translation>開く</translation>
    </message>
    <message>
        <source>Something here could not be kept yet. You can change it or empty it.</source>
        <translation>ここにまだ残せないものがあります。直すか、空にすることができます。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>What this belonged to is gone.</source>
        <translation>これの元になるものがなくなりました。</translation>
    </message>
    <message>
        <source>Your words are an entry in the journal now.</source>
        <translation>書いた言葉は、ジャーナルの記録になりました。</translation>
    </message>
</context>
<context>
    <name>RoundAfter</name>
    <message>
        <source>One picture that stays</source>
        <translation>心に残る一場面</translation>
    </message>
    <message>
        <source>Put an answer away now, to hold it against how you see it later. It opens only when you ask.</source>
        <translation>今の答えをしまっておき、あとでどう見えるかと比べられます。開くのは、自分で求めたときだけです。</translation>
    </message>
    <message>
        <source>Seal</source>
        <extracomment>A verb: put away unseen, like a letter.</extracomment>
        <translation>封をする</translation>
    </message>
    <message>
        <source>Seal: {question}</source>
        <translation>封をする: {question}</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>封をしました</translation>
    </message>
    <message>
        <source>To be sealed</source>
        <translation>封をするもの</translation>
    </message>
    <message>
        <source>What they asked</source>
        <translation>聞かれたこと</translation>
    </message>
    <message>
        <source>What you answered</source>
        <translation>答えたこと</translation>
    </message>
    <message>
        <source>While it's fresh</source>
        <translation>記憶が新しいうちに</translation>
    </message>
</context>
<context>
    <name>RoundForm</name>
    <message>
        <source>About what, if you like</source>
        <translation>内容（任意）</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>日付を追加</translation>
    </message>
    <message>
        <source>At what time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>For your calendar</source>
        <translation>カレンダー用</translation>
    </message>
    <message>
        <source>For your calendar…</source>
        <translation>カレンダー用…</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>How to prepare</source>
        <translation>準備</translation>
    </message>
    <message>
        <source>In the time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>A noun: a few words about it.</extracomment>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Saved. Open it with your calendar; it is not encrypted.</source>
        <translation>保存しました。カレンダーで開けます。暗号化はされていません。</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>片付ける</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>What to read, to bring, to ask</source>
        <translation>読むもの、持ち物、聞くこと</translation>
    </message>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Where you are, that is {day}, {time}.</source>
        <translation>こちらの時間では{day} {time}です。</translation>
    </message>
    <message>
        <source>Where, if you like</source>
        <translation>場所（任意）</translation>
    </message>
    <message>
        <source>how long</source>
        <translation>長さ</translation>
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
        <translation>この面接に人を追加</translation>
    </message>
    <message>
        <source>Someone</source>
        <translation>だれか</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>ほかの人</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>同席する人</translation>
    </message>
    <message>
        <source>{name} is in this interview</source>
        <translation>{name}さんはこの面接に入っています</translation>
    </message>
</context>
<context>
    <name>RoundsSection</name>
    <message>
        <source>Add an interview</source>
        <translation>面接を追加</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>面接</translation>
    </message>
    <message>
        <source>Interview set aside</source>
        <translation>面接を片付けました</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>面接</translation>
    </message>
</context>
<context>
    <name>RowCard</name>
    <message>
        <source>Group, scale, measure</source>
        <translation>グループ、目盛り、尺度</translation>
    </message>
    <message>
        <source>How far its weight may move</source>
        <translation>重みが動ける範囲</translation>
    </message>
    <message>
        <source>It counts for {share} % now.</source>
        <translation>今の重みは{share}%です。</translation>
    </message>
    <message>
        <source>More about this row</source>
        <translation>この項目の詳細</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Needed: fine or better</source>
        <translation>必要: まずまず以上</translation>
    </message>
    <message>
        <source>Needed: good or better</source>
        <translation>必要: 良い以上</translation>
    </message>
    <message>
        <source>Needed: poor or better</source>
        <translation>必要: いまひとつ以上</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>印なし</translation>
    </message>
    <message>
        <source>Not a must-have</source>
        <translation>必須ではない</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>片付ける</translation>
    </message>
    <message>
        <source>The lead holds from {low} % to {high} %.</source>
        <translation>{low}%から{high}%まで先頭のままです。</translation>
    </message>
    <message>
        <source>The same as…</source>
        <translation>同じもの…</translation>
    </message>
    <message>
        <source>This row</source>
        <translation>この項目</translation>
    </message>
    <message>
        <source>Want, need or deserve</source>
        <translation>望む、必要、ふさわしい</translation>
    </message>
    <message>
        <source>What of it is needed</source>
        <translation>どこまで必要か</translation>
    </message>
    <message>
        <source>What the row is called</source>
        <translation>項目の名前</translation>
    </message>
</context>
<context>
    <name>RowDetails</name>
    <message>
        <source>0 dots would be</source>
        <translation>点0個の場合</translation>
    </message>
    <message>
        <source>5 dots would be</source>
        <translation>点5個の場合</translation>
    </message>
    <message>
        <source>Counts together with</source>
        <translation>一緒に数えるもの</translation>
    </message>
    <message>
        <source>Measured in</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Needed: this or less</source>
        <translation>必要: これ以下</translation>
    </message>
    <message>
        <source>Needed: this or more</source>
        <translation>必要: これ以上</translation>
    </message>
    <message>
        <source>Two to four measures, each with what it is worth, such as {example}. It stays here.</source>
        <translation>尺度を二つから四つ、それぞれの値とともに。例: {example}。ここに残ります。</translation>
    </message>
    <message>
        <source>What it is worth to you, 0 to 10</source>
        <translation>あなたにとっての値、0から10</translation>
    </message>
    <message>
        <source>a group, such as people</source>
        <translation>グループ（人など）</translation>
    </message>
    <message>
        <source>any will do</source>
        <translation>どれでもよい</translation>
    </message>
    <message>
        <source>minutes, days, nothing</source>
        <translation>分、日、なし</translation>
    </message>
    <message>
        <source>such as {example}</source>
        <translation>例: {example}</translation>
    </message>
    <message>
        <source>what could not be better</source>
        <translation>これ以上ないもの</translation>
    </message>
    <message>
        <source>what would make you leave</source>
        <translation>辞めたくなるもの</translation>
    </message>
    <message>
        <source>“{typed}” is not a number. It stays here.</source>
        <translation>「{typed}」は数ではありません。ここに残ります。</translation>
    </message>
</context>
<context>
    <name>RowWeight</name>
    <message>
        <source>From {worst} to {best}: how much does that matter? What matters most has 100.</source>
        <translation>{worst}から{best}まで。どれくらい大事ですか？いちばん大事なものが100です。</translation>
    </message>
    <message>
        <source>What going from worst to best counts for</source>
        <translation>最低から最高への差の重み</translation>
    </message>
    <message>
        <source>What it counts for</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>the best</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>the worst</source>
        <translation>最低</translation>
    </message>
</context>
<context>
    <name>SamePerson</name>
    <message>
        <source>Keep “{name}” instead</source>
        <translation>代わりに「{name}」を残す</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>一人にまとめる</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Noted with it: {what}.</source>
        <translation>一緒にメモしたもの: {what}。</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>同じ人</translation>
    </message>
    <message>
        <source>Two became one.</source>
        <translation>二人が一人になりました。</translation>
    </message>
    <message>
        <source>What comes along: {what}.</source>
        <translation>引き継がれるもの: {what}。</translation>
    </message>
    <message>
        <source>What is next: {what}.</source>
        <translation>次の予定: {what}。</translation>
    </message>
    <message>
        <source>Where both say something, what {name} has stays.</source>
        <translation>両方に書いてあるときは、{name}さんのほうが残ります。</translation>
    </message>
    <message>
        <source>Who is {name} too?</source>
        <translation>{name}さんと同じ人は誰ですか？</translation>
    </message>
    <message>
        <source>entries: {number}</source>
        <translation>記録: {number}</translation>
    </message>
    <message>
        <source>jobs: {number}</source>
        <translation>仕事: {number}</translation>
    </message>
    <message>
        <source>letters: {number}</source>
        <translation>手紙: {number}</translation>
    </message>
    <message>
        <source>moments: {number}</source>
        <translation>やりとり: {number}</translation>
    </message>
    <message>
        <source>{other} becomes {name}</source>
        <translation>{other}さんは{name}さんになります</translation>
    </message>
    <message>
        <source>{step}, {day}</source>
        <translation>{step}、{day}</translation>
    </message>
</context>
<context>
    <name>SealedSection</name>
    <message>
        <source>Put it away again</source>
        <translation>またしまう</translation>
    </message>
    <message>
        <source>What you sealed</source>
        <translation>封をしたもの</translation>
    </message>
    <message>
        <source>What you think now</source>
        <translation>今思うこと</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>消す</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>Entries with both words</source>
        <translation>両方の言葉がある記録</translation>
    </message>
    <message>
        <source>Every word that begins so</source>
        <translation>こう始まる言葉すべて</translation>
    </message>
    <message>
        <source>From March to May</source>
        <translation>三月から五月まで</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>検索のしかた</translation>
    </message>
    <message>
        <source>In the title</source>
        <translation>題名の中</translation>
    </message>
    <message>
        <source>Rain, and no train</source>
        <translation>雨はあり、電車はなし</translation>
    </message>
    <message>
        <source>These words in a row</source>
        <translation>この並びの言葉</translation>
    </message>
    <message>
        <source>Type any words. Click an example to try it.</source>
        <translation>言葉を入力してください。例をクリックすると試せます。</translation>
    </message>
</context>
<context>
    <name>SecondLookPage</name>
    <message>
        <source>Add a thought</source>
        <translation>思ったことを追加</translation>
    </message>
    <message>
        <source>Added beneath the entry</source>
        <translation>記録の下に加えました</translation>
    </message>
    <message>
        <source>An entry you wrote {when}</source>
        <translation>{when}に書いた記録</translation>
    </message>
    <message>
        <source>Is this still true?</source>
        <translation>今もそう思いますか？</translation>
    </message>
    <message>
        <source>It is added beneath the entry, with today's date.</source>
        <translation>今日の日付で、記録の下に加わります。</translation>
    </message>
    <message>
        <source>It will not come back.</source>
        <translation>もう出てきません。</translation>
    </message>
    <message>
        <source>Kept as it is.</source>
        <translation>そのまま残しました。</translation>
    </message>
    <message>
        <source>Never show it</source>
        <translation>今後は表示しない</translation>
    </message>
    <message>
        <source>No more second looks</source>
        <translation>読み返しをやめる</translation>
    </message>
    <message>
        <source>No more second looks. Settings has them.</source>
        <translation>読み返しをやめました。「設定」で戻せます。</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>これは見ない</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>記録を開く</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>記録を戻しました</translation>
    </message>
    <message>
        <source>Still true, keep it</source>
        <translation>今もそう思う、残す</translation>
    </message>
    <message>
        <source>What someone said</source>
        <translation>誰かの言葉</translation>
    </message>
    <message>
        <source>What sounded perfect</source>
        <translation>ぴったりに聞こえたこと</translation>
    </message>
    <message>
        <source>What you learned</source>
        <translation>学んだこと</translation>
    </message>
</context>
<context>
    <name>SecondLooksCard</name>
    <message>
        <source>After 14, 45 and 120 days, on Today. At most one a day, never on the day of a no.</source>
        <translation>14日、45日、120日後に「今日」に出ます。一日に一つまで、見送りの知らせの日には出ません。</translation>
    </message>
    <message>
        <source>Second looks</source>
        <translation>読み返し</translation>
    </message>
    <message>
        <source>Show me an entry again after a while</source>
        <translation>しばらくしてから記録をまた見せる</translation>
    </message>
</context>
<context>
    <name>SentForm</name>
    <message>
        <source>Close the job with it</source>
        <translation>一緒に仕事を終える</translation>
    </message>
    <message>
        <source>How did it go out?</source>
        <translation>どう送りましたか？</translation>
    </message>
    <message>
        <source>How it went out</source>
        <translation>送り方</translation>
    </message>
    <message>
        <source>It can go out as it is, too.</source>
        <translation>このまま送ることもできます。</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>A verb: keep what was typed.</extracomment>
        <translation>残す</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>送ったことにする</translation>
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
        <translation>完了</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>自分の質問</translation>
    </message>
    <message>
        <source>One question a line</source>
        <translation>一行に一つの質問</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>“{title}” is kept. It has no question so far.</source>
        <translation>「{title}」を保存しました。質問はまだありません。</translation>
    </message>
    <message>
        <source>“{title}” stays as it was.</source>
        <translation>「{title}」は元のままです。</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>A second one the same day, if you like.</source>
        <translation>よければ、同じ日にもう一度。</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Heading: about this program.</extracomment>
        <translation>このプログラム</translation>
    </message>
    <message>
        <source>About Rebound…</source>
        <translation>Reboundについて…</translation>
    </message>
    <message>
        <source>Add a passphrase</source>
        <translation>パスフレーズを追加</translation>
    </message>
    <message>
        <source>And again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Anyone using this account can read this.</source>
        <translation>このアカウントを使う人は誰でも読めます。</translation>
    </message>
    <message>
        <source>At the head of a letter on paper</source>
        <translation>紙の手紙の上部</translation>
    </message>
    <message>
        <source>Attached files: {count}, {size} in all, encrypted with the rest.</source>
        <translation>添付ファイル: {count}、合計{size}、ほかと一緒に暗号化されています。</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>今バックアップする</translation>
    </message>
    <message>
        <source>Backed up, and checked</source>
        <translation>バックアップし、確かめました</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>バックアップ…</translation>
    </message>
    <message>
        <source>Beneath your name</source>
        <translation>名前の下</translation>
    </message>
    <message>
        <source>Bring something in…</source>
        <translation>取り込む…</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Everything in the window grows with it. Paper stays as it is.</source>
        <translation>ウィンドウ内のすべてが合わせて大きくなります。紙の上は変わりません。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Font for writing</source>
        <extracomment>The typeface of one's own pages.</extracomment>
        <translation>書くときの書体</translation>
    </message>
    <message>
        <source>For your own words. Atkinson tells letters apart that look alike.</source>
        <translation>あなたの言葉の文字です。Atkinsonは似た文字を見分けやすくします。</translation>
    </message>
    <message>
        <source>From other programs, from another computer, and back out in open formats.</source>
        <translation>ほかのプログラムやパソコンから取り込み、オープンな形式で書き出せます。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高コントラスト</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>見た目</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>取り込みと書き出し</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Colours: bright, the opposite of dark.</extracomment>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Like the system means light, dark or high contrast, as your desktop is.</source>
        <translation>「システムに合わせる」では、デスクトップの明暗とコントラストに従います。</translation>
    </message>
    <message>
        <source>Lock when nobody is here</source>
        <translation>離席中にロック</translation>
    </message>
    <message>
        <source>Make a recovery code</source>
        <translation>回復コードを作る</translation>
    </message>
    <message>
        <source>Merge another copy…</source>
        <translation>別のコピーを統合…</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>新しい回復コード</translation>
    </message>
    <message>
        <source>No backup yet. One is made whenever you close Rebound.</source>
        <translation>バックアップはまだありません。Reboundを閉じるたびに作られます。</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>この言葉のある設定はありません。</translation>
    </message>
    <message>
        <source>Only your passphrase opens this journal. If it is lost, nothing does.</source>
        <translation>このジャーナルはパスフレーズだけで開きます。失うと、開く方法はありません。</translation>
    </message>
    <message>
        <source>Only your passphrase or your recovery code opens this journal.</source>
        <translation>このジャーナルはパスフレーズか回復コードだけで開きます。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Rebound speaks it at once. What you wrote stays as it is.</source>
        <translation>すぐに切り替わります。書いたものはそのままです。</translation>
    </message>
    <message>
        <source>Rebound {version}. Nothing leaves this computer.</source>
        <translation>Rebound {version}。このパソコンの外には何も出ません。</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>知らせる</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>They rest while your search does.</source>
        <translation>仕事探しを休んでいるあいだは、お知らせも休みます。</translation>
    </message>
    <message>
        <source>Ways into it…</source>
        <translation>開き方…</translation>
    </message>
    <message>
        <source>What you set aside</source>
        <translation>片付けたもの</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>保存場所</translation>
    </message>
    <message>
        <source>Which copy this is, whose work is in it, and the licences.</source>
        <translation>この版のこと、使われている人々の仕事、ライセンス。</translation>
    </message>
    <message>
        <source>While Rebound is open, your desktop says each day at this time that something waits, if it does. It never says what.</source>
        <translation>Reboundを開いているあいだ、待っているものがあれば、毎日この時刻にデスクトップが知らせます。何が待っているかは表示しません。</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>読める人</translation>
    </message>
    <message>
        <source>You, in letters</source>
        <translation>手紙でのあなた</translation>
    </message>
    <message>
        <source>Your address
Your e-mail, your phone</source>
        <translation>住所
メール、電話</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Your name stands beneath new letters, and at the head of those on paper.</source>
        <translation>新しい手紙の終わりと、紙の手紙の上部に入ります。</translation>
    </message>
    <message>
        <source>Your words are kept first. The passphrase opens it again.</source>
        <translation>先に文章が保存されます。パスフレーズでまた開けます。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>SeveralNoes</name>
    <message>
        <source>Another company</source>
        <translation>ほかの会社</translation>
    </message>
    <message>
        <source>Another company, then Enter</source>
        <translation>ほかの会社を入力してEnter</translation>
    </message>
    <message>
        <source>None is pressed yet.</source>
        <translation>まだ何も押していません。</translation>
    </message>
    <message>
        <source>Note them</source>
        <translation>メモする</translation>
    </message>
    <message>
        <source>Press each of them. They are noted together, and that is all.</source>
        <translation>当てはまるものを押してください。まとめてメモし、それで終わりです。</translation>
    </message>
    <message>
        <source>Which ones were they?</source>
        <translation>どの仕事でしたか？</translation>
    </message>
</context>
<context>
    <name>SeveralPeople</name>
    <message>
        <source>A click, Enter or the space bar chooses. Undo takes all of it back at once.</source>
        <translation>クリック、Enter、スペースキーで選べます。「元に戻す」でまとめて取り消せます。</translation>
    </message>
    <message>
        <source>A tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>All in the list</source>
        <translation>一覧の全員</translation>
    </message>
    <message>
        <source>Chosen: {number}</source>
        <translation>選択: {number}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>付ける</translation>
    </message>
    <message>
        <source>Hello: {how_often}</source>
        <translation>挨拶: {how_often}</translation>
    </message>
    <message>
        <source>How often to say hello</source>
        <translation>挨拶の間隔</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>誰もいない</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>片付ける</translation>
    </message>
    <message>
        <source>Set aside: {number}</source>
        <translation>片付けた数: {number}</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>決める</translation>
    </message>
    <message>
        <source>Several people</source>
        <translation>何人か</translation>
    </message>
    <message>
        <source>Suggest no more for now</source>
        <translation>今は提案しない</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Tagged {tag}.</source>
        <translation>{tag}のタグを付けました。</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>また始める</translation>
    </message>
    <message>
        <source>Taken up again.</source>
        <translation>また始めました。</translation>
    </message>
    <message>
        <source>The tag {tag} is taken away.</source>
        <translation>{tag}のタグを外しました。</translation>
    </message>
    <message>
        <source>They rest until taken up again.</source>
        <translation>また始めるまで休みます。</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Answered: {day}.</source>
        <translation>返事: {day}。</translation>
    </message>
    <message>
        <source>Answered: {day}. “{answer}”</source>
        <translation>返事: {day}。「{answer}」</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <extracomment>What was typed is kept.</extracomment>
        <translation>このパソコンに保存しました</translation>
    </message>
    <message>
        <source>Letter text</source>
        <translation>手紙の本文</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: opens a menu with what else can be done.</extracomment>
        <translation>その他</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>まだ保存していません</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Sent: {day}. {how}.</source>
        <translation>送信: {day}。{how}。</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>誰に？</translation>
    </message>
    <message>
        <source>Your text stays here.</source>
        <translation>文章はここに残ります。</translation>
    </message>
</context>
<context>
    <name>SheetForm</name>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Copied</source>
        <extracomment>To the clipboard.</extracomment>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>A verb: to the clipboard.</extracomment>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDFで保存…</translation>
    </message>
</context>
<context>
    <name>SideRow</name>
    <message>
        <source>chosen</source>
        <translation>選択中</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Find anything</source>
        <translation>何でも探す</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Rooms</source>
        <extracomment>The five parts of the program, as one hears them in the sidebar.</extracomment>
        <translation>部屋</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>話せる相手</translation>
    </message>
</context>
<context>
    <name>SomeDays</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Entries of which days?</source>
        <translation>どの日の記録ですか？</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>この期間を表示</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Looking for words…</source>
        <translation>言葉を探しています…</translation>
    </message>
    <message>
        <source>No other word is near</source>
        <translation>近い言葉がありません</translation>
    </message>
    <message>
        <source>“{word}” is right</source>
        <translation>「{word}」は正しい</translation>
    </message>
</context>
<context>
    <name>SpellingCard</name>
    <message>
        <source>Add a dictionary</source>
        <translation>辞書を追加</translation>
    </message>
    <message>
        <source>Add a dictionary…</source>
        <translation>辞書を追加…</translation>
    </message>
    <message>
        <source>Added: {dictionaries}</source>
        <translation>追加しました: {dictionaries}</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>つづりを確認</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>辞書</translation>
    </message>
    <message>
        <source>In Rebound's language</source>
        <translation>Reboundと同じ言語</translation>
    </message>
    <message>
        <source>More languages come as .oxt files, as LibreOffice has them. A .dic and an .aff file side by side will do too.</source>
        <translation>ほかの言語はLibreOfficeと同じ.oxtファイルで追加できます。.dicと.affのファイルを並べても使えます。</translation>
    </message>
    <message>
        <source>Nothing is checked.</source>
        <translation>確認していません。</translation>
    </message>
    <message>
        <source>Nothing is checked: there is no dictionary for {language} here.</source>
        <translation>確認していません。{language}の辞書がここにありません。</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>つづり</translation>
    </message>
    <message>
        <source>Spelling is checked in {language}.</source>
        <translation>つづりを確認する言語: {language}。</translation>
    </message>
    <message>
        <source>There is no spelling check for this kind of computer yet.</source>
        <translation>この種類のパソコンでは、つづりの確認はまだできません。</translation>
    </message>
    <message>
        <source>Words that no dictionary knows have dots beneath them. Your own words stay in the journal.</source>
        <translation>辞書にない言葉の下に点が付きます。自分の言葉はジャーナルの中に残ります。</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>しない</translation>
    </message>
</context>
<context>
    <name>StageLine</name>
    <message>
        <source>Centre stage</source>
        <translation>舞台の中央</translation>
    </message>
    <message>
        <source>In two weeks {part} of your moves went to {company}, the rest elsewhere.</source>
        <translation>この二週間の動きのうち{part}が{company}、残りはほかへ。</translation>
    </message>
    <message>
        <source>{company} has the stage: {part} of your moves in two weeks.</source>
        <translation>舞台の中央は{company}です。この二週間の動きのうち{part}。</translation>
    </message>
</context>
<context>
    <name>StepBars</name>
    <message>
        <source>Five steps</source>
        <translation>五つのステップ</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>今ここ</translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>Add a passphrase</source>
        <translation>パスフレーズを追加</translation>
    </message>
    <message>
        <source>An entry can come back to you, at most one a day.</source>
        <translation>記録がまた出てくることもあります。一日に一つまで。</translation>
    </message>
    <message>
        <source>An entry may come back in two weeks.</source>
        <translation>二週間後に記録が出てくるかもしれません。</translation>
    </message>
    <message>
        <source>Anyone using this account can read this.</source>
        <translation>このアカウントを使う人は誰でも読めます。</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>「今日」に戻る</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>いいえ、やめておきます</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Some of what you learned shows only in a few weeks.</source>
        <translation>学んだことの中には、数週間たって見えてくるものもあります。</translation>
    </message>
    <message>
        <source>Something lighter</source>
        <translation>もっと軽いもの</translation>
    </message>
    <message>
        <source>Yes, show me</source>
        <translation>はい、見せてください</translation>
    </message>
</context>
<context>
    <name>StoryForm</name>
    <message>
        <source>Keep</source>
        <extracomment>A verb: keep what was typed.</extracomment>
        <translation>残す</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>片付ける</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>タグ（読点で区切る）</translation>
    </message>
    <message>
        <source>The trouble</source>
        <translation>困りごと</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>したこと</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>どうなったか</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>わかること</translation>
    </message>
</context>
<context>
    <name>StoryStep</name>
    <message>
        <source>Begin with it</source>
        <translation>ここから始める</translation>
    </message>
    <message>
        <source>Entry text</source>
        <translation>記録の本文</translation>
    </message>
    <message>
        <source>Everything you remember, in any order. Some of it comes back later.</source>
        <translation>覚えていることを、順番は気にせずに。あとで思い出すこともあります。</translation>
    </message>
    <message>
        <source>It stands with this job now</source>
        <translation>この仕事に加えました</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <extracomment>What was typed is kept.</extracomment>
        <translation>このパソコンに保存しました</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: opens a menu with what else can be done.</extracomment>
        <translation>その他</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>次の質問</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>まだ保存していません</translation>
    </message>
    <message>
        <source>Put it with this job</source>
        <translation>この仕事に加える</translation>
    </message>
    <message>
        <source>Something lighter</source>
        <translation>もっと軽いもの</translation>
    </message>
    <message>
        <source>Those were all the questions.</source>
        <translation>質問はこれで全部です。</translation>
    </message>
    <message>
        <source>Your story</source>
        <translation>あなたの話</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>A person who likes you and listens. It does not have to be about the job.</source>
        <translation>あなたを大切に思い、話を聞いてくれる人。仕事の話でなくてもかまいません。</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>連絡のしかた</translation>
    </message>
    <message>
        <source>How to reach them, and what helps</source>
        <translation>連絡のしかたと、助けになること</translation>
    </message>
    <message>
        <source>It is kept on this computer.</source>
        <translation>このパソコンに保存されます。</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name}さんを開く</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>話せる相手</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation>その人の名前</translation>
    </message>
    <message>
        <source>This journal is no treatment. A doctor or a helpline near you can do what it cannot.</source>
        <translation>このジャーナルは治療ではありません。お医者さんや近くの相談窓口なら、ここではできないことができます。</translation>
    </message>
    <message>
        <source>Whom would you call?</source>
        <translation>誰に電話しますか？</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add a job</source>
        <translation>仕事を追加</translation>
    </message>
    <message>
        <source>Copied, jobs: {count}</source>
        <translation>コピーした仕事: {count}</translation>
    </message>
    <message>
        <source>Each job is a row here, from the first lead on.</source>
        <translation>「気になる」段階から、仕事が一行ずつ並びます。</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>仕事</translation>
    </message>
    <message>
        <source>No job is like what you asked for.</source>
        <translation>条件に合う仕事はありません。</translation>
    </message>
    <message>
        <source>No job is noted yet</source>
        <translation>仕事はまだありません</translation>
    </message>
    <message>
        <source>No jobs right now</source>
        <translation>今、仕事はありません</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Show all jobs</source>
        <translation>すべての仕事を表示</translation>
    </message>
    <message>
        <source>What you set aside rests for 30 days.</source>
        <translation>片付けたものは30日間残ります。</translation>
    </message>
</context>
<context>
    <name>TagsLine</name>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Words of your own, with commas</source>
        <translation>自分の言葉で、読点で区切って</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source>Nothing to redo in this text.</source>
        <translation>この文章にはやり直すものがありません。</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>やり直すものはありません。</translation>
    </message>
    <message>
        <source>Nothing to undo in this text.</source>
        <translation>この文章には元に戻すものがありません。</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>元に戻すものはありません。</translation>
    </message>
    <message>
        <source>Press again for: {what}</source>
        <translation>もう一度押すと: {what}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Redo again goes on to the one before.</source>
        <translation>もう一度押すと、その前のものに進みます。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo again goes on to the one before.</source>
        <translation>もう一度押すと、その前のものに進みます。</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>元に戻しました: {what}</translation>
    </message>
    <message>
        <source>{what}. It has changed since, so it stays as it is.</source>
        <translation>{what}。そのあと変わったので、そのままにします。</translation>
    </message>
</context>
<context>
    <name>TalksCard</name>
    <message>
        <source>Conversations open</source>
        <translation>続いている会話</translation>
    </message>
    <message>
        <source>None yet. A card or a letter that has gone out begins one.</source>
        <translation>まだありません。カードか手紙を送ると始まります。</translation>
    </message>
    <message>
        <source>their turn</source>
        <translation>相手の番</translation>
    </message>
    <message>
        <source>your turn</source>
        <translation>あなたの番</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>As is likely</source>
        <extracomment>One of three: how days such as 03/04/2024 are read. Each file as is usual, or as its other days tell.</extracomment>
        <translation>推定どおり</translation>
    </message>
    <message>
        <source>Copied, with the text of each</source>
        <translation>それぞれの文章とともにコピーしました</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>日が先</translation>
    </message>
    <message>
        <source>Days that can be read both ways</source>
        <translation>二通りに読める日付</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>月が先</translation>
    </message>
    <message>
        <source>These could not be read, and hold nothing else up. You can copy their text.</source>
        <translation>読めなかったものです。ほかには影響しません。文章をコピーできます。</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>読めなかったもの</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>From Rebound</source>
        <translation>Reboundのもの</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>読んだ感じ</translation>
    </message>
    <message>
        <source>Make it mine</source>
        <translation>自分用にする</translation>
    </message>
    <message>
        <source>My name</source>
        <translation>自分の名前</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>A noun.</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>ひな形の名前</translation>
    </message>
    <message>
        <source>Put in: {field}</source>
        <translation>差し込む: {field}</translation>
    </message>
    <message>
        <source>Read it with</source>
        <translation>読むときの宛名</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>片付ける</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>With whose name?</source>
        <translation>誰の名前で読みますか？</translation>
    </message>
    <message>
        <source>Words after a line, as in {first_name|you}, stand in where nothing is known.</source>
        <translation>{first_name|ご担当者} のように縦線のあとに書いた言葉は、わからないときに代わりに入ります。</translation>
    </message>
    <message>
        <source>Words of the template</source>
        <translation>ひな形の文</translation>
    </message>
    <message>
        <source>Write from it</source>
        <translation>これで書く</translation>
    </message>
    <message>
        <source>{company|your company}</source>
        <translation>{company|貴社}</translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message>
        <source>Clear the search</source>
        <translation>検索を消す</translation>
    </message>
    <message>
        <source>From Rebound, to read or take over</source>
        <translation>Reboundのもの（読む、取り入れる）</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>Letters that are sent, not of the alphabet.</extracomment>
        <translation>手紙</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>My own templates.</extracomment>
        <translation>自分のもの</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>A new page or template.</extracomment>
        <translation>新規</translation>
    </message>
    <message>
        <source>No template has these words.</source>
        <translation>この言葉のあるひな形はありません。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>ひな形を検索</translation>
    </message>
    <message>
        <source>Template set aside</source>
        <translation>ひな形を片付けました</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>ひな形</translation>
    </message>
</context>
<context>
    <name>TheJobStep</name>
    <message>
        <source>A word will do</source>
        <translation>一言で足ります</translation>
    </message>
    <message>
        <source>Might you have been spared something?</source>
        <translation>避けられてよかったことはありそうですか？</translation>
    </message>
    <message>
        <source>Only if it rings true</source>
        <translation>しっくりくるときだけ</translation>
    </message>
    <message>
        <source>What does your gut say?</source>
        <translation>直感は何と言っていますか？</translation>
    </message>
    <message>
        <source>What sounded made for you, and what got in the way. You can add to both for weeks.</source>
        <translation>自分にぴったりに聞こえたことと、妨げになったこと。どちらも数週間は書き足せます。</translation>
    </message>
    <message>
        <source>What your gut says</source>
        <translation>直感</translation>
    </message>
</context>
<context>
    <name>ThoughtArea</name>
    <message>
        <source>A thought to add</source>
        <translation>加える思い</translation>
    </message>
    <message>
        <source>Afterthought set aside</source>
        <translation>追記を片付けました</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <extracomment>What was typed is kept.</extracomment>
        <translation>このパソコンに保存しました</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>まだ保存していません</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Between you</source>
        <translation>二人のあいだ</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>以前のものを表示</translation>
    </message>
</context>
<context>
    <name>TimelineRow</name>
    <message>
        <source>Enter opens it</source>
        <translation>Enterで開きます</translation>
    </message>
    <message>
        <source>Enter puts it right, Delete removes it</source>
        <translation>Enterで直し、Deleteで取り除きます</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A verb.</extracomment>
        <translation>開く</translation>
    </message>
    <message>
        <source>Put it right…</source>
        <translation>直す…</translation>
    </message>
    <message>
        <source>Remove this moment</source>
        <translation>このやりとりを取り除く</translation>
    </message>
</context>
<context>
    <name>TimelineSection</name>
    <message>
        <source>All that happened</source>
        <translation>これまでのこと</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>すべて表示</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Message</source>
        <translation>お知らせ</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Good afternoon</source>
        <translation>こんにちは</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>こんばんは</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>おはようございます</translation>
    </message>
    <message>
        <source>I didn't get a job</source>
        <translation>仕事が決まらなかった</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>振り返る</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>待っているものはありません。</translation>
    </message>
    <message>
        <source>Welcome back.</source>
        <translation>おかえりなさい。</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>A verb.</extracomment>
        <translation>書く</translation>
    </message>
</context>
<context>
    <name>ToldRow</name>
    <message>
        <source>Enter opens it</source>
        <translation>Enterで開きます</translation>
    </message>
</context>
<context>
    <name>ToldRows</name>
    <message>
        <source>Show more</source>
        <translation>さらに表示</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>A to Z</source>
        <translation>あいうえお順</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>すべての仕事</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>A verb: to the clipboard.</extracomment>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>文章としてコピー</translation>
    </message>
    <message>
        <source>Copy for a spreadsheet</source>
        <translation>表計算用にコピー</translation>
    </message>
    <message>
        <source>Earliest first</source>
        <translation>古い順</translation>
    </message>
    <message>
        <source>Highest first</source>
        <translation>高い順</translation>
    </message>
    <message>
        <source>In their order</source>
        <translation>段階の順</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Lowest first</source>
        <translation>低い順</translation>
    </message>
    <message>
        <source>Open ones</source>
        <translation>進行中の仕事</translation>
    </message>
    <message>
        <source>Search jobs</source>
        <translation>仕事を検索</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>逆の順</translation>
    </message>
    <message>
        <source>Which jobs</source>
        <translation>どの仕事</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>あいうえお順の逆</translation>
    </message>
</context>
<context>
    <name>TouchBar</name>
    <message>
        <source>Moment noted</source>
        <translation>やりとりをメモしました</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>メモする</translation>
    </message>
    <message>
        <source>{kind} with {name}, {day}: note it with them?</source>
        <translation>{day}、{name}さんと{kind}。やりとりに残しますか？</translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Bring back</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>Bring back: {title}</source>
        <translation>戻す: {title}</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>戻しました</translation>
    </message>
    <message>
        <source>Copies that were set aside in the journal's folder may hold it too.</source>
        <translation>ジャーナルのフォルダーで片付けたコピーにも残っているかもしれません。</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>完全に消去</translation>
    </message>
    <message>
        <source>Erase for ever: {title}</source>
        <translation>完全に消去: {title}</translation>
    </message>
    <message>
        <source>Erase for ever? Nothing brings it back here.</source>
        <translation>完全に消去しますか？ここには戻りません。</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>消去しました</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>消去…</translation>
    </message>
    <message>
        <source>It rests here for 30 days, then it is erased. Until then you can bring it back.</source>
        <translation>ここに30日間置かれ、その後消去されます。それまでは元に戻せます。</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>ここに残す</translation>
    </message>
    <message>
        <source>Keep it here: {title}</source>
        <translation>ここに残す: {title}</translation>
    </message>
    <message>
        <source>Looking which backups hold it…</source>
        <translation>これを含むバックアップを調べています…</translation>
    </message>
    <message>
        <source>Nothing rests here.</source>
        <translation>ここには何もありません。</translation>
    </message>
    <message>
        <source>Nothing written</source>
        <translation>何も書いていません</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>以前のものを表示</translation>
    </message>
    <message>
        <source>What you set aside</source>
        <translation>片付けたもの</translation>
    </message>
    <message>
        <source>{kind} · set aside {when} · rests until {until}</source>
        <translation>{kind} · {when}に片付け · {until}まで残ります</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>回復コード</translation>
    </message>
    <message>
        <source>Try</source>
        <extracomment>A verb: try whether the passphrase opens it.</extracomment>
        <translation>試す</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>試してみる</translation>
    </message>
    <message>
        <source>Yes. It opens this journal.</source>
        <translation>はい。このジャーナルが開きます。</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>詳細…</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>ここで開く</translation>
    </message>
    <message>
        <source>Open what can be read</source>
        <translation>読めるものを開く</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>バックアップを復元</translation>
    </message>
    <message>
        <source>Start a new journal here</source>
        <translation>ここで新しいジャーナルを始める</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Your journal isn't open</source>
        <translation>ジャーナルは開いていません</translation>
    </message>
</context>
<context>
    <name>TwoLists</name>
    <message>
        <source>Compare</source>
        <extracomment>A verb.</extracomment>
        <translation>比べる</translation>
    </message>
    <message>
        <source>Jobs can be judged by it now.</source>
        <translation>これで仕事を判断できます。</translation>
    </message>
    <message>
        <source>Judge jobs by it</source>
        <translation>これで仕事を判断</translation>
    </message>
    <message>
        <source>Line removed</source>
        <translation>行を取り除きました</translation>
    </message>
    <message>
        <source>Look for it again</source>
        <translation>また探したい</translation>
    </message>
    <message>
        <source>Not ideal</source>
        <translation>理想的でない</translation>
    </message>
    <message>
        <source>Perfect</source>
        <extracomment>What sounded perfect about a job.</extracomment>
        <translation>ぴったり</translation>
    </message>
    <message>
        <source>Something that fitted</source>
        <translation>合っていたこと</translation>
    </message>
    <message>
        <source>Something weird in the air?</source>
        <translation>何か妙な空気がありましたか？</translation>
    </message>
    <message>
        <source>What next time?</source>
        <translation>次はどうしますか？</translation>
    </message>
    <message>
        <source>look for again</source>
        <translation>また探したい</translation>
    </message>
    <message>
        <source>{what} next time</source>
        <translation>次は{what}</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>A moment…</source>
        <translation>少しお待ちください…</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A verb.</extracomment>
        <translation>開く</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>回復コード</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>バックアップを復元</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>入力を表示</translation>
    </message>
    <message>
        <source>This computer's keychain didn't open it this time. Your passphrase does.</source>
        <translation>今回はこのパソコンのキーチェーンでは開きませんでした。パスフレーズで開きます。</translation>
    </message>
    <message>
        <source>Use a recovery code</source>
        <translation>回復コードを使う</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>パスフレーズを使う</translation>
    </message>
    <message>
        <source>Welcome back.</source>
        <translation>おかえりなさい。</translation>
    </message>
    <message>
        <source>Your journal is locked.</source>
        <translation>ジャーナルはロックされています。</translation>
    </message>
    <message>
        <source>{name} is opened once your journal is.</source>
        <translation>ジャーナルが開くと、{name}も開きます。</translation>
    </message>
</context>
<context>
    <name>VersionsView</name>
    <message>
        <source>Back</source>
        <extracomment>To the place one came from.</extracomment>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比べています…</translation>
    </message>
    <message>
        <source>Earlier text</source>
        <translation>以前の文</translation>
    </message>
    <message>
        <source>Earlier text restored</source>
        <translation>以前の文に戻しました</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>以前の版</translation>
    </message>
    <message>
        <source>No earlier versions yet</source>
        <translation>以前の版はまだありません</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Restore this one</source>
        <translation>この版に戻す</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>変更を表示</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並べて表示</translation>
    </message>
    <message>
        <source>Text as it is now</source>
        <translation>現在の文章</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>当時</translation>
    </message>
    <message>
        <source>They are kept by themselves as you write on.</source>
        <translation>書き進めると自動で残ります。</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Board</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>How to show the jobs</source>
        <translation>仕事の見せ方</translation>
    </message>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
</context>
<context>
    <name>WaitingLine</name>
    <message>
        <source>It went quiet</source>
        <translation>連絡が途絶えた</translation>
    </message>
    <message>
        <source>No word for three weeks. You can note that it went quiet.</source>
        <translation>三週間連絡がありません。連絡が途絶えたとメモできます。</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>まだ待っている</translation>
    </message>
    <message>
        <source>Write to ask</source>
        <translation>問い合わせを書く</translation>
    </message>
</context>
<context>
    <name>WaysInPage</name>
    <message>
        <source>A page on paper, away from this computer.</source>
        <translation>このパソコンから離した、紙のページ。</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Each of these opens it alone. Trying one out changes nothing.</source>
        <translation>どれか一つで開きます。試しても何も変わりません。</translation>
    </message>
    <message>
        <source>From the next start on the keychain opens it.</source>
        <translation>次に開くときからキーチェーンで開きます。</translation>
    </message>
    <message>
        <source>It can open the journal when Rebound starts. Then whoever uses this account can read it. Losing it costs nothing.</source>
        <translation>起動時にこれでジャーナルを開けます。このアカウントを使う人は読めるようになります。失っても困りません。</translation>
    </message>
    <message>
        <source>It opens the journal when Rebound starts. Locked by hand, it asks for your passphrase.</source>
        <translation>起動時にこれでジャーナルが開きます。手でロックすると、パスフレーズをたずねます。</translation>
    </message>
    <message>
        <source>Make a code…</source>
        <translation>コードを作る…</translation>
    </message>
    <message>
        <source>New code…</source>
        <translation>新しいコード…</translation>
    </message>
    <message>
        <source>None yet. It opens the journal when the passphrase is gone.</source>
        <translation>まだありません。パスフレーズがなくてもジャーナルが開きます。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>回復コード</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>A verb.</extracomment>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Stop using it</source>
        <translation>使うのをやめる</translation>
    </message>
    <message>
        <source>The keychain opens it no more.</source>
        <translation>キーチェーンでは開かなくなりました。</translation>
    </message>
    <message>
        <source>The recovery code opens it no more.</source>
        <translation>回復コードでは開かなくなりました。</translation>
    </message>
    <message>
        <source>This computer's keychain</source>
        <translation>このパソコンのキーチェーン</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>キーチェーンを待っています…</translation>
    </message>
    <message>
        <source>Ways into your journal</source>
        <translation>ジャーナルの開き方</translation>
    </message>
    <message>
        <source>What you type when the journal opens.</source>
        <translation>ジャーナルを開くときに入力するもの。</translation>
    </message>
</context>
<context>
    <name>WaysOn</name>
    <message>
        <source>Carry on writing</source>
        <translation>書き続ける</translation>
    </message>
    <message>
        <source>Look back on it</source>
        <translation>振り返る</translation>
    </message>
    <message>
        <source>Take it away, or keep a book</source>
        <translation>持ち出す、または本にする</translation>
    </message>
    <message>
        <source>The journal stays yours</source>
        <translation>ジャーナルはあなたのものです</translation>
    </message>
    <message>
        <source>You can carry on writing, keep it as a book, or take it away.</source>
        <translation>書き続けても、本にして残しても、持ち出してもかまいません。</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>A day off.</source>
        <translation>お休みの日。</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>お休みの日</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>My week</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>Nothing planned, and that is fine.</source>
        <translation>計画はありません。それでかまいません。</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>A verb: plan the week.</extracomment>
        <translation>計画する</translation>
    </message>
    <message>
        <source>The whole week</source>
        <translation>一週間全体</translation>
    </message>
    <message>
        <source>You picked {number}.</source>
        <translation>選んだ数は{number}です。</translation>
    </message>
</context>
<context>
    <name>WeekForm</name>
    <message>
        <source>A goal, if you like</source>
        <translation>目標（任意）</translation>
    </message>
    <message>
        <source>At the library…</source>
        <translation>図書館で…</translation>
    </message>
    <message>
        <source>Day off: {day}</source>
        <translation>お休み: {day}</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>お休みの日</translation>
    </message>
    <message>
        <source>Letters a week</source>
        <translation>週の手紙の数</translation>
    </message>
    <message>
        <source>Mornings, Tuesday…</source>
        <translation>朝、火曜日…</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>目標なし</translation>
    </message>
    <message>
        <source>Some write two to four letters a work day. One a week counts too.</source>
        <translation>働く日に二通から四通書く人もいます。週に一通でも十分です。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Which companies</source>
        <translation>どの会社</translation>
    </message>
    <message>
        <source>Which people</source>
        <translation>どの人</translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message>
        <source>Clear the plan</source>
        <translation>計画を空にする</translation>
    </message>
    <message>
        <source>Draft letters for it</source>
        <translation>このための手紙を下書き</translation>
    </message>
    <message>
        <source>Drafted: {names}. They wait here and among the letters.</source>
        <translation>下書きしました: {names}。ここと「手紙」にあります。</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>どう進んだか</translation>
    </message>
    <message>
        <source>Letters for it</source>
        <translation>このための手紙</translation>
    </message>
    <message>
        <source>My week</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>None drafted. One for each name in the plan can be.</source>
        <translation>下書きはありません。計画にある名前ごとに一通作れます。</translation>
    </message>
    <message>
        <source>Plan cleared</source>
        <translation>計画を空にしました</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>次の週</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>前の週</translation>
    </message>
    <message>
        <source>This week, {days}</source>
        <translation>今週、{days}</translation>
    </message>
    <message>
        <source>What moved? Who was kind? What may stay undone?</source>
        <translation>何が動きましたか？誰がやさしかったですか？しないままでいいことは何ですか？</translation>
    </message>
    <message>
        <source>You picked {number}.</source>
        <translation>選んだ数は{number}です。</translation>
    </message>
</context>
<context>
    <name>WhereMet</name>
    <message>
        <source>A name, if anybody</source>
        <translation>名前（いれば）</translation>
    </message>
    <message>
        <source>Another job…</source>
        <translation>ほかの仕事…</translation>
    </message>
    <message>
        <source>At none</source>
        <translation>どれでもない</translation>
    </message>
    <message>
        <source>At which job</source>
        <translation>どの仕事で</translation>
    </message>
    <message>
        <source>At which job did you meet?</source>
        <translation>どの仕事で会いましたか？</translation>
    </message>
    <message>
        <source>In none</source>
        <translation>どれでもない</translation>
    </message>
    <message>
        <source>In which interview</source>
        <translation>どの面接で</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>紹介者</translation>
    </message>
    <message>
        <source>Where you met</source>
        <translation>会った場所</translation>
    </message>
    <message>
        <source>Who introduced you</source>
        <translation>紹介してくれた人</translation>
    </message>
</context>
<context>
    <name>WhichJob</name>
    <message>
        <source>Another company</source>
        <translation>ほかの会社</translation>
    </message>
    <message>
        <source>Another company, then Enter</source>
        <translation>ほかの会社を入力してEnter</translation>
    </message>
    <message>
        <source>Noted</source>
        <extracomment>It has been noted.</extracomment>
        <translation>メモしました</translation>
    </message>
    <message>
        <source>Which one is it?</source>
        <translation>どれですか？</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>How far it is</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A verb.</extracomment>
        <translation>止める</translation>
    </message>
    <message>
        <source>Stopping</source>
        <extracomment>It is being stopped.</extracomment>
        <translation>停止中</translation>
    </message>
</context>
<context>
    <name>Workshop</name>
    <message>
        <source>Day of the news</source>
        <translation>知らせの日</translation>
    </message>
    <message>
        <source>Day of the news…</source>
        <translation>知らせの日…</translation>
    </message>
    <message>
        <source>From my stories…</source>
        <translation>自分のエピソードから…</translation>
    </message>
    <message>
        <source>It reads as a fact. “{guess} that…” is easier to answer.</source>
        <translation>断言に読めます。「{guess}…」のほうが答えやすくなります。</translation>
    </message>
    <message>
        <source>More than six months ago. Something newer shows that you look now.</source>
        <translation>六か月より前です。もっと新しいことのほうが、今見ていると伝わります。</translation>
    </message>
    <message>
        <source>None yet. Stories are kept in the journal.</source>
        <translation>まだありません。エピソードはジャーナルにあります。</translation>
    </message>
    <message>
        <source>{part}, still open</source>
        <translation>{part}、これから</translation>
    </message>
    <message>
        <source>{part}, written</source>
        <translation>{part}、書きました</translation>
    </message>
</context>
<context>
    <name>WritingDistance</name>
    <message>
        <source>I</source>
        <extracomment>Write about oneself as I, as you, or by name.</extracomment>
        <translation>わたし</translation>
    </message>
    <message>
        <source>My own name</source>
        <translation>自分の名前</translation>
    </message>
    <message>
        <source>Write about yourself by your own name, as if you watched from a seat nearby.</source>
        <translation>近くの席から眺めるように、自分の名前で自分のことを書きます。</translation>
    </message>
    <message>
        <source>Write about {name}, as if you watched from a seat nearby.</source>
        <translation>近くの席から眺めるように、{name}さんのことを書きます。</translation>
    </message>
    <message>
        <source>Write as</source>
        <translation>書き方</translation>
    </message>
    <message>
        <source>Write to yourself as “you”.</source>
        <translation>「あなた」と呼びかけて、自分に書きます。</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>Write about oneself as I, as you, or by name.</extracomment>
        <translation>あなた</translation>
    </message>
</context>
<context>
    <name>WritingTools</name>
    <message>
        <source>Count words</source>
        <translation>語数を数える</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>検索と置換</translation>
    </message>
    <message>
        <source>Special characters…</source>
        <translation>特殊文字…</translation>
    </message>
    <message>
        <source>Spelling…</source>
        <translation>つづり…</translation>
    </message>
    <message>
        <source>Twenty minutes, gently</source>
        <translation>ゆっくり20分</translation>
    </message>
</context>
<context>
    <name>WrittenBefore</name>
    <message>
        <source>Another entry</source>
        <translation>別の記録</translation>
    </message>
    <message>
        <source>You wrote “{title}” {when}.</source>
        <translation>{when}に「{title}」を書きました。</translation>
    </message>
</context>
<context>
    <name>YourselfStep</name>
    <message>
        <source>Another question</source>
        <translation>別の質問</translation>
    </message>
    <message>
        <source>I can… I know… I noticed…</source>
        <translation>できること… 知っていること… 気づいたこと…</translation>
    </message>
    <message>
        <source>Lesson set aside</source>
        <translation>学びを片付けました</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>学び</translation>
    </message>
    <message>
        <source>You may feel a bit flat, and you have new muscles. One short line each.</source>
        <translation>少し気が抜けているかもしれません。新しい力もついています。それぞれ短く一行で。</translation>
    </message>
</context>
<context>
    <name>_Field</name>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>片付ける</translation>
    </message>
    <message>
        <source>What do you see now?</source>
        <translation>今は何が見えますか？</translation>
    </message>
</context>
<context>
    <name>_Form</name>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>How far it went with {name}</source>
        <translation>{name}とどこまで進んだか</translation>
    </message>
    <message>
        <source>How {name} ended</source>
        <translation>{name}との結果</translation>
    </message>
    <message>
        <source>I applied, that was all</source>
        <translation>応募しただけ</translation>
    </message>
    <message>
        <source>I met people there</source>
        <translation>そこで人に会った</translation>
    </message>
    <message>
        <source>it went quiet</source>
        <translation>連絡が途絶えた</translation>
    </message>
    <message>
        <source>they said no</source>
        <translation>見送りの知らせ</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Take away: {what}</source>
        <translation>外す: {what}</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>A package for Debian</source>
        <translation>Debianのパッケージ</translation>
    </message>
    <message>
        <source>A portable folder for Windows</source>
        <translation>Windowsの持ち運べるフォルダー</translation>
    </message>
    <message>
        <source>An AppImage</source>
        <translation>AppImage</translation>
    </message>
    <message>
        <source>An RPM package</source>
        <translation>RPMパッケージ</translation>
    </message>
    <message>
        <source>An application for the Mac</source>
        <translation>Macのアプリ</translation>
    </message>
    <message>
        <source>An archive for Linux</source>
        <translation>Linuxのアーカイブ</translation>
    </message>
    <message>
        <source>How it was built</source>
        <translation>作られ方</translation>
    </message>
    <message>
        <source>Installed for one person on Linux</source>
        <translation>Linuxに一人用でインストール</translation>
    </message>
    <message>
        <source>Installed for one person on Windows</source>
        <translation>Windowsに一人用でインストール</translation>
    </message>
    <message>
        <source>One folder with everything in it</source>
        <translation>すべて入った一つのフォルダー</translation>
    </message>
    <message>
        <source>Run from its source</source>
        <translation>ソースから実行</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>{package}, of {day} (commit {commit})</source>
        <translation>{package}、{day}（コミット {commit}）</translation>
    </message>
    <message>
        <source>{qt}, by PySide6 {pyside}</source>
        <translation>{qt}、PySide6 {pyside}</translation>
    </message>
    <message>
        <source>{sqlite}, with {cipher}</source>
        <translation>{sqlite}、{cipher}</translation>
    </message>
    <message>
        <source>{system}, {machine}, window by {platform}</source>
        <translation>{system}、{machine}、ウィンドウ: {platform}</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>A blank page in your journal</source>
        <translation>ジャーナルの白いページ</translation>
    </message>
    <message>
        <source>A call, a coffee, a message: with whom, and what it was</source>
        <translation>電話、コーヒー、メッセージなど。誰と、何をしたか</translation>
    </message>
    <message>
        <source>A column for each stage</source>
        <translation>段階ごとの列</translation>
    </message>
    <message>
        <source>A short guide, opened where you are</source>
        <translation>短い案内。今いる場所で開きます</translation>
    </message>
    <message>
        <source>Add a job</source>
        <translation>仕事を追加</translation>
    </message>
    <message>
        <source>Add someone</source>
        <translation>人を追加</translation>
    </message>
    <message>
        <source>Another diary, contacts, or a list of applications</source>
        <translation>ほかの日記、連絡先、応募の一覧</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>To the place one came from.</extracomment>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Bring something in</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Close Rebound</source>
        <translation>Reboundを閉じる</translation>
    </message>
    <message>
        <source>Close the journal until the passphrase is typed again</source>
        <translation>パスフレーズを入力するまでジャーナルを閉じる</translation>
    </message>
    <message>
        <source>Do again what you took back</source>
        <translation>取り消したことをもう一度行う</translation>
    </message>
    <message>
        <source>Every command, every entry and every word you wrote</source>
        <translation>すべての操作、記録、書いた言葉</translation>
    </message>
    <message>
        <source>Everything is kept</source>
        <translation>すべて保存されています</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Focus on the text</source>
        <translation>文章に集中</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>To the place one came back from.</extracomment>
        <translation>進む</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>どこへでも移動</translation>
    </message>
    <message>
        <source>Go to {room}</source>
        <translation>{room}へ移動</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>How it looks, and where your journal lies</source>
        <translation>見た目と、ジャーナルの場所</translation>
    </message>
    <message>
        <source>I didn't get a job</source>
        <translation>仕事が決まらなかった</translation>
    </message>
    <message>
        <source>Jobs as a list</source>
        <translation>仕事を一覧で</translation>
    </message>
    <message>
        <source>Jobs in a table</source>
        <translation>仕事を表で</translation>
    </message>
    <message>
        <source>Jobs on a board</source>
        <translation>仕事をボードで</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>More room for writing</source>
        <translation>書く場所を広く</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新しい記録</translation>
    </message>
    <message>
        <source>Note a moment</source>
        <translation>やりとりをメモ</translation>
    </message>
    <message>
        <source>Note a no, and see whether you want the five steps</source>
        <translation>見送りの知らせをメモし、五つのステップに進むか決める</translation>
    </message>
    <message>
        <source>Nothing but the page one writes on, or all of it again</source>
        <translation>書くページだけにする、または全体に戻す</translation>
    </message>
    <message>
        <source>One job beside all of them</source>
        <translation>仕事を一つずつ、一覧の横に</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Search on this page, or in everything you wrote</source>
        <translation>このページか、書いたものすべてから探す</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>サイドバーの表示を切り替える</translation>
    </message>
    <message>
        <source>Somebody you met, with what you like to remember</source>
        <translation>会った人と、覚えておきたいこと</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>話せる相手</translation>
    </message>
    <message>
        <source>Sorted, filtered, changed together</source>
        <translation>並べ替え、絞り込み、まとめて変更</translation>
    </message>
    <message>
        <source>Take back what you did last</source>
        <translation>最後にしたことを取り消す</translation>
    </message>
    <message>
        <source>Take everything, or a part of it, in an open format</source>
        <translation>すべて、または一部を、オープンな形式で持ち出す</translation>
    </message>
    <message>
        <source>The company is enough, from the first lead on</source>
        <translation>会社名だけで足ります。「気になる」段階から</translation>
    </message>
    <message>
        <source>The person you named</source>
        <translation>あなたが選んだ人</translation>
    </message>
    <message>
        <source>To the place you came back from</source>
        <translation>戻る前にいた場所へ</translation>
    </message>
    <message>
        <source>To the place you were at before</source>
        <translation>前にいた場所へ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>What is in front of you, on paper or as a PDF</source>
        <translation>今開いているものを、紙またはPDFに</translation>
    </message>
</context>
<context>
    <name>board</name>
    <message>
        <source>Answer by {day}</source>
        <translation>{day}までに返事</translation>
    </message>
    <message>
        <source>Decide by {day}</source>
        <translation>{day}までに決める</translation>
    </message>
    <message>
        <source>Expected {day}</source>
        <translation>{day}の見込み</translation>
    </message>
    <message>
        <source>Interview today, {time}</source>
        <translation>今日 {time} 面接</translation>
    </message>
    <message>
        <source>Interview {day}</source>
        <translation>{day} 面接</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day}から</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>A copy of the key file was mended from the other.</source>
        <translation>鍵のファイルのコピーを、もう一つから直しました。</translation>
    </message>
    <message>
        <source>An inner list had a mistake. It was made anew.</source>
        <translation>内部の一覧に誤りがあり、作り直しました。</translation>
    </message>
    <message>
        <source>Everything is in order: {entries}.</source>
        <translation>すべて整っています: {entries}。</translation>
    </message>
    <message>
        <source>Not everything is in order.</source>
        <translation>整っていないところがあります。</translation>
    </message>
    <message>
        <source>Parts of the file can't be read. Your backups are untouched.</source>
        <translation>ファイルの一部が読めません。バックアップは無事です。</translation>
    </message>
    <message>
        <source>Search had missed something. It was made anew.</source>
        <translation>検索に漏れがあり、作り直しました。</translation>
    </message>
    <message>
        <source>The disk had trouble reading attached files ({files}). The journal itself is safe. Check the disk, then try again.</source>
        <translation>添付ファイルの読み取りで、ディスクに問題がありました（{files}）。ジャーナル自体は無事です。ディスクを確かめて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The file that holds attachments can't be read. The journal itself is safe.</source>
        <translation>添付のファイルが読めません。ジャーナル自体は無事です。</translation>
    </message>
    <message numerus="yes">
        <source>{number} attached files are gone. No backup here has them.</source>
        <extracomment>For one: An attached file is gone. No backup here has it.</extracomment>
        <translation>
            <numerusform>添付ファイル{number}個がありません。ここのバックアップにもありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} attached files are gone. Not every backup here could be looked through.</source>
        <extracomment>For one: An attached file is gone. Not every backup here could be looked through.</extracomment>
        <translation>
            <numerusform>添付ファイル{number}個がありません。ここのバックアップをすべては調べられませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} attached files came back from a backup.</source>
        <extracomment>For one: An attached file came back from a backup.</extracomment>
        <translation>
            <numerusform>添付ファイル{number}個がバックアップから戻りました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} files belong to nothing any more. They are kept.</source>
        <extracomment>For one: A file belongs to nothing any more. It is kept.</extracomment>
        <translation>
            <numerusform>ファイル{number}個は、もう何にも属していません。残しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} links led nowhere. They were emptied.</source>
        <extracomment>For one: A link led nowhere. It was emptied.</extracomment>
        <translation>
            <numerusform>行き先のないリンク{number}個を空にしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} rows belong to something that is gone. They are kept.</source>
        <extracomment>For one: A row belongs to something that is gone. It is kept.</extracomment>
        <translation>
            <numerusform>{number}行は、なくなったものに属しています。残しています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>0 dots would make you leave, 2 are poor, 3 fine, 4 good, 5 could not be better.</source>
        <translation>点0個は辞めたくなる、2個はいまひとつ、3個はまずまず、4個は良い、5個はこれ以上ない。</translation>
    </message>
    <message>
        <source>0 dots: {what}</source>
        <translation>点0個: {what}</translation>
    </message>
    <message>
        <source>5 dots: free of it</source>
        <translation>点5個: それがない</translation>
    </message>
    <message>
        <source>5 dots: {what}</source>
        <translation>点5個: {what}</translation>
    </message>
    <message>
        <source>A measure</source>
        <translation>尺度</translation>
    </message>
    <message>
        <source>A row was missing, you said.</source>
        <translation>足りない項目があったとのことでした。</translation>
    </message>
    <message>
        <source>About {job} you go with the table.</source>
        <translation>{job}については表に従います。</translation>
    </message>
    <message>
        <source>About {job} you go with your gut.</source>
        <translation>{job}については直感に従います。</translation>
    </message>
    <message>
        <source>About {job} you left it open.</source>
        <translation>{job}については決めずにおきました。</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>項目を追加</translation>
    </message>
    <message>
        <source>Click a dot, or type 0 to 5. Plus and minus go half a step, Delete is not known.</source>
        <translation>点をクリックするか、0〜5を入力します。+と-は半分ずつ、Deleteは「まだわからない」です。</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>To the clipboard.</extracomment>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Five rows are needed already. Take one of them back first.</source>
        <translation>必要な項目がもう五つあります。先に一つ外してください。</translation>
    </message>
    <message>
        <source>From strong to faint: first place, second, and so on.</source>
        <translation>はっきりした色から順に、一位、二位と続きます。</translation>
    </message>
    <message>
        <source>Go with my gut</source>
        <translation>直感に従う</translation>
    </message>
    <message>
        <source>Go with the table</source>
        <translation>表に従う</translation>
    </message>
    <message>
        <source>How sure the order is</source>
        <translation>順番の確かさ</translation>
    </message>
    <message>
        <source>Keep looking</source>
        <translation>探し続ける</translation>
    </message>
    <message>
        <source>Kept in your journal</source>
        <translation>ジャーナルに残しました</translation>
    </message>
    <message>
        <source>Kept in your journal already</source>
        <translation>もうジャーナルに残してあります</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>決めずにおく</translation>
    </message>
    <message numerus="yes">
        <source>Make a row of the pay of {number} jobs</source>
        <extracomment>For one: Make a row of the pay of one job</extracomment>
        <translation>
            <numerusform>{number}件の仕事の給与を項目にする</numerusform>
        </translation>
    </message>
    <message>
        <source>Matters</source>
        <extracomment>How much a row counts: less than a need, more than nice.</extracomment>
        <translation>大切</translation>
    </message>
    <message>
        <source>Matters most</source>
        <translation>いちばん大切</translation>
    </message>
    <message>
        <source>My present job</source>
        <translation>今の仕事</translation>
    </message>
    <message>
        <source>Needed: {dots} dots or more</source>
        <translation>必要: 点{dots}個以上</translation>
    </message>
    <message>
        <source>Needed: {least} or more</source>
        <translation>必要: {least}以上</translation>
    </message>
    <message>
        <source>Needed: {most} or less</source>
        <translation>必要: {most}以下</translation>
    </message>
    <message>
        <source>Nice</source>
        <extracomment>How much a row counts: nice to have.</extracomment>
        <translation>あればうれしい</translation>
    </message>
    <message>
        <source>Not known yet: {open}.</source>
        <translation>まだわからないもの: {open}。</translation>
    </message>
    <message>
        <source>Of {ten} tries, about: {places}.</source>
        <translation>{ten}回のうち、およそ: {places}。</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>A verb.</extracomment>
        <translation>開く</translation>
    </message>
    <message>
        <source>Pay</source>
        <extracomment>A noun: salary.</extracomment>
        <translation>給与</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>まとめました</translation>
    </message>
    <message>
        <source>Row set aside</source>
        <translation>項目を片付けました</translation>
    </message>
    <message numerus="yes">
        <source>Take the pay of {number} jobs</source>
        <extracomment>For one: Take the pay of one job</extracomment>
        <translation>
            <numerusform>{number}件の仕事の給与を取り入れる</numerusform>
        </translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>別のもの</translation>
    </message>
    <message>
        <source>Total, on your weights</source>
        <translation>合計（あなたの重み）</translation>
    </message>
    <message>
        <source>Tried many times with other weights, always in your order.</source>
        <translation>あなたの順番のまま、重みを変えて何度も試しました。</translation>
    </message>
    <message>
        <source>Tried many times with other weights. Nothing is weighted yet.</source>
        <translation>重みを変えて何度も試しました。まだ重みはついていません。</translation>
    </message>
    <message>
        <source>Type the measure. Delete takes it away.</source>
        <translation>値を入力します。Deleteで消えます。</translation>
    </message>
    <message>
        <source>What I could choose</source>
        <translation>選べるもの</translation>
    </message>
    <message>
        <source>What has no row here counts too: luck, people you have not met, and how you feel tomorrow.</source>
        <translation>項目にないものも大事です。運、まだ会っていない人、明日の気持ち。</translation>
    </message>
    <message>
        <source>What you loved at {company}</source>
        <translation>{company}で気に入っていたこと</translation>
    </message>
    <message>
        <source>Worth asking</source>
        <translation>聞く価値のあること</translation>
    </message>
    <message>
        <source>could not be better</source>
        <translation>これ以上ない</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>まずまず</translation>
    </message>
    <message>
        <source>good</source>
        <translation>良い</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>まだわからない</translation>
    </message>
    <message>
        <source>of 10</source>
        <translation>10点中</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>いまひとつ</translation>
    </message>
    <message>
        <source>thin line: still unknown</source>
        <translation>細い線: まだわからない</translation>
    </message>
    <message>
        <source>too little known</source>
        <translation>わかることが少ない</translation>
    </message>
    <message>
        <source>very poor</source>
        <translation>とても悪い</translation>
    </message>
    <message>
        <source>would make you leave</source>
        <translation>辞めたくなる</translation>
    </message>
    <message>
        <source>{choice} has less of each thing you loved there.</source>
        <translation>{choice}では、そこで気に入っていたことのどれもが少なめです。</translation>
    </message>
    <message>
        <source>{choice} has less of the one thing you loved there.</source>
        <translation>{choice}では、そこで気に入っていた一つのことが少なめです。</translation>
    </message>
    <message>
        <source>{choice} keeps the one thing you loved there.</source>
        <translation>{choice}には、そこで気に入っていた一つのことがあります。</translation>
    </message>
    <message numerus="yes">
        <source>{choice} keeps {kept} of the {number} things you loved there.</source>
        <extracomment>For one: {choice} keeps {kept} of the one thing you loved there.</extracomment>
        <translation>
            <numerusform>{choice}には、そこで気に入っていた{number}個のうち{kept}個があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>{choice}: nothing is known yet of what you loved there.</source>
        <translation>{choice}: そこで気に入っていたことは、まだ何もわかっていません。</translation>
    </message>
    <message>
        <source>{choice}: whether it keeps what you loved there is not known yet.</source>
        <translation>{choice}: そこで気に入っていたことがあるかは、まだわかりません。</translation>
    </message>
    <message>
        <source>{dots} of {most} dots: {meaning}</source>
        <translation>点{most}個のうち{dots}個: {meaning}</translation>
    </message>
    <message>
        <source>{job} is set apart</source>
        <translation>{job}を別にしました</translation>
    </message>
    <message>
        <source>{points} of 10</source>
        <translation>10のうち{points}</translation>
    </message>
    <message>
        <source>{share} of 100</source>
        <translation>100のうち{share}</translation>
    </message>
    <message>
        <source>{stage}, answer by {day}</source>
        <translation>{stage}、{day}までに返事</translation>
    </message>
    <message>
        <source>{stage}, {day} has passed</source>
        <translation>{stage}、{day}は過ぎました</translation>
    </message>
    <message>
        <source>{tenths} in place {place}</source>
        <translation>{place}位が{tenths}回</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” went up and down together. Do they mean the same?</source>
        <translation>「{first}」と「{second}」は一緒に上下しました。同じ意味ですか？</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message>
        <source>A comparison takes {fewest} to {most} aspects, and here are {count}.</source>
        <translation>比較できる項目は{fewest}から{most}個です。ここには{count}個あります。</translation>
    </message>
    <message>
        <source>A comparison takes {fewest} to {most} aspects, and here is none.</source>
        <translation>比較できる項目は{fewest}から{most}個です。ここには一つもありません。</translation>
    </message>
    <message>
        <source>A comparison takes {fewest} to {most} jobs, and here are {count}.</source>
        <translation>比較できる仕事は{fewest}から{most}件です。ここには{count}件あります。</translation>
    </message>
    <message>
        <source>A comparison takes {fewest} to {most} jobs, and here is none.</source>
        <translation>比較できる仕事は{fewest}から{most}件です。ここには一件もありません。</translation>
    </message>
    <message>
        <source>A comparison takes {fewest} to {most} jobs, and here is one.</source>
        <translation>比較できる仕事は{fewest}から{most}件です。ここには一件だけあります。</translation>
    </message>
    <message>
        <source>All of {kind} is zero, so nothing counts.</source>
        <translation>{kind}がすべてゼロなので、何も数えられません。</translation>
    </message>
    <message>
        <source>Ask {job}: {aspects}.</source>
        <translation>{job}に聞いてみる: {aspects}。</translation>
    </message>
    <message>
        <source>Each of these misses something you said you need. You can look again at: {aspects}.</source>
        <translation>どれも、必要と言ったものが何か欠けています。見直せるもの: {aspects}。</translation>
    </message>
    <message>
        <source>No job has a rating yet, so there is nothing to compare.</source>
        <translation>まだ評価のある仕事がなく、比べるものがありません。</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>The ends of the scale must differ.</source>
        <translation>目盛りの両端は違う値にしてください。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>ファイルを読めません。</translation>
    </message>
    <message>
        <source>The file is larger than 5 MB, too large for a comparison.</source>
        <translation>ファイルが5 MBを超えていて、比較には大きすぎます。</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8.</source>
        <translation>ファイルがUTF-8の文章ではありません。</translation>
    </message>
    <message>
        <source>The key {key} stands twice in the same object.</source>
        <translation>キー{key}が同じオブジェクトに二度あります。</translation>
    </message>
    <message>
        <source>There can be {most} must-haves, not more.</source>
        <translation>ゆずれない点は{most}個までです。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>そのファイルはありません。</translation>
    </message>
    <message>
        <source>These two are too close to call on equal weights (not weighted yet).</source>
        <translation>同じ重みでは、この二つは差がわからないほど近いです（重みはまだ付けていません）。</translation>
    </message>
    <message>
        <source>These two are too close to call on your weights.</source>
        <translation>あなたの重みでは、この二つは差がわからないほど近いです。</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>これはファイルではなくフォルダーです。</translation>
    </message>
    <message>
        <source>This is nested too deeply to be a comparison.</source>
        <translation>入れ子が深すぎて、比較として読めません。</translation>
    </message>
    <message>
        <source>This is not JSON: look at line {line}, column {column}.</source>
        <translation>JSONではありません。{line}行目、{column}列目を見てください。</translation>
    </message>
    <message>
        <source>Too little is known about {job} to give it a place yet.</source>
        <translation>{job}はまだわからないことが多く、順位が出せません。</translation>
    </message>
    <message>
        <source>Too little is rated yet to put these in order.</source>
        <translation>評価がまだ少なく、順番を付けられません。</translation>
    </message>
    <message>
        <source>What is not known yet can still turn this round.</source>
        <translation>まだわからないことで、順番が変わるかもしれません。</translation>
    </message>
    <message>
        <source>You said you need {aspects}. Does your present job have it?</source>
        <translation>{aspects}が必要とのことでした。今の仕事にはありますか？</translation>
    </message>
    <message>
        <source>You said you need {aspects}. Does {job} have it?</source>
        <translation>{aspects}が必要とのことでした。{job}にはありますか？</translation>
    </message>
    <message>
        <source>Your gut and your table disagree about {job}. Is there a row missing?</source>
        <translation>{job}について、直感と表が違っています。足りない項目がありますか？</translation>
    </message>
    <message>
        <source>Your gut, 0 to 10: {said}</source>
        <translation>直感、0から10で: {said}</translation>
    </message>
    <message>
        <source>a quarter</source>
        <translation>四分の一</translation>
    </message>
    <message>
        <source>a third</source>
        <translation>三分の一</translation>
    </message>
    <message>
        <source>about {percent} %</source>
        <translation>約{percent}%</translation>
    </message>
    <message>
        <source>draws must be a number from 1 to {most}.</source>
        <translation>drawsは1から{most}までの数です。</translation>
    </message>
    <message>
        <source>half</source>
        <extracomment>Half of the weight.</extracomment>
        <translation>半分</translation>
    </message>
    <message>
        <source>nearly everything</source>
        <translation>ほぼすべて</translation>
    </message>
    <message>
        <source>next to nothing</source>
        <translation>ほぼゼロ</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>まだわからない</translation>
    </message>
    <message>
        <source>on your weights</source>
        <translation>あなたの重みで</translation>
    </message>
    <message>
        <source>three quarters</source>
        <translation>四分の三</translation>
    </message>
    <message>
        <source>two thirds</source>
        <translation>三分の二</translation>
    </message>
    <message>
        <source>weight</source>
        <extracomment>How much a row counts.</extracomment>
        <translation>重み</translation>
    </message>
    <message>
        <source>your gut</source>
        <translation>直感</translation>
    </message>
    <message>
        <source>{jobs} are too close to call on equal weights (not weighted yet).</source>
        <translation>同じ重みでは、{jobs}は差がわからないほど近いです（重みはまだ付けていません）。</translation>
    </message>
    <message>
        <source>{jobs} are too close to call on your weights.</source>
        <translation>あなたの重みでは、{jobs}は差がわからないほど近いです。</translation>
    </message>
    <message>
        <source>{job} comes first in about {tenths} of {ten} tries.</source>
        <translation>{ten}回の試しのうち約{tenths}回は{job}が先頭です。</translation>
    </message>
    <message>
        <source>{job} comes first in hardly any of the tries.</source>
        <translation>試したなかで、{job}が先頭になることはほとんどありません。</translation>
    </message>
    <message>
        <source>{job} comes first in nearly all of the tries.</source>
        <translation>試したほとんどで、{job}が先頭です。</translation>
    </message>
    <message>
        <source>{job} comes first, whatever the weights.</source>
        <translation>{job}は、どんな重みでも先頭です。</translation>
    </message>
    <message>
        <source>{job} does not come first, whatever the weights.</source>
        <translation>{job}は、どんな重みでも先頭にはなりません。</translation>
    </message>
    <message>
        <source>{job} is as good as {others} or better on every row but one: {aspect}.</source>
        <translation>{job}は「{aspect}」以外のすべての項目で{others}と同じか、それ以上です。</translation>
    </message>
    <message>
        <source>{job} is as good as {others} or better on every row.</source>
        <translation>{job}はすべての項目で{others}と同じか、それ以上です。</translation>
    </message>
    <message>
        <source>{job} is the only one with enough ratings to place so far.</source>
        <translation>今のところ、順位を出せるだけの評価があるのは{job}だけです。</translation>
    </message>
    <message>
        <source>{job} leads on equal weights (not weighted yet).</source>
        <translation>同じ重みでは{job}が先頭です（重みはまだ付けていません）。</translation>
    </message>
    <message>
        <source>{job} leads on your weights.</source>
        <translation>あなたの重みでは{job}が先頭です。</translation>
    </message>
    <message>
        <source>{job} misses something you said you need: {aspects}.</source>
        <translation>{job}には、必要と言ったものが欠けています: {aspects}。</translation>
    </message>
    <message>
        <source>{job} stays first unless {aspect} counts for less than {low} or more than {high}.</source>
        <translation>{aspect}の重みが{low}より少ないか{high}より多くならない限り、{job}が先頭のままです。</translation>
    </message>
    <message>
        <source>{job} stays first unless {aspect} counts for less than {low}.</source>
        <translation>{aspect}の重みが{low}より少なくならない限り、{job}が先頭のままです。</translation>
    </message>
    <message>
        <source>{job} stays first unless {aspect} counts for more than {high}.</source>
        <translation>{aspect}の重みが{high}より多くならない限り、{job}が先頭のままです。</translation>
    </message>
    <message>
        <source>{job} stays first, whichever single weight you change.</source>
        <translation>どの重みを一つ変えても、{job}が先頭のままです。</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names}と{last}</translation>
    </message>
    <message>
        <source>{percent} % of the weight</source>
        <translation>重みの{percent}%</translation>
    </message>
    <message>
        <source>{where} ({aspect}) has more than one of tier, swing and weight.</source>
        <translation>{where}（{aspect}）には tier、swing、weight のうち二つ以上があります。</translation>
    </message>
    <message>
        <source>{where} ({aspect}) is not weighted like those before it: use one kind for all.</source>
        <translation>{where}（{aspect}）の重みは前のものと違う種類です。すべて同じ種類を使います。</translation>
    </message>
    <message>
        <source>{where} differs in its weight from the others of group {group}.</source>
        <translation>{where}の重みが、グループ{group}のほかのものと違います。</translation>
    </message>
    <message>
        <source>{where} has a key that is not known: {key}.</source>
        <translation>{where}に知らないキーがあります: {key}。</translation>
    </message>
    <message>
        <source>{where} has a number that is not finite (NaN or Infinity).</source>
        <translation>{where}に有限でない数（NaNかInfinity）があります。</translation>
    </message>
    <message>
        <source>{where} has a number that is too large.</source>
        <translation>{where}に大きすぎる数があります。</translation>
    </message>
    <message>
        <source>{where} is {number}, outside the scale from {low} to {high}.</source>
        <translation>{where}は{number}で、{low}から{high}の目盛りの外です。</translation>
    </message>
    <message>
        <source>{where} lacks the key {key}.</source>
        <translation>{where}にキー{key}がありません。</translation>
    </message>
    <message>
        <source>{where} must be 1 (the highest tier) or more.</source>
        <translation>{where}は1（いちばん上の段）以上です。</translation>
    </message>
    <message>
        <source>{where} must be a list, in square brackets.</source>
        <translation>{where}は角括弧のリストです。</translation>
    </message>
    <message>
        <source>{where} must be a name: not blank, without control characters.</source>
        <translation>{where}は名前です。空白や制御文字は使えません。</translation>
    </message>
    <message>
        <source>{where} must be a number.</source>
        <translation>{where}は数です。</translation>
    </message>
    <message>
        <source>{where} must be a pair: a rating and its value on the scale.</source>
        <translation>{where}は評価と目盛りの値の組です。</translation>
    </message>
    <message>
        <source>{where} must be a text, in quotation marks.</source>
        <translation>{where}は引用符で囲んだ文字です。</translation>
    </message>
    <message>
        <source>{where} must be a whole number.</source>
        <translation>{where}は整数です。</translation>
    </message>
    <message>
        <source>{where} must be an object, in curly brackets.</source>
        <translation>{where}は波括弧のオブジェクトです。</translation>
    </message>
    <message>
        <source>{where} must have a larger rating than the point before it.</source>
        <translation>{where}の評価は、前の点より大きくします。</translation>
    </message>
    <message>
        <source>{where} must have one rating for each aspect.</source>
        <translation>{where}には項目ごとに評価が一つ要ります。</translation>
    </message>
    <message>
        <source>{where} must not be below zero.</source>
        <translation>{where}はゼロ以上です。</translation>
    </message>
    <message>
        <source>{where} needs two points or more.</source>
        <translation>{where}には点が二つ以上要ります。</translation>
    </message>
    <message>
        <source>{where} rates {name}, which is not one of the aspects.</source>
        <translation>{where}は{name}を評価していますが、項目にありません。</translation>
    </message>
    <message>
        <source>{where} repeats the name {name}.</source>
        <translation>{where}で名前{name}が重なっています。</translation>
    </message>
    <message>
        <source>{where} takes one of at_least and at_most, and a number.</source>
        <translation>{where}には at_least か at_most のどちらかと、数を入れます。</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>「{name}」</translation>
    </message>
</context>
<context>
    <name>contacts</name>
    <message>
        <source>14 March</source>
        <translation>3月14日</translation>
    </message>
    <message>
        <source>2024, or May 2024</source>
        <translation>2024年、または2024年5月</translation>
    </message>
    <message>
        <source>A line is plenty.</source>
        <translation>一行で十分です。</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>A phone number</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>A postal address</source>
        <translation>郵便の住所</translation>
    </message>
    <message>
        <source>A thank-you card</source>
        <translation>お礼のカード</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>After that: check back in {month}.</source>
        <translation>その後: {month}に様子をたずねる。</translation>
    </message>
    <message>
        <source>After that: hello again in {month}.</source>
        <translation>その後: {month}にまた挨拶。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>An answer to your letter</source>
        <translation>手紙への返事</translation>
    </message>
    <message>
        <source>An e-mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>An earlier post</source>
        <translation>以前の役職</translation>
    </message>
    <message numerus="yes">
        <source>Answered in {number} days.</source>
        <extracomment>For one: Answered in a day.</extracomment>
        <translation>
            <numerusform>{number}日で返事が来ました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered the same day.</source>
        <translation>その日のうちに返事が来ました。</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>What came before: former posts of a person.</extracomment>
        <translation>以前</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>誕生日</translation>
    </message>
    <message>
        <source>Both of us</source>
        <translation>お互い</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>A telephone call.</extracomment>
        <translation>電話</translation>
    </message>
    <message>
        <source>Called</source>
        <extracomment>By which name a person is called.</extracomment>
        <translation>呼び名</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>A card that is sent, a thank-you card.</extracomment>
        <translation>カード</translation>
    </message>
    <message>
        <source>Check back</source>
        <translation>様子をたずねる</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>コーヒー</translation>
    </message>
    <message>
        <source>Coffee together</source>
        <translation>一緒にコーヒー</translation>
    </message>
    <message>
        <source>Coffee, you asked</source>
        <translation>コーヒー、あなたから</translation>
    </message>
    <message>
        <source>Coffee, {name} asked</source>
        <translation>コーヒー、{name}さんから</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Congratulate</source>
        <translation>お祝い</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>On LinkedIn.</extracomment>
        <translation>つながり済み</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>E-mails between you</source>
        <translation>メールのやりとり</translation>
    </message>
    <message>
        <source>Family of {name}</source>
        <translation>{name}さんの家族</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Since when.</extracomment>
        <translation>開始</translation>
    </message>
    <message>
        <source>Hello again</source>
        <translation>また挨拶を</translation>
    </message>
    <message>
        <source>How the name is read, for sorting</source>
        <translation>名前の読み（並べ替え用）</translation>
    </message>
    <message>
        <source>How you met</source>
        <translation>出会い方</translation>
    </message>
    <message>
        <source>I asked first</source>
        <translation>こちらから先に頼んだ</translation>
    </message>
    <message>
        <source>I did</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>I invited them to invite me</source>
        <translation>招待してほしいと誘った</translation>
    </message>
    <message>
        <source>I sent an invitation</source>
        <translation>招待を送った</translation>
    </message>
    <message>
        <source>In it you can invite {name} to send you a LinkedIn invitation.</source>
        <translation>{name}さんにLinkedInの招待を送ってもらうよう、その中で誘えます。</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>対面</translation>
    </message>
    <message>
        <source>In your journal</source>
        <translation>ジャーナルの中</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>面接</translation>
    </message>
    <message>
        <source>Interview, you asked</source>
        <translation>面接、あなたから</translation>
    </message>
    <message>
        <source>Interview, {name} asked</source>
        <translation>面接、{name}さんから</translation>
    </message>
    <message>
        <source>Introduced by {name}</source>
        <translation>{name}さんの紹介</translation>
    </message>
    <message>
        <source>Introduced {name}</source>
        <translation>{name}さんを紹介</translation>
    </message>
    <message>
        <source>Knows {name}</source>
        <translation>{name}さんの知り合い</translation>
    </message>
    <message>
        <source>Label: work, home</source>
        <translation>種類: 仕事、自宅</translation>
    </message>
    <message>
        <source>Leads {name}</source>
        <translation>{name}さんの上司</translation>
    </message>
    <message>
        <source>Led by {name}</source>
        <translation>{name}さんの部下</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>手紙</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>An address on the web.</extracomment>
        <translation>リンク</translation>
    </message>
    <message>
        <source>LinkedIn link</source>
        <translation>LinkedInのリンク</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Messages between you</source>
        <translation>メッセージのやりとり</translation>
    </message>
    <message>
        <source>Moment</source>
        <extracomment>Something between two people: a call, a coffee, a card.</extracomment>
        <translation>やりとり</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>A noun.</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>つながっていない</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Notes like this usually land warmer than we expect.</source>
        <translation>こうした便りは、思うより温かく届くことが多いものです。</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Over the one person whose page is open. Not a verb.</extracomment>
        <translation>表示中</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>いつから</translation>
    </message>
    <message>
        <source>Street, with the floor or the box</source>
        <translation>番地、建物と階</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>The one they chose began. A line wishes well.</source>
        <translation>選ばれた人が働き始めました。一行のお祝いを送れます。</translation>
    </message>
    <message>
        <source>They did</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>They sent an invitation</source>
        <translation>招待が届いた</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Until when.</extracomment>
        <translation>終了</translation>
    </message>
    <message>
        <source>To thank</source>
        <translation>お礼を</translation>
    </message>
    <message>
        <source>What they did there</source>
        <translation>そこでの仕事</translation>
    </message>
    <message>
        <source>What they do there</source>
        <translation>そこでの仕事</translation>
    </message>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>With commas between them</source>
        <translation>読点で区切って</translation>
    </message>
    <message>
        <source>Works at</source>
        <translation>勤め先</translation>
    </message>
    <message>
        <source>Works with {name}</source>
        <translation>{name}さんの同僚</translation>
    </message>
    <message>
        <source>You called</source>
        <translation>あなたから電話</translation>
    </message>
    <message>
        <source>You can ask how things stand. A line is plenty.</source>
        <translation>様子をたずねられます。一行で十分です。</translation>
    </message>
    <message>
        <source>You met</source>
        <translation>会った</translation>
    </message>
    <message>
        <source>You met, you reached out</source>
        <translation>会った、あなたから</translation>
    </message>
    <message>
        <source>You met, {name} reached out</source>
        <translation>会った、{name}さんから</translation>
    </message>
    <message>
        <source>You sent a card</source>
        <translation>カードを送った</translation>
    </message>
    <message>
        <source>You sent a message</source>
        <translation>メッセージを送った</translation>
    </message>
    <message>
        <source>You sent each other cards</source>
        <translation>カードを送り合った</translation>
    </message>
    <message>
        <source>You talked on the phone</source>
        <translation>電話で話した</translation>
    </message>
    <message>
        <source>You wrote a letter</source>
        <translation>手紙を書いた</translation>
    </message>
    <message>
        <source>You wrote an e-mail</source>
        <translation>メールを書いた</translation>
    </message>
    <message>
        <source>You wrote to each other</source>
        <translation>手紙のやりとり</translation>
    </message>
    <message>
        <source>Your last moment was {when}. A line is plenty.</source>
        <translation>最後のやりとりは{when}でした。一行で十分です。</translation>
    </message>
    <message>
        <source>as their tags say</source>
        <translation>タグのとおり</translation>
    </message>
    <message>
        <source>call, called, phone, phoned, rang, video</source>
        <extracomment>Words by which a moment is recognised as it is typed: any number of them, with commas.</extracomment>
        <translation>電話, 通話, 電話した, tel, ビデオ, ビデオ通話</translation>
    </message>
    <message>
        <source>card</source>
        <extracomment>A card that is sent; a word by which a moment is recognised as it is typed.</extracomment>
        <translation>カード</translation>
    </message>
    <message>
        <source>coffee, tea, lunch, breakfast, dinner, drink</source>
        <extracomment>Words by which a moment is recognised as it is typed: any number of them, with commas.</extracomment>
        <translation>コーヒー, お茶, 昼食, ランチ, 朝食, 夕食, 飲み</translation>
    </message>
    <message>
        <source>email, e-mail, mail, mailed, emailed</source>
        <extracomment>Words by which a moment is recognised as it is typed: any number of them, with commas.</extracomment>
        <translation>メール, eメール, email, e-mail</translation>
    </message>
    <message numerus="yes">
        <source>every {number} days</source>
        <extracomment>For one: every day</extracomment>
        <translation>
            <numerusform>{number}日ごと</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every {number} months</source>
        <extracomment>For one: every month</extracomment>
        <translation>
            <numerusform>{number}か月ごと</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every {number} weeks</source>
        <extracomment>For one: every week</extracomment>
        <translation>
            <numerusform>{number}週間ごと</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every {number} years</source>
        <extracomment>For one: every year</extracomment>
        <translation>
            <numerusform>{number}年ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>interview, panel</source>
        <extracomment>Words by which a moment is recognised as it is typed: any number of them, with commas.</extracomment>
        <translation>面接, 面談, 面接官</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>手紙</translation>
    </message>
    <message>
        <source>message, messaged, text, texted, chat</source>
        <extracomment>Words by which a moment is recognised as it is typed: any number of them, with commas.</extracomment>
        <translation>メッセージ, 連絡, チャット, line, sms</translation>
    </message>
    <message>
        <source>met, meet, walk, walked, visited, saw</source>
        <extracomment>Words by which a moment is recognised as it is typed: any number of them, with commas.</extracomment>
        <translation>会った, 会う, 散歩, 訪問, 見かけた</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>since {when}</source>
        <translation>{when}から</translation>
    </message>
    <message>
        <source>this once</source>
        <translation>今回だけ</translation>
    </message>
    <message>
        <source>{company}, since {when}</source>
        <translation>{company}、{when}から</translation>
    </message>
    <message>
        <source>{how_often}, by the tag {tag}</source>
        <translation>{how_often}（タグ「{tag}」による）</translation>
    </message>
    <message>
        <source>{kind}, with {others}</source>
        <translation>{kind}、{others}さんと</translation>
    </message>
    <message>
        <source>{letter}, a draft</source>
        <translation>{letter}、下書き</translation>
    </message>
    <message>
        <source>{name} called</source>
        <translation>{name}さんから電話</translation>
    </message>
    <message>
        <source>{name} sent you a card</source>
        <translation>{name}さんからカード</translation>
    </message>
    <message>
        <source>{name} sent you a message</source>
        <translation>{name}さんからメッセージ</translation>
    </message>
    <message>
        <source>{name} wrote you a letter</source>
        <translation>{name}さんから手紙</translation>
    </message>
    <message>
        <source>{name} wrote you an e-mail</source>
        <translation>{name}さんからメール</translation>
    </message>
    <message>
        <source>{when}: {said}</source>
        <translation>{when}: {said}</translation>
    </message>
    <message>
        <source>{where}, {when}</source>
        <translation>{where}、{when}</translation>
    </message>
</context>
<context>
    <name>copies</name>
    <message>
        <source>Last verified backup: {when}.</source>
        <translation>最後に確かめたバックアップ: {when}。</translation>
    </message>
    <message>
        <source>a moment ago</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>{number} hours ago</source>
        <extracomment>For one: an hour ago</extracomment>
        <translation>
            <numerusform>{number}時間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} jobs</source>
        <extracomment>For one: one job</extracomment>
        <translation>
            <numerusform>仕事{number}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} letters</source>
        <extracomment>For one: one letter</extracomment>
        <translation>
            <numerusform>手紙{number}通</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} minutes ago</source>
        <extracomment>For one: one minute ago</extracomment>
        <translation>
            <numerusform>{number}分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} people</source>
        <extracomment>For one: one person</extracomment>
        <translation>
            <numerusform>{number}人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>days</name>
    <message>
        <source>, </source>
        <extracomment>What stands between the parts of a list, with its space.</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>a day, a week, a month, a year</source>
        <extracomment>As somebody types them before or after “ago”: a week ago. These four, with commas; another form of one after a /.</extracomment>
        <translation>一日、一週間、一か月/ひと月、一年</translation>
    </message>
    <message>
        <source>about a fifth</source>
        <translation>約五分の一</translation>
    </message>
    <message>
        <source>about a quarter</source>
        <translation>約四分の一</translation>
    </message>
    <message>
        <source>about a tenth</source>
        <translation>約十分の一</translation>
    </message>
    <message>
        <source>about a third</source>
        <translation>約三分の一</translation>
    </message>
    <message>
        <source>about half</source>
        <translation>約半分</translation>
    </message>
    <message>
        <source>about three quarters</source>
        <translation>約四分の三</translation>
    </message>
    <message>
        <source>about two thirds</source>
        <translation>約三分の二</translation>
    </message>
    <message>
        <source>ago</source>
        <extracomment>As somebody types it when looking for a day: three weeks ago. All forms of it, parted by commas.</extracomment>
        <translation>前、まえ</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>day after tomorrow</source>
        <extracomment>As somebody types it when looking for a day. All forms of it, parted by commas.</extracomment>
        <translation>明後日、あさって</translation>
    </message>
    <message>
        <source>day before yesterday</source>
        <extracomment>As somebody types it when looking for a day. All forms of it, parted by commas.</extracomment>
        <translation>一昨日、おととい</translation>
    </message>
    <message>
        <source>day days</source>
        <extracomment>All forms of the word, parted by spaces, as somebody types them.</extracomment>
        <translation>日 日間</translation>
    </message>
    <message>
        <source>in, from now</source>
        <extracomment>As somebody types it when looking for a day: in three weeks, three weeks from now. All forms of it, parted by commas.</extracomment>
        <translation>後、あと、のち</translation>
    </message>
    <message>
        <source>last</source>
        <extracomment>As somebody types it when looking for a day: last Tuesday. All forms of the word, parted by spaces.</extracomment>
        <translation>先 前 昨 去 この前</translation>
    </message>
    <message>
        <source>month months</source>
        <extracomment>All forms of the word, parted by spaces, as somebody types them.</extracomment>
        <translation>月 か月 ヶ月 カ月 ヵ月 ケ月 箇月</translation>
    </message>
    <message>
        <source>nearly all</source>
        <translation>ほぼすべて</translation>
    </message>
    <message>
        <source>next</source>
        <extracomment>Of the forms of "next coming" those that do not mean a weekday of this week: "next Wednesday", said on a Monday, is the one of next week. Where the coming one is meant by all of them, leave the English.</extracomment>
        <translation>来</translation>
    </message>
    <message>
        <source>next coming</source>
        <extracomment>As somebody types it when looking for a day: next Tuesday. All forms of the word, parted by spaces, or by commas where one has several words.</extracomment>
        <translation>来 次 今度 翌</translation>
    </message>
    <message>
        <source>no one two three four five six seven eight nine ten eleven twelve</source>
        <extracomment>As many words, parted by spaces: 0 to 12, as they stand before a counted thing. Figures, where words inflect.</extracomment>
        <translation>0 1 2 3 4 5 6 7 8 9 10 11 12</translation>
    </message>
    <message>
        <source>the of on in at st nd rd th</source>
        <extracomment>Words that may stand between those of a day: on Tuesday the 3rd of March. Parted by spaces; also what stands behind a number.</extracomment>
        <translation>の に は で</translation>
    </message>
    <message>
        <source>this</source>
        <extracomment>As somebody types it when looking for a day: this week. All forms of the word, parted by spaces.</extracomment>
        <translation>今 この</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>tomorrow, tmrw</source>
        <extracomment>As somebody types it when looking for a day. All forms of it, parted by commas.</extracomment>
        <translation>明日、あした、あす</translation>
    </message>
    <message>
        <source>two days, a fortnight, two months, two years</source>
        <extracomment>As somebody types them before or after “ago”, if the language has such a word. These four, with commas; another form of one after a /.</extracomment>
        <translation>二日、二週間/半月、二か月、二年</translation>
    </message>
    <message>
        <source>week weeks</source>
        <extracomment>All forms of the word, parted by spaces, as somebody types them.</extracomment>
        <translation>週 週間</translation>
    </message>
    <message>
        <source>year years</source>
        <extracomment>All forms of the word, parted by spaces, as somebody types them.</extracomment>
        <translation>年 年間</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first}〜{last}</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names}と{last}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {number} more</source>
        <extracomment>For one: {names} and one more</extracomment>
        <translation>
            <numerusform>{names}、ほか{number}件</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message numerus="yes">
        <source>{number} days ago</source>
        <extracomment>For one: a day ago</extracomment>
        <translation>
            <numerusform>{number}日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} months ago</source>
        <extracomment>For one: a month ago</extracomment>
        <translation>
            <numerusform>{number}か月前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} weeks ago</source>
        <extracomment>For one: a week ago</extracomment>
        <translation>
            <numerusform>{number}週間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} years ago</source>
        <extracomment>For one: a year ago</extracomment>
        <translation>
            <numerusform>{number}年前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>This is sample data. It goes when you close the window.</source>
        <translation>これは見本のデータです。ウィンドウを閉じると消えます。</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A journal was kept here, and its file is gone.</source>
        <translation>ここにあったジャーナルのファイルがなくなっています。</translation>
    </message>
    <message>
        <source>A letter in the code is not right.</source>
        <translation>コードの一文字が違います。</translation>
    </message>
    <message>
        <source>A place in the journal's file couldn't be read.</source>
        <translation>ジャーナルのファイルに、読めない箇所がありました。</translation>
    </message>
    <message>
        <source>A window on another computer is using this journal, or was when it came here.</source>
        <translation>ほかのパソコンのウィンドウがこのジャーナルを使っているか、ここに移されたときに使っていました。</translation>
    </message>
    <message>
        <source>All the rest is as it was.</source>
        <translation>ほかはすべてそのままです。</translation>
    </message>
    <message>
        <source>Another window is using this journal.</source>
        <translation>別のウィンドウがこのジャーナルを使っています。</translation>
    </message>
    <message>
        <source>Check that the disk is there and that you may open it.</source>
        <translation>ディスクがあるか、開く権限があるかを確かめてください。</translation>
    </message>
    <message>
        <source>Check that you may write there, then try again.</source>
        <translation>そこに書き込めるか確かめて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>ディスクを確かめて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Check the disk, then try again. If that doesn't help, you can open what can be read.</source>
        <translation>ディスクを確かめて、もう一度お試しください。それでもだめなら、読めるものを開けます。</translation>
    </message>
    <message>
        <source>Choose a .oxt file, or a .dic file with its .aff file beside it.</source>
        <translation>.oxtファイルか、.affが横にある.dicファイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose another folder, then try again.</source>
        <translation>別のフォルダーを選んで、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Choose another name, or an empty folder.</source>
        <translation>別の名前か、空のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Close it there. If none is open, open Rebound's window here once and press {button}.</source>
        <extracomment>Read in a shell. {button}: the name of the button that the window shows then.</extracomment>
        <translation>そちらで閉じてください。開いているものがなければ、ここでReboundのウィンドウを一度開き、{button}を押してください。</translation>
    </message>
    <message>
        <source>Close it there. If none is open, you can open the journal here.</source>
        <translation>そちらで閉じてください。開いているものがなければ、ここでジャーナルを開けます。</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>ほかのプログラムを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Close the other window, then try again.</source>
        <translation>別のウィンドウを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Compare it with your printed one, group by group.</source>
        <translation>印刷したものと、区切りごとに比べてください。</translation>
    </message>
    <message>
        <source>It couldn't be written there.</source>
        <translation>そこに書き込めませんでした。</translation>
    </message>
    <message>
        <source>It has not been touched.</source>
        <translation>元のまま触れていません。</translation>
    </message>
    <message>
        <source>It is as it was, and a backup lies beside it.</source>
        <translation>元のままで、横にバックアップがあります。</translation>
    </message>
    <message>
        <source>It may be an older one, or another journal's. Look for the page made last.</source>
        <translation>古いコードか、別のジャーナルのコードかもしれません。最後に作った紙を確かめてください。</translation>
    </message>
    <message>
        <source>It stays as it is.</source>
        <translation>そのまま残ります。</translation>
    </message>
    <message>
        <source>Make some room, or choose another disk.</source>
        <translation>空きを作るか、別のディスクを選んでください。</translation>
    </message>
    <message>
        <source>Make some room, then try again.</source>
        <translation>空き容量を作ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Make some room. Rebound tries again by itself.</source>
        <translation>空きを作ってください。Reboundは自動でもう一度試します。</translation>
    </message>
    <message>
        <source>No backup here has one that fits. You can put a backup in its place.</source>
        <translation>合うものがここのバックアップにありません。バックアップに置き換えることはできます。</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>何も変わっていません。</translation>
    </message>
    <message>
        <source>Nothing new was put in its place.</source>
        <translation>新しいものには置き換わっていません。</translation>
    </message>
    <message>
        <source>Open it with the newer program.</source>
        <translation>新しいほうのプログラムで開いてください。</translation>
    </message>
    <message>
        <source>Pick another file, or make the archive anew.</source>
        <translation>別のファイルを選ぶか、アーカイブを作り直してください。</translation>
    </message>
    <message>
        <source>Pick another file. The name of a backup ends in .rebound.</source>
        <translation>別のファイルを選んでください。バックアップの名前は .rebound で終わります。</translation>
    </message>
    <message>
        <source>Plug the disk in, or choose another folder.</source>
        <translation>ディスクをつなぐか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Something stands in that place already.</source>
        <translation>その場所にはもう何かがあります。</translation>
    </message>
    <message>
        <source>Spelling is checked as before.</source>
        <translation>つづりは前と同じように確認されます。</translation>
    </message>
    <message>
        <source>That code didn't open the journal.</source>
        <translation>そのコードではジャーナルが開きませんでした。</translation>
    </message>
    <message>
        <source>That code didn't open this backup.</source>
        <translation>そのコードではこのバックアップが開きませんでした。</translation>
    </message>
    <message>
        <source>That passphrase didn't open the journal.</source>
        <translation>そのパスフレーズではジャーナルが開きませんでした。</translation>
    </message>
    <message>
        <source>That passphrase didn't open this backup.</source>
        <translation>そのパスフレーズではこのバックアップが開きませんでした。</translation>
    </message>
    <message>
        <source>The backup lies in the journal's own folder instead.</source>
        <translation>バックアップは代わりにジャーナルのフォルダーにあります。</translation>
    </message>
    <message>
        <source>The disk had trouble reading or writing.</source>
        <translation>ディスクの読み書きに問題がありました。</translation>
    </message>
    <message>
        <source>The disk is full there, so nothing was written.</source>
        <translation>そこのディスクがいっぱいで、何も書き込んでいません。</translation>
    </message>
    <message>
        <source>The disk is full, so this could not be done.</source>
        <translation>ディスクがいっぱいのため、実行できませんでした。</translation>
    </message>
    <message>
        <source>The disk is full, so this is not kept yet.</source>
        <translation>ディスクがいっぱいで、まだ保存していません。</translation>
    </message>
    <message>
        <source>The file that holds the key can't be read.</source>
        <translation>鍵のファイルが読めません。</translation>
    </message>
    <message>
        <source>The folder for backups isn't there.</source>
        <translation>バックアップ先のフォルダーがありません。</translation>
    </message>
    <message>
        <source>The journal itself has not been touched.</source>
        <translation>ジャーナル自体には触れていません。</translation>
    </message>
    <message>
        <source>The journal's file is damaged and can't be opened.</source>
        <translation>ジャーナルのファイルが傷んでいて、開けません。</translation>
    </message>
    <message>
        <source>The journal's folder can't be read.</source>
        <translation>ジャーナルのフォルダーを読めません。</translation>
    </message>
    <message>
        <source>The journal's folder can't be written to.</source>
        <translation>ジャーナルのフォルダーに書き込めません。</translation>
    </message>
    <message>
        <source>There is no whole dictionary in this file.</source>
        <translation>このファイルに完全な辞書はありません。</translation>
    </message>
    <message>
        <source>This archive can't be read.</source>
        <translation>このアーカイブは読めません。</translation>
    </message>
    <message>
        <source>This backup couldn't be opened.</source>
        <translation>このバックアップは開けませんでした。</translation>
    </message>
    <message>
        <source>This computer has too little free memory at the moment.</source>
        <translation>今、このパソコンの空きメモリが足りません。</translation>
    </message>
    <message>
        <source>This computer's keychain didn't answer.</source>
        <translation>このパソコンのキーチェーンが応答しませんでした。</translation>
    </message>
    <message>
        <source>This has changed since, so it can't be undone.</source>
        <translation>そのあと変わったので、元に戻せません。</translation>
    </message>
    <message>
        <source>This journal was written by a newer Rebound.</source>
        <translation>このジャーナルは新しいReboundで書かれています。</translation>
    </message>
    <message>
        <source>Try again, or use your recovery code.</source>
        <translation>もう一度試すか、回復コードを使ってください。</translation>
    </message>
    <message>
        <source>Try again. If that doesn't help, check the journal, in Settings.</source>
        <translation>もう一度お試しください。それでもだめなら、設定でジャーナルを点検してください。</translation>
    </message>
    <message>
        <source>Try again: capital letters and spaces count.</source>
        <translation>もう一度どうぞ。大文字と空白も区別します。</translation>
    </message>
    <message>
        <source>What stood there before is untouched.</source>
        <translation>前にあったものはそのままです。</translation>
    </message>
    <message>
        <source>What this belonged to is gone.</source>
        <translation>これの元になるものがなくなりました。</translation>
    </message>
    <message>
        <source>What was kept before is safe, and your text stays here.</source>
        <translation>これまでに保存したものは無事で、文章はここに残ります。</translation>
    </message>
    <message>
        <source>What was kept before is safe.</source>
        <translation>これまでに保存したものは無事です。</translation>
    </message>
    <message>
        <source>You can change it by hand.</source>
        <translation>手で変更できます。</translation>
    </message>
    <message>
        <source>You can note it anew.</source>
        <translation>改めてメモできます。</translation>
    </message>
    <message>
        <source>You can open what can be read, or restore a backup. The damaged file is kept.</source>
        <translation>読めるものを開くか、バックアップを復元できます。傷んだファイルは残しています。</translation>
    </message>
    <message>
        <source>You can restore a backup, or start a new journal here.</source>
        <translation>バックアップを復元するか、ここで新しいジャーナルを始められます。</translation>
    </message>
    <message>
        <source>You can restore a backup. The damaged file is kept.</source>
        <translation>バックアップを復元できます。傷んだファイルは残しています。</translation>
    </message>
    <message>
        <source>You can try again, or go on with the Rebound you had before.</source>
        <translation>もう一度試すか、前のReboundで続けられます。</translation>
    </message>
    <message>
        <source>Your journal could not be brought up to date. The fault is ours.</source>
        <translation>ジャーナルを新しくできませんでした。こちらの不具合です。</translation>
    </message>
    <message>
        <source>Your journal is unchanged.</source>
        <translation>ジャーナルはそのままです。</translation>
    </message>
    <message>
        <source>Your journal on this computer is unchanged.</source>
        <translation>このパソコンのジャーナルはそのままです。</translation>
    </message>
    <message>
        <source>Your passphrase opens the journal as before.</source>
        <translation>これまでのパスフレーズでジャーナルが開きます。</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>--query and --entry are for markdown, html and pdf.</source>
        <translation>--query と --entry は markdown、html、pdf で使います。</translation>
    </message>
    <message>
        <source>A book of your entries, with contents, to read or print.</source>
        <translation>目次の付いた記録の本。読む、印刷する。</translation>
    </message>
    <message>
        <source>A file for each entry, job, person and letter. Rebound reads the entries back; an archive keeps all.</source>
        <translation>記録、仕事、人、手紙ごとに一つのファイル。記録は読み戻せます。すべてはアーカイブに残ります。</translation>
    </message>
    <message>
        <source>A form for each week: date, company, position, how, contact, result.</source>
        <translation>週ごとの用紙: 日付、会社、職種、方法、連絡先、結果。</translation>
    </message>
    <message>
        <source>A list of jobs to print, for whoever asks what you did.</source>
        <translation>活動をたずねられたときに印刷する、仕事の一覧。</translation>
    </message>
    <message>
        <source>About the company</source>
        <translation>会社について</translation>
    </message>
    <message>
        <source>Added later</source>
        <translation>追記</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>紹介会社</translation>
    </message>
    <message>
        <source>All of it, exactly, as open data. Rebound reads it back whole.</source>
        <translation>すべてを正確に、オープンなデータで。Reboundがそのまま読み戻します。</translation>
    </message>
    <message>
        <source>An archive always holds everything; --since and --until are not for it.</source>
        <translation>アーカイブにはいつもすべてが入ります。--since と --until は使えません。</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>返事の期限</translation>
    </message>
    <message>
        <source>Answer expected by</source>
        <translation>返事の見込み</translation>
    </message>
    <message>
        <source>Answer expected: {job}</source>
        <translation>返事の見込み: {job}</translation>
    </message>
    <message>
        <source>At best</source>
        <translation>いちばん良いとき</translation>
    </message>
    <message>
        <source>At worst</source>
        <translation>いちばん悪いとき</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>What came before: former posts of a person.</extracomment>
        <translation>以前</translation>
    </message>
    <message>
        <source>Between us</source>
        <translation>二人のあいだ</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>誕生日</translation>
    </message>
    <message>
        <source>Book (PDF)</source>
        <translation>本（PDF）</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>カレンダー（iCalendar）</translation>
    </message>
    <message>
        <source>Called</source>
        <extracomment>By which name a person is called.</extracomment>
        <translation>呼び名</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Contacts (vCard)</source>
        <translation>連絡先（vCard）</translation>
    </message>
    <message>
        <source>Counts together with</source>
        <translation>一緒に数えるもの</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Day of the news</source>
        <translation>知らせの日</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>お休みの日</translation>
    </message>
    <message>
        <source>Drafted for the week of</source>
        <translation>下書きした週</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Files: {number}.</source>
        <translation>ファイル: {number}個。</translation>
    </message>
    <message>
        <source>From {since} on</source>
        <translation>{since}から</translation>
    </message>
    <message>
        <source>From {since} to {until}</source>
        <translation>{since}から{until}まで</translation>
    </message>
    <message>
        <source>History</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>Heading of a column: how one applied.</extracomment>
        <translation>方法</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>面接</translation>
    </message>
    <message>
        <source>Interviews and follow-ups, for a calendar.</source>
        <translation>面接とその後の連絡、カレンダー用。</translation>
    </message>
    <message>
        <source>It holds everything, entries only for me too. Anyone can read it.</source>
        <translation>自分だけの記録も含め、すべて入っています。誰でも読めます。</translation>
    </message>
    <message>
        <source>It is not encrypted: anyone can read it.</source>
        <translation>暗号化されていません。誰でも読めます。</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>仕事</translation>
    </message>
    <message>
        <source>Jobs, people, letters and all that belongs to them, for a spreadsheet.</source>
        <translation>仕事、人、手紙と関わるものすべて、表計算用。</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>ジャーナル</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>Letters that are sent, not of the alphabet.</extracomment>
        <translation>手紙</translation>
    </message>
    <message>
        <source>Letters I picked</source>
        <translation>選んだ手紙</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>An address on the web.</extracomment>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Markdown folder</source>
        <translation>Markdownのフォルダー</translation>
    </message>
    <message>
        <source>Measured in</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>My gut</source>
        <translation>直感</translation>
    </message>
    <message>
        <source>My journal</source>
        <translation>わたしのジャーナル</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>自分の質問</translation>
    </message>
    <message>
        <source>My templates</source>
        <translation>自分のひな形</translation>
    </message>
    <message>
        <source>My weeks</source>
        <translation>これまでの週</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>A noun.</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次</translation>
    </message>
    <message>
        <source>No entry was found. Nothing was written.</source>
        <translation>記録は見つかりませんでした。何も書き出していません。</translation>
    </message>
    <message>
        <source>Not ideal</source>
        <translation>理想的でない</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>オファー</translation>
    </message>
    <message>
        <source>On LinkedIn</source>
        <translation>LinkedInで</translation>
    </message>
    <message>
        <source>One page for any browser, with everything within it.</source>
        <translation>どのブラウザーでも読める一ページ。すべて中に入っています。</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結末</translation>
    </message>
    <message>
        <source>Pay</source>
        <extracomment>A noun: salary.</extracomment>
        <translation>給与</translation>
    </message>
    <message>
        <source>Pay I named</source>
        <translation>伝えた希望額</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Perfect</source>
        <extracomment>What sounded perfect about a job.</extracomment>
        <translation>ぴったり</translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>The title of a job.</extracomment>
        <translation>職種</translation>
    </message>
    <message>
        <source>Posting</source>
        <extracomment>The advertisement of a job.</extracomment>
        <translation>募集</translation>
    </message>
    <message>
        <source>Proof of job search</source>
        <translation>求職活動の記録</translation>
    </message>
    <message>
        <source>Proof of job search (PDF)</source>
        <translation>求職活動の記録（PDF）</translation>
    </message>
    <message>
        <source>Rebound archive</source>
        <translation>Reboundのアーカイブ</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Heading of a column: what came of an application.</extracomment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Résumé sent</source>
        <translation>送った履歴書</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Sounds like</source>
        <translation>読み</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Where one found a job.</extracomment>
        <translation>情報源</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Starred</source>
        <extracomment>Marked with a star.</extracomment>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>Still waiting on</source>
        <translation>まだ待っているもの</translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <translation>表（CSV）</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>The company on the web</source>
        <translation>会社のウェブ</translation>
    </message>
    <message numerus="yes">
        <source>The journal itself has lost {number} files. Their names are kept.</source>
        <extracomment>For one: The journal itself has lost one file. Its name is kept.</extracomment>
        <translation>
            <numerusform>ジャーナルからファイル{number}個が失われています。名前は残しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The people, for an address book.</source>
        <translation>人々、アドレス帳用。</translation>
    </message>
    <message numerus="yes">
        <source>The {number} entries you chose</source>
        <extracomment>For one: The entry you chose</extracomment>
        <translation>
            <numerusform>選んだ{number}件の記録</numerusform>
        </translation>
    </message>
    <message>
        <source>There since</source>
        <translation>いつから</translation>
    </message>
    <message>
        <source>There was nothing to tell of.</source>
        <translation>伝えるものはありませんでした。</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>返事が来た</translation>
    </message>
    <message>
        <source>This is not encrypted: anyone can read it.</source>
        <translation>暗号化されていません。誰でも読めます。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Untitled</source>
        <extracomment>A page without a title.</extracomment>
        <translation>題名なし</translation>
    </message>
    <message>
        <source>Up to {until}</source>
        <translation>{until}まで</translation>
    </message>
    <message>
        <source>We met</source>
        <translation>出会い</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>ウェブページ（HTML）</translation>
    </message>
    <message>
        <source>Week of {first} to {last}</source>
        <translation>{first}から{last}の週</translation>
    </message>
    <message>
        <source>Weekly form (PDF)</source>
        <translation>週の用紙（PDF）</translation>
    </message>
    <message>
        <source>What I compare by</source>
        <translation>比べるもの</translation>
    </message>
    <message>
        <source>What I learned</source>
        <translation>学んだこと</translation>
    </message>
    <message>
        <source>What it counts for</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>What it is to me</source>
        <translation>自分にとって</translation>
    </message>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Where the company is</source>
        <translation>会社の場所</translation>
    </message>
    <message>
        <source>Where the work is done</source>
        <translation>働く場所</translation>
    </message>
    <message>
        <source>Why, as I guess it</source>
        <translation>理由（自分の推測）</translation>
    </message>
    <message>
        <source>Why, as they said it</source>
        <translation>理由（相手の言葉）</translation>
    </message>
    <message>
        <source>With --include-private they come along.</source>
        <translation>--include-private で一緒に出ます。</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message numerus="yes">
        <source>{number} contacts</source>
        <extracomment>For one: one contact</extracomment>
        <translation>
            <numerusform>連絡先{number}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} entries</source>
        <extracomment>For one: one entry</extracomment>
        <translation>
            <numerusform>記録{number}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} entries are only for you and stay here.</source>
        <extracomment>For one: One entry is only for you and stays here.</extracomment>
        <translation>
            <numerusform>自分だけの記録{number}件はここに残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} follow-ups</source>
        <extracomment>For one: one follow-up</extracomment>
        <translation>
            <numerusform>その後の連絡{number}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} interviews</source>
        <extracomment>For one: one interview</extracomment>
        <translation>
            <numerusform>面接{number}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} jobs</source>
        <extracomment>For one: one job</extracomment>
        <translation>
            <numerusform>仕事{number}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} letters</source>
        <extracomment>For one: one letter</extracomment>
        <translation>
            <numerusform>手紙{number}通</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} lines</source>
        <extracomment>For one: one line</extracomment>
        <translation>
            <numerusform>{number}行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} minutes</source>
        <extracomment>For one: one minute</extracomment>
        <translation>
            <numerusform>{number}分</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of 10</source>
        <translation>10のうち{number}</translation>
    </message>
    <message>
        <source>{number} of 100</source>
        <translation>100のうち{number}</translation>
    </message>
    <message>
        <source>{things}.</source>
        <translation>{things}。</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message numerus="yes">
        <source>All {number} files</source>
        <extracomment>For one: One file</extracomment>
        <translation>
            <numerusform>ファイル{number}個すべて</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} files, {size}</source>
        <extracomment>For one: One file, {size}</extracomment>
        <translation>
            <numerusform>ファイル{number}個、{size}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>find</name>
    <message numerus="yes">
        <source>{number} places</source>
        <extracomment>For one: one place</extracomment>
        <translation>
            <numerusform>{number}か所</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>found</name>
    <message numerus="yes">
        <source>{number} found</source>
        <extracomment>For one: one found</extracomment>
        <translation>
            <numerusform>{number}件見つかりました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>good_end</name>
    <message numerus="yes">
        <source>{number} closed.</source>
        <extracomment>For one: one closed.</extracomment>
        <translation>
            <numerusform>{number}件を終えました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message>
        <source>A job tracker's table</source>
        <translation>応募管理の表</translation>
    </message>
    <message>
        <source>A table of your own</source>
        <translation>自分の表</translation>
    </message>
    <message>
        <source>Address on the web</source>
        <translation>ウェブの住所</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>応募日</translation>
    </message>
    <message>
        <source>Apply by</source>
        <translation>応募の締め切り</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>終わった日</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Contact cards (vCard)</source>
        <translation>連絡先カード（vCard）</translation>
    </message>
    <message>
        <source>Contacts as a table</source>
        <translation>連絡先の表</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Day One export</source>
        <translation>Day Oneの書き出し</translation>
    </message>
    <message>
        <source>Does not come along: {names}</source>
        <translation>一緒に取り込まれません: {names}</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Files: {number} come along</source>
        <translation>ファイル: {number}個も一緒に</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Found through</source>
        <translation>見つけた経路</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>Here already; adds nothing</source>
        <translation>すでにあり、加わるものはありません</translation>
    </message>
    <message>
        <source>Here already; adds {what}</source>
        <translation>すでにあり、加わるもの: {what}</translation>
    </message>
    <message>
        <source>Hiring manager</source>
        <translation>採用責任者</translation>
    </message>
    <message>
        <source>Interview on</source>
        <translation>面接の日</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>仕事の名前</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>仕事</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>ジャーナルの記録</translation>
    </message>
    <message>
        <source>Kept as notes: {columns}</source>
        <translation>メモとして残す列: {columns}</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Last step on</source>
        <translation>最後の動きの日</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>An address on the web.</extracomment>
        <translation>リンク</translation>
    </message>
    <message>
        <source>LinkedIn export</source>
        <translation>LinkedInの書き出し</translation>
    </message>
    <message>
        <source>Markdown pages</source>
        <translation>Markdownのページ</translation>
    </message>
    <message>
        <source>Markdown tells jobs, people and letters to readers; an archive brings them back</source>
        <translation>Markdownの仕事、人、手紙は読むためのものです。アーカイブなら戻せます</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>気分</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>A noun.</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次にすること</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>次にすることの日</translation>
    </message>
    <message numerus="yes">
        <source>No day is given for {number} entries: they have the days of their files</source>
        <extracomment>For one: No day is given for one entry: it has the day of its file</extracomment>
        <translation>
            <numerusform>日付のない記録{number}件はファイルの日付になります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No day is given for {number} jobs: they count as today</source>
        <extracomment>For one: No day is given for one job: it counts as today</extracomment>
        <translation>
            <numerusform>日付のない仕事{number}件は今日の分になります</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read: {number}</source>
        <translation>読めなかったもの: {number}</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation>メモした日</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Offer on</source>
        <translation>オファーの日</translation>
    </message>
    <message>
        <source>On site or remote</source>
        <translation>出社か在宅か</translation>
    </message>
    <message>
        <source>Pay</source>
        <extracomment>A noun: salary.</extracomment>
        <translation>給与</translation>
    </message>
    <message>
        <source>Pay you named</source>
        <translation>伝えた希望額</translation>
    </message>
    <message>
        <source>Pay, from</source>
        <translation>給与、ここから</translation>
    </message>
    <message>
        <source>Pay, up to</source>
        <translation>給与、ここまで</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Plain text, a file a page</source>
        <translation>テキスト、一ファイル一ページ</translation>
    </message>
    <message>
        <source>Rebound archive</source>
        <translation>Reboundのアーカイブ</translation>
    </message>
    <message>
        <source>Rebound wrote it for reading; an archive brings it back</source>
        <translation>Reboundが閲覧用に書き出したものです。アーカイブなら戻せます</translation>
    </message>
    <message>
        <source>Recruiter</source>
        <translation>リクルーター</translation>
    </message>
    <message>
        <source>RedNotebook</source>
        <translation>RedNotebook</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Résumé sent</source>
        <translation>送った履歴書</translation>
    </message>
    <message>
        <source>Steps with their days</source>
        <translation>段階と日付</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Text of the posting</source>
        <translation>募集の本文</translation>
    </message>
    <message>
        <source>The same name as somebody here, and kept apart: {names}. Where two are one person, “The same as…” on their page joins them.</source>
        <extracomment>“The same as…” is what a person's page has under More.</extracomment>
        <translation>ここにいる人と同じ名前で、別の人としています: {names}。同じ人なら、その人のページの「同じ人…」で一つにできます。</translation>
    </message>
    <message>
        <source>Their e-mail</source>
        <translation>相手のメール</translation>
    </message>
    <message>
        <source>Their phone</source>
        <translation>相手の電話</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>中に何もありません。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Turned down on</source>
        <translation>見送りの日</translation>
    </message>
    <message>
        <source>Web pages, a file a page</source>
        <translation>ウェブページ、一ファイル一ページ</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>今の段階</translation>
    </message>
    <message>
        <source>Who recommended you</source>
        <translation>紹介してくれた人</translation>
    </message>
    <message>
        <source>Whom to talk to</source>
        <translation>連絡先の人</translation>
    </message>
    <message>
        <source>You set it aside; it stays so</source>
        <translation>片付けたもので、そのままです</translation>
    </message>
    <message>
        <source>a job</source>
        <translation>仕事</translation>
    </message>
    <message>
        <source>a journal entry</source>
        <translation>ジャーナルの記録</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>a place's coordinates</source>
        <translation>場所の座標</translation>
    </message>
    <message>
        <source>a zip inside is not opened; choose it by itself</source>
        <translation>中のzipは開きません。それだけを選んでください</translation>
    </message>
    <message>
        <source>an archive is brought in by itself</source>
        <translation>アーカイブは単独で取り込みます</translation>
    </message>
    <message>
        <source>choose this table by itself, to say what its columns are</source>
        <translation>列の意味を伝えるには、この表だけを選んでください</translation>
    </message>
    <message>
        <source>counts as the same day</source>
        <extracomment>The day of one step of a job, after another: "Applied: 3 Apr 2024 · They turned me down: counts as the same day".</extracomment>
        <translation>同じ日として数えます</translation>
    </message>
    <message>
        <source>it is a calendar, and appointments are not read here</source>
        <translation>カレンダーです。予定はここでは読み込みません</translation>
    </message>
    <message>
        <source>it is empty, so nothing comes of it; export it once more where it is from</source>
        <translation>空なので何も入りません。元の場所からもう一度書き出してください</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>暗号化されています</translation>
    </message>
    <message>
        <source>it is in no format known here</source>
        <translation>ここで知られている形式ではありません</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <source>it is not in the folder or zip you chose; put it there, then choose that again</source>
        <translation>選んだフォルダーまたはzipの中にありません。そこに入れて、もう一度選んでください</translation>
    </message>
    <message>
        <source>it is not written as expected</source>
        <translation>思った形で書かれていません</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>it stands above the table, and does not come along</source>
        <translation>表の上にあるもので、一緒には入りません</translation>
    </message>
    <message>
        <source>its columns are not known</source>
        <translation>列がわかりません</translation>
    </message>
    <message>
        <source>its end is missing, so nothing comes of it; download or copy it once more</source>
        <translation>終わりが欠けているので何も入りません。もう一度ダウンロードかコピーをしてください</translation>
    </message>
    <message>
        <source>jrnl, as JSON</source>
        <translation>jrnl、JSON</translation>
    </message>
    <message>
        <source>jrnl, as text</source>
        <translation>jrnl、テキスト</translation>
    </message>
    <message>
        <source>no company was found</source>
        <translation>会社が見つかりません</translation>
    </message>
    <message>
        <source>no day was found</source>
        <translation>日付が見つかりません</translation>
    </message>
    <message>
        <source>no entry names it</source>
        <translation>どの記録にも出てきません</translation>
    </message>
    <message>
        <source>no name was found</source>
        <translation>名前が見つかりません</translation>
    </message>
    <message>
        <source>sun and moon</source>
        <translation>太陽と月</translation>
    </message>
    <message>
        <source>the device it was written on</source>
        <translation>書いた端末</translation>
    </message>
    <message>
        <source>the file is not there</source>
        <translation>ファイルがありません</translation>
    </message>
    <message>
        <source>the picture on the card cannot be read; all else of it comes</source>
        <translation>カードの写真は読めませんが、ほかはすべて入ります</translation>
    </message>
    <message>
        <source>the picture on the card is damaged, and comes as it is</source>
        <translation>カードの写真は壊れていますが、そのまま入ります</translation>
    </message>
    <message>
        <source>there is too much of it</source>
        <translation>量が多すぎます</translation>
    </message>
    <message>
        <source>when it was last changed</source>
        <translation>最後に変更した日時</translation>
    </message>
    <message>
        <source>{file}, line {line}: {why}</source>
        <translation>{file}、{line}行目: {why}</translation>
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
            <numerusform>{names}、ほか{number}件</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} ({day})</source>
        <translation>{name}（{day}）</translation>
    </message>
    <message numerus="yes">
        <source>{number} brought up to date</source>
        <extracomment>For one: 1 brought up to date</extracomment>
        <translation>
            <numerusform>{number}件を更新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} days cannot be read, such as {written}: they are kept as notes</source>
        <extracomment>For one: {written} cannot be read as a day: it is kept as a note</extracomment>
        <translation>
            <numerusform>{written}など{number}件は日付として読めません。メモとして残します</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} days cannot be read, such as {written}: they are kept as notes, and the jobs count as today</source>
        <extracomment>For one: {written} cannot be read as a day: it is kept as a note, and the job counts as today</extracomment>
        <translation>
            <numerusform>{written}など{number}件は日付として読めません。メモとして残し、仕事は今日の日付になります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} here already</source>
        <extracomment>For one: 1 here already</extracomment>
        <translation>
            <numerusform>{number}件はもうここにあります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} new</source>
        <extracomment>For one: 1 new</extracomment>
        <translation>
            <numerusform>新規{number}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} stages are not known, such as {written}: they are read as {stage}, and kept as notes</source>
        <extracomment>For one: {written} is not known as a stage: it is read as {stage}, and kept as a note</extracomment>
        <translation>
            <numerusform>{written}など{number}件の段階はわかりません。{stage}と読み、メモとして残します</numerusform>
        </translation>
    </message>
    <message>
        <source>{standing} becomes {new}</source>
        <translation>{standing}が{new}に</translation>
    </message>
    <message>
        <source>{standing} stays</source>
        <translation>{standing}のまま</translation>
    </message>
    <message>
        <source>{written} is read as {day}, with the day first</source>
        <translation>{written}は日が先の{day}と読まれます</translation>
    </message>
    <message>
        <source>{written} is read as {day}, with the month first</source>
        <translation>{written}は月が先の{day}と読まれます</translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <source>Agency</source>
        <translation>紹介会社</translation>
    </message>
    <message>
        <source>An answer is expected by {day}.</source>
        <translation>返事は{day}までの見込みです。</translation>
    </message>
    <message>
        <source>An answer is expected today.</source>
        <translation>返事は今日の見込みです。</translation>
    </message>
    <message>
        <source>An offer</source>
        <translation>オファー</translation>
    </message>
    <message>
        <source>Applied</source>
        <extracomment>Stage of a job: one has applied.</extracomment>
        <translation>応募済み</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>Stage of a job: it is over.</extracomment>
        <translation>終了</translation>
    </message>
    <message>
        <source>How sure are you of it?</source>
        <translation>どれくらい確かですか？</translation>
    </message>
    <message>
        <source>I declined</source>
        <translation>辞退した</translation>
    </message>
    <message>
        <source>I deserve this</source>
        <translation>これがふさわしい</translation>
    </message>
    <message>
        <source>I met people there</source>
        <translation>そこで人に会った</translation>
    </message>
    <message>
        <source>I need this</source>
        <translation>これが必要</translation>
    </message>
    <message>
        <source>I took it</source>
        <translation>決めた</translation>
    </message>
    <message>
        <source>I want this</source>
        <translation>これを望む</translation>
    </message>
    <message>
        <source>I withdrew</source>
        <translation>取り下げた</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>面接</translation>
    </message>
    <message>
        <source>Interviewing</source>
        <extracomment>Stage of a job: interviews go on.</extracomment>
        <translation>面接中</translation>
    </message>
    <message>
        <source>Lead</source>
        <extracomment>Stage of a job: one has heard of it and not applied.</extracomment>
        <translation>気になる</translation>
    </message>
    <message>
        <source>Letter sent</source>
        <translation>手紙送付</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>An address on the web.</extracomment>
        <translation>リンク</translation>
    </message>
    <message>
        <source>No longer planned</source>
        <translation>もう予定はありません</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>まだ言葉はありません</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>オファー</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>訪問</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Over the jobs that are still open. Not a verb.</extracomment>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Opened again: {stage}</source>
        <translation>もう一度開きました: {stage}</translation>
    </message>
    <message>
        <source>Panel</source>
        <extracomment>An interview with several people at once.</extracomment>
        <translation>複数の面接官</translation>
    </message>
    <message>
        <source>Pay you named</source>
        <translation>伝えた希望額</translation>
    </message>
    <message>
        <source>Perhaps spared: {what}</source>
        <translation>避けられてよかったかも: {what}</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Résumé you sent</source>
        <translation>送った履歴書</translation>
    </message>
    <message>
        <source>Task</source>
        <extracomment>A kind of interview: a trial piece of work.</extracomment>
        <translation>課題</translation>
    </message>
    <message>
        <source>The posting</source>
        <translation>募集内容</translation>
    </message>
    <message>
        <source>The posting's text</source>
        <translation>募集の本文</translation>
    </message>
    <message>
        <source>They turned me down</source>
        <translation>先方の見送り</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>ビデオ通話</translation>
    </message>
    <message>
        <source>Went quiet</source>
        <translation>連絡が途絶えた</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Where you found it</source>
        <translation>見つけた場所</translation>
    </message>
    <message>
        <source>Why, as you guess it</source>
        <translation>理由（自分の推測）</translation>
    </message>
    <message>
        <source>Why, for you</source>
        <translation>自分にとっての理由</translation>
    </message>
    <message>
        <source>Why, in their words</source>
        <translation>理由（相手の言葉）</translation>
    </message>
    <message>
        <source>Would you take it?</source>
        <translation>受けますか？</translation>
    </message>
    <message>
        <source>Your gut: {said}</source>
        <translation>直感: {said}</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>一日</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>月に</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>年に</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>一時間</translation>
    </message>
    <message>
        <source>answer by {day}</source>
        <translation>{day}までに返事</translation>
    </message>
    <message>
        <source>from anywhere</source>
        <translation>どこからでも</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>まだわからない</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>出社</translation>
    </message>
    <message>
        <source>partly from home</source>
        <translation>一部在宅</translation>
    </message>
    <message>
        <source>up to {end}</source>
        <translation>{end}まで</translation>
    </message>
    <message>
        <source>{amount} {currency}</source>
        <extracomment>A sum and the code of its currency, in the order of the language: "48,000 EUR".</extracomment>
        <translation>{amount} {currency}</translation>
    </message>
    <message>
        <source>{amount} {period}</source>
        <extracomment>"48,000 EUR a year".</extracomment>
        <translation>{period}{amount}</translation>
    </message>
    <message>
        <source>{company}: {where}</source>
        <translation>{company}: {where}</translation>
    </message>
    <message>
        <source>{day} has passed. You can ask, if you like.</source>
        <translation>{day}を過ぎました。よければ問い合わせできます。</translation>
    </message>
    <message numerus="yes">
        <source>{number} minutes</source>
        <extracomment>For one: one minute</extracomment>
        <translation>
            <numerusform>{number}分</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of 10</source>
        <translation>10のうち{number}</translation>
    </message>
    <message>
        <source>{stage}. {note}</source>
        <translation>{stage}。{note}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start}から{end}</translation>
    </message>
    <message>
        <source>{where}, jobs: {count}</source>
        <translation>{where}、仕事: {count}</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>Companies</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>仕事</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>学び</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>Letters that are sent, not of the alphabet.</extracomment>
        <translation>手紙</translation>
    </message>
    <message>
        <source>More entries</source>
        <translation>ほかの記録</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>まだ何も書いていません</translation>
    </message>
    <message numerus="yes">
        <source>That was {number} minutes. You can stop here, or write on.</source>
        <extracomment>For one: That was one minute. You can stop here, or write on.</extracomment>
        <translation>
            <numerusform>{number}分たちました。ここでやめても、書き続けてもかまいません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Weeks planned</source>
        <translation>計画した週</translation>
    </message>
    <message numerus="yes">
        <source>{number} afterthoughts</source>
        <extracomment>For one: One afterthought</extracomment>
        <translation>
            <numerusform>追記{number}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} entries</source>
        <extracomment>For one: one entry</extracomment>
        <translation>
            <numerusform>記録{number}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} entries stay here.</source>
        <extracomment>For one: One entry stays here.</extracomment>
        <translation>
            <numerusform>記録{number}件はここに残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} marked</source>
        <extracomment>For one: one marked</extracomment>
        <translation>
            <numerusform>{number}件に印</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} minutes left</source>
        <extracomment>For one: One minute left</extracomment>
        <translation>
            <numerusform>残り{number}分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} questions</source>
        <extracomment>For one: one question</extracomment>
        <translation>
            <numerusform>質問{number}個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} words</source>
        <extracomment>For one: one word</extracomment>
        <translation>
            <numerusform>{number}語</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Handled well</source>
        <translation>うまくできたこと</translation>
    </message>
    <message>
        <source>Kind words</source>
        <translation>うれしい言葉</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>学び</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>エピソード</translation>
    </message>
    <message>
        <source>These words are among them.</source>
        <translation>この言葉がその中にあります。</translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message>
        <source> at {company}</source>
        <extracomment>Follows a word in a letter: “the way I was met at Northwind”. Begins with a space.</extracomment>
        <translation> {company}で</translation>
    </message>
    <message>
        <source>#10, 9.5 × 4.125 in</source>
        <translation>#10、9.5 × 4.125 in</translation>
    </message>
    <message>
        <source>A card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>A question about feedback has a letter of its own. A card asks for nothing.</source>
        <translation>感想をたずねるには専用の手紙があります。カードは何も求めません。</translation>
    </message>
    <message>
        <source>A sheet</source>
        <translation>便箋</translation>
    </message>
    <message>
        <source>A story of yours</source>
        <translation>自分のエピソード</translation>
    </message>
    <message>
        <source>A time you eased that kind of trouble, in three sentences.</source>
        <translation>そうした困りごとを軽くしたときのことを、三文で。</translation>
    </message>
    <message>
        <source>A4, 210 × 297 mm</source>
        <translation>A4、210 × 297 mm</translation>
    </message>
    <message>
        <source>A6, 148 × 105 mm</source>
        <translation>A6、148 × 105 mm</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>承諾</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>返事あり</translation>
    </message>
    <message>
        <source>As a message</source>
        <translation>メッセージで</translation>
    </message>
    <message>
        <source>Asking a referee</source>
        <translation>推薦のお願い</translation>
    </message>
    <message>
        <source>Asking for feedback</source>
        <translation>感想のお願い</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>メールで</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手渡しで</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>郵便で</translation>
    </message>
    <message>
        <source>C5, 229 × 162 mm</source>
        <translation>C5、229 × 162 mm</translation>
    </message>
    <message>
        <source>C6, 162 × 114 mm</source>
        <translation>C6、162 × 114 mm</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Declining an offer</source>
        <translation>オファーの辞退</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>A letter that has not gone out.</extracomment>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Enclosed: {files}</source>
        <translation>同封: {files}</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>その後の連絡</translation>
    </message>
    <message>
        <source>How to go on</source>
        <translation>この先のこと</translation>
    </message>
    <message>
        <source>It shows that you write to them, and to nobody else.</source>
        <translation>ほかの誰でもなく、その人に書いていると伝わります。</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>手紙</translation>
    </message>
    <message>
        <source>Letter, 8.5 × 11 in</source>
        <translation>レター、8.5 × 11 in</translation>
    </message>
    <message>
        <source>Longer than 250 words. Which sentence would nobody miss?</source>
        <translation>250語を超えています。なくても困らない文はどれですか？</translation>
    </message>
    <message>
        <source>Longer than a card holds. A sheet of paper holds more.</source>
        <translation>カードに入る長さを超えています。便箋ならもっと入ります。</translation>
    </message>
    <message>
        <source>No letters sent.</source>
        <translation>送った手紙はありません。</translation>
    </message>
    <message>
        <source>No one is named yet. Who there feels this on a Monday morning?</source>
        <translation>宛名がまだありません。月曜の朝にこれを感じているのは、そこの誰ですか？</translation>
    </message>
    <message>
        <source>One is enough. A guess leaves them room to say how it is.</source>
        <translation>一つで足ります。推測なら、相手が実際のことを話せます。</translation>
    </message>
    <message>
        <source>One trouble, as a guess</source>
        <translation>困りごとを一つ、推測として</translation>
    </message>
    <message>
        <source>Pain Letter</source>
        <translation>Pain Letter</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>A letter has gone out.</extracomment>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Something small to say yes to, such as ten minutes on the phone.</source>
        <translation>「はい」と言いやすい小さなこと。たとえば電話で10分。</translation>
    </message>
    <message>
        <source>Thank-you card</source>
        <translation>お礼のカード</translation>
    </message>
    <message>
        <source>The envelope</source>
        <translation>封筒</translation>
    </message>
    <message>
        <source>Their news</source>
        <translation>相手の近況</translation>
    </message>
    <message>
        <source>Their no came today. After a night the words often come easier. Now is fine too.</source>
        <translation>知らせは今日でした。一晩おくと言葉が出やすくなることもあります。今でもかまいません。</translation>
    </message>
    <message>
        <source>To nobody yet</source>
        <translation>宛先なし</translation>
    </message>
    <message>
        <source>Waits until {day}</source>
        <extracomment>Of a card that was put off; {day} is "tomorrow", or a day of the month.</extracomment>
        <translation>{day}まで待ちます</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>取り下げ</translation>
    </message>
    <message numerus="yes">
        <source>{number} letters sent.</source>
        <extracomment>For one: one letter sent.</extracomment>
        <translation>
            <numerusform>送った手紙{number}通。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} pages. Here is the first.</source>
        <extracomment>For one: One page.</extracomment>
        <translation>
            <numerusform>{number}ページです。これは最初のページです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} places wait for your words, first {place}</source>
        <extracomment>For one: one place waits for your words: {place}</extracomment>
        <translation>
            <numerusform>{number}か所があなたの言葉を待っています。最初は{place}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} words</source>
        <extracomment>For one: one word</extracomment>
        <translation>
            <numerusform>{number}語</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} words. About fifty fill a card.</source>
        <extracomment>For one: one word. About fifty fill a card.</extracomment>
        <translation>
            <numerusform>{number}語。カードは約五十語でいっぱいです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{own} of {number} words</source>
        <extracomment>For one: {own} of one word</extracomment>
        <translation>
            <numerusform>{number}語のうち{own}語</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licences</name>
    <message>
        <source>Each with its licence, the text of it that stands below under that name, and its copyright lines. Where a text speaks of the copyright holder or leaves a year open, the lines here say it. What is under a version of the LGPL or any later one is used under the LGPL 3.</source>
        <translation>それぞれに、ライセンス、下にその名前で載っている全文、著作権の行があります。本文が著作権者に触れていたり年を空けていたりする場合は、ここの行に書いてあります。LGPLのある版またはそれ以降のいずれかの版によるものは、LGPL 3で使っています。</translation>
    </message>
    <message>
        <source>Inside Qt {version}</source>
        <translation>Qt {version}に含まれるもの</translation>
    </message>
    <message>
        <source>Its words stand at the end of those of {package}.</source>
        <translation>本文は{package}の本文の最後にあります。</translation>
    </message>
    <message>
        <source>Lucide icons</source>
        <translation>Lucideのアイコン</translation>
    </message>
    <message>
        <source>MIT-like, see below</source>
        <translation>MITに近いもの（下記参照）</translation>
    </message>
    <message>
        <source>MPL-1.1, chosen out of MPL-1.1, GPL-2.0-or-later and LGPL-2.1-or-later</source>
        <translation>MPL-1.1（MPL-1.1、GPL-2.0-or-later、LGPL-2.1-or-laterから選択）</translation>
    </message>
    <message>
        <source>Rebound itself is under the MIT licence. It uses Qt {qt} and PySide6 under the GNU Lesser General Public License, version 3. They lie as separate libraries in the folder {folder} of the program. Other builds of the same version may take their place; nothing checks them. Both licence texts (LGPL 3 and GPL 3, on which it builds) stand at the end.</source>
        <translation>Rebound自体はMITライセンスです。Qt {qt}とPySide6をGNU Lesser General Public License バージョン3で使っています。どちらも独立したライブラリとして、プログラムのフォルダー{folder}にあります。同じバージョンの別のビルドに置き換えられます。検査は行いません。両方のライセンス本文（LGPL 3と、そのもとになるGPL 3）は最後にあります。</translation>
    </message>
    <message>
        <source>SCOWL, the English dictionary</source>
        <translation>SCOWL（英語の辞書）</translation>
    </message>
    <message>
        <source>Sources: Qt {qt} at https://download.qt.io/official_releases/qt/ (qtbase, qtsvg, qtwayland, qtimageformats), PySide6 and Shiboken6 at https://download.qt.io/official_releases/QtForPython/. What Qt's libraries hold of others is listed under “Inside Qt”, with the texts of its licences. Whoever passes this package on keeps a copy of these sources at hand.</source>
        <translation>ソース: Qt {qt}はhttps://download.qt.io/official_releases/qt/ （qtbase、qtsvg、qtwayland、qtimageformats）、PySide6とShiboken6はhttps://download.qt.io/official_releases/QtForPython/ にあります。Qtのライブラリに含まれるほかの人の作品は、ライセンスの本文とともに「Qtに含まれるもの」に載っています。このパッケージを人に渡す人は、これらのソースの写しを手元に置きます。</translation>
    </message>
    <message>
        <source>The texts of LGPL 3 and GPL 3, on which it builds, stand at the end.</source>
        <translation>LGPL 3と、そのもとになるGPL 3の本文は最後にあります。</translation>
    </message>
    <message>
        <source>Third-party software in Rebound</source>
        <translation>Reboundに含まれるほかの人のソフトウェア</translation>
    </message>
    <message>
        <source>see below</source>
        <translation>下記参照</translation>
    </message>
    <message>
        <source>see its notice</source>
        <translation>付属の表示を参照</translation>
    </message>
    <message>
        <source>several, as named</source>
        <translation>複数（記載のとおり）</translation>
    </message>
    <message>
        <source>{files} (Debian package {package})</source>
        <translation>{files}（Debianパッケージ {package}）</translation>
    </message>
    <message>
        <source>{work}, inside {package}</source>
        <translation>{work}（{package}に含まれる）</translation>
    </message>
    <message>
        <source>{work}, inside {package} (source: {address})</source>
        <translation>{work}（{package}に含まれる、ソース: {address}）</translation>
    </message>
</context>
<context>
    <name>looking_back</name>
    <message numerus="yes">
        <source>Half of the answers came within {number} days.</source>
        <extracomment>For one: Half of the answers came within one day.</extracomment>
        <translation>
            <numerusform>返事の半分は{number}日以内に来ました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few to speak of shares.</source>
        <translation>割合を言うには少なすぎます。</translation>
    </message>
    <message numerus="yes">
        <source>{entries} on {number} days.</source>
        <extracomment>For one: {entries} on one day.</extracomment>
        <translation>
            <numerusform>{number}日で{entries}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{month}: {days}.</source>
        <translation>{month}: {days}。</translation>
    </message>
    <message numerus="yes">
        <source>{number} days</source>
        <extracomment>For one: one day</extracomment>
        <translation>
            <numerusform>{number}日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} moments</source>
        <extracomment>For one: one moment</extracomment>
        <translation>
            <numerusform>やりとり{number}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} people</source>
        <extracomment>For one: one person</extracomment>
        <translation>
            <numerusform>{number}人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} people noted.</source>
        <extracomment>For one: One person noted.</extracomment>
        <translation>
            <numerusform>メモした人{number}人。</numerusform>
        </translation>
    </message>
    <message>
        <source>{stage}: {number}</source>
        <translation>{stage}: {number}</translation>
    </message>
    <message>
        <source>{stage}: {number} of {whole}</source>
        <translation>{stage}: {whole}件のうち{number}件</translation>
    </message>
    <message>
        <source>{stage}: {number}, all of them</source>
        <translation>{stage}: {number}、すべて</translation>
    </message>
    <message>
        <source>{stage}: {number}, {share} of {whole}</source>
        <translation>{stage}: {number}、{whole}のうち{share}</translation>
    </message>
    <message numerus="yes">
        <source>{word} ({number} times)</source>
        <extracomment>For one: {word} (once)</extracomment>
        <translation>
            <numerusform>{word}（{number}回）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{word} on {number} days</source>
        <extracomment>For one: {word} on one day</extracomment>
        <translation>
            <numerusform>{word}が{number}日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>merge</name>
    <message>
        <source>Attached files: {number} came.</source>
        <translation>添付ファイル: {number}個が入りました。</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Everything in that copy was here already. Nothing has changed.</source>
        <translation>そのコピーの中身はすべてもうここにありました。何も変わっていません。</translation>
    </message>
    <message>
        <source>Five steps</source>
        <translation>五つのステップ</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>仕事</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>ジャーナル</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>学び</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>Letters that are sent, not of the alphabet.</extracomment>
        <translation>手紙</translation>
    </message>
    <message>
        <source>My week</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>Passphrase of that copy: </source>
        <translation>そのコピーのパスフレーズ: </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Small things were brought up to date.</source>
        <translation>細かなものを更新しました。</translation>
    </message>
    <message>
        <source>Some of it couldn't be read this time. Try again for the rest.</source>
        <translation>今回は一部が読めませんでした。残りはもう一度お試しください。</translation>
    </message>
    <message>
        <source>{area}: {what}.</source>
        <translation>{area}: {what}。</translation>
    </message>
    <message numerus="yes">
        <source>{number} brought up to date</source>
        <extracomment>For one: 1 brought up to date</extracomment>
        <translation>
            <numerusform>{number}件を更新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} earlier texts kept</source>
        <extracomment>For one: 1 earlier text kept</extracomment>
        <translation>
            <numerusform>以前の文{number}件を保存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} erased, as in the other copy</source>
        <extracomment>For one: 1 erased, as in the other copy</extracomment>
        <translation>
            <numerusform>別のコピーと同じく{number}件を消去</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} new</source>
        <extracomment>For one: 1 new</extracomment>
        <translation>
            <numerusform>新規{number}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} smaller things</source>
        <extracomment>For one: 1 smaller thing</extracomment>
        <translation>
            <numerusform>細かなもの{number}件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Before you go in: {company}</source>
        <translation>行く前に: {company}</translation>
    </message>
    <message>
        <source>New letter from {template}</source>
        <translation>「{template}」で新しい手紙</translation>
    </message>
    <message>
        <source>No entry is from then yet.</source>
        <translation>そのときの記録はまだありません。</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>まだ何も書いていません</translation>
    </message>
    <message>
        <source>While it's fresh: {company}</source>
        <translation>記憶が新しいうちに: {company}</translation>
    </message>
    <message>
        <source>Write an entry for {day}</source>
        <translation>{day}の記録を書く</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}から{last}まで</translation>
    </message>
</context>
<context>
    <name>palette_words</name>
    <message>
        <source>afterthought, later thought, addition, postscript, add to this entry</source>
        <translation>後からの思い, 追記, 補足, この記録に追加</translation>
    </message>
    <message>
        <source>answer by, answer expected, expected answer, deadline, hear back by, waiting until</source>
        <translation>返事の予定, 返事待ち, 期限, 締め切り, いつまで待つ</translation>
    </message>
    <message>
        <source>attach, attachment, attach photo, add photo, add picture, insert image</source>
        <translation>添付, 写真を添付, 写真を追加, 画像を追加, 画像を挿入</translation>
    </message>
    <message>
        <source>auto lock, autolock, privacy, private, timeout, keychain</source>
        <translation>自動ロック, プライバシー, 非公開, 時間, キーチェーン, private</translation>
    </message>
    <message>
        <source>backup, backups, back up, restore, copy, copies, save, rescue, make a backup</source>
        <translation>バックアップ, 復元, コピー, 控え, 保存, 救出, backup, バックアップを作る</translation>
    </message>
    <message>
        <source>call, coffee, met, talked, phone, message, log a call, meeting</source>
        <translation>電話, コーヒー, 会った, 話した, メッセージ, 面会</translation>
    </message>
    <message>
        <source>command, commands, palette, jump, menu</source>
        <translation>コマンド, 操作, パレット, 移動, メニュー</translation>
    </message>
    <message>
        <source>companies, openings, interviews, offers</source>
        <translation>会社, 求人, 面接, オファー</translation>
    </message>
    <message>
        <source>compare, decide, choose, rate, score, weights, pros and cons, decision, compare jobs, compare offers, salary</source>
        <translation>比較, 決める, 選ぶ, 評価, 点数, 重み, 長所, 短所, 決断, 仕事を比べる, 給料, オファーを比べる</translation>
    </message>
    <message>
        <source>crisis, lonely, sad, friend, therapist, talk</source>
        <translation>つらい, 孤独, 悲しい, 友だち, 相談, 話す</translation>
    </message>
    <message>
        <source>dark, light, dark mode, night, theme, colours, colors, contrast, appearance</source>
        <translation>暗い, 明るい, ダークモード, 夜, テーマ, 色, コントラスト, 外観</translation>
    </message>
    <message>
        <source>delete, deleted, trash, bin, remove, removed, erase, recycle, wastebasket, undelete, delete entry</source>
        <translation>削除, 消す, ゴミ箱, ごみ箱, 取り除く, 消去, 記録を削除</translation>
    </message>
    <message>
        <source>do again, repeat</source>
        <translation>もう一度, 繰り返す</translation>
    </message>
    <message>
        <source>entries, pages, prompts, guided writing, five days, calendar</source>
        <translation>記録, ページ, 書くヒント, カレンダー, 五日間</translation>
    </message>
    <message>
        <source>exit, quit, leave, end</source>
        <translation>終了, やめる, 閉じる, 出る</translation>
    </message>
    <message>
        <source>export, pdf, book, save as, download, take everything, archive, html, markdown</source>
        <translation>書き出し, エクスポート, pdf, 本, 保存, ダウンロード, アーカイブ, html, markdown</translation>
    </message>
    <message>
        <source>folder, location, path, file, where is my data, storage, move my journal</source>
        <translation>フォルダー, 場所, パス, ファイル, 保存先, データ, 引っ越し</translation>
    </message>
    <message>
        <source>font, typeface, dyslexia, serif, change font</source>
        <translation>フォント, 書体, 文字, 明朝, ゴシック, フォントを変える</translation>
    </message>
    <message>
        <source>forgot, recovery, lost password, code, emergency kit</source>
        <translation>忘れた, 回復, パスワード, コード, 緊急</translation>
    </message>
    <message>
        <source>full screen, fullscreen, distraction free, zen, typewriter</source>
        <translation>全画面, フルスクリーン, 集中, 禅, タイプライター</translation>
    </message>
    <message>
        <source>go back, previous, return</source>
        <translation>戻る, 前へ</translation>
    </message>
    <message>
        <source>go forward, next</source>
        <translation>進む, 次へ</translation>
    </message>
    <message>
        <source>home, start, dashboard, overview</source>
        <translation>ホーム, 最初, 概要, 今日</translation>
    </message>
    <message>
        <source>import, load, bring in, day one, linkedin, obsidian, csv, vcard, upload, migrate</source>
        <translation>取り込み, インポート, 読み込み, day one, linkedin, obsidian, csv, vcard, 移行</translation>
    </message>
    <message>
        <source>interview, prepare, preparation, get ready, interview prep</source>
        <translation>面接, 準備, 面接準備, 支度, 備える</translation>
    </message>
    <message>
        <source>kanban, board, columns, stages, pipeline</source>
        <translation>カンバン, ボード, 列, 段階</translation>
    </message>
    <message>
        <source>keyring, unlock, open without asking, keys, access</source>
        <translation>キーリング, ロック解除, 確認なしで開く, 鍵, アクセス</translation>
    </message>
    <message>
        <source>language, translation, english, german, spanish, french, arabic, japanese</source>
        <translation>言語, 翻訳, 英語, ドイツ語, スペイン語, フランス語, アラビア語, 日本語</translation>
    </message>
    <message>
        <source>lessons, learnt, learned, what i learned</source>
        <translation>学び, 学んだこと, 気づき</translation>
    </message>
    <message>
        <source>license, open source, copyright, notices</source>
        <translation>ライセンス, オープンソース, 著作権</translation>
    </message>
    <message>
        <source>list of jobs, applications, positions</source>
        <translation>仕事の一覧, 応募, 職</translation>
    </message>
    <message>
        <source>log out, logout, sign out, close journal</source>
        <translation>ログアウト, サインアウト, ジャーナルを閉じる</translation>
    </message>
    <message>
        <source>mail, cards, cover letter, follow up, e-mail, write a letter, thank you note</source>
        <translation>メール, カード, 送付状, 手紙, 問い合わせ, 手紙を書く, お礼状</translation>
    </message>
    <message>
        <source>manual, guide, how to, questions, documentation, shortcuts</source>
        <translation>説明書, 使い方, ガイド, 質問, マニュアル, ショートカット</translation>
    </message>
    <message>
        <source>memories, second look, on this day, revisit</source>
        <translation>思い出, 読み返し, この日, 振り返り</translation>
    </message>
    <message>
        <source>merge, merge people, merge contacts, duplicate, duplicates, same person, two people one</source>
        <translation>統合, 人をまとめる, 連絡先の統合, 重複, 同じ人</translation>
    </message>
    <message>
        <source>merge, sync, synchronise, combine, two computers</source>
        <translation>統合, 同期, まとめる, 二台, マージ</translation>
    </message>
    <message>
        <source>my address, address, home address, return address, contact details, letterhead, sender</source>
        <translation>自分の住所, 住所, 差出人, 連絡先, レターヘッド</translation>
    </message>
    <message>
        <source>my name, my details, signature, sign letters</source>
        <translation>自分の名前, 自分の情報, 署名, サイン</translation>
    </message>
    <message>
        <source>new contact, new person, add contact, add person, add somebody</source>
        <translation>新しい人, 連絡先を追加, 新しい連絡先</translation>
    </message>
    <message>
        <source>new job, add job, add application, track, apply, applied, lead, vacancy, posting</source>
        <translation>新しい仕事, 応募を追加, 応募した, 求人を追加</translation>
    </message>
    <message>
        <source>next letters, fifth step, last step</source>
        <translation>次の手紙, 五つ目のステップ, 最後のステップ</translation>
    </message>
    <message>
        <source>password, passphrase, encrypt, protect, security, pin, secure</source>
        <translation>パスワード, パスフレーズ, 暗号化, 保護, セキュリティ, 安全</translation>
    </message>
    <message>
        <source>people, network, address book, recruiters</source>
        <translation>人, 人脈, アドレス帳, 採用担当</translation>
    </message>
    <message>
        <source>people, third step, thank-you cards</source>
        <translation>人, 三つ目のステップ, お礼のカード</translation>
    </message>
    <message>
        <source>plan, goal, goals, weekly, review, days off</source>
        <translation>計画, 目標, 週ごと, 振り返り, お休みの日</translation>
    </message>
    <message>
        <source>praise, compliments, encouragement, nice words</source>
        <translation>ほめ言葉, 賛辞, 励まし, やさしい言葉</translation>
    </message>
    <message>
        <source>preferences, options, configure, setup</source>
        <translation>環境設定, オプション, 設定, 構成</translation>
    </message>
    <message>
        <source>print, paper, printer, hard copy</source>
        <translation>印刷, 紙, プリンター, プリント</translation>
    </message>
    <message>
        <source>print, printer, print this page</source>
        <translation>印刷, プリンター, このページを印刷</translation>
    </message>
    <message>
        <source>rejected, rejection, no, turned down, refused, denied, ghosted, log a no</source>
        <translation>不採用, 見送り, お祈り, 断り, 落ちた, 連絡なし</translation>
    </message>
    <message>
        <source>remind, reminder, reminders, notify, notification, notifications, alarm, daily</source>
        <translation>通知, リマインダー, お知らせ, 毎日, アラーム</translation>
    </message>
    <message>
        <source>search again, hired, accepted, got the job, i got the job, rest, withdraw, day 90</source>
        <translation>また探す, 採用, 内定, 承諾, 休む, 90日</translation>
    </message>
    <message>
        <source>search, look for, filter, replace</source>
        <translation>検索, 探す, 絞り込み, 置き換え</translation>
    </message>
    <message>
        <source>side panel, navigation, hide menu, collapse</source>
        <translation>サイドパネル, ナビゲーション, メニューを隠す, たたむ</translation>
    </message>
    <message>
        <source>spell check, spellcheck, check spelling, spelling, dictionary, typos</source>
        <translation>スペルチェック, つづり, つづりの確認, 辞書, 誤字</translation>
    </message>
    <message>
        <source>star, star story, interview story</source>
        <translation>star, STAR, 面接で話すこと</translation>
    </message>
    <message>
        <source>starred, unstar, favourite, favorite, bookmark, pin</source>
        <translation>スター付き, スターを外す, お気に入り, ブックマーク, ピン留め</translation>
    </message>
    <message>
        <source>statistics, stats, insights, report, progress, charts, look back, funnel, mood, how am i doing</source>
        <translation>統計, 分析, レポート, 進み具合, グラフ, 振り返り, 気分, 調子</translation>
    </message>
    <message>
        <source>stories, star, examples, interview stories</source>
        <translation>エピソード, 例, 面接の話</translation>
    </message>
    <message>
        <source>story, five steps, first step</source>
        <translation>物語, 五つのステップ, 一つ目のステップ</translation>
    </message>
    <message>
        <source>strengths, went well, proud, achievements</source>
        <translation>強み, うまくいった, 誇り, 達成</translation>
    </message>
    <message>
        <source>suggestions, congratulate, wish well</source>
        <translation>提案, お祝い</translation>
    </message>
    <message>
        <source>table, spreadsheet, sort, tracker, grid</source>
        <translation>表, スプレッドシート, 並べ替え, 管理表</translation>
    </message>
    <message>
        <source>tag, tags, label, labels, keywords</source>
        <translation>タグ, ラベル, 札, キーワード</translation>
    </message>
    <message>
        <source>take back, revert, oops, mistake</source>
        <translation>取り消し, 元に戻す, 間違い</translation>
    </message>
    <message>
        <source>template, wording, snippets, form letters</source>
        <translation>ひな形, テンプレート, 文例, 定型文</translation>
    </message>
    <message>
        <source>the job, second step, perfect, not ideal</source>
        <translation>仕事, 二つ目のステップ, ぴったり, 理想的でない</translation>
    </message>
    <message>
        <source>version, credits, about</source>
        <translation>バージョン, 版, 情報, クレジット</translation>
    </message>
    <message>
        <source>wants, needs, values, must have, profile, priorities</source>
        <translation>望み, 必要, 価値観, ゆずれない, 条件, 優先</translation>
    </message>
    <message>
        <source>write, diary, page, note, create, add entry, blank page, compose, quick note</source>
        <translation>書く, 日記, ページ, メモ, 作る, 記録を追加, 白紙, さっとメモ</translation>
    </message>
    <message>
        <source>yourself, fourth step, lessons</source>
        <translation>自分, 四つ目のステップ, 学び</translation>
    </message>
    <message>
        <source>zoom, font size, bigger, larger, smaller, text size, readability</source>
        <translation>拡大, 文字の大きさ, 大きく, 小さく, 読みやすさ</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Added {day}</source>
        <translation>{day}に追記</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>どう進んだか</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>面接</translation>
    </message>
    <message>
        <source>My journal</source>
        <translation>わたしのジャーナル</translation>
    </message>
    <message>
        <source>Open it to print</source>
        <translation>開いて印刷</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDFで保存</translation>
    </message>
    <message>
        <source>Saved. The PDF is not encrypted.</source>
        <translation>保存しました。PDFは暗号化されていません。</translation>
    </message>
    <message>
        <source>The people</source>
        <translation>人々</translation>
    </message>
    <message>
        <source>What I learned</source>
        <translation>学んだこと</translation>
    </message>
    <message>
        <source>What I wrote</source>
        <translation>書いたこと</translation>
    </message>
    <message>
        <source>What sounded perfect</source>
        <translation>ぴったりに聞こえたこと</translation>
    </message>
    <message>
        <source>What was not ideal</source>
        <translation>理想的でなかったこと</translation>
    </message>
    <message>
        <source>With this entry</source>
        <translation>この記録に添えたもの</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}から{last}まで</translation>
    </message>
    <message numerus="yes">
        <source>{number} entries that are only for me are not in this book.</source>
        <extracomment>For one: One entry that is only for me is not in this book.</extracomment>
        <translation>
            <numerusform>自分だけの記録{number}件は、この本に入っていません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>profile</name>
    <message numerus="yes">
        <source>not ideal {number} times</source>
        <extracomment>For one: not ideal once</extracomment>
        <translation>
            <numerusform>理想的でない {number}回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>perfect {number} times</source>
        <extracomment>For one: perfect once</extracomment>
        <translation>
            <numerusform>ぴったり {number}回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>strongly {number} times</source>
        <extracomment>For one: strongly once</extracomment>
        <translation>
            <numerusform>強く {number}回</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rebound</name>
    <message>
        <source>Keep the people</source>
        <translation>人々を残す</translation>
    </message>
    <message>
        <source>Look at the job itself</source>
        <translation>仕事そのものを見る</translation>
    </message>
    <message>
        <source>Next letters</source>
        <translation>次の手紙</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Step {number} of {steps}: {heading}</source>
        <translation>ステップ{number}/{steps}: {heading}</translation>
    </message>
    <message>
        <source>Story</source>
        <extracomment>Name of the first step: one writes down what happened.</extracomment>
        <translation>できごと</translation>
    </message>
    <message>
        <source>The job</source>
        <extracomment>Name of the second step: one looks at the job itself.</extracomment>
        <translation>仕事</translation>
    </message>
    <message>
        <source>The next conversations</source>
        <translation>次の会話</translation>
    </message>
    <message>
        <source>What you learned about yourself</source>
        <translation>自分について学んだこと</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>書き留める</translation>
    </message>
    <message>
        <source>Yourself</source>
        <extracomment>Name of the fourth step: what you learned about yourself.</extracomment>
        <translation>自分</translation>
    </message>
    <message>
        <source>begun</source>
        <extracomment>State of a step.</extracomment>
        <translation>途中</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>State of a step.</extracomment>
        <translation>済み</translation>
    </message>
    <message>
        <source>not begun</source>
        <extracomment>State of a step.</extracomment>
        <translation>まだ</translation>
    </message>
    <message>
        <source>skipped</source>
        <extracomment>State of a step.</extracomment>
        <translation>とばした</translation>
    </message>
</context>
<context>
    <name>restore</name>
    <message>
        <source>A journal stands in {folder}. With --replace the backup takes its place.</source>
        <translation>{folder}にジャーナルがあります。--replace でバックアップに置き換わります。</translation>
    </message>
    <message>
        <source>Replaced: {journal}</source>
        <translation>置き換え: {journal}</translation>
    </message>
    <message>
        <source>Restored: {what}.</source>
        <translation>復元しました: {what}。</translation>
    </message>
    <message>
        <source>Some attached files couldn't be read this time. Merge this backup later for the rest.</source>
        <translation>今回は読めなかった添付ファイルがありました。残りは、あとでこのバックアップを統合してください。</translation>
    </message>
    <message>
        <source>The journal that stood there is kept in {folder}.</source>
        <translation>そこにあったジャーナルは{folder}に残しています。</translation>
    </message>
    <message>
        <source>The newest backup in this folder: {file}</source>
        <translation>このフォルダーで最も新しいバックアップ: {file}</translation>
    </message>
    <message>
        <source>{made}, no entries yet</source>
        <translation>{made}、記録はまだなし</translation>
    </message>
    <message numerus="yes">
        <source>{made}, {number} entries</source>
        <extracomment>For one: {made}, one entry</extracomment>
        <translation>
            <numerusform>{made}、記録{number}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{made}, {number} entries, the last one of {last}</source>
        <extracomment>For one: {made}, one entry, of {last}</extracomment>
        <translation>
            <numerusform>{made}、記録{number}件、最後は{last}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rooms</name>
    <message>
        <source>A company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>A second look</source>
        <translation>読み返し</translation>
    </message>
    <message>
        <source>About Rebound</source>
        <translation>Reboundについて</translation>
    </message>
    <message>
        <source>Add a passphrase</source>
        <translation>パスフレーズを追加</translation>
    </message>
    <message>
        <source>Backups of your journal</source>
        <translation>ジャーナルのバックアップ</translation>
    </message>
    <message>
        <source>Before you go in</source>
        <translation>行く前に</translation>
    </message>
    <message>
        <source>Bring something in</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>パスフレーズを変更</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Held against what I want</source>
        <translation>望みと照らし合わせる</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>I didn't get a job</source>
        <translation>仕事が決まらなかった</translation>
    </message>
    <message>
        <source>I took a job</source>
        <translation>仕事が決まった</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>仕事</translation>
    </message>
    <message>
        <source>Jobs in a table</source>
        <translation>仕事を表で</translation>
    </message>
    <message>
        <source>Jobs on a board</source>
        <translation>仕事をボードで</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>ジャーナル</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>Letters that are sent, not of the alphabet.</extracomment>
        <translation>手紙</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>振り返り</translation>
    </message>
    <message>
        <source>Merge another copy</source>
        <translation>別のコピーを統合</translation>
    </message>
    <message>
        <source>My week</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>Rebound</source>
        <translation>Rebound</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>回復コード</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>話せる相手</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>ここでやめる</translation>
    </message>
    <message>
        <source>Templates of letters</source>
        <translation>手紙のひな形</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Name of the first room; also the day.</extracomment>
        <translation>今日</translation>
    </message>
    <message>
        <source>Ways into your journal</source>
        <translation>ジャーナルの開き方</translation>
    </message>
    <message>
        <source>What I keep</source>
        <translation>残しておくもの</translation>
    </message>
    <message>
        <source>What I want, need and deserve</source>
        <translation>望むもの、必要なもの、ふさわしいもの</translation>
    </message>
    <message>
        <source>What happened?</source>
        <extracomment>Above the first blank page, to somebody who was turned down today.</extracomment>
        <translation>何がありましたか？</translation>
    </message>
    <message>
        <source>What you can still choose</source>
        <translation>まだ選べるもの</translation>
    </message>
    <message>
        <source>What you set aside</source>
        <translation>片付けたもの</translation>
    </message>
    <message>
        <source>Working on it. You can go on meanwhile.</source>
        <translation>進めています。その間も続けられます。</translation>
    </message>
</context>
<context>
    <name>salvage</name>
    <message>
        <source>Entries from {days} are missing.</source>
        <translation>{days}の記録がありません。</translation>
    </message>
    <message>
        <source>No entry is known to be missing. Filling it in brings what may be gone.</source>
        <translation>欠けているとわかっている記録はありません。「書き込む」で、欠けているかもしれないものが戻ります。</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>on in day</source>
        <translation>日 日付</translation>
    </message>
    <message>
        <source>since after from</source>
        <translation>以降 から</translation>
    </message>
    <message>
        <source>title heading</source>
        <translation>題名 タイトル 見出し</translation>
    </message>
    <message>
        <source>until before to</source>
        <translation>以前 まで</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Colours, light or dark</source>
        <translation>色、ライトとダーク</translation>
    </message>
    <message>
        <source>Font for writing</source>
        <extracomment>The typeface of one's own pages.</extracomment>
        <translation>書くときの書体</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>画面の言語</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Second looks</source>
        <translation>読み返し</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>つづり</translation>
    </message>
    <message>
        <source>Suggestions about people</source>
        <translation>人についての提案</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Where your journal is kept</source>
        <translation>ジャーナルの保存場所</translation>
    </message>
    <message>
        <source>Who can read it, and when it locks</source>
        <translation>読める人と、ロックするとき</translation>
    </message>
    <message>
        <source>Your address on letters</source>
        <translation>手紙の自分の住所</translation>
    </message>
    <message>
        <source>Your name in letters</source>
        <translation>手紙での名前</translation>
    </message>
    <message numerus="yes">
        <source>after {number} minutes</source>
        <extracomment>For one: after one minute</extracomment>
        <translation>
            <numerusform>{number}分後</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>A new journal was begun, behind your passphrase.</source>
        <translation>新しいジャーナルを始めました。パスフレーズで守られています。</translation>
    </message>
    <message>
        <source>A new journal was begun. Anyone using this account can read it.</source>
        <translation>新しいジャーナルを始めました。このアカウントを使う人は誰でも読めます。</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>何も見つかりませんでした。</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>パスフレーズ: </translation>
    </message>
    <message>
        <source>Read as: {format}</source>
        <translation>読み取った形式: {format}</translation>
    </message>
    <message>
        <source>Stopped. Nothing half done was left.</source>
        <translation>止めました。途中のものは残っていません。</translation>
    </message>
    <message>
        <source>The passphrase file can't be read.</source>
        <translation>パスフレーズのファイルを読めません。</translation>
    </message>
    <message>
        <source>There is no journal in {folder}.</source>
        <translation>{folder}にジャーナルはありません。</translation>
    </message>
    <message>
        <source>There is nobody to ask for the passphrase.</source>
        <translation>パスフレーズをたずねる相手がいません。</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message>
        <source>Agency</source>
        <translation>紹介会社</translation>
    </message>
    <message>
        <source>Answer expected</source>
        <translation>返事の見込み</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>First noted</source>
        <translation>最初にメモした日</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>終わり方</translation>
    </message>
    <message>
        <source>Job set aside</source>
        <translation>仕事を片付けました</translation>
    </message>
    <message>
        <source>Jobs set aside: {count}</source>
        <translation>片付けた仕事: {count}</translation>
    </message>
    <message>
        <source>Pay</source>
        <extracomment>A noun: salary.</extracomment>
        <translation>給与</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Set for jobs: {count}</source>
        <translation>設定した仕事: {count}</translation>
    </message>
    <message numerus="yes">
        <source>Set for {number}</source>
        <extracomment>For one: Set it</extracomment>
        <translation>
            <numerusform>{number}件に設定</numerusform>
        </translation>
    </message>
    <message>
        <source>Since</source>
        <translation>いつから</translation>
    </message>
    <message>
        <source>Stage</source>
        <extracomment>How far a job is: lead, applied, interviewing, offer, closed.</extracomment>
        <translation>段階</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Where you found it</source>
        <translation>見つけた場所</translation>
    </message>
    <message>
        <source>{name}, sorted down</source>
        <translation>{name}、降順</translation>
    </message>
    <message>
        <source>{name}, sorted up</source>
        <translation>{name}、昇順</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>A page you wrote to yourself</source>
        <translation>自分に書いたページ</translation>
    </message>
    <message>
        <source>A recovery code, in case you forget</source>
        <translation>忘れたときのための回復コード</translation>
    </message>
    <message>
        <source>A second look</source>
        <translation>読み返し</translation>
    </message>
    <message>
        <source>All that you can still choose stands side by side.</source>
        <translation>まだ選べるものが横に並んでいます。</translation>
    </message>
    <message>
        <source>An entry you wrote {when}.</source>
        <translation>{when}に書いた記録。</translation>
    </message>
    <message>
        <source>An older backup doesn't have your passphrase yet</source>
        <translation>古いバックアップにまだパスフレーズが付いていません</translation>
    </message>
    <message>
        <source>Another copy lies beside your journal</source>
        <translation>ジャーナルの横に別のコピーがあります</translation>
    </message>
    <message>
        <source>Before you go in</source>
        <translation>行く前に</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>選ぶ</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>A verb.</extracomment>
        <translation>比べる</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>書き込む</translation>
    </message>
    <message>
        <source>For day 90. It waits until you open it.</source>
        <translation>90日目のために。開くまで待っています。</translation>
    </message>
    <message>
        <source>Go on with the card</source>
        <translation>カードを続ける</translation>
    </message>
    <message>
        <source>Hello again, {name}</source>
        <translation>{name}さんにまた挨拶を</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Put it off.</extracomment>
        <translation>あとで</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>そのままにしました</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>読み返す</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>見てみる</translation>
    </message>
    <message>
        <source>Look at the journal</source>
        <translation>ジャーナルを見る</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>新しく作る</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>作る</translation>
    </message>
    <message>
        <source>Merge it</source>
        <translation>統合する</translation>
    </message>
    <message>
        <source>Neither was written over.</source>
        <translation>どちらも上書きされていません。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>これは見ない</translation>
    </message>
    <message>
        <source>Nothing to do until then.</source>
        <translation>それまですることはありません。</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>同じ日付の記録</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>A verb.</extracomment>
        <translation>開く</translation>
    </message>
    <message>
        <source>Other conversations are on their way.</source>
        <translation>ほかの会話が進んでいます。</translation>
    </message>
    <message>
        <source>Pick up anywhere.</source>
        <translation>どこからでも続けられます。</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>記録を戻しました</translation>
    </message>
    <message>
        <source>Put off by a week</source>
        <translation>一週間延ばしました</translation>
    </message>
    <message>
        <source>Put off until tomorrow</source>
        <translation>明日まで延ばしました</translation>
    </message>
    <message>
        <source>Put off until {day}</source>
        <translation>{day}まで延ばしました</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>読む</translation>
    </message>
    <message>
        <source>Rebound ended suddenly and couldn't read back its last changes. All before is safe.</source>
        <translation>Reboundが突然終了し、最後の変更を読み戻せませんでした。それより前のものはすべて無事です。</translation>
    </message>
    <message>
        <source>Resting since {day}. You can write any time.</source>
        <translation>{day}から休んでいます。いつでも書けます。</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>また探す</translation>
    </message>
    <message>
        <source>Thank {name}</source>
        <translation>{name}さんにお礼を</translation>
    </message>
    <message>
        <source>The fault is ours. Closing Rebound tries it again.</source>
        <translation>こちらの不具合です。Reboundを閉じるとまた試します。</translation>
    </message>
    <message>
        <source>The file was damaged</source>
        <translation>ファイルが傷んでいました</translation>
    </message>
    <message>
        <source>The journal rests</source>
        <translation>ジャーナルは休んでいます</translation>
    </message>
    <message>
        <source>The last backup of your journal could not be made</source>
        <translation>ジャーナルの最後のバックアップが作れませんでした</translation>
    </message>
    <message>
        <source>The people are kept.</source>
        <translation>人々を残しました。</translation>
    </message>
    <message>
        <source>The story is told.</source>
        <translation>できごとを書きました。</translation>
    </message>
    <message>
        <source>Welcome back. Pick up anywhere.</source>
        <translation>おかえりなさい。どこからでも続けられます。</translation>
    </message>
    <message>
        <source>What is left stands on one page.</source>
        <translation>残りは一つのページにあります。</translation>
    </message>
    <message>
        <source>While it's fresh</source>
        <translation>記憶が新しいうちに</translation>
    </message>
    <message>
        <source>Without passphrase and code, nobody can open the journal.</source>
        <translation>パスフレーズもコードもないと、誰にもジャーナルは開けません。</translation>
    </message>
    <message>
        <source>Words of your last minutes may be missing</source>
        <translation>最後の数分の言葉がないかもしれません</translation>
    </message>
    <message>
        <source>Write a card</source>
        <translation>カードを書く</translation>
    </message>
    <message>
        <source>You came in by the recovery code. The old passphrase isn't needed.</source>
        <translation>回復コードで開きました。前のパスフレーズは要りません。</translation>
    </message>
    <message>
        <source>You can choose a new passphrase</source>
        <translation>新しいパスフレーズを選べます</translation>
    </message>
    <message>
        <source>You have looked at the job.</source>
        <translation>仕事を見つめました。</translation>
    </message>
    <message>
        <source>You know more about yourself.</source>
        <translation>自分のことが前よりわかりました。</translation>
    </message>
    <message>
        <source>You took the job at {company}</source>
        <translation>{company}の仕事に決めました</translation>
    </message>
    <message numerus="yes">
        <source>Your moves of the last two weeks are spread over {number} companies.</source>
        <extracomment>For one: Your moves of the last two weeks went to one company.</extracomment>
        <translation>
            <numerusform>この二週間の動きは{number}社に広がっています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your newest backup is good. The older one is tried again with each backup.</source>
        <translation>いちばん新しいバックアップは大丈夫です。古いほうはバックアップのたびにもう一度試します。</translation>
    </message>
    <message>
        <source>{company} said you would hear by {day}</source>
        <translation>{company}の返事は{day}までとのことでした</translation>
    </message>
    <message>
        <source>{company} wants your answer by {day}</source>
        <translation>{company}が{day}までに返事を待っています</translation>
    </message>
    <message>
        <source>{day} has passed. You can ask, if you like.</source>
        <translation>{day}を過ぎました。よければ問い合わせできます。</translation>
    </message>
    <message>
        <source>{kind} at {company}</source>
        <translation>{company}の{kind}</translation>
    </message>
    <message numerus="yes">
        <source>{number} drafted.</source>
        <extracomment>For one: one drafted.</extracomment>
        <translation>
            <numerusform>下書き{number}通。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} more</source>
        <extracomment>For one: one more</extracomment>
        <translation>
            <numerusform>ほか{number}件</numerusform>
        </translation>
    </message>
    <message>
        <source>{when}: {title}</source>
        <translation>{when}: {title}</translation>
    </message>
    <message>
        <source>{where}. A card asks for nothing.</source>
        <translation>{where}。カードは何も求めません。</translation>
    </message>
</context>
<context>
    <name>trash</name>
    <message>
        <source>Afterthought</source>
        <translation>追記</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>面接</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>仕事</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>学び</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>手紙</translation>
    </message>
    <message>
        <source>Line of a list</source>
        <translation>一覧の行</translation>
    </message>
    <message>
        <source>Moment</source>
        <extracomment>Something between two people: a call, a coffee, a card.</extracomment>
        <translation>やりとり</translation>
    </message>
    <message>
        <source>No backup holds it.</source>
        <translation>これを含むバックアップはありません。</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>オファー</translation>
    </message>
    <message>
        <source>Row of the comparison</source>
        <translation>比較の項目</translation>
    </message>
    <message>
        <source>Template of a letter</source>
        <translation>手紙のひな形</translation>
    </message>
    <message numerus="yes">
        <source>{number} backups still hold it, of {days}.</source>
        <extracomment>For one: The backup of {days} still holds it.</extracomment>
        <translation>
            <numerusform>{number}個のバックアップにまだあります（{days}）。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message>
        <source>Afterthought kept</source>
        <translation>追記を残しました</translation>
    </message>
    <message>
        <source>Afterthought set aside</source>
        <translation>追記を片付けました</translation>
    </message>
    <message>
        <source>Answer kept</source>
        <translation>答えを残しました</translation>
    </message>
    <message>
        <source>Answer sealed</source>
        <translation>答えに封をしました</translation>
    </message>
    <message>
        <source>Back to three tiers</source>
        <translation>三段階に戻しました</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>戻しました</translation>
    </message>
    <message>
        <source>Cards planned</source>
        <translation>カードを計画しました</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Something was changed; said when it is undone.</extracomment>
        <translation>変更しました</translation>
    </message>
    <message>
        <source>Company changed</source>
        <translation>会社を変更しました</translation>
    </message>
    <message>
        <source>Company renamed</source>
        <translation>会社名を変更しました</translation>
    </message>
    <message>
        <source>Comparison changed</source>
        <translation>比較を変更しました</translation>
    </message>
    <message>
        <source>Copy merged</source>
        <translation>コピーを統合しました</translation>
    </message>
    <message>
        <source>Day changed</source>
        <translation>日付を変更しました</translation>
    </message>
    <message>
        <source>Days off changed</source>
        <translation>お休みの日を変更しました</translation>
    </message>
    <message>
        <source>Earlier text restored</source>
        <translation>以前の文に戻しました</translation>
    </message>
    <message>
        <source>Entry linked</source>
        <translation>記録をつなぎました</translation>
    </message>
    <message>
        <source>Entry set aside</source>
        <translation>記録を片付けました</translation>
    </message>
    <message>
        <source>Entry taken as the story</source>
        <translation>記録をできごとにしました</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>ファイルを添付しました</translation>
    </message>
    <message>
        <source>File renamed</source>
        <translation>ファイル名を変更しました</translation>
    </message>
    <message>
        <source>File set aside</source>
        <translation>ファイルを片付けました</translation>
    </message>
    <message>
        <source>Five days begun</source>
        <translation>五日間を始めました</translation>
    </message>
    <message>
        <source>Five days left</source>
        <translation>五日間をやめました</translation>
    </message>
    <message>
        <source>Five steps opened</source>
        <translation>五つのステップを開きました</translation>
    </message>
    <message>
        <source>Goal of the week changed</source>
        <translation>週の目標を変更しました</translation>
    </message>
    <message>
        <source>History set right</source>
        <translation>経過を直しました</translation>
    </message>
    <message>
        <source>Import taken in</source>
        <translation>取り込みました</translation>
    </message>
    <message>
        <source>Interview added</source>
        <translation>面接を追加しました</translation>
    </message>
    <message>
        <source>Interview changed</source>
        <translation>面接を変更しました</translation>
    </message>
    <message>
        <source>Interview set aside</source>
        <translation>面接を片付けました</translation>
    </message>
    <message>
        <source>Job added</source>
        <translation>仕事を追加しました</translation>
    </message>
    <message>
        <source>Job changed</source>
        <translation>仕事を変更しました</translation>
    </message>
    <message>
        <source>Job moved</source>
        <translation>仕事を移動しました</translation>
    </message>
    <message>
        <source>Job set aside</source>
        <translation>仕事を片付けました</translation>
    </message>
    <message>
        <source>Jobs changed</source>
        <translation>仕事を変更しました</translation>
    </message>
    <message>
        <source>Jobs closed</source>
        <translation>仕事を終えました</translation>
    </message>
    <message>
        <source>Jobs moved</source>
        <translation>仕事を移動しました</translation>
    </message>
    <message>
        <source>Jobs set aside</source>
        <translation>仕事を片付けました</translation>
    </message>
    <message>
        <source>Kept what your gut says</source>
        <translation>直感を残しました</translation>
    </message>
    <message>
        <source>Laid to rest</source>
        <translation>区切りをつけました</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>そのままにしました</translation>
    </message>
    <message>
        <source>Lesson changed</source>
        <translation>学びを変更しました</translation>
    </message>
    <message>
        <source>Lesson kept</source>
        <translation>学びを残しました</translation>
    </message>
    <message>
        <source>Lesson set aside</source>
        <translation>学びを片付けました</translation>
    </message>
    <message>
        <source>Letter addressed</source>
        <translation>手紙に宛名を付けました</translation>
    </message>
    <message>
        <source>Letter begun</source>
        <translation>手紙を始めました</translation>
    </message>
    <message>
        <source>Letter changed</source>
        <translation>手紙を変更しました</translation>
    </message>
    <message>
        <source>Letter marked as sent</source>
        <translation>手紙を送信済みにしました</translation>
    </message>
    <message>
        <source>Letter set aside</source>
        <translation>手紙を片付けました</translation>
    </message>
    <message>
        <source>Letters drafted</source>
        <translation>手紙を下書きしました</translation>
    </message>
    <message>
        <source>Line added</source>
        <translation>行を追加しました</translation>
    </message>
    <message>
        <source>Line changed</source>
        <translation>行を変更しました</translation>
    </message>
    <message>
        <source>Line moved</source>
        <translation>行を移動しました</translation>
    </message>
    <message>
        <source>Line removed</source>
        <translation>行を取り除きました</translation>
    </message>
    <message>
        <source>Link added</source>
        <translation>リンクを追加しました</translation>
    </message>
    <message>
        <source>Link between people removed</source>
        <translation>人のつながりを外しました</translation>
    </message>
    <message>
        <source>Link taken away</source>
        <translation>リンクを外しました</translation>
    </message>
    <message>
        <source>LinkedIn noted</source>
        <translation>LinkedInをメモしました</translation>
    </message>
    <message>
        <source>Mark changed</source>
        <translation>印を変更しました</translation>
    </message>
    <message>
        <source>Moment noted</source>
        <translation>やりとりをメモしました</translation>
    </message>
    <message>
        <source>Moment removed</source>
        <translation>やりとりを取り除きました</translation>
    </message>
    <message>
        <source>Moment set right</source>
        <translation>やりとりを直しました</translation>
    </message>
    <message>
        <source>Mood noted</source>
        <translation>気分をメモしました</translation>
    </message>
    <message>
        <source>New post noted</source>
        <translation>新しい役職をメモしました</translation>
    </message>
    <message>
        <source>Next step changed</source>
        <translation>次の予定を変更しました</translation>
    </message>
    <message>
        <source>Next step dropped</source>
        <translation>次の予定を外しました</translation>
    </message>
    <message>
        <source>Next step planned</source>
        <translation>次の予定を立てました</translation>
    </message>
    <message>
        <source>Noted</source>
        <extracomment>It has been noted.</extracomment>
        <translation>メモしました</translation>
    </message>
    <message>
        <source>Offer changed</source>
        <translation>オファーを変更しました</translation>
    </message>
    <message>
        <source>Offer noted</source>
        <translation>オファーをメモしました</translation>
    </message>
    <message>
        <source>Offer set aside</source>
        <translation>オファーを片付けました</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>休止しました</translation>
    </message>
    <message>
        <source>Pay filled in</source>
        <translation>給与を記入しました</translation>
    </message>
    <message>
        <source>People linked</source>
        <translation>人をつなぎました</translation>
    </message>
    <message>
        <source>People of the interview noted</source>
        <translation>面接の人をメモしました</translation>
    </message>
    <message>
        <source>People set aside</source>
        <translation>人を片付けました</translation>
    </message>
    <message>
        <source>People tagged</source>
        <translation>人にタグを付けました</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>人を追加しました</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>人を変更しました</translation>
    </message>
    <message>
        <source>Person linked</source>
        <translation>人をつなぎました</translation>
    </message>
    <message>
        <source>Person set aside</source>
        <translation>人を片付けました</translation>
    </message>
    <message>
        <source>Picture set</source>
        <translation>画像を付けました</translation>
    </message>
    <message>
        <source>Put beside the jobs</source>
        <translation>仕事の横に並べました</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>延期しました</translation>
    </message>
    <message>
        <source>Questions changed</source>
        <translation>質問を変更しました</translation>
    </message>
    <message>
        <source>Questions kept</source>
        <translation>質問を残しました</translation>
    </message>
    <message>
        <source>Questions set aside</source>
        <translation>質問を片付けました</translation>
    </message>
    <message>
        <source>Rated</source>
        <extracomment>A job was rated.</extracomment>
        <translation>評価しました</translation>
    </message>
    <message>
        <source>Reply noted</source>
        <translation>返事をメモしました</translation>
    </message>
    <message>
        <source>Review of the week kept</source>
        <translation>週の振り返りを残しました</translation>
    </message>
    <message>
        <source>Rhythm set</source>
        <translation>間隔を決めました</translation>
    </message>
    <message>
        <source>Row added</source>
        <translation>項目を追加しました</translation>
    </message>
    <message>
        <source>Row changed</source>
        <translation>項目を変更しました</translation>
    </message>
    <message>
        <source>Row moved</source>
        <translation>項目を移動しました</translation>
    </message>
    <message>
        <source>Row set aside</source>
        <translation>項目を片付けました</translation>
    </message>
    <message>
        <source>Rows put together</source>
        <translation>項目をまとめました</translation>
    </message>
    <message>
        <source>Search kept</source>
        <translation>検索を残しました</translation>
    </message>
    <message>
        <source>Search taken away</source>
        <translation>検索を外しました</translation>
    </message>
    <message>
        <source>Searching again</source>
        <translation>また探しています</translation>
    </message>
    <message>
        <source>Second look answered</source>
        <translation>読み返しに答えました</translation>
    </message>
    <message>
        <source>Someone to talk to changed</source>
        <translation>話せる相手を変更しました</translation>
    </message>
    <message>
        <source>Star changed</source>
        <translation>スターの変更</translation>
    </message>
    <message>
        <source>Step taken out</source>
        <translation>段階を取り除きました</translation>
    </message>
    <message>
        <source>Story changed</source>
        <translation>エピソードを変更しました</translation>
    </message>
    <message>
        <source>Story kept</source>
        <translation>エピソードを残しました</translation>
    </message>
    <message>
        <source>Tag taken away</source>
        <translation>タグを外しました</translation>
    </message>
    <message>
        <source>Tags changed</source>
        <translation>タグを変更しました</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>また始めました</translation>
    </message>
    <message>
        <source>Template changed</source>
        <translation>ひな形を変更しました</translation>
    </message>
    <message>
        <source>Template kept</source>
        <translation>ひな形を残しました</translation>
    </message>
    <message>
        <source>Template set aside</source>
        <translation>ひな形を片付けました</translation>
    </message>
    <message>
        <source>The journal rests</source>
        <translation>ジャーナルは休んでいます</translation>
    </message>
    <message>
        <source>Two became one</source>
        <translation>二人が一人になりました</translation>
    </message>
    <message>
        <source>Week planned</source>
        <translation>週を計画しました</translation>
    </message>
    <message>
        <source>Weighed finely</source>
        <translation>細かく重みを付けました</translation>
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
        <translation>別のコピーから来ました。</translation>
    </message>
    <message>
        <source>Kept before an earlier text came back.</source>
        <translation>以前の文に戻す前に残しました。</translation>
    </message>
    <message>
        <source>Kept before much was taken out.</source>
        <translation>多くを取り除く前に残しました。</translation>
    </message>
    <message>
        <source>Kept when you left it.</source>
        <translation>離れたときに残しました。</translation>
    </message>
    <message>
        <source>Kept while you wrote.</source>
        <translation>書いている間に残しました。</translation>
    </message>
    <message>
        <source>Since then: a question or a quote alone.</source>
        <translation>それから: 質問か引用だけ。</translation>
    </message>
    <message>
        <source>Since then: spaces and marks alone.</source>
        <translation>それから: 空白と記号だけ。</translation>
    </message>
    <message>
        <source>Since then: {what}.</source>
        <translation>それから: {what}。</translation>
    </message>
    <message numerus="yes">
        <source>{number} words</source>
        <extracomment>For one: one word</extracomment>
        <translation>
            <numerusform>{number}語</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} words came</source>
        <extracomment>For one: one word came</extracomment>
        <translation>
            <numerusform>{number}語が増えました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} words went</source>
        <extracomment>For one: one word went</extracomment>
        <translation>
            <numerusform>{number}語が減りました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>week</name>
    <message>
        <source>and</source>
        <extracomment>Between names that somebody typed: Fabrikam and Contoso.</extracomment>
        <translation>と</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>Between names that somebody typed: Fabrikam or Contoso.</extracomment>
        <translation>または</translation>
    </message>
    <message numerus="yes">
        <source>{number} letters a week</source>
        <extracomment>For one: One letter a week</extracomment>
        <translation>
            <numerusform>週に手紙{number}通</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets</name>
    <message>
        <source>“{typed}” is still to come, so {standing} stays. A day up to {latest} can stand here.</source>
        <translation>「{typed}」はまだ先なので、{standing}のままです。{latest}までの日を入れられます。</translation>
    </message>
    <message>
        <source>“{typed}” was not understood, so {standing} stays. It can be written like that.</source>
        <translation>「{typed}」は読み取れなかったので、{standing}のままです。この形で書けます。</translation>
    </message>
</context>
</TS>
