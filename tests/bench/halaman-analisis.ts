/** The pages that explain Ringkasan, at one cut-off. */
export const ANALISIS = {
  kesenjangan: '/kesenjangan?tahun=2023&bulan=6&versi=berlaku',
  kendala: '/kendala?tahun=2023&bulan=6',
  pengadaan: '/pengadaan?tahun=2023&bulan=6&versi=berlaku',
  proyeksi: '/proyeksi?tahun=2023&bulan=6&versi=berlaku',
  banding: '/banding?kananTahun=2023&kananBulan=6',
  dak: '/dak?tahun=2023&bulan=6&versi=berlaku',
  indikator: '/indikator',
  kinerja: '/kinerja?tahun=2023&bulan=6&versi=berlaku',
  tema: '/tema?tahun=2023&bulan=6&versi=berlaku',
  temaSatu: '/tema/stunting?tahun=2023&bulan=6&versi=berlaku',
  peta: '/peta?tahun=2023&bulan=6&versi=berlaku',
  lkpj: '/lkpj?tahun=2023&bulan=6&langsung=1',
} as const

let urut = 0

/** A page as it is made, not as it is kept: its address is another each time. */
export async function muatBaru(alamat: string, cookie: string): Promise<void> {
  const jawaban = await fetch(`${alamat}${alamat.includes('?') ? '&' : '?'}x=${urut++}`, { headers: { cookie }, redirect: 'manual' })
  const isi = await jawaban.text()
  if (jawaban.status !== 200 || !isi.includes('<h1')) throw new Error(`${alamat}: ${jawaban.status}`)
}
