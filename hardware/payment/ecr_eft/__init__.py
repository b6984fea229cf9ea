"""ECR-EFT 1.3, the protocol that Polish tills and card terminals agreed on, over TCP and serial."""
