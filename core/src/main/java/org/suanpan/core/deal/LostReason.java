package org.suanpan.core.deal;

/// Why a deal was lost.
public enum LostReason { PRICE, QUALITY, DELIVERY, CREDIT, COMPETITOR, CLOSED, OTHER }
