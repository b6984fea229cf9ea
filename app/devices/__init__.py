"""The border to `hardware`: documents become tickets, outcomes and statuses become the trade's words."""
