"""The rules of the house: frozen values and pure functions, standard library only."""
