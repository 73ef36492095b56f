package coop.toadlane.replies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UnquotedTest {

    private record Case(String name, String reply, String own) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> replies() {
        return Stream.of(
            new Case("nothing quoted", "I keep the keys.\n\nGladly.", "I keep the keys.\n\nGladly."),
            new Case("nothing at all", " \n\n", ""),
            new Case("only a quotation", "> Who keeps the keys?\n> Anybody?", ""),
            new Case("English", "Me\n\nOn Sat, 21 Nov 2026 at 10:02, Harbour <reply+a1@x.example> wrote:\n> Who keeps the keys?\n", "Me"),
            new Case("English, broken into two lines",
                "Me\n\nOn Sat, 21 Nov 2026 at 10:02, Harbour\n<r+a1@x.example> wrote:\n\n> Who?",
                "Me"),
            new Case("English, into three", "Me\nOn 21/11/2026,\nHarbour\n<reply+a1@x.example> wrote:\n> Who?", "Me"),
            new Case("French", "Moi\n\nLe sam. 21 nov. 2026 à 10:02, Port <reply+a1@x.example> a écrit :\n> Qui garde les clés ?", "Moi"),
            new Case("French, with a hard space", "Moi\n\nLe 21/11/2026 à 10:02, Port a écrit\u00a0:\n> Qui ?", "Moi"),
            new Case("Spanish", "Yo\n\nEl sáb, 21 nov 2026 a las 10:02, Puerto (<reply+a1@x.example>) escribió:\n> ¿Quién?", "Yo"),
            new Case("Outlook, English", "Me\n\n-----Original Message-----\nFrom: Harbour\nSent: Saturday\nWho keeps the keys?", "Me"),
            new Case("Outlook, French", "Moi\n\n-----Message d'origine-----\nDe : Port\nEnvoyé : samedi\nQui ?", "Moi"),
            new Case("Outlook, Spanish", "Yo\n\n-----Mensaje original-----\nDe: Puerto\nEnviado el: sábado\n¿Quién?", "Yo"),
            new Case("Outlook, a line", "Me\n________________________________\nFrom: Harbour\nWho?", "Me"),
            new Case("Outlook, headers alone",
                "Me\n\nFrom: Harbour <a@x.example>\nSent: Saturday, 21 November 2026\nTo: Luca\n\nWho?", "Me"),
            new Case("headers in French", "Moi\n\nDe : Port <a@x.example>\nDate : samedi 21 novembre 2026\nÀ : Luca\n\nQui ?", "Moi"),
            new Case("a signature", "Me\n\n-- \nLuca Ferrero\n+377 1234", "Me"),
            new Case("a telephone", "Me\n\nSent from my iPhone\n\nOn 21 Nov 2026, Harbour wrote:\n> Who?", "Me"),
            new Case("a French telephone", "Moi\n\nEnvoyé de mon iPhone", "Moi"),
            new Case("a Spanish telephone", "Yo\n\nEnviado desde mi iPhone", "Yo"),
            new Case("written below",
                "On Sat, 21 Nov 2026 at 10:02, Harbour wrote:\n> Who keeps the keys?\n>\n\nI could.\n\n-- \nLuca", "I could."),
            new Case("between the lines", "> The keys?\nMe.\n> The van?\nMei.", "Me.\nMei."),
            new Case("Windows' line ends", "Me\r\n\r\nOn Sat, 21 Nov 2026, Harbour wrote:\r\n> Who?\r\n", "Me"),
            new Case("a sentence that only begins so", "On Monday Mei wrote:\nshe keeps them.", "On Monday Mei wrote:\nshe keeps them."),
            new Case("a sender that is a sentence",
                "From: the harbour\nto: the market\nit is far", "From: the harbour\nto: the market\nit is far"),
            new Case("a Markdown list", "- the keys\n- the van\n\n---\nThat is all", "- the keys\n- the van\n\n---\nThat is all"));
    }

    @ParameterizedTest
    @MethodSource("replies")
    void what_somebody_wrote_themself_is_kept_and_nothing_else(Case reply) {
        assertThat(Unquoted.in(reply.reply())).isEqualTo(reply.own());
    }
}
