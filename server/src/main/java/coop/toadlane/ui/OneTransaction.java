package coop.toadlane.ui;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/**
 * Runs each controller in one transaction and answers only after it: a reader sees one moment of the co-op, a change
 * happens whole and once ({@link Once}) and leads on to another page, or a page comes back and nothing was changed.
 */
final class OneTransaction extends RequestMappingHandlerAdapter {

    private final TransactionTemplate reading;
    private final TransactionTemplate changing;
    private final Once once;
    private final Answer answer;

    OneTransaction(PlatformTransactionManager transactions, Once once, Answer answer) {
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.changing = new TransactionTemplate(transactions);
        this.once = once;
        this.answer = answer;
    }

    @Override
    protected ModelAndView invokeHandlerMethod(
            HttpServletRequest request, HttpServletResponse response, HandlerMethod handler) throws Exception {
        if (request.getDispatcherType() == DispatcherType.REQUEST && !Web.sendsText(request)) throw new BadRequest("frame.no-text");
        if (!Reply.class.isAssignableFrom(handler.getReturnType().getParameterType()))
            return super.invokeHandlerMethod(request, response, handler);
        answer.write(reply(request, response, handler), request, response);
        return null;
    }

    private Reply reply(HttpServletRequest request, HttpServletResponse response, HandlerMethod handler) throws Exception {
        if (handler.hasMethodAnnotation(OwnTransactions.class)) return invoke(request, response, handler);
        return Web.isRead(request) ? read(request, response, handler) : change(request, response, handler);
    }

    private Reply read(HttpServletRequest request, HttpServletResponse response, HandlerMethod handler) throws Exception {
        return Thrown.through(() -> reading.execute(_ -> Thrown.wrap(() -> invoke(request, response, handler))));
    }

    private Reply change(HttpServletRequest request, HttpServletResponse response, HandlerMethod handler) throws Exception {
        var key = Once.keyOf(request);
        return Thrown.through(() -> changing.execute(transaction -> Thrown.wrap(() -> {
            var earlier = once.begin(key);
            if (earlier.isPresent()) return earlier.get();
            var reply = invoke(request, response, handler);
            switch (reply) {
                case Page _, Csv _ -> transaction.setRollbackOnly();
                case Redirect redirect -> once.finish(key, redirect);
            }
            return reply;
        })));
    }

    private Reply invoke(HttpServletRequest request, HttpServletResponse response, HandlerMethod handler) throws Exception {
        super.invokeHandlerMethod(request, response, handler);
        return PageReturnHandler.reply(request);
    }
}
