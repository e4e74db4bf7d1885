/** Parts a list by a key, in its order. */
export function kelompok<Isi, Kunci>(daftar: readonly Isi[], kunci: (isi: Isi) => Kunci): Map<Kunci, Isi[]> {
  const hasil = new Map<Kunci, Isi[]>()
  for (const satu of daftar) {
    const ada = hasil.get(kunci(satu))
    if (ada) ada.push(satu)
    else hasil.set(kunci(satu), [satu])
  }
  return hasil
}
