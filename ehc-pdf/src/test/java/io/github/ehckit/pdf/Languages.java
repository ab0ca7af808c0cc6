package io.github.ehckit.pdf;

import io.github.ehckit.document.Block;
import io.github.ehckit.document.Cell;
import io.github.ehckit.document.DocumentModel;
import io.github.ehckit.document.Emphasis;
import io.github.ehckit.document.ItemList;
import io.github.ehckit.document.ItemList.Item;
import io.github.ehckit.document.KeyValues;
import io.github.ehckit.document.KeyValues.KeyValue;
import io.github.ehckit.document.Language;
import io.github.ehckit.document.Paragraph;
import io.github.ehckit.document.Row;
import io.github.ehckit.document.Run;
import io.github.ehckit.document.Section;
import io.github.ehckit.document.Table;
import io.github.ehckit.document.TableOfContents;
import io.github.ehckit.document.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages that families and professionals write in, each with a sentence, a name and numbers. */
enum Languages {
    WELSH("cy", "Mae Ffion yn hoffi’r tŷ, ŵyn bach a’r ysgol ar ddydd Llun; mae hi’n 8 oed (Blwyddyn 4)."),
    POLISH("pl", "Zażółć gęślą jaźń: Małgorzata mówi po polsku w domu i uczy się pisać (2 godziny, 45 minut)."),
    ROMANIAN("ro", "Ștefan vorbește românește acasă și îi place să citească povești; învață în ritmul său."),
    VIETNAMESE("vi", "Nguyễn Thị Ngọc Ánh nói tiếng Việt ở nhà và thích vẽ; em cần được giúp đỡ khi đọc."),
    TURKISH("tr", "Gökçe Iğdır evde Türkçe konuşuyor, İstanbul’u özlüyor ve okurken yardım istiyor (haftada 3 kez)."),
    GREEK("el", "Η Ελένη μιλάει ελληνικά στο σπίτι και χρειάζεται βοήθεια στην ανάγνωση· είναι 8 ετών."),
    UKRAINIAN("uk", "Олена Їжакевич розмовляє вдома українською, їй подобається ґанок і щоденне читання."),
    ARABIC("ar", "تتحدّث مريم العربية في المنزل، وتحتاج إلى دعمٍ في القراءة (45 دقيقة، 3 مرّات في الأسبوع)."),
    PERSIAN("fa", "نیلوفر در خانه فارسی صحبت می‌کند و به کمک در خواندن نیاز دارد؛ ۴۵ دقیقه در هفته."),
    URDU("ur", "عائشہ گھر میں اردو بولتی ہے اور اسے پڑھنے میں مدد کی ضرورت ہے (ہفتے میں 3 بار، SENCO کے ساتھ)۔"),
    PUNJABI("pa", "ਗੁਰਪ੍ਰੀਤ ਘਰ ਵਿੱਚ ਪੰਜਾਬੀ ਬੋਲਦਾ ਹੈ ਅਤੇ ਉਸਨੂੰ ਪੜ੍ਹਨ ਵਿੱਚ ਸਹਾਇਤਾ ਦੀ ਲੋੜ ਹੈ।"),
    HINDI("hi", "क्षत्रिय परिवार की प्रिया घर पर हिन्दी बोलती है और उसे पढ़ने में सहायता चाहिए (45 मिनट)।"),
    BENGALI("bn", "শ্রেয়া বাড়িতে বাংলা বলে এবং তার পড়তে সাহায্যের প্রয়োজন; সপ্তাহে ৩ বার।"),
    GUJARATI("gu", "પ્રિયા ઘરે ગુજરાતી બોલે છે અને તેને વાંચવામાં મદદની જરૂર છે; અઠવાડિયામાં 3 વખત."),
    TAMIL("ta", "பிரியா வீட்டில் தமிழ் பேசுகிறாள், அவளுக்கு வாசிப்பதில் உதவி தேவை; வாரத்திற்கு 3 முறை."),
    TIGRINYA("ti", "ሰላም ኣብ ገዛ ትግርኛ ትዛረብ፡ ኣብ ምንባብ ድማ ሓገዝ የድልያ እዩ (45 ደቓይቕ)።"),
    HEBREW("he", "נֹעָה מדברת עברית בבית וזקוקה לעזרה בקריאה (45 דקות, 3 פעמים בשבוע)."),
    CHINESE("zh-Hans", "王小明在家里说普通话，他需要阅读方面的帮助（每周三次，每次45分钟）。他喜欢“画画”和音乐。");

    private final Language language;
    private final String sentence;

    Languages(String tag, String sentence) {
        this.language = Language.of(tag);
        this.sentence = sentence;
    }

    Language language() {
        return language;
    }

    String sentence() {
        return sentence;
    }

    /** The sentence in a narrow column. */
    List<Line> lines(Typesetter typesetter) {
        Node leaf = new Node("P").in(Optional.of(language));
        return typesetter.lines(
                List.of(new Span(sentence, Style.REGULAR, PageColour.INK, leaf)), Direction.of(language), 12, 120);
    }

    Run run() {
        return Run.of(sentence).in(language);
    }

    /** All of them in an English document: beside each other, in each other, in lists, tables and headings. */
    static DocumentModel together() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of("Languages of the family, each as its readers write it."));
        Stream.of(values()).forEach(each -> blocks.add(each.section()));
        return DocumentModel.of(Samples.ABOUT, blocks).orElseThrow();
    }

    private Section section() {
        Paragraph within = Paragraph.of(
                Run.of("At home she says: "),
                run(),
                Run.of(" And at school: "),
                run().with(Emphasis.STRONG),
                Run.of(" (4 of 12)."));
        Row row = Row.of(cell(), Cell.of("12"), cell());
        return new Section(
                Text.of(Run.of(name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT) + ": "), run()),
                List.of(
                        Paragraph.of(Run.of((sentence + " ").repeat(4).strip()).in(language)),
                        within,
                        ItemList.numbered(List.of(item(), item())),
                        new Table(
                                Text.of(run()),
                                List.of(3, 1, 2),
                                List.of(new Row(List.of(header(), Cell.header("12"), header()))),
                                List.of(row, row))));
    }

    private Cell cell() {
        return Cell.of(Paragraph.of(run()));
    }

    private Cell header() {
        return new Cell(Cell.Role.HEADER, 1, 1, List.of(Paragraph.of(run())));
    }

    private Item item() {
        return Item.of(Paragraph.of(run()), ItemList.bulleted(List.of(Item.of(Paragraph.of(run())))));
    }

    /** A document wholly in this language. */
    DocumentModel alone() {
        String[] words = sentence.split(" ", 4);
        return DocumentModel.of(
                        Samples.ABOUT.inLanguage(language).marked(words[0]),
                        List.of(
                                new TableOfContents(3),
                                Section.of(
                                        words[0],
                                        KeyValues.of(
                                                KeyValue.of(words[0], sentence),
                                                KeyValue.of(words[0], "14.03.2017"),
                                                KeyValue.of(words[0], "Ffion Example")),
                                        Paragraph.of((sentence + " ").repeat(9)),
                                        ItemList.numbered(sentence, sentence, "Example in English"),
                                        Section.of(sentence, Paragraph.of((sentence + " ").repeat(12)))),
                                Table.of(
                                        sentence,
                                        List.of(3, 2, 1),
                                        Row.head(words[0], sentence, "12"),
                                        List.of(
                                                Row.headed(words[0], sentence, "3"),
                                                Row.headed(words[0], sentence + sentence, "45")))))
                .orElseThrow();
    }
}
