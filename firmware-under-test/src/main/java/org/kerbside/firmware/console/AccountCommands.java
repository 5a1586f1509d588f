package org.kerbside.firmware.console;

import java.util.List;

/** {@code login}, {@code logout}, {@code password} and {@code factory-reset}. */
final class AccountCommands {

    private final OwnerLogin login;
    private final Runnable factoryReset;

    AccountCommands(OwnerLogin login, Runnable factoryReset) {
        this.login = login;
        this.factoryReset = factoryReset;
    }

    List<Entry> entries() {
        return List.of(
                new Entry("login", "PASSWORD", Entry.Access.EVERYBODY, login::login),
                new Entry("logout", "", Entry.Access.EVERYBODY, login::logout),
                new Entry("password", "NEW", Entry.Access.OWNER, login::password),
                new Entry("factory-reset", "", Entry.Access.OWNER, this::reset));
    }

    private Reply reset(List<String> words) {
        if (!words.isEmpty()) {
            return Reply.error("factory-reset has no words after it");
        }
        factoryReset.run();
        return login.logout(words);
    }
}
