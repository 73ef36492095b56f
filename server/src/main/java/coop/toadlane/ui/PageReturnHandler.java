package coop.toadlane.ui;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.MethodParameter;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Keeps what a controller answered until its transaction is over: nothing is promised to a reader that was not committed. */
final class PageReturnHandler implements HandlerMethodReturnValueHandler {

    private static final String REPLY = PageReturnHandler.class.getName();

    @Override
    public boolean supportsReturnType(MethodParameter returned) {
        return Reply.class.isAssignableFrom(returned.getParameterType());
    }

    @Override
    public void handleReturnValue(
            Object reply, MethodParameter returned, ModelAndViewContainer container, NativeWebRequest web) {
        container.setRequestHandled(true);
        web.setAttribute(REPLY, reply, RequestAttributes.SCOPE_REQUEST);
    }

    static Reply reply(HttpServletRequest request) {
        return (Reply) request.getAttribute(REPLY);
    }
}
