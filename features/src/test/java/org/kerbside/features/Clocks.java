package org.kerbside.features;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every way to read a clock, to sleep or to be called later that is not a timeline's. */
final class Clocks {

    private static final Map<String, Pattern> METHODS = Map.ofEntries(
            method("java.lang.System", "nanoTime|currentTimeMillis"),
            method("java.lang.Thread", "sleep"),
            method("java.lang.Object", "wait"),
            method("java.util.concurrent.TimeUnit", "sleep|timedWait"),
            method("java.util.concurrent.locks.LockSupport", "park.*"),
            method("java.util.concurrent.CompletableFuture", "orTimeout|completeOnTimeout|delayedExecutor"),
            method("java.time.Clock", "system.*|tick.*"),
            method("java.time.InstantSource", "system"));

    private static final Pattern TYPES =
            Pattern.compile("org\\.awaitility\\..*|java\\.util\\.Timer|java\\.util\\.concurrent\\.Scheduled.*");

    private Clocks() {}

    /** Who reads a clock, sleeps or schedules by itself, in words; sorted. */
    static List<String> uses(JavaClasses classes) {
        return classes.stream()
                .filter(one -> !one.getPackageName().equals("org.kerbside.rig.time"))
                .flatMap(one -> Stream.concat(calls(one), types(one)))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> calls(JavaClass one) {
        return one.getAccessesFromSelf().stream()
                .filter(access -> isClock(access.getTarget()))
                .map(JavaAccess::getDescription);
    }

    private static Stream<String> types(JavaClass one) {
        return one.getDirectDependenciesFromSelf().stream()
                .filter(use -> TYPES.matcher(use.getTargetClass().getName()).matches())
                .map(Dependency::getDescription);
    }

    private static boolean isClock(AccessTarget target) {
        var owner = target.getOwner();
        var methods = METHODS.get(owner.getName());
        return (methods != null && methods.matcher(target.getName()).matches())
                || (owner.getPackageName().startsWith("java.time")
                        && target.getName().equals("now"));
    }

    private static Map.Entry<String, Pattern> method(String owner, String names) {
        return Map.entry(owner, Pattern.compile(names));
    }
}
