package org.kerbside.features.offenders;

/** A name that says nothing. */
public final class WorkManager {}
