/** Names by which people call hotels without the word: chains, and what old town hotels are called. */
export const hotelChain =
  /(?<!\p{L})(?:Scandic|Clarion|Elite|Radisson|Quality|Comfort|Best Western|First|Thon|Hilton|Sheraton|Marriott|Novotel|Mercure|Ibis|Hyatt|Holiday Inn|Crowne Plaza|Park Inn|InterContinental|Nobis|ProfilHotels|Motel One|Moxy|Courtyard|Premier Inn|Comwell|Grand|Stadshotellet|Sommarhotellet)(?:\s(?=\p{Lu})|(?=[\s,.;:)!?]|$))(?!(?:Rounds?|Prix|Opening|Final|Total)(?!\p{L}))/u;
