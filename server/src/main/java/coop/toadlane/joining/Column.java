package coop.toadlane.joining;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of a register that we know, by the headings that people give them. */
enum Column {

    NAME("name", "member", "nom", "membre", "nombre", "miembro"),
    MAIL("mail", "email", "e-mail", "courriel", "correo", "adresse mail", "mail address"),
    CLASS("class", "kind", "college", "categorie", "clase"),
    NUMBER("number", "no", "nr", "member number", "numero"),
    SINCE("since", "joined", "date", "depuis", "desde"),
    SHARES("shares", "parts", "participaciones");

    private final List<String> headings;

    Column(String... headings) {
        this.headings = List.of(headings);
    }

    static Optional<Column> headed(String heading) {
        var plain = Normalizer.normalize(heading, Normalizer.Form.NFD).replaceAll("\\p{M}", "").strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(column -> column.headings.contains(plain)).findFirst();
    }
}
