/** Runs once when the server starts. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { siapkanServer } = await import('@/lib/dasar/akses/siapkan')
    siapkanServer()
    const { pasangLayanan } = await import('@/lib/dasar/peladen/layani')
    const { tersimpan } = await import('@/lib/lihat/tersimpan/utils')
    const { loadBelumDibacaUntuk } = await import('@/lib/lapor/pemberitahuan/loaders')
    if (process.env.NODE_ENV === 'production') pasangLayanan({ tersimpan, pribadi: async (id) => ({ belumDibaca: await loadBelumDibacaUntuk(id) }) })
    const { mulaiTukangPos } = await import('@/lib/lapor/pemberitahuan/tukang-pos')
    mulaiTukangPos()
    const { mulaiPenjangkar } = await import('@/lib/dasar/segel/penjangkar')
    mulaiPenjangkar()
    const { sapuUnggahan } = await import('@/lib/dasar/unggah/kiriman')
    await sapuUnggahan({ mulai: true })
  }
}
