"""Who a noun group stands for: names, owners, pronouns, descriptions, offices and sides."""
