package io.github.ehckit.pdf;

import io.github.ehckit.document.Language;
import io.github.ehckit.document.Run;
import java.util.List;

/** One sentence, “My name is …, and my child goes to school.”, in each language that families here write in most. */
final class Tongues {
    static final List<Run> ALL = List.of(
            in("en-GB", "My name is Ann Brown, and my child goes to school."),
            in("cy", "Fy enw i yw Llŷr Ŵyn, ac mae fy mhlentyn yn mynd i’r ysgol."),
            in("pl", "Nazywam się Żółkiewska, a moje dziecko chodzi do szkoły."),
            in("ro", "Mă numesc Ștefan Țepeș, iar copilul meu merge la școală."),
            in("vi", "Tôi tên là Nguyễn Thị Ngọc, và con tôi đi học."),
            in("tr", "Benim adım Gökçe Iğdır ve çocuğum okula gidiyor."),
            in("el", "Με λένε Ελένη Παπαδοπούλου και το παιδί μου πηγαίνει σχολείο."),
            in("uk", "Мене звати Олена Їжак, і моя дитина ходить до школи."),
            in("ar", "اسمي ليلى حسن، وطفلي يذهب إلى المدرسة."),
            in("fa", "نام من لیلا کریمی است و فرزندم به مدرسه می‌رود."),
            in("ur", "میرا نام عائشہ خان ہے اور میرا بچہ اسکول جاتا ہے۔"),
            in("pa", "ਮੇਰਾ ਨਾਮ ਹਰਪ੍ਰੀਤ ਕੌਰ ਹੈ ਅਤੇ ਮੇਰਾ ਬੱਚਾ ਸਕੂਲ ਜਾਂਦਾ ਹੈ।"),
            in("hi", "मेरा नाम प्रिया शर्मा है और मेरा बच्चा स्कूल जाता है।"),
            in("bn", "আমার নাম শর্মিষ্ঠা এবং আমার সন্তান স্কুলে যায়।"),
            in("gu", "મારું નામ પ્રિયા પટેલ છે અને મારું બાળક શાળાએ જાય છે."),
            in("ta", "என் பெயர் பிரியா, என் குழந்தை பள்ளிக்குச் செல்கிறது."),
            in("ti", "ስመይ ሰላም እዩ፡ ውላደይ ድማ ናብ ቤት ትምህርቲ ይኸይድ።"),
            in("he", "שמי שירה לוי, והילד שלי הולך לבית הספר."),
            in("zh-Hans", "我叫王小明,我的孩子上学。"));

    private Tongues() {}

    private static Run in(String tag, String text) {
        return Run.of(text).in(Language.of(tag));
    }
}
