package coop.toadlane.record;

import coop.toadlane.actor.Coop;
import coop.toadlane.actor.CoopId;
import coop.toadlane.ui.Asked;
import coop.toadlane.ui.NotFound;
import coop.toadlane.ui.Sentence;
import coop.toadlane.ui.Slice;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Signed heads. They name nobody and are open to all: whoever keeps an old one can tell if the record was rewritten. */
@Controller
class HeadController {

    private final Heads heads;
    private final Tree tree;

    HeadController(Heads heads, Tree tree) {
        this.heads = heads;
        this.tree = tree;
    }

    @GetMapping("/coops/{coop}/record/heads")
    HeadsPage heads(Coop coop, Asked asked) {
        var slice = heads.list(coop.id(), asked);
        var latest = heads.latest(coop.id()).map(this::view).orElse(null);
        return new HeadsPage(
            latest, new Slice<>(slice.rows().stream().map(SignedHead::head).toList(), slice.asked(), slice.next(), slice.previous()));
    }

    @GetMapping("/coops/{coop}/record/heads/{size:[0-9]{1,18}}")
    HeadPage head(Coop coop, @PathVariable long size, @RequestParam(defaultValue = "") String since) {
        var head = view(signed(coop.id(), size));
        var typed = since.strip();
        var earlier = typed.isEmpty() ? heads.before(coop.id(), size) : typed(coop.id(), typed);
        if (!typed.isEmpty() && earlier.isEmpty()) return refused(head, typed, Sentence.of("record.no-such-head"));
        if (earlier.isEmpty()) return new HeadPage(head, null, null, "", Map.of());
        var first = earlier.get().head().size();
        if (first > size) return refused(head, typed, Sentence.of("record.head-is-later", size));
        var growth = ConsistencyProof.of(first, size, tree.hashes(coop.id(), ConsistencyProof.spans(first, size)));
        return new HeadPage(head, view(earlier.get()), growth, String.valueOf(first), Map.of());
    }

    /** The bytes that were signed. */
    @GetMapping("/coops/{coop}/record/heads/{size:[0-9]{1,18}}/head.json")
    ResponseEntity<byte[]> message(Coop coop, @PathVariable long size) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(signed(coop.id(), size).head().message());
    }

    @GetMapping("/coops/{coop}/record/heads/{size:[0-9]{1,18}}/head.sig")
    ResponseEntity<byte[]> signature(Coop coop, @PathVariable long size) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_OCTET_STREAM).body(signed(coop.id(), size).signature());
    }

    @GetMapping("/coops/{coop}/record/heads/{size:[0-9]{1,18}}/key.pem")
    ResponseEntity<byte[]> key(Coop coop, @PathVariable long size) {
        var pem = heads.key(signed(coop.id(), size).head().key()).pem();
        return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(pem.getBytes(StandardCharsets.US_ASCII));
    }

    private static HeadPage refused(HeadView head, String typed, Sentence why) {
        return new HeadPage(head, null, null, typed, Map.of("since", why));
    }

    private Optional<SignedHead> typed(CoopId coop, String size) {
        return size.matches("[0-9]{1,18}") ? heads.at(coop, Long.parseLong(size)) : Optional.empty();
    }

    private SignedHead signed(CoopId coop, long size) {
        return heads.at(coop, size).orElseThrow(NotFound::new);
    }

    private HeadView view(SignedHead head) {
        return HeadView.of(head, heads.key(head.head().key()));
    }
}
