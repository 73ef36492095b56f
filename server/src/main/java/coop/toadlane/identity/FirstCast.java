package coop.toadlane.identity;

import coop.toadlane.ui.Sentence;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** Stands in for the story until it is told. */
record FirstCast() implements Cast {

    private static final ZoneId MONACO = ZoneId.of("Europe/Monaco");

    @Override
    public List<Part> parts() {
        return List.of(
            new Part("amara@roue-libre.example", "Amara Diallo", Locale.ENGLISH, MONACO, Sentence.of("identity.demo.amara")),
            new Part("luca@roue-libre.example", "Luca Ferrero", Locale.ENGLISH, MONACO, Sentence.of("identity.demo.luca")),
            new Part("ingrid@harbour.example", "Ingrid Solheim", Locale.ENGLISH, MONACO, Sentence.of("identity.demo.ingrid")));
    }
}
