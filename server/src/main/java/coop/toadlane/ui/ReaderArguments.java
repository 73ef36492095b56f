package coop.toadlane.ui;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.actor.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Gives controllers what they ask for by type: the {@link Coop} of the address, the {@link Actor} in it, the person
 * {@link SignedIn} (who is asked to sign in first), the reader's {@link Words}, what is {@link Asked} of a list.
 */
final class ReaderArguments implements HandlerMethodArgumentResolver {

    private static final Set<String> LIST = Set.of("q", "sort", "after", "before");
    private static final Pattern FILTER = Pattern.compile("[a-z]{1,30}");
    private static final int LONGEST_FILTER = 100;
    private static final int MOST_FILTERS = 8;

    private final Frames frames;
    private final Languages languages;

    ReaderArguments(Frames frames, Languages languages) {
        this.frames = frames;
        this.languages = languages;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        var type = parameter.getParameterType();
        return type == Actor.class || type == Actor.Member.class || type == Coop.class || type == SignedIn.class
            || type == Words.class || type == Asked.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter, ModelAndViewContainer container, NativeWebRequest web, WebDataBinderFactory binders) {
        var request = web.getNativeRequest(HttpServletRequest.class);
        var type = parameter.getParameterType();
        if (type == Words.class) return languages.words(request);
        if (type == Asked.class) return asked(request);
        if (type == SignedIn.class) return Web.person().orElseThrow(SignInNeeded::new);
        var coop = CoopFilter.coop(request).orElseThrow(NotFound::new);
        if (type == Coop.class) return coop;
        var actor = frames.actor(coop, Web.person(), request);
        return type == Actor.class ? actor : member(actor);
    }

    private static Actor.Member member(Actor actor) {
        return switch (actor) {
            case Actor.Member member -> member;
            case Actor.Visitor _ -> throw new SignInNeeded();
            case Actor.Guest _, Actor.Decision _, Actor.Clockwork _ -> throw new MembersOnly();
        };
    }

    private static Asked asked(HttpServletRequest request) {
        return new Asked(
            text(request, "q"), text(request, "sort"), text(request, "after"), text(request, "before"), filters(request));
    }

    private static Map<String, String> filters(HttpServletRequest request) {
        return request.getParameterMap().keySet().stream()
            .filter(name -> FILTER.matcher(name).matches() && !LIST.contains(name))
            .filter(name -> !text(request, name).isEmpty() && text(request, name).length() <= LONGEST_FILTER)
            .limit(MOST_FILTERS)
            .collect(Collectors.toMap(Function.identity(), name -> text(request, name)));
    }

    private static String text(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }
}
