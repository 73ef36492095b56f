package coop.toadlane.identity;

import coop.toadlane.ui.NotFound;
import coop.toadlane.ui.Redirect;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** In the demo a visitor walks in as somebody of the story. Outside of it there is no such door. */
@Controller
class DemoController {

    private final Identity identity;
    private final SignIn signIn;
    private final DemoSettings demo;
    private final Cast cast;

    DemoController(Identity identity, SignIn signIn, DemoSettings demo, ObjectProvider<Cast> cast) {
        this.identity = identity;
        this.signIn = signIn;
        this.demo = demo;
        this.cast = cast.getIfAvailable(() -> List::of);
    }

    @GetMapping("/demo")
    DemoPage choose() {
        onlyInTheDemo();
        return new DemoPage(cast.parts());
    }

    @PostMapping("/demo")
    Redirect walkIn(@RequestParam String mail, HttpServletRequest request, HttpServletResponse response) {
        onlyInTheDemo();
        var part = cast.parts().stream().filter(known -> known.mail().equals(mail)).findFirst().orElseThrow(NotFound::new);
        var person = identity.register(part.mail(), part.name(), part.language(), part.zone());
        signIn.leave(request, response);
        signIn.open(person, Way.DEMO, request, response);
        return Redirect.to(Next.HOME).saying("identity.demo.done", part.name());
    }

    private void onlyInTheDemo() {
        if (!demo.isOn()) throw new NotFound();
    }
}
