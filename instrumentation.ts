/** Runs once when the server starts. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { siapkanServer } = await import('@/lib/dasar/akses/siapkan')
    siapkanServer()
    const { mulaiTukangPos } = await import('@/lib/lapor/pemberitahuan/tukang-pos')
    mulaiTukangPos()
    const { sapuUnggahan } = await import('@/lib/dasar/unggah/kiriman')
    await sapuUnggahan({ mulai: true })
  }
}
