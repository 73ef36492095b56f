package coop.toadlane.joining;

import coop.toadlane.membership.CarriedOver;
import coop.toadlane.ui.Page;
import java.util.List;
import java.util.UUID;

/** What would be taken over, and each line that would not, with the reason. */
record ImportPreviewPage(
        UUID id, String fileName, int good, int withMail, List<CarriedOver> first, int refused, List<RegisterFile.Refused> why)
        implements Page {

    private static final int FIRST_SHOWN = 20;
    private static final int REFUSED_SHOWN = 500;

    static ImportPreviewPage of(UUID id, Importing.Preview preview) {
        var good = preview.file().good();
        var refused = preview.file().refused();
        return new ImportPreviewPage(
            id, preview.fileName(), good.size(), (int) good.stream().filter(line -> line.mail() != null).count(),
            good.stream().limit(FIRST_SHOWN).toList(), refused.size(), refused.stream().limit(REFUSED_SHOWN).toList());
    }
}
