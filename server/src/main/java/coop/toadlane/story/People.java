package coop.toadlane.story;

import java.util.List;

/** Who lives on this street. Mail ends in .example, so that none of it can ever be delivered (RFC 2606). */
final class People {

    static final Person AMARA = Person.speaking("en", "Amara Diallo", "amara@roue-libre.example");
    static final Person LUCA = Person.speaking("en", "Luca Ferrero", "luca@roue-libre.example");
    static final Person INGRID = Person.speaking("en", "Ingrid Solheim", "ingrid@harbour.example");
    static final Person MEI = Person.speaking("en", "Mei Tanaka", "mei@fern.example");
    static final Person NOOR = Person.speaking("en", "Noor Haddad", "noor@rock-solar.example");
    static final Person TOMAS = Person.speaking("es", "Tomás Ibarra", "tomas@plume.example");
    static final Person CELINE = Person.speaking("fr", "Céline Aubert", "celine@cle-commune.example");
    static final Person GRACE = Person.speaking("en", "Grace Okonkwo", "grace@tend.example");

    /** Roue Libre's other couriers, in the order in which they joined. */
    static final List<Person> COURIERS = List.of(
        Person.speaking("fr", "Youssef Benali", "youssef@roue-libre.example"),
        Person.speaking("en", "Priya Raman", "priya@roue-libre.example"),
        Person.speaking("es", "Mateo Quispe", "mateo@roue-libre.example"),
        Person.speaking("fr", "Fatou Ndiaye", "fatou@roue-libre.example"),
        Person.speaking("en", "Jonas Weber", "jonas@roue-libre.example"),
        Person.speaking("en", "Oksana Kovalenko", "oksana@roue-libre.example"),
        Person.speaking("fr", "Hugo Lambert", "hugo@roue-libre.example"),
        Person.speaking("en", "Leilani Kealoha", "leilani@roue-libre.example"),
        Person.speaking("es", "Camila Rojas", "camila@roue-libre.example"),
        Person.speaking("en", "Dawit Tesfaye", "dawit@roue-libre.example"),
        Person.speaking("fr", "Minh Anh Tran", "minhanh@roue-libre.example"),
        Person.speaking("en", "Ravi Perera", "ravi@roue-libre.example"),
        Person.speaking("en", "Siobhán Byrne", "siobhan@roue-libre.example"),
        Person.speaking("fr", "Élodie Giraud", "elodie@roue-libre.example"),
        Person.speaking("en", "Kwame Mensah", "kwame@roue-libre.example"),
        Person.speaking("es", "Inés Navarro", "ines@roue-libre.example"),
        Person.speaking("en", "Bilal Aydın", "bilal@roue-libre.example"),
        Person.speaking("en", "Zofia Nowak", "zofia@roue-libre.example"),
        Person.speaking("fr", "Antoine Morel", "antoine@roue-libre.example"),
        Person.speaking("en", "Aroha Ngata", "aroha@roue-libre.example"),
        Person.speaking("en", "Santiago Cruz", "santiago@roue-libre.example"),
        Person.speaking("fr", "Nadège Koffi", "nadege@roue-libre.example"));

    private People() {}
}
