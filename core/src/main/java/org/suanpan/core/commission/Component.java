package org.suanpan.core.commission;

/// What a statement is made of, in the order it comes about: 阶梯提成, 回款奖励, 逾期扣减, 新客户奖, 客户维护奖, 主管提成, 季度补差,
/// 另行约定的奖励, 绩效系数影响, 封顶扣减.
public enum Component {
    BRACKETS, COLLECTION_BONUS, OVERDUE_CUT, NEW_CUSTOMER, MAINTENANCE, OVERRIDE, TRUE_UP, GIVEN, KPI_EFFECT, CAP_CUT
}
