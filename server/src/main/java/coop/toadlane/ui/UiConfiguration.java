package coop.toadlane.ui;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

@Configuration
class UiConfiguration implements WebMvcConfigurer {

    private final ObjectProvider<Frames> frames;
    private final ObjectProvider<Languages> languages;

    UiConfiguration(ObjectProvider<Frames> frames, ObjectProvider<Languages> languages) {
        this.frames = frames;
        this.languages = languages;
    }

    @Bean
    static TemplateEngine templates() {
        return TemplateEngine.createPrecompiled(null, ContentType.Html, UiConfiguration.class.getClassLoader(), "coop.toadlane");
    }

    @Bean
    static WebMvcRegistrations oneTransaction(PlatformTransactionManager transactions, Once once, Answer answer) {
        return new WebMvcRegistrations() {

            @Override
            public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
                return new OneTransaction(transactions, once, answer);
            }
        };
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(new PageReturnHandler());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ReaderArguments(frames.getObject(), languages.getObject()));
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
            .addResourceLocations("classpath:/static/", "classpath:/META-INF/resources/webjars/")
            .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    }
}
