package coop.toadlane.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a controller method that does slow work such as hashing a password while it holds no connection. It runs its own
 * transactions, is not kept from acting twice, and so must be harmless when it does.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OwnTransactions {}
