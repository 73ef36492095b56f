package coop.toadlane.opinions;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A statement with what was said to it when the map was drawn last, as one reader sees it.
 *
 * @param answered by how many; {@code agreed} is the share of them who agree, {@code spread} how far groups stand apart, in hundredths
 * @param parts    what each group says
 * @param mine     what the reader said
 */
record Statement(
        UUID id, UUID inquiryId, int number, String text, Stage stage, String reason, int agree, int pass, int disagree, int answered,
        int agreed, int spread, String parts, @Nullable Integer mine) {

    enum Stage { WAITING, ACCEPTED, TURNED_DOWN }

    static final int LONGEST = 280;

    StatementId statement() {
        return new StatementId(id);
    }

    String path() {
        return new InquiryId(inquiryId).path() + "/statements/" + id;
    }

    Part whole() {
        return new Part(agree, pass, disagree);
    }

    /** All but these. */
    Part others(Part group) {
        return new Part(agree - group.agree(), pass - group.pass(), disagree - group.disagree());
    }

    List<Part> groups() {
        var groups = new ArrayList<Part>();
        if (!parts.isEmpty()) for (var part : parts.split(";")) groups.add(Part.read(part));
        return groups;
    }

    boolean said(Opinion opinion) {
        return mine != null && mine == opinion.sign();
    }

    static String tidied(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    }

    /** The same for texts that say the same but for capitals, signs and spaces; the text itself where it is nothing but signs. */
    static String folded(String text) {
        var letters = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
        return letters.isEmpty() ? text : letters;
    }
}
