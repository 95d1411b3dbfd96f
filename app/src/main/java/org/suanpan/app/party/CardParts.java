package org.suanpan.app.party;

import java.util.function.Function;

import javafx.scene.Node;

import org.suanpan.core.party.CustomerCard;
import org.suanpan.core.party.CustomerId;

/// What other features lend to a customer's card: whose he is, what he may buy, what was said and written.
public record CardParts(Function<CustomerCard, Node> owner, Function<CustomerId, Node> deals, Function<CustomerId, Node> timeline) {}
