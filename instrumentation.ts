/** Runs once when the server starts. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { siapkanServer } = await import('@/lib/dasar/akses/siapkan')
    siapkanServer()
    const { bangunan, byteSimpanan, pasangLayanan } = await import('@/lib/dasar/peladen/layani')
    const { tersimpan } = await import('@/lib/lihat/tersimpan/utils')
    const { loadBelumDibacaUntuk } = await import('@/lib/lapor/pemberitahuan/loaders')
    const { jawabUmum } = await import('@/lib/rakor/terbuka/saji/pintu')
    if (process.env.NODE_ENV === 'production') pasangLayanan({ tersimpan, pribadi: async (id) => ({ belumDibaca: await loadBelumDibacaUntuk(id) }), umum: jawabUmum })
    const { antrean } = await import('@/lib/dasar/peladen/render')
    const { ukuranPool } = await import('@/lib/dasar/database/client')
    const { pusatSiaran } = await import('@/lib/lapor/lembar/data-siaran')
    const { mulaiHitung } = await import('@/lib/dasar/metrik/hitung')
    mulaiHitung({
      halaman_disusun: () => antrean.jalan, halaman_menunggu: () => antrean.menunggu, simpanan_byte: byteSimpanan, siaran: () => pusatSiaran().jumlah,
      pool_terbuka: () => ukuranPool().terbuka, pool_diam: () => ukuranPool().diam, pool_menunggu: () => ukuranPool().menunggu,
    })
    if (process.env.NODE_ENV === 'production') {
      const { mulaiProses } = await import('@/lib/dasar/metrik/mutations-proses')
      mulaiProses(bangunan(), Number(process.env.PORT ?? 0))
    }
    const { mulaiTukangPos } = await import('@/lib/lapor/pemberitahuan/tukang-pos')
    mulaiTukangPos()
    const { mulaiPengingat } = await import('@/lib/lapor/tindak-lanjut/pengingat')
    mulaiPengingat()
    const { mulaiPenjangkar } = await import('@/lib/dasar/segel/penjangkar')
    mulaiPenjangkar()
    const { mulaiSapuan } = await import('@/lib/lapor/impor/baca/sapu')
    await mulaiSapuan()
  }
}

/** What Next could not answer is counted; it says it itself. */
export async function onRequestError(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { papan } = await import('@/lib/dasar/metrik/papan')
  papan().galat.inc({ jenis: 'penyajian' })
}
