"""Who a sentence is about: companies, what stands for them, countries, buyers."""
